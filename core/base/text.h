#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bearerwatch::base {

/// Makes text from hostile bytes safe to print: control characters, bidirectional and zero-width
/// characters become `\u{202E}`, bytes that are not UTF-8 become `\x{FF}`. Newline and tab become
/// `\n` and `\t`. Backslashes stay.
[[nodiscard]] std::string escapeForDisplay(std::string_view bytes);

/// Offset of the first byte that is not part of well-formed UTF-8 (RFC 3629), or npos.
[[nodiscard]] std::size_t findInvalidUtf8(std::string_view bytes);

/// The code point at `offset` and its length in bytes; length 0 where it is not UTF-8.
struct CodePoint {
    char32_t value = 0;
    std::size_t length = 0;
};
[[nodiscard]] CodePoint codePointAt(std::string_view bytes, std::size_t offset);

/// Appends `codePoint` as UTF-8; values that are no code point become U+FFFD.
void appendUtf8(std::string& out, char32_t codePoint);

[[nodiscard]] std::string_view trim(std::string_view text); ///< ASCII white space.
/// What stands between ASCII white space; refers to `text`.
[[nodiscard]] std::vector<std::string_view> splitAtSpaces(std::string_view text);
[[nodiscard]] std::string toLowerAscii(std::string_view text); ///< A-Z only.
[[nodiscard]] bool equalsIgnoreCase(std::string_view a, std::string_view b); ///< ASCII.
[[nodiscard]] bool startsWithIgnoreCase(std::string_view text, std::string_view prefix);
[[nodiscard]] std::size_t findIgnoreCase(std::string_view text, std::string_view needle,
                                         std::size_t from = 0);

} // namespace bearerwatch::base
