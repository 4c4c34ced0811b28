#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "causes/cause.h"
#include "oauth/challenge.h"
#include "oauth/error_response.h"
#include "verdict/verdict.h"

// A pasted error instead of a token: what its words mean. For the command line and the windows alike.

namespace bearerwatch::report {

/// A cause that an error text names.
struct NamedCause {
    causes::Cause cause = causes::Cause::Unspecified;
    causes::Certainty certainty = causes::Certainty::Stated;
    std::string rule; ///< Id of the rule, or "oauth." and the registered error code.
    std::string evidence; ///< The words that decided.
    std::string advice; ///< What these very words mean at the product that writes them; may be empty.
};

struct ErrorText {
    std::vector<NamedCause> causes; ///< The likeliest first, each cause once.
    std::vector<oauth::Challenge> challenges; ///< WWW-Authenticate of a pasted response.
    std::optional<oauth::ErrorResponse> response; ///< An OAuth error of challenge, body or redirect.

    [[nodiscard]] bool empty() const { return causes.empty() && challenges.empty() && !response; }
};

/// Reads a text that holds no token; time grows with its length and nothing else.
[[nodiscard]] ErrorText explainErrorText(std::string_view text);

/// What the words beside the tokens of `text` state, the tokens' own letters left out: the answer of a server
/// that was pasted with the token. Empty where nothing is stated, or where there are too many tokens to tell
/// which is meant; what a report states itself is not said again.
[[nodiscard]] ErrorText explainErrorBeside(std::string_view text,
                                           std::span<const verdict::TokenReport> reports);

/// Whether the token shows the cause that the text beside it states.
[[nodiscard]] bool shows(const verdict::TokenReport& report, causes::Cause cause);

/// What a known sentence of a product means there and what to try, English; empty when the text holds none.
[[nodiscard]] std::string_view adviceFor(std::string_view text);

} // namespace bearerwatch::report
