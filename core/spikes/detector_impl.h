#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "spikes/alert_name.h"
#include "spikes/cause_detector.h"
#include "spikes/detector.h"
#include "spikes/incident_archive.h"

// Inside of the detector; for detector.cpp and detector_channels.cpp alone.

namespace bearerwatch::spikes {

inline constexpr base::Duration ComesBack =
    std::chrono::minutes(30); ///< After its end an incident may go on.

template <typename T>
void addOnce(std::vector<T>& list, T value)
{
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(value);
}

struct Detector::Impl {
    base::Duration width{};
    CauseDetector silent; ///< What a detector knows that has seen every bucket and no event.
    std::array<std::optional<CauseDetector>, causes::CauseCount> detectors; ///< Made with the first event.
    std::array<std::optional<CauseDetector>, ChannelCount> channels; ///< The same for what else is counted.
    std::optional<Alert> requestsRise; ///< Of an ongoing rise of all requests that no incident has yet.
    std::optional<base::Time> last; ///< Start of the newest bucket.
    std::uint64_t late = 0;
    std::vector<Incident> recent;
    double trafficEvents = 0; ///< Successful requests, faded.
    double trafficMinutes = 0;
    std::string nextId; ///< Of the next incident, where it is known before; not part of the state ...
    std::string nextAlert; ///< ... nor its first alert.

    template <typename Archive>
    void visit(Archive& archive)
    {
        archive(width, silent, detectors, channels, last, late, trafficEvents, trafficMinutes);
        bool rise = requestsRise.has_value();
        archive(rise);
        if (rise && !requestsRise)
            requestsRise.emplace();
        if (rise)
            visitAlert(archive, *requestsRise);
        visitIncidents(archive, recent);
    }

    [[nodiscard]] bool consistent() const
    {
        return width >= std::chrono::minutes(1) && silent.consistent() &&
            std::all_of(detectors.begin(), detectors.end(),
                        [](const auto& one) { return !one || one->consistent(); }) &&
            std::all_of(channels.begin(), channels.end(),
                        [](const auto& one) { return !one || one->consistent(); });
    }
    double trafficFactor(const series::Bucket& bucket, double share);
    Incident& incidentFor(const Alert& alert, base::Time shown, bool& opened);
    [[nodiscard]] std::string newId(const Alert& fresh, base::Time shown);
    void addAlert(causes::Cause cause, std::optional<Channel> channel, base::Time raised,
                  const CauseDetector::Outcome& outcome, std::vector<IncidentChange>& changes);
    Alert* openAlert(causes::Cause cause, std::optional<Channel> channel, Incident** owner);
    void endAlert(Alert& alert, Incident& owner, const CauseDetector::Outcome& outcome);
    void addChannels(const series::Bucket& bucket, const ChannelCounts& counts, double traffic,
                     std::vector<IncidentChange>& changes);
    void addRequests(const series::Bucket& bucket);
    void putFirst(std::vector<IncidentChange>& changes);
    void settle(base::Time now, std::vector<IncidentChange>& changes);
};

} // namespace bearerwatch::spikes
