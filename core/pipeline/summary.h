#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <set>
#include <vector>

#include "events/joiner.h"
#include "pipeline/block_analysis.h"
#include "pipeline/event_archive.h"
#include "pipeline/snapshot.h"
#include "pipeline/toolbox.h"
#include "series/series.h"
#include "spikes/monitor.h"

namespace bearerwatch::pipeline {

/// Joins, counts and keeps what blocks told, and makes snapshots of it. One thread at a time.
class Summary {
public:
    /// @param lateness  How long buckets wait for late events; Monitor's WaitForEnd for history.
    Summary(std::shared_ptr<const Toolbox> tools, base::Duration lateness);
    Summary(const Summary&) = delete;
    Summary& operator=(const Summary&) = delete;

    void addCounts(const BlockResult& result);
    /// Final events go to `m_output` and are counted.
    void add(RawEvent&& event);
    void add(RawCount&& event); ///< The same where events are only counted.
    /// Takes over what events that were added refer to, until they are final.
    void hold(std::shared_ptr<const events::KeptValues> values);
    /// Lets events go that wait for neighbours, up to `now` of the log.
    void advance(base::Time now);
    void flush(); ///< All that waits: the log is at its end.
    /// An event that met its neighbours already: counted, kept, and given to the output.
    void take(events::Event&& event);
    /// An event that was taken turned out to be another one, of the same key.
    /// @return False where it is not one that is wanted.
    bool correct(const events::Event& before, const events::Event& after);

    /// Called with each event that is final; set it before adding.
    void setOutput(EventSink output) { m_output = std::move(output); }

    [[nodiscard]] spikes::Monitor& monitor() { return m_monitor; }
    [[nodiscard]] const spikes::Monitor& monitor() const { return m_monitor; }
    void restoreMonitor(spikes::Monitor monitor) { m_monitor = std::move(monitor); }
    /// Counts an event of an earlier run, which was joined and told already.
    void recall(const events::Event& event);
    /// Counts requests of an earlier run; the monitor is restored by itself.
    void recallCounts(base::Time bucket, std::uint64_t requests, std::uint64_t lines);

    /// Whether all events that were counted are still kept, so that those of a file can be taken out again.
    [[nodiscard]] bool keepsAll() const { return m_events.dropped == 0; }
    void startOver(); ///< As if nothing had been read.
    /// Starts over with the kept events but for those of `file`. Counts of requests begin at nothing; give
    /// those of the other files again with `recallCounts` and to the monitor.
    void forget(const std::string& file);

    [[nodiscard]] std::shared_ptr<Snapshot> snapshot();
    [[nodiscard]] std::uint64_t lines() const { return m_lines; }
    [[nodiscard]] std::optional<base::Time> last() const { return m_last; } ///< Latest time of a record.

private:
    void count(const events::CountedEvent& event);
    void addBucket(base::Time bucket, const BucketLines& counts);
    void keep(events::Event event);
    void replace(const events::Event& event);
    template <typename List>
    List& changeable(std::shared_ptr<const List>& list);
    void openArchive();
    [[nodiscard]] bool takeArchived(const EventList& kept,
                                    const std::function<bool(const events::Event&)>& stays);
    void letGo(); // the oldest chunk: to the archive, or for good

    std::shared_ptr<const Toolbox> m_tools;
    events::Joiner m_joiner;
    events::Joiner::Taker m_taker = [this](events::Event&& event) { take(std::move(event)); };
    using CountJoiner = events::BasicJoiner<events::CountedEvent>;
    CountJoiner m_countJoiner;
    CountJoiner::Taker m_counter = [this](events::CountedEvent&& event) { count(event); };
    struct Held {
        std::shared_ptr<const events::KeptValues> values;
        std::uint64_t end = 0; ///< Number of the first event that does not refer to them.
    };
    std::deque<Held> m_held;
    std::vector<series::DimensionValue> m_values; ///< Of the event at hand.
    series::Series m_series;
    spikes::Monitor m_monitor;
    EventSink m_output;
    std::vector<events::Event> m_chunk; // events of the last, growing chunk
    EventList m_events;
    std::set<const void*> m_unshared; // lists of it that were copied to be changed since the last snapshot
    std::shared_ptr<EventArchive> m_archive; // where events go that are too many; null: nowhere
    bool m_archiveFailed = false;
    std::map<std::string, std::uint64_t> m_formats;
    std::uint64_t m_lines = 0;
    std::optional<base::Time> m_first;
    std::optional<base::Time> m_last;
    std::uint64_t m_generation = 0;
    std::uint64_t m_epoch = 0; // rises when events are taken out
    base::Duration m_lateness;
};

} // namespace bearerwatch::pipeline
