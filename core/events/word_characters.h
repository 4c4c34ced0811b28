#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/ascii.h"

// Kinds of bytes, as text is split into words.

namespace bearerwatch::events::detail {

enum Kind : std::uint8_t { Other, Lower, Upper, Digit };

constexpr std::array<Kind, 256> kinds()
{
    std::array<Kind, 256> table{};
    for (unsigned c = 0; c < 256; ++c) {
        if ((c >= 'a' && c <= 'z') || c >= 0x80)
            table[c] = Lower;
        else if (c >= 'A' && c <= 'Z')
            table[c] = Upper;
        else if (c >= '0' && c <= '9')
            table[c] = Digit;
    }
    return table;
}
inline constexpr std::array<Kind, 256> Kinds = kinds();

inline bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Words that are looked at beside a match: bounds hostile texts.
inline constexpr std::size_t MostWordsAround = 48;

/// A part of a name of code: "token.expired_at".
inline bool isNameCharacter(char c)
{
    return base::isLetter(c) || base::isDigit(c) || c == '_' || c == '-' || c == '.';
}

/// The first byte of a letter of three bytes that no blank parts from its neighbours (kana, Han, Hangul).
inline bool isWideLead(char c)
{
    return c >= '\xE3' && c <= '\xED';
}

/// A byte of a dash, quotation mark or ellipsis of Unicode (U+2010 to U+2026), but not of an apostrophe; of a
/// stop, comma or bracket as wide as a letter of Han (U+3001 to U+3011, U+FF01 to U+FF1F).
inline bool isSign(std::string_view text, std::size_t at)
{
    const auto isLead = [](char c) { return c == '\xE2' || c == '\xE3' || c == '\xEF'; };
    std::size_t first = at;
    while (first > 0 && at - first < 2 && !isLead(text[first]))
        --first;
    if (first + 2 >= text.size() || !isLead(text[first]))
        return false;
    const auto last = static_cast<unsigned char>(text[first + 2]);
    if (text[first] == '\xE3')
        return text[first + 1] == '\x80' && last >= 0x81 && last <= 0x91;
    if (text[first] == '\xEF')
        return text[first + 1] == '\xBC' && (last <= 0x8F || last >= 0x9A) && last <= 0x9F;
    return text[first + 1] == '\x80' && last >= 0x90 && last <= 0xA6 && last != 0x99;
}

/// "token已过期": no blank parts the letters before `at` from the next ones. `at` is not 0.
inline bool scriptEnds(std::string_view text, std::size_t at)
{
    constexpr std::size_t WideBytes = 3;
    const auto isPlain = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (at >= text.size())
        return false;
    if (isPlain(text[at - 1]))
        return isWideLead(text[at]);
    return isPlain(text[at]) && at >= WideBytes && isWideLead(text[at - WideBytes]);
}

/// A word as the rules have it: lower case, U+2019 ("doesn't") as an apostrophe. `word` fits into `buffer`.
template <std::size_t Size>
std::string_view toLowerWord(std::string_view word, std::array<char, Size>& buffer)
{
    std::size_t size = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char c = word[i];
        if (word.substr(i).starts_with("\xE2\x80\x99")) {
            buffer.at(size++) = '\'';
            i += 2;
        } else {
            buffer.at(size++) = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        }
    }
    return {buffer.data(), size};
}

/// The level in the head of a line ("WARN").
inline bool isLevel(std::string_view word)
{
    constexpr std::array<std::string_view, 12> Levels{"TRACE", "DEBUG", "INFO", "WARN", "WARNING", "ERROR",
                                                      "FATAL", "ERR",   "WRN",  "INF",  "DBG",     "NOTICE"};
    return std::find(Levels.begin(), Levels.end(), word) != Levels.end();
}

} // namespace bearerwatch::events::detail
