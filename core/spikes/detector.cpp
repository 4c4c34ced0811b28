#include "spikes/detector.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "spikes/cause_detector.h"
#include "spikes/incident_archive.h"
#include "spikes/state_archive.h"

namespace bearerwatch::spikes {

namespace {

using namespace std::chrono_literals;

constexpr base::Duration Together = 10min; ///< Causes that rise within this are one happening.
constexpr base::Duration ComesBack = 30min; ///< After its end an incident may go on.
constexpr double TrafficMemoryMinutes = 240;
constexpr int StateVersion = 1;

} // namespace

struct Detector::Impl {
    base::Duration width{};
    CauseDetector silent; ///< What a detector knows that has seen every bucket and no event.
    std::array<std::optional<CauseDetector>, causes::CauseCount> detectors; ///< Made with the first event.
    std::optional<base::Time> last; ///< Start of the newest bucket.
    std::uint64_t late = 0;
    std::vector<Incident> recent;
    double trafficEvents = 0; ///< Successful requests, faded.
    double trafficMinutes = 0;

    template <typename Archive>
    void visit(Archive& archive)
    {
        archive(width, silent, detectors, last, late, trafficEvents, trafficMinutes);
        visitIncidents(archive, recent);
    }

    [[nodiscard]] bool consistent() const
    {
        return width >= 1min && silent.consistent() &&
            std::all_of(detectors.begin(), detectors.end(),
                        [](const auto& one) { return !one || one->consistent(); });
    }
    double trafficFactor(const series::Bucket& bucket);
    Incident& incidentFor(causes::Cause cause, base::Time raised, base::Time onset, bool& opened);
    void addAlert(causes::Cause cause, base::Time raised, const CauseDetector::Outcome& outcome,
                  std::vector<IncidentChange>& changes);
    Alert* openAlert(causes::Cause cause, Incident** owner);
    void settle(base::Time now, std::vector<IncidentChange>& changes);
};

double Detector::Impl::trafficFactor(const series::Bucket& bucket)
{
    if (!bucket.requests)
        return 1;
    std::uint64_t failures = 0;
    for (const std::uint64_t count : bucket.failures)
        failures += count;
    const double successful =
        *bucket.requests > failures ? static_cast<double>(*bucket.requests - failures) : 0;
    const double minutes = std::chrono::duration<double, std::ratio<60>>(width).count();
    // Few requests say little: a dozen more on both sides pull the factor to 1.
    constexpr double Dozen = 12;
    double factor = 1;
    if (trafficMinutes >= 3) {
        const double usual = trafficEvents / trafficMinutes * minutes;
        // Hundredths are enough, and short in stored state.
        factor = std::max(1.0, std::round((successful + Dozen) / (usual + Dozen) * 100) / 100);
    }
    const double kept = std::exp(-minutes / TrafficMemoryMinutes);
    trafficEvents = trafficEvents * kept + successful / std::sqrt(factor);
    trafficMinutes = trafficMinutes * kept + minutes;
    return factor;
}

Incident& Detector::Impl::incidentFor(causes::Cause cause, base::Time raised, base::Time onset, bool& opened)
{
    for (auto incident = recent.rbegin(); incident != recent.rend(); ++incident) {
        const bool same =
            std::any_of(incident->alerts.begin(), incident->alerts.end(), [&](const Alert& alert) {
                const bool near = onset - alert.since <= Together && alert.since - onset <= Together;
                const bool nearRaise = raised - alert.raised <= Together;
                const bool again = alert.cause == cause && alert.end && onset - *alert.end <= ComesBack;
                return near || nearRaise || again;
            });
        if (same)
            return *incident;
    }
    opened = true;
    Incident incident;
    incident.id = base::formatRfc3339(onset) + "/" + std::string(causes::id(cause));
    incident.since = onset;
    incident.raised = raised;
    recent.push_back(std::move(incident));
    return recent.back();
}

void Detector::Impl::addAlert(causes::Cause cause, base::Time raised, const CauseDetector::Outcome& outcome,
                              std::vector<IncidentChange>& changes)
{
    bool opened = false;
    Incident& incident = incidentFor(cause, raised, outcome.onset, opened);
    Alert alert;
    alert.id = base::formatRfc3339(raised) + "/" + std::string(causes::id(cause));
    alert.cause = cause;
    alert.raised = raised;
    alert.since = outcome.onset;
    alert.count = alert.raisedCount = outcome.count;
    alert.expected = alert.raisedExpected = outcome.expected;
    incident.alerts.push_back(alert);
    incident.since = std::min(incident.since, outcome.onset);
    incident.state = IncidentState::Firing;
    incident.end.reset();
    incident.newUsual = false;
    incident.stillLearning = incident.stillLearning || outcome.learning;
    if (std::find(incident.causes.begin(), incident.causes.end(), cause) == incident.causes.end())
        incident.causes.push_back(cause);
    changes.push_back({opened ? ChangeKind::Opened : ChangeKind::Grown, incident});
}

Alert* Detector::Impl::openAlert(causes::Cause cause, Incident** owner)
{
    for (Incident& incident : recent) {
        for (Alert& alert : incident.alerts) {
            if (alert.cause == cause && !alert.end) {
                *owner = &incident;
                return &alert;
            }
        }
    }
    return nullptr;
}

void Detector::Impl::settle(base::Time now, std::vector<IncidentChange>& changes)
{
    for (Incident& incident : recent) {
        incident.count = 0;
        incident.expected = 0;
        std::array<double, causes::CauseCount> excess{};
        bool firing = false;
        if (incident.state == IncidentState::Firing)
            incident.until = now;
        for (const Alert& alert : incident.alerts) {
            incident.count += alert.count;
            incident.expected += alert.expected;
            excess[causes::index(alert.cause)] += static_cast<double>(alert.count) - alert.expected;
            firing = firing || !alert.end;
        }
        std::stable_sort(incident.causes.begin(), incident.causes.end(),
                         [&](causes::Cause a, causes::Cause b) {
                             return excess[causes::index(a)] > excess[causes::index(b)];
                         });
        if (!firing && incident.state == IncidentState::Firing) {
            incident.state = IncidentState::Resolved;
            for (const Alert& alert : incident.alerts)
                incident.end = incident.end ? std::max(*incident.end, *alert.end) : *alert.end;
            incident.until = *incident.end;
            changes.push_back({ChangeKind::Resolved, incident});
        }
    }
    for (IncidentChange& change : changes) {
        for (const Incident& incident : recent) {
            if (incident.id == change.incident.id)
                change.incident = incident;
        }
    }
    std::erase_if(recent, [&](const Incident& incident) {
        return incident.state == IncidentState::Resolved && now - *incident.end > ComesBack;
    });
}

Detector::Detector(DetectorOptions options)
    : m_impl(std::make_unique<Impl>())
{
    m_impl->width = std::clamp<base::Duration>(options.width, 1min, 1h);
    m_impl->silent = CauseDetector(m_impl->width);
}

Detector::~Detector() = default;
Detector::Detector(Detector&&) noexcept = default;
Detector& Detector::operator=(Detector&&) noexcept = default;

std::vector<IncidentChange> Detector::add(const series::Bucket& bucket)
{
    std::vector<IncidentChange> changes;
    if (m_impl->last && bucket.start <= *m_impl->last) {
        ++m_impl->late;
        return changes;
    }
    m_impl->last = bucket.start;
    const base::Time end = bucket.start + m_impl->width;
    const double traffic = m_impl->trafficFactor(bucket);
    std::array<bool, causes::CauseCount> firing{};
    for (std::size_t i = 0; i < firing.size(); ++i)
        firing[i] = m_impl->detectors[i] && m_impl->detectors[i]->firing();
    for (const causes::Cause cause : causes::allCauses()) {
        const std::size_t i = causes::index(cause);
        std::optional<CauseDetector>& detector = m_impl->detectors[i];
        if (!detector && bucket.failures[i] == 0)
            continue;
        if (!detector)
            detector = m_impl->silent;
        bool others = false;
        for (std::size_t k = 0; k < firing.size(); ++k)
            others = others || (k != i && firing[k]);
        Incident* owner = nullptr;
        if (Alert* alert = firing[i] ? m_impl->openAlert(cause, &owner) : nullptr) {
            alert->count += bucket.failures[i];
            alert->expected += detector->usual();
        }
        const auto outcome = detector->add(bucket.start, bucket.failures[i], traffic, others);
        if (outcome.raised)
            m_impl->addAlert(cause, end, outcome, changes);
        if (outcome.ended) {
            if (Alert* alert = m_impl->openAlert(cause, &owner)) {
                alert->end = std::max(outcome.end, alert->raised);
                alert->count -= std::min(alert->count, outcome.count);
                alert->expected = std::max(0.0, alert->expected - outcome.expected);
                owner->newUsual = owner->newUsual || outcome.adopted;
            }
        }
    }
    static_cast<void>(m_impl->silent.add(bucket.start, 0, traffic, false));
    m_impl->settle(end, changes);
    return changes;
}

std::vector<IncidentChange> Detector::amend(const series::Bucket& late)
{
    std::vector<IncidentChange> changes;
    if (!m_impl->last || late.start > *m_impl->last)
        return changes;
    const base::Time end = *m_impl->last + m_impl->width;
    for (const causes::Cause cause : causes::allCauses()) {
        const std::uint64_t more = late.failures[causes::index(cause)];
        if (more == 0)
            continue;
        std::optional<CauseDetector>& detector = m_impl->detectors[causes::index(cause)];
        if (!detector)
            detector = m_impl->silent;
        const bool others =
            std::any_of(m_impl->detectors.begin(), m_impl->detectors.end(),
                        [&](const auto& one) { return one && &one != &detector && one->firing(); });
        Incident* owner = nullptr;
        Alert* alert = m_impl->openAlert(cause, &owner);
        if (alert && late.start >= alert->since)
            alert->count += more;
        const auto outcome = detector->amend(late.start, more, others);
        if (outcome.raised)
            m_impl->addAlert(cause, end, outcome, changes);
    }
    m_impl->settle(end, changes);
    return changes;
}

base::Duration Detector::width() const
{
    return m_impl->width;
}

std::uint64_t Detector::late() const
{
    return m_impl->late;
}

const std::vector<Incident>& Detector::recent() const
{
    return m_impl->recent;
}

double Detector::usual(causes::Cause cause) const
{
    const std::optional<CauseDetector>& detector = m_impl->detectors[causes::index(cause)];
    return detector ? detector->usual() : 0;
}

std::string Detector::save() const
{
    StateWriter writer;
    int version = StateVersion;
    writer(version, *m_impl);
    return writer.take();
}

base::Expected<Detector> Detector::restore(std::string_view state)
{
    const base::Error damaged{"spike_state_damaged", "The stored state of the spike detector cannot be read",
                              "", "Learning starts over; nothing is to be done"};
    const auto document = base::JsonDocument::parse(state);
    if (!document || !document->root().isArray())
        return base::unexpected(damaged);
    StateReader reader(document->root());
    Detector detector;
    int version = 0;
    reader(version);
    if (version != StateVersion)
        return base::unexpected(damaged);
    reader(*detector.m_impl);
    if (!reader.good() || !reader.atEnd() || !detector.m_impl->consistent())
        return base::unexpected(damaged);
    return detector;
}

} // namespace bearerwatch::spikes
