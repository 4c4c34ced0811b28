#include "spikes/monitor.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "series/series.h"
#include "spikes/channel_counter.h"
#include "spikes/composition_history.h"
#include "spikes/explanation.h"
#include "spikes/incident_archive.h"
#include "spikes/state_archive.h"

namespace bearerwatch::spikes {

namespace {

using namespace std::chrono_literals;
using causes::Cause;

constexpr int StateVersion = 2;
constexpr std::size_t MostSightings = 20'000; ///< A bucket.
constexpr base::Duration LateSpan = 30min; ///< Events that come later than this change nothing any more.
constexpr double SilenceLines = 7; ///< A silence in which so many lines were due is a gap in the log.
constexpr base::Duration LongestSilence = 24h; ///< A longer one is a gap whatever was due.
constexpr double LineMemoryBuckets = 120;
constexpr double FewEvents = 5;
constexpr std::size_t ValuesOfIncident = 2000; ///< A dimension.

/// An incident whose events are being gathered.
struct Gathering {
    std::string id;
    std::vector<Cause> firing;
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

} // namespace

struct Monitor::Impl {
    MonitorOptions options;
    Detector detector;
    std::map<base::Time, OpenBucket> open;
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

    explicit Impl(MonitorOptions given)
        : options(given)
        , detector(DetectorOptions{given.width})
    {
        options.width = detector.width();
    }

