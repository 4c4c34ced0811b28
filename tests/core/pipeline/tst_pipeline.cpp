// The pipeline with its threads: made logs scanned, followings begun again. Without Qt: for thread sanitizer.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <string>
#include <thread>

#include "pipeline/engine.h"
#include "pipeline/scan.h"
#include "support/check.h"

using namespace bearerwatch;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr int PatientRounds = 12'000; // of 25 ms: sanitizers are slow, and other programs run beside them

class Folder {
public:
    Folder()
    {
        char pattern[] = "/tmp/bearerwatch-pipeline-XXXXXX";
        m_path = ::mkdtemp(pattern);
    }
    ~Folder() { fs::remove_all(m_path); }
    [[nodiscard]] std::string operator/(const std::string& name) const { return (m_path / name).string(); }

private:
    fs::path m_path;
};

std::string two(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

// A request each second from 2026-03-02T10:00:00Z; every tenth fails.
std::string jsonLine(int number)
{
    const std::string time =
        "2026-03-02T" + two(10 + number / 3600) + ":" + two(number / 60 % 60) + ":" + two(number % 60) + "Z";
    const bool failed = number % 10 == 0;
    return R"({"time":")" + time + R"(","level":"info","method":"GET","path":"/orders/)" +
        std::to_string(number) + R"(","status":)" + (failed ? "401" : "200") + R"(,"client_ip":"192.0.2.)" +
        std::to_string(number % 7) + R"(","msg":")" + (failed ? "jwt expired" : "request completed") +
        "\"}\n";
}

void write(const std::string& path, int from, int to)
{
    std::ofstream file(path, std::ios::app);
    for (int number = from; number < to; ++number)
        file << jsonLine(number);
}

pipeline::SnapshotPtr scanned(const std::vector<std::string>& paths, pipeline::ScanOptions options = {},
                              const pipeline::EventSink& sink = {})
{
    const auto snapshot = pipeline::scan(paths, options, {}, sink);
    if (!snapshot)
        std::fprintf(stderr, "%s\n", base::toText(snapshot.error()).c_str());
    CHECK(snapshot.has_value());
    return *snapshot;
}

// Large enough for several blocks, so that samples count and threads meet.
void countsAreExact()
{
    const Folder folder;
    constexpr int Lines = 30'000;
    write(folder / "app.log", 0, Lines);
    CHECK(fs::file_size(folder / "app.log") > 3'500'000);
    std::vector<std::uint64_t> places;
    const auto snapshot = scanned({folder / "app.log"}, {}, [&places](const events::Event& event) {
        places.push_back(event.line);
        CHECK(event.cause == causes::Cause::Expired);
    });
    CHECK(snapshot->lines == Lines);
    CHECK(snapshot->requests == Lines);
    CHECK(snapshot->failures == Lines / 10);
    CHECK(snapshot->buckets.size() == Lines / 60);
    for (const series::Bucket& bucket : snapshot->buckets) {
        CHECK(bucket.requests == 60U);
        CHECK(bucket.failures[causes::index(causes::Cause::Expired)] == 6);
    }
    CHECK(std::is_sorted(places.begin(), places.end()));
    CHECK(places.size() == Lines / 10);
    for (std::size_t index = 0; index < places.size(); ++index)
        CHECK(places[index] == index * 10 + 1);
    CHECK(snapshot->complete);
}

void rotatedFilesAreOneLog()
{
    const Folder folder;
    write(folder / "app.log.2", 0, 1000);
    write(folder / "app.log.1", 1000, 2000);
    write(folder / "app.log", 2000, 3000);
    CHECK(std::system(("gzip " + (folder / "app.log.2")).c_str()) == 0);
    std::vector<base::Time> times;
    const auto snapshot = scanned({folder / "app.log", folder / "app.log.1", folder / "app.log.2.gz"}, {},
                                  [&times](const events::Event& event) { times.push_back(*event.time); });
    CHECK(snapshot->lines == 3000);
    CHECK(snapshot->failures == 300);
    CHECK(std::is_sorted(times.begin(), times.end()));
}

