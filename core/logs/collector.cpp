#include "logs/collector.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/text.h"
#include "logs/address.h"
#include "logs/members.h"
#include "logs/request_id_text.h"
#include "logs/status_names.h"
#include "logs/time_names.h"

namespace bearerwatch::logs {
namespace {

constexpr std::array<std::string_view, 17> Methods = {
    "GET",      "POST",   "PUT",   "DELETE", "PATCH", "HEAD", "OPTIONS", "CONNECT", "TRACE",
    "PROPFIND", "REPORT", "MKCOL", "COPY",   "MOVE",  "LOCK", "UNLOCK",  "PURGE"};

bool isWhole(base::Time time)
{
    return time.time_since_epoch() % std::chrono::seconds(1) == base::Duration(0);
}

// Members below a header, or of the other side, hold no time of the record.
bool namesOtherTime(std::string_view path)
{
    const std::string lower = base::toLowerAscii(path);
    return lower.find("header") != std::string::npos || lower.find("origin_") != std::string::npos ||
        lower.find("downstream_") != std::string::npos || lower.find("claims") != std::string::npos ||
        lower.find("token") != std::string::npos || lower.find("cert") != std::string::npos;
}

} // namespace

bool isStatusNumber(std::string_view text)
{
    const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    return text.size() >= 3 && digit(0) && digit(1) && digit(2) && (text.size() == 3 || text[3] == ' ') &&
        (text[0] > '1' || text.starts_with("101")) && isKnownStatus(text);
}

bool isHttpMethod(std::string_view word)
{
    return std::ranges::find(Methods, word) != Methods.end();
}

std::optional<RequestLine> parseRequestLine(std::string_view text)
{
    const std::size_t blank = text.find(' ');
    if (blank == std::string_view::npos || !isHttpMethod(text.substr(0, blank)))
        return std::nullopt;
    std::string_view target = text.substr(blank + 1);
    const std::size_t version = target.rfind(" HTTP/");
    if (version != std::string_view::npos) {
        target = target.substr(0, version);
        const std::size_t path = target.rfind(" /"); // "GET http localhost:8000 /api/me HTTP/1.1"
        if (target.starts_with("http") && target.find("://") == std::string_view::npos &&
            path != std::string_view::npos)
            target = target.substr(path + 1);
    } else
        target = target.substr(0, target.find(' ')); // "GET /orders 401 3ms"
    return RequestLine{text.substr(0, blank), target};
}

void Collector::begin(Record& record, const SourceContext& context)
{
    m_record = &record;
    m_context = &context;
    std::ranges::fill(m_ranks, INT_MAX);
    m_client.reset();
    m_remote.reset();
    m_forwarded.reset();
    m_forwardedByHeader = false;
    m_date.clear();
    m_clock.clear();
    m_zone.clear();
}

void Collector::addField(std::string_view path, std::string_view value)
{
    if (m_record->fields.size() < MaxFields)
        m_record->fields.push_back({std::string(path), std::string(value.substr(0, MaxValueBytes))});
}

void Collector::offer(std::string_view path, std::string_view value)
{
    addField(path, value);
    if (value.empty() || value == "-")
        return;
    if (path.ends_with("verb") && value.front() >= 'a' && value.front() <= 'z') {
        // Kubernetes' verbs (kubernetes.io, "Request verb") for the methods below them.
        constexpr std::pair<std::string_view, std::string_view> Verbs[] = {
            {"get", "GET"},    {"list", "GET"},    {"watch", "GET"},     {"create", "POST"},
            {"update", "PUT"}, {"patch", "PATCH"}, {"delete", "DELETE"}, {"deletecollection", "DELETE"}};
        for (const auto& [verb, method] : Verbs) {
            if (verb == value)
                return offerRole(Role::Method, method, 50);
        }
    }
    if (path.find("ccess-Control-") != std::string_view::npos ||
        path.find("ccess-control-") != std::string_view::npos)
        return; // Access-Control-Request-Method: what a browser asks about, no part of this request
    if (path == "trace" && value.find("/traces/") != std::string_view::npos)
        offerRole(Role::RequestId, value, UnnamedRank); // Google Cloud; elsewhere a stack trace
    // A value that can hardly be anything else, whatever its name is.
    if (value.front() >= 'A' && value.front() <= 'Z' && value.size() <= 7 && isHttpMethod(value) &&
        value != "TRACE")
        offerRole(Role::Method, value, UnnamedRank);
    else if (value.front() >= 'A' && value.front() <= 'Z' && value.find(" /") < 8)
        offerRole(Role::Request, value, UnnamedRank + 20); // "name":"GET /orders"
    const MemberTable::Entry* entry = meaningOf(path);
    if (!entry) {
        if ((value.front() == '+' || value.front() == '-') && value.size() <= 6)
            takeZone(path, value);
        return;
    }
    for (int index = 0; index < entry->count; ++index) {
        const MemberTable::Meaning& meaning = entry->meanings[index];
        const bool finer = meaning.role == Role::Time && mayRefine(value);
        const bool outside = meaning.role == Role::Remote && m_remote && isInternal(*m_remote);
        if (!better(meaning.role, meaning.rank) && !finer && !outside)
            continue;
        if (meaning.role == Role::Time && namesOtherTime(path))
            continue;
        if (meaning.role == Role::Method && (path.starts_with("grpc") || path.starts_with("rpc")))
            continue; // "grpc.method":"Get" is a procedure
        if (meaning.role == Role::Forwarded && path.find("eaders") != std::string_view::npos)
            m_forwardedByHeader = true;
        offerRole(meaning.role, value, meaning.rank);
    }
}

const MemberTable::Entry* Collector::meaningOf(std::string_view path)
{
    constexpr std::size_t MaxKnown = 4096; // names are hostile too: the cache stays small
    const auto known = m_known.find(path);
    if (known != m_known.end())
        return known->second;
    const MemberTable::Entry* entry = MemberTable::builtIn().find(path);
    if (m_known.size() < MaxKnown)
        m_known.emplace(path, entry);
    return entry;
}

// Whole seconds so far, and this value may hold a part of one.
bool Collector::mayRefine(std::string_view value) const
{
    return m_record->time && isWhole(*m_record->time) &&
        (value.size() >= 13 && value.find_first_of(".,") != std::string_view::npos);
}

void Collector::offerTime(std::optional<base::Time> time, bool assumed, int rank)
{
    if (!time)
        return;
    // The same second told twice: the finer one is the time, whichever name is better.
    const std::optional<base::Time>& known = m_record->time;
    const bool same = known &&
        std::chrono::floor<std::chrono::seconds>(*known) == std::chrono::floor<std::chrono::seconds>(*time);
    if (!better(Role::Time, rank)) {
        if (same && isWhole(*known))
            m_record->time = time;
        return;
    }
    keep(Role::Time, rank);
    if (same && isWhole(*time))
        return;
    m_record->time = time;
    m_record->timeZoneAssumed = assumed;
}

void Collector::takeTime(std::string_view value, int rank)
{
    bool assumed = false;
    const auto time = parseTimeText(value, m_context->time, &assumed);
    if (time)
        offerTime(time, assumed, rank);
    else if (value.size() <= 20)
        takeTimePart(value);
}

// "2024-05-14" or "09:12:12.345" alone.
void Collector::takeTimePart(std::string_view value)
{
    const auto digits = std::ranges::count_if(value, [](char c) { return c >= '0' && c <= '9'; });
    const bool clock = value.size() >= 8 && (value[2] == ':' || value[1] == ':');
    if (clock && m_clock.empty())
        m_clock = value;
    else if (!clock && digits == 8 && value.size() <= 10 && m_date.empty())
        m_date = value;
}

void Collector::takeZone(std::string_view path, std::string_view value)
{
    if (path == "tz" || path == "timezone" || path == "time_zone" || path == "tz_offset")
        m_zone = value;
}

void Collector::takeText(Role role, std::optional<std::string>& to, std::string_view value, int rank)
{
    if (!better(role, rank))
        return;
    keep(role, rank);
    to = value.substr(0, MaxValueBytes);
}

void Collector::takeStatus(std::string_view value, int rank)
{
    if (value.starts_with("HTTP ")) // "HTTP 401 Unauthorized"
        value.remove_prefix(5);
    if (!value.empty() && base::isLetter(value[0])) { // "status":"Unauthorized": where no number tells more
        value = statusOfName(value);
        rank = std::max(rank, UnnamedRank);
        if (value.empty() || !better(Role::Status, rank))
            return;
    }
    if (value.size() > 3 && value[3] != ' ' && value[3] != '.' && value[3] != ',')
        return;
    if (value.size() < 3 || value[0] < '1' || value[0] > '5' || value[1] < '0' || value[1] > '9' ||
        value[2] < '0' || value[2] > '9' || value.starts_with("100"))
        return;
    keep(Role::Status, rank);
    m_record->status = (value[0] - '0') * 100 + (value[1] - '0') * 10 + (value[2] - '0');
}

void Collector::takeMethod(std::string_view value, int rank)
{
    if (isHttpMethod(value)) {
        keep(Role::Method, rank);
        m_record->method = value;
        return;
    }
    std::string upper(value.substr(0, 16));
    for (char& c : upper)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (isHttpMethod(upper)) {
        keep(Role::Method, rank);
        m_record->method = std::move(upper);
    } else if (const auto request = parseRequestLine(value)) {
        takeRequest(value, rank);
    }
}

void Collector::takeRequest(std::string_view value, int rank)
{
    const auto request = parseRequestLine(value);
    if (!request) {
        const bool target =
            value.front() == '/' || value.starts_with("http://") || value.starts_with("https://");
        if (target && value.find(' ') == std::string_view::npos)
            takeText(Role::Path, m_record->path, value, rank); // "request":"/api/projects"
        return;
    }
    const std::size_t behind = request->method.size() + request->path.size() + 2;
    if (value.size() >= behind + 3 && value[behind - 1] == ' ' && isStatusNumber(value.substr(behind)) &&
        better(Role::Status, rank))
        takeStatus(value.substr(behind), rank); // "GET /orders 401"
    if (better(Role::Method, rank)) {
        keep(Role::Method, rank);
        m_record->method = request->method;
    }
    if (!request->path.empty() && better(Role::Path, rank)) {
        keep(Role::Path, rank);
        m_record->path = request->path;
    }
}

void Collector::takeAddress(Role role, std::optional<std::string>& to, std::string_view value, int rank)
{
    // A peer of the house gives way to one from outside, whatever their names are.
    const bool replaceable = role == Role::Remote && to && isInternal(*to);
    if (!better(role, rank) && !replaceable)
        return;
    auto address = value.find(',') == std::string_view::npos ? addressOf(value) : clientOfForwarded(value);
    if (const std::size_t slash = value.rfind('/'); !address && slash != std::string_view::npos && slash > 0)
        address = addressOf(value.substr(slash + 1)); // "anonymous/203.0.113.9", "localhost/127.0.0.1"
    if (address && (better(role, rank) || !isInternal(*address))) {
        keep(role, std::min(rank, m_ranks[static_cast<std::size_t>(role)]));
        to = std::move(address);
    }
}

void Collector::offerRole(Role role, std::string_view value, int rank)
{
    if (value.empty() || value == "-" || (!better(role, rank) && role != Role::Time && role != Role::Remote))
        return;
    switch (role) {
    case Role::None:
        return;
    case Role::Time:
        return takeTime(value, rank);
    case Role::Client:
        return takeAddress(role, m_client, value, rank);
    case Role::Remote:
        return takeAddress(role, m_remote, value, rank);
    case Role::Forwarded:
        if (auto address = clientOfForwarded(value)) {
            keep(role, rank);
            m_forwarded = std::move(address);
        }
        return;
    case Role::Status:
        return takeStatus(value, rank);
    case Role::Method:
        return takeMethod(value, rank);
    case Role::Request:
        return takeRequest(value, rank);
    case Role::Path:
        if (value.find(' ') == std::string_view::npos || value.front() == '/')
            takeText(role, m_record->path, value, rank);
        return;
    case Role::Message:
        keep(role, rank);
        m_record->message = value;
        return;
    case Role::Level:
        keep(role, rank);
        m_record->level = value.substr(0, 32);
        return;
    case Role::Service:
        return takeText(role, m_record->service, value, rank);
    case Role::RequestId:
        return takeText(role, m_record->requestId, bareRequestId(value), rank);
    case Role::Connection:
        return takeText(role, m_record->connection, value, rank);
    case Role::UserAgent:
        return takeText(role, m_record->userAgent, value, rank);
    }
}

} // namespace bearerwatch::logs
