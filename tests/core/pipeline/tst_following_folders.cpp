// Followings of folders: many files, files that come and go and change their names.
#include "core/pipeline/following.h"

using namespace bearerwatch;
using namespace bearerwatch::test;
using namespace std::chrono_literals;

namespace {

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
void folderWithRotation(const std::string& rotated)
{
    const Folder folder;
    fs::create_directory(folder / "logs");
    const std::string log = folder / "logs/app.log";
    append(log, line(Start));
    Following following({folder / "logs"}, folder / "state");
    following.start();
    following.untilFollowing(log);
    fs::rename(log, folder / ("logs/" + rotated));
    append(folder / "logs/new.log", line(Start + 1s)); // seen by the next search of the folder
    following.untilEvents(1);
    append(log, line(Start + 2s));
    following.untilEvents(2);
    const std::lock_guard lock(following.m_mutex);
    CHECK(!following.m_states.contains(folder / ("logs/" + rotated)));
}

// Each day has a file of its own in a followed folder; what is packed later is no new log.
void aFileForEachDay()
{
    const Folder folder;
    fs::create_directory(folder / "logs");
    const auto day = [&folder](const char* date) {
        return folder / ("logs/app-" + std::string(date) + ".log");
    };
    append(day("2026-02-28"), line(Start));
    append(day("2026-03-01"), line(Start));
    Following following({folder / "logs"}, folder / "state");
    following.start();
    following.untilFollowing(day("2026-02-28"));
    following.untilFollowing(day("2026-03-01"));
    append(day("2026-03-02"), line(Start + 1s));
    append(day("2026-03-03"), line(Start + 2s));
    following.untilEvents(2);
    CHECK(std::system(("gzip " + day("2026-03-01")).c_str()) == 0);
    append(folder / "logs/new.log", line(Start + 3s)); // seen by the next search of the folder
    following.untilEvents(3);
    append(day("2026-03-03"), line(Start + 4s));
    following.untilEvents(4);
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
    RUN(folderMadeAnew());
    for (const char* rotated : {"app.log.1", "app-2026-03-02.log", "app.1.log"})
        RUN(folderWithRotation(rotated));
    RUN(aFileForEachDay());
    std::puts("all cases hold");
    return 0;
}
