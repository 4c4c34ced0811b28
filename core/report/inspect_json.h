#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "report/error_text.h"
#include "verdict/verdict.h"

// What `inspect` prints and the windows export: one writer for both. All texts are UTF-8.

namespace bearerwatch::report {

/// The JSON of `inspect --json` (contract of the command line), one line without line break. It holds the
/// decoded content of the tokens, as the person who pasted them asked for, and not the tokens themselves.
/// @param further  Members beside "tokens": name and JSON text.
[[nodiscard]] std::string inspectJson(std::span<const verdict::TokenReport> reports,
                                      const ErrorText& errorText = {},
                                      std::span<const std::pair<std::string, std::string>> further = {});

/// The same for a person: aligned text, hostile characters escaped.
/// @param colours  With the escape sequences of a terminal.
/// @param beside   What the text beside the tokens states; may be empty.
[[nodiscard]] std::string inspectText(std::span<const verdict::TokenReport> reports, bool colours = false,
                                      const ErrorText& beside = {});
[[nodiscard]] std::string errorTextReport(const ErrorText& errorText);

/// A report to pass on (Markdown): verdict, findings and fixes. Holds neither token nor claims beyond the
/// evidence; subjects, names and addresses in the evidence stay, so read it before sending it.
[[nodiscard]] std::string inspectMarkdown(const verdict::TokenReport& report);

} // namespace bearerwatch::report
