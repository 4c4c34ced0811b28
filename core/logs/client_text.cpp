#include <algorithm>
#include <array>
#include <span>

#include "base/ascii.h"
#include "base/text.h"
#include "logs/address.h"

namespace bearerwatch::logs {
namespace {

using base::isDigit;
using base::isHexDigit;
using base::isLetter;

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

constexpr std::array<std::string_view, 44> ClientWords = {
    "client",          "from",           "clientip",    "client_ip", "client-ip", "remote",
    "remote_addr",     "remoteaddr",     "rhost",       "src",       "srcip",     "source",
    "sourceip",        "src_ip",         "origin",      "ip",        "ipaddress", "ip_address",
    "remote_ip",       "remoteip",       "peer",        "visitor",   "x-real-ip", "caller",
    "callerip",        "user_ip",        "userip",      "forwarded", "xff",       "clientaddr",
    "remotehost",      "addr",           "remote_host", "cli",       "requester", "initiator",
    "attacker",        "banned",         "blocked",     "found",     "rip",       "sender",
    "x-forwarded-for", "x_forwarded_for"};
constexpr std::array<std::string_view, 39> OtherWords = {
    "server",     "upstream", "to",         "dest",    "destination", "local",   "host",    "listen",
    "listening",  "dial",     "tcp",        "udp",     "lookup",      "version", "sent-to", "node",
    "via",        "dst",      "dest_ip",    "dst_ip",  "bind",        "backend", "target",  "localip",
    "server_ip",  "proxy",    "connecting", "connect", "endpoint",    "http",    "https",   "ws",
    "nameserver", "gateway",  "lip",        "vserver", "vip",         "pod",     "listener"};
// Words that say "address" and leave open whose: the one before them tells.
constexpr std::array<std::string_view, 9> AddressWords = {"address", "addr", "ip",   "ips",   "at",
                                                          "with",    "port", "host", "number"};

// What a machine that is called has: "certificate for ".
constexpr std::array<std::string_view, 11> ServedWords = {
    "certificate", "certificates", "cert", "hostname", "lookup", "backend",
    "upstream",    "server",       "sni",  "jwks",     "keys"};

constexpr int ForwardedClient = 7; // by the header of a proxy
constexpr int NamedClient = 6;
constexpr int FirstOfLine = 4;
constexpr int FirstOwnPort = 32768; // from here on systems choose ports for clients
constexpr int NothingSaid = 2;
constexpr int BehindUser = 1; // "user@address": a client, or where a program runs
constexpr int OtherMachine = 0;

// A number of four parts right behind a word may be a version: "MSAL 4.47.2.0".
bool mayBeVersion(std::string_view text, const FoundAddress& found)
{
    if (found.address.find(':') != std::string_view::npos)
        return false;
    std::size_t mark = found.at;
    if (mark > 1 && text[mark - 1] == '/' && isLetter(text[mark - 2]) && !found.hasPort &&
        found.address.ends_with(".0.0"))
        return true; // "Chrome/139.0.0.0"
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
        if (end > 0 && text[end - 1] == '/')
            break; // the end of a path: "GET /api/version (203.0.113.9)"
        if (step == 0 && (near == "http" || near == "https") &&
            text.substr(end + near.size()).starts_with(": "))
            return -1; // the name of a logger: "http: 203.0.113.5 - GET /x"
        const bool open = containsWord(near, AddressWords);
        if (!open && (containsWord(near, OtherWords) || containsWord(last, OtherWords)) &&
            (near != "to" || step > 0))
            return OtherMachine;
        if (near == "x-forwarded-for" || near == "x_forwarded_for" || near == "x-real-ip")
            return ForwardedClient;
        if (near == "for") // "the certificate for 10.0.0.3", "login failed for 203.0.113.9"
            return containsWord(base::toLowerAscii(wordBefore(text, end)), ServedWords) ? OtherMachine
                                                                                        : NamedClient;
        if (!open && (containsWord(near, ClientWords) || (step == 0 && containsWord(last, ClientWords))))
            return NamedClient;
        if (!open)
            break;
        address = address || near == "ip" || near == "ips" || near == "addr";
        if (step == 0 && near == "host") {
            // Oracle's listener and audit write the client as (ADDRESS=(PROTOCOL=tcp)(HOST=...)(PORT=...)).
            const std::string_view lead = text.substr(0, end);
            if (lead.find("lient address: (ADDRESS=") != std::string_view::npos ||
                lead.find(" * (ADDRESS=") != std::string_view::npos)
                return NamedClient;
            const std::string far = base::toLowerAscii(wordBefore(text, end));
            constexpr std::array<std::string_view, 6> Ours = {"from",     "remote",   "client",
                                                              "received", "accepted", "connecting"};
            return containsWord(far, Ours) ? NamedClient : OtherMachine;
        }
        near = base::toLowerAscii(wordBefore(text, end));
    }
    return address ? NamedClient : -1;
}

// The port in "203.0.113.9:51234", which ends at `end`; 0: none.
int portBefore(std::string_view text, std::size_t end)
{
    int port = 0;
    int unit = 1;
    for (std::size_t i = 0; i < 5 && end > 0 && isDigit(text[end - 1]); ++i, --end, unit *= 10)
        port += (text[end - 1] - '0') * unit;
    return end > 0 && text[end - 1] == ':' ? port : 0;
}

// "203.0.113.9:51234 -> 10.0.0.2:443", "/10.0.0.2:5701->/203.0.113.9:41829": the source of a connection, or
// its client's end where the ports tell; -1: no arrow.
int scoreOfArrow(std::string_view text, const FoundAddress& found)
{
    const std::string_view tail = text.substr(found.end, 6);
    const bool both = tail.starts_with("<->") || tail.starts_with(" <-> ");
    const bool named =
        tail.starts_with("-") && found.hasPort; // "channelId=10.0.0.2:9093-203.0.113.9:41829-4"
    const std::size_t gap = both   ? (tail[0] == ' ' ? 5 : 3)
        : tail.starts_with("->")   ? 2
        : tail.starts_with(" -> ") ? 4
        : named                    ? 1
                                   : 0;
    if (gap > 0) {
        const std::size_t next = text.find_first_not_of("/[ ", found.end + gap);
        const auto other = next == std::string_view::npos ? std::nullopt : addressAt(text, next);
        if (named && gap == 1 && (!other || !other->hasPort))
            return -1;
        const bool turned = other && other->hasPort && found.hasPort &&
            portBefore(text, found.end) < FirstOwnPort && portBefore(text, other->end) >= FirstOwnPort;
        return turned ? OtherMachine : NamedClient;
    }
    std::size_t before = found.at;
    while (before > 0 && (text[before - 1] == '[' || text[before - 1] == '/' || text[before - 1] == ' '))
        --before;
    if (before < 4 || text.substr(before - 2, 2) != "->")
        return -1;
    before -= 2;
    while (before > 0 && (text[before - 1] == ' ' || text[before - 1] == '<'))
        --before;
    const int port = portBefore(text, before);
    return found.hasPort && port > 0 && port < FirstOwnPort && portBefore(text, found.end) >= FirstOwnPort
        ? NamedClient
        : OtherMachine;
}

// "10.0.0.2 8443 203.0.113.61 9038": two machines with their ports; the port of a service tells whose is
// which. -1: no such pair.
int scoreOfPortColumns(std::string_view text, const FoundAddress& found)
{
    const auto isService = [](std::string_view port) {
        return port == "80" || port == "443" || port == "8080" || port == "8443";
    };
    const auto numberAt = [&](std::size_t at) {
        const std::size_t end = std::min(text.find_first_not_of("0123456789", at), text.size());
        return end > at && end - at < 6 && end < text.size() && text[end] == ' ' ? text.substr(at, end - at)
                                                                                 : std::string_view();
    };
    if (found.hasPort && text.substr(found.end).starts_with(" ")) { // "203.0.113.9:62700 10.0.0.2:443"
        const auto other = addressAt(text, found.end + 1);
        const bool served =
            other && other->hasPort && portBefore(text, other->end) < portBefore(text, found.end);
        return served && portBefore(text, other->end) < FirstOwnPort ? NamedClient : -1;
    }
    if (found.hasPort || found.at == 0 || text[found.at - 1] != ' ' || found.end >= text.size() ||
        text[found.end] != ' ')
        return -1;
    const std::string_view own = numberAt(found.end + 1);
    if (own.empty())
        return -1;
    if (isService(own))
        return addressAt(text, found.end + own.size() + 2) ? OtherMachine : -1;
    std::size_t begin = found.at - 1; // behind the port before
    while (begin > 0 && isDigit(text[begin - 1]))
        --begin;
    const std::string_view before = text.substr(begin, found.at - 1 - begin);
    return isService(before) && begin > 1 && text[begin - 1] == ' ' && isDigit(text[begin - 2]) ? NamedClient
                                                                                                : -1;
}

// How likely an address is the client's.
int clientScore(std::string_view text, const FoundAddress& found)
{
    std::size_t before = found.at;
    while (before > 0 && (text[before - 1] == '[' || text[before - 1] == '('))
        --before;
    if (before >= 3 && text.substr(before - 3, 3) == "://")
        return OtherMachine;
    if (const int score = scoreOfArrow(text, found); score >= 0)
        return score;
    if (const int score = scoreOfPortColumns(text, found); score >= 0)
        return score;
    if (text.substr(found.end).starts_with(" - ") &&
        text.substr(found.end, 64).find(" [") != std::string_view::npos)
        return FirstOfLine; // of a common layout, wherever it begins
    const std::string_view lead = text.substr(0, std::min<std::size_t>(before, 48));
    if (before == 0 || (before < 48 && std::ranges::none_of(lead, [](char c) {
                            return isLetter(c) && c != 'T' && c != 'Z';
                        })))
        return FirstOfLine; // or right behind its time
    if (text[before - 1] == '?' || text.substr(0, before).ends_with(".jar:")) // "~[cas-7.0.0.1.jar:7.0.0.1]"
        return OtherMachine;
    if (text[before - 1] == '@') {
        const std::size_t blank = text.find_last_of(" \"'=", before - 1);
        const std::size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
        const bool url = text.substr(begin, before - begin).find("://") != std::string_view::npos;
        if (begin < before && text[begin] == '(' && text.substr(found.end).starts_with(")"))
            return NamedClient; // JupyterHub's "(user@127.0.0.1)"
        if (found.address.starts_with("127.") || found.address == "::1")
            return OtherMachine; // "erchef@127.0.0.1"
        const bool client = found.hasPort || before - begin == 1 || !isInternal(found.address);
        return url ? OtherMachine : client ? NothingSaid : BehindUser;
    }
    if (text[before - 1] == ',') { // in a row of columns no word leads up to it
        const std::size_t begin = before - std::min<std::size_t>(before, 160);
        const std::string_view row = text.substr(begin, before - begin);
        if (std::count(row.begin(), row.end(), ',') >= 6)
            return found.address == "0.0.0.0" ? OtherMachine : NothingSaid;
    }
    std::size_t end = before;
    const std::string word = base::toLowerAscii(wordBefore(text, end));
    if (word == "on" || (word == "address" && text[before - 1] == '=') ||
        (word == "address" && text.substr(0, before).find("isten") != std::string_view::npos))
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

// The best of several addresses; where nothing is said of them, the only one that is no machine of the house.
class Choice {
public:
    explicit Choice(bool firstWins)
        : m_firstWins(firstWins)
    {
    }
    void take(std::string address, int score)
    {
        const bool rival = score == m_score && score == NothingSaid && address != m_address;
        const bool outside = rival && isInternal(m_address) && !isInternal(address);
        if (rival && !outside && isInternal(m_address) == isInternal(address))
            m_several = !m_firstWins;
        if (score > m_score || outside) {
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
    bool m_firstWins;
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

std::optional<std::string> clientInText(std::string_view text, bool namedOnly)
{
    constexpr std::size_t Limit = 8192;
    text = text.substr(0, Limit);
    // Lines of columns parted by commas (firewalls, CSV): the source stands before the destination.
    const auto holds = [&](char separator, std::ptrdiff_t least) {
        return text.find(separator) != std::string_view::npos &&
            std::count(text.begin(), text.end(), separator) >= least;
    };
    const bool columns = holds(',', 10) || holds('|', 5);
    Choice choice(columns);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (!isHexDigit(c) && (c != ':' || !text.substr(i).starts_with("::")))
            continue;
        const char previous = i > 0 ? text[i - 1] : ' ';
        const bool inside = isLetter(previous) || isDigit(previous) || previous == '.' || previous == '_' ||
            (previous == '-' && i > 1 && text[i - 2] != ' ') || (previous == ':' && c == ':');
        std::size_t end = i + 1;
        while (end < text.size() && (isHexDigit(text[end]) || text[end] == ':' || text[end] == '.'))
            ++end;
        if (inside) { // "remote:203.0.113.8": go on behind the word
            while (i + 1 < text.size() && isHexDigit(text[i + 1]))
                ++i;
            continue;
        }
        if (end - i < 2)
            continue;
        const auto found = addressAt(text, i);
        if (found && (found->address.size() > 2 || found->hasPort)) {
            const std::size_t listEnd = columns ? found->end : endOfList(text, found->end);
            int score = clientScore(text, *found);
            if (namedOnly && score < NamedClient)
                score = OtherMachine;
            if (listEnd > found->end) // X-Forwarded-For, written as it came
                choice.take(
                    clientOfForwarded(text.substr(i, listEnd - i)).value_or(std::string(found->address)),
                    score);
            else
                choice.take(std::string(found->address), score);
            end = std::max(end, listEnd);
        }
        i = end - 1;
    }
    return choice.result();
}

} // namespace bearerwatch::logs
