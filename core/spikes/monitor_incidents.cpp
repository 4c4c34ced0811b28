#include <algorithm>
#include <cmath>

#include "spikes/monitor_impl.h"

// From what the detector says to explained incidents.

namespace bearerwatch::spikes {

namespace {

using causes::Cause;

constexpr double FewEvents = 5;

} // namespace

void Monitor::Impl::take(base::Time start, OpenBucket& bucket, std::vector<IncidentChange> fresh,
                         std::vector<IncidentChange>& changes)
{
    std::array<bool, causes::CauseCount> wasFiring{};
    for (const Gathering& gathering : gatherings) {
        for (const Cause cause : gathering.firing)
            wasFiring[causes::index(cause)] = true;
    }
    for (const Cause cause : causes::allCauses()) {
        if (wasFiring[causes::index(cause)])
            continue;
        if (auto values = bucket.values.extract(cause)) {
            values.mapped().start = start;
            history[causes::index(cause)].add(std::move(values.mapped()));
        }
    }
    for (const Incident& incident : detector.recent())
        takeIn(incident, bucket);
    for (const IncidentChange& change : fresh)
        takeIn(change.incident, bucket);
    publish(std::move(fresh), changes);
    std::erase_if(gatherings, [&](const Gathering& gathering) {
        return std::none_of(detector.recent().begin(), detector.recent().end(),
                            [&](const Incident& incident) { return incident.id == gathering.id; });
    });
}

Gathering* Monitor::Impl::gatheringOf(std::string_view id)
{
    const auto found = std::find_if(gatherings.begin(), gatherings.end(),
                                    [&](const Gathering& one) { return one.id == id; });
    return found == gatherings.end() ? nullptr : &*found;
}

void Monitor::Impl::takeIn(const Incident& incident, OpenBucket& bucket)
{
    Gathering* gathering = gatheringOf(incident.id);
    if (!gathering) {
        gatherings.emplace_back();
        gathering = &gatherings.back();
        gathering->id = incident.id;
    }
    Composition& composition = gathering->composition;
    for (const Cause cause : gathering->firing) {
        // Taken out, so that a second look at the same bucket adds nothing.
        if (const auto values = bucket.values.extract(cause)) {
            values.mapped().addTo(composition.during);
            composition.events += static_cast<double>(values.mapped().events);
        }
    }
    const bool fresh = gathering->alertsTaken == 0;
    for (; gathering->alertsTaken < incident.alerts.size(); ++gathering->alertsTaken) {
        const Alert& alert = incident.alerts[gathering->alertsTaken];
        history[causes::index(alert.cause)].split(alert.since, composition);
    }
    // Of a cause that is new nobody knows what it usually carries: as the others do.
    const bool unknown = fresh && composition.usualEvents < FewEvents;
    for (std::size_t i = 0; unknown && i < history.size(); ++i)
        history[i].lend(incident.since, composition);
    // A channel counts a part of what its causes' events are; the rest of them is as usual.
    const bool byCause = std::any_of(incident.alerts.begin(), incident.alerts.end(),
                                     [](const Alert& alert) { return !alert.channel; });
    const double excess = static_cast<double>(incident.count) - incident.expected;
    composition.expected = byCause ? incident.expected : std::max(0.0, composition.events - excess);
    gathering->firing.clear();
    for (const Alert& alert : incident.alerts) {
        if (!alert.end)
            gathering->firing.push_back(alert.cause);
    }
}

void Monitor::Impl::publish(std::vector<IncidentChange> fresh, std::vector<IncidentChange>& changes)
{
    for (const Incident& incident : detector.recent()) {
        const Gathering* gathering = gatheringOf(incident.id);
        const bool told = std::any_of(fresh.begin(), fresh.end(), [&](const IncidentChange& change) {
            return change.incident.id == incident.id;
        });
        if (incident.state == IncidentState::Firing && !told) {
            Incident copy = incident;
            explain(copy, gathering->composition);
            if (incident.count >= 2 * gathering->announced)
                fresh.push_back({ChangeKind::Grown, std::move(copy)});
            else
                store(copy);
        }
    }
    for (IncidentChange& change : fresh) {
        Gathering* gathering = gatheringOf(change.incident.id);
        gathering->announced = change.incident.count;
        if (announced && change.kind == ChangeKind::Opened && change.incident.id == announced->id) {
            change.kind = ChangeKind::Grown; // that it began was told
            announced.reset();
        }
        explain(change.incident, gathering->composition);
        store(change.incident);
        changes.push_back(std::move(change));
    }
}

void Monitor::Impl::store(const Incident& incident)
{
    const auto found = std::find_if(incidents.rbegin(), incidents.rend(),
                                    [&](const Incident& one) { return one.id == incident.id; });
    if (found != incidents.rend() && found->since == incident.since) {
        *found = incident;
        return;
    }
    if (found != incidents.rend()) // its onset is seen elsewhere by now
        incidents.erase(std::next(found).base());
    const auto place =
        std::upper_bound(incidents.begin(), incidents.end(), incident,
                         [](const Incident& a, const Incident& b) { return a.since < b.since; });
    incidents.insert(place, incident);
    if (incidents.size() > MaxIncidents)
        incidents.erase(incidents.begin());
}

} // namespace bearerwatch::spikes
