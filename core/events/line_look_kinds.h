#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

// Kinds of bytes and of slots; for line_look.cpp and classification_cache.cpp alone.

namespace bearerwatch::events::look {

enum Kind : std::uint8_t { Refused, Blank, Letter, HexLetter, Digit, Joint, Punctuation, Slash };

[[nodiscard]] constexpr std::array<Kind, 256> kinds()
{
    std::array<Kind, 256> table{};
    for (unsigned c = 0; c < 128; ++c) {
        const bool hex = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (hex)
            table[c] = HexLetter;
        else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
            table[c] = Letter;
        else if (c >= '0' && c <= '9')
            table[c] = Digit;
        else if (c == '-' || c == '_' || c == '.')
            table[c] = Joint;
        else if (c == '/')
            table[c] = Slash;
        else if (c == ' ' || c == '\t')
            table[c] = Blank;
        else
            table[c] = c < ' ' || c == 0x7F ? Refused : Punctuation;
    }
    return table;
}
inline constexpr std::array<Kind, 256> Kinds = kinds();

[[nodiscard]] inline Kind kindOf(char c)
{
    return Kinds[static_cast<unsigned char>(c)];
}

[[nodiscard]] constexpr bool isWord(Kind kind)
{
    return kind == Letter || kind == HexLetter || kind == Digit;
}

[[nodiscard]] constexpr std::array<bool, 256> wordsAnd(std::string_view others)
{
    std::array<bool, 256> table{};
    for (std::size_t c = 0; c < table.size(); ++c)
        table[c] = isWord(Kinds[c]);
    for (const char c : others)
        table[static_cast<unsigned char>(c)] = true;
    return table;
}
inline constexpr std::array<bool, 256> PathCharacters = wordsAnd("-_./%~+");
inline constexpr std::array<bool, 256> PageCharacters = wordsAnd("-_./%~+:?=&");

/// What a slot holds. In a key it is a byte over 127: lines that have such bytes have no look.
enum class Slot : std::uint8_t {
    Address = 0x80,
    InternalAddress,
    Path,
    Page,
    Id,
    Moment, ///< 2026-03-01T10:00:00.123
    LoneDigit, ///< Nothing of a time or a version beside it: values of one byte may be none.
    ShortNumber, ///< One or two digits.
    StatusNumber, ///< 100 to 599.
    ThreeDigits,
    FourDigits,
    FewDigits, ///< Five to nine.
    TenDigits, ///< Seconds since 1970; the next three are the same in smaller units.
    ThirteenDigits,
    SixteenDigits,
    NineteenDigits,
    ManyDigits
};

[[nodiscard]] inline Slot slotOf(std::string_view digits, bool lone)
{
    switch (digits.size()) {
    case 1:
        return lone ? Slot::LoneDigit : Slot::ShortNumber;
    case 2:
        return Slot::ShortNumber;
    case 3:
        return digits[0] >= '1' && digits[0] <= '5' ? Slot::StatusNumber : Slot::ThreeDigits;
    case 4:
        return Slot::FourDigits;
    case 10:
        return Slot::TenDigits;
    case 13:
        return Slot::ThirteenDigits;
    case 16:
        return Slot::SixteenDigits;
    case 19:
        return Slot::NineteenDigits;
    default:
        return digits.size() < 10 ? Slot::FewDigits : Slot::ManyDigits;
    }
}

} // namespace bearerwatch::events::look
