#include "logs/loose_fields.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "logs/json_fields.h"

namespace bearerwatch::logs {
namespace {

constexpr std::size_t MaxText = std::size_t{32} * 1024;
constexpr std::size_t MaxMembers = 256;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
        c == '.' || c == '-';
}

// A value up to its end: a quoted text, or what stands before a blank, a comma or a bracket.
std::string_view valueAt(std::string_view text, std::size_t at)
{
    if (at < text.size() && (text[at] == '"' || text[at] == '\'')) {
        const std::size_t end = text.find(text[at], at + 1);
        return text.substr(at + 1, end == std::string_view::npos ? end : end - at - 1);
    }
    if (at < text.size() && text[at] == ':') // a symbol
        ++at;
    const std::size_t end = text.find_first_of(" ,})]\t\n", at);
    return text.substr(std::min(at, text.size()), end == std::string_view::npos ? end : end - at);
}

std::size_t offerArrows(std::string_view text, Collector& collector)
{
    std::size_t count = 0;
    for (std::size_t arrow = text.find("=>"); arrow != std::string_view::npos && count < MaxMembers;
         arrow = text.find("=>", arrow + 2)) {
        std::size_t end = arrow;
        while (end > 0 && std::string_view(" \"']").find(text[end - 1]) != std::string_view::npos)
            --end;
        std::size_t begin = end;
        while (begin > 0 && isNameCharacter(text[begin - 1]))
            --begin;
        std::size_t at = arrow + 2;
        while (at < text.size() && text[at] == ' ')
            ++at;
        const bool key = begin < end && begin > 0 &&
            std::string_view(":\"'[").find(text[begin - 1]) !=
                std::string_view::npos; // PHP's "[status] => 401"
        if (!key || at >= text.size() || text[at] == '{' || text[at] == '[')
            continue;
        collector.offer(text.substr(begin, end - begin), valueAt(text, at));
        ++count;
    }
    return count;
}

std::size_t offerKeywords(std::string_view text, Collector& collector)
{
    std::size_t count = 0;
    for (std::size_t colon = text.find(':'); colon != std::string_view::npos && count < MaxMembers;
         colon = text.find(':', colon + 1)) {
        if (colon == 0 || (text[colon - 1] != '{' && text[colon - 1] != ' '))
            continue;
        std::size_t end = colon + 1;
        while (end < text.size() && (isNameCharacter(text[end]) || text[end] == '/' || text[end] == '?'))
            ++end;
        if (end == colon + 1 || end + 1 >= text.size() || text[end] != ' ')
            continue;
        std::string_view name = text.substr(colon + 1, end - colon - 1);
        name = name.substr(name.find_last_of('/') + 1);
        collector.offer(name, valueAt(text, end + 1));
        ++count;
        colon = end;
    }
    return count;
}

// An object as Node prints it: "{ method: 'get', url: 'https://...' }".
std::size_t offerScriptMembers(std::string_view text, Collector& collector)
{
    std::size_t count = 0;
    for (std::size_t colon = text.find(": '"); colon != std::string_view::npos && count < MaxMembers;
         colon = text.find(": '", colon + 3)) {
        std::size_t begin = colon;
        while (begin > 0 && isNameCharacter(text[begin - 1]))
            --begin;
        if (begin == colon || begin == 0 ||
            std::string_view(" {,\n").find(text[begin - 1]) == std::string_view::npos)
            continue;
        if (text.substr(begin, colon - begin) == "date")
            continue; // of the headers of a reply
        collector.offer(text.substr(begin, colon - begin), valueAt(text, colon + 2));
        ++count;
    }
    return count;
}

using Members = std::vector<std::pair<std::string_view, std::string_view>>;

// "src=203.0.113.9 msg=two words request=/x": a value runs up to the blank before the next key.
Members extensionMembers(std::string_view text)
{
    Members members;
    std::size_t keyBegin = std::string_view::npos;
    std::size_t valueBegin = 0;
    const auto close = [&](std::size_t end) {
        if (keyBegin != std::string_view::npos && members.size() < MaxMembers)
            members.emplace_back(text.substr(keyBegin, valueBegin - 1 - keyBegin),
                                 base::trim(text.substr(valueBegin, end - valueBegin)));
    };
    for (std::size_t i = text.find('='); i != std::string_view::npos; i = text.find('=', i + 1)) {
        std::size_t begin = i;
        while (begin > 0 && isNameCharacter(text[begin - 1]))
            --begin;
        const bool key = begin < i &&
            (begin == 0 || text[begin - 1] == ' ' || text[begin - 1] == '\t' || text[begin - 1] == '|' ||
             text[begin - 1] == '^');
        if (!key || (i > 0 && text[i - 1] == '\\'))
            continue;
        close(begin > 0 ? begin - 1 : 0);
        keyBegin = begin;
        valueBegin = i + 1;
    }
    close(text.size());
    return members;
}

void offerExtension(const Members& members, Collector& collector)
{
    for (const auto& [name, value] : members) {
        collector.offer(name, value);
        if (name == "request" && value.find('/') != std::string_view::npos && !value.starts_with("http"))
            collector.offerRole(Role::Path, value.substr(value.find('/')), 300);
        const std::string label = std::string(name) + "Label"; // cs1Label=Name says what cs1 is
        const auto told = std::ranges::find(members, label, &Members::value_type::first);
        if (told != members.end())
            collector.offer(told->second, value);
        else if (name == "cn1" && value.size() == 3)
            collector.offerRole(Role::Status, value, 860); // gateways put the reply's status there
    }
}

} // namespace

