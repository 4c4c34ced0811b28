#pragma once

#include <string>
#include <string_view>

// Signs that a line is no record of a request, told without reading it. All of them err on one side: where
// one is in doubt, the line is to be read. Pure functions; any thread.

namespace bearerwatch::logs {

/// Whether reading could take a method or a status from the words and numbers of `text`: three digits that
/// are a status, a method in capitals, "Get https://...", "method: get", "HTTP status Forbidden". What stands
/// under a name that means a method or a status ("status":"Unauthorized") is not looked at.
[[nodiscard]] bool mayTellRequest(std::string_view text);

/// Whether something behind the head of a line may be a second time: "09:12", "2024-05-14", "2024/05/14".
[[nodiscard]] bool mayTellTime(std::string_view text);

/// Sets `names` to the names of the members of an object and of the pairs (`name=`) in its texts, with the
/// braces and brackets that nest them, in their order. Two lines with the same names give the same roles to
/// the same places. @param line  A whole object on one line.
/// @return False where its names cannot be told so: escapes, lists of objects, objects of other languages.
[[nodiscard]] bool namesOfObject(std::string_view line, std::string& names);

/// The same for the pairs of a line of text; a line that begins with a pair is told from one that does not.
/// @return False for tabs, braces, control characters and what else has readers of its own.
[[nodiscard]] bool namesOfText(std::string_view line, std::string& names);

} // namespace bearerwatch::logs
