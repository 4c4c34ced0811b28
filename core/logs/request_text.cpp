#include "logs/request_text.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.h"
#include "base/text.h"
#include "logs/address.h"
#include "logs/collector.h"
#include "logs/path_text.h"
#include "logs/status_names.h"
#include "logs/text_words.h"

namespace bearerwatch::logs {
namespace {

using base::isDigit;
using base::isLetter;

// "GET /x (3 ms) 401", "GET /x {} 401 (3ms)", "[GET /x] [203.0.113.9] [401]": a number of its own behind the
// path that is no size or duration.
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
        std::size_t unitAt = end;
        const std::string unit = lowerWordAfter(behind, unitAt);
        const std::string_view around = at > 0 ? behind.substr(at - 1, end - at + 2) : std::string_view();
        const bool enclosed = behind[at] >= '4' &&
            ((around.starts_with('[') && around.ends_with(']')) ||
             (around.starts_with('"') && around.ends_with('"')));
        if ((alone || enclosed) && end - at == 3 && isKnownStatus(behind.substr(at, 3)) && unit != "ms" &&
            unit != "us" && unit != "s" && unit != "b" && unit != "bytes") {
            collector.offerRole(Role::Status, behind.substr(at, 3), PlainRank + 2);
            return;
        }
        at = end;
    }
}

void takePath(std::string_view rest, char separator, Collector& collector)
{
    std::size_t stop = std::min(rest.find_first_of(" \"'\n\t>"), rest.size());
    if (separator == '|' || separator == ',' || separator == ';')
        stop = std::min(stop, rest.find(separator));
    // A line of columns: "AppRequests,GET /x,401,203.0.113.9"
    for (std::size_t comma = rest.find(','); comma < stop; comma = rest.find(',', comma + 1)) {
        const std::string_view next = rest.substr(comma + 1, 4);
        if (next.size() == 4 && isDigit(next[0]) && isDigit(next[1]) && isDigit(next[2]) && next[3] == ',' &&
            isKnownStatus(next))
            stop = comma;
    }
    collector.offerRole(Role::Path, barePath(rest.substr(0, stop)), PlainRank);
    if (!collector.has(Role::Status))
        takeStatusBehind(rest.substr(stop), collector);
    if (!collector.has(Role::Status))
        takeLaterStatus(rest.substr(stop), collector);
}

// Behind an address in brackets and the blank that follows it; `at` where there is none.
std::size_t behindAddress(std::string_view text, std::size_t at)
{
    const auto found = addressAt(text, at + 1);
    return found && text.substr(found->end).starts_with(") /") ? found->end + 2 : at;
}

// "401 1.2041ms 203.0.113.9 GET /x": a number of its own before the method, with nothing but durations, sizes
// and addresses between.
void takeEarlierStatus(std::string_view before, Collector& collector)
{
    before = before.substr(before.find_last_of("\n\"") + 1);
    std::size_t end = before.size();
    for (int words = 0; words < 6; ++words) {
        while (end > 0 && std::string_view(" \t|-").find(before[end - 1]) != std::string_view::npos)
            --end;
        std::size_t begin = end;
        while (begin > 0 && std::string_view(" \t|").find(before[begin - 1]) == std::string_view::npos)
            --begin;
        const std::string_view word = before.substr(begin, end - begin);
        if (word.empty() || !(isDigit(word[0]) || (word[0] == '[' && addressAt(word, 1))))
            return;
        const bool clock =
            word.size() >= 5 && word.find(':') != std::string_view::npos && !addressAt(word, 0);
        if (clock || (word.size() >= 8 && !addressAt(word, 0) && isDigit(word.back())))
            return; // the time of the line begins here
        if (word.size() == 3 && isDigit(word[1]) && isDigit(word[2]) && isKnownStatus(word)) {
            if (word[0] > '1')
                collector.offerRole(Role::Status, word, PlainRank + 2);
            return;
        }
        end = begin;
    }
}

