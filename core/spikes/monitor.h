#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"
#include "base/time.h"
#include "causes/cause.h"
#include "events/event.h"
#include "series/bucket.h"
#include "spikes/detector.h"
#include "spikes/incident.h"

// From events to explained incidents: buckets by event time, detector, contributors, explanation.

namespace bearerwatch::spikes {

struct MonitorOptions {
    base::Duration width = std::chrono::seconds(60); ///< Of a bucket; a minute or five.
    /// How long a bucket waits for late events, in log time. For history give `WaitForEnd`: buckets are
    /// closed by `finish`, or earlier, oldest first, when they hold more than `maxCells`.
    base::Duration lateness = std::chrono::seconds(5);
    std::size_t maxCells = 1'000'000; ///< Values counted in open buckets; about 100 bytes each.

    static constexpr base::Duration WaitForEnd = base::Duration::max();
};

/// One thread at a time. For history and live alike:
///   monitor.add(event); monitor.addRequests(time); ...; for (change : monitor.advance(now)) notify(change);
class Monitor {
public:
    explicit Monitor(MonitorOptions options = {});
    ~Monitor();
    Monitor(Monitor&&) noexcept;
    Monitor& operator=(Monitor&&) noexcept;

    /// A failure, by its own time. Events without time or cause are left out. One that comes after its bucket
    /// was closed counts there all the same, up to half an hour late, and may raise the alert of its minute.
    void add(const events::Event& event);
    void add(base::Time time, causes::Cause cause, std::span<const series::DimensionValue> values);
    /// An event that was added turned out to be another one. Nothing changes where its bucket was closed.
    void correct(const events::Event& before, const events::Event& after);
    /// Requests (failed or not) at `time`; also shows that the log was not silent then.
    void addRequests(base::Time time, std::uint64_t count = 1);
    /// A line that is neither: shows that the log was not silent.
    void addLine(base::Time time);

    /// Closes buckets whose end plus the lateness is at or before the latest time seen or `now` (log
    /// time; the clock while a log is followed, so that an incident of a silent log can end). With `now`
    /// open buckets are judged too: what is in one so far is the least that it will hold, so an incident
    /// opens at once when that is too much for the whole of it. What is learned, and the incidents in the
    /// end, do not depend on it.
    /// @param unreadFrom  Log time from which events of some source are still to be added: as long as it is
    ///     given, buckets after it stay open whatever was seen (within `maxCells`), and none is judged early.
    [[nodiscard]] std::vector<IncidentChange> advance(std::optional<base::Time> now = std::nullopt,
                                                      std::optional<base::Time> unreadFrom = std::nullopt);
    /// Closes all whole buckets, the last one too: the log is at its end.
    [[nodiscard]] std::vector<IncidentChange> finish();

    /// From now on buckets wait so long for late events: a followed log may arrive minutes after its own
    /// time.
    void setLateness(base::Duration lateness);

    /// All incidents since the start, the latest `MaxIncidents`, in order of onset.
    [[nodiscard]] const std::vector<Incident>& incidents() const;
    [[nodiscard]] std::uint64_t late() const; ///< Events that came after their bucket was closed.

    /// State as JSON, open buckets included. A restored monitor goes on as if never stopped.
    [[nodiscard]] std::string save() const;
    [[nodiscard]] static base::Expected<Monitor> restore(std::string_view state, MonitorOptions options = {});

    static constexpr std::size_t MaxIncidents = 10'000;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace bearerwatch::spikes
