#include "logs/plain_text.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.h"
#include "base/text.h"
#include "logs/address.h"

namespace bearerwatch::logs {
namespace {

using base::isDigit;
using base::isLetter;

constexpr int PlainRank = 1000;
constexpr std::size_t MaxText = std::size_t{8} * 1024;

constexpr std::array<std::string_view, 29> BeforeStatus = {
    "status",     "statuscode",  "code",     "http",         "completed", "sent",
    "responded",  "response",    "returned", "resp",         "returning", "http_status",
    "httpstatus", "status_code", "error",    "answered",     "sending",   "got",
    "rc",         "http_code",   "received", "unauthorized", "forbidden", "denied",
    "replied",    "statut",      "reply",    "resultcode",   "err"};
constexpr std::array<std::string_view, 18> AfterStatus = {
    "client",   "server",  "unauthorized", "forbidden", "bad",           "not",
    "internal", "ok",      "service",      "created",   "found",         "method",
    "conflict", "gateway", "too",          "proxy",     "unprocessable", "no"};

std::string lowerWordBefore(std::string_view text, std::size_t& end)
{
    while (end > 0 && std::string_view(" \t:=\"'([{<-").find(text[end - 1]) != std::string_view::npos)
        --end;
    std::size_t begin = end;
    while (begin > 0 && (isLetter(text[begin - 1]) || text[begin - 1] == '_'))
        --begin;
    std::string word = base::toLowerAscii(text.substr(begin, end - begin));
    end = begin;
    return word;
}

std::string lowerWordAfter(std::string_view text, std::size_t at)
{
    at = std::min(at, text.size());
    while (at < text.size() && std::string_view(" :-\"(").find(text[at]) != std::string_view::npos)
        ++at;
    std::size_t end = at;
    while (end < text.size() && isLetter(text[end]))
        ++end;
    return base::toLowerAscii(text.substr(at, end - at));
}

// Codes that servers send; other numbers of three digits are sizes, lines, process ids.
bool isKnownStatus(std::string_view digits)
{
    const int code = (digits[0] - '0') * 100 + (digits[1] - '0') * 10 + (digits[2] - '0');
    return (code >= 100 && code <= 103) || (code >= 200 && code <= 208) || code == 226 ||
        (code >= 300 && code <= 308) || (code >= 400 && code <= 431) || code == 440 || code == 444 ||
        (code >= 449 && code <= 451) || (code >= 460 && code <= 463) || (code >= 494 && code <= 511) ||
        (code >= 520 && code <= 530) || code == 561;
}

// How sure it is that the number at `at` is an HTTP status; 0: it is none.
int statusScore(std::string_view text, std::size_t at)
{
    const char before = at > 0 ? text[at - 1] : ' ';
    const char after = at + 3 < text.size() ? text[at + 3] : ' ';
    if (at >= 6 && before == ' ' &&
        text.substr(at - std::min<std::size_t>(at, 9), 9).find("HTTP/") != std::string_view::npos)
        return 4; // "HTTP/1.1 200"
    std::size_t end = at;
    const std::string word = lowerWordBefore(text, end);
    if (before == 'E' && word == "e") { // npm's "code E401"
        return lowerWordBefore(text, end) == "code" ? 3 : 0;
    }
    if (std::ranges::find(BeforeStatus, word) != BeforeStatus.end()) {
        // "error code 190" of an API is not HTTP's; "HTTP/1.1 200" has the version between.
        const bool separate = std::string_view(" :=(\"'[").find(before) != std::string_view::npos;
        return separate ? (word == "error" || word == "err" || word == "got" || word == "received" ? 2 : 4)
                        : 0;
    }
    if (before == ' ' && (word == "with" || word == "was" || word == "is")) { // "responded with 401"
        constexpr std::array<std::string_view, 10> Verbs = {"responded", "failed",   "returned",  "replied",
                                                            "answered",  "rejected", "completed", "ended",
                                                            "finished",  "denied"};
        const std::string verb = lowerWordBefore(text, end);
        if (std::ranges::find(Verbs, verb) != Verbs.end() ||
            std::ranges::find(BeforeStatus, verb) != BeforeStatus.end())
            return 3;
    }
    if (word.ends_with("exception") && before == ':')
        return 2; // "HttpException:401"
    if (before == '/' && at > 3 && text[at - 2] >= 'A' && text[at - 2] <= 'Z' && text[at - 3] >= 'A' &&
        text[at - 3] <= 'Z' && after == ' ')
        return 3; // "TCP_DENIED/401"
    const bool bracketed = before == '[' && after == ']'; // "[401] GET /x"
    const std::string next = lowerWordAfter(text, at + (bracketed ? 4 : 3));
    if (std::ranges::find(AfterStatus, next) != AfterStatus.end() && (after == ' ' || after == ':') &&
        (before != '.' || after == ':'))
        return 3;
    if (before == '.')
        return 0;
    if (next == "in" && before == ' ' && after == ' ' && at + 7 < text.size() && isDigit(text[at + 7]))
        return 2; // "401 in 312 ms"
    if (before == ' ' && after == ' ' && at > 2 && text[at - 2] == '|')
        return 3; // gin: "| 401 |"
    if ((after == ':' && (before == ' ' || before == '\'' || before == '"')) && at + 4 < text.size() &&
        text[at + 4] == ' ')
        return 2; // "'401: Token validation failed'", "403: POST /api"
    if (before == '(' && after == ')' && text[at] >= '4')
        return 1; // "login failed: LoginRequired (401)"
    std::string upper(next);
    for (char& c : upper)
        c = static_cast<char>(c - 'a' + 'A');
    if (((before == ' ' && after == ' ') || bracketed) && isHttpMethod(upper))
        return 2; // "401 GET /api/orders"
    return 0;
}

void findStatus(std::string_view text, Collector& collector)
{
    int best = 0;
    std::string_view status;
    for (std::size_t i = 0; i + 3 <= text.size(); ++i) {
        if (!isDigit(text[i]))
            continue;
        std::size_t end = i;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        const char before = i > 0 ? text[i - 1] : ' ';
        const bool member = before == '.' && i > 1 && isLetter(text[i - 2]); // "Abort.401: Unauthorized"
        const bool joined = isDigit(before) || (before == '.' && !member) || before == ',' ||
            (before == '/' && (i < 2 || text[i - 2] < 'A' || text[i - 2] > 'Z')) || before == '#' ||
            before == '_' || (isLetter(before) && before != 'E');
        const char after = end < text.size() ? text[end] : ' ';
        const bool glued = isLetter(after) || after == '_' || after == '/' ||
            ((after == '.' || after == ':') && end + 1 < text.size() && isDigit(text[end + 1]));
        if (end - i == 3 && !joined && !glued && isKnownStatus(text.substr(i, 3))) {
            const int score = statusScore(text, i);
            if (score > best) {
                best = score;
                status = text.substr(i, 3);
            }
        }
        i = end;
    }
    if (best > 0)
        collector.offerRole(Role::Status, status, PlainRank);
}

// The status in what follows a path: "POST /x 404", "GET,/x,401,", "GET http://x/ - - 401".
void takeStatusBehind(std::string_view behind, Collector& collector)
{
    std::size_t at = 0;
    while (at < behind.size() && at < 12 &&
           std::string_view(" |,\t-(").find(behind[at]) != std::string_view::npos)
        ++at;
    const std::string_view rest = behind.substr(at);
    if (at == 0 || rest.size() < 3 || !isDigit(rest[0]) || !isDigit(rest[1]) || !isDigit(rest[2]) ||
        !isKnownStatus(rest))
        return;
    if (rest.size() == 3 || std::string_view(" |,\t\n;)").find(rest[3]) != std::string_view::npos)
        collector.offerRole(Role::Status, rest.substr(0, 3), PlainRank + 1);
}

// "GET /x (3 ms) 401", "GET /x {} 401 (3ms)": a number of its own behind the path that is no size or
// duration.
void takeLaterStatus(std::string_view behind, Collector& collector)
{
    behind = behind.substr(0, std::min<std::size_t>(behind.find('\n'), 160));
    for (std::size_t at = 0; at + 3 <= behind.size(); ++at) {
        if (!isDigit(behind[at]))
            continue;
        std::size_t end = at;
        while (end < behind.size() && isDigit(behind[end]))
            ++end;
        const bool alone = at > 0 &&
            std::string_view(" \t|,;").find(behind[at - 1]) != std::string_view::npos &&
            (end == behind.size() || std::string_view(" \t|,;").find(behind[end]) != std::string_view::npos);
        const std::string unit = lowerWordAfter(behind, end);
        if (alone && end - at == 3 && isKnownStatus(behind.substr(at, 3)) && unit != "ms" && unit != "us" &&
            unit != "s" && unit != "b" && unit != "bytes") {
            collector.offerRole(Role::Status, behind.substr(at, 3), PlainRank + 2);
            return;
        }
        at = end;
    }
}

void takePath(std::string_view rest, char separator, Collector& collector)
{
    std::size_t stop = std::min(rest.find_first_of(" \"'\n\t>"), rest.size());
    if (separator == '|' || separator == ',')
        stop = std::min(stop, rest.find(separator));
    std::string_view target = rest.substr(0, stop);
    while (target.size() > 1 && (target.back() == ':' || target.back() == ',' || target.back() == '.'))
        target.remove_suffix(1);
    collector.offerRole(Role::Path, target, PlainRank);
    if (!collector.has(Role::Status))
        takeStatusBehind(rest.substr(stop), collector);
    if (!collector.has(Role::Status))
        takeLaterStatus(rest.substr(stop), collector);
}

// Columns of their own: "GET     401   6ms /api/v1/users", "GET TLSv1.2 api.example.com HTTP/1.1 401".
bool takeColumns(std::string_view text, std::size_t begin, std::size_t end, bool byVersion,
                 Collector& collector)
{
    const auto blank = [&](std::size_t at) {
        return at >= text.size() || text[at] == ' ' || text[at] == '\t' || text[at] == '\n';
    };
    if ((begin > 0 && !blank(begin - 1)) || !blank(end))
        return false;
    const std::string_view rest = text.substr(end, std::min<std::size_t>(text.find('\n', end) - end, 400));
    std::size_t at = rest.find_first_not_of(" \t");
    if (at == std::string_view::npos || rest[at] == '/')
        return false;
    const std::string_view next = rest.substr(at);
    const bool status = next.size() > 3 && isDigit(next[0]) && isDigit(next[1]) && isDigit(next[2]) &&
        next[3] == ' ' && isKnownStatus(next);
    const bool address = !byVersion && addressAt(next, 0); // "GET 203.0.113.9 api.example.com/orders"
    const std::size_t version = rest.find(" HTTP/");
    if (byVersion ? version == std::string_view::npos : !status && !address)
        return false;
    collector.offerRole(Role::Method, text.substr(begin, end - begin), PlainRank);
    if (status)
        collector.offerRole(Role::Status, next.substr(0, 3), PlainRank);
    if (const std::size_t path = rest.find(" /"); path != std::string_view::npos)
        collector.offerRole(Role::Path, rest.substr(path + 1, rest.find(' ', path + 1) - path - 1),
                            PlainRank);
    return true;
}

// "POST /xmlrpc.php 404", "Started GET "/x"", "Method: GET, Path: /x", "403: POST /api", "|GET|/x|", "on /x
// [GET]"
bool findMethod(std::string_view text, bool byVersion, Collector& collector)
{
    for (std::size_t i = 0; i + 3 <= text.size(); ++i) {
        if (text[i] < 'A' || text[i] > 'Z')
            continue;
        std::size_t end = i;
        while (end < text.size() && text[end] >= 'A' && text[end] <= 'Z')
            ++end;
        const char before = i > 0 ? text[i - 1] : ' ';
        const std::string_view word = text.substr(i, end - i);
        if (isLetter(before) || !isHttpMethod(word) || (end < text.size() && isLetter(text[end]))) {
            i = end;
            continue;
        }
        std::size_t at = end;
        const char separator = at < text.size() ? text[at] : ' ';
        bool divided = false; // at most one | or , stands between
        while (at < text.size() &&
               (std::string_view(" \t\"']:").find(text[at]) != std::string_view::npos ||
                (!divided && (text[at] == '|' || text[at] == ',')))) {
            divided = divided || text[at] == '|' || text[at] == ',';
            ++at;
        }
        if (at + 1 < text.size() && text[at] == '-' && text[at + 1] == ' ')
            at += 2;
        if (takeColumns(text, i, end, byVersion, collector))
            return true;
        std::size_t wordEnd = i;
        const bool named = lowerWordBefore(text, wordEnd) == "method";
        const std::string_view rest = text.substr(at);
        const bool target =
            rest.starts_with("/") || rest.starts_with("http://") || rest.starts_with("https://");
        const bool bracketed = before == '[' && separator == ']' && i > 2 && text[i - 2] == ' ' &&
            text.substr(0, i - 2).rfind(" /") != std::string_view::npos;
        const bool during = before == '[' && text.substr(end).starts_with("] to ["); // Feign
        if ((at > end && (target || rest.starts_with("HTTP/"))) || named || bracketed || during) {
            collector.offerRole(Role::Method, word, PlainRank);
            if (target && at > end)
                takePath(rest, separator, collector);
            return true;
        }
        i = end;
    }
    return false;
}

// "http://api:3000: get /orders {} 401 (12ms)" (hapi): a method in small letters counts only where a path and
// a status follow.
void findSmallMethod(std::string_view text, Collector& collector)
{
    constexpr std::array<std::string_view, 6> Small = {"get", "post", "put", "patch", "delete", "head"};
    for (std::size_t slash = text.find(" /"); slash != std::string_view::npos;
         slash = text.find(" /", slash + 2)) {
        std::size_t begin = slash;
        while (begin > 0 && isLetter(text[begin - 1]))
            --begin;
        const std::string_view word = text.substr(begin, slash - begin);
        if (std::ranges::find(Small, word) == Small.end() || collector.has(Role::Status))
            continue;
        const std::string_view rest = text.substr(slash + 1);
        const std::size_t stop = std::min(rest.find_first_of(" \"\n\t"), rest.size());
        takeLaterStatus(rest.substr(stop), collector);
        if (!collector.has(Role::Status))
            continue;
        collector.offerRole(Role::Method, word, PlainRank);
        collector.offerRole(Role::Path, rest.substr(0, stop), PlainRank);
        return;
    }
}

// "Path: /x", "Requested URL: '/x'", "Serving /x to"
void findPath(std::string_view text, Collector& collector)
{
    constexpr std::array<std::string_view, 11> Before = {"path",         "url",       "uri",      "route",
                                                         "endpoint",     "serving",   "resource", "for",
                                                         "unauthorized", "forbidden", "found"};
    for (std::size_t i = text.find('/'); i != std::string_view::npos; i = text.find('/', i + 1)) {
        if (i == 0 || std::string_view(" '\"=").find(text[i - 1]) == std::string_view::npos)
            continue;
        std::size_t end = i;
        const std::string word = lowerWordBefore(text, end);
        if (std::ranges::find(Before, word) == Before.end())
            continue;
        std::string_view path = text.substr(i, text.find_first_of(" \"'\n\t,", i) - i);
        if (path.size() > 1 && path.find('/', 1) == std::string_view::npos &&
            path.find('.') != std::string_view::npos && word == "for")
            continue;
        collector.offerRole(Role::Path, path, PlainRank);
        return;
    }
}

// Values parted by bars or tabs, without names: "HIT|401|1720429811123|412|203.0.113.9|-|https://x/y".
void readBars(std::string_view text, Collector& collector)
{
    const std::string_view line = text.substr(0, text.find('\n'));
    const char bar = std::count(line.begin(), line.end(), '|') >= 6 ? '|' : '\t';
    if ((bar == '\t' && std::count(line.begin(), line.end(), '\t') < 6) ||
        line.find("EF:") != std::string_view::npos) // CEF and LEEF have bars of their own
        return;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t end = std::min(line.find(bar, at), line.size());
        const std::string_view value = base::trim(line.substr(at, end - at));
        at = end + 1;
        if (value.size() == 3 && isDigit(value[0]) && isDigit(value[1]) && isDigit(value[2]) &&
            value[0] >= '2' && isKnownStatus(value))
            collector.offerRole(Role::Status, value, PlainRank - 10);
        else if (value.size() >= 10 && isDigit(value[0]) &&
                 value.find_first_not_of("0123456789.") == std::string_view::npos)
            collector.offerRole(Role::Time, value, PlainRank);
        else if (isHttpMethod(value))
            collector.offerRole(Role::Method, value, PlainRank - 10);
    }
}

} // namespace

