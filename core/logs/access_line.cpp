#include "logs/access_line.h"

#include <algorithm>
#include <vector>

#include "base/ascii.h"
#include "base/text.h"
#include "logs/address.h"
#include "logs/head_time.h"
#include "logs/members.h"
#include "logs/request_id_text.h"
#include "logs/status_names.h"

namespace bearerwatch::logs {
namespace {

using base::isDigit;

struct Quoted {
    std::size_t begin = 0; // of the opening quote
    std::size_t end = 0; // after the closing quote
    std::string_view inside;
};

Quoted quotedAt(std::string_view line, std::size_t begin)
{
    std::size_t end = begin + 1;
    while (end < line.size() && line[end] != '"')
        end += line[end] == '\\' ? 2 : 1;
    end = std::min(end, line.size());
    return {begin, std::min(end + 1, line.size()), line.substr(begin + 1, end - begin - 1)};
}

// The quoted request; else, with a bracketed time, the first quoted text after it.
std::optional<Quoted> findRequest(std::string_view line, std::size_t timeEnd)
{
    std::optional<Quoted> first;
    std::size_t at = line.find('"');
    for (int i = 0; at != std::string_view::npos && i < 12; ++i) {
        const Quoted text = quotedAt(line, at);
        const bool ofMember = at > 0 && (line[at - 1] == '=' || line[at - 1] == '>') &&
            text.inside.find(" HTTP/") == std::string_view::npos;
        if (!ofMember && parseRequestLine(text.inside) && // msg="GET /x (401) 2ms" is a message
            (text.inside.find(" HTTP/") != std::string_view::npos ||
             text.inside.find(" /") != std::string_view::npos ||
             text.inside.find("://") != std::string_view::npos))
            return text;
        if (!first && timeEnd != 0 && at >= timeEnd && at <= timeEnd + 2)
            first = text;
        at = line.find('"', text.end);
    }
    return first;
}

bool statusToken(std::string_view token)
{
    if (token.size() == 5 && token.front() == '"') // some quote all columns
        token = token.substr(1, 3);
    return token.size() == 3 && token[0] >= '1' && token[0] <= '5' && isDigit(token[1]) &&
        isDigit(token[2]) && isKnownStatus(token);
}

std::string_view nextToken(std::string_view line, std::size_t& at)
{
    while (at < line.size() && line[at] == ' ')
        ++at;
    const std::size_t begin = at;
    if (at < line.size() && line[at] == '"') {
        at = quotedAt(line, at).end;
        return line.substr(begin, at - begin);
    }
    while (at < line.size() && line[at] != ' ')
        ++at;
    return line.substr(begin, at - begin);
}

void takeStatus(std::string_view line, const Quoted& request, std::size_t timeEnd, Collector& collector)
{
    std::size_t at = request.end;
    const std::string_view after = nextToken(line, at);
    if (statusToken(after))
        return collector.offerRole(Role::Status, after.size() == 5 ? after.substr(1, 3) : after);
    // Right before the request, where no other number leads up to it ("76B 401 "GET ...").
    std::string_view lead =
        base::trim(line.substr(timeEnd, request.begin - std::min(timeEnd, request.begin)));
    const std::size_t lastBlank = lead.rfind(' ');
    if (lastBlank != std::string_view::npos && lastBlank > 0 && statusToken(lead.substr(lastBlank + 1)) &&
        !isDigit(lead[lastBlank - 1]) && lead[lastBlank - 1] != '-')
        return collector.offerRole(Role::Status, lead.substr(lastBlank + 1));
    std::size_t before = timeEnd;
    while (before < request.begin) {
        const std::string_view token = nextToken(line.substr(0, request.begin), before);
        if (token.empty())
            break;
        if (statusToken(token))
            return collector.offerRole(Role::Status, token);
    }
    if (after == "-" && timeEnd != 0)
        return; // the server sent none
    for (int i = 0; i < 20 && at < line.size(); ++i) {
        const std::string_view token = nextToken(line, at);
        if (statusToken(token))
            return collector.offerRole(Role::Status, token);
    }
}

// Addresses at the start of the line: a client, a list of X-Forwarded-For, or a virtual host before it.
void takeLeadingClient(std::string_view head, Collector& collector)
{
    std::string list;
    std::size_t at = 0;
    int others = 0;
    while (at < head.size() && others < 4) {
        std::size_t begin = at;
        const std::string_view token = nextToken(head, at);
        if (token.empty())
            break;
        std::string_view bare = token;
        while (!bare.empty() && (bare.back() == ',' || bare.back() == '"'))
            bare.remove_suffix(1);
        const auto found = addressAt(head, head[begin] == ' ' ? begin + 1 : begin);
        const auto address = found ? addressOf(bare) : addressOf(token);
        if (address) {
            if (!list.empty())
                list += ", ";
            list += *address;
            if (token.back() != ',')
                break;
        } else {
            ++others;
        }
    }
    if (!list.empty())
        collector.offerRole(Role::Client, list);
}

// uvicorn writes "2001:db8::120:51234 - " without brackets: the last group is the port.
std::string_view withoutOpenPort(std::string_view head, bool withoutTime)
{
    if (!withoutTime || !head.starts_with("INFO:") || !head.ends_with(" - "))
        return head;
    const std::size_t blank = head.find_last_of(' ', head.size() - 4);
    const std::string_view word = head.substr(blank + 1, head.size() - 4 - blank);
    const std::size_t colon = word.rfind(':');
    const auto found = word.starts_with("[") ? std::nullopt : addressAt(word.substr(0, colon), 0);
    if (std::count(word.begin(), word.end(), ':') < 2 || !found || found->end != colon)
        return head;
    return head.substr(0, blank + 1 + colon);
}

// Envoy and others that name the client behind the request: a quoted list of X-Forwarded-For,
// else the last address with a port, which is the peer.
void takeTrailingClient(std::string_view tail, Collector& collector)
{
    std::optional<FoundAddress> last;
    for (std::size_t i = 0; i < tail.size(); ++i) {
        const char previous = i > 0 ? tail[i - 1] : ' ';
        if (previous != ' ' && previous != '"')
            continue;
        const auto found = addressAt(tail, i);
        if (!found)
            continue;
        if (previous == '"' && !found->hasPort) {
            const Quoted list = quotedAt(tail, i - 1);
            collector.offerRole(Role::Client, clientOfForwarded(list.inside).value_or(""));
            return;
        }
        last = found;
        i = found->end - 1;
    }
    if (last)
        collector.offerRole(Role::Client, last->address);
}

void takeUserAgent(std::string_view line, std::size_t at, Collector& collector)
{
    while ((at = line.find('"', at)) != std::string_view::npos) {
        const Quoted text = quotedAt(line, at);
        at = text.end;
        const std::string_view inside = text.inside;
        const std::size_t slash = inside.find('/');
        const bool product = slash != std::string_view::npos && slash > 0 && slash + 1 < inside.size() &&
            isDigit(inside[slash + 1]);
        if (product && !inside.starts_with("http") && !inside.starts_with("/")) {
            collector.offerRole(Role::UserAgent, inside);
            return;
        }
    }
}

// "request_id=aa11", "rid=9f2c": the name says what the value is, however short it is.
bool namesRequestId(std::string_view name)
{
    const MemberTable::Entry* entry = MemberTable::builtIn().find(name);
    return entry != nullptr && entry->meanings[0].role == Role::RequestId;
}

// Behind the request: quoted or not, as the last columns of custom layouts; `Root=1-...` of AWS.
void takeRequestId(std::string_view tail, Collector& collector)
{
    constexpr int MostColumns = 40;
    std::size_t at = 0;
    for (int i = 0; i < MostColumns && at < tail.size(); ++i) {
        std::string_view token = nextToken(tail, at);
        while (!token.empty() && std::string_view("\"'[](),").find(token.front()) != std::string_view::npos)
            token.remove_prefix(1);
        while (!token.empty() && std::string_view("\"'[](),").find(token.back()) != std::string_view::npos)
            token.remove_suffix(1);
        if (const std::size_t equals = token.find('='); equals != std::string_view::npos && equals < 24) {
            std::string_view value = token.substr(equals + 1);
            if (value.starts_with("\""))
                value.remove_prefix(1);
            if (isRequestId(value))
                token.remove_prefix(equals + 1);
            else if (value.size() >= 4 && namesRequestId(token.substr(0, equals)))
                return collector.offerRole(Role::RequestId, value);
        }
        if (isRequestId(token) || token.starts_with("Root=1-"))
            return collector.offerRole(Role::RequestId, token);
    }
}

// NPM: `- 304 304 - GET https app.example.com "/path"`; oauth2-proxy: `host GET - "/path" HTTP/1.1`.
bool takeBareMethod(std::string_view between, std::string_view path, Collector& collector)
{
    std::size_t at = 0;
    while (at < between.size()) {
        const std::string_view token = nextToken(between, at);
        if (!isHttpMethod(token))
            continue;
        if (!path.starts_with("/"))
            return false; // "GET /things/4: no claim "tenant"": a sentence that has its path
        collector.offerRole(Role::Method, token);
        collector.offerRole(Role::Path, path);
        return true;
    }
    return false;
}

std::string_view nameOf(std::string_view line, const Quoted& request, std::size_t timeBegin,
                        bool leadingClient)
{
    if (line.starts_with("https ") || line.starts_with("http ") || line.starts_with("h2 ") ||
        line.starts_with("wss ") || line.starts_with("ws ") || line.starts_with("grpcs "))
        return "aws_alb";
    if (timeBegin == 0)
        return line.starts_with("INFO") || line.starts_with("INFO:") ? "uvicorn" : "access";
    const std::string_view between =
        line.substr(timeBegin, request.begin - std::min(request.begin, timeBegin));
    if (std::count(between.begin(), between.end(), '/') >= 6)
        return "haproxy_http";
    if (!leadingClient)
        return line.starts_with("[") ? "envoy_access" : "access";
    const std::string_view tail = line.substr(request.end);
    const auto quotes = std::count(tail.begin(), tail.end(), '"');
    if (tail.find(" [") != std::string_view::npos && quotes == 4)
        return "nginx_ingress";
    if (tail.ends_with("ms") && quotes >= 8)
        return "traefik_clf";
    return quotes == 4 ? "combined_access" : quotes == 0 ? "common_access" : "access";
}

// Where the time and the request of a line stand; `timeEnd` is 0 where there is no time.
struct Anchors {
    std::optional<Timestamp> stamp;
    std::size_t timeBegin = 0;
    std::size_t timeEnd = 0;
    Quoted request;
};

void findBracketedTime(std::string_view line, DateOrder order, Anchors& anchors)
{
    for (std::size_t bracket = line.find('['); bracket != std::string_view::npos && bracket < 400;
         bracket = line.find('[', bracket + 1)) {
        // "[02/01/2024:03:04:05 +0000]" stands for the common layout's 02/Jan/2024: the day comes first.
        const bool numbers = line.size() > bracket + 12 && line[bracket + 3] == '/' &&
            line[bracket + 6] == '/' && line[bracket + 11] == ':';
        const auto stamp = readTimestamp(line, bracket + 1, numbers ? DateOrder::DayFirst : order);
        if (!stamp || !stamp->hasDate())
            continue;
        anchors.stamp = stamp;
        anchors.timeBegin = bracket;
        anchors.timeEnd = bracket + 1 + stamp->length;
        const std::size_t close = line.find(']', anchors.timeEnd);
        if (close == anchors.timeEnd || close == anchors.timeEnd + 1)
            anchors.timeEnd = close + 1;
        return;
    }
}

// Finds the request and offers what it says; false where the line is no access line.
bool takeRequest(std::string_view line, Collector& collector, Anchors& anchors)
{
    const auto request = findRequest(line, anchors.timeEnd == 0 ? 0 : anchors.timeEnd + 1);
    if (request && parseRequestLine(request->inside)) {
        anchors.request = *request;
        collector.offerRole(Role::Request, request->inside);
        return true;
    }
    // A path in quotes with the method before it, or a request that is no HTTP at all.
    const std::size_t quote = anchors.timeEnd == 0 ? std::string_view::npos : line.find('"', anchors.timeEnd);
    if (quote == std::string_view::npos)
        return false;
    anchors.request = quotedAt(line, quote);
    const std::string_view between = line.substr(anchors.timeEnd, quote - anchors.timeEnd);
    std::size_t at = anchors.request.end;
    return takeBareMethod(between, anchors.request.inside, collector) ||
        ((anchors.timeBegin != 0 || anchors.request.inside.starts_with("- ")) && // Envoy's "- - HTTP/1.1"
         (statusToken(nextToken(line, at)) || anchors.request.inside == "<BADREQ>"));
}

// The list of X-Forwarded-For behind the user agent: the last quoted text; where a proxy stands first,
// another.
std::string_view forwardedList(std::string_view tail, bool proxied)
{
    const std::size_t last = tail.rfind("\" \"");
    const std::string_view list =
        last == std::string_view::npos ? std::string_view() : quotedAt(tail, last + 2).inside;
    if (addressAt(list, 0) && addressOf(list.substr(0, list.find(','))))
        return list;
    return proxied ? forwardedListIn(tail) : std::string_view();
}

// True: the client stands before the time, as in the common layouts.
bool takeClient(std::string_view line, const Anchors& anchors, Collector& collector)
{
    const std::size_t requestBegin = anchors.request.begin;
    const std::size_t headEnd =
        anchors.timeBegin != 0 && anchors.timeBegin < requestBegin ? anchors.timeBegin : requestBegin;
    takeLeadingClient(withoutOpenPort(line.substr(0, headEnd), anchors.timeBegin == 0), collector);
    const bool leading = collector.has(Role::Client);
    const std::string_view tail = line.substr(anchors.request.end);
    if (leading) { // a proxy's address first
        const auto first = addressAt(line, 0);
        const std::string_view list = forwardedList(tail, first && isInternal(first->address));
        if (!list.empty())
            collector.offerRole(Role::Forwarded, list);
        return true;
    }
    if (anchors.timeEnd != 0 && anchors.timeEnd < requestBegin) // ALB: the client follows the time
        takeLeadingClient(line.substr(anchors.timeEnd, requestBegin - anchors.timeEnd), collector);
    if (!collector.has(Role::Client)) { // "INFO:aiohttp.access:203.0.113.8 [..."
        if (const auto named = clientInText(line.substr(0, headEnd)))
            collector.offerRole(Role::Client, *named);
    }
    if (collector.has(Role::Client))
        return false;
    if (const auto named = tail.find("lient") != std::string_view::npos ? clientInText(tail) : std::nullopt)
        collector.offerRole(Role::Client, *named);
    else
        takeTrailingClient(tail, collector);
    return false;
}

} // namespace

std::string_view readAccessLine(std::string_view line, Collector& collector, const TimeContext& context,
                                std::optional<Timestamp>& stamp)
{
    if (line.find('"') == std::string_view::npos)
        return {};
    Anchors anchors;
    findBracketedTime(line, context.dateOrder, anchors);
    if (!takeRequest(line, collector, anchors))
        return {};
    if (!anchors.stamp) {
        std::size_t at = 0;
        const std::size_t limit = std::clamp<std::size_t>(anchors.request.begin, 48, 400);
        const auto found = findTimestamp(line, at, limit, context.dateOrder);
        if (found && found->hasDate()) {
            // nginx's error log holds a quoted request too, with the client after it: not an access line.
            if (line.find("client: ") != std::string_view::npos)
                return {};
            anchors.stamp = readHeadTime(line.substr(0, limit), context).value_or(*found);
            anchors.timeBegin = std::max<std::size_t>(at, 1);
            anchors.timeEnd = at + found->length;
        }
    }
    stamp = anchors.stamp;
    takeStatus(line, anchors.request, anchors.timeEnd, collector);
    const bool leading = takeClient(line, anchors, collector);
    takeUserAgent(line, anchors.request.end, collector);
    takeRequestId(line.substr(anchors.request.end), collector);
    return nameOf(line, anchors.request, anchors.timeBegin, leading);
}

} // namespace bearerwatch::logs