void optionsLimit()
{
    const Folder folder;
    write(folder / "app.log", 0, 3000);
    pipeline::ScanOptions options;
    options.since = base::parseInstant("2026-03-02T10:10:00Z");
    options.until = base::parseInstant("2026-03-02T10:20:00Z");
    const auto snapshot = scanned({folder / "app.log"}, options);
    CHECK(snapshot->requests == 600);
    CHECK(snapshot->failures == 60);
    options = {};
    options.causes = {causes::Cause::Revoked};
    CHECK(scanned({folder / "app.log"}, options)->failures == 0);
    options = {};
    options.allLines = true;
    int records = 0;
    (void)scanned({folder / "app.log"}, options, [&records](const events::Event&) { ++records; });
    CHECK(records == 3000);
}

void errorsAreTold()
{
    const Folder folder;
    CHECK(!pipeline::scan({folder / "absent.log"}, {}).has_value());
    pipeline::ScanOptions options;
    options.format = "no_such_format";
    write(folder / "app.log", 0, 10);
    CHECK(!pipeline::scan({folder / "app.log"}, options).has_value());
    const auto partly = scanned({folder / "app.log", folder / "absent.log"});
    CHECK(partly->lines == 10);
    CHECK(
        std::any_of(partly->sources.begin(), partly->sources.end(), [](const pipeline::SourceStatus& source) {
            return source.state == pipeline::SourceState::Failed;
        }));
    std::ofstream(folder / "photo.log", std::ios::binary) << "\x89PNG\r\n"
                                                          << std::string(5000, '\x01') << '\n';
    const auto binary = scanned({folder / "photo.log"});
    CHECK(!binary->sources.front().isText);
    CHECK(binary->sources.front().detail.find("a PNG picture") != std::string::npos);
    CHECK(scanned({folder / "app.log"})->sources.front().isText);
}

// The hour that clocks repeat, in blocks that several threads read: each of its minutes is counted in its own
// pass, over the rotation of the log too.
void repeatedHour()
{
    const Folder folder;
    pipeline::ScanOptions options;
    options.zone = "Europe/Berlin";
    const base::Time turn = *base::parseInstant("2026-10-25T01:00:00Z");
    const int hours = 6;
    for (int half = 0; half < 2; ++half) { // the log was rotated in the second pass
        std::ofstream file(folder / (half == 0 ? "app.log.1" : "app.log"));
        const int from = half == 0 ? -3 * 7200 : 2400;
        for (int step = from; step < (half == 0 ? 2400 : 3 * 7200); ++step) {
            const base::Time time = turn + step * std::chrono::milliseconds(500);
            std::string clock = base::formatRfc3339(time + (time < turn ? 2h : 1h)).substr(0, 19);
            clock[10] = ' ';
            file << clock
                 << R"( INFO 192.0.2.1 "GET /orders HTTP/1.1" 200 a line that is long enough for blocks)"
                 << (step % 100 == 0 ? " jwt expired" : "") << '\n';
        }
    }
    options.bucketWidth = 1h;
    const auto snapshot = scanned({folder / "app.log.1", folder / "app.log"}, options);
    CHECK(snapshot->buckets.size() == hours);
    for (const auto& bucket : snapshot->buckets) {
        CHECK(bucket.requests == 7200);
        CHECK(bucket.start >= turn - 3h && bucket.start < turn + 3h);
    }
}

