#include "services/pipeline_service.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QThread>
#include <algorithm>
#include <array>
#include <mutex>
#include <utility>
#include <vector>

namespace bearerwatch::services {
namespace {

base::Time wallClock()
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

// On a disk rather than in memory, where a temporary folder may lie.
QString archiveFolder(const QString& stateDirectory)
{
    const QString folder = stateDirectory.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
            QStringLiteral("/bearerwatch")
        : stateDirectory;
    return QDir().mkpath(folder) ? folder : QString();
}

constexpr int RunShift = 32; ///< Epochs of one run stand in the lower half.

// The following did not begin because of it.
bool refusesHistory(const base::Error& error)
{
    static constexpr std::array<std::string_view, 4> Codes = {"history_in_use", "history_unreadable",
                                                              "history_newer", "history_locked"};
    return std::find(Codes.begin(), Codes.end(), error.code) != Codes.end();
}

} // namespace

/// What the worker leaves for the GUI thread. The newest snapshot replaces an older one that was not
/// yet taken, so that a busy window is never flooded.
struct PipelineService::Mailbox {
    std::mutex mutex;
    PipelineService* receiver = nullptr; ///< Reset when the receiver has no more use for it.
    quint64 run = 0;
    bool announced = false;
    pipeline::SnapshotPtr snapshot;
    std::vector<pipeline::Alert> alerts;
    std::vector<std::string> problems;
    bool historyRefused = false;

