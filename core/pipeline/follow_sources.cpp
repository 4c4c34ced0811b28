#include <algorithm>
#include <filesystem>
#include <map>
#include <sys/resource.h>

#include "pipeline/follow_run.h"

// The part of a following that finds its sources, adds and removes them.

namespace bearerwatch::pipeline {
namespace {

namespace fs = std::filesystem;

constexpr base::Duration SearchEvery = std::chrono::seconds(2);

// The log that the files of a set are rotations of, whether it is there or not.
std::string logOf(const std::string& path)
{
    const fs::path file(path);
    return (file.parent_path() / std::string(tail::logName(file.filename().string()))).string();
}

} // namespace

// As many descriptors as the system lets this process have. @return The limit.
std::size_t FollowRun::raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 256;
    const rlim_t soft = limit.rlim_cur;
    limit.rlim_cur = limit.rlim_max;
    return static_cast<std::size_t>(::setrlimit(RLIMIT_NOFILE, &limit) == 0 ? limit.rlim_max : soft);
}

// Beyond half of the descriptors, files that are read to their end are closed; they are opened again when
// they grow. @return Descriptors that stay open.
std::size_t FollowRun::spareDescriptors(LiveSource& source, std::size_t open)
{
    const std::size_t most = std::max<std::size_t>(m_descriptors / 2, 16);
    if (open + source.descriptors() > most)
        source.release();
    return source.descriptors();
}

bool FollowRun::fromCheckpoint() const
{
    return m_options.startAt != StartAt::End; // what was read and counted is not counted again
}

void FollowRun::addSource(const std::string& path, const std::string& named, tail::FollowOptions options)
{
    if (!m_paths.insert(path).second)
        return;
    if (tail::JournalSource::isName(path)) {
        addJournal(path);
        return;
    }
    std::vector<tail::FileMark> marks;
    if (m_store && fromCheckpoint())
        marks = m_store->marks(path);
    // Without the checkpoints that were there, all is read again; what is known is told by its key.
    const bool lost = m_store && m_store->marksLost();
    options.fromStart = options.fromStart || lost || m_options.startAt == StartAt::Start ||
        m_options.startAt == StartAt::CheckpointOrStart;
    options.listings = m_listings;
    m_sources.push_back(
        std::make_unique<LiveSource>(path, m_sources.size(), m_tools, std::move(options), std::move(marks)));
    m_sources.back()->setNamed(named);
    m_lastStatus.emplace_back();
    if (path != "-")
        m_watcher.addFile(path);
}

void FollowRun::addJournal(const std::string& name)
{
    std::optional<tail::JournalPlace> place;
    if (m_store && fromCheckpoint())
        place = tail::JournalPlace::decode(m_store->sourcePlace(name));
    if (!place && m_options.startAt != StartAt::Start) {
        place = tail::JournalSource::placeSince(m_options.now());
        history::Batch first; // a kill before the first record must not begin later
        first.places[name] = place->encode();
        if (m_store)
            (void)m_store->commit(first);
    }
    m_sources.push_back(std::make_unique<LiveSource>(name, m_sources.size(), m_tools, std::move(place)));
    m_sources.back()->setNamed(name);
    m_lastStatus.emplace_back();
}

// Files that are rotations of one log are one source; others are followed one by one.
void FollowRun::addSet(const tail::LogSet& set, const std::string& named, bool later)
{
    tail::FollowOptions options;
    options.fromStart = later;
    const std::string& newest = set.back();
    if (set.size() > 1 && newest == logOf(newest)) {
        options.older.assign(set.begin(), set.end() - 1);
        addSource(newest, named, options);
        return;
    }
    if (later) { // the newest alone is new
        addSource(newest, named, options);
        return;
    }
    for (const std::string& path : set)
        addSource(path, named, options);
}

// Files that are named, and those that folders and globs hold now.
void FollowRun::findNamed(const std::vector<std::string>& paths)
{
    m_opening = true;
    m_openedAt = m_now;
    std::vector<std::string> files;
    std::map<std::string, std::string, std::less<>> named; // what each of them was named by
    for (const std::string& path : paths) {
        if (path == "-" || tail::JournalSource::isName(path)) {
            addSource(path, path, {});
            continue;
        }
        for (std::string& file : tail::expandPaths({path})) {
            named.emplace(file, path);
            files.push_back(std::move(file));
        }
    }
    for (const tail::LogSet& set : tail::groupRotated(files))
        addSet(set, named.at(set.back()), false);
}

// A rotation of a log that is followed is no new log, also while the log itself is not there.
bool FollowRun::followedAlready(const std::string& path)
{
    if (m_rotated.contains(path))
        return true;
    const tail::RotatedName name = tail::rotatedName(fs::path(path).filename().string());
    const std::string log = (fs::path(path).parent_path() / name.log).string();
    if (m_paths.contains(std::string(tail::withoutCompression(path))) ||
        (name.certain && m_paths.contains(log)))
        return true;
    const bool known = std::any_of(m_sources.begin(), m_sources.end(), [&](const auto& source) {
        return (source->path() == log || logOf(source->path()) == log) && source->knows(path);
    });
    if (known)
        m_rotated.insert(path); // to look into a compressed file once is enough
    return known;
}