// "GET  host=api.example.com  path=/x": a method by itself, and the path as a pair behind it.
bool takePairedPath(std::string_view text, std::size_t begin, std::size_t end, Collector& collector)
{
    if ((begin > 0 && text[begin - 1] != ' ') || end >= text.size() || text[end] != ' ')
        return false;
    const std::string_view rest = text.substr(end, std::min<std::size_t>(text.find('\n', end) - end, 200));
    for (const std::string_view name : {" path=", " uri=", " url="}) {
        const std::size_t at = rest.find(name);
        if (at == std::string_view::npos)
            continue;
        collector.offerRole(Role::Method, text.substr(begin, end - begin), PlainRank);
        return true;
    }
    return false;
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
    std::size_t at = rest.find_first_not_of(" \t|"); // "GET | 401 | 203.0.113.9"
    if (at == std::string_view::npos || rest[at] == '/')
        return false;
    const std::string_view next = rest.substr(rest[at] == '[' ? at + 1 : at); // "GET     [401] /x"
    const bool status = next.size() > 3 && isDigit(next[0]) && isDigit(next[1]) && isDigit(next[2]) &&
        (next[3] == ' ' || (rest[at] == '[' && next[3] == ']')) && isKnownStatus(next);
    const bool address = !byVersion && addressAt(next, 0); // "GET 203.0.113.9 api.example.com/orders"
    const std::size_t version = rest.find(" HTTP/");
    if (byVersion ? version == std::string_view::npos : !status && !address)
        return false;
    collector.offerRole(Role::Method, text.substr(begin, end - begin), PlainRank);
    if (status)
        collector.offerRole(Role::Status, next.substr(0, 3), PlainRank);
    if (const std::size_t path = rest.find(" /"); path != std::string_view::npos)
        collector.offerRole(Role::Path, barePath(rest.substr(path + 1, rest.find(' ', path + 1) - path - 1)),
                            PlainRank);
    return true;
}

// "Request Method", "http_verb", and what other languages write.
bool isMethodLabel(std::string_view word)
{
    constexpr std::array<std::string_view, 9> Labels = {"method",  "verb",   "方法",   "メソッド", "méthode",
                                                        "methode", "metodo", "método", "метод"};
    return std::ranges::any_of(Labels, [&](std::string_view label) { return word.ends_with(label); });
}

// "CONNECT www.example.org:443": what a tunnel leads to is no path.
bool beginsWithTunnel(std::string_view word, std::string_view rest)
{
    if (word != "CONNECT")
        return false;
    const std::string_view host = rest.substr(0, std::min(rest.find_first_of(" \"\t\n"), rest.size()));
    const std::size_t colon = host.rfind(':');
    return colon != std::string_view::npos && colon > 0 && colon + 1 < host.size() &&
        host.substr(colon + 1).find_first_not_of("0123456789") == std::string_view::npos;
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
        bool divided = false; // at most one of these stands between
        const auto divides = [](char c) { return c == '|' || c == ',' || c == ';'; };
        while (at < text.size() &&
               (std::string_view(" \t\"']:").find(text[at]) != std::string_view::npos ||
                (!divided && divides(text[at])))) {
            divided = divided || divides(text[at]);
            ++at;
        }
        if (at + 1 < text.size() && text[at] == '-' && text[at + 1] == ' ')
            at += 2;
        if (at < text.size() && text[at] == '(') // "GET (203.0.113.5) /api/services"
            at = behindAddress(text, at);
        const std::string_view bracket = text.substr(std::min(at, text.size()));
        if (bracket.starts_with("[/") || bracket.starts_with("[http")) // "GET [/api/orders]"
            ++at;
        if (takeColumns(text, i, end, byVersion, collector) || takePairedPath(text, i, end, collector))
            return true;
        std::size_t wordEnd = endOfListedName(text, i);
        const bool named = isMethodLabel(lowerWordBefore(text, wordEnd));
        const std::string_view behind = text.substr(end);
        const bool asked = behind.starts_with(" request") || behind.starts_with("' method") ||
            behind.starts_with("] request") || behind.starts_with(" operation"); // "401 on GET request for"
        const std::string_view rest = text.substr(at);
        const bool target =
            rest.starts_with("/") || rest.starts_with("http://") || rest.starts_with("https://");
        const bool bracketed = before == '[' && separator == ']' && i > 2 && text[i - 2] == ' ' &&
            (text.substr(0, i - 2).rfind(" /") != std::string_view::npos ||
             text[i - 3] == '\''); // "<Request 'http://x' [PUT]>"
        const bool during = before == '[' && text.substr(end).starts_with("] to ["); // Feign
        const bool tunnel = at > end && beginsWithTunnel(word, rest);
        if (tunnel || (at > end && (target || rest.starts_with("HTTP/"))) || named || bracketed || during ||
            asked) {
            collector.offerRole(Role::Method, word, PlainRank);
            if (target && at > end)
                takePath(rest, separator, collector);
            if (target && !collector.has(Role::Status)) { // "<-- GET /x", and below it "--> GET /x 401 12ms"
                const std::size_t stop = std::min(text.find_first_of(" \n\t\"", at), text.size());
                const std::size_t again = text.find(text.substr(i, stop - i), stop);
                if (again != std::string_view::npos)
                    takeStatusBehind(text.substr(again + stop - i), collector);
            }
            if (!collector.has(Role::Status))
                takeEarlierStatus(text.substr(0, i), collector);
            return true;
        }
        i = end;
    }
    return false;
}

