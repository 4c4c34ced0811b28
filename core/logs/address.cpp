#include "logs/address.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/text.h"

namespace bearerwatch::logs {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

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
        while (at + count < text.size() && count < 5 && isHex(text[at + count]))
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
        } else if (at + 1 < text.size() && isHex(text[at + 1])) {
            ++at;
        } else {
            break;
        }
    }
    if (at < text.size() && isHex(text[at]) && groups < 8)
        return 0;
    return (gap && groups < 8) || groups == 8 ? at : 0;
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

std::string_view wordBefore(std::string_view text, std::size_t& end)
{
    while (end > 0 && std::string_view(" \t:=\"'([{/,@\\").find(text[end - 1]) != std::string_view::npos)
        --end;
    std::size_t begin = end;
    while (begin > 0 &&
           (isLetter(text[begin - 1]) || isDigit(text[begin - 1]) || text[begin - 1] == '_' ||
            text[begin - 1] == '-' || text[begin - 1] == '.'))
        --begin;
    const std::string_view word = text.substr(begin, end - begin);
    end = begin;
    return word;
}

bool containsWord(std::string_view word, std::span<const std::string_view> words)
{
    return std::ranges::find(words, word) != words.end();
}

constexpr std::array<std::string_view, 42> ClientWords = {
    "client",     "from",       "clientip",   "client_ip",  "client-ip",  "remote",   "remote_addr",
    "remoteaddr", "rhost",      "src",        "srcip",      "source",     "sourceip", "src_ip",
    "origin",     "ip",         "ipaddress",  "ip_address", "remote_ip",  "remoteip", "peer",
    "visitor",    "x-real-ip",  "caller",     "callerip",   "user_ip",    "userip",   "forwarded",
    "xff",        "clientaddr", "remotehost", "addr",       "remote_host", "cli",     "requester",
    "initiator",  "attacker",   "banned",     "blocked",    "found",      "rip",      "sender"};
constexpr std::array<std::string_view, 35> OtherWords = {
    "server",   "upstream",  "to",      "dest",      "destination", "local",      "host",
    "listen",   "listening", "dial",    "tcp",       "udp",         "lookup",     "version",
    "sent-to",  "node",      "via",     "dst",       "dest_ip",     "dst_ip",     "bind",
    "backend",  "target",    "localip", "server_ip", "proxy",       "connecting", "connect",
    "endpoint", "http",      "https",   "ws",        "nameserver",  "gateway",    "lip"};
// Words that say "address" and leave open whose: the one before them tells.
constexpr std::array<std::string_view, 8> AddressWords = {"address", "addr", "ip",   "ips",
                                                          "at",      "with", "port", "host"};

constexpr int NamedClient = 6;
constexpr int FirstOfLine = 4;
constexpr int NothingSaid = 2;
constexpr int BehindUser = 1; // "user@address": a client, or where a program runs
constexpr int OtherMachine = 0;

// A number of four parts right behind a word may be a version: "MSAL 4.47.2.0".
bool mayBeVersion(std::string_view text, const FoundAddress& found)
{
    std::size_t mark = found.at;
    while (mark > 0 && text[mark - 1] == ' ')
        --mark;
    if (mark == 0 || !isLetter(text[mark - 1]) || found.hasPort || isInternal(found.address))
        return mark > 0 && isLetter(text[mark - 1]) && found.address.size() < 8 && !found.hasPort;
    const std::size_t dot = found.address.find('.');
    return dot != std::string_view::npos && dot < 3;
}

// What the words before an address say, up to three back: "CLIENT IP ADDRESS: ", "from host ".
int scoreOfWords(std::string_view text, std::size_t end)
{
    std::string near = base::toLowerAscii(wordBefore(text, end));
    const std::string last = near.substr(near.find_last_of('.') + 1);
    bool address = false;
    for (int step = 0; step < 3; ++step) {
        const bool open = containsWord(near, AddressWords);
        if (!open && (containsWord(near, OtherWords) || containsWord(last, OtherWords)) && (near != "to" || step > 0))
            return OtherMachine;
        if (!open && (near == "for" || containsWord(near, ClientWords) || (step == 0 && containsWord(last, ClientWords))))
            return NamedClient;
        if (!open)
            break;
        address = address || near == "ip" || near == "ips" || near == "addr";
        if (step == 0 && near == "host") {
            const std::string far = base::toLowerAscii(wordBefore(text, end));
            return far == "from" || far == "remote" || far == "client" ? NamedClient : OtherMachine;
        }
        near = base::toLowerAscii(wordBefore(text, end));
    }
    return address ? NamedClient : -1;
}

