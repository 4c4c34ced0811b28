// What befalls a following beside its files: late and disordered records, clocks that jump, a suspend,
// daylight saving, many files, a lost queue of changes. Without Qt, so that it runs under thread sanitizer
// too.
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

using namespace bearerwatch;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

const base::Time Start = *base::parseInstant("2026-03-02T10:00:00Z");

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

std::string line(base::Time time, const std::string& why = "jwt expired")
{
    return R"({"time":")" + base::formatRfc3339(time) + R"(","method":"GET","path":"/orders","status":401,)" +
        R"("client_ip":"192.0.2.1","msg":")" + why + "\"}\n";
}

void append(const std::string& path, const std::string& text)
{
    std::ofstream file(path, std::ios::app | std::ios::binary);
    file << text;
}

// A following whose wall clock the test sets, and what it told so far.
class Following {
public:
    explicit Following(std::vector<std::string> paths, std::string state = {})
    {
        pipeline::EngineOptions options;
        options.paths = std::move(paths);
        options.mode = pipeline::EngineMode::Follow;
        options.startAt = state.empty() ? pipeline::StartAt::Start : pipeline::StartAt::Checkpoint;
        options.stateDirectory = std::move(state);
        options.publishEvery = 10ms;
        options.now = [this] { return base::Time(base::Duration(m_clock.load())); };
        options.onEvent = [this](const events::Event& event) {
            note([&] {
                ++m_keys[event.key];
                ++m_events;
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

    // Waits for what the worker tells, not for a time; fails after two minutes.
    template <typename Condition>
    void until(const char* what, Condition condition)
    {
        std::unique_lock lock(m_mutex);
        if (m_told.wait_for(lock, 120s, condition))
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

// Fault 26: each record counts in the minute of its own time, whatever the order.
void outOfOrder()
{
    const Folder folder;
    for (int index = 0; index < 60; ++index)
        append(folder / "app.log", line(Start + std::chrono::seconds(index * 37 % 60 * 10)));
    Following following({folder / "app.log"});
    following.start();
    following.untilEvents(60);
    following.until("snapshot", [&] { return following.m_snapshot->failures == 60; });
    const pipeline::SnapshotPtr snapshot = following.snapshot();
    CHECK(snapshot->buckets.size() == 10);
    for (const series::Bucket& bucket : snapshot->buckets)
        CHECK(bucket.failures[causes::index(causes::Cause::Expired)] == 6);
}

// Records that a shipper hands on three minutes late raise the alert of their own minute.
void lateRecordsRaiseTheirAlert()
{
    const Folder folder;
    constexpr auto Late = 3min;
    const std::string log = folder / "app.log";
    // What was usual for an hour is there; its last minute is as late as all that follows.
    for (int second = 0; second < 3600; second += 20)
        append(log, line(Start + std::chrono::seconds(second), "invalid signature"));
    Following following({log});
    following.setClock(Start + 1h + Late);
    following.start();
    following.untilEvents(180);
    for (int minute = 0; minute < 12; ++minute) {
        const base::Time from = Start + 1h + std::chrono::minutes(minute);
        const int count = minute >= 6 ? 120 : 3;
        std::string text;
        for (int index = 0; index < count; ++index)
            text += line(from + std::chrono::milliseconds(index * 60'000 / count), "invalid signature");
        following.setClock(from + 1min + Late); // the clock goes on before the records come
        int before = 0;
        {
            const std::lock_guard lock(following.m_mutex);
            before = following.m_events;
        }
        append(log, text);
        following.untilEvents(before + count);
    }
    following.until("alert", [&] { return !following.m_alerts.empty(); });
    const spikes::Incident& incident = following.m_alerts.front().incident;
    CHECK(incident.causes.front() == causes::Cause::SignatureMismatch);
    CHECK(incident.since >= Start + 1h + 5min && incident.since <= Start + 1h + 7min);
}

void delaysAreRemembered()
{
    pipeline::ArrivalDelay delay;
    CHECK(delay.longest(Start) == base::Duration{0});
    delay.note("a", Start - 3min, Start);
    delay.note("b", Start - 1s, Start);
    CHECK(delay.longest(Start) == 3min);
    delay.note("a", Start - 1h, Start); // an old record is no live one
    delay.note("a", Start + 1h, Start); // nor one of the future
    CHECK(delay.longest(Start) == 3min);
    for (int minute = 1; minute <= 11; ++minute)
        delay.note("a", Start + std::chrono::minutes(minute) - 2s, Start + std::chrono::minutes(minute));
    CHECK(delay.longest(Start + 11min) == 2s);
    CHECK(delay.longest(Start + 1h) == base::Duration{0});
}

// Faults 24 and 31: a wall clock that jumps, and a process that stood still, lose and double nothing.
void clockJumps()
{
    const Folder folder;
    const std::string log = folder / "app.log";
    append(log, line(Start));
    Following following({log}, folder / "state");
    following.start();
    following.untilFollowing(log);
    int written = 0;
    for (const auto jump : {0h, 26h, -30h, 2h, -2h, 0h}) {
        following.setClock(Start + jump);
        for (int index = 0; index < 10; ++index)
            append(log, line(Start + std::chrono::seconds(++written)));
        following.untilEvents(written);
    }
    for (const auto& [key, times] : following.m_keys)
        CHECK(times == 1);
    following.until("a snapshot", [&following] { return following.m_snapshot != nullptr; });
}

// Fault 25: in the hour that comes twice, an offset tells which is meant; counts are by UTC.
void daylightSaving()
{
    const Folder folder;
    const std::string log = folder / "app.log";
    for (const char* time :
         {"2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00", "2026-10-25T03:30:00+01:00"})
        append(log,
               std::string(R"({"time":")") + time + R"(","method":"GET","status":401,"msg":"jwt expired"})" +
                   "\n");
    Following following({log});
    following.start();
    following.untilEvents(3);
    following.until("snapshot", [&] { return following.m_snapshot->failures == 3; });
    const pipeline::SnapshotPtr snapshot = following.snapshot();
    const auto& buckets = snapshot->buckets;
    CHECK(buckets.size() == 3);
    CHECK(buckets[0].start == *base::parseInstant("2026-10-25T00:30:00Z"));
    CHECK(buckets[1].start == *base::parseInstant("2026-10-25T01:30:00Z"));
    CHECK(buckets[2].start == *base::parseInstant("2026-10-25T02:30:00Z"));
}

// Fault 22: the queue of changes overflows while nobody reads it; all is looked at again.
void queueOverflow()
{
    std::size_t queue = 16384;
    std::ifstream("/proc/sys/fs/inotify/max_queued_events") >> queue;
    const Folder folder;
    const std::string log = folder / "app.log";
    append(log, "");
    tail::Watcher watcher;
    watcher.addFile(log);
    for (std::size_t index = 0; index < queue / 2 + 1000; ++index) { // two changes each
        const std::string other = folder / ("other" + std::to_string(index % 7));
        append(other, "");
        fs::remove(other);
    }
    CHECK(watcher.wait(0ms, {}));
    CHECK(watcher.overflowed());
    append(log, "x\n"); // and changes after it are told again
    CHECK(watcher.wait(5s, {}));
}

// A following whose queue overflowed while it was busy has read all the same.
void followsThroughOverflow()
{
    const Folder folder;
    const std::string log = folder / "app.log";
    append(log, line(Start));
    Following following({log}, folder / "state");
    following.start();
    following.untilFollowing(log);
    int written = 0;
    for (int index = 0; index < 12'000; ++index) {
        const std::string other = folder / ("other" + std::to_string(index % 7));
        append(other, "");
        fs::remove(other);
        if (index % 1000 == 0) {
            fs::rename(log, folder / ("app.log." + std::to_string(100 - index / 1000)));
            append(log, line(Start + std::chrono::seconds(++written)));
        }
    }
    following.untilEvents(written);
}

// A folder that is removed and made again is watched again.
void folderMadeAnew()
{
    const Folder folder;
    fs::create_directory(folder / "logs");
    const std::string log = folder / "logs/app.log";
    tail::Watcher watcher;
    watcher.addFile(log);
    fs::remove_all(folder / "logs");
    CHECK(watcher.wait(5s, {}));
    CHECK(watcher.lostFolder());
    CHECK(!watcher.lostFolder());
    fs::create_directory(folder / "logs");
    watcher.addFile(log);
    append(log, "x\n");
    CHECK(watcher.wait(5s, {}));
}

// Fault 32: ten thousand files in one folder, with few descriptors, each grown and some rotated.
void tenThousandFiles()
{
    constexpr int Files = 10'000;
    const Folder folder;
    const auto name = [&folder](int file) {
        return folder / ("logs/service-" + std::to_string(file) + ".log");
    };
    fs::create_directory(folder / "logs");
    for (int file = 0; file < Files; ++file)
        append(name(file), line(Start));
    Following following({folder / "logs"}, folder / "state");
    following.start();
    following.until("all files", [&] {
        return following.m_snapshot && following.m_snapshot->sources.size() == Files &&
            std::all_of(following.m_snapshot->sources.begin(), following.m_snapshot->sources.end(),
                        [](const auto& source) { return source.state == pipeline::SourceState::Following; });
    });
    int written = 0;
    for (int file = 0; file < Files; file += 3) {
        append(name(file), line(Start + 1s));
        ++written;
        if (file % 300 == 0) {
            fs::rename(name(file), name(file) + ".1");
            append(name(file), line(Start + 2s));
            ++written;
        }
    }
    following.untilEvents(written);
    for (const auto& [key, times] : following.m_keys)
        CHECK(times == 1);
}

// A log that is absent for a moment, in a followed folder, is not taken for its rotation.
void folderWithRotation()
{
    const Folder folder;
    fs::create_directory(folder / "logs");
    const std::string log = folder / "logs/app.log";
    append(log, line(Start));
    Following following({folder / "logs"}, folder / "state");
    following.start();
    following.untilFollowing(log);
    fs::rename(log, log + ".1");
    append(folder / "logs/new.log", line(Start + 1s)); // seen by the next search of the folder
    following.untilEvents(1);
    append(log, line(Start + 2s));
    following.untilEvents(2);
    const std::lock_guard lock(following.m_mutex);
    CHECK(!following.m_states.contains(log + ".1"));
}

} // namespace

#define RUN(call)                                                                                            \
    do {                                                                                                     \
        std::fprintf(stderr, "%s\n", #call);                                                                 \
        call;                                                                                                \
    } while (false)

int main(int count, char** arguments)
{
    // Few descriptors are forced by whoever runs this (ulimit -n); the case itself must hold with any number.
    if (count > 1 && std::string(arguments[1]) == "many") {
        RUN(tenThousandFiles());
        return 0;
    }
    RUN(outOfOrder());
    RUN(delaysAreRemembered());
    RUN(lateRecordsRaiseTheirAlert());
    RUN(clockJumps());
    RUN(daylightSaving());
    RUN(queueOverflow());
    RUN(followsThroughOverflow());
    RUN(folderMadeAnew());
    RUN(folderWithRotation());
    std::puts("all cases hold");
    return 0;
}