    void announce() ///< With the mutex held.
    {
        if (announced || !receiver)
            return;
        announced = true;
        receiver->m_postbox.post([to = receiver, id = run] { to->collect(id); });
    }
};

PipelineService::PipelineService(QObject* parent)
    : QObject(parent)
    , m_snapshot(std::make_shared<const pipeline::Snapshot>())
{
    m_endWatch.setInterval(100);
    connect(&m_endWatch, &QTimer::timeout, this, [this] {
        if (m_engine && !m_engine->running()) {
            collect(m_run);
            setRunning(false);
        }
    });
}

PipelineService::~PipelineService()
{
    if (m_mailbox) {
        const std::scoped_lock lock(m_mailbox->mutex);
        m_mailbox->receiver = nullptr;
    }
    m_engine.reset();
}

void PipelineService::open(const QStringList& paths, Mode mode)
{
    m_paths = paths;
    m_mode = mode;
    start();
}

void PipelineService::add(const QStringList& paths)
{
    QStringList all = m_paths;
    for (const QString& path : paths) {
        if (!all.contains(path))
            all.append(path);
    }
    if (all == m_paths)
        return;
    if (!followsNow()) {
        open(all, m_paths.isEmpty() ? Mode::Follow : m_mode);
        return;
    }
    std::vector<std::string> fresh;
    for (qsizetype index = m_paths.size(); index < all.size(); ++index)
        fresh.push_back(QFile::encodeName(all[index]).toStdString());
    m_paths = all;
    m_engine->add(std::move(fresh));
}

void PipelineService::close(const QString& path)
{
    QStringList rest = m_paths;
    if (rest.removeAll(path) == 0)
        return;
    if (rest.isEmpty() || !followsNow()) {
        open(rest, m_mode);
        return;
    }
    m_paths = rest;
    m_engine->remove(QFile::encodeName(path).toStdString());
}

bool PipelineService::followsNow() const
{
    return m_mode == Mode::Follow && m_engine && m_engine->running() && !m_paths.isEmpty();
}

void PipelineService::cancel()
{
    if (m_engine)
        m_engine->cancel();
}

void PipelineService::tellNotices(const pipeline::NoticeCommand& command)
{
    if (m_engine)
        m_engine->tellNotices(command);
}

void PipelineService::retireEngine()
{
    if (m_mailbox) {
        const std::scoped_lock lock(m_mailbox->mutex);
        m_mailbox->receiver = nullptr;
    }
    m_mailbox.reset();
    if (!m_engine)
        return;
    m_engine->cancel();
    // Joining may take a while (a slow disk): not on this thread.
    QThread* undertaker = QThread::create(
        [engine = std::shared_ptr<pipeline::Engine>(std::move(m_engine))] { engine->wait(); });
    connect(undertaker, &QThread::finished, undertaker, &QObject::deleteLater);
    undertaker->start();
}

void PipelineService::start()
{
    retireEngine();
    ++m_run;
    if (m_paths.isEmpty()) {
        auto nothing = std::make_shared<pipeline::Snapshot>();
        nothing->epoch = m_run << RunShift;
        m_snapshot = std::move(nothing);
        setRunning(false);
        Q_EMIT snapshotChanged(m_snapshot);
        return;
    }
    m_mailbox = std::make_shared<Mailbox>();
    m_mailbox->receiver = this;
    m_mailbox->run = m_run;

    pipeline::EngineOptions options;
    for (const QString& path : std::as_const(m_paths))
        options.paths.push_back(QFile::encodeName(path).toStdString());
    options.mode = m_mode == Mode::Follow ? pipeline::EngineMode::Follow : pipeline::EngineMode::Scan;
    options.startAt =
        m_stateDirectory.isEmpty() ? pipeline::StartAt::Start : pipeline::StartAt::CheckpointOrStart;
    options.stateDirectory = QFile::encodeName(m_stateDirectory).toStdString();
    options.forgetRemoved = true;
    options.notices = m_notices;
    options.scan = m_scanOptions;
    options.scan.archiveFolder = archiveFolder(m_stateDirectory).toStdString();
    options.scan.historyFolder = options.stateDirectory;
    options.now = wallClock;
    options.onSnapshot = [box = m_mailbox](const pipeline::SnapshotPtr& snapshot) {
        // An engine counts its epochs from 0: the events of another run are others all the same.
        auto counted = std::make_shared<pipeline::Snapshot>(*snapshot);
        counted->epoch += box->run << RunShift;
        const std::scoped_lock lock(box->mutex);
        box->snapshot = std::move(counted);
        box->announce();
    };
    options.onAlert = [box = m_mailbox](const pipeline::Alert& alert) {
        const std::scoped_lock lock(box->mutex);
        box->alerts.push_back(alert);
        box->announce();
    };
    options.onError = [box = m_mailbox](const base::Error& error) {
        const std::scoped_lock lock(box->mutex);
        box->historyRefused = box->historyRefused || refusesHistory(error);
        box->problems.push_back(base::toText(error));
        box->announce();
    };
    m_engine = std::make_unique<pipeline::Engine>(std::move(options));
    setRunning(true);
    m_engine->start();
    m_endWatch.start();
}

void PipelineService::collect(quint64 run)
{
    if (run != m_run || !m_mailbox)
        return;
    pipeline::SnapshotPtr snapshot;
    std::vector<pipeline::Alert> alerts;
    std::vector<std::string> problems;
    bool refused = false;
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        m_mailbox->announced = false;
        snapshot = std::exchange(m_mailbox->snapshot, nullptr);
        alerts = std::exchange(m_mailbox->alerts, {});
        problems = std::exchange(m_mailbox->problems, {});
        refused = std::exchange(m_mailbox->historyRefused, false) && snapshot && snapshot->lines == 0;
    }
    if (refused) {
        m_stateDirectory.clear();
        start();
        Q_EMIT problemFound(tr("Nothing is kept of this session: %1")
                                .arg(QString::fromStdString(problems.empty() ? "" : problems.front())));
        return;
    }
    if (snapshot && snapshot != m_snapshot) {
        m_snapshot = snapshot;
        Q_EMIT snapshotChanged(m_snapshot);
    }
    for (const pipeline::Alert& alert : alerts)
        Q_EMIT alertChanged(alert);
    for (const std::string& problem : problems)
        Q_EMIT problemFound(QString::fromStdString(problem));
}

void PipelineService::setRunning(bool running)
{
    if (!running)
        m_endWatch.stop();
    if (m_running == running)
        return;
    m_running = running;
    Q_EMIT runningChanged(m_running);
}

} // namespace bearerwatch::services
