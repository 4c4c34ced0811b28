// Events that are too many for memory: what comes back is what went, texts from their logs or the history,
// while another thread appends. Without Qt, so that it runs under thread sanitizer too.
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

#include "history/store.h"
#include "pipeline/binary_kind.h"
#include "pipeline/engine.h"
#include "pipeline/event_archive.h"
#include "pipeline/event_coding.h"
#include "pipeline/scan.h"
#include "support/check.h"

using namespace bearerwatch;
using namespace std::chrono_literals;
using namespace std::string_view_literals;
namespace fs = std::filesystem;
using pipeline::EventArchive;

namespace {

const base::Time Start = *base::parseInstant("2026-03-02T10:00:00Z");
const std::string Token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJlLW9mLXNvbWUtbGVuZ3RoLWhlcmU";

class Folder {
public:
    Folder()
    {
        char pattern[] = "/tmp/bearerwatch-archive-XXXXXX";
        m_path = ::mkdtemp(pattern);
    }
    ~Folder() { fs::remove_all(m_path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] std::string path() const { return m_path.string(); }
    [[nodiscard]] std::string operator/(const std::string& name) const { return (m_path / name).string(); }

private:
    fs::path m_path;
};

// Every line fails; each tenth carries a token, each hundredth goes on in further lines.
void writeLog(const std::string& path, int count)
{
    std::ofstream file(path, std::ios::binary);
    for (int number = 0; number < count; ++number) {
        file << base::formatRfc3339(Start + std::chrono::seconds(number)) << " WARN client=192.0.2."
             << number % 50 << " \"GET /orders/" << number << "\" 401 "
             << (number % 3 == 0 ? "jwt expired" : "invalid signature of the token");
        if (number % 10 == 0)
            file << " Authorization: Bearer " << Token;
        file << (number % 7 == 0 ? "\r\n" : "\n");
        if (number % 100 == 0)
            file << "    at com.example.Filter.check(Filter.java:12)\n    at "
                    "com.example.Main.run(Main.java:3)\n";
    }
}

std::vector<events::Event> eventsOf(const pipeline::Snapshot& snapshot)
{
    std::vector<events::Event> list;
    (void)snapshot.events.forEach(
        [&list](const events::Event& event) {
            list.push_back(event);
            return true;
        },
        true);
    return list;
}

bool same(const events::Event& a, const events::Event& b)
{
    return a.key == b.key && a.time == b.time && a.cause == b.cause && a.alternatives == b.alternatives &&
        a.certainty == b.certainty && a.file == b.file && a.offset == b.offset && a.line == b.line &&
        a.format == b.format && a.clientIp == b.clientIp && a.status == b.status && a.method == b.method &&
        a.path == b.path && a.route == b.route && a.service == b.service && a.keyId == b.keyId &&
        a.issuer == b.issuer && a.audience == b.audience && a.subject == b.subject &&
        a.clientId == b.clientId && a.userAgent == b.userAgent && a.requestId == b.requestId &&
        a.tokenFingerprint == b.tokenFingerprint && a.rule == b.rule && a.evidence == b.evidence &&
        a.joined == b.joined && a.text == b.text;
}

pipeline::SnapshotPtr scanned(const std::string& log, pipeline::ScanOptions options)
{
    options.fingerprintKey = base::SecretBytes(std::string_view("0123456789abcdef0123456789abcdef"));
    const auto result = pipeline::scan({log}, options, {}, [](const events::Event&) {});
    CHECK(result.has_value());
    return *result;
}

void whatComesBackIsWhatWent()
{
    const Folder folder;
    writeLog(folder / "app.log", 9000);
    const auto all = scanned(folder / "app.log", {});
    pipeline::ScanOptions few;
    few.maxEvents = 1024;
    few.archiveFolder = folder.path();
    const auto archived = scanned(folder / "app.log", few);
    CHECK(all->events.size == 9000 && archived->events.size == 9000);
    CHECK(archived->events.dropped == 0 && archived->events.archived >= 7 * EventArchive::ChunkEvents);
    CHECK(archived->events.chunks.size() <= 3);
    const auto expected = eventsOf(*all);
    const auto found = eventsOf(*archived);
    CHECK(found.size() == expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        CHECK(same(found[i], expected[i]));
    // Texts stand in the log: the archive is small. No token is in what comes back.
    CHECK(archived->events.archive->bytes() < archived->events.archived * 60);
    CHECK(found[0].text.find("[redacted") != std::string::npos &&
          found[0].text.find(Token) == std::string::npos);
    int names = 0;
    for (const auto& entry : fs::directory_iterator(folder.path()))
        names += entry.path().filename() == "app.log" ? 0 : 1;
    CHECK(names == 0); // nothing of it is seen in the folder
}

void aTextThatIsGoneIsToldByTheHistory()
{
    const Folder folder;
    writeLog(folder / "app.log", 4000);
    const auto all = scanned(folder / "app.log", {});
    {
        auto store = history::Store::open(folder / "state", Start);
        CHECK(store.has_value());
        history::Batch batch;
        for (const events::Event& event : eventsOf(*all)) {
            if (event.line % 2 == 0)
                batch.events.push_back(event);
        }
        CHECK((*store)->commit(batch).has_value());
    }
    pipeline::ScanOptions few;
    few.maxEvents = 1024;
    few.archiveFolder = folder.path();
    few.historyFolder = folder / "state";
    const auto archived = scanned(folder / "app.log", few);
    CHECK(archived->events.archive->text(1, 5).has_value());
    writeLog(folder / "app.log", 10); // cut and written anew
    const auto expected = eventsOf(*all);
    for (std::size_t place = 100; place < 140; ++place) {
        const auto text = archived->events.archive->text(1, place);
        const events::Event& event = expected[EventArchive::ChunkEvents + place];
        CHECK(text.has_value() == (event.line % 2 == 0));
        CHECK(!text || *text == event.text);
    }
}

// A log that is closed while others are followed: its events go, on disk too, all others stay as they are.
void aClosedLogIsTakenOut()
{
    const Folder folder;
    writeLog(folder / "app.log", 6000);
    writeLog(folder / "other.log", 5000);
    pipeline::EngineOptions options;
    options.paths = {folder / "other.log", folder / "app.log"};
    options.mode = pipeline::EngineMode::Follow;
    options.startAt = pipeline::StartAt::Start;
    options.publishEvery = 10ms;
    options.scan.fingerprintKey = base::SecretBytes(std::string_view("0123456789abcdef0123456789abcdef"));
    options.scan.maxEvents = 2048;
    options.scan.archiveFolder = folder.path();
    options.now = [] { return Start + 24h; };
    pipeline::Engine engine(options);
    engine.start();
    const auto waitFor = [&engine](std::uint64_t events) {
        for (int round = 0; round < 12'000 && engine.snapshot()->events.size != events; ++round)
            std::this_thread::sleep_for(25ms);
        return engine.snapshot();
    };
    CHECK(waitFor(11'000)->events.size == 11'000);
    engine.remove(folder / "other.log");
    const auto left = waitFor(6000);
    CHECK(left->events.size == 6000 && left->failures == 6000);
    CHECK(left->events.archived > 0 && left->events.archived % EventArchive::ChunkEvents == 0);
    const auto found = eventsOf(*left);
    pipeline::ScanOptions alone;
    const auto expected = eventsOf(*scanned(folder / "app.log", alone));
    CHECK(found.size() == expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        CHECK(found[i].line == expected[i].line && found[i].cause == expected[i].cause &&
              found[i].text == expected[i].text);
}

void noRoomLetsTheOldestGo()
{
    const Folder folder;
    writeLog(folder / "app.log", 9000);
    pipeline::ScanOptions few;
    few.maxEvents = 1024;
    few.archiveFolder = folder.path();
    few.archiveBytes = 200'000;
    const auto archived = scanned(folder / "app.log", few);
    CHECK(archived->events.dropped > 0 && archived->events.dropped + archived->events.size == 9000);
    const auto found = eventsOf(*archived);
    CHECK(found.size() == archived->events.size);
    CHECK(found.back().offset > found.front().offset);
    few.archiveFolder = folder / "absent";
    CHECK(scanned(folder / "app.log", few)->events.dropped > 7000);
}

void readWhileItGrows()
{
    const Folder folder;
    auto made = EventArchive::make(
        {folder.path(), "", 1ULL << 30U, [](std::string_view text) { return std::string(text); }});
    CHECK(made.has_value());
    const std::shared_ptr<EventArchive> archive = *made;
    std::atomic<bool> done = false;
    std::thread writer([&] {
        for (std::uint64_t chunk = 0; chunk < 60; ++chunk) {
            std::vector<events::Event> events(EventArchive::ChunkEvents);
            for (std::size_t i = 0; i < events.size(); ++i) {
                events[i].key = "k:" + std::to_string(chunk * EventArchive::ChunkEvents + i);
                events[i].offset = chunk * EventArchive::ChunkEvents + i;
                events[i].text = "text " + std::to_string(i);
            }
            CHECK(archive->append(events));
        }
        done = true;
    });
    std::size_t looked = 0;
    while (!done || looked < 200) {
        const std::size_t chunks = archive->chunks();
        if (chunks == 0)
            continue;
        const std::size_t index = looked++ * 7 % chunks;
        const auto chunk = archive->chunk(index);
        CHECK(chunk && chunk->front().key == "k:" + std::to_string(index * EventArchive::ChunkEvents));
        CHECK(archive->text(index, 3) == "text 3");
    }
    writer.join();
    CHECK(archive->chunks() == 60 && !archive->chunk(60));
}

void damageIsSeen()
{
    events::Event event;
    event.key = "a:7";
    event.offset = 7;
    event.alternatives = {causes::Cause::Expired};
    event.borrowed = {{"client_ip status", "/var/log/access.log", 17}, {"route", "gateway.log", 3}};
    event.userAgent = "x";
    pipeline::EventEncoder encoder;
    encoder.add(event, true);
    const std::string bytes = encoder.take();
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        pipeline::EventDecoder decoder(std::string_view(bytes).substr(0, length));
        (void)decoder.next();
        CHECK(!decoder.good());
    }
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        for (const char value : {'\xff', '\x7f', '\0'}) {
            std::string damaged = bytes;
            damaged[at] = value;
            pipeline::EventDecoder decoder(damaged);
            (void)decoder.next(); // whatever it says, it ends
        }
    }
}

void binaryFilesAreKnown()
{
    CHECK(pipeline::binaryKind("\x89PNG\r\n\x1a\n"sv) == "a PNG picture");
    CHECK(!pipeline::binaryKind("\x01\x02\x03\x04\x05\x06\x80\x81"sv).empty());
    for (const std::string_view text : {""sv, "2026-03-02 jwt expired\n"sv,
                                        "\xff\xfe"
                                        "a\0b\0"sv,
                                        "a\0b\0c\0d\0"sv,
                                        "\x1b[31merror\x1b[0m Gr\xc3\xbc\xc3\x9f"
                                        "e\n"sv,
                                        "\0\0\0\0\0\0"sv, "\x1f\x8b\x08\0\0\0"sv})
        CHECK(pipeline::binaryKind(text).empty());
}

} // namespace

int main()
{
    whatComesBackIsWhatWent();
    aTextThatIsGoneIsToldByTheHistory();
    aClosedLogIsTakenOut();
    noRoomLetsTheOldestGo();
    readWhileItGrows();
    damageIsSeen();
    binaryFilesAreKnown();
    std::puts("all cases hold");
    return 0;
}