std::size_t offerForeignMembers(std::string_view text, Collector& collector)
{
    text = text.substr(0, MaxText);
    std::size_t count = 0;
    if (text.find("=>") != std::string_view::npos)
        count += offerArrows(text, collector);
    if (text.find("{:") != std::string_view::npos)
        count += offerKeywords(text, collector);
    if (text.find("{ ") != std::string_view::npos)
        count += offerScriptMembers(text, collector);
    return count;
}

std::size_t offerQuotedMembers(std::string_view text, Collector& collector)
{
    text = text.substr(0, MaxText);
    std::size_t count = 0;
    for (std::size_t colon = text.find(":\""); colon != std::string_view::npos && count < MaxMembers;
         colon = text.find(":\"", colon)) {
        std::size_t begin = colon;
        while (begin > 0 && isNameCharacter(text[begin - 1]))
            --begin;
        const std::size_t end = std::min(text.find('"', colon + 2), text.size());
        if (begin < colon && (begin == 0 || text[begin - 1] != '"')) {
            collector.offer(text.substr(begin, colon - begin), text.substr(colon + 2, end - colon - 2));
            ++count;
        }
        colon = std::min(end + 1, text.size());
    }
    return count;
}

std::size_t offerElements(std::string_view text, Collector& collector)
{
    text = text.substr(0, MaxText);
    std::size_t count = 0;
    for (std::size_t open = text.find('<'); open != std::string_view::npos && count < MaxMembers;
         open = text.find('<', open + 1)) {
        std::size_t end = open + 1;
        while (end < text.size() && (isNameCharacter(text[end]) || text[end] == ':'))
            ++end;
        const std::size_t close = text.find('>', end);
        if (end == open + 1 || close == std::string_view::npos)
            continue;
        const std::string_view name = text.substr(open + 1, end - open - 1);
        const std::string_view attributes = text.substr(end, close - end);
        offerPairs(attributes, collector);
        const std::size_t next = text.find('<', close);
        if (next == std::string_view::npos || !text.substr(next).starts_with("</") ||
            !text.substr(next + 2).starts_with(name))
            continue;
        const std::string_view value = base::trim(text.substr(close + 1, next - close - 1));
        const std::size_t named = attributes.find("Name=");
        collector.offer(named == std::string_view::npos || named + 6 >= attributes.size()
                            ? name
                            : valueAt(attributes, named + 5),
                        value);
        ++count;
        open = next;
    }
    return count;
}

std::string_view readSecurityEvent(std::string_view line, Collector& collector)
{
    const bool cef = line.find("CEF:") != std::string_view::npos;
    const std::size_t begin = cef ? line.find("CEF:") : line.find("LEEF:");
    if (begin == std::string_view::npos || begin > 256)
        return {};
    std::size_t at = begin;
    for (int bar = 0; bar < (cef ? 7 : 5); ++bar) {
        const std::size_t next = line.find('|', at);
        if (next == std::string_view::npos)
            return {};
        at = next + 1;
    }
    std::string_view extension = line.substr(at, MaxText);
    if (!cef) { // LEEF 2.0 may name its separator: "|x09|", "|^|"
        const std::size_t bar = extension.find('|');
        if (bar < 6)
            extension = extension.substr(bar + 1);
    }
    const Members members = extensionMembers(extension);
    if (members.size() < 2)
        return {};
    offerExtension(members, collector);
    return cef ? "cef" : "leef";
}

} // namespace bearerwatch::logs
