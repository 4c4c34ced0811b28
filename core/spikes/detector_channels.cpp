#include "spikes/detector_impl.h"

// What is counted beside the causes.

namespace bearerwatch::spikes {

void Detector::Impl::addChannels(const series::Bucket& bucket, const ChannelCounts& counts, double traffic,
                                 std::vector<IncidentChange>& changes)
{
    for (const Channel channel : {Channel::UnfamiliarClients, Channel::SharedTokens, Channel::Hammering}) {
        const auto index = static_cast<std::size_t>(channel);
        const ChannelCounts::One& one = counts.channels.at(index);
        std::optional<CauseDetector>& detector = channels.at(index);
        // Those that make no statement about the first hour.
        const bool later = channel != Channel::SharedTokens;
        if (!one.counted || (!detector && one.count == 0 && !later))
            continue;
        if (!detector)
            detector = later ? CauseDetector(width) : silent; // it has not been counted so far
        Incident* owner = nullptr;
        Alert* alert = detector->firing() ? openAlert(one.cause, channel, &owner) : nullptr;
        if (alert) {
            alert->count += one.count;
            alert->expected += detector->usual();
        }
        const auto outcome = detector->add(bucket.start, one.count, traffic, false, true);
        if (outcome.ended && alert)
            endAlert(*alert, *owner, outcome);
        if (outcome.raised)
            addAlert(one.cause, channel, bucket.start + width, outcome, changes);
    }
    if (bucket.requests)
        addRequests(bucket);
}

// More requests alone are no alarm; beside a spike they are worth a word.
void Detector::Impl::addRequests(const series::Bucket& bucket)
{
    std::optional<CauseDetector>& detector = channels.at(static_cast<std::size_t>(Channel::Requests));
    if (!detector)
        detector = silent;
    Incident* owner = nullptr;
    Alert* alert = openAlert(causes::Cause::Unspecified, Channel::Requests, &owner);
    if (!alert && requestsRise)
        alert = &*requestsRise;
    if (alert) {
        alert->count += *bucket.requests;
        alert->expected += detector->usual();
    }
    const auto outcome = detector->add(bucket.start, *bucket.requests, 1, false, true);
    if (outcome.raised) {
        requestsRise.emplace();
        requestsRise->channel = Channel::Requests;
        requestsRise->raised = bucket.start + width;
        requestsRise->since = outcome.onset;
        requestsRise->id = base::formatRfc3339(requestsRise->raised) + "/" + nameOf(*requestsRise);
        requestsRise->count = requestsRise->raisedCount = outcome.count;
        requestsRise->expected = requestsRise->raisedExpected = outcome.expected;
    }
    if (outcome.ended && alert) {
        alert->end = std::max(outcome.end, alert->raised);
        alert->count -= std::min(alert->count, outcome.count);
        requestsRise.reset();
    }
    if (!requestsRise)
        return;
    for (Incident& incident : recent) {
        if (incident.state != IncidentState::Firing || incident.since - requestsRise->since > ComesBack)
            continue;
        incident.alerts.push_back(*requestsRise);
        addOnce(incident.channels, Channel::Requests);
        requestsRise.reset();
        return;
    }
}

} // namespace bearerwatch::spikes
