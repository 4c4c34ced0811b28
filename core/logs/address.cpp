#include "logs/address.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/text.h"

namespace bearerwatch::logs {
namespace {

using base::isDigit;
using base::isHexDigit;
using base::isLetter;

// Four numbers up to 255; the length, or 0.
std::size_t ipv4Length(std::string_view text)
{
    std::size_t at = 0;
    for (int part = 0; part < 4; ++part) {
        int value = 0;
        std::size_t count = 0;
        while (at < text.size() && count < 4 && isDigit(text[at])) {
            value = value * 10 + (text[at++] - '0');
            ++count;
        }
        if (count == 0 || count > 3 || value > 255)
            return 0;
        if (part < 3) {
            if (at >= text.size() || text[at] != '.')
                return 0;
            ++at;
        }
    }
    return at;
}

// Groups of hexadecimal digits with colons (RFC 4291 section 2.2); the length, or 0.
std::size_t ipv6Length(std::string_view text)
{
    std::size_t at = 0;
    int groups = 0;
    bool gap = false;
    if (text.starts_with("::")) {
        gap = true;
        at = 2;
    }
    while (at < text.size() && groups < 8) {
        std::size_t count = 0;
        while (at + count < text.size() && count < 5 && isHexDigit(text[at + count]))
            ++count;
        if (count == 0)
            break;
        if (at + count < text.size() && text[at + count] == '.' && groups > 0) {
            const std::size_t v4 = ipv4Length(text.substr(at));
            if (v4 == 0)
                return 0;
            groups += 2;
            at += v4;
            break;
        }
        if (count > 4) { // "2001:db8::1234:58430": a port without brackets
            if (gap && at > 0 && text[at - 1] == ':' &&
                text.substr(at, count).find_first_not_of("0123456789") == std::string_view::npos)
                return at - 1;
            return 0;
        }
        at += count;
        ++groups;
        if (at >= text.size() || text[at] != ':')
            break;
        if (at + 1 < text.size() && text[at + 1] == ':') {
            if (gap)
                return 0;
            gap = true;
            at += 2;
        } else if (at + 1 < text.size() && isHexDigit(text[at + 1])) {
            ++at;
        } else {
            break;
        }
    }
    if (at < text.size() && isHexDigit(text[at]) && groups < 8)
        return 0;
    return (gap && groups < 8) || groups == 8 ? at : 0;
}

// "24" in "10.0.0.0/24".
bool isPrefixLength(std::string_view text)
{
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    return digits > 0 && digits <= 2 && (digits == text.size() || !isLetter(text[digits]));
}

// Skips ":4711" where it is a port.
std::size_t skipPort(std::string_view text, std::size_t at)
{
    if (at >= text.size() || text[at] != ':')
        return at;
    std::size_t end = at + 1;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end > at + 1 && end <= at + 6 ? end : at;
}

} // namespace

std::optional<FoundAddress> addressAt(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return std::nullopt;
    const bool bracket = text[at] == '[';
    const std::size_t begin = bracket ? at + 1 : at;
    const std::string_view rest = text.substr(begin);
    FoundAddress found;
    found.at = begin;
    if (const std::size_t length = ipv4Length(rest); length > 0) {
        found.end = begin + length;
        found.address = rest.substr(0, length);
        const std::size_t port = skipPort(text, found.end);
        found.hasPort = port > found.end;
        // "2.7.0.0.jar", "1.2.3.4-beta", "10.0.0.1.example" are no addresses; "10.0.0.1." ends a sentence.
        if (found.end < text.size()) {
            const char next = text[found.end];
            const bool dotted = next == '.' && found.end + 1 < text.size() &&
                (isDigit(text[found.end + 1]) || isLetter(text[found.end + 1]));
            const bool network = next == '/' && isPrefixLength(text.substr(found.end + 1));
            if (network || dotted || isLetter(next) || isDigit(next) || next == '_')
                return std::nullopt;
        }
        found.end = port;
        return found;
    }
    const std::size_t length = ipv6Length(rest);
    if (length < 2)
        return std::nullopt;
    found.end = begin + length;
    found.address = rest.substr(0, length);
    if (found.end < text.size() && text[found.end] == '%') { // zone id
        while (found.end < text.size() && text[found.end] != ']' && text[found.end] != ' ' &&
               text[found.end] != ':')
            ++found.end;
    }
    if (bracket && found.end < text.size() && text[found.end] == ']')
        ++found.end;
    const std::size_t port = skipPort(text, found.end);
    found.hasPort = port > found.end;
    if (!bracket && port == found.end && found.end < text.size() &&
        (isLetter(text[found.end]) || text[found.end] == '_'))
        return std::nullopt;
    found.end = port;
    return found;
}

std::optional<std::string> addressOf(std::string_view value)
{
    value = base::trim(value);
    while (!value.empty() && (value.front() == '/' || value.front() == '"' || value.front() == '\''))
        value.remove_prefix(1);
    if (value.starts_with("tcp://") || value.starts_with("ipv4:") || value.starts_with("ipv6:"))
        value.remove_prefix(value.find(':') + (value[3] == ':' ? 3 : 1));
    const auto found = addressAt(value, 0);
    if (!found)
        return std::nullopt;
    const std::string_view rest = base::trim(value.substr(found->end));
    if (found->address == "::" || found->address == "0.0.0.0")
        return std::nullopt; // no address of anything
    if (!rest.empty() && rest != "\"" && rest != "'" && rest.front() != ',' && rest.front() != '/')
        return std::nullopt;
    return std::string(found->address);
}

bool isInternal(std::string_view address)
{
    if (address.size() > 7 && base::startsWithIgnoreCase(address, "::ffff:"))
        address.remove_prefix(7);
    if (address.find(':') != std::string_view::npos) {
        const std::string lower = base::toLowerAscii(address);
        return lower == "::1" || lower.starts_with("fe8") || lower.starts_with("fe9") ||
            lower.starts_with("fea") || lower.starts_with("feb") || lower.starts_with("fc") ||
            lower.starts_with("fd");
    }
    int parts[4] = {};
    std::size_t part = 0;
    for (const char c : address) {
        if (c == '.')
            part = std::min<std::size_t>(part + 1, 3);
        else
            parts[part] = parts[part] * 10 + (c - '0');
    }
    const int a = parts[0];
    const int b = parts[1];
    return a == 10 || a == 127 || a == 0 || (a == 172 && b >= 16 && b < 32) || (a == 192 && b == 168) ||
        (a == 169 && b == 254) || (a == 100 && b >= 64 && b < 128);
}

std::optional<std::string> clientOfForwarded(std::string_view list)
{
    std::optional<std::string> first;
    std::optional<std::string> client;
    std::size_t at = 0;
    while (at < list.size()) {
        std::size_t end = list.find_first_of(",;", at);
        end = end == std::string_view::npos ? list.size() : end;
        std::string_view item = base::trim(list.substr(at, end - at));
        while (!item.empty() && (item.front() == '"' || item.front() == '[') && !addressAt(item, 0))
            item.remove_prefix(1);
        if (base::startsWithIgnoreCase(item, "for="))
            item = item.substr(4);
        if (auto address = addressOf(item)) {
            if (!first)
                first = address;
            if (!isInternal(*address))
                client = std::move(address);
        }
        at = end + 1;
    }
    return client ? client : first;
}

std::string_view forwardedListIn(std::string_view text)
{
    for (const std::string_view name : {"forwarded-for", "forwarded_for", "xff"}) {
        const std::size_t at = base::findIgnoreCase(text, name);
        if (at == std::string_view::npos)
            continue;
        const std::size_t value = text.find_first_not_of("=: \"[", at + name.size());
        if (value != std::string_view::npos && addressAt(text, value))
            return text.substr(value, text.find_first_of("\"]\t;|", value) - value);
    }
    for (std::size_t open = text.find('"'); open != std::string_view::npos;) {
        const std::size_t close = text.find('"', open + 1);
        if (close == std::string_view::npos)
            break;
        const std::string_view list = text.substr(open + 1, close - open - 1);
        const auto first = addressAt(list, 0);
        const bool whole = list.find_first_not_of("0123456789abcdefABCDEF.:, ") == std::string_view::npos;
        if (whole && first && !first->hasPort) {
            const auto client = clientOfForwarded(list);
            if (client && !isInternal(*client))
                return list;
        }
        open = text.find('"', close + 1);
    }
    return {};
}

} // namespace bearerwatch::logs
