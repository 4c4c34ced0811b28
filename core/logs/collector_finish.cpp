#include "logs/collector.h"

#include "base/ascii.h"
#include "logs/address.h"
#include "logs/member_guess.h"

// What is decided once all values of a record are known.

namespace bearerwatch::logs {

void Collector::takeOnlyTime()
{
    constexpr std::size_t Shortest = 19; // "2026-03-02T10:00:00"
    constexpr std::size_t Longest = 40;
    const Field* only = nullptr;
    for (const Field& field : m_record->fields) {
        const std::string_view value = field.value;
        if (value.size() < Shortest || value.size() > Longest || value[4] != '-' || value[13] != ':' ||
            !base::isDigit(value[0]))
            continue;
        if (only)
            return;
        only = &field;
    }
    if (only && mayNameTime(only->name))
        takeTime(only->value, UnnamedRank);
}

// A record with a method and one number that is a status, under a name that says nothing ("s=401").
void Collector::takeOnlyStatus()
{
    const Field* only = nullptr;
    for (const Field& field : m_record->fields) {
        const bool status = field.value.size() == 3 && field.value[0] >= '2' && field.value[0] <= '5' &&
            field.value[1] <= '3' && field.value.find_first_not_of("0123456789") == std::string::npos;
        if (!status || !mayNameStatus(field.name))
            continue;
        if (only)
            return;
        only = &field;
    }
    if (only)
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
