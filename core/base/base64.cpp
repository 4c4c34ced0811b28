#include "base/base64.h"

#include <array>

#include "base/hex_digit.h"

namespace bearerwatch::base {
namespace {

constexpr std::string_view StandardCharacters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view UrlCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::uint8_t NoValue = 0xFF;

constexpr std::array<std::uint8_t, 256> makeTable(bool standard, bool url)
{
    std::array<std::uint8_t, 256> table{};
    table.fill(NoValue);
    for (std::size_t i = 0; i < 64; ++i) {
        if (standard)
            table[static_cast<unsigned char>(StandardCharacters[i])] = static_cast<std::uint8_t>(i);
        if (url)
            table[static_cast<unsigned char>(UrlCharacters[i])] = static_cast<std::uint8_t>(i);
    }
    return table;
}

constexpr auto EitherTable = makeTable(true, true);
constexpr auto UrlTable = makeTable(false, true);

// For each place in a group of four the value of a character, shifted to where its bits belong; a
// character of another alphabet sets the top byte.
using GroupTable = std::array<std::array<std::uint32_t, 256>, 4>;
constexpr std::uint32_t NoGroup = 0xFF000000;

constexpr GroupTable makeGroupTable(const std::array<std::uint8_t, 256>& values)
{
    GroupTable table{};
    for (std::size_t place = 0; place < 4; ++place) {
        for (std::size_t c = 0; c < 256; ++c)
            table[place][c] =
                values[c] == NoValue ? NoGroup : static_cast<std::uint32_t>(values[c]) << (18 - 6 * place);
    }
    return table;
}

constexpr GroupTable EitherGroups = makeGroupTable(EitherTable);
constexpr GroupTable UrlGroups = makeGroupTable(UrlTable);

// Decodes whole groups of four by `table`; returns the count of characters taken.
std::size_t decodeGroups(std::string_view text, const GroupTable& table, Bytes& out)
{
    out.resize(text.size() / 4 * 3 + 3);
    std::uint8_t* to = out.data();
    const auto* from = reinterpret_cast<const unsigned char*>(text.data());
    std::size_t at = 0;
    for (; at + 4 <= text.size(); at += 4) {
        const std::uint32_t bits =
            table[0][from[at]] | table[1][from[at + 1]] | table[2][from[at + 2]] | table[3][from[at + 3]];
        if ((bits & NoGroup) != 0)
            break;
        to[0] = static_cast<std::uint8_t>(bits >> 16);
        to[1] = static_cast<std::uint8_t>(bits >> 8);
        to[2] = static_cast<std::uint8_t>(bits);
        to += 3;
    }
    out.resize(static_cast<std::size_t>(to - out.data()));
    return at;
}

// Decodes the last, short group; returns the characters taken.
std::size_t decodeTail(std::string_view tail, const std::array<std::uint8_t, 256>& table, Bytes& out,
                       bool& unusedBits)
{
    std::uint32_t bits = 0;
    std::size_t count = 0;
    while (count < tail.size() && count < 4) {
        const std::uint8_t value = table[static_cast<unsigned char>(tail[count])];
        if (value == NoValue)
            break;
        bits = bits << 6 | value;
        ++count;
    }
    if (count == 2) {
        out.push_back(static_cast<std::uint8_t>(bits >> 4));
        unusedBits = (bits & 0x0F) != 0;
    } else if (count == 3) {
        out.push_back(static_cast<std::uint8_t>(bits >> 10));
        out.push_back(static_cast<std::uint8_t>(bits >> 2));
        unusedBits = (bits & 0x03) != 0;
    }
    return count;
}

} // namespace

Base64Reading readBase64(std::string_view text)
{
    Base64Reading reading;
    const auto note = [&text](std::string_view characters) -> std::optional<std::size_t> {
        const std::size_t at = text.find_first_of(characters);
        return at == std::string_view::npos ? std::nullopt : std::optional(at);
    };
    reading.standardAt = note("+/");
    reading.urlAt = note("-_");
    reading.paddingAt = note("=");

    const std::size_t taken = decodeGroups(text, EitherGroups, reading.bytes);
    const std::size_t tail = decodeTail(text.substr(taken), EitherTable, reading.bytes, reading.unusedBits);
    reading.impossibleLength = tail == 1;
    const std::size_t end = taken + tail;
    const std::size_t rest = text.find_first_not_of('=', end);
    if (rest != std::string_view::npos)
        reading.invalidAt = rest;
    else if (text.size() - end > 2 || (end != text.size() && text.size() % 4 != 0))
        reading.invalidAt = end;
    return reading;
}

std::optional<Bytes> decodeBase64Url(std::string_view text)
{
    Bytes bytes;
    return decodeBase64Url(text, bytes) ? std::optional(std::move(bytes)) : std::nullopt;
}

bool decodeBase64Url(std::string_view text, Bytes& out)
{
    bool unusedBits = false;
    const std::size_t taken = decodeGroups(text, UrlGroups, out);
    const std::size_t tail = decodeTail(text.substr(taken), UrlTable, out, unusedBits);
    return taken + tail == text.size() && tail != 1 && !unusedBits;
}

std::string encodeBase64(ByteView bytes, Base64Alphabet alphabet)
{
    const std::string_view characters = alphabet == Base64Alphabet::Url ? UrlCharacters : StandardCharacters;
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t bits = static_cast<std::uint32_t>(bytes[i]) << 16;
        if (count > 1)
            bits |= static_cast<std::uint32_t>(bytes[i + 1]) << 8;
        if (count > 2)
            bits |= bytes[i + 2];
        for (std::size_t k = 0; k <= count; ++k)
            out.push_back(characters[bits >> (18 - 6 * k) & 0x3F]);
        if (alphabet == Base64Alphabet::Standard)
            out.append(3 - count, '=');
    }
    return out;
}

std::string encodeHex(ByteView bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        out.push_back(digits[byte >> 4]);
        out.push_back(digits[byte & 0x0F]);
    }
    return out;
}

std::optional<Bytes> decodeHex(std::string_view text)
{
    if (text.size() % 2 != 0)
        return std::nullopt;
    Bytes out;
    out.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = hexValue(text[i]);
        const int low = hexValue(text[i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        out.push_back(static_cast<std::uint8_t>(high << 4 | low));
    }
    return out;
}

} // namespace bearerwatch::base
