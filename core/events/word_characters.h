#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

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

/// The level in the head of a line ("WARN").
inline bool isLevel(std::string_view word)
{
    constexpr std::array<std::string_view, 12> Levels{"TRACE", "DEBUG", "INFO", "WARN", "WARNING", "ERROR",
                                                      "FATAL", "ERR",   "WRN",  "INF",  "DBG",     "NOTICE"};
    return std::find(Levels.begin(), Levels.end(), word) != Levels.end();
}

} // namespace bearerwatch::events::detail
