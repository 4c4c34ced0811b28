#pragma once

#include <QObject>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>

#include "pipeline/snapshot.h"
#include "services/postbox.h"

namespace bearerwatch::services {

/// Writes the events of a snapshot to a file, on a worker thread: millions of them take a while.
///
/// Lives in the GUI thread. The file appears whole or not at all, readable by its owner alone:
/// records name clients and users.
class EventExport final : public QObject {
    Q_OBJECT
public:
    enum class Format {
        Csv, ///< RFC 4180, a header line first.
        JsonLines, ///< One event a line, as `bearerwatch-cli scan --events` prints it.
        Html ///< A page that stands alone: chart, causes, contributors, incidents, first events.
    };
    /// Asked on the worker thread for each event: must only read what it holds itself.
    using Wanted = std::function<bool(const events::Event&)>;

    explicit EventExport(QObject* parent = nullptr);
    ~EventExport() override; ///< Cancels and waits for the worker.

    /// Writes what `wanted` lets through; one that runs still is cancelled first.
    /// @param requests  False where requests do not fit what is wanted: they are left out then.
    void start(const pipeline::SnapshotPtr& snapshot, Wanted wanted, bool requests, Format format,
               const QString& file);
    void cancel();
    [[nodiscard]] bool running() const { return m_thread != nullptr; }

    [[nodiscard]] static Format
    formatOf(const QString& file); ///< By its ending; CSV when it has none of these.

Q_SIGNALS:
    void progressed(quint64 done, quint64 total); ///< Events looked at; at most each 50 ms.
    void finished(const QString& file, quint64 written);
    void failed(const QString& reason); ///< What, where, what to do. Not after `cancel`.

private:
    void join();

    Postbox m_postbox; ///< Of the worker.
    QThread* m_thread = nullptr;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    quint64 m_run = 0;
};

} // namespace bearerwatch::services
