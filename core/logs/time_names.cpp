#include "logs/time_names.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"

namespace bearerwatch::logs {
namespace {

struct Prefix {
    std::string_view text; // lower case
    int month;
};
// Longer before shorter where one begins with the other. A word is a month when it begins so: what
// must follow (a day and a clock) keeps other words out.
constexpr Prefix Prefixes[] = {
    {"jan", 1},
    {"feb", 2},
    {"mar", 3},
    {"apr", 4},
    {"may", 5},
    {"jun", 6},
    {"jul", 7},
    {"aug", 8},
    {"sep", 9},
    {"oct", 10},
    {"nov", 11},
    {"dec", 12},
    {"fév", 2},
    {"fev", 2},
    {"avr", 4},
    {"mai", 5},
    {"juin", 6},
    {"juil", 7},
    {"août", 8},
    {"aou", 8},
    {"déc", 12},
    {"mär", 3},
    {"mrz", 3},
    {"okt", 10},
    {"dez", 12},
    {"ene", 1},
    {"abr", 4},
    {"ago", 8},
    {"set", 9},
    {"dic", 12},
    {"out", 10},
    {"gen", 1},
    {"mag", 5},
    {"giu", 6},
    {"lug", 7},
    {"ott", 10},
    {"mrt", 3},
    {"mei", 5},
    {"maj", 5},
    {"sty", 1},
    {"lut", 2},
    {"kwi", 4},
    {"cze", 6},
    {"lip", 7},
    {"sie", 8},
    {"wrz", 9},
    {"paź", 10},
    {"lis", 11},
    {"gru", 12},
    {"янв", 1},
    {"фев", 2},
    {"мар", 3},
    {"апр", 4},
    {"мая", 5},
    {"май", 5},
    {"июн", 6},
    {"июл", 7},
    {"авг", 8},
    {"сен", 9},
    {"окт", 10},
    {"ноя", 11},
    {"дек", 12},
    {"led", 1},
    {"úno", 2},
    {"bře", 3},
    {"dub", 4},
    {"kvě", 5},
    {"čer", 6},
    {"srp", 8},
    {"zář", 9},
    {"říj", 10},
    {"pro", 12},
    {"oca", 1},
    {"şub", 2},
    {"nis", 4},
    {"haz", 6},
    {"tem", 7},
    {"ağu", 8},
    {"eyl", 9},
    {"eki", 10},
    {"kas", 11},
    {"ara", 12},
    {"f\xe9v", 2},
    {"ao\xfb", 8},
    {"d\xe9"
     "c",
     12},
    {"m\xe4r", 3}, // the last four: Latin-1
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

std::optional<MonthName> monthAt(std::string_view text)
{
    std::size_t length = 0;
    while (length < text.size() && length < 20 && isLetter(text[length]))
        ++length;
    if (length < 3) // "5月" is read by the caller, who knows of digits
        return std::nullopt;
    char lower[8] = {};
    const std::size_t kept = std::min<std::size_t>(length, sizeof lower);
    for (std::size_t i = 0; i < kept; ++i)
        lower[i] = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
    const std::string_view word(lower, kept);
    for (const Prefix& prefix : Prefixes) {
        if (prefix.text[0] != word[0] || !word.starts_with(prefix.text))
            continue;
        if (length < text.size() && text[length] == '.')
            ++length;
        return MonthName{prefix.month, length};
    }
    return std::nullopt;
}

bool announcesOtherTime(std::string_view before)
{
    constexpr std::array<std::string_view, 37> Words = {
        "exp",       "nbf",        "iat",          "expiry",    "expires",       "expired",   "expiration",
        "expire",    "expiring",   "validto",      "validfrom", "notbefore",     "notafter",  "now",
        "until",     "before",     "after",        "since",     "created",       "issued",    "issuedat",
        "expiresat", "expires_at", "lastmodified", "start",     "end",           "not",       "valid",
        "current",   "to",         "than",         "prior",     "session_start", "auth_time", "revoked",
        "deadline",  "between"};
    // Up to two words back: "expired at ", "Current time: ".
    std::size_t end = before.size();
    bool weekday = false;
    for (int step = 0; step < 4; ++step) {
        while (end > 0 && std::string_view(" \t:='\"([{,").find(before[end - 1]) != std::string_view::npos)
            --end;
        std::size_t begin = end;
        while (begin > 0 && (isLetter(before[begin - 1]) || before[begin - 1] == '_'))
            --begin;
        if (begin == end)
            return false;
        const std::string word = base::toLowerAscii(before.substr(begin, end - begin));
        if (std::ranges::find(Words, word) != Words.end() || word.starts_with("expir"))
            return true; // "expiredAt", "expiration_time"
        constexpr std::string_view Days =
            "mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday";
        if (step == 0 && word.size() >= 3 && Days.find(word) != std::string_view::npos) {
            end = begin;
            weekday = true;
            --step; // "Date: Fri, 12 Mar"
            if (end < 3)
                return false;
            continue;
        }
        if (word == "date" && step == 0 && (weekday || begin > 0))
            return true; // a header that was dumped
        if (word != "at" && word != "time" && word != "on" && word != "date" && word != "is" && word != "utc")
            return false;
        end = begin;
    }
    return false;
}

} // namespace bearerwatch::logs
