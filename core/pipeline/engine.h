#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/progress.h"
#include "history/store.h"
#include "pipeline/notice_commands.h"
#include "pipeline/scan.h"

namespace bearerwatch::pipeline {

enum class EngineMode : std::uint8_t { Scan, Follow };

/// Where following starts in a file that was there already.
enum class StartAt : std::uint8_t {
    Start, ///< What an earlier run with the same state has read is not read again.
    End,
    Checkpoint, ///< Where an earlier run came to; without one from the end.
    CheckpointOrStart ///< The same; without one from the start, but for journals.
};

/// An incident that began or ended. The same incident has the same id over restarts.
struct Alert {
    spikes::IncidentState state = spikes::IncidentState::Firing;
    spikes::Incident incident;
};

struct EngineOptions {
    std::vector<std::string> paths; ///< Files, folders, globs, "-" for standard input.
    EngineMode mode = EngineMode::Scan;
    ScanOptions scan;
    StartAt startAt = StartAt::Checkpoint; ///< Follow only.
    std::string stateDirectory; ///< Follow only: checkpoints and history; empty: kept nowhere.
    history::Retention retention; ///< Of the history.
    bool forgetRemoved = false; ///< Follow only: what `remove` names leaves the history too.
    std::string notices; ///< Follow only: what spikes::Notices knew, where no history holds any.
    /// Follow only: after an incident's end, in log time, no further one of its main cause is told for so
    /// long.
    base::Duration cooldown{0};
    base::Duration publishEvery = std::chrono::milliseconds(250); ///< Shortest time between two snapshots.
    std::function<base::Time()> now; ///< The wall clock; required to follow. Called on the worker thread.

    // All callbacks run on the worker thread and must not call back into the engine, but for snapshot().
    std::function<void(const SnapshotPtr&)> onSnapshot;
    std::function<void(const events::Event&)> onEvent;
    /// Follow only: an event that was told got what a neighbour knows that came late. Without a cause it is a
    /// part of the event that `joined` names, and no longer one of its own.
    std::function<void(const events::Event&)> onUpdate;
    std::function<void(const Alert&)> onAlert;
    std::function<void(const SourceStatus&)> onSource; ///< A source changed its state or detail.
    std::function<void()> onTurn; ///< Follow only: each turn of the worker, some a second: a sign of life.
    std::function<void(const base::Error&)> onError; ///< Trouble of the history: full disk, damage.
};

/// Owns the worker thread of one scan or of one following. The user interface reads immutable
/// snapshots; nothing else crosses threads. All public functions may be called from any one thread.
class Engine {
public:
    explicit Engine(EngineOptions options);
    ~Engine(); ///< Cancels and joins.
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    void start();
    /// Follow only: follows these too, without reading the others again. Returns at once.
    void add(std::vector<std::string> paths);
    /// Follow only: follows this one, as it was named, no more. Its events leave the snapshots, but for those
    /// of a history without `forgetRemoved`. Returns at once.
    void remove(const std::string& path);
    void cancel(); ///< Asks the worker to end soon; what was read is committed.
    void wait(); ///< Until the worker has ended.
    /// Follow only: an incident is known, or silence is wanted. Kept over restarts with the history.
    void tellNotices(NoticeCommand command);
    [[nodiscard]] bool running() const;
    [[nodiscard]] SnapshotPtr snapshot() const; ///< Latest; never null.
    [[nodiscard]] base::Progress progress() const; ///< Bytes as stored; scan only.

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace bearerwatch::pipeline
