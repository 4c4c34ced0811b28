// A following as the windows have it, with all that runs beside it: a writer that appends and rotates, the
// worker with history and archive, a reader that looks at snapshots, archived events and texts as tables do,
// and a user who silences, adds and closes logs. For the sanitizers; without Qt.
//
//   BEARERWATCH_SOAK_EVENTS=1000000 tst_core_soak     more than the 10,000 events of every day
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <string>
#include <thread>

#include "pipeline/engine.h"
#include "pipeline/event_archive.h"
#include "support/check.h"

using namespace bearerwatch;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

const base::Time Start = *base::parseInstant("2026-03-02T10:00:00Z");

constexpr std::uint64_t OpenedTimes = 20; // of the second log

std::uint64_t wantedEvents()
{
    const char* given = std::getenv("BEARERWATCH_SOAK_EVENTS");
    return given ? std::strtoull(given, nullptr, 10) : 10'000;
}

std::string line(std::uint64_t number)
{
    constexpr const char* Words[] = {"jwt expired", "invalid signature", "audience invalid", "token revoked"};
    const base::Time time = Start + std::chrono::milliseconds(static_cast<std::int64_t>(number) * 20);
    return R"({"time":")" + base::formatRfc3339(time) + R"(","method":"GET","path":"/orders/)" +
        std::to_string(number) + R"(","status":401,"client_ip":"192.0.2.)" + std::to_string(number % 200) +
        R"(","msg":")" + Words[number / 1000 % 4] + R"(","authorization":"Bearer opaque-)" +
        std::to_string(number % 40) + "-0123456789abcdef\"}\n";
}

void writeAll(const std::string& path, std::uint64_t events)
{
    std::ofstream file(path, std::ios::app | std::ios::binary);
    for (std::uint64_t number = 0; number < events; ++number) {
        file << line(number);
        if (number % 500 == 499)
            file.flush();
        if (number % 4'000 == 3'999) {
            file.close();
            fs::rename(path, path + "." + std::to_string(number / 4'000 + 1));
            file.open(path, std::ios::app | std::ios::binary);
        }
    }
}

// The second log is added in odd phases and removed in even ones.
std::size_t sourcesIn(std::uint64_t phase)
{
    return 1 + phase % 2;
}

// What tables do with a snapshot: some rows, some texts, the counts.
std::uint64_t look(const pipeline::Snapshot& snapshot, std::uint64_t turn)
{
    std::uint64_t seen = 0;
    const pipeline::EventList& list = snapshot.events;
    if (list.archive && list.archived > 0) {
        const std::size_t chunks = list.archived / pipeline::EventArchive::ChunkEvents;
        const std::size_t index = turn * 31 % chunks;
        const auto chunk = list.archive->chunk(index);
        CHECK(chunk && chunk->size() == pipeline::EventArchive::ChunkEvents);
        if (const auto text = list.archive->text(index, turn % chunk->size()))
            CHECK(text->find("opaque-0-0123456789abcdef") == std::string::npos); // redacted
        seen += chunk->size();
    }
    for (const auto& chunk : list.chunks)
        seen += chunk->size();
    std::uint64_t failures = 0;
    for (const std::uint64_t count : snapshot.causes)
        failures += count;
    CHECK(failures == snapshot.failures);
    CHECK(list.dropped + list.size <= snapshot.failures + list.size);
    for (const spikes::Incident& incident : snapshot.incidents)
        CHECK(snapshot.notices && !incident.id.empty());
    return seen;
}

} // namespace

int main()
{
    char pattern[] = "/tmp/bearerwatch-soak-XXXXXX";
    const fs::path folder = ::mkdtemp(pattern);
    const std::uint64_t events = wantedEvents();
    const std::string log = (folder / "app.log").string();
    const std::string other = (folder / "other.log").string();
    std::ofstream(log).close();
    std::ofstream(other) << line(0) << line(1);

    std::mutex mutex;
    std::vector<std::string> alerts;
    std::atomic<std::uint64_t> told = 0;
    pipeline::EngineOptions options;
    options.paths = {log};
    options.mode = pipeline::EngineMode::Follow;
    options.startAt = pipeline::StartAt::CheckpointOrStart;
    options.stateDirectory = (folder / "state").string();
    options.forgetRemoved = true;
    options.publishEvery = 20ms;
    options.scan.maxEvents = 2048;
    options.scan.archiveFolder = folder.string();
    options.scan.historyFolder = options.stateDirectory;
    options.now = [] { return std::chrono::floor<base::Duration>(std::chrono::system_clock::now()); };
    // The second log is opened again and again: its events must not stand for those of the first.
    options.onEvent = [&told, &other](const events::Event& event) { told += event.file == other ? 0 : 1; };
    options.onAlert = [&](const pipeline::Alert& alert) {
        const std::lock_guard lock(mutex);
        alerts.push_back(alert.incident.id);
    };
    options.onError = [](const base::Error& error) {
        std::fprintf(stderr, "%s\n", base::toText(error).c_str());
        CHECK(false);
    };
    pipeline::Engine engine(options);
    engine.start();
    while (engine.snapshot()->sources.empty() || // what is rotated before the first look is not followed
           engine.snapshot()->sources.front().state != pipeline::SourceState::Following)
        std::this_thread::sleep_for(5ms);
    std::atomic<bool> written = false;
    std::thread writer([&] {
        writeAll(log, events);
        written = true;
    });
    std::uint64_t turn = 0;
    std::uint64_t phase = 0;
    std::uint64_t seen = 0;
    const auto began = std::chrono::steady_clock::now();
    const auto patience = 40min * std::max<std::uint64_t>(1, events / 250'000); // beside other work
    while (!written || told < events) {
        const auto snapshot = engine.snapshot();
        seen += look(*snapshot, ++turn);
        // By what was read, not by the clock: closing a log goes through all events. One change at a time: of
        // a snapshot nobody can tell whether it is older than the change that was asked for before it.
        if (const std::uint64_t now = told * 2 * OpenedTimes / events;
            now != phase && snapshot->sources.size() == sourcesIn(phase)) {
            phase = now;
            phase % 2 == 1 ? engine.add({other}) : engine.remove(other);
        }
        {
            const std::lock_guard lock(mutex);
            if (!alerts.empty() && turn % 7 == 0) {
                engine.tellNotices(pipeline::Acknowledge{alerts.back()});
                engine.tellNotices(spikes::Silence{alerts.front(), std::nullopt, options.now() + 1h});
            }
        }
        std::this_thread::sleep_for(5ms); // a person looks now and then
        CHECK(std::chrono::steady_clock::now() - began < patience);
    }
    writer.join();
    const auto waitForSources = [&](std::size_t count) {
        while (engine.snapshot()->sources.size() != count) {
            std::this_thread::sleep_for(5ms);
            CHECK(std::chrono::steady_clock::now() - began < patience);
        }
    };
    waitForSources(sourcesIn(phase));
    engine.remove(other);
    waitForSources(1);
    engine.cancel();
    engine.wait();
    const auto last = engine.snapshot();
    seen += look(*last, ++turn);
    CHECK(told == events);
    CHECK(last->lines == events);
    CHECK(last->requests == events);
    CHECK(last->failures == events);
    CHECK(last->events.dropped == 0);
    std::printf(
        "%llu events, %llu lines, %llu turns, %zu incidents, %zu alerts: all that was written was told\n",
        static_cast<unsigned long long>(told.load()), static_cast<unsigned long long>(last->lines),
        static_cast<unsigned long long>(turn), last->incidents.size(), alerts.size());
    CHECK(seen > 0);
    fs::remove_all(folder);
    return 0;
}