void cancelEndsEarly()
{
    const Folder folder;
    write(folder / "app.log", 0, 60'000);
    int calls = 0;
    const auto snapshot =
        pipeline::scan({folder / "app.log"}, {}, [&calls](const base::Progress&) { return ++calls < 2; });
    CHECK(snapshot.has_value());
    CHECK((*snapshot)->cancelled);
    CHECK((*snapshot)->lines < 60'000);
}

// Follows, is ended, follows on: each event exactly once, by its key.
void followingIsExact()
{
    const Folder folder;
    std::mutex mutex;
    std::map<std::string, int> keys;
    std::atomic<bool> following = false;
    const auto total = [&] {
        const std::lock_guard lock(mutex);
        int sum = 0;
        for (const auto& key : keys)
            sum += key.second;
        return sum;
    };
    const auto options = [&] {
        pipeline::EngineOptions engine;
        engine.paths = {folder / "app.log"};
        engine.mode = pipeline::EngineMode::Follow;
        engine.stateDirectory = folder / "state";
        engine.now = [] { return *base::parseInstant("2026-03-02T10:30:00Z"); };
        engine.publishEvery = 10ms;
        engine.onEvent = [&](const events::Event& event) {
            const std::lock_guard lock(mutex);
            ++keys[event.key];
        };
        engine.onSource = [&](const pipeline::SourceStatus& source) {
            following = following || source.state == pipeline::SourceState::Following;
        };
        return engine;
    };
    const auto waitFor = [&](int wanted) {
        for (int round = 0; round < PatientRounds && total() < wanted; ++round)
            std::this_thread::sleep_for(25ms);
    };
    write(folder / "app.log", 0, 1);
    int written = 1;
    for (int run = 0; run < 4; ++run) {
        pipeline::Engine engine(options());
        engine.start();
        for (int round = 0; round < PatientRounds && !following; ++round) // the first begins at the end
            std::this_thread::sleep_for(25ms);
        CHECK(following);
        for (int step = 0; step < 5; ++step) {
            write(folder / "app.log", written, written + 100);
            written += 100;
            if (step == 2) {
                fs::rename(folder / "app.log", folder / ("app.log." + std::to_string(9 - run)));
                write(folder / "app.log", written, written + 100);
                written += 100;
            }
            (void)engine.snapshot()->failures;
        }
        waitFor((written - 1) / 10);
        if (run % 2 == 0)
            engine.cancel();
    }
    waitFor((written - 1) / 10);
    std::fprintf(stderr, "%d events of %d\n", total(), (written - 1) / 10);
    CHECK(total() == (written - 1) / 10);
    for (const auto& [key, times] : keys)
        CHECK(times == 1);
}

// A session that is opened again shows all that was found, not only what fits into memory.
void followingRecallsWhatWasFound()
{
    const Folder folder;
    write(folder / "app.log", 0, 60'000);
    std::vector<std::uint64_t> sizes; // of the second run, as they were published
    pipeline::EngineOptions options;
    options.paths = {folder / "app.log"};
    options.mode = pipeline::EngineMode::Follow;
    options.startAt = pipeline::StartAt::CheckpointOrStart;
    options.stateDirectory = folder / "state";
    options.scan.maxEvents = 2048;
    options.scan.archiveFolder = folder / "";
    options.scan.historyFolder = options.stateDirectory;
    options.publishEvery = 0ms;
    options.now = [] { return *base::parseInstant("2026-03-03T10:00:00Z"); };
    for (const bool again : {false, true}) {
        options.onSnapshot = [&sizes, again](const pipeline::SnapshotPtr& snapshot) {
            if (again)
                sizes.push_back(snapshot->events.size);
        };
        pipeline::Engine engine(options);
        engine.start();
        for (int round = 0; round < PatientRounds && engine.snapshot()->events.size < 6000; ++round)
            std::this_thread::sleep_for(25ms);
        engine.cancel();
        engine.wait();
        const auto snapshot = engine.snapshot();
        CHECK(snapshot->failures == 6000);
        CHECK(snapshot->events.size == 6000);
        CHECK(snapshot->events.dropped == 0);
        CHECK(snapshot->events.archived > 0);
        std::uint64_t read = 0;
        CHECK(snapshot->events.forEach(
            [&read](const events::Event& event) {
                ++read;
                return event.text.find("jwt expired") != std::string::npos;
            },
            true));
        CHECK(read == 6000);
    }
    CHECK(std::is_sorted(sizes.begin(), sizes.end()));
    CHECK(std::any_of(sizes.begin(), sizes.end(), [](auto size) { return size > 0 && size < 6000; }));
}

void scanEnginePublishes()
{
    const Folder folder;
    write(folder / "app.log", 0, 20'000);
    pipeline::EngineOptions options;
    options.paths = {folder / "app.log"};
    std::atomic<int> snapshots = 0;
    options.onSnapshot = [&snapshots](const pipeline::SnapshotPtr&) { ++snapshots; };
    pipeline::Engine engine(options);
    CHECK(engine.snapshot() != nullptr);
    engine.start();
    engine.wait();
    CHECK(snapshots > 0);
    CHECK(engine.snapshot()->complete);
    CHECK(engine.snapshot()->failures == 2000);
    CHECK(engine.snapshot()->events.size == 2000);
    CHECK(!engine.running());
}

} // namespace

int main()
{
    countsAreExact();
    std::puts("counts");
    rotatedFilesAreOneLog();
    optionsLimit();
    errorsAreTold();
    repeatedHour();
    cancelEndsEarly();
    std::puts("options");
    followingIsExact();
    followingRecallsWhatWasFound();
    std::puts("following");
    scanEnginePublishes();
    std::puts("all cases hold");
    return 0;
}
