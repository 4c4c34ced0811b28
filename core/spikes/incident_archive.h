#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "spikes/incident.h"

// How incidents stand in stored state (see state_archive.h).

namespace bearerwatch::spikes {

template <typename Archive>
void visitAlert(Archive& archive, Alert& alert)
{
    archive(alert.id, alert.cause, alert.raised, alert.since, alert.end, alert.count, alert.expected,
            alert.raisedCount, alert.raisedExpected, alert.channel);
}

template <typename Archive>
void visitIncident(Archive& archive, Incident& incident)
{
    std::uint64_t alerts = incident.alerts.size();
    std::uint64_t drivers = incident.contributors.size();
    archive(incident.id, incident.causes, incident.channels, incident.state, incident.since, incident.raised,
            incident.end, incident.count, incident.expected, incident.until, incident.explanation,
            incident.phrases, incident.reason, incident.advice, incident.stillLearning, incident.newUsual,
            alerts, drivers);
    constexpr std::uint64_t Most = 10'000;
    incident.alerts.resize(std::min(alerts, Most));
    for (Alert& alert : incident.alerts)
        visitAlert(archive, alert);
    incident.contributors.resize(std::min(drivers, Most));
    for (Driver& driver : incident.contributors)
        archive(driver.dimension, driver.value, driver.count, driver.share, driver.usualShare);
}

template <typename Archive>
void visitIncidents(Archive& archive, std::vector<Incident>& incidents)
{
    std::uint64_t size = incidents.size();
    archive(size);
    incidents.resize(std::min<std::uint64_t>(size, 100'000));
    for (Incident& incident : incidents)
        visitIncident(archive, incident);
}

} // namespace bearerwatch::spikes
