#include "logs/no_request.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/byte_search.h"
#include "logs/collector.h"
#include "logs/json_fields.h"
#include "logs/status_names.h"

namespace bearerwatch::logs {
namespace {

using base::isDigit;
using base::isLetter;

constexpr std::size_t LongestMethod = 8;

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

// Three digits that some reader may take for a status.
bool mayBeStatus(std::string_view text, std::size_t begin)
{
    const std::string_view digits = text.substr(begin, 3);
    if (digits[0] == '0' || digits[0] > '5' || !isKnownStatus(digits))
        return false;
    const char before = begin > 0 ? text[begin - 1] : ' ';
    const char after = begin + 3 < text.size() ? text[begin + 3] : ' ';
    const bool fraction = (before == '.' || before == ',') && begin > 1 && isDigit(text[begin - 2]);
    const bool whole = (after == '.' || after == ':') && begin + 4 < text.size() && isDigit(text[begin + 4]);
    return !fraction && !whole && !isLetter(after) && after != '_';
}

// "Get https://x", `Post "https://x`, "HttpPost": `at` is the first t of "http".
bool namesClientMethod(std::string_view text, std::size_t at)
{
    constexpr std::array<std::string_view, 7> Names = {"Get",    "Post", "Put",    "Patch",
                                                       "Delete", "Head", "Options"};
    if (at == 0)
        return false;
    if (text[at - 1] == 'H')
        return true;
    std::string_view before = text.substr(0, at - 1);
    if (before.ends_with('"'))
        before.remove_suffix(1);
    return before.ends_with(' ') && std::ranges::any_of(Names, [&](std::string_view name) {
               return before.substr(0, before.size() - 1).ends_with(name);
           });
}

// "StatusCode: Unauthorized", "HTTP status Forbidden": `at` is the first t of "tatus".
bool namesStatus(std::string_view text, std::size_t at)
{
    const std::string_view behind = text.substr(at + 5);
    return behind.starts_with("Code") || behind.starts_with(" code") ||
        text.substr(0, at).ends_with("HTTP s") || text.substr(0, at).ends_with("ttp_s") ||
        text.substr(0, at).ends_with("HttpS");
}

bool namesMethod(std::string_view text, std::size_t at)
{
    const std::size_t end = at + 5;
    return end < text.size() && std::string_view(" :='\"").find(text[end]) != std::string_view::npos;
}

// "get /orders"
bool followsSmallMethod(std::string_view text, std::size_t blank)
{
    constexpr std::array<std::string_view, 6> Small = {"get", "post", "put", "patch", "delete", "head"};
    std::size_t begin = blank;
    while (begin > 0 && isLetter(text[begin - 1]))
        --begin;
    return std::ranges::find(Small, text.substr(begin, blank - begin)) != Small.end();
}

template <typename Tells>
bool anyOf(std::string_view text, std::string_view sign, Tells tells)
{
    for (std::size_t at = base::findBytes(text, sign); at != std::string_view::npos;
         at = base::findBytes(text, sign, at + 1)) {
        if (tells(text, at))
            return true;
    }
    return false;
}

bool hasStatusOrMethod(std::string_view text)
{
    const char* bytes = text.data();
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = bytes[i];
        std::size_t end = i + 1;
        if (isDigit(c)) {
            while (end < text.size() && isDigit(bytes[end]))
                ++end;
            if (end - i == 3 && mayBeStatus(text, i))
                return true;
            i = end - 1;
        } else if (isCapital(c)) {
            while (end < text.size() && isCapital(bytes[end]))
                ++end;
            if (end - i >= 3 && end - i <= LongestMethod && isHttpMethod(text.substr(i, end - i)))
                return true;
            i = end - 1;
        }
    }
    return false;
}

// Adds the names of the pairs of `text`; false where a reader may see what this does not.
bool addPairs(std::string_view text, std::string& names)
{
    for (std::size_t equals = text.find('='); equals != std::string_view::npos;
         equals = text.find('=', equals + 1)) {
        if (equals + 1 < text.size() && text[equals + 1] == '>')
            return false; // Ruby's and PHP's members
        const std::string_view name = pairNameBefore(text, equals);
        if (name.empty())
            continue;
        names += name;
        names += '=';
    }
    return true;
}

} // namespace

bool mayTellRequest(std::string_view text)
{
    return hasStatusOrMethod(text) || anyOf(text, "ttp", namesClientMethod) ||
        anyOf(text, "tatus", namesStatus) || anyOf(text, "ethod", namesMethod) ||
        anyOf(text, " /", followsSmallMethod);
}

bool mayTellTime(std::string_view text)
{
    const auto digitAt = [text](std::size_t at) { return at < text.size() && isDigit(text[at]); };
    for (std::size_t colon = text.find(':'); colon != std::string_view::npos;
         colon = text.find(':', colon + 1)) {
        if (colon > 0 && digitAt(colon - 1) && digitAt(colon + 1) && digitAt(colon + 2))
            return true;
    }
    for (const char divider : {'-', '/', '.'}) {
        for (std::size_t at = text.find(divider); at != std::string_view::npos;
             at = text.find(divider, at + 1)) {
            const bool second = at > 0 && digitAt(at - 1) && digitAt(at + 1);
            const std::size_t next = digitAt(at + 2) ? at + 3 : at + 2;
            if (second && next < text.size() && text[next] == divider && digitAt(next + 1))
                return true;
        }
    }
    return false;
}

bool namesOfObject(std::string_view line, std::string& names)
{
    names.clear();
    if (!line.starts_with('{') || !line.ends_with('}') || line.find('\\') != std::string_view::npos)
        return false;
    std::size_t at = 0;
    while (at < line.size()) {
        const std::size_t quote = at + base::findByte(line.substr(at), '"');
        char last = 0;
        for (; at < std::min(quote, line.size()); ++at) {
            const char c = line[at];
            if (c == '{' && last == '[')
                return false; // a list of names and values, perhaps
            if (c == '{' || c == '}' || c == '[' || c == ']')
                names += c;
            last = c == ' ' ? last : c;
        }
        if (quote >= line.size())
            break;
        const std::size_t end = quote + 1 + base::findByte(line.substr(quote + 1), '"');
        if (end >= line.size())
            return false;
        at = end + 1;
        std::size_t behind = at;
        while (behind < line.size() && line[behind] == ' ')
            ++behind;
        if (behind < line.size() && line[behind] == ':') {
            names += line.substr(quote + 1, end - quote - 1);
            names += ':';
        }
    }
    return base::findBytes(line, ": '") == std::string_view::npos &&
        base::findBytes(line, "{:") == std::string_view::npos &&
        base::findBytes(line, "</") == std::string_view::npos && addPairs(line, names);
}

bool namesOfText(std::string_view line, std::string& names)
{
    names.clear();
    for (const char c : line) {
        if (static_cast<unsigned char>(c) < ' ' || c == '{')
            return false;
    }
    constexpr auto Columns = 6; // parted by bars, which have a reader
    const std::size_t equals = line.find('=');
    if (std::ranges::count(line, '|') >= Columns)
        return false;
    if (line.find(":\"") != std::string_view::npos || line.find("EF:") != std::string_view::npos ||
        (equals != std::string_view::npos && std::ranges::count(line, '"') % 2 != 0))
        return false;
    if (equals < 40 && line.substr(0, equals).find_first_of(" [(:\"") == std::string_view::npos)
        names += '^';
    return addPairs(line, names);
}

} // namespace bearerwatch::logs
