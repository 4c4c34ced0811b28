#include <algorithm>
#include <array>
#include <cstdint>

#include "base/ascii.h"
#include "base/byte_search.h"
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

// Numbers, UUIDs, hashes, mail addresses and long random names; not words like "v2" or "oauth2".
bool isId(std::string_view segment)
{
    std::size_t digits = 0;
    std::size_t tail = 0; // digits at the end
    unsigned all = Digit | Hex | Plain;
    for (const char c : segment) {
        const unsigned here = Parts[static_cast<unsigned char>(c)];
        all &= here;
        digits += here & Digit;
        tail = (here & Digit) != 0 ? tail + 1 : 0;
    }
    if (segment.empty() || (all & Digit) != 0)
        return !segment.empty();
    if ((all & Plain) == 0 &&
        (segment.find('@') != std::string_view::npos || segment.find("%40") != std::string_view::npos))
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
    const auto query = std::find_if(path.begin(), path.end(), [](char c) { return c == '?' || c == '#'; });
    path = path.substr(0, static_cast<std::size_t>(query - path.begin()));
    if (const std::size_t scheme = base::findBytes(path, "://"); scheme != std::string_view::npos) {
        const std::size_t start = path.find('/', scheme + 3);
        path = start == std::string_view::npos ? std::string_view("/") : path.substr(start);
    }
    for (std::size_t start = 0; start <= path.size();) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        const std::string_view segment = path.substr(start, end - start);
        if (start > 0)
            route.push_back('/');
        if (isId(segment))
            route += "{id}";
        else
            route += segment;
        start = end + 1;
    }
}

} // namespace bearerwatch::events
