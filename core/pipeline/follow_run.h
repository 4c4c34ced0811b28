#pragma once

#include <atomic>
#include <deque>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "history/store.h"
#include "pipeline/arrival_delay.h"
#include "pipeline/engine.h"
#include "pipeline/live_join.h"
#include "pipeline/live_source.h"
#include "pipeline/notice_commands.h"
#include "pipeline/summary.h"
#include "tail/neighbours.h"
#include "tail/watcher.h"

namespace bearerwatch::pipeline {

/// One following, from start to cancel. Lives on the worker thread of the engine.
///
/// Order of things, so that a crash loses nothing and doubles nothing: lines become portions; a portion
/// whose events are final is counted, then written with its offset in one transaction, then told, then marked
/// as told.
class FollowRun {
public:
    FollowRun(const EngineOptions& options, std::function<void(const SnapshotPtr&)> publish);

    /// @return An error when following could not begin.
    [[nodiscard]] base::Expected<void> run(const std::atomic<bool>& cancelled);
    [[nodiscard]] tail::Watcher& watcher() { return m_watcher; } ///< `wake` may be called from any thread.
    /// Follows these too, or no more, soon. May be called from any thread.
    void requestAdd(std::vector<std::string> paths);
    void requestRemove(const std::string& path);

    /// From any thread: taken at the next turn.
    void command(NoticeCommand command);

private:
    [[nodiscard]] base::Expected<void> prepare();
    void recallHistory();
    void recallEvents(const std::atomic<bool>& cancelled);
    void tellUntold();
    void sayNotice();
    void findSources(bool atStart);
    void findNamed(const std::vector<std::string>& paths);
    void findLater(const std::string& path);
    void searchAgain(base::Duration now);
    void addSet(const tail::LogSet& set, const std::string& named, bool later);
    void addSource(const std::string& path, const std::string& named, tail::FollowOptions options);
    void addJournal(const std::string& name);
    [[nodiscard]] bool fromCheckpoint() const;
    [[nodiscard]] bool followedAlready(const std::string& path);
    void makeChanges();
    void remove(const std::string& named);
    void forget(const std::vector<std::string>& gone);
    void forgetRecalled(const std::string& path);
    void startOver();
    [[nodiscard]] std::size_t spareDescriptors(LiveSource& source, std::size_t open);
    [[nodiscard]] static std::size_t raiseDescriptorLimit();
    [[nodiscard]] bool readAll(base::Duration now);
    void receive(Portion&& portion);
    [[nodiscard]] bool commitReady(base::Duration now, bool force);
    void gather(history::Batch& batch, std::set<std::size_t>& touched);
    void gatherCorrections(history::Batch& batch);
    void takeCommands();
    void apply(const NoticeCommand& command);
    void noteChanges(const std::vector<spikes::IncidentChange>& changes, history::Batch& batch);
    void write(history::Batch&& batch, base::Duration now);
    void queue(history::Batch&& batch);
    void writeFailed(const base::Error& error, base::Duration now);
    void expire(base::Duration now);
    [[nodiscard]] bool backedUp();
    void tell(const std::vector<events::Event>& events);
    void tellUpdates(const std::vector<events::Event>& events, std::size_t first = 0);
    void tellAlerts(const std::vector<std::string>& names);
    void reportSources();
    void publish(base::Duration now, bool force);
    [[nodiscard]] bool allEnded() const;
    [[nodiscard]] bool nearNow() const;
    [[nodiscard]] std::optional<base::Time> readingFrom() const;
    [[nodiscard]] std::optional<base::Time> uncountedFrom();
    [[nodiscard]] bool readsAhead(const LiveSource& source, std::optional<base::Time> from) const;
    void releaseHeld(base::Duration now, bool all);

    struct Change {
        bool add = true;
        std::vector<std::string> paths;
    };

    const EngineOptions& m_options;
    std::vector<std::string> m_named; // paths as the user named them; "-" and journals too
    std::mutex m_changeMutex;
    std::vector<Change> m_changes; // asked for by other threads
    std::function<void(const SnapshotPtr&)> m_publish;
    std::shared_ptr<const Toolbox> m_tools;
    std::unique_ptr<history::Store> m_store;
    std::unique_ptr<Summary> m_summary;
    std::unique_ptr<BlockAnalyzer> m_analyzer;
    tail::Watcher m_watcher;
    LiveJoin m_join;
    std::vector<std::unique_ptr<LiveSource>> m_sources;
    std::set<std::string> m_paths;
    std::set<std::string> m_rotated; // found in folders, known as parts of what is followed
    std::vector<std::string> m_lastStatus; // per source: state and detail as last told

    struct Held {
        RawEvent event;
        std::shared_ptr<Portion> portion; // none: of an earlier run
    };
    std::vector<Held> m_held; // while sources are opened: events that are ahead of another source
    std::deque<std::shared_ptr<Portion>> m_portions; // not committed, in order of reading
    std::uint64_t m_openBytes = 0; // of portions that are not committed

    spikes::Notices m_notices;
    std::mutex m_commandMutex;
    std::vector<NoticeCommand> m_commands; // from other threads
    base::Duration m_lastCommands{0};

    history::BucketCounts m_recalled; // of earlier runs
    history::SourceBuckets m_recalledOf; // the part of it whose log is known
    history::Batch m_unsaved; // what could not be written yet
    std::size_t m_unsavedTold = 0; // events of it that were told already
    std::size_t m_correctionsTold = 0; // the same for its corrections
    base::Duration m_now{0}; // monotonic, of this turn
    base::Duration m_lastCommit{0};
    base::Duration m_lastState{0};
    base::Duration m_lastMarks{0}; // those of sources that were not read too
    base::Duration m_lastPublish{0};
    base::Duration m_lastSearch{0};
    base::Duration m_lastExpiry{0};
    std::uint64_t m_sinceExpiry = 0; // events written
    ArrivalDelay m_delay;
    std::shared_ptr<tail::FolderListings> m_listings;
    std::size_t m_descriptors = 256; // that this process may have
    std::string m_noticeSaid;
    bool m_backedUpSaid = false;
    base::Duration m_retryAt{0};
    std::string m_lastError;
    bool m_opening = true; // what named sources hold already is not wholly counted
    base::Duration m_openedAt{0}; // monotonic
    bool m_ending = false; // this is the last commit
    bool m_changed = true;
    bool m_stateChanged = false;
};

} // namespace bearerwatch::pipeline
