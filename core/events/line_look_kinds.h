#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

// Kinds of bytes and of slots; for looks and classification_cache.cpp alone.

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

/// What a byte may be part of.
enum Part : std::uint8_t {
    InWord = 1, ///< A letter or digit.
    InRun = 2, ///< Of words and what joins them.
    IsDigit = 4,
    InHex = 8, ///< Or a dash.
    InNumeric = 16, ///< A digit or a dot.
};

[[nodiscard]] constexpr std::array<std::uint8_t, 256> byteParts()
{
    std::array<std::uint8_t, 256> table{};
    for (std::size_t c = 0; c < table.size(); ++c) {
        const Kind kind = Kinds[c];
        unsigned all = 0;
        if (isWord(kind))
            all |= InWord | InRun;
        if (kind == Joint)
            all |= InRun;
        if (kind == Digit)
            all |= IsDigit | InHex | InNumeric;
        if (kind == HexLetter || c == '-')
            all |= InHex;
        if (c == '.')
            all |= InNumeric;
        table[c] = static_cast<std::uint8_t>(all);
    }
    return table;
}
inline constexpr std::array<std::uint8_t, 256> ByteParts = byteParts();

[[nodiscard]] inline unsigned partsOf(char c)
{
    return ByteParts[static_cast<unsigned char>(c)];
}

/// Eight bytes where `d` stands for any digit, `?` for any byte.
struct DigitForm {
    std::uint64_t fixed = 0; ///< A mask of the bytes that are told.
    std::uint64_t any = 0; ///< Of the others.
    std::uint64_t text = 0;

    explicit constexpr DigitForm(const char (&form)[9])
    {
        std::array<unsigned char, 8> fixedBytes{};
        std::array<unsigned char, 8> anyBytes{};
        std::array<unsigned char, 8> textBytes{};
        for (std::size_t i = 0; i < 8; ++i) {
            const bool told = form[i] != 'd' && form[i] != '?';
            fixedBytes[i] = told ? 0xFF : 0;
            anyBytes[i] = form[i] == '?' ? 0xFF : 0;
            textBytes[i] = told ? static_cast<unsigned char>(form[i]) : 0;
        }
        fixed = std::bit_cast<std::uint64_t>(fixedBytes);
        any = std::bit_cast<std::uint64_t>(anyBytes);
        text = std::bit_cast<std::uint64_t>(textBytes);
    }

    [[nodiscard]] bool fits(const char* at) const
    {
        constexpr std::uint64_t Zeros = 0x3030303030303030ULL;
        constexpr std::uint64_t High = 0xF0F0F0F0F0F0F0F0ULL;
        constexpr std::uint64_t Six = 0x0606060606060606ULL;
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, at, sizeof bytes);
        const std::uint64_t others = fixed | any;
        const std::uint64_t digits = (bytes & ~others) | (Zeros & others);
        return (bytes & fixed) == text && (digits & High) == Zeros && ((digits + Six) & High) == Zeros;
    }
};
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
