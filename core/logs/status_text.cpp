#include "logs/status_text.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/ascii.h"
#include "base/text.h"
#include "logs/status_names.h"
#include "logs/text_words.h"

namespace bearerwatch::logs {
namespace {

using base::isDigit;
using base::isLetter;

// Words that a status follows. The second group says less: "error 401", "got 401".
constexpr std::array<std::string_view, 40> StatusWords = {"status",     "statuscode",   "code",
                                                          "http",       "completed",    "sent",
                                                          "responded",  "response",     "returned",
                                                          "resp",       "returning",    "http_status",
                                                          "httpstatus", "status_code",  "answered",
                                                          "sending",    "rc",           "http_code",
                                                          "httpcode",   "unauthorized", "forbidden",
                                                          "denied",     "replied",      "reply",
                                                          "resultcode", "responding",   "antwortcode",
                                                          "statut",     "código",       "codigo",
                                                          "estado",     "stato",        "codice",
                                                          "状态码",     "状态",         "响应码",
                                                          "返回码",     "ステータス",   "ステータスコード",
                                                          "상태"};
constexpr std::array<std::string_view, 10> ErrorWords = {"error", "err",    "got",   "received",  "errno",
                                                         "код",   "статус", "ответ", "odpowiedź", "fehler"};
// What a number counts or names, before it and behind it.
constexpr std::array<std::string_view, 29> ThingWords = {
    "order", "invoice", "id",   "item",   "row",     "rows",  "line",  "lines", "page",    "port",
    "pid",   "user",    "no",   "number", "ticket",  "issue", "build", "job",   "batch",   "record",
    "room",  "table",   "part", "chunk",  "attempt", "queue", "shard", "block", "customer"};
constexpr std::array<std::string_view, 18> Units = {
    "ms",    "us",    "s",        "b",       "bytes", "rows",  "items",  "records", "entries",
    "lines", "files", "requests", "seconds", "users", "times", "events", "kb",      "objects"};

template <typename List>
bool contains(const List& list, std::string_view word)
{
    return std::ranges::find(list, word) != list.end();
}

// As `contains`; other scripts write words without blanks, so that the last of them counts.
template <typename List>
bool endsWithOne(const List& list, std::string_view word)
{
    const bool foreign = !word.empty() && static_cast<unsigned char>(word.back()) >= 0x80;
    return foreign ? std::ranges::any_of(list, [&](std::string_view each) { return word.ends_with(each); })
                   : contains(list, word);
}

// The number and what stands around it.
struct Candidate {
    std::string_view text;
    std::size_t at;
    char before;
    char after;
    std::string_view behind; // the text after the number
};

// "HTTP401", "HTTP_401", "HTTP-401": the number belongs to the word before it.
bool isGlue(std::string_view lead)
{
    return lead.ends_with("HTTP") || lead.ends_with("HTTP_") || lead.ends_with("HTTP-") ||
        lead.ends_with("http");
}

// By the words that lead up to the number; -1: they say nothing, 0: it is none.
int scoreOfLead(const Candidate& c)
{
    if (c.at >= 6 && c.before == ' ' &&
        c.text.substr(c.at - std::min<std::size_t>(c.at, 9), 9).find("HTTP/") != std::string_view::npos)
        return 4; // "HTTP/1.1 200"
    const std::string_view lead = c.text.substr(0, c.at);
    if (isGlue(lead))
        return 3; // "HTTP401"
    if (lead.ends_with("-> ") || lead.ends_with("→ ") || lead.ends_with("=> ") || lead.ends_with("<- "))
        return c.after == ' ' || c.after == '\n' || c.after == ',' || c.after == ';' ? 3 : -1;
    if (lead.ends_with("ms - ") && lead.find(" after ") != std::string_view::npos)
        return 3; // .NET's HttpClient: "Received HTTP response headers after 12.3ms - 401"
    std::size_t end = endOfListedName(c.text, c.at);
    const std::string word = lowerWordBefore(c.text, end);
    if (c.before == 'E' && word == "e") // npm's "code E401"
        return lowerWordBefore(c.text, end) == "code" ? 3 : 0;
    const bool separate = std::string_view(" :=(\"'[").find(c.before) != std::string_view::npos ||
        static_cast<unsigned char>(c.before) >= 0x80; // "状态码：401"
    if (contains(ThingWords, word) && c.before == ' ')
        return 0; // "order 401 not found"
    if (endsWithOne(StatusWords, word))
        return separate ? 4 : 0; // "error code 190" of an API is not HTTP's
    if (endsWithOne(ErrorWords, word))
        return separate ? 2 : 0;
    if (word.size() > 8 && word.ends_with("status") && !word.starts_with("exit"))
        return separate ? 2 : 0; // "responseStatus: 401"
    if (word.size() > 6 && word.ends_with("code") && !word.starts_with("exit") && !word.starts_with("bar") &&
        !word.starts_with("post"))
        return separate ? 2 : 0; // "Fehlercode: 401", "errorcode=401"
    if ((word.ends_with("exception") || word.ends_with("error")) &&
        (c.before == ':' || c.before == ' ' || c.before == '('))
        return 2; // "HttpException:401", "<HttpError 403 when requesting", "AuthenticationException(401, "
    if (c.before == ' ' && word == "of") { // "a status code of 401"; else "3 of 401"
        const std::string what = lowerWordBefore(c.text, end);
        return contains(StatusWords, what) ? 3 : 0;
    }
    if (c.before == ' ' && (word == "rejected" || word == "failed" || word == "refused"))
        return 2;
    if (c.before == '.' && c.after == ':' && isLetter(c.text[c.at - 2]))
        return 2; // Vapor's "Abort.401: "
    if (c.before == ' ' && word == "but" && c.text.substr(0, end).find(" not ") != std::string_view::npos)
        return 3; // "was not 200 but 403"
    if (c.before == ' ' && (word == "with" || word == "was" || word == "is")) { // "responded with 401"
        constexpr std::array<std::string_view, 11> Verbs = {"responded", "failed",   "returned",  "replied",
                                                            "answered",  "rejected", "completed", "ended",
                                                            "finished",  "denied",   "refused"};
        const std::string verb = lowerWordBefore(c.text, end);
        if (contains(Verbs, verb) || contains(StatusWords, verb))
            return 3;
    }
    if (c.before == '/' && c.at > 3 && c.text[c.at - 2] >= 'A' && c.text[c.at - 2] <= 'Z' &&
        c.text[c.at - 3] >= 'A' && c.text[c.at - 3] <= 'Z' && c.after == ' ')
        return 3; // "TCP_DENIED/401"
    if (c.before == ' ' && c.at > 1 && c.text[c.at - 2] == '|' && (c.after == ' ' || c.after == '\n'))
        return 3; // gin: "| 401 |"
    return -1;
}

// True where a method, a path or a URL begins `text`.
bool beginsTarget(std::string_view text)
{
    const std::size_t blank = text.find_first_of(" \t");
    return text.starts_with("/") || text.starts_with("http://") || text.starts_with("https://") ||
        text.starts_with("url") || (blank != std::string_view::npos && isMethodName(text.substr(0, blank)));
}

// " 1ms ::1 GET /": a duration, and the request, of which the client may stand first.
bool isTimedRequest(std::string_view behind)
{
    const std::size_t unit = behind.find_first_not_of("0123456789.", 1);
    const std::size_t blank = behind.find(' ', 1);
    if (unit < 2 || blank == std::string_view::npos || blank > unit + 3 || behind[blank - 1] != 's')
        return false;
    const std::string_view rest = base::trim(behind.substr(blank, 80));
    return beginsTarget(rest) || beginsTarget(rest.substr(std::min(rest.find(' '), rest.size() - 1) + 1));
}

// By what follows the number.
int scoreOfTail(const Candidate& c)
{
    const bool bracketed = c.before == '[' && c.after == ']'; // "[401] GET /x"
    if (c.before == ' ' && c.after == ' ' && isTimedRequest(c.behind))
        return 2;
    std::size_t wordEnd = c.at + (bracketed ? 4 : 3);
    wordEnd += c.after == '.' ? 1 : 0;
    const std::string next = lowerWordAfter(c.text, wordEnd);
    const std::string second = lowerWordAfter(c.text, wordEnd);
    const std::string_view code = c.text.substr(c.at, 3);
    const bool apart = c.after == ' ' || c.after == ':' || c.after == ',' || c.after == '(' ||
        c.after == '\n' ||
        (c.after == '.' && c.behind.size() > 1 && isLetter(c.behind[1])); // "401.Unauthorized"
    if ((apart || bracketed) && (c.before != '.' || c.after == ':') && isReasonOf(code, next, second))
        return 3;
    if (c.before == '.' || c.before == ',' || (c.after != ':' && contains(Units, next)))
        return 0;
    const bool blanks = c.before == ' ' && c.after == ' ';
    const bool quoted = (c.before == '\'' || c.before == '"' || c.before == '(') && c.after == ' ';
    if ((blanks || quoted) && (next == "client" || next == "server") && second == "error")
        return 3;
    if (blanks && (next == "response" || next == "status" || next == "error"))
        return 2; // "a 401 response"
    if (c.behind.starts_with(", message="))
        return 3; // aiohttp: "401, message='Unauthorized'"
    if (next == "in" && blanks && c.behind.size() > 4 && isDigit(c.behind[4]))
        return 2; // "401 in 312 ms"
    if ((c.after == ':' && (c.before == ' ' || c.before == '\'' || c.before == '"')) && c.behind.size() > 1 &&
        c.behind[1] == ' ')
        return 2; // "'401: Token validation failed'", "403: POST /api"
    const bool quoteBefore = c.before == ' ' && c.at > 1 && c.text[c.at - 2] == '"';
    if (quoteBefore && (c.after == ' ' || c.after == '\n'))
        return 2; // ""WebSocket /ws" 403"
    if (c.before == ' ' && c.at > 1 && c.text[c.at - 2] == '<' && c.after == '\n')
        return 2; // Jersey's "3 < 401"
    if (c.before == '(' && c.after == ')' && code[0] >= '4')
        return 1; // "login failed: LoginRequired (401)"
    const bool ofLogger = c.before == ':' && c.after == ' ' && c.at > 1 && isLetter(c.text[c.at - 2]);
    if ((blanks || bracketed || ofLogger || c.at == 0 || c.text[c.at - 1] == '\n') && c.behind.size() > 1) {
        std::string_view target = base::trim(c.behind.substr(bracketed ? 1 : 0, 64));
        if (target.starts_with("- ") || target.starts_with(": ")) // "401 - GET /api/me", "[401]: GET /api/me"
            target.remove_prefix(2);
        else if (target.starts_with("'") || target.starts_with("\""))
            target.remove_prefix(1);
        if (beginsTarget(target))
            return 2; // "401 GET /api/orders", "403 /api/3"
        for (const std::string_view filler : {"for ", "on ", "from ", "at "}) {
            if (target.starts_with(filler) && beginsTarget(target.substr(filler.size())))
                return 2; // "401 for GET /a"
        }
    }
    if (blanks && code[0] >= '4' && c.at > 1 &&
        c.text[c.at - 2] == ':') { // "/api/renew: 401 token is expired"
        const std::size_t blank = c.text.substr(0, c.at - 2).find_last_of(" \t\n");
        const std::size_t begin = blank == std::string_view::npos ? 0 : blank + 1;
        if (c.text[begin] == '/' || c.text.substr(begin).starts_with("http"))
            return 2;
    }
    if (code[0] >= '4' && c.behind.starts_with(" - ") && (c.before == ' ' || c.before == ':' || c.at == 0))
        return 1; // "WARNING:main:401 - Invalid token"
    return 0;
}

// "failed [401] { ... }", "Please log in again. [403]", "YggdrasilError: [403] ForbiddenOperationException":
// a refusal in brackets, where the text has begun before; at the head a thread's number stands so too.
int scoreOfBrackets(const Candidate& c)
{
    if (c.before != '[' || c.after != ']' || c.text[c.at] < '4')
        return 0;
    const std::string_view lead = base::trim(c.text.substr(0, c.at - 1));
    if (lead.empty())
        return c.behind.starts_with("] {") ? 2 : 0; // a field by itself: "[403] {"message":"..."}"
    const char last = lead.back();
    const bool apart = c.text[c.at - 2] == ' ' || last == '"' || last == '\'';
    const std::string_view rest = base::trim(c.behind.substr(1, c.behind.find('\n')).substr(0, 80));
    std::size_t wordEnd = 0;
    const std::string next = lowerWordAfter(rest, wordEnd);
    const bool named = next.ends_with("exception") || next.ends_with("error");
    const bool ends = rest.empty() && last != ']';
    const bool text = isLetter(last) || std::string_view(".:,\"'").find(last) != std::string_view::npos;
    const bool follows = !rest.empty() && (rest.front() == '{' || rest.front() == '"' || named);
    return apart && (ends || (text && follows)) ? 2 : 0;
}

int statusScore(std::string_view text, std::size_t at)
{
    const Candidate candidate{text, at, at > 0 ? text[at - 1] : ' ',
                              at + 3 < text.size() ? text[at + 3] : '\n', text.substr(at + 3)};
    const int lead = scoreOfLead(candidate);
    return lead >= 0 ? lead : std::max(scoreOfTail(candidate), scoreOfBrackets(candidate));
}

// "HttpStatus.FORBIDDEN", "StatusCode: Unauthorized": the name of a constant behind a word for a status.
std::string_view namedStatus(std::string_view text)
{
    for (const std::string_view word :
         {"StatusCode", "HttpStatus", "HTTP status", "status code", "http_status"}) {
        for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
            std::size_t begin = at + word.size();
            while (begin < text.size() &&
                   std::string_view(" .:='\"").find(text[begin]) != std::string_view::npos)
                ++begin;
            std::size_t end = begin;
            while (end < text.size() && (isLetter(text[end]) || text[end] == '_'))
                ++end;
            if (const auto code = statusOfName(text.substr(begin, end - begin));
                begin > at + word.size() && !code.empty())
                return code;
        }
    }
    return {};
}

} // namespace

std::string_view statusInText(std::string_view text)
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
        const std::string_view lead = text.substr(0, i);
        const bool glue = isGlue(lead);
        const char after = end < text.size() ? text[end] : ' ';
        const bool column = before == ',' && after == ','; // CSV: its reason phrase follows, "200,OK,"
        const bool joined = (before == '.' && !member) || (before == ',' && !column) ||
            (before == '/' && (i < 2 || text[i - 2] < 'A' || text[i - 2] > 'Z')) || before == '#' ||
            (before == '_' && !glue) || (isLetter(before) && before != 'E' && !glue);
        const bool glued = isLetter(after) || after == '_' || after == '/' ||
            ((after == '.' || after == ':') && end + 1 < text.size() && isDigit(text[end + 1]));
        // "100" and its kin end no request; a number that small counts something else.
        const bool final = text[i] != '1' || text.substr(i, 3) == "101";
        if (end - i == 3 && final && !joined && !glued && isKnownStatus(text.substr(i, 3))) {
            const int score = statusScore(text, i);
            if (score > best) {
                best = score;
                status = text.substr(i, 3);
            }
        }
        i = end;
    }
    return best > 0 ? status : namedStatus(text);
}

} // namespace bearerwatch::logs
