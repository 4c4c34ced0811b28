#pragma once

#include <random>
#include <string>
#include <vector>

#include "pipeline/snapshot.h"

// Snapshots for the tests of the Watch page, made by hand: an hour of failures with one incident.

namespace bearerwatch::support {

using namespace std::chrono_literals;

inline const base::Time Noon = base::Time(std::chrono::sys_days(std::chrono::year(2026) / 1 / 14)) + 12h;

inline events::Event makeEvent(std::uint64_t number, base::Time time, causes::Cause cause)
{
    events::Event event;
    event.key = "orders:" + std::to_string(number);
    event.time = time;
    event.cause = cause;
    event.file = "/var/log/orders-api.log";
    event.offset = number * 200;
    event.line = number + 1;
    event.format = "text";
    event.clientIp = "10.2.7." + std::to_string(number % 7);
    event.status = 401;
    event.method = "GET";
    event.path = "/v1/orders/" + std::to_string(number);
    event.route = "/v1/orders/{id}";
    event.service = "orders-api";
    event.keyId = number % 5 == 0 ? "2025-12" : "2026-01";
    event.rule = "jose: invalid signature";
    event.evidence = "invalid signature";
    event.text = "2026-01-14T12:14:07.512Z WARN [orders-api] client=" + *event.clientIp +
        " \"GET /v1/orders/8841\" 401 bearer rejected: invalid signature kid=" + *event.keyId +
        " token=eyJhbG\xE2\x80\xA6[redacted, 442 bytes, fingerprint 9c41e7]";
    return event;
}

/// Builds growing snapshots: `add` appends a chunk, `snapshot` publishes.
class SnapshotMaker {
public:
    SnapshotMaker()
    {
        m_next.epoch = 1;
        m_next.bucketWidth = 60s;
        m_next.sources.push_back(
            {"/var/log/orders-api.log", pipeline::SourceState::Following, "", 1000, 1000, 0, 1200, {}});
    }

    /// Appends events and puts them into buckets.
    void add(std::vector<events::Event> events)
    {
        for (const events::Event& event : events)
            count(event);
        m_next.events.size += events.size();
        m_next.events.chunks.push_back(std::make_shared<const std::vector<events::Event>>(std::move(events)));
    }

    /// `count` events of causes that take turns, one every `step` from `start` on.
    void addRun(std::size_t count, base::Time start, base::Duration step, std::vector<causes::Cause> turns)
    {
        std::vector<events::Event> events;
        for (std::size_t i = 0; i < count; ++i)
            events.push_back(
                makeEvent(m_number++, start + step * static_cast<std::int64_t>(i), turns[i % turns.size()]));
        add(std::move(events));
    }

    /// Lets go of the oldest chunk.
    void dropOldest()
    {
        m_next.events.dropped += m_next.events.chunks.front()->size();
        m_next.events.size -= m_next.events.chunks.front()->size();
        m_next.events.chunks.erase(m_next.events.chunks.begin());
    }

    void startOver()
    {
        const std::uint64_t epoch = m_next.epoch + 1;
        const std::uint64_t generation = m_next.generation;
        *this = SnapshotMaker();
        m_next.epoch = epoch;
        m_next.generation = generation;
    }

    pipeline::Snapshot& next() { return m_next; }

    pipeline::SnapshotPtr snapshot()
    {
        ++m_next.generation;
        return std::make_shared<const pipeline::Snapshot>(m_next);
    }

private:
    void count(const events::Event& event)
    {
        const base::Time start = std::chrono::floor<std::chrono::minutes>(*event.time);
        while (m_next.buckets.empty() || m_next.buckets.back().start < start) {
            const base::Time at = m_next.buckets.empty() ? start : m_next.buckets.back().start + 60s;
            const auto requests =
                static_cast<std::uint64_t>(70'000 + (base::toSeconds(at) / 60 * 7919) % 5000);
            m_next.buckets.push_back({at, requests, {}});
        }
        for (series::Bucket& bucket : m_next.buckets) {
            if (bucket.start == start)
                ++bucket.failures[causes::index(*event.cause)];
        }
        ++m_next.causes[causes::index(*event.cause)];
        ++m_next.failures;
        ++m_next.lines;
        m_next.first = std::min(m_next.first.value_or(*event.time), *event.time);
        m_next.last = std::max(m_next.last.value_or(*event.time), *event.time);
    }

    pipeline::Snapshot m_next;
    std::uint64_t m_number = 0;
};

inline spikes::Incident makeIncident(const std::string& id, causes::Cause cause, base::Time since,
                                     bool firing)
{
    spikes::Incident incident;
    incident.id = id;
    incident.causes = {cause};
    incident.state = firing ? spikes::IncidentState::Firing : spikes::IncidentState::Resolved;
    incident.since = since;
    incident.raised = since + 60s;
    incident.until = since + 5min;
    if (!firing)
        incident.end = since + 7min;
    incident.count = 47;
    incident.expected = 11.5;
    spikes::Alert alert;
    alert.cause = cause;
    alert.count = 47;
    alert.expected = 11.5;
    incident.alerts = {alert};
    incident.explanation = "47 signature failures in 5 min, usually 3, since 12:03; 92 % carry kid 2026-01.";
    incident.advice = "whether orders-api still holds the key set from before the last rotation.";
    incident.contributors = {{series::Dimension::KeyId, "2026-01", 43, 0.92, 0.01},
                             {series::Dimension::Service, "orders-api", 41, 0.88, 0.8},
                             {series::Dimension::ClientIp, "10.2.7.31", 19, 0.41, 0.02}};
    return incident;
}

} // namespace bearerwatch::support
