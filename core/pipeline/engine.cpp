#include "pipeline/engine.h"

#include <atomic>
#include <mutex>
#include <thread>

#include "pipeline/follow_run.h"

namespace bearerwatch::pipeline {

class Engine::Worker {
public:
    explicit Worker(EngineOptions options)
        : m_options(std::move(options))
        , m_snapshot(std::make_shared<const Snapshot>())
    {
        if (m_options.mode == EngineMode::Follow)
            m_follow = std::make_unique<FollowRun>(
                m_options, [this](const SnapshotPtr& snapshot) { publish(snapshot); });
    }
    ~Worker()
    {
        cancel();
        wait();
    }

    void start()
    {
        if (m_thread.joinable())
            return;
        m_running = true;
        m_thread = std::thread([this] {
            m_options.mode == EngineMode::Follow ? follow() : scanAll();
            m_running = false;
        });
    }
    void cancel()
    {
        m_cancelled = true;
        if (m_follow)
            m_follow->watcher().wake();
    }
    void add(std::vector<std::string> paths)
    {
        if (m_follow)
            m_follow->requestAdd(std::move(paths));
    }
    void remove(const std::string& path)
    {
        if (m_follow)
            m_follow->requestRemove(path);
    }
    void command(NoticeCommand command)
    {
        if (m_follow)
            m_follow->command(std::move(command));
    }
    void wait()
    {
        if (m_thread.joinable())
            m_thread.join();
    }
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] SnapshotPtr snapshot() const
    {
        const std::lock_guard lock(m_mutex);
        return m_snapshot;
    }
    [[nodiscard]] base::Progress progress() const { return {m_done, m_total}; }

private:
    void publish(const SnapshotPtr& snapshot)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_snapshot = snapshot;
        }
        if (m_options.onSnapshot)
            m_options.onSnapshot(snapshot);
    }
    void fail(const base::Error& error)
    {
        if (m_options.onError)
            m_options.onError(error);
        auto last = std::make_shared<Snapshot>(*snapshot());
        ++last->generation;
        SourceStatus status;
        status.name = m_options.paths.empty() ? std::string() : m_options.paths.front();
        status.state = SourceState::Failed;
        status.detail = base::toText(error);
        last->sources.push_back(std::move(status));
        last->complete = true;
        publish(last);
    }
    void scanAll()
    {
        const auto progress = [this](const base::Progress& done) {
            m_done = done.done;
            m_total = done.total;
            return !m_cancelled;
        };
        const auto result = scan(m_options.paths, m_options.scan, progress, m_options.onEvent,
                                 [this](const SnapshotPtr& snapshot) { publish(snapshot); });
        if (result)
            publish(*result);
        else
            fail(result.error());
    }
    void follow()
    {
        if (const auto ended = m_follow->run(m_cancelled); !ended)
            fail(ended.error());
    }

    EngineOptions m_options;
    std::unique_ptr<FollowRun> m_follow;
    std::thread m_thread;
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_running = false;
    std::atomic<std::uint64_t> m_done = 0;
    std::atomic<std::uint64_t> m_total = 0;
    mutable std::mutex m_mutex;
    SnapshotPtr m_snapshot;
};

Engine::Engine(EngineOptions options)
    : m_worker(std::make_unique<Worker>(std::move(options)))
{
}

Engine::~Engine() = default;

void Engine::start()
{
    m_worker->start();
}

void Engine::add(std::vector<std::string> paths)
{
    m_worker->add(std::move(paths));
}

void Engine::remove(const std::string& path)
{
    m_worker->remove(path);
}

void Engine::cancel()
{
    m_worker->cancel();
}

void Engine::wait()
{
    m_worker->wait();
}

void Engine::tellNotices(NoticeCommand command)
{
    m_worker->command(std::move(command));
}

bool Engine::running() const
{
    return m_worker->running();
}

SnapshotPtr Engine::snapshot() const
{
    return m_worker->snapshot();
}

base::Progress Engine::progress() const
{
    return m_worker->progress();
}

} // namespace bearerwatch::pipeline
