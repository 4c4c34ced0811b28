#include "logs/request_id_text.h"

#include <algorithm>

#include "base/ascii.h"
#include "logs/members.h"

namespace bearerwatch::logs {
namespace {

constexpr std::size_t MaxText = 2048; // Bytes that are looked at.
constexpr std::size_t MaxHead = 200; // A bare id stands before the message.
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
        const Role role = entry != nullptr ? entry->meanings[0].role : Role::None;
        const bool process = name == "pid" && text.substr(at + 1).starts_with("<");
        const bool connection = role == Role::Connection && (name.ends_with("id") || name.ends_with("Id"));
        if (role != Role::RequestId && !connection && !process)
            continue;
        const std::string_view value = valueAfter(text, at);
        if (mayBeId(value) && value != name)
            collector.offerRole(process ? Role::Connection : role, value, Rank);
    }
}

// "[65e2...-1122334455667788]" and "[orders,65e2...,1122...]" of Spring, "[0b8ae9b6-...]" of Rails,
// "\tc6af9ac6-...\t" of Lambda.
void offerBare(std::string_view head, Collector& collector)
{
    constexpr std::size_t Digits = 32;
    constexpr std::size_t Uuid = 36;
    for (std::size_t at = head.find_first_of("[\t,"); at != std::string_view::npos;
         at = head.find_first_of("[\t,", at + 1)) {
        const std::size_t begin = at + 1;
        const std::size_t end = head.find_first_of("]\t ,", begin);
        if (end == std::string_view::npos)
            return;
        const std::string_view token = head.substr(begin, end - begin);
        if (isRequestId(token))
            return collector.offerRole(Role::RequestId, token, Rank);
        const bool span = token.size() > Digits && token[Digits] == '-' && token.size() != Uuid;
        if (span && isRequestId(token.substr(0, Digits)))
            return collector.offerRole(Role::RequestId, token.substr(0, Digits), Rank);
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

void readRequestId(std::string_view text, Collector& collector)
{
    text = text.substr(0, MaxText);
    if (!collector.has(Role::RequestId) || !collector.has(Role::Connection))
        offerNamed(text, collector);
    if (!collector.has(Role::RequestId))
        offerBare(text.substr(0, std::min(text.find('\n'), MaxHead)), collector);
}

} // namespace bearerwatch::logs