// "(method :get)", "method=get": not in capitals, but named.
bool findNamedMethod(std::string_view text, Collector& collector)
{
    for (std::size_t label = text.find("ethod"); label != std::string_view::npos;
         label = text.find("ethod", label + 5)) {
        std::size_t begin = label + 5;
        while (begin < text.size() && std::string_view(" :='\"").find(text[begin]) != std::string_view::npos)
            ++begin;
        std::size_t end = begin;
        while (end < text.size() && isLetter(text[end]))
            ++end;
        const bool ends =
            end >= text.size() || std::string_view(" ,;)]}'\"\n").find(text[end]) != std::string_view::npos;
        std::string word(text.substr(begin, end - begin));
        for (char& c : word)
            c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        const std::string_view lead = text.substr(0, label);
        const bool asked = lead.ends_with("-Request-M"); // Access-Control-Request-Method
        const bool procedure = lead.ends_with("rpc.m") || lead.ends_with("rpc_m"); // "grpc.method=Get"
        if (begin == label + 5 || !ends || asked || procedure || word.size() > 8 || !isMethodName(word))
            continue;
        collector.offerRole(Role::Method, word, PlainRank);
        return true;
    }
    return false;
}

// What clients in Go and Java call a request: `Post "https://x/token": EOF`, "Get https://x/y: 400",
// "HttpPost", "Executing GetMethod in request". @param begin  A capital letter.
// @return The end of what names the method, or 0.
std::size_t endOfClientMethod(std::string_view text, std::size_t begin, std::string_view& method)
{
    constexpr std::array<std::string_view, 7> Names = {"Get",    "Post", "Put",    "Patch",
                                                       "Delete", "Head", "Options"};
    const bool prefixed = text.substr(begin).starts_with("Http");
    const std::string_view rest = text.substr(begin + (prefixed ? 4 : 0));
    const auto name =
        std::ranges::find_if(Names, [&](std::string_view each) { return rest.starts_with(each); });
    if (name == Names.end())
        return 0;
    std::string_view behind = rest.substr(name->size());
    const bool suffixed = !prefixed && behind.starts_with("Method");
    behind.remove_prefix(suffixed ? 6 : 0);
    const auto ends = [&] {
        return behind.empty() || std::string_view(" :,.;)(\n").find(behind[0]) != std::string_view::npos;
    };
    const std::size_t quote = behind.starts_with(" \"") ? 2 : behind.starts_with(" ") ? 1 : 0;
    const std::string_view target = behind.substr(quote);
    const bool url = quote > 0 && (target.starts_with("http://") || target.starts_with("https://"));
    if (!url && !((prefixed || suffixed) && ends()))
        return 0;
    method = *name;
    return text.size() - (url ? target.size() : behind.size());
}

bool findClientMethod(std::string_view text, Collector& collector)
{
    for (std::size_t at = text.find_first_of("GPDHO"); at != std::string_view::npos;
         at = text.find_first_of("GPDHO", at + 1)) {
        std::string_view method;
        if (at > 0 && (isLetter(text[at - 1]) || isDigit(text[at - 1]) || text[at - 1] == '_'))
            continue;
        const std::size_t end = endOfClientMethod(text, at, method);
        if (end == 0)
            continue;
        collector.offerRole(Role::Method, method, PlainRank);
        const std::string_view rest = text.substr(end);
        if (rest.starts_with("http"))
            collector.offerRole(
                Role::Path, barePath(rest.substr(0, std::min(rest.find_first_of(" \"\n\t"), rest.size()))),
                PlainRank);
        return true;
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
        if (std::ranges::find(Small, word) == Small.end())
            continue;
        const std::string_view rest = text.substr(slash + 1);
        const std::size_t stop = std::min(rest.find_first_of(" \"\n\t"), rest.size());
        const bool keyword =
            begin > 1 && text[begin - 1] == ':' && text[begin - 2] == ' '; // Ring's ":get /x"
        if (!keyword && collector.has(Role::Status))
            continue;
        if (!keyword)
            takeLaterStatus(rest.substr(stop), collector);
        if (!keyword && !collector.has(Role::Status))
            continue;
        collector.offerRole(Role::Method, word, PlainRank);
        collector.offerRole(Role::Path, rest.substr(0, stop), PlainRank);
        return;
    }
}

} // namespace

void readRequestText(std::string_view text, Collector& collector)
{
    if (!collector.has(Role::Method) && !findMethod(text, false, collector) &&
        !findMethod(text, true, collector) && !findNamedMethod(text, collector) &&
        !findClientMethod(text, collector))
        findSmallMethod(text, collector);
    if (!collector.has(Role::Path))
        findPath(text, collector);
    if (!collector.has(Role::Path))
        findUrl(text, collector);
}

} // namespace bearerwatch::logs
