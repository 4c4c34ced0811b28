#include "spikes/detector.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "spikes/detector_impl.h"
#include "spikes/state_archive.h"

namespace bearerwatch::spikes {

namespace {

using namespace std::chrono_literals;

constexpr base::Duration Together = 10min; ///< Causes that rise within this are one happening.
constexpr double TrafficMemoryMinutes = 240;
constexpr int StateVersion = StateWriter::Latest;
constexpr int OldestVersion = 2;

} // namespace

double Detector::Impl::trafficFactor(const series::Bucket& bucket, double share)
{
    if (!bucket.requests)
        return 1;
    std::uint64_t failures = 0;
    for (const std::uint64_t count : bucket.failures)
        failures += count;
    double successful = *bucket.requests > failures ? static_cast<double>(*bucket.requests - failures) : 0;
    const double minutes = std::chrono::duration<double, std::ratio<60>>(width).count();
    // Few requests say little: a dozen more on both sides pull the factor to 1.
    constexpr double Dozen = 12;
    double factor = 1;
    if (trafficMinutes >= 3) {
        const double usual = trafficEvents / trafficMinutes * minutes;
        // Requests go on as they came, or as usual as long as little was seen.
        constexpr double Little = 0.25;
        if (share < 1)
            successful += (1 - share) * (successful + Little * usual) / (share + Little);
        // Hundredths are enough, and short in stored state.
        factor = std::max(1.0, std::round((successful + Dozen) / (usual + Dozen) * 100) / 100);
    }
    const double kept = std::exp(-minutes / TrafficMemoryMinutes);
    trafficEvents = trafficEvents * kept + successful / std::sqrt(factor);
    trafficMinutes = trafficMinutes * kept + minutes;
    return factor;
}

// By the bucket that shows it: where the onset is seen and which cause comes first may change while the
// bucket is still open.
std::string Detector::Impl::newId(const Alert& fresh, base::Time shown)
{
    if (!nextId.empty())
        return std::exchange(nextId, {});
    std::string id = base::formatRfc3339(shown);
    const bool taken =
        std::any_of(recent.begin(), recent.end(), [&](const Incident& one) { return one.id == id; });
    return taken ? id + "/" + nameOf(fresh) : id;
}

Incident& Detector::Impl::incidentFor(const Alert& fresh, base::Time shown, bool& opened)
{
    for (auto incident = recent.rbegin(); incident != recent.rend(); ++incident) {
        const bool same =
            std::any_of(incident->alerts.begin(), incident->alerts.end(), [&](const Alert& alert) {
                const bool near =
                    fresh.since - alert.since <= Together && alert.since - fresh.since <= Together;
                const bool nearRaise = fresh.raised - alert.raised <= Together;
                const bool again = alert.cause == fresh.cause && alert.channel == fresh.channel &&
                    alert.end && fresh.since - *alert.end <= ComesBack;
                return near || nearRaise || again;
            });
        if (same)
            return *incident;
    }
    opened = true;
    Incident incident;
    incident.id = newId(fresh, shown);
    incident.since = fresh.since;
    incident.raised = fresh.raised;
    recent.push_back(std::move(incident));
    return recent.back();
}

void Detector::Impl::addAlert(causes::Cause cause, std::optional<Channel> channel, base::Time raised,
                              const CauseDetector::Outcome& outcome, std::vector<IncidentChange>& changes)
{
    Alert alert;
    alert.cause = cause;
    alert.channel = channel;
    alert.id = base::formatRfc3339(raised) + "/" + nameOf(alert);
    alert.raised = raised;
    alert.since = outcome.onset;
    alert.count = alert.raisedCount = outcome.count;
    alert.expected = alert.raisedExpected = outcome.expected;
    bool opened = false;
    Incident& incident = incidentFor(alert, outcome.shown.value_or(raised), opened);
    incident.alerts.push_back(alert);
    incident.since = std::min(incident.since, outcome.onset);
    incident.state = IncidentState::Firing;
    incident.end.reset();
    incident.newUsual = false;
    incident.stillLearning = incident.stillLearning || outcome.learning;
    addOnce(incident.causes, cause);
    if (channel)
        addOnce(incident.channels, *channel);
    changes.push_back({opened ? ChangeKind::Opened : ChangeKind::Grown, incident});
}

Alert* Detector::Impl::openAlert(causes::Cause cause, std::optional<Channel> channel, Incident** owner)
{
    for (Incident& incident : recent) {
        for (Alert& alert : incident.alerts) {
            // The most frequent cause of a channel may change.
            if ((channel || alert.cause == cause) && alert.channel == channel && !alert.end) {
                *owner = &incident;
                return &alert;
            }
        }
    }
    return nullptr;
}

void Detector::Impl::endAlert(Alert& alert, Incident& owner, const CauseDetector::Outcome& outcome)
{
    alert.end = std::max(outcome.end, alert.raised);
    alert.count -= std::min(alert.count, outcome.count);
    alert.expected = std::max(0.0, alert.expected - outcome.expected);
    owner.newUsual = owner.newUsual || outcome.adopted;
}

// Alerts that rose at once stand in the order of causes, but for the one by which the incident is known.
void Detector::Impl::putFirst(std::vector<IncidentChange>& changes)
{
    const auto opened = std::find_if(changes.begin(), changes.end(), [](const IncidentChange& change) {
        return change.kind == ChangeKind::Opened;
    });
    if (opened == changes.end() || nextAlert.empty())
        return;
    for (Incident& incident : recent) {
        if (incident.id == opened->incident.id)
            std::stable_partition(incident.alerts.begin(), incident.alerts.end(),
                                  [this](const Alert& alert) { return nameOf(alert) == nextAlert; });
    }
    nextAlert.clear();
}

void Detector::Impl::settle(base::Time now, std::vector<IncidentChange>& changes)
{
    putFirst(changes);
    for (Incident& incident : recent) {
        incident.count = 0;
        incident.expected = 0;
        std::array<double, causes::CauseCount> excess{};
        bool firing = false;
        if (incident.state == IncidentState::Firing)
            incident.until = now;
        // A channel counts events that its causes count too.
        const bool byCause = std::any_of(incident.alerts.begin(), incident.alerts.end(),
                                         [](const Alert& alert) { return !alert.channel; });
        for (const Alert& alert : incident.alerts) {
            if (alert.channel == Channel::Requests)
                continue;
            firing = firing || !alert.end;
            if (byCause && alert.channel)
                continue;
            if (alert.channel) {
                incident.count = std::max(incident.count, alert.count);
                incident.expected = std::max(incident.expected, alert.expected);
            } else {
                incident.count += alert.count;
                incident.expected += alert.expected;
            }
            excess[causes::index(alert.cause)] += static_cast<double>(alert.count) - alert.expected;
        }
        std::stable_sort(incident.causes.begin(), incident.causes.end(),
                         [&](causes::Cause a, causes::Cause b) {
                             return excess[causes::index(a)] > excess[causes::index(b)];
                         });
        if (!firing && incident.state == IncidentState::Firing) {
            incident.state = IncidentState::Resolved;
            for (Alert& alert : incident.alerts) {
                if (!alert.end)
                    alert.end = now; // requests may go on rising
                else if (alert.channel != Channel::Requests)
                    incident.end = incident.end ? std::max(*incident.end, *alert.end) : *alert.end;
            }
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
Detector::Detector(const Detector& other)
    : m_impl(std::make_unique<Impl>(*other.m_impl))
{
}
Detector& Detector::operator=(const Detector& other)
{
    *m_impl = *other.m_impl;
    return *this;
}
Detector::Detector(Detector&&) noexcept = default;
Detector& Detector::operator=(Detector&&) noexcept = default;

void Detector::setNext(std::string id, std::string alert)
{
    m_impl->nextId = std::move(id);
    m_impl->nextAlert = std::move(alert);
}

std::vector<IncidentChange> Detector::add(const series::Bucket& bucket, const ChannelCounts& channels,
                                          double share)
{
    std::vector<IncidentChange> changes;
    if (m_impl->last && bucket.start <= *m_impl->last) {
        ++m_impl->late;
        return changes;
    }
    m_impl->last = bucket.start;
    const base::Time end = bucket.start + m_impl->width;
    const double traffic = m_impl->trafficFactor(bucket, share);
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
        if (Alert* alert = firing[i] ? m_impl->openAlert(cause, std::nullopt, &owner) : nullptr) {
            alert->count += bucket.failures[i];
            alert->expected += detector->usual();
        }
        const auto outcome = detector->add(bucket.start, bucket.failures[i], traffic, others);
        if (outcome.raised)
            m_impl->addAlert(cause, std::nullopt, end, outcome, changes);
        if (outcome.ended) {
            if (Alert* alert = m_impl->openAlert(cause, std::nullopt, &owner))
                m_impl->endAlert(*alert, *owner, outcome);
        }
    }
    static_cast<void>(m_impl->silent.add(bucket.start, 0, traffic, false));
    m_impl->addChannels(bucket, channels, traffic, changes);
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
        Alert* alert = m_impl->openAlert(cause, std::nullopt, &owner);
        if (alert && late.start >= alert->since)
            alert->count += more;
        const auto outcome = detector->amend(late.start, more, others);
        if (outcome.raised)
            m_impl->addAlert(cause, std::nullopt, end, outcome, changes);
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
    if (version > StateVersion || version < OldestVersion)
        return base::unexpected(damaged);
    reader.version = version;
    reader(*detector.m_impl);
    if (!reader.good() || !reader.atEnd() || !detector.m_impl->consistent())
        return base::unexpected(damaged);
    return detector;
}

} // namespace bearerwatch::spikes
