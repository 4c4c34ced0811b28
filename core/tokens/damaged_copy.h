#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "causes/finding.h"

// Tokens that a copy broke: wrapped over lines, with blanks or invisible characters inside, in quotes.

namespace bearerwatch::tokens {

[[nodiscard]] constexpr bool isQuote(char c)
{
    return c == '"' || c == '\'' || c == '`';
}

/// A finding about the place `offset` of the token.
[[nodiscard]] causes::Finding copyDamage(std::string_view code, std::size_t offset, std::string expected,
                                         std::string found);

/// A finding about blanks or line breaks (`gap`) at `offset`, behind `before` characters of the token.
[[nodiscard]] causes::Finding gapInside(std::string_view gap, std::size_t offset, std::size_t before);

/// A text that is one token with damage inside.
struct DamagedCopy {
    std::string token; ///< The damage undone.
    std::size_t offset = 0; ///< Of the token in the text, quotes left out.
    std::size_t length = 0;
    std::vector<causes::Finding> findings;
};

/// Reads `trimmed` (no blanks around) as one JOSE token that holds blanks, line breaks, invisible characters
/// or look-alikes; nothing where it is undamaged, or is not one token alone.
[[nodiscard]] std::optional<DamagedCopy> readDamagedCopy(std::string_view trimmed);

/// Where `token`, which ends at `end` of `text`, goes on after a line break; `end` where it does not.
[[nodiscard]] std::size_t wrappedContinuation(std::string_view text, std::string_view token, std::size_t end);

/// The end of a header's value that begins at `at`: the closing quote where there is one, else the end of its
/// line and of the folded lines behind it.
[[nodiscard]] std::size_t headerValueEnd(std::string_view text, std::size_t at, char closing);

} // namespace bearerwatch::tokens
