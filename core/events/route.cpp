#include <algorithm>
#include <array>
#include <cstdint>

#include "base/ascii.h"
#include "events/make_event.h"

namespace bearerwatch::events {
namespace {

// What bytes of a segment may be part of.
enum Part : std::uint8_t { Digit = 1, Hex = 2, Plain = 4 };

constexpr std::array<std::uint8_t, 256> parts()
{
    std::array<std::uint8_t, 256> table{};
    for (std::size_t i = 0; i < 128; ++i) {
        const char c = static_cast<char>(i);
        unsigned all = 0;
        if (base::isDigit(c))
            all |= Digit;
        if (base::isHexDigit(c) || c == '-')
            all |= Hex;
        if (base::isDigit(c) || base::isLetter(c) || c == '-' || c == '_' || c == ':' || c == '=' || c == '.')
            all |= Plain;
        table[i] = static_cast<std::uint8_t>(all);
    }
    return table;
}
constexpr std::array<std::uint8_t, 256> Parts = parts();

// What the bytes of a segment tell together.
struct Segment {
    std::size_t begin = 0; ///< In the path.
    std::size_t digits = 0;
    std::size_t tail = 0; ///< Digits at the end.
    unsigned all = Digit | Hex | Plain;

    void add(unsigned parts)
    {
        all &= parts;
        const std::size_t digit = parts & Digit;
        digits += digit;
        tail = (tail + 1) * digit;
    }
    [[nodiscard]] bool isId(std::string_view segment) const;
};

// Numbers, UUIDs, hashes, mail addresses, long random names and what was redacted; not words like "v2" or
// "oauth2".
bool Segment::isId(std::string_view segment) const
{
    if (segment.empty() || (all & Digit) != 0)
        return !segment.empty();
    constexpr std::string_view Signs[] = {"@", "%40", "[redacted"}; // of an address, of what was secret
    if ((all & Plain) == 0 &&
        std::any_of(std::begin(Signs), std::end(Signs), [segment](std::string_view sign) {
            return segment.find(sign) != std::string_view::npos;
        }))
        return true;
    if (digits == 0)
        return false;
    constexpr std::size_t ShortHash = 8;
    if (segment.size() >= ShortHash && (all & Hex) != 0)
        return true;
    constexpr std::size_t LongName = 16;
    const bool random = digits * 5 >= segment.size() || segment.size() > 40;
    if (segment.size() >= LongName && (all & Plain) != 0 && random)
        return true;
    // "ord-4711", "user_12": a name and a number of three digits or more.
    if (tail < 3)
        return false;
    const char before = segment[segment.size() - tail - 1];
    return before == '-' || before == '_' || before == ':';
}

} // namespace

std::string foldRoute(std::string_view path)
{
    std::string route;
    foldRoute(path, route);
    return route;
}

void foldRoute(std::string_view path, std::string& route)
{
    route.clear();
    Segment segment;
    const auto end = [&](std::size_t at) {
        const std::string_view text = path.substr(segment.begin, at - segment.begin);
        if (segment.isId(text))
            route += "{id}";
        else
            route += text;
    };
    bool scheme = false; // was met
    for (std::size_t at = 0; at < path.size(); ++at) {
        const char c = path.data()[at];
        if (c == '/') {
            end(at);
            route.push_back('/');
            segment = {};
            segment.begin = at + 1;
        } else if (c == '?' || c == '#') {
            return end(at);
        } else if (c == ':' && !scheme &&
                   path.substr(at).starts_with("://")) { // a path begins behind the host
            scheme = true;
            const std::size_t host = path.find_first_of("/?#", at + 3);
            const bool none = host == std::string_view::npos || path[host] != '/';
            path = none ? std::string_view("/") : path.substr(host);
            route = "/";
            segment = {};
            segment.begin = 1;
            at = 0;
        } else {
            segment.add(Parts[static_cast<unsigned char>(c)]);
        }
    }
    end(path.size());
}

} // namespace bearerwatch::events