    OpenBucket* bucketFor(base::Time time);
    OpenBucket* lateBucketFor(base::Time time);
    void feedLate(std::vector<IncidentChange>& changes);
    void closeOldest(std::vector<IncidentChange>& changes);
    void passSilence(base::Time until, std::vector<IncidentChange>& changes);
    void feed(base::Time start, OpenBucket bucket, std::vector<IncidentChange>& changes);
    void take(base::Time start, OpenBucket& bucket, std::vector<IncidentChange> fresh,
              std::vector<IncidentChange>& changes);
    void takeIn(const Incident& incident, OpenBucket& bucket);
    void publish(std::vector<IncidentChange> fresh, std::vector<IncidentChange>& changes);
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

OpenBucket* Monitor::Impl::bucketFor(base::Time time)
{
    newest = newest ? std::max(*newest, time) : time;
    const base::Time start = series::bucketStart(time, options.width);
    if (closedUntil && start < *closedUntil)
        return nullptr;
    return &open[start];
}

OpenBucket* Monitor::Impl::lateBucketFor(base::Time time)
{
    const base::Time start = series::bucketStart(time, options.width);
    return *closedUntil - start <= LateSpan ? &lateOnes[start] : nullptr;
}

void Monitor::Impl::feedLate(std::vector<IncidentChange>& changes)
{
    while (!lateOnes.empty()) {
        auto node = lateOnes.extract(lateOnes.begin());
        cells -= std::min(cells, node.mapped().cells);
        take(node.key(), node.mapped(),
             detector.amend(series::Bucket{node.key(), std::nullopt, node.mapped().failures}), changes);
    }
}

void Monitor::Impl::closeOldest(std::vector<IncidentChange>& changes)
{
    auto node = open.extract(open.begin());
    OpenBucket& bucket = node.mapped();
    cells -= std::min(cells, bucket.cells);
    passSilence(node.key(), changes);
    silentBuckets = 0;
    const double kept = std::exp(-1 / LineMemoryBuckets);
    lines = lines * kept + static_cast<double>(bucket.lines);
    lineBuckets = lineBuckets * kept + 1;
    feed(node.key(), std::move(bucket), changes);
    closedUntil = node.key() + options.width;
}

void Monitor::Impl::passSilence(base::Time until, std::vector<IncidentChange>& changes)
{
    if (!closedUntil)
        return;
    while (*closedUntil < until) {
        ++silentBuckets;
        const auto silent = static_cast<double>(silentBuckets);
        const double due = lineBuckets > 0 ? silent * lines / lineBuckets : 0;
        if (due >= SilenceLines || silent * options.width > LongestSilence) {
            closedUntil = until;
            return;
        }
        const double kept = std::exp(-1 / LineMemoryBuckets);
        lines *= kept;
        lineBuckets = lineBuckets * kept + 1;
        feed(*closedUntil, OpenBucket{}, changes);
        *closedUntil += options.width;
    }
}

void Monitor::Impl::feed(base::Time start, OpenBucket bucket, std::vector<IncidentChange>& changes)
{
    series::Bucket counts{start, std::nullopt, bucket.failures};
    if (requestsKnown)
        counts.requests = bucket.requests;
    take(start, bucket, detector.add(counts, channels.take(start, std::move(bucket.sightings))), changes);
}

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
        explain(change.incident, gathering->composition);
        store(change.incident);
        changes.push_back(std::move(change));
    }
}

void Monitor::Impl::store(const Incident& incident)
{
    const auto found = std::find_if(incidents.rbegin(), incidents.rend(),
                                    [&](const Incident& one) { return one.id == incident.id; });
    if (found != incidents.rend()) {
        *found = incident;
        return;
    }
    const auto place =
        std::upper_bound(incidents.begin(), incidents.end(), incident,
                         [](const Incident& a, const Incident& b) { return a.since < b.since; });
    incidents.insert(place, incident);
    if (incidents.size() > MaxIncidents)
        incidents.erase(incidents.begin());
}

Monitor::Monitor(MonitorOptions options)
    : m_impl(std::make_unique<Impl>(options))
{
}
Monitor::~Monitor() = default;
Monitor::Monitor(Monitor&&) noexcept = default;
Monitor& Monitor::operator=(Monitor&&) noexcept = default;

void Monitor::add(const events::Event& event)
{
    if (event.time && event.cause)
        add(*event.time, *event.cause, series::dimensionValues(event));
}

void Monitor::add(base::Time time, Cause cause, std::span<const series::DimensionValue> values)
{
    OpenBucket* bucket = m_impl->bucketFor(time);
    if (!bucket) {
        ++m_impl->late;
        bucket = m_impl->lateBucketFor(time);
    }
    if (!bucket)
        return;
    ++bucket->lines;
    ++bucket->failures[causes::index(cause)];
    std::size_t fresh = bucket->values[cause].add(values) + 1;
    if (bucket->sightings.size() < MostSightings) {
        bucket->sightings.push_back(sightingOf(cause, values));
        ++fresh;
    }
    bucket->cells += fresh;
    m_impl->cells += fresh;
}

void Monitor::addRequests(base::Time time, std::uint64_t count)
{
    m_impl->requestsKnown = true;
    if (OpenBucket* bucket = m_impl->bucketFor(time)) {
        bucket->requests += count;
        bucket->lines += count;
    }
}

void Monitor::addLine(base::Time time)
{
    if (OpenBucket* bucket = m_impl->bucketFor(time))
        ++bucket->lines;
}

std::vector<IncidentChange> Monitor::advance(std::optional<base::Time> now)
{
    Impl& impl = *m_impl;
    std::vector<IncidentChange> changes;
    impl.feedLate(changes);
    while (impl.cells > impl.options.maxCells && impl.open.size() > 1)
        impl.closeOldest(changes);
    if (impl.options.lateness == MonitorOptions::WaitForEnd || (!now && !impl.newest))
        return changes;
    base::Time clock = impl.newest.value_or(now.value_or(base::Time{}));
    if (now)
        clock = std::max(clock, *now);
    const base::Time until = series::bucketStart(clock - impl.options.lateness, impl.options.width);
    while (!impl.open.empty() && impl.open.begin()->first < until)
        impl.closeOldest(changes);
    impl.passSilence(until, changes);
    return changes;
}

std::vector<IncidentChange> Monitor::finish()
{
    std::vector<IncidentChange> changes;
    m_impl->feedLate(changes);
    while (!m_impl->open.empty())
        m_impl->closeOldest(changes);
    return changes;
}

void Monitor::setLateness(base::Duration lateness)
{
    m_impl->options.lateness = lateness;
}

const std::vector<Incident>& Monitor::incidents() const
{
    return m_impl->incidents;
}

std::uint64_t Monitor::late() const
{
    return m_impl->late;
}

std::string Monitor::save() const
{
    StateWriter writer;
    int version = StateVersion;
    std::string detector = m_impl->detector.save();
    writer(version, detector, *m_impl);
    return writer.take();
}

base::Expected<Monitor> Monitor::restore(std::string_view state, MonitorOptions options)
{
    const base::Error damaged{"spike_state_damaged", "The stored state of the spike monitor cannot be read",
                              "", "Learning starts over; nothing is to be done"};
    base::JsonLimits limits;
    limits.values = 50'000'000;
    const auto document = base::JsonDocument::parse(state, limits);
    if (!document || !document->root().isArray())
        return base::unexpected(damaged);
    StateReader reader(document->root());
    int version = 0;
    std::string detectorState;
    reader(version, detectorState);
    auto detector = Detector::restore(detectorState);
    if (version != StateVersion || !detector)
        return base::unexpected(damaged);
    Monitor monitor(options);
    reader(*monitor.m_impl);
    if (!reader.good() || !reader.atEnd() || monitor.m_impl->options.width != detector->width())
        return base::unexpected(damaged);
    monitor.m_impl->detector = std::move(*detector);
    return monitor;
}

} // namespace bearerwatch::spikes
