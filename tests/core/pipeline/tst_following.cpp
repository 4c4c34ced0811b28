// What befalls a following beside its files: late and disordered records, clocks that jump, a suspend,
// daylight saving, a lost queue of changes. Without Qt, so that it runs under thread sanitizer
// too.
#include "core/pipeline/following.h"

using namespace bearerwatch;
using namespace bearerwatch::test;
using namespace std::chrono_literals;

namespace {

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

// Buckets wait five seconds until the logs have shown that they need less.
void waitIsLearned()
{
    pipeline::ArrivalDelay delay;
    const auto wait = [&delay](base::Duration after) { return delay.wait(5s, Start + after); };
    CHECK(wait(0s) == 5s);
    for (int second = 0; second <= 180; second += 5)
        delay.note("a", Start + second * 1s - 200ms, Start + second * 1s);
    CHECK(wait(60s) == 5200ms); // it was seen for a minute only, then
    CHECK(wait(180s) == 800ms);
    delay.note("b", Start + 181s - 300ms, Start + 181s);
    CHECK(wait(181s) == 5300ms); // nobody knows of this one yet
    for (int second = 181; second <= 400; second += 5)
        delay.note("b", Start + second * 1s - 300ms, Start + second * 1s);
    CHECK(wait(400s) == 950ms);
    delay.note("b", Start + 401s - 90s, Start + 401s); // a shipper was stuck
    CHECK(wait(401s) == 95s);
    CHECK(wait(2h) == 5s);
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

// The same hour without offsets, as PHP writes it: a line that jumps back begins the second pass.
void daylightSavingWithoutOffsets()
{
    const Folder folder;
    const std::string log = folder / "php_errors.log";
    append(log, "");
    Following following({log});
    following.start();
    int written = 0;
    for (const char* clock : {"01:59:00", "02:10:00", "02:59:30", "02:00:30", "02:10:00", "03:00:10"}) {
        append(log, std::string("[25-Oct-2026 ") + clock + " Europe/Berlin] PHP Warning:  jwt expired\n");
        following.untilEvents(++written); // each is read by itself
    }
    following.until("snapshot", [&] { return following.m_snapshot->failures == 6; });
    const pipeline::SnapshotPtr snapshot = following.snapshot();
    std::vector<base::Time> starts;
    for (const auto& bucket : snapshot->buckets)
        starts.push_back(bucket.start);
    std::vector<base::Time> wanted;
    for (const char* time : {"2026-10-24T23:59:00Z", "2026-10-25T00:10:00Z", "2026-10-25T00:59:00Z",
                             "2026-10-25T01:00:00Z", "2026-10-25T01:10:00Z", "2026-10-25T02:00:00Z"})
        wanted.push_back(*base::parseInstant(time));
    CHECK(starts == wanted);
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

// Requests per minute of what is followed now, as the chart has them.
std::map<base::Time, std::uint64_t> requestsOf(const pipeline::Snapshot& snapshot)
{
    std::map<base::Time, std::uint64_t> requests;
    for (const auto& bucket : snapshot.buckets) {
        if (bucket.requests > 0)
            requests[bucket.start] = *bucket.requests;
    }
    return requests;
}

// Two logs, a restart between and a log that is closed then: its requests go, those of the other stay, also
// at the next start.
void closedLogsTakeTheirRequests()
{
    const Folder folder;
    const std::string kept = folder / "kept.log";
    const std::string closed = folder / "closed.log";
    pipeline::EngineOptions options;
    options.paths = {kept, closed};
    options.mode = pipeline::EngineMode::Follow;
    options.startAt = pipeline::StartAt::CheckpointOrStart;
    options.stateDirectory = folder / "state";
    options.forgetRemoved = true;
    options.publishEvery = 10ms;
    options.now = [] { return Start + 1h; };
    const auto until = [](const pipeline::Engine& engine, std::uint64_t failures) {
        for (int round = 0; round < 30'000 && engine.snapshot()->failures != failures; ++round)
            std::this_thread::sleep_for(10ms);
        CHECK(engine.snapshot()->failures == failures);
    };
    const auto writeMinute = [&](int minute) {
        for (int index = 0; index < 5; ++index) {
            append(kept, line(Start + std::chrono::minutes(minute) + std::chrono::seconds(index)));
            append(closed, line(Start + std::chrono::minutes(minute) + std::chrono::seconds(index)));
            append(closed, line(Start + std::chrono::minutes(minute + 10) + std::chrono::seconds(index)));
        }
    };
    writeMinute(0);
    {
        pipeline::Engine engine(options);
        engine.start();
        until(engine, 15);
    }
    writeMinute(1);
    {
        pipeline::Engine engine(options);
        engine.start();
        until(engine, 30);
        CHECK(engine.snapshot()->requests == 30);
        engine.remove(closed);
        until(engine, 10);
        CHECK(engine.snapshot()->requests == 10);
        const std::map<base::Time, std::uint64_t> expected = {{Start, 5}, {Start + 1min, 5}};
        CHECK(requestsOf(*engine.snapshot()) == expected);
        engine.add({closed}); // read again from its start
        until(engine, 30);
        CHECK(engine.snapshot()->requests == 30);
        engine.remove(closed);
        until(engine, 10);
    }
    options.paths = {kept};
    pipeline::Engine engine(options);
    engine.start();
    until(engine, 10);
    CHECK(engine.snapshot()->requests == 10);
}

} // namespace

#define RUN(call)                                                                                            \
    do {                                                                                                     \
        std::fprintf(stderr, "%s\n", #call);                                                                 \
        call;                                                                                                \
    } while (false)

int main()
{
    RUN(outOfOrder());
    RUN(delaysAreRemembered());
    RUN(waitIsLearned());
    RUN(lateRecordsRaiseTheirAlert());
    RUN(clockJumps());
    RUN(daylightSaving());
    RUN(daylightSavingWithoutOffsets());
    RUN(queueOverflow());
    RUN(followsThroughOverflow());
    RUN(closedLogsTakeTheirRequests());
    std::puts("all cases hold");
    return 0;
}
