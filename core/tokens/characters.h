#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/ascii.h"

// Which characters may stand in a token, and what a copy does to them.

namespace bearerwatch::tokens {

[[nodiscard]] constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}
using base::isDigit;
using base::isLetter;
[[nodiscard]] constexpr bool isWord(char c) ///< base64url and most names.
{
    return isLetter(c) || isDigit(c) || c == '_' || c == '-';
}
/// Characters of `b64token` (RFC 6750 2.1): what may follow `Bearer `.
[[nodiscard]] constexpr bool isTokenCharacter(char c)
{
    return isWord(c) || c == '.' || c == '~' || c == '+' || c == '/' || c == '=';
}

[[nodiscard]] bool hasDigit(std::string_view text);

/// One thing that a copy did to a text.
struct CopyDamage {
    std::string code; ///< Of the catalogue: "invisible_character".
    std::size_t offset = 0; ///< Bytes of the text as received.
    std::string expected;
    std::string found; ///< "U+200B"
};

/// A text with invisible characters left out, and look-alikes of ASCII put right.
struct CleanedText {
    std::string text;
    std::vector<std::size_t>
        origin; ///< For each byte of `text` its offset in the text as received; one more for the end.
    std::vector<CopyDamage> damages; ///< The first of each code.
};

/// Cleans `text`. ASCII stays as it is; letters that are no look-alike stay too.
[[nodiscard]] CleanedText cleanCopy(std::string_view text);

/// The length of the run of token characters at `offset`.
[[nodiscard]] std::size_t tokenRun(std::string_view text, std::size_t offset);

/// The same, where `%2B` and the like stand for characters of a token (or for the colon of a signed cookie).
[[nodiscard]] std::size_t encodedRun(std::string_view text, std::size_t offset);

} // namespace bearerwatch::tokens
