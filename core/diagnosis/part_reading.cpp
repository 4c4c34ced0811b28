#include "diagnosis/part_reading.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/base64.h"
#include "base/json.h"
#include "base/text.h"
#include "diagnosis/fix.h"

namespace bearerwatch::diagnosis {
namespace {

bool isTextOctet(unsigned char octet)
{
    return octet >= 0x20 ? octet != 0x7F : octet == '\n' || octet == '\r' || octet == '\t';
}

std::string decoded(std::string_view encoded)
{
    const base::Base64Reading reading = base::readBase64(encoded.substr(0, encoded.size() / 4 * 4));
    return std::string(base::asText(reading.bytes));
}

/// First octet that is no text, from `from` on.
std::size_t firstStrange(std::string_view octets, std::size_t from)
{
    const std::size_t control = static_cast<std::size_t>(
        std::find_if(octets.begin() + static_cast<std::ptrdiff_t>(from), octets.end(),
                     [](char c) { return !isTextOctet(static_cast<unsigned char>(c)); }) -
        octets.begin());
    const std::size_t invalid = base::findInvalidUtf8(octets.substr(from));
    return std::min(control, invalid == std::string_view::npos ? octets.size() : from + invalid);
}

/// Six bits of each base64url character.
constexpr std::array<std::uint8_t, 256> Values = [] {
    std::array<std::uint8_t, 256> values{};
    for (std::size_t i = 0; i < Alphabet.size(); ++i)
        values[static_cast<unsigned char>(Alphabet[i])] = static_cast<std::uint8_t>(i);
    return values;
}();

constexpr std::size_t Slack = 6; ///< Characters: a code point of four octets across the gap.

} // namespace

bool readsLikeJson(std::string_view encoded)
{
    for (std::size_t shift = 0; shift < std::min<std::size_t>(4, encoded.size()); ++shift) {
        if (decoded(encoded.substr(shift)).find("\":") != std::string::npos)
            return true;
    }
    return false;
}

bool isJsonPart(std::string_view encoded)
{
    const base::Base64Reading reading = base::readBase64(encoded);
    if (reading.invalidAt || reading.impossibleLength || reading.paddingAt)
        return false;
    thread_local base::JsonDocument document;
    const bool sound = document.reparse(base::asText(reading.bytes)).has_value();
    return sound;
}

bool isCutJson(std::string_view encoded)
{
    const std::string text = decoded(encoded);
    const std::size_t strange = firstStrange(text, 0);
    // The last code point may be cut itself.
    return text.starts_with('{') && strange + 4 > text.size() && !isJsonPart(encoded);
}

PlaceRange possibleGaps(std::string_view encoded, std::size_t lost)
{
    const std::string before = decoded(encoded);
    const std::size_t strange = firstStrange(before, 0);
    PlaceRange range{0, encoded.size() + 1};
    if (strange < before.size())
        range.end = std::min(range.end, strange / 3 * 4 + 4 + Slack);
    const std::size_t shift = (4 - lost % 4) % 4;
    if (shift == 0 || shift >= encoded.size())
        return range;
    const std::string after = decoded(encoded.substr(shift));
    std::size_t last = 0;
    for (std::size_t at = firstStrange(after, 0); at < after.size(); at = firstStrange(after, at + 1))
        last = at + 1;
    const std::size_t begin = shift + last / 3 * 4;
    range.first = last == 0 || begin < Slack ? 0 : begin - Slack;
    return range;
}

GapReading::GapReading(std::string_view encoded, std::size_t at, std::size_t lost)
{
    m_before = encoded.substr(at / 4 * 4, at % 4);
    const std::size_t filled = (m_before.size() + lost) % 4;
    m_after = encoded.substr(at, filled == 0 ? 0 : 4 - filled);
    const std::string start = decoded(encoded.substr(0, at));
    const auto isWide = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    m_wide = std::any_of(start.begin(), start.end(), isWide);
}

bool GapReading::plausible(std::string_view run) const
{
    std::uint32_t bits = 0;
    int count = 0;
    for (const std::string_view piece : {std::string_view(m_before), run, std::string_view(m_after)}) {
        for (const char c : piece) {
            bits = bits << 6 | Values[static_cast<unsigned char>(c)];
            count += 6;
            if (count < 8)
                continue;
            count -= 8;
            const auto octet = static_cast<unsigned char>(bits >> count);
            if (octet >= 0x80 ? !m_wide : !isTextOctet(octet))
                return false;
        }
    }
    return true;
}

} // namespace bearerwatch::diagnosis
