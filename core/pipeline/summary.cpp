#include "pipeline/summary.h"

#include <algorithm>

namespace bearerwatch::pipeline {
namespace {

// Events per chunk: small enough to be copied for a snapshot while it grows.
constexpr std::size_t ChunkEvents = EventArchive::ChunkEvents;
constexpr std::size_t TopValues = 20;
constexpr std::size_t MostCells = 400'000; // of a log that is read to its end: memory stays far below 100 MB

spikes::MonitorOptions monitorOptions(base::Duration width, base::Duration lateness)
{
    spikes::MonitorOptions options;
    options.width = width;
    options.lateness = lateness;
    if (lateness == spikes::MonitorOptions::WaitForEnd)
        options.maxCells = MostCells;
    return options;
}

series::SeriesOptions seriesOptions(base::Duration width)
{
    series::SeriesOptions options;
    options.width = width;
    return options;
}

} // namespace

Summary::Summary(std::shared_ptr<const Toolbox> tools, base::Duration lateness)
    : m_tools(std::move(tools))
    , m_series(seriesOptions(m_tools->options.bucketWidth))
    , m_monitor(monitorOptions(m_tools->options.bucketWidth, lateness))
    , m_lateness(lateness)
{
}

void Summary::addCounts(const BlockResult& result)
{
    m_lines += result.lines;
    for (const auto& [format, records] : result.formats)
        m_formats[format] += records;
    for (const auto& [start, counts] : result.buckets)
        addBucket(start, counts);
    if (result.untimed.requests > 0)
        m_series.addRequests(std::nullopt, result.untimed.requests);
    if (result.first)
        m_first = m_first ? std::min(*m_first, *result.first) : *result.first;
    if (result.last)
        m_last = m_last ? std::max(*m_last, *result.last) : *result.last;
}

void Summary::addBucket(base::Time bucket, const BucketLines& counts)
{
    recallCounts(bucket, counts.requests, counts.lines);
    if (counts.requests > 0)
        m_monitor.addRequests(bucket, counts.requests);
    else
        m_monitor.addLine(bucket);
}

void Summary::recallCounts(base::Time bucket, std::uint64_t requests, std::uint64_t lines)
{
    if (requests > 0)
        m_series.addRequests(bucket, requests);
    else if (lines > 0)
        m_series.addLine(bucket);
}

void Summary::add(RawEvent&& event)
{
    m_joiner.add(std::move(event.event), events::JoinHashes::of(event.keys), m_taker);
}

void Summary::add(RawCount&& event)
{
    m_countJoiner.add(events::CountedEvent(event.event), event.keys, m_counter);
}

void Summary::hold(std::shared_ptr<const events::KeptValues> values)
{
    while (!m_held.empty() && m_held.front().end <= m_countJoiner.oldest())
        m_held.pop_front();
    if (values)
        m_held.push_back({std::move(values), m_countJoiner.next()});
}

void Summary::count(const events::CountedEvent& event)
{
    const std::vector<causes::Cause>& causes = m_tools->options.causes;
    if (!event.cause ||
        (!causes.empty() && std::find(causes.begin(), causes.end(), *event.cause) == causes.end()))
        return;
    series::dimensionValues(event, m_values);
    m_series.add(event.time, *event.cause, m_values);
    if (event.time)
        m_monitor.add(*event.time, *event.cause, m_values);
}

void Summary::advance(base::Time now)
{
    m_joiner.advance(now, m_taker);
}

void Summary::flush()
{
    m_joiner.flush(m_taker);
    m_countJoiner.flush(m_counter);
    m_held.clear();
}

void Summary::take(events::Event&& event)
{
    const ScanOptions& options = m_tools->options;
    const bool wanted = options.causes.empty() ||
        (event.cause &&
         std::find(options.causes.begin(), options.causes.end(), *event.cause) != options.causes.end());
    if (!wanted && !options.allLines)
        return;
    if (event.cause && wanted) {
        const std::vector<series::DimensionValue> values = series::dimensionValues(event);
        m_series.add(event.time, *event.cause, values);
        if (event.time)
            m_monitor.add(*event.time, *event.cause, values);
    }
    if (m_output && (event.cause || options.allLines))
        m_output(event);
    if (event.cause && wanted && !options.countsOnly)
        keep(std::move(event));
}

// A list to change: a copy that no snapshot holds. One copy serves all changes until the next snapshot.
template <typename List>
List& Summary::changeable(std::shared_ptr<const List>& list)
{
    if (!list || !m_unshared.contains(list.get())) {
        list = list ? std::make_shared<List>(*list) : std::make_shared<List>();
        m_unshared.insert(list.get());
    }
    return const_cast<List&>(*list); // it was made as one that may be changed
}

bool Summary::correct(const events::Event& before, const events::Event& after)
{
    const std::vector<causes::Cause>& wanted = m_tools->options.causes;
    if (!before.cause ||
        (!wanted.empty() && std::find(wanted.begin(), wanted.end(), *before.cause) == wanted.end()))
        return false;
    m_series.correct(before, after);
    m_monitor.correct(before, after);
    replace(after);
    return true;
}

// It is one of the latest: those that are in memory are looked at, the newest first.
void Summary::replace(const events::Event& event)
{
    constexpr std::size_t MostCorrected = 4096; // of which the positions are told
    constexpr std::size_t MostChunks = 16;
    const auto same = [&event](const events::Event& one) { return one.key == event.key; };
    std::uint64_t end = m_events.archived;
    for (const auto& chunk : m_events.chunks)
        end += chunk->size();
    std::optional<std::uint64_t> position;
    if (const auto found = std::find_if(m_chunk.rbegin(), m_chunk.rend(), same); found != m_chunk.rend()) {
        *found = event;
        position = end + static_cast<std::uint64_t>(m_chunk.rend() - found) - 1;
    }
    auto chunk = m_events.chunks.rbegin();
    for (std::size_t looked = 0; !position && chunk != m_events.chunks.rend() && looked < MostChunks;
         ++looked, ++chunk) {
        end -= (*chunk)->size();
        const auto found = std::find_if((*chunk)->begin(), (*chunk)->end(), same);
        if (found == (*chunk)->end())
            continue;
        const auto place = found - (*chunk)->begin();
        changeable(*chunk)[static_cast<std::size_t>(place)] = event;
        position = end + static_cast<std::uint64_t>(place);
    }
    if (!position)
        return;
    ++m_events.corrections;
    if (m_events.corrected.size() >= 2 * MostCorrected)
        m_events.corrected.erase(m_events.corrected.begin(), m_events.corrected.begin() + MostCorrected);
    m_events.corrected.push_back(*position);
    if (event.cause)
        return;
    std::vector<std::uint64_t>& retracted = changeable(m_events.retracted);
    retracted.insert(std::lower_bound(retracted.begin(), retracted.end(), *position), *position);
}

void Summary::startOver()
{
    m_events = {};
    m_archive.reset();
    m_archiveFailed = false;
    m_chunk.clear();
    m_series = series::Series(seriesOptions(m_tools->options.bucketWidth));
    m_monitor = spikes::Monitor(monitorOptions(m_tools->options.bucketWidth, m_lateness));
    m_formats.clear();
    m_lines = 0;
    m_first.reset();
    m_last.reset();
    ++m_epoch;
}

void Summary::forget(const std::string& file)
{
    const EventList kept = std::move(m_events);
    const std::vector<events::Event> open = std::move(m_chunk);
    startOver();
    const auto stays = [this, &file](const events::Event& event) {
        if (event.file == file || !event.cause)
            return false;
        m_monitor.add(event);
        m_series.add(event);
        return true;
    };
    const auto again = [this, &stays](const events::Event& event) {
        if (stays(event))
            keep(event);
    };
    if (takeArchived(kept, stays)) {
        for (const auto& chunk : kept.chunks)
            std::for_each(chunk->begin(), chunk->end(), again);
    } else {
        startOver();
        (void)kept.forEach(
            [&again](const events::Event& event) {
                again(event);
                return true;
            },
            true);
    }
    std::for_each(open.begin(), open.end(), again);
}

// Events that are on disk go from one file to another, without a look at their logs.
bool Summary::takeArchived(const EventList& kept, const std::function<bool(const events::Event&)>& stays)
{
    if (!kept.archive)
        return true;
    openArchive();
    std::vector<events::Event> rest;
    if (!m_archive || !m_archive->take(*kept.archive, stays, rest))
        return false;
    m_events.archived = std::uint64_t{m_archive->chunks()} * ChunkEvents;
    m_events.size = static_cast<std::size_t>(m_events.archived);
    for (events::Event& event : rest)
        keep(std::move(event));
    return true;
}

void Summary::recall(const events::Event& event)
{
    m_series.add(event);
    keep(event);
}

void Summary::keep(events::Event event)
{
    if (m_tools->options.countsOnly)
        return;
    m_chunk.push_back(std::move(event));
    ++m_events.size;
    if (m_chunk.size() < ChunkEvents)
        return;
    m_events.chunks.push_back(std::make_shared<std::vector<events::Event>>(std::move(m_chunk)));
    m_chunk.clear();
    while (m_events.chunks.size() > 1 && m_events.chunks.size() * ChunkEvents > m_tools->options.maxEvents)
        letGo();
}

void Summary::openArchive()
{
    const ScanOptions& options = m_tools->options;
    if (m_archive || options.archiveFolder.empty() || m_archiveFailed)
        return;
    auto made = EventArchive::make(
        {options.archiveFolder, options.historyFolder, options.archiveBytes, m_tools->secrecy.redact()});
    m_archive = made ? std::move(*made) : nullptr;
    m_events.archive = m_archive;
    m_archiveFailed = !m_archive;
}

void Summary::letGo()
{
    const auto oldest = m_events.chunks.front();
    m_events.chunks.erase(m_events.chunks.begin());
    openArchive();
    if (m_archive && m_archive->append(*oldest)) {
        m_events.archived += oldest->size();
        return;
    }
    // All that is older goes with it: what remains is without a gap.
    m_archiveFailed = true;
    m_archive.reset();
    m_events.archive.reset();
    m_events.size -= static_cast<std::size_t>(m_events.archived - m_events.dropped) + oldest->size();
    m_events.archived += oldest->size();
    m_events.dropped = m_events.archived;
    if (m_events.retracted) {
        std::vector<std::uint64_t>& retracted = changeable(m_events.retracted);
        retracted.erase(retracted.begin(),
                        std::lower_bound(retracted.begin(), retracted.end(), m_events.dropped));
    }
}

std::shared_ptr<Snapshot> Summary::snapshot()
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->generation = ++m_generation;
    snapshot->epoch = m_epoch;
    snapshot->lines = m_lines;
    snapshot->requests = m_series.requests();
    snapshot->requestsKnown = m_series.requestsKnown();
    snapshot->failures = m_series.failures();
    snapshot->first = m_first ? m_first : m_series.first();
    snapshot->last = m_last ? m_last : m_series.last();
    snapshot->formats = m_formats;
    snapshot->causes = m_series.causes();
    snapshot->bucketWidth = m_series.width();
    snapshot->buckets = m_series.buckets();
    for (std::size_t index = 0; index < series::DimensionCount; ++index)
        snapshot->top[index] = m_series.top(static_cast<series::Dimension>(index), TopValues);
    snapshot->incidents = m_monitor.incidents();
    snapshot->events = m_events;
    m_unshared.clear();
    if (!m_chunk.empty())
        snapshot->events.chunks.push_back(std::make_shared<const std::vector<events::Event>>(m_chunk));
    return snapshot;
}

} // namespace bearerwatch::pipeline
