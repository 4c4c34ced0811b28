#pragma once

// A folder of its own, log lines, and a following whose wall clock the test sets.

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

#include "pipeline/arrival_delay.h"
#include "pipeline/engine.h"
#include "support/check.h"
#include "tail/watcher.h"

namespace bearerwatch::test {

using namespace std::chrono_literals;
namespace fs = std::filesystem;

inline const base::Time Start = *base::parseInstant("2026-03-02T10:00:00Z");

class Folder {
public:
    Folder()
    {
        char pattern[] = "/tmp/bearerwatch-following-XXXXXX";
        m_path = ::mkdtemp(pattern);
    }
    ~Folder() { fs::remove_all(m_path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] std::string operator/(const std::string& name) const { return (m_path / name).string(); }

private:
    fs::path m_path;
};

inline std::string line(base::Time time, const std::string& why = "jwt expired")
{
    return R"({"time":")" + base::formatRfc3339(time) + R"(","method":"GET","path":"/orders","status":401,)" +
        R"("client_ip":"192.0.2.1","msg":")" + why + "\"}\n";
}

inline void append(const std::string& path, const std::string& text)
{
    std::ofstream file(path, std::ios::app | std::ios::binary);
    file << text;
}

// A following whose wall clock the test sets, and what it told so far.
class Following {
public:
    explicit Following(std::vector<std::string> paths, std::string state = {}, bool fromStart = false)
    {
        pipeline::EngineOptions options;
        options.paths = std::move(paths);
        options.mode = pipeline::EngineMode::Follow;
        options.startAt =
            state.empty() || fromStart ? pipeline::StartAt::Start : pipeline::StartAt::Checkpoint;
        options.stateDirectory = std::move(state);
        options.publishEvery = 10ms;
        options.now = [this] { return base::Time(base::Duration(m_clock.load())); };
        options.onEvent = [this](const events::Event& event) {
            note([&] {
                ++m_keys[event.key];
                ++m_events;
                m_latest[event.key] = event;
            });
        };
        options.onUpdate = [this](const events::Event& event) {
            note([&] {
                ++m_updates;
                m_latest[event.key] = event;
            });
        };
        options.onAlert = [this](const pipeline::Alert& alert) { note([&] { m_alerts.push_back(alert); }); };
        options.onSource = [this](const pipeline::SourceStatus& source) {
            note([&] { m_states[source.name] = source; });
        };
        options.onSnapshot = [this](const pipeline::SnapshotPtr& snapshot) {
            note([&] { m_snapshot = snapshot; });
        };
        setClock(Start);
        m_engine = std::make_unique<pipeline::Engine>(std::move(options));
    }
    void start() { m_engine->start(); }
    pipeline::SnapshotPtr snapshot()
    {
        const std::lock_guard lock(m_mutex);
        return m_snapshot;
    }
    void setClock(base::Time time) { m_clock = time.time_since_epoch().count(); }

    // Waits for what the worker tells, not for a time; fails after five minutes.
    template <typename Condition>
    void until(const char* what, Condition condition)
    {
        std::unique_lock lock(m_mutex);
        if (m_told.wait_for(lock, 300s, condition))
            return;
        std::fprintf(stderr, "waited in vain: %s; %d events, %zu alerts\n", what, m_events, m_alerts.size());
        CHECK(false);
    }
    void untilEvents(int count)
    {
        until("events", [this, count] { return m_events >= count; });
        CHECK(m_events == count);
    }
    void untilFollowing(const std::string& path)
    {
        until("following", [this, &path] {
            const auto state = m_states.find(path);
            return state != m_states.end() && state->second.state == pipeline::SourceState::Following;
        });
    }

    std::mutex m_mutex;
    std::map<std::string, int> m_keys;
    int m_events = 0;
    int m_updates = 0;
    std::map<std::string, events::Event> m_latest; // by key, as told last
    std::vector<pipeline::Alert> m_alerts;
    std::map<std::string, pipeline::SourceStatus> m_states;
    pipeline::SnapshotPtr m_snapshot;

private:
    template <typename Change>
    void note(Change change)
    {
        {
            const std::lock_guard lock(m_mutex);
            change();
        }
        m_told.notify_all();
    }
    std::condition_variable m_told;
    std::atomic<std::int64_t> m_clock = 0;
    std::unique_ptr<pipeline::Engine> m_engine; // last: its thread ends first
};

} // namespace bearerwatch::test