// What came into a folder, or fits a pattern, since following began: read from its start.
void FollowRun::findLater(const std::string& path)
{
    const std::vector<std::string> files = tail::expandPaths({path});
    if (path == "-" || tail::JournalSource::isName(path) || (files.size() == 1 && files.front() == path))
        return;
    std::error_code error;
    m_watcher.addFile(fs::is_directory(path, error) ? path + "/." : path);
    for (const tail::LogSet& set : tail::groupRotated(files)) {
        const std::string log = logOf(set.back());
        if (set.back() == log || m_paths.contains(log)) {
            if (!m_paths.contains(log) && !followedAlready(set.back()))
                addSet(set, path, true);
            continue;
        }
        tail::FollowOptions options; // each day has a file of its own
        options.fromStart = true;
        for (const std::string& file : set) {
            if (!m_paths.contains(file) && !followedAlready(file))
                addSource(file, path, options);
        }
    }
}

void FollowRun::findSources(bool atStart)
{
    if (atStart) {
        m_named = m_options.paths;
        findNamed(m_named);
    }
    for (const std::string& path : m_named)
        findLater(path);
}

void FollowRun::searchAgain(base::Duration now)
{
    if (now - m_lastSearch < SearchEvery)
        return;
    m_lastSearch = now;
    findSources(false);
    if (!m_watcher.lostFolder())
        return;
    for (const auto& source : m_sources) // a folder was removed; it may be there again
        m_watcher.addFile(source->path());
}

void FollowRun::requestAdd(std::vector<std::string> paths)
{
    const std::lock_guard lock(m_changeMutex);
    m_changes.push_back({true, std::move(paths)});
    m_watcher.wake();
}

void FollowRun::requestRemove(const std::string& path)
{
    const std::lock_guard lock(m_changeMutex);
    m_changes.push_back({false, {path}});
    m_watcher.wake();
}

void FollowRun::makeChanges()
{
    std::vector<Change> changes;
    {
        const std::lock_guard lock(m_changeMutex);
        changes.swap(m_changes);
    }
    for (const Change& change : changes) {
        if (!change.add) {
            remove(change.paths.front());
            continue;
        }
        std::vector<std::string> fresh;
        for (const std::string& path : change.paths) {
            if (std::find(m_named.begin(), m_named.end(), path) == m_named.end())
                fresh.push_back(path);
        }
        m_named.insert(m_named.end(), fresh.begin(), fresh.end());
        findNamed(fresh);
        m_changed = true;
    }
}

// Ends following what `named` stands for. Its events go too, but for those of a history that is to keep them.
void FollowRun::remove(const std::string& named)
{
    if (std::erase(m_named, named) == 0)
        return;
    const LiveSource::PortionSink sink = [this](Portion&& portion) { receive(std::move(portion)); };
    for (const auto& source : m_sources) {
        if (!m_store && source->named() == named) // with a history, they are read again when it is back
            source->flushRecords(m_now, true, *m_analyzer, sink);
    }
    releaseHeld(m_now, true);
    m_join.flush();
    (void)commitReady(m_now, true); // all portions: they name their source by its place
    std::vector<std::string> gone;
    for (std::size_t index = m_sources.size(); index-- > 0;) {
        if (m_sources[index]->named() != named)
            continue;
        gone.push_back(m_sources[index]->path());
        m_paths.erase(m_sources[index]->path());
        m_sources.erase(m_sources.begin() + static_cast<std::ptrdiff_t>(index));
        m_lastStatus.erase(m_lastStatus.begin() + static_cast<std::ptrdiff_t>(index));
    }
    for (std::size_t index = 0; index < m_sources.size(); ++index)
        m_sources[index]->setIndex(index);
    m_changed = true;
    if (!m_store || m_options.forgetRemoved)
        forget(gone);
}

// What an earlier run counted for this log is taken out again.
void FollowRun::forgetRecalled(const std::string& path)
{
    const auto known = m_recalledOf.find(path);
    if (known == m_recalledOf.end())
        return;
    for (const auto& [start, count] : known->second) {
        const auto bucket = m_recalled.find(start);
        if (bucket == m_recalled.end()) // too old to be kept
            continue;
        bucket->second.requests -= std::min(bucket->second.requests, count.requests);
        bucket->second.lines -= std::min(bucket->second.lines, count.lines);
        if (bucket->second.requests == 0 && bucket->second.lines == 0)
            m_recalled.erase(bucket);
    }
    m_recalledOf.erase(known);
}

// The events and counts of these leave summary and history.
void FollowRun::forget(const std::vector<std::string>& gone)
{
    if (m_store) {
        for (const std::string& path : gone)
            forgetRecalled(path);
        history::BucketCounts rest = m_recalled;
        for (const auto& source : m_sources) {
            for (const auto& [start, lines] : source->counts().buckets)
                rest[start].add(lines.requests, lines.lines);
        }
        (void)m_store->forget(gone, rest);
    }
    if (m_summary->keepsAll()) {
        for (const std::string& path : gone)
            m_summary->forget(path);
    } else if (m_store) { // all that is kept is in the history
        m_summary->startOver();
        m_store->latestEvents(m_options.retention.events, [this](const events::Event& event) {
            m_summary->monitor().add(event);
            m_summary->recall(event);
            return true;
        });
    } else { // not all events are kept: what remains is read again
        startOver();
        return;
    }
    for (const auto& [start, count] : m_recalled) {
        m_summary->recallCounts(start, count.requests, count.lines);
        if (count.requests > 0)
            m_summary->monitor().addRequests(start, count.requests);
        else
            m_summary->monitor().addLine(start);
    }
    for (const auto& source : m_sources)
        m_summary->addCounts(source->counts());
    (void)m_summary->monitor().advance(); // what it finds was told before
    m_stateChanged = true;
}

void FollowRun::startOver()
{
    m_sources.clear();
    m_paths.clear();
    m_lastStatus.clear();
    m_summary->startOver();
    findNamed(m_named);
}

} // namespace bearerwatch::pipeline