void readMemberTexts(const Record& record, Collector& collector)
{
    constexpr std::array<std::string_view, 9> Names = {
        "error", "err", "reason", "detail", "exception", "cause", "description", "errorMessage", "event"};
    for (const Field& field : record.fields) {
        if (collector.has(Role::Status))
            return;
        const std::string_view last = std::string_view(field.name).substr(field.name.find_last_of('.') + 1);
        if (field.value.size() > 8 && std::ranges::find(Names, last) != Names.end())
            findStatus(std::string_view(field.value).substr(0, MaxText), collector);
    }
}

void readPlainText(std::string_view text, Collector& collector)
{
    text = text.substr(0, MaxText);
    if (!collector.has(Role::Status))
        readBars(text, collector);
    if (!collector.has(Role::Status))
        findStatus(text, collector);
    if (!collector.has(Role::Method) && !findMethod(text, false, collector))
        findMethod(text, true, collector);
    if (!collector.has(Role::Method))
        findSmallMethod(text, collector);
    if (!collector.has(Role::Path))
        findPath(text, collector);
    if (!collector.has(Role::Client) && !collector.has(Role::Remote)) {
        if (const auto client = clientInText(text))
            collector.offerRole(Role::Client, *client, PlainRank);
    }
}

} // namespace bearerwatch::logs
