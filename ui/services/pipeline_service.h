#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <memory>
#include <optional>

#include "pipeline/engine.h"
#include "services/postbox.h"

namespace bearerwatch::services {

/// Reads or follows logs on a worker thread of core, and hands immutable snapshots to the windows.
///
/// All functions belong to the GUI thread and none waits for the worker. Snapshots come at most four times a
/// second; those of a reading that was replaced never come.
class PipelineService final : public QObject {
    Q_OBJECT
public:
    enum class Mode {
        Read, ///< To the end, then done.
        Follow ///< What stands there, then what is added; a compressed one to its end, beside the others.
    };

    explicit PipelineService(QObject* parent = nullptr);
    ~PipelineService() override; ///< Cancels and waits for the worker.

    /// Starts over with these files, folders, globs or "-".
    void open(const QStringList& paths, Mode mode);
    /// Takes these beside the open ones. While following, those are not read again.
    void add(const QStringList& paths);
    /// Lets this one go, and what was read of it. While following, the others are not read again, unless more
    /// events came than are kept.
    void close(const QString& path);
    /// Ends the reading; what was read stays.
    void cancel();

    /// Where a following keeps its checkpoints and history; empty (at first): nowhere. A log without a
    /// checkpoint there is read from its start. For the next open. Where the folder cannot be used, the
    /// following goes on without one, and `problemFound` says why.
    void setStateDirectory(const QString& directory) { m_stateDirectory = directory; }
    [[nodiscard]] QString stateDirectory() const { return m_stateDirectory; }
    /// spikes::Notices as JSON, for a following whose folder holds none; for the next open.
    void setNotices(const std::string& notices) { m_notices = notices; }
    /// What the user knows of, or wants no notices of. The following decides for all alerts, keeps it over
    /// restarts with the state folder, shares it with the command line (`silence`, `acknowledge`), and says
    /// how it stands in the next snapshot.
    void tellNotices(const pipeline::NoticeCommand& command);
    /// For times without a zone and for kept events; for the next open.
    void setScanOptions(const pipeline::ScanOptions& options) { m_scanOptions = options; }

    [[nodiscard]] QStringList paths() const { return m_paths; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] pipeline::SnapshotPtr snapshot() const { return m_snapshot; } ///< Never null.

Q_SIGNALS:
    void snapshotChanged(const bearerwatch::pipeline::SnapshotPtr& snapshot);
    void runningChanged(bool running);
    /// Trouble that belongs to no source: what, where, what to do; English.
    void problemFound(const QString& text);
    /// Live only: an incident began to fire or ended.
    void alertChanged(const bearerwatch::pipeline::Alert& alert);

private:
    struct Mailbox;

    void start();
    void retireEngine();
    [[nodiscard]] bool followsNow() const;
    void collect(quint64 run);
    void setRunning(bool running);

    Postbox m_postbox; ///< Of the worker.
    QStringList m_paths;
    Mode m_mode = Mode::Read;
    QString m_stateDirectory;
    std::string m_notices;
    pipeline::ScanOptions m_scanOptions;
    std::unique_ptr<pipeline::Engine> m_engine;
    std::shared_ptr<Mailbox> m_mailbox;
    pipeline::SnapshotPtr m_snapshot;
    QTimer m_endWatch; ///< Looks whether the worker has ended: that has no callback.
    quint64 m_run = 0; ///< Of the engine; what an older one still sends is dropped.
    bool m_running = false;
};

} // namespace bearerwatch::services
