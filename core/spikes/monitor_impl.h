#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "spikes/channel_counter.h"
#include "spikes/composition_history.h"
#include "spikes/explanation.h"
#include "spikes/incident_archive.h"
#include "spikes/monitor.h"

// Inside of the monitor; for monitor*.cpp alone.

namespace bearerwatch::spikes {

inline constexpr std::size_t ValuesOfIncident = 2000; ///< A dimension.

/// An incident whose events are being gathered.
struct Gathering {
    std::string id;
    std::vector<causes::Cause> firing;
    std::uint64_t alertsTaken = 0; ///< Of the incident's alerts.
    std::uint64_t announced = 0; ///< Count at the last change.
    Composition composition{0, 0, 0, makeValueTable(ValuesOfIncident), makeValueTable(ValuesOfIncident)};

    template <typename Archive>
    void visit(Archive& archive)
    {
        archive(id, firing, alertsTaken, announced, composition.events, composition.usualEvents,
                composition.expected, composition.during, composition.before);
    }
};

/// An incident that was told before its bucket was closed.
struct Announced {
    std::string id;
    std::string alert; ///< Name of the first.
    base::Time bucketEnd; ///< Of the bucket that showed it.

    template <typename Archive>
    void visit(Archive& archive)
    {
        archive(id, alert, bucketEnd);
    }
};

struct Monitor::Impl {
    MonitorOptions options;
    Detector detector;
    std::map<base::Time, OpenBucket> open;
    OpenBucket* latest = nullptr; ///< Of `open`, the one that was asked for last; none after one was closed.
    base::Time latestStart;
    std::map<base::Time, OpenBucket> lateOnes; ///< What came for buckets that were fed already.
    std::uint64_t cells = 0; ///< In open buckets.
    std::optional<base::Time> newest; ///< Latest time seen.
    std::optional<base::Time> closedUntil; ///< End of the last bucket fed or passed over.
    std::uint64_t late = 0;
    double lines = 0; ///< Faded, over the buckets that had any.
    double lineBuckets = 0; ///< Faded, all buckets but those in gaps.
    std::uint64_t silentBuckets = 0; ///< Since the last bucket with a line.
    bool requestsKnown = false;
    ChannelCounter channels;
    std::array<CompositionHistory, causes::CauseCount> history;
    std::vector<Gathering> gatherings;
    std::vector<Incident> incidents;
    std::optional<Announced> announced; ///< At most one: what rises at the same time is one incident.
    std::uint64_t judgedEvents = 0; ///< In open buckets, when they were last judged.
    base::Time judgedAt;

    explicit Impl(MonitorOptions given)
        : options(given)
        , detector(DetectorOptions{given.width})
    {
        options.width = detector.width();
    }

    OpenBucket* bucketFor(base::Time time);
    OpenBucket* lateBucketFor(base::Time time);
    void feedLate(std::vector<IncidentChange>& changes);
    void closeOldest(std::vector<IncidentChange>& changes, double share = 1);
    void passSilence(base::Time until, std::vector<IncidentChange>& changes);
    void feed(base::Time start, OpenBucket bucket, std::vector<IncidentChange>& changes, double share = 1);
    void take(base::Time start, OpenBucket& bucket, std::vector<IncidentChange> fresh,
              std::vector<IncidentChange>& changes);
    void takeIn(const Incident& incident, OpenBucket& bucket);
    void publish(std::vector<IncidentChange> fresh, std::vector<IncidentChange>& changes);
    void expectAnnounced();
    void settleAnnounced(base::Time closed, std::vector<IncidentChange>& changes);
    void judgeOpen(base::Time now, std::vector<IncidentChange>& changes);
    [[nodiscard]] std::optional<IncidentChange> openedNow(bool whole) const;
    Gathering* gatheringOf(std::string_view id);
    void store(const Incident& incident);

    template <typename Archive>
    void visit(Archive& archive)
    {
        archive(options.width, open, lateOnes, cells, newest, closedUntil, late, lines, lineBuckets,
                silentBuckets, requestsKnown, channels, history, gatherings);
        visitIncidents(archive, incidents);
    }
};

} // namespace bearerwatch::spikes
