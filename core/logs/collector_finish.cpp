#include "logs/collector.h"

#include <algorithm>

#include "base/ascii.h"
#include "logs/address.h"
#include "logs/member_guess.h"

// What is decided once all values of a record are known.

namespace bearerwatch::logs {

namespace {

// A date and a time ("2026-03-02T10:00:00", "02/Mar/2026:10:00:00 +0000"), or the seconds or milliseconds of
// one since 1970.
bool looksLikeTime(std::string_view value)
{
    constexpr std::size_t Shortest = 19;
    constexpr std::size_t Longest = 40;
    if (value.empty() || !base::isDigit(value[0]))
        return false;
    if (value.size() >= Shortest && value.size() <= Longest && std::ranges::count(value, ':') >= 2)
        return value[4] == '-' || value[2] == '/' || value[4] == '/';
    const std::size_t whole = std::min(value.find_first_not_of("0123456789"), value.size());
    const std::string_view rest = value.substr(whole);
    const bool seconds = whole == 10 && (rest.empty() || rest[0] == '.');
    const bool milliseconds = whole == 13 && rest.empty();
    return value[0] == '1' && value[1] >= '5' && (seconds || milliseconds) &&
        (rest.empty() || rest.find_first_not_of("0123456789", 1) == std::string_view::npos);
}

// The only field of which `is` is true; nullptr where there are several.
template <typename Is>
const Field* onlyField(const Record& record, Is&& is)
{
    const auto first = std::ranges::find_if(record.fields, is);
    const bool only = first != record.fields.end() &&
        std::find_if(first + 1, record.fields.end(), is) == record.fields.end();
    return only ? &*first : nullptr;
}

} // namespace

void Collector::takeOnlyTime()
{
    const Field* only = onlyField(*m_record, [](const Field& field) { return looksLikeTime(field.value); });
    if (only != nullptr && mayNameTime(only->name))
        takeTime(only->value, UnnamedRank);
}

// {"called_path":"/v1/orders"}: of a request, one value that can be its path.
void Collector::takeOnlyPath()
{
    const Field* only = onlyField(*m_record, [](const Field& field) {
        return field.value.size() > 1 && field.value[0] == '/' &&
            field.value.find_first_of(" \n") == std::string::npos && mayNamePath(field.name);
    });
    if (only != nullptr)
        m_record->path = only->value;
}

// {"who":"203.0.113.9"}: of a request, one address.
void Collector::takeOnlyClient()
{
    const Field* only = onlyField(*m_record, [](const Field& field) {
        return field.value.size() > 2 && addressOf(field.value).has_value();
    });
    if (only != nullptr && mayNameClient(only->name))
        m_client = addressOf(only->value);
}

// A record with a method and one number that is a status, under a name that says nothing ("s=401").
void Collector::takeOnlyStatus()
{
    const auto isStatus = [](const Field& field) {
        const std::string_view value = field.value;
        return value.size() == 3 && value[0] >= '2' && value[0] <= '5' && value[1] <= '3' &&
            value.find_first_not_of("0123456789") == std::string::npos &&
            mayNameStatus(field.name, value == "401" || value == "403");
    };
    const Field* only = onlyField(*m_record, isStatus);
    if (only != nullptr)
        takeStatus(only->value, UnnamedRank);
}

void Collector::finish()
{
    if (!m_record->time && !m_date.empty() && !m_clock.empty())
        takeTime(m_date + " " + m_clock + m_zone, UnnamedRank);
    if (m_record->method && !m_record->status)
        takeOnlyStatus();
    // "host" is the client's in some access logs; where there is another address, it is the server's.
    if (!m_client && !m_remote && !m_forwarded && m_record->method) {
        if (const auto host = addressOf(m_record->field("host")); host && !isInternal(*host))
            m_client = host;
    }
    const std::string_view message = m_record->message; // "event":"/api/me"
    if (!m_record->path && m_record->method && message.size() > 1 && message.front() == '/' &&
        message.find_first_of(" \n") == std::string_view::npos)
        m_record->path = message;
    if (m_record->method && !m_record->path)
        takeOnlyPath();
    if (m_record->method && !m_client && !m_remote && !m_forwarded)
        takeOnlyClient();
    const bool clientInternal = !m_client || isInternal(*m_client);
    const bool remoteInternal = !m_remote || isInternal(*m_remote);
    const bool behindProxy =
        m_forwarded && ((remoteInternal && !isInternal(*m_forwarded)) || m_forwardedByHeader);
    std::optional<std::string> chosen = behindProxy || !m_remote ? m_forwarded : m_remote;
    if (m_client && (!clientInternal || !behindProxy))
        chosen = m_client;
    if (m_record->path &&
        (m_record->path->starts_with("http://") || m_record->path->starts_with("https://"))) {
        const std::size_t slash = m_record->path->find('/', m_record->path->find("://") + 3);
        m_record->path = slash == std::string::npos ? "/" : m_record->path->substr(slash);
    }
    if (chosen)
        m_record->clientAddress = std::move(chosen);
}

} // namespace bearerwatch::logs
