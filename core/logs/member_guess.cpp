#include "logs/member_guess.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

namespace bearerwatch::logs {
namespace {

constexpr int GuessRank = 400; // after all names that are listed
constexpr std::size_t MaxNameBytes = 128;
using Words = std::span<const std::string_view>;

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLetterOrDigit(char c)
{
    return isUpper(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

// The words of a name: "srcIPAddress" is src, ip, address; "http_retcode" is http, retcode.
std::vector<std::string> wordsOf(std::string_view name)
{
    std::vector<std::string> words;
    name = name.substr(0, MaxNameBytes);
    bool open = false;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if (!isLetterOrDigit(c)) {
            open = false;
            continue;
        }
        const bool hump = isUpper(c) && i > 0 &&
            (!isUpper(name[i - 1]) || (i + 1 < name.size() && name[i + 1] >= 'a' && name[i + 1] <= 'z'));
        if (!open || hump)
            words.emplace_back();
        open = true;
        words.back().push_back(isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c);
    }
    return words;
}

// A name with its words, and all of them in one ("clientip" has no humps to part it by).
class Name {
public:
    explicit Name(std::string_view name)
        : m_words(wordsOf(name))
    {
        for (const std::string& word : m_words)
            m_all += word;
    }
    [[nodiscard]] bool hasWord(Words words) const
    {
        return std::ranges::any_of(
            m_words, [&](const std::string& word) { return std::ranges::find(words, word) != words.end(); });
    }
    [[nodiscard]] bool contains(Words words) const
    {
        return std::ranges::any_of(
            words, [&](std::string_view word) { return m_all.find(word) != std::string::npos; });
    }
    [[nodiscard]] bool endsWith(Words words) const
    {
        return std::ranges::any_of(words, [&](std::string_view word) { return m_all.ends_with(word); });
    }
    [[nodiscard]] bool isOne(Words words) const { return std::ranges::find(words, m_all) != words.end(); }

private:
    std::vector<std::string> m_words;
    std::string m_all;
};

std::string_view lastPart(std::string_view path)
{
    const std::size_t dot = path.rfind('.');
    return dot == std::string_view::npos ? path : path.substr(dot + 1);
}

constexpr std::array<std::string_view, 27> OtherMachines = {
    "server",     "upstream", "local",  "dest",  "destination", "dst",      "backend",
    "node",       "pod",      "target", "bind",  "listen",      "listener", "observer",
    "management", "mgmt",     "nas",    "resp",  "responder",   "virtual",  "vip",
    "nat",        "gateway",  "mac",    "email", "interface",   "cluster"};
constexpr std::array<std::string_view, 1> LocalAddress = {"lip"}; // Dovecot's; "externalip" ends so too
constexpr std::array<std::string_view, 9> OtherStatuses = {"upstream", "origin",  "backend", "target", "grpc",
                                                           "exit",     "process", "country", "health"};

// In the names of times that are not the record's: what it is about begins or ends then.
constexpr std::array<std::string_view, 30> OtherTimes = {
    "exp",     "until", "valid",   "before", "after",   "end",   "last",   "uptime", "duration", "response",
    "elapsed", "issue", "auth",    "life",   "timeout", "taken", "update", "modif",  "zone",     "runtime",
    "wait",    "queue", "latency", "birth",  "due",     "next",  "prev",   "boot",   "renew",    "first"};

// 0: it names no time of the record.
int rankOfTime(const Name& name)
{
    constexpr std::array<std::string_view, 7> Times = {"time",  "timestamp", "date", "datetime",
                                                       "stamp", "ts",        "when"};
    constexpr std::array<std::string_view, 6> Endings = {"time",  "timestamp", "date",
                                                         "stamp", "timesec",   "timems"};
    constexpr std::array<std::string_view, 1> Created = {"creat"}; // of the record, or of what it is about
    constexpr std::array<std::string_view, 2> At = {"at", "on"};
    constexpr std::array<std::string_view, 19> Happened = {
        "requested", "utc",      "generated", "written",   "received",  "logged", "occurred",
        "sent",      "emitted",  "recorded",  "reported",  "triggered", "fired",  "detected",
        "captured",  "ingested", "happened",  "performed", "attempted"};
    if ((name.hasWord(At) && name.contains(Happened) && !name.contains(OtherTimes)) || name.isOne(Happened))
        return GuessRank;
    if (name.hasWord(At) && name.contains(Created) && !name.contains(OtherTimes)) // "sys_created_on"
        return GuessRank + 40;
    if ((!name.hasWord(Times) && !name.endsWith(Endings)) || name.contains(OtherTimes))
        return 0;
    return name.contains(Created) ? GuessRank + 40 : GuessRank;
}

bool isStatusName(const Name& name)
{
    constexpr std::array<std::string_view, 9> Endings = {"status",   "statuscode",   "httpcode",
                                                         "respcode", "responsecode", "retcode",
                                                         "rspcode",  "returncode",   "httpstatus"};
    constexpr std::array<std::string_view, 3> Codes = {"status", "code", "rc"};
    constexpr std::array<std::string_view, 8> Replies = {"http",   "response", "resp",  "rsp",
                                                         "return", "ret",      "reply", "sc"};
    return (name.endsWith(Endings) || (name.hasWord(Codes) && name.hasWord(Replies))) &&
        !name.contains(OtherStatuses);
}

Guess addressGuess(const Name& name, std::string_view path)
{
    constexpr std::array<std::string_view, 10> Addresses = {"ip",         "addr",      "address", "ipaddr",
                                                            "ipaddress",  "ipv4",      "ipv6",    "peername",
                                                            "remotehost", "clienthost"};
    constexpr std::array<std::string_view, 9> Endings = {
        "ip", "addr", "address", "ipaddr", "ipv4", "ipv6", "peername", "remotehost", "clienthost"};
    constexpr std::array<std::string_view, 4> Peers = {"remote", "peer", "socket", "connection"};
    constexpr std::array<std::string_view, 12> Clients = {"client",  "source",    "src",      "caller",
                                                          "visitor", "orig",      "origin",   "requester",
                                                          "actor",   "initiator", "attacker", "cli"};
    constexpr std::array<std::string_view, 16> Alone = {
        "initiator",      "visitor",       "client", "remote", "source", "src",    "origin",
        "caller",         "cli",           "peer",   "orig",   "origh",  "sender", "userhostaddress",
        "remoteendpoint", "clientendpoint"};
    constexpr std::array<std::string_view, 2> Bare = {"address", "addr"};
    const bool address = name.hasWord(Addresses) || name.endsWith(Endings);
    if (name.hasWord(OtherMachines) || name.isOne(LocalAddress) || belongsToOtherMachine(path))
        return {};
    const Name parents(path.substr(0, path.size() - lastPart(path).size()));
    if (address && (name.contains(Peers) || parents.hasWord(Peers)))
        return {Role::Remote, GuessRank};
    if (address && (name.contains(Clients) || parents.hasWord(Clients)))
        return {Role::Client, GuessRank};
    if (name.isOne(Bare)) // as often what a server listens on
        return {};
    constexpr std::array<std::string_view, 1> Host = {"host"};
    if (address && !name.contains(Host) && !name.contains(OtherMachines))
        return {Role::Client, GuessRank + 20};
    if (name.isOne(Alone))
        return {Role::Client, GuessRank + 40};
    return {};
}

} // namespace

bool belongsToOtherMachine(std::string_view path)
{
    const std::size_t length = path.size() - lastPart(path).size();
    if (length == 0)
        return false;
    constexpr std::array<std::string_view, 3> Hosts = {"host", "authdevice", "agent"};
    const std::string_view before = path.substr(0, length - 1);
    return Name(before).hasWord(OtherMachines) || Name(lastPart(before)).isOne(Hosts);
}

bool belongsToFile(std::string_view path)
{
    constexpr std::array<std::string_view, 6> Files = {"file", "process", "log", "exe", "disk", "source"};
    const std::size_t length = path.size() - lastPart(path).size();
    return length > 0 && Name(lastPart(path.substr(0, length - 1))).hasWord(Files);
}

bool belongsToOtherReply(std::string_view path)
{
    const std::size_t length = path.size() - lastPart(path).size();
    return length > 0 && Name(path.substr(0, length)).hasWord(OtherStatuses);
}

Guess guessMember(std::string_view path)
{
    const Name name(lastPart(path));
    if (isStatusName(name))
        return {Role::Status, GuessRank};
    constexpr std::array<std::string_view, 2> Methods = {"method", "verb"};
    if (name.endsWith(Methods) || name.hasWord(Methods))
        return {Role::Method, GuessRank};
    if (const Guess address = addressGuess(name, path); address.role != Role::None)
        return address;
    if (const int rank = rankOfTime(name); rank != 0)
        return {Role::Time, rank};
    constexpr std::array<std::string_view, 4> Targets = {"path", "uri", "url", "endpoint"};
    constexpr std::array<std::string_view, 7> Requests = {"req", "request",   "http", "requested",
                                                          "api", "operation", "rest"};
    if (name.endsWith(Targets) && name.hasWord(Requests))
        return {Role::Path, GuessRank};
    return {};
}

bool mayNameTime(std::string_view path)
{
    constexpr std::array<std::string_view, 5> Others = {"nbf", "iat", "token", "cert", "id"};
    const Name name(path);
    return !name.contains(OtherTimes) && !name.contains(Others);
}

bool mayNamePath(std::string_view path)
{
    constexpr std::array<std::string_view, 14> Others = {"file",   "dir",     "log",   "home",  "cwd",
                                                         "mount",  "exe",     "image", "key",   "cert",
                                                         "prefix", "matched", "root",  "socket"};
    return !Name(lastPart(path)).contains(Others) && !belongsToFile(path);
}

bool mayNameClient(std::string_view path)
{
    constexpr std::array<std::string_view, 3> Hosts = {"host", "instance", "issuer"};
    constexpr std::array<std::string_view, 6> Clients = {"from",   "remote", "client",
                                                         "caller", "peer",   "user"};
    const Name name(lastPart(path));
    return !name.hasWord(OtherMachines) && (!name.contains(Hosts) || name.hasWord(Clients)) &&
        !name.isOne(LocalAddress) && !belongsToOtherMachine(path);
}

bool mayNameStatus(std::string_view path, bool isRefusal)
{
    constexpr std::size_t Shortest = 4; // "s", "st" say nothing
    constexpr std::array<std::string_view, 3> Endings = {"code", "status", "result"};
    constexpr std::array<std::string_view, 8> OtherCodes = {"err", "sub",  "exit",    "reason",
                                                            "zip", "post", "country", "upstream"};
    constexpr std::array<std::string_view, 26> Others = {
        "size", "byte",  "len",   "count", "duration", "time",   "latency", "elapsed", "took",
        "port", "line",  "page",  "limit", "offset",   "total",  "number",  "amount",  "max",
        "min",  "index", "queue", "seq",   "version",  "height", "width",   "price"};
    constexpr std::array<std::string_view, 8> Units = {"id", "ms", "us", "ns", "pid", "tid", "sec", "no"};
    const Name name(lastPart(path));
    const bool other = name.contains(OtherCodes) || name.contains(Others) || name.hasWord(Units);
    return path.size() <= Shortest || (!other && (isRefusal || name.endsWith(Endings)));
}

} // namespace bearerwatch::logs
