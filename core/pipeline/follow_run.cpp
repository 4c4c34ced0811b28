#include "pipeline/follow_run.h"

#include <algorithm>
#include <chrono>

namespace bearerwatch::pipeline {
namespace {

constexpr base::Duration CommitEvery = std::chrono::milliseconds(50);
constexpr base::Duration StateEvery = std::chrono::seconds(5);
constexpr base::Duration LookEvery = std::chrono::milliseconds(500);
constexpr base::Duration ExpireEvery = std::chrono::hours(1);
constexpr std::uint64_t ExpireAfterEvents = 100'000; // a backlog must not outgrow the limits for an hour
constexpr std::uint64_t MostOpenBytes = std::uint64_t{16} * 1024 * 1024;
// The clock closes buckets only for logs whose own time is near it.
constexpr base::Duration NearNow = std::chrono::minutes(10);

base::Duration monotonic()
{
    return std::chrono::duration_cast<base::Duration>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

FollowRun::FollowRun(const EngineOptions& options, std::function<void(const SnapshotPtr&)> publishSnapshot)
    : m_options(options)
    , m_publish(std::move(publishSnapshot))
    , m_listings(std::make_shared<tail::FolderListings>())
{
}

base::Expected<void> FollowRun::prepare()
{
    ScanOptions options = m_options.scan;
    if (!m_options.stateDirectory.empty()) {
        auto store = history::Store::open(m_options.stateDirectory, m_options.now());
        if (!store)
            return base::unexpected(store.error());
        m_store = std::move(*store);
        sayNotice();
        auto key = m_store->fingerprintKey();
        if (!key)
            return base::unexpected(key.error());
        options.fingerprintKey = std::move(*key);
    }
    auto tools = makeToolbox(options);
    if (!tools)
        return base::unexpected(tools.error());
    m_tools = *tools;
    m_summary = std::make_unique<Summary>(m_tools, spikes::MonitorOptions{}.lateness);
    m_analyzer = std::make_unique<BlockAnalyzer>(m_tools);
    const std::string kept = m_store ? m_store->notices() : std::string();
    if (kept.empty() && !m_options.notices.empty())
        (void)m_notices.restore(m_options.notices);
    if (m_store) {
        recallHistory();
        if (const std::string& state = kept; !state.empty() && !m_notices.restore(state) && m_options.onError)
            m_options.onError({"notices_damaged", "What was acknowledged and silenced cannot be read", "",
                               "Acknowledge and silence again"});
        tellUntold();
        (void)m_store->noteBucketWidth(options.bucketWidth);
        (void)m_store->expire(m_options.retention, m_options.now());
    }
    return {};
}

void FollowRun::recallHistory()
{
    m_recalled = m_store->buckets();
    if (m_options.forgetRemoved)
        m_recalledOf = m_store->sourceBuckets();
    for (const auto& [start, count] : m_recalled)
        m_summary->recallCounts(start, count.requests, count.lines);
    spikes::MonitorOptions monitorOptions;
    monitorOptions.width = m_options.scan.bucketWidth;
    if (auto monitor = spikes::Monitor::restore(m_store->monitorState(), monitorOptions))
        m_summary->restoreMonitor(std::move(*monitor));
    history::BucketCounts counts;
    spikes::Monitor& monitor = m_summary->monitor();
    m_store->sinceMonitorState([&monitor](const events::Event& event) { monitor.add(event); }, counts);
    for (const auto& [start, count] : counts) {
        if (count.requests > 0)
            monitor.addRequests(start, count.requests);
        else
            monitor.addLine(start);
    }
}

// What an earlier run found is shown piece by piece: there may be millions.
void FollowRun::recallEvents(const std::atomic<bool>& cancelled)
{
    const bool archived = !m_options.scan.archiveFolder.empty(); // takes what is too much for memory
    const std::uint64_t most = archived
        ? std::max<std::uint64_t>(m_options.retention.events, m_options.scan.maxEvents)
        : m_options.scan.maxEvents;
    std::size_t count = 0;
    m_store->latestEvents(most, [&](const events::Event& event) {
        m_summary->recall(event);
        m_changed = true;
        if (++count % 1024 == 0)
            publish(monotonic(), false);
        return !cancelled;
    });
    // A line to come may still correct the last ones, or be a part of them: where the run was killed while it
    // read what several logs held already, one of them may lie far behind.
    constexpr std::size_t MostRecalled = 4 * events::JoinerOptions{}.pending;
    m_store->latestEvents(MostRecalled, [&](const events::Event& event) {
        if (event.time)
            m_held.push_back({{event, {}}, nullptr});
        return true;
    });
}

void FollowRun::tellUntold()
{
    const std::vector<events::Event> untold = m_store->untoldEvents();
    const std::vector<events::Event> updates = m_store->untoldCorrections();
    const std::vector<std::string> alerts = m_store->untoldAlerts();
    tell(untold);
    tellUpdates(updates);
    tellAlerts(alerts);
    if (!untold.empty() || !updates.empty() || !alerts.empty())
        (void)m_store->setTold();
}

base::Expected<void> FollowRun::run(const std::atomic<bool>& cancelled)
{
    if (auto prepared = prepare(); !prepared)
        return prepared;
    m_descriptors = raiseDescriptorLimit();
    findSources(true);
    publish(monotonic(), true);
    if (m_store)
        recallEvents(cancelled);
    while (!cancelled) {
        const base::Duration now = monotonic();
        if (m_options.onTurn)
            m_options.onTurn();
        m_now = now;
        makeChanges();
        searchAgain(now);
        const bool more = readAll(now);
        releaseHeld(now, allEnded());
        allEnded() ? m_join.flush() : m_join.settle(now);
        const bool open = commitReady(now, allEnded());
        reportSources();
        publish(now, false);
        if (allEnded() && m_portions.empty())
            break;
        expire(now);
        if (more)
            continue;
        std::vector<int> streams;
        for (const auto& source : m_sources) {
            if (source->descriptor() >= 0)
                streams.push_back(source->descriptor());
        }
        const bool waiting = open || m_join.waits() ||
            std::any_of(m_sources.begin(), m_sources.end(),
                        [](const auto& source) { return source->holdsRecord(); });
        const base::Duration perFile = std::chrono::microseconds(200) * m_sources.size();
        m_watcher.wait(std::max(waiting ? CommitEvery : LookEvery, perFile), streams);
    }
    const base::Duration now = monotonic();
    if (!m_store) { // with a history, an unfinished record is read again at the next start
        for (const auto& source : m_sources)
            source->flushRecords(now, true, *m_analyzer,
                                 [this](Portion&& portion) { receive(std::move(portion)); });
    }
    releaseHeld(now, true);
    m_join.flush();
    m_ending = true;
    (void)commitReady(now, true);
    publish(now, true);
    m_store.reset(); // another run may have the history
    return {};
}

bool FollowRun::readAll(base::Duration now)
{
    const LiveSource::PortionSink sink = [this](Portion&& portion) { receive(std::move(portion)); };
    bool more = false;
    m_listings->forget();
    if (backedUp()) // reading waits until the history can be written: what is read then is not lost
        return false;
    std::size_t open = 0; // descriptors
    const std::optional<base::Time> from = readingFrom();
    for (const auto& source : m_sources) {
        if (readsAhead(*source, from)) {
            open += source->descriptors();
            continue;
        }
        more = source->poll(now, *m_analyzer, sink) || more;
        source->flushRecords(now, false, *m_analyzer, sink);
        open += spareDescriptors(*source, open);
        if (m_openBytes > MostOpenBytes) { // reading waits until this is written
            releaseHeld(now, true);
            m_join.giveAll();
            (void)commitReady(now, true);
        }
    }
    return more;
}

void FollowRun::receive(Portion&& portion)
{
    m_sources[portion.source]->countLines(portion.result);
    auto shared = std::make_shared<Portion>(std::move(portion));
    std::vector<RawEvent> raw = std::move(shared->result.events);
    shared->result.events.clear();
    shared->outstanding = raw.size();
    m_openBytes += shared->result.bytes;
    m_portions.push_back(shared);
    const base::Duration now = monotonic();
    for (RawEvent& event : raw) {
        if (m_opening)
            m_held.push_back({std::move(event), shared});
        else
            m_join.add(std::move(event), shared, now);
    }
}

void FollowRun::gather(history::Batch& batch, std::set<std::size_t>& touched)
{
    m_summary->setOutput([&batch](const events::Event& event) { batch.events.push_back(event); });
    while (!m_portions.empty() && m_portions.front()->outstanding == 0) {
        const std::shared_ptr<Portion> portion = std::move(m_portions.front());
        m_portions.pop_front();
        m_openBytes -= std::min(m_openBytes, portion->result.bytes);
        m_summary->addCounts(portion->result);
        if (portion->live && portion->result.first)
            m_delay.note(m_sources[portion->source]->path(), *portion->result.first, m_options.now());
        LiveSource& source = *m_sources[portion->source];
        if (!m_store || m_options.forgetRemoved)
            source.keepCounts(portion->result);
        for (const auto& [start, lines] : portion->result.buckets) {
            batch.buckets[start].add(lines.requests, lines.lines);
            if (m_store && m_options.forgetRemoved)
                batch.sourceBuckets[source.path()][start].add(lines.requests, lines.lines);
        }
        for (events::Event& event : portion->events)
            m_summary->take(std::move(event));
        m_sources[portion->source]->commit(*portion);
        touched.insert(portion->source);
        portion->taken = true; // it may be kept for corrections; what it told is not needed any more
        portion->events = {};
        portion->result = {};
    }
    m_summary->setOutput({});
}

bool FollowRun::nearNow() const
{
    const auto last = m_summary->last();
    if (!last)
        return false;
    const base::Duration apart = m_options.now() - *last;
    return apart < NearNow && apart > -NearNow;
}

// @return True when portions wait that could not be committed yet.
bool FollowRun::commitReady(base::Duration now, bool force)
{
    if (!force && now - m_lastCommit < CommitEvery)
        return !m_portions.empty();
    m_lastCommit = now;
    history::Batch batch;
    std::set<std::size_t> touched;
    gather(batch, touched);
    gatherCorrections(batch);
    m_summary->monitor().setLateness(m_delay.wait(spikes::MonitorOptions{}.lateness, m_options.now()));
    // Buckets end with the clock too, for a log that has fallen silent.
    takeCommands();
    const auto clock = nearNow() ? std::optional(m_options.now()) : std::nullopt;
    noteChanges(m_summary->monitor().advance(clock, uncountedFrom()), batch);
    const bool due = m_ending || now - m_lastMarks >= StateEvery * (1 + m_sources.size() / 100);
    m_lastMarks = due ? now : m_lastMarks;
    for (std::size_t index = 0; index < m_sources.size(); ++index) {
        if (due || touched.contains(index)) {
            for (tail::FileMark& mark : m_sources[index]->marks())
                batch.marks.push_back(std::move(mark));
        }
    }
    if (m_notices.takeChanged())
        batch.notices = m_notices.save();
    for (const std::size_t index : touched) {
        if (const auto place = m_sources[index]->journalPlace())
            batch.places[m_sources[index]->path()] = place->encode();
    }
    const bool news = !touched.empty() || !batch.incidents.empty() || !batch.corrections.empty();
    m_changed = m_changed || news;
    m_stateChanged = m_stateChanged || news;
    if (now - m_lastState >= StateEvery || force) {
        m_lastState = now;
        if (m_store && m_stateChanged)
            batch.monitorState = m_summary->monitor().save();
        m_stateChanged = false;
    }
    const bool empty = batch.events.empty() && batch.corrections.empty() && batch.marks.empty() &&
        batch.places.empty() && !batch.notices && batch.buckets.empty() && batch.incidents.empty();
    if (!empty ||
        ((!m_unsaved.marks.empty() || !m_unsaved.places.empty() || m_unsaved.notices) && now >= m_retryAt))
        write(std::move(batch), now);
    return !m_portions.empty();
}

// What is too old goes, now and then.
void FollowRun::expire(base::Duration now)
{
    if (!m_store || (now - m_lastExpiry < ExpireEvery && m_sinceExpiry < ExpireAfterEvents))
        return;
    m_sinceExpiry = 0;
    if (m_lastExpiry > base::Duration{0})
        (void)m_store->expire(m_options.retention, m_options.now());
    m_lastExpiry = now;
}

bool FollowRun::allEnded() const
{
    return !m_sources.empty() &&
        std::all_of(m_sources.begin(), m_sources.end(), [](const auto& source) { return source->ended(); });
}

void FollowRun::publish(base::Duration now, bool force)
{
    for (const auto& source : m_sources)
        m_changed = source->measure(now) || m_changed;
    if (!force && (!m_changed || now - m_lastPublish < m_options.publishEvery))
        return;
    m_lastPublish = now;
    m_changed = false;
    auto snapshot = m_summary->snapshot();
    for (const auto& source : m_sources)
        snapshot->sources.push_back(source->status());
    snapshot->notices = std::make_shared<const spikes::Notices>(m_notices);
    snapshot->complete = allEnded();
    m_publish(snapshot);
}

} // namespace bearerwatch::pipeline
