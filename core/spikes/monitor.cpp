#include "spikes/monitor.h"

#include <algorithm>
#include <cmath>

#include "series/series.h"
#include "spikes/monitor_impl.h"
#include "spikes/state_archive.h"

namespace bearerwatch::spikes {

namespace {

using namespace std::chrono_literals;
using causes::Cause;

constexpr int StateVersion = 3;
constexpr int StateWithoutAnnounced = 2;
constexpr std::size_t MostSightings = 20'000; ///< A bucket.
constexpr base::Duration LateSpan = 30min; ///< Events that come later than this change nothing any more.
constexpr double SilenceLines = 7; ///< A silence in which so many lines were due is a gap in the log.
// A longer silence is a gap whatever was due: a log with a line a day would cost a day of buckets for each.
constexpr std::uint64_t MostSilentBuckets = 360;
constexpr double LineMemoryBuckets = 120;

} // namespace

OpenBucket* Monitor::Impl::bucketFor(base::Time time)
{
    newest = newest ? std::max(*newest, time) : time;
    if (latest != nullptr && time >= latestStart && time - latestStart < options.width)
        return latest;
    const base::Time start = series::bucketStart(time, options.width);
    if (closedUntil && start < *closedUntil)
        return nullptr;
    latestStart = start;
    latest = &open[start];
    return latest;
}

OpenBucket* Monitor::Impl::lateBucketFor(base::Time time)
{
    const base::Time start = series::bucketStart(time, options.width);
    return *closedUntil - start <= LateSpan ? &lateOnes[start] : nullptr;
}

void Monitor::Impl::feedLate(std::vector<IncidentChange>& changes)
{
    expectAnnounced();
    while (!lateOnes.empty()) {
        auto node = lateOnes.extract(lateOnes.begin());
        cells -= std::min(cells, node.mapped().cells);
        take(node.key(), node.mapped(),
             detector.amend(series::Bucket{node.key(), std::nullopt, node.mapped().failures}), changes);
    }
}

void Monitor::Impl::closeOldest(std::vector<IncidentChange>& changes, double share)
{
    judgedEvents = 0;
    latest = nullptr;
    auto node = open.extract(open.begin());
    OpenBucket& bucket = node.mapped();
    cells -= std::min(cells, bucket.cells);
    passSilence(node.key(), changes);
    silentBuckets = 0;
    const double kept = std::exp(-1 / LineMemoryBuckets);
    lines = lines * kept + static_cast<double>(bucket.lines);
    lineBuckets = lineBuckets * kept + 1;
    feed(node.key(), std::move(bucket), changes, share);
    closedUntil = node.key() + options.width;
    settleAnnounced(*closedUntil, changes);
}

void Monitor::Impl::passSilence(base::Time until, std::vector<IncidentChange>& changes)
{
    latest = nullptr;
    if (!closedUntil)
        return;
    while (*closedUntil < until) {
        ++silentBuckets;
        const auto silent = static_cast<double>(silentBuckets);
        const double due = lineBuckets > 0 ? silent * lines / lineBuckets : 0;
        if (due >= SilenceLines || silentBuckets > MostSilentBuckets) {
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

void Monitor::Impl::feed(base::Time start, OpenBucket bucket, std::vector<IncidentChange>& changes,
                         double share)
{
    series::Bucket counts{start, std::nullopt, bucket.failures};
    if (requestsKnown)
        counts.requests = bucket.requests;
    expectAnnounced();
    take(start, bucket, detector.add(counts, channels.take(start, std::move(bucket.sightings)), share),
         changes);
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

void Monitor::correct(const events::Event& before, const events::Event& after)
{
    if (!before.time || !before.cause)
        return add(after);
    const auto found = m_impl->open.find(series::bucketStart(*before.time, m_impl->options.width));
    if (found == m_impl->open.end())
        return;
    OpenBucket& bucket = found->second;
    const std::vector<series::DimensionValue> values = series::dimensionValues(before);
    std::uint64_t& failures = bucket.failures[causes::index(*before.cause)];
    failures -= failures > 0 ? 1 : 0;
    bucket.lines -= bucket.lines > 0 ? 1 : 0;
    bucket.values[*before.cause].remove(values);
    const Sighting seen = sightingOf(*before.cause, values);
    const auto sighting =
        std::find_if(bucket.sightings.rbegin(), bucket.sightings.rend(), [&](const Sighting& one) {
            return one.token == seen.token && one.client == seen.client && one.cause == seen.cause;
        });
    if (sighting != bucket.sightings.rend())
        bucket.sightings.erase(std::next(sighting).base());
    add(after);
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

std::vector<IncidentChange> Monitor::advance(std::optional<base::Time> now,
                                             std::optional<base::Time> unreadFrom)
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
    if (unreadFrom)
        clock = std::min(clock, *unreadFrom);
    const base::Time until = series::bucketStart(clock - impl.options.lateness, impl.options.width);
    while (!impl.open.empty() && impl.open.begin()->first < until)
        impl.closeOldest(changes);
    impl.passSilence(until, changes);
    if (now && !unreadFrom)
        impl.judgeOpen(*now, changes);
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
    writer(version, detector, *m_impl, m_impl->announced);
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
    if ((version != StateVersion && version != StateWithoutAnnounced) || !detector)
        return base::unexpected(damaged);
    Monitor monitor(options);
    reader(*monitor.m_impl);
    if (version != StateWithoutAnnounced)
        reader(monitor.m_impl->announced);
    if (!reader.good() || !reader.atEnd() || monitor.m_impl->options.width != detector->width())
        return base::unexpected(damaged);
    monitor.m_impl->detector = std::move(*detector);
    return monitor;
}

} // namespace bearerwatch::spikes
