#include "base/base64.h"

#include <array>

#include "base/hex_digit.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

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

#if defined(__x86_64__)
/// Where a character lies in a range: what has to be added to it for its value. Elsewhere zeros.
__attribute__((target("ssse3"), always_inline)) inline __m128i addRange(__m128i characters, __m128i& known,
                                                                        char first, char last, char shift)
{
    const __m128i inside =
        _mm_and_si128(_mm_cmpgt_epi8(characters, _mm_set1_epi8(static_cast<char>(first - 1))),
                      _mm_cmplt_epi8(characters, _mm_set1_epi8(static_cast<char>(last + 1))));
    known = _mm_or_si128(known, inside);
    return _mm_and_si128(inside, _mm_set1_epi8(shift));
}

/// Decodes base64url by sixteen characters, as long as all are of its alphabet; returns how many were
/// taken. `to` has room for four octets more than is written.
__attribute__((target("ssse3"))) std::size_t decodeBlocksOf16(std::string_view text, std::uint8_t* to)
{
    const __m128i order = _mm_setr_epi8(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1);
    std::size_t at = 0;
    for (; at + 16 <= text.size(); at += 16, to += 12) {
        const __m128i characters = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
        __m128i known = _mm_setzero_si128();
        __m128i sixBits = _mm_add_epi8(characters, addRange(characters, known, 'A', 'Z', -65));
        sixBits = _mm_add_epi8(sixBits, addRange(characters, known, 'a', 'z', -71));
        sixBits = _mm_add_epi8(sixBits, addRange(characters, known, '0', '9', 4));
        sixBits = _mm_add_epi8(sixBits, addRange(characters, known, '-', '-', 17));
        sixBits = _mm_add_epi8(sixBits, addRange(characters, known, '_', '_', -32));
        if (_mm_movemask_epi8(known) != 0xFFFF)
            break;
        const __m128i twelveBits = _mm_maddubs_epi16(sixBits, _mm_set1_epi32(0x01400140));
        const __m128i groups = _mm_madd_epi16(twelveBits, _mm_set1_epi32(0x00011000));
        _mm_storeu_si128(reinterpret_cast<__m128i*>(to), _mm_shuffle_epi8(groups, order));
    }
    return at;
}
#endif

/// As many characters as a fast way of this processor takes; 0 where there is none.
std::size_t decodeBlocks([[maybe_unused]] std::string_view text, [[maybe_unused]] std::uint8_t* to)
{
#if defined(__x86_64__)
    static const bool able = __builtin_cpu_supports("ssse3") != 0;
    if (able)
        return decodeBlocksOf16(text, to);
#endif
    return 0;
}

// Decodes whole groups of four by `table`; returns the count of characters taken.
std::size_t decodeGroups(std::string_view text, const GroupTable& table, Bytes& out)
{
    out.resize(text.size() / 4 * 3 + 7);
    std::uint8_t* to = out.data();
    const auto* from = reinterpret_cast<const unsigned char*>(text.data());
    std::size_t at = &table == &UrlGroups ? decodeBlocks(text, to) : 0;
    to += at / 4 * 3;
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
