#pragma once

#include <string_view>

// The codes of HTTP statuses and the words that stand for them.

namespace bearerwatch::logs {

/// True for the codes that servers send (RFC 9110 section 15 and what products add), by the first three
/// characters of `digits`, which are digits. Other numbers are sizes, lines, process ids.
[[nodiscard]] bool isKnownStatus(std::string_view digits);

/// The code that a reason phrase or the name of a constant stands for ("Unauthorized", "BAD_REQUEST",
/// "TooManyRequests"), as three digits in static memory; empty: none. Only refusals and failures, since "OK"
/// and "Accepted" are words of other states too.
[[nodiscard]] std::string_view statusOfName(std::string_view name);

/// True where `next` and `second`, the lower-case words behind the code, are its own reason phrase ("not",
/// "found" behind "404").
/// @param code  Three digits.
[[nodiscard]] bool isReasonOf(std::string_view code, std::string_view next, std::string_view second);

} // namespace bearerwatch::logs
