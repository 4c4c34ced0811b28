#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>

#include "events/event.h"
#include "pipeline/snapshot.h"
#include "spikes/incident.h"

namespace bearerwatch::services {

/// What the program counts for Prometheus. Labels come from closed sets, but for the service, of which at
/// most `MostServices` are told apart; key ids, subjects, tokens and addresses never become labels. All
/// functions may be called from any thread.
class MetricsRegistry {
public:
    static constexpr std::size_t MostServices = 100; ///< Further ones are counted as "other".
    static constexpr std::size_t LongestService = 100; ///< Octets; longer names are cut.

    /// @param started  When the process began.
    MetricsRegistry(std::string version, base::Time started);

    void count(const events::Event& event); ///< A rejection; nothing for an event without cause.
    /// What became of an event that was counted: another cause or service, or a part of another event. A
    /// counter never falls: one too many is made good by the next of its labels. Of the last `MostRemembered`
    /// events.
    void correct(const events::Event& event);
    static constexpr std::size_t MostRemembered = 8192;
    void count(const pipeline::Snapshot& snapshot); ///< Totals and sources as they stand.
    void count(const spikes::Incident& incident, bool opened);

    struct SinkCounts {
        std::uint64_t delivered = 0;
        std::uint64_t failed = 0;
        std::uint64_t lost = 0;
        std::uint64_t waiting = 0;
    };
    void setSink(const std::string& sink, const SinkCounts& counts);

    /// Prometheus text format 0.0.4.
    [[nodiscard]] std::string text() const;

private:
    struct Labels {
        std::string service;
        causes::Cause cause = causes::Cause::Unspecified;
        bool operator==(const Labels&) const = default;
    };
    [[nodiscard]] Labels labelsOf(const events::Event& event) const;
    void add(const Labels& labels);

    mutable std::mutex m_mutex;
    std::string m_version;
    base::Time m_started;
    std::map<std::string, series::CauseCounts> m_rejections; ///< By service; "": none was named.
    std::map<std::string, series::CauseCounts> m_ahead; ///< Counted for events that were taken back.
    std::unordered_map<std::string, Labels> m_counted; ///< By key of the event ...
    std::deque<std::string> m_countedKeys; ///< ... the oldest first.
    series::CauseCounts m_opened{};
    std::map<std::string, causes::Cause> m_firing; ///< By incident: its first cause.
    std::map<std::string, SinkCounts> m_sinks;
    std::uint64_t m_lines = 0;
    std::uint64_t m_requests = 0;
    std::uint64_t m_lag = 0;
    std::map<pipeline::SourceState, std::uint64_t> m_sources;
    base::Time m_lastEvent{};
};

} // namespace bearerwatch::services
