#include <algorithm>

#include "base/ascii.h"
#include "events/make_event.h"

namespace bearerwatch::events {
namespace {

using base::isDigit;

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == '-';
}

// Numbers, UUIDs, hashes, mail addresses and long random names; not words like "v2" or "oauth2".
bool isId(std::string_view segment)
{
    if (segment.empty())
        return false;
    const auto digits = std::count_if(segment.begin(), segment.end(), isDigit);
    if (digits == static_cast<std::ptrdiff_t>(segment.size()))
        return true;
    if (segment.find('@') != std::string_view::npos || segment.find("%40") != std::string_view::npos)
        return true;
    constexpr std::size_t ShortHash = 8;
    if (segment.size() >= ShortHash && digits > 0 && std::all_of(segment.begin(), segment.end(), isHex))
        return true;
    constexpr std::size_t LongName = 16;
    const bool random = digits * 5 >= static_cast<std::ptrdiff_t>(segment.size()) || segment.size() > 40;
    const bool plain = std::all_of(segment.begin(), segment.end(), [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' ||
            c == ':' || c == '=' || c == '.';
    });
    if (segment.size() >= LongName && digits > 0 && plain && random)
        return true;
    // "ord-4711", "user_12": a name and a number of three digits or more.
    const auto lastNot = std::find_if_not(segment.rbegin(), segment.rend(), isDigit);
    const auto tail = lastNot - segment.rbegin();
    return tail >= 3 && lastNot != segment.rend() && (*lastNot == '-' || *lastNot == '_' || *lastNot == ':');
}

} // namespace

std::string foldRoute(std::string_view path)
{
    path = path.substr(0, std::min(path.find_first_of("?#"), path.size()));
    if (const std::size_t scheme = path.find("://"); scheme != std::string_view::npos) {
        const std::size_t start = path.find('/', scheme + 3);
        path = start == std::string_view::npos ? std::string_view("/") : path.substr(start);
    }
    std::string route;
    route.reserve(path.size());
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
    return route;
}

} // namespace bearerwatch::events
