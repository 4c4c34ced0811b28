#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "causes/cause.h"

namespace bearerwatch::causes {

/// Where in a token the finding lies.
struct Span {
    std::string part; ///< "token", "header", "payload", "signature", "key", "disclosure", ...
    std::size_t offset = 0; ///< Bytes from the start of the part: of its encoded text in the token
                            ///< for "token", of the decoded octets for all others.
    std::size_t length = 0; ///< Bytes; 0 marks a place between two bytes.
};

/// One statement about a token, as data. The catalogue turns it into words; `ui` translates them.
struct Finding {
    std::optional<Cause> cause; ///< Empty for a review warning or a key error.
    std::string code; ///< Fine-grained, snake_case, stands in the catalogue: "exp_passed".
    Certainty certainty = Certainty::Proven;
    Severity severity = Severity::Error;
    Span span;
    std::string expected; ///< What would have been right, where there is such a value.
    std::string found; ///< What stands there.
    std::vector<std::pair<std::string, std::string>> arguments; ///< For `{name}` in the words.

    [[nodiscard]] std::string argument(std::string_view name) const
    {
        for (const auto& [key, value] : arguments) {
            if (key == name)
                return value;
        }
        return {};
    }
};

} // namespace bearerwatch::causes