// How likely an address is the client's.
int clientScore(std::string_view text, const FoundAddress& found)
{
    std::size_t before = found.at;
    while (before > 0 && (text[before - 1] == '[' || text[before - 1] == '('))
        --before;
    if (before >= 3 && text.substr(before - 3, 3) == "://")
        return OtherMachine;
    if (text.substr(found.end).starts_with(" -> ") || text.substr(found.end).starts_with("->"))
        return NamedClient; // the source of a connection
    if (before >= 3 && text.substr(before - 3, 3) == "-> ")
        return OtherMachine;
    const std::string_view lead = text.substr(0, std::min<std::size_t>(before, 48));
    if (before == 0 || (before < 48 && std::ranges::none_of(lead, [](char c) {
                            return isLetter(c) && c != 'T' && c != 'Z';
                        })))
        return FirstOfLine; // or right behind its time
    if (text[before - 1] == '?')
        return OtherMachine;
    if (text[before - 1] == '@') {
        const std::size_t blank = text.find_last_of(" \"'=", before - 1);
        const std::size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
        const bool url = text.substr(begin, before - begin).find("://") != std::string_view::npos;
        return url ? OtherMachine : found.hasPort || before - begin == 1 ? NothingSaid : BehindUser;
    }
    std::size_t end = before;
    const std::string word = base::toLowerAscii(wordBefore(text, end));
    if (word == "on" || (word == "address" && text.substr(0, before).find("isten") != std::string_view::npos))
        return OtherMachine;
    if (word == "to") {
        const std::string_view head = text.substr(0, before);
        const bool served = head.find("erving") != std::string_view::npos ||
            head.find("espon") != std::string_view::npos || head.find("eply") != std::string_view::npos;
        return served ? NamedClient : OtherMachine;
    }
    if (const int score = scoreOfWords(text, before); score >= 0)
        return score;
    // "from localhost (127.0.0.1)", "from user at 10.0.0.1"
    const std::string far = base::toLowerAscii(wordBefore(text, end));
    if (far == "from" || far == "client" || far == "remote" || far == "peer" || far == "source")
        return NamedClient;
    return mayBeVersion(text, found) ? OtherMachine : NothingSaid;
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
            const bool network = next == '/' && found.end + 1 < text.size() && isDigit(text[found.end + 1]);
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

namespace {

// The best of several addresses; where nothing is said of them, the only one that is no machine of the house.
class Choice {
public:
    void take(std::string address, int score)
    {
        if (score == m_score && score == NothingSaid && address != m_address) {
            const bool known = isInternal(m_address);
            const bool fresh = isInternal(address);
            if (known == fresh)
                m_several = true;
            else if (known) {
                m_address = std::move(address);
                m_several = false;
            }
        }
        if (score > m_score) {
            m_address = std::move(address);
            m_score = score;
            m_several = false;
        }
    }
    [[nodiscard]] std::optional<std::string> result() const
    {
        return m_score == 0 || m_several ? std::nullopt : std::optional(m_address);
    }

private:
    std::string m_address;
    int m_score = 0;
    bool m_several = false;
};

// Behind "203.0.113.9,10.0.0.3" or "203.0.113.9, 10.0.0.3"; `at` where no list follows.
std::size_t endOfList(std::string_view text, std::size_t at)
{
    while (at + 1 < text.size() && text[at] == ',') {
        const std::size_t next = text[at + 1] == ' ' ? at + 2 : at + 1;
        const auto found = addressAt(text, next);
        if (!found || found->address.size() < 3)
            break;
        at = found->end;
    }
    return at;
}

} // namespace

std::optional<std::string> clientInText(std::string_view text)
{
    constexpr std::size_t Limit = 8192;
    text = text.substr(0, Limit);
    Choice choice;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (!isHex(c) && (c != ':' || !text.substr(i).starts_with("::")))
            continue;
        const char previous = i > 0 ? text[i - 1] : ' ';
        const bool inside = isLetter(previous) || isDigit(previous) || previous == '.' || previous == '_' ||
            previous == '-' || (previous == ':' && c == ':');
        std::size_t end = i + 1;
        while (end < text.size() && (isHex(text[end]) || text[end] == ':' || text[end] == '.'))
            ++end;
        if (inside) { // "remote:203.0.113.8": go on behind the word
            while (i + 1 < text.size() && isHex(text[i + 1]))
                ++i;
            continue;
        }
        if (end - i < 2)
            continue;
        const auto found = addressAt(text, i);
        if (found && (found->address.size() > 2 || found->hasPort)) {
            const std::size_t listEnd = endOfList(text, found->end);
            const int score = clientScore(text, *found);
            if (listEnd > found->end) // X-Forwarded-For, written as it came
                choice.take(clientOfForwarded(text.substr(i, listEnd - i)).value_or(std::string(found->address)), score);
            else
                choice.take(std::string(found->address), score);
            end = std::max(end, listEnd);
        }
        i = end - 1;
    }
    return choice.result();
}

} // namespace bearerwatch::logs
