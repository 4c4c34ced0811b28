#include "logs/request_id_text.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "logs/members.h"

namespace bearerwatch::logs {
namespace {

constexpr std::size_t MaxText = 2048; // Bytes that are looked at.
constexpr std::size_t MaxHead = 200; // A bare id stands before the message.
constexpr std::size_t MaxWorker = 600; // The name of a thread may be a member behind the message.
constexpr std::size_t LongestName = 32;
constexpr std::size_t ShortestValue = 4;
constexpr std::size_t LongestValue = 80;
constexpr int Rank = 950; // Any member that is named so is better.

bool isNameCharacter(char c)
{
    return base::isLetter(c) || base::isDigit(c) || c == '_' || c == '-';
}

bool isIdCharacter(char c)
{
    return base::isLetter(c) || base::isDigit(c) ||
        std::string_view("_-.:").find(c) != std::string_view::npos;
}

// The value behind the sign at `at`: quoted or not.
std::string_view valueAfter(std::string_view text, std::size_t at)
{
    ++at;
    while (at < text.size() && (text[at] == ' ' || text[at] == '"' || text[at] == '<'))
        ++at;
    std::size_t end = at;
    while (end < text.size() && isIdCharacter(text[end]))
        ++end;
    std::string_view value = text.substr(at, end - at);
    while (!value.empty() && (value.back() == '.' || value.back() == ':'))
        value.remove_suffix(1);
    return value;
}

// A word of the sentence is no id: "request_id: missing".
bool mayBeId(std::string_view value)
{
    return value.size() >= ShortestValue && value.size() <= LongestValue &&
        std::ranges::any_of(value, base::isDigit);
}

// "[req=7f3a9c21d4]", "[trace:65e2...]": as members these are objects, stack traces and counts.
bool isShortName(std::string_view name)
{
    constexpr std::array<std::string_view, 6> Names = {"req", "trace", "corr", "tx", "txn", "transaction"};
    return std::ranges::find(Names, name) != Names.end();
}

// Neither a word nor a number: "7f3a9c21", "01HRQ4Z7K8M9N0P1Q2R3S4T5V6", "req-000123".
bool isRandom(std::string_view value)
{
    constexpr std::size_t Shortest = 8;
    return value.size() >= Shortest && mayBeId(value) && std::ranges::any_of(value, base::isLetter);
}

void offerNamed(std::string_view text, Collector& collector)
{
    for (std::size_t at = text.find_first_of(":="); at != std::string_view::npos;
         at = text.find_first_of(":=", at + 1)) {
        std::size_t begin = at;
        while (begin > 0 && at - begin <= LongestName && isNameCharacter(text[begin - 1]))
            --begin;
        const std::string_view name = text.substr(begin, at - begin);
        if (name.size() < 3 || name.size() > LongestName)
            continue;
        const MemberTable::Entry* entry = MemberTable::builtIn().find(name);
        const Role role = entry != nullptr && name != "req" ? entry->meanings[0].role : Role::None;
        const bool process = name == "pid" && text.substr(at + 1).starts_with("<");
        const bool connection = role == Role::Connection && (name.ends_with("id") || name.ends_with("Id"));
        const bool shortName = isShortName(name);
        if (role != Role::RequestId && !connection && !process && !shortName)
            continue;
        const std::string_view value = valueAfter(text, at);
        if (shortName) {
            if (isRandom(value) || (name == "req" && mayBeId(value)))
                collector.offerRole(Role::RequestId, value, Rank);
            continue;
        }
        if (mayBeId(value) && value != name)
            collector.offerRole(process ? Role::Connection : role, value, Rank);
    }
}

// "[api-1/QvZxY2k9Lm-000123]": Go's chi counts the requests of a process behind its host and a random word.
bool isCountedId(std::string_view text)
{
    constexpr std::size_t Digits = 6;
    constexpr std::size_t Shortest = 12;
    const std::size_t dash = text.rfind('-');
    const std::size_t slash = text.find('/');
    return text.size() >= Shortest && dash != std::string_view::npos && dash + 1 + Digits <= text.size() &&
        text.find_first_not_of("0123456789", dash + 1) == std::string_view::npos &&
        slash != std::string_view::npos && slash > 0 && slash < dash && text.find('/', slash + 1) > dash &&
        std::ranges::all_of(text, [](char c) { return isIdCharacter(c) || c == '/'; });
}

// 16 or 24 hexadecimal digits or a ULID; a host's name of Docker and a commit are shorter or longer.
bool isLongId(std::string_view text)
{
    constexpr std::size_t Ulid = 26;
    const bool hex = (text.size() == 16 || text.size() == 24) && std::ranges::all_of(text, base::isHexDigit);
    const bool ulid = text.size() == Ulid && text[0] >= '0' && text[0] <= '7' &&
        std::ranges::all_of(text, [](char c) { return base::isDigit(c) || (c >= 'A' && c <= 'Z'); });
    return (hex || ulid) && isRandom(text);
}

// "[65e2...-1122334455667788]" and "[orders,65e2...,1122...]" of Spring, "[0b8ae9b6-...]" of Rails,
// "\tc6af9ac6-...\t" of Lambda.
void offerBare(std::string_view head, Collector& collector)
{
    constexpr std::size_t Digits = 32;
    constexpr std::size_t Uuid = 36;
    for (std::size_t at = head.find_first_of("[\t,"); at != std::string_view::npos;
         at = head.find_first_of("[\t,", at + 1)) {
        std::size_t begin = at + 1;
        for (const std::string_view label : {"request ", "req "}) { // "[request 7ab1c2d3-...]"
            if (head.substr(begin).starts_with(label))
                begin += label.size();
        }
        const std::size_t end = head.find_first_of("]\t ,", begin);
        if (end == std::string_view::npos)
            return;
        if (head.substr(0, at).ends_with("oken"))
            return; // "Token[9f8e...]": a token, which must not be shown
        const std::string_view token = head.substr(begin, end - begin);
        const bool labelled = begin > at + 1 && isRandom(token);
        if (isRequestId(token) || isCountedId(token) || isLongId(token) || labelled)
            return collector.offerRole(Role::RequestId, token, Rank);
        const bool span = token.size() > Digits && token[Digits] == '-' && token.size() != Uuid;
        if (span && isRequestId(token.substr(0, Digits)))
            return collector.offerRole(Role::RequestId, token.substr(0, Digits), Rank);
    }
}

// "W, [2026-11-22T19:00:00.125456 #4242]  WARN -- : ": the process of Ruby's logger.
void offerProcess(std::string_view head, Collector& collector)
{
    const bool ruby = head.size() > 40 && head.substr(1, 3) == ", [" && head[0] >= 'A' && head[0] <= 'Z';
    const std::size_t mark = ruby ? head.substr(0, 48).find(" #") : std::string_view::npos;
    if (mark == std::string_view::npos)
        return;
    const std::size_t end = std::min(head.find_first_not_of("0123456789", mark + 2), head.size());
    if (end > mark + 2 && end < head.size() && head[end] == ']')
        collector.offerRole(Role::Connection, head.substr(mark + 2, end - mark - 2), Rank);
}

// "[http-nio-8080-exec-1]", "(default task-12)", "[qtp185-21]", `"thread":"executor-thread-4"`: a thread that
// serves one request at a time, as good as a connection. Those of event loops ("epoll-2") serve many.
void offerWorker(std::string_view head, Collector& collector)
{
    constexpr std::size_t MostDigits = 5;
    for (const std::string_view mark : {"-exec-", " task-", "executor-thread-", "qtp"}) {
        const std::size_t at = head.find(mark);
        if (at == std::string_view::npos)
            continue;
        std::size_t number = at + mark.size();
        if (mark == "qtp") // and the number of the pool
            number = std::min(head.find_first_not_of("0123456789", number), head.size() - 1) + 1;
        const std::size_t end = std::min(head.find_first_not_of("0123456789", number), head.size());
        std::size_t begin = at;
        while (begin > 0 && isIdCharacter(head[begin - 1]))
            --begin;
        const bool bounded = begin > 0 && end < head.size() &&
            std::string_view("[(\"").find(head[begin - 1]) != std::string_view::npos &&
            std::string_view("])\"").find(head[end]) != std::string_view::npos;
        if (bounded && end > number && end - number <= MostDigits && head[number - 1] == '-')
            return collector.offerRole(Role::Connection, head.substr(begin, end - begin), Rank);
    }
}

// "synapse.api.auth - 487 - WARNING - POST-97 - Invalid access token": Matrix Synapse counts its requests.
void offerCounted(std::string_view head, Collector& collector)
{
    for (std::size_t at = head.find(" - "); at != std::string_view::npos; at = head.find(" - ", at + 1)) {
        const std::string_view rest = head.substr(at + 3);
        const std::string_view word = rest.substr(0, rest.find(' '));
        const std::size_t dash = word.find('-');
        if (dash != std::string_view::npos && dash + 1 < word.size() && isHttpMethod(word.substr(0, dash)) &&
            word.find_first_not_of("0123456789", dash + 1) == std::string_view::npos)
            return collector.offerRole(Role::RequestId, word, Rank);
    }
}

// "7fd6effd96c0 10 req 3549180224494298857 0.002999969s s3:get_obj Invalid token": Ceph's gateway numbers its
// requests.
void offerNumbered(std::string_view head, Collector& collector)
{
    constexpr std::string_view Name = " req ";
    constexpr std::size_t FewestDigits = 10;
    const std::size_t name = head.find(Name);
    if (name == std::string_view::npos)
        return;
    const std::string_view rest = head.substr(name + Name.size());
    const std::size_t end = std::min(rest.find_first_not_of("0123456789"), rest.size());
    if (end >= FewestDigits && end <= LongestValue && rest.substr(end).starts_with(" "))
        collector.offerRole(Role::RequestId, rest.substr(0, end), Rank);
}

// HAProxy's own id: "C0A80101:D4F2_0A000005:01BB_65E2F1C3_0001:1234".
bool isUniqueId(std::string_view text)
{
    const auto hex = [](char c) { return base::isDigit(c) || (c >= 'A' && c <= 'F'); };
    return text.size() >= 32 && std::ranges::count(text, '_') == 3 && std::ranges::count(text, ':') == 3 &&
        std::ranges::all_of(text, [&](char c) { return hex(c) || c == '_' || c == ':'; });
}

// "req-4f8a11c2", "trace_01HX...": what it is stands in it.
bool isPrefixedId(std::string_view text)
{
    const std::size_t mark = text.find_first_of("-_");
    const std::string_view prefix = text.substr(0, mark);
    return mark != std::string_view::npos && (prefix == "req" || prefix == "request" || prefix == "trace") &&
        text.size() >= mark + 7 && mayBeId(text) && std::ranges::all_of(text, isIdCharacter);
}

// Behind the request, where HAProxy's log-format names %ID last: `"GET /x HTTP/1.1" C0A80101:D4F2_...`.
void offerLast(std::string_view line, Collector& collector)
{
    line = line.substr(0, line.find_last_not_of(" \r") + 1);
    const std::string_view last = line.substr(line.rfind(' ') + 1);
    if (isUniqueId(last))
        collector.offerRole(Role::RequestId, last, Rank);
}

// Headers that HAProxy captured, before the request: `{7f3d2a9c-...|curl/8.4} "GET /x HTTP/1.1"`.
void offerCaptured(std::string_view line, Collector& collector)
{
    constexpr std::size_t Longest = 1024;
    const std::size_t close = line.find("} \"");
    if (close == std::string_view::npos)
        return;
    std::size_t begin = line.rfind('{', close);
    if (begin == std::string_view::npos || close - begin > Longest)
        return;
    if (begin > 1 && line.substr(begin - 2, 2) == "} ") // of the answer; those of the request stand before
        begin = std::min(begin, line.rfind('{', begin - 1));
    for (std::size_t at = begin; at < close;) {
        const std::size_t end = line.find_first_of("|}{ ", at + 1);
        const std::string_view value = line.substr(at + 1, std::min(end, close) - at - 1);
        if (isRequestId(value) || isUniqueId(value) || isPrefixedId(value))
            return collector.offerRole(Role::RequestId, value, Rank);
        at = end;
    }
}

} // namespace

bool isRequestId(std::string_view text)
{
    const bool uuid =
        text.size() == 36 && text[8] == '-' && text[13] == '-' && text[18] == '-' && text[23] == '-';
    if (text.size() != 32 && !uuid)
        return false;
    return std::ranges::all_of(text, [](char c) { return base::isHexDigit(c) || c == '-'; }) &&
        text.find_first_not_of("0-") != std::string_view::npos;
}

std::string_view bareRequestId(std::string_view value)
{
    constexpr std::string_view Traces = "/traces/";
    constexpr std::size_t Digits = 32;
    if (const std::size_t traces = value.rfind(Traces); traces != std::string_view::npos)
        return value.substr(traces + Traces.size());
    if (value.size() == 55 && value[2] == '-' && isRequestId(value.substr(3, Digits)))
        return value.substr(3, Digits);
    if (value.size() > Digits && value[Digits] == '/' && isRequestId(value.substr(0, Digits)))
        return value.substr(0, Digits);
    return value.find('{') == std::string_view::npos ? value.substr(0, value.find('}')) : value;
}

void readRequestId(std::string_view text, Collector& collector)
{
    text = text.substr(0, MaxText);
    if (!collector.has(Role::RequestId) || !collector.has(Role::Connection))
        offerNamed(text, collector);
    if (!collector.has(Role::RequestId))
        offerBare(text.substr(0, std::min(text.find('\n'), MaxHead)), collector);
    if (!collector.has(Role::RequestId))
        offerCounted(text.substr(0, std::min(text.find('\n'), MaxHead)), collector);
    if (!collector.has(Role::RequestId))
        offerNumbered(text.substr(0, std::min(text.find('\n'), MaxHead)), collector);
    if (!collector.has(Role::RequestId) && !collector.has(Role::Connection))
        offerProcess(text, collector);
    if (!collector.has(Role::RequestId) && !collector.has(Role::Connection))
        offerWorker(text.substr(0, std::min(text.find('\n'), MaxWorker)), collector);
    if (!collector.has(Role::RequestId))
        offerCaptured(text.substr(0, text.find('\n')), collector);
    if (!collector.has(Role::RequestId))
        offerLast(text.substr(0, text.find('\n')), collector);
}

} // namespace bearerwatch::logs
