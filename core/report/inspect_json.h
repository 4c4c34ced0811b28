#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "causes/cause.h"
#include "verdict/verdict.h"

// What `inspect` prints and the windows export: one writer for both. All texts are UTF-8.

namespace bearerwatch::report {

/// A cause that a pasted error text names, best first.
struct NamedCause {
    causes::Cause cause = causes::Cause::Unspecified;
    causes::Certainty certainty = causes::Certainty::Stated;
    std::string rule;
    std::string evidence; ///< The words that decided.
    std::string advice; ///< What these very words mean at the product that writes them; may be empty.
};

/// What a known sentence of a product means there and what to try, English; empty when the text holds none.
[[nodiscard]] std::string_view adviceFor(std::string_view text);

/// The JSON of `inspect --json` (contract of the command line), one line without line break. It holds the
/// decoded content of the tokens, as the person who pasted them asked for, and not the tokens themselves.
[[nodiscard]] std::string inspectJson(std::span<const verdict::TokenReport> reports,
                                      std::span<const NamedCause> errorText = {});

/// The same for a person: aligned text, hostile characters escaped.
/// @param colours  With the escape sequences of a terminal.
[[nodiscard]] std::string inspectText(std::span<const verdict::TokenReport> reports, bool colours = false);
[[nodiscard]] std::string errorTextReport(std::span<const NamedCause> errorText);

/// A report to pass on (Markdown): verdict, findings and fixes. Holds neither token nor claims beyond the
/// evidence; subjects, names and addresses in the evidence stay, so read it before sending it.
[[nodiscard]] std::string inspectMarkdown(const verdict::TokenReport& report);

} // namespace bearerwatch::report
