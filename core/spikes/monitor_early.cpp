#include <algorithm>

#include "spikes/alert_name.h"
#include "spikes/monitor_impl.h"

// Buckets that are still open. Their counts can only grow, so what is too much now is too much at their end:
// copies of what decides then are asked what they would say.

namespace bearerwatch::spikes {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t ManySightings = 2000; ///< It takes longer to judge so many ...
constexpr base::Duration ManyEvery = 250ms; ///< ... and is done no more often.
constexpr base::Duration RequestsEvery = 1s; ///< What requests become may change the judgement too.

} // namespace

void Monitor::Impl::judgeOpen(base::Time now, std::vector<IncidentChange>& changes)
{
    std::uint64_t events = 0;
    std::size_t sightings = 0;
    for (const auto& [start, bucket] : open) {
        for (const std::uint64_t count : bucket.failures)
            events += count;
        sightings += bucket.sightings.size();
    }
    const base::Duration since = now < judgedAt ? base::Duration::max() : now - judgedAt;
    const bool same = events == judgedEvents && !(requestsKnown && since >= RequestsEvery);
    if (announced || events == 0 || same || (sightings > ManySightings && since < ManyEvery))
        return;
    judgedEvents = events;
    judgedAt = now;
    if (!openedNow(false))
        return;
    std::optional<IncidentChange> opened = openedNow(true);
    if (!opened)
        return;
    Incident& incident = opened->incident;
    announced = Announced{incident.id, nameOf(incident.alerts.front()), incident.raised};
    incident.raised = incident.until = std::min(incident.raised, newest.value_or(incident.raised));
    store(incident);
    changes.push_back(std::move(*opened));
}

// @param whole  With who takes part; otherwise only whether.
std::optional<IncidentChange> Monitor::Impl::openedNow(bool whole) const
{
    Impl trial(options);
    trial.detector = detector;
    trial.channels = channels;
    trial.closedUntil = closedUntil;
    trial.lines = lines;
    trial.lineBuckets = lineBuckets;
    trial.silentBuckets = silentBuckets;
    trial.requestsKnown = requestsKnown;
    for (const auto& [start, bucket] : open) {
        OpenBucket& copy = trial.open[start];
        copy.lines = bucket.lines;
        copy.requests = bucket.requests;
        copy.failures = bucket.failures;
        copy.sightings = bucket.sightings;
        if (whole)
            copy.values = bucket.values;
    }
    if (whole) {
        trial.history = history;
        trial.gatherings = gatherings;
    }
    while (!trial.open.empty()) {
        std::vector<IncidentChange> changes;
        const base::Time start = trial.open.begin()->first;
        const double passed = newest
            ? std::chrono::duration<double>(*newest - start) / std::chrono::duration<double>(options.width)
            : 1;
        trial.closeOldest(changes, std::clamp(passed, 0.01, 1.0));
        const auto opened = std::find_if(changes.begin(), changes.end(), [](const IncidentChange& change) {
            return change.kind == ChangeKind::Opened;
        });
        if (opened != changes.end())
            return std::move(*opened);
    }
    return std::nullopt;
}

void Monitor::Impl::expectAnnounced()
{
    if (announced)
        detector.setNext(announced->id, announced->alert);
    else
        detector.setNext({}, {});
}

// The bucket is closed. Where more requests came with the rest of it, nothing is out of the ordinary after
// all.
void Monitor::Impl::settleAnnounced(base::Time closed, std::vector<IncidentChange>& changes)
{
    if (!announced || announced->bucketEnd > closed)
        return;
    const auto found = std::find_if(incidents.begin(), incidents.end(),
                                    [&](const Incident& one) { return one.id == announced->id; });
    announced.reset();
    if (found == incidents.end())
        return;
    found->state = IncidentState::Resolved;
    found->end = found->until = closed;
    changes.push_back({ChangeKind::Resolved, *found});
}

} // namespace bearerwatch::spikes
