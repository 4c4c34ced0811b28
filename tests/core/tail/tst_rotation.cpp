// Files that are rotated, replaced, deleted and compressed while they are followed. Without Qt, so that it
// runs under thread sanitizer too. Each case: what is written, what the follower must hand on.
#include "core/tail/scene.h"
#include "tail/neighbours.h"
#include "tail/stream_source.h"

using namespace bearerwatch;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

void renameRotationWithLateWriter()
{
    test::Scene scene;
    scene.lines(5);
    scene.begin();
    scene.lines(4);
    scene.rename("app.log", "app.log.1");
    scene.poll();
    scene.lines(3, "app.log.1");
    scene.poll(3s);
    scene.lines(6);
    scene.lines(2, "app.log.1");
    scene.poll(5s);
    scene.poll(30s);
    scene.expectEachOnce();
}

void rotationFasterThanReading(bool compressed)
{
    test::Scene scene;
    scene.lines(5);
    scene.begin();
    for (int round = 0; round < 4; ++round) {
        scene.lines(20);
        for (int number = 5; number > 0; --number) {
            for (const char* suffix : {"", ".gz"}) {
                const std::string from = "app.log." + std::to_string(number) + suffix;
                if (fs::exists(scene.path(from)))
                    scene.rename(from, "app.log." + std::to_string(number + 1) + suffix);
            }
        }
        scene.rename("app.log", "app.log.1");
        if (compressed)
            scene.run("gzip app.log.1");
        scene.lines(1);
    }
    scene.poll();
    scene.poll(30s);
    scene.expectEachOnce();
}

void deletedAndMadeAgain()
{
    test::Scene scene;
    for (int round = 0; round < 5; ++round) {
        scene.lines(10 + round);
        if (round == 0)
            scene.begin();
        else
            scene.poll();
        fs::remove(scene.path());
        scene.poll();
    }
    scene.expectEachOnce();
}

void partialAtRotation()
{
    test::Scene scene;
    scene.begin();
    scene.raw("1 unfinished");
    scene.count(1);
    scene.poll();
    scene.rename("app.log", "app.log.1");
    scene.lines(2);
    scene.poll();
    scene.poll(3s);
    scene.poll(30s);
    scene.expectEachOnce();
}

void symbolicLinkSwap()
{
    test::Scene scene;
    scene.lines(4, "one.log");
    scene.run("ln -s one.log app.log");
    scene.begin();
    scene.lines(2, "one.log");
    scene.lines(5, "two.log");
    scene.run("ln -sfn two.log app.log");
    scene.poll();
    scene.lines(1, "one.log");
    scene.lines(3, "two.log");
    scene.poll(2s);
    scene.expectEachOnce();
}

void compressedWhileDown()
{
    test::Scene scene;
    scene.lines(10);
    scene.begin();
    scene.save();
    scene.crash();
    scene.lines(15);
    scene.rename("app.log", "app.log.1");
    scene.run("gzip app.log.1");
    scene.lines(5);
    scene.begin();
    scene.poll(30s);
    scene.expectEachOnce();
    scene.restart(); // the archive is known now
    scene.lines(3);
    scene.poll();
    scene.expectEachOnce();
}

void knownRotatedFilesAreNotReadAgain()
{
    test::Scene scene;
    scene.raw("before 1\nbefore 2\n", "app.log.1");
    scene.lines(5);
    scene.begin();
    scene.rename("app.log.1", "app.log.2");
    scene.rename("app.log", "app.log.1");
    scene.lines(5);
    scene.poll();
    scene.run("gzip app.log.2");
    scene.rename("app.log.1", "app.log.3");
    scene.rename("app.log", "app.log.1");
    scene.lines(5);
    scene.poll(30s);
    scene.poll(30s);
    scene.restart();
    scene.poll(30s);
    CHECK(scene.got().size() == 15);
    scene.expectEachOnce();
}

void sameHeaderInFiles()
{
    test::Scene scene;
    const std::string header = "#Software: the same in each\n#Fields: date time cs-method\n";
    scene.raw(header);
    scene.lines(3);
    scene.begin();
    scene.rename("app.log", "app.log.1");
    scene.raw(header);
    scene.lines(3);
    scene.poll();
    scene.restart();
    scene.rename("app.log.1", "app.log.2");
    scene.rename("app.log", "app.log.1");
    scene.raw(header);
    scene.lines(3);
    scene.poll(30s);
    scene.expectEachOnce();
    std::vector<std::string> keys = scene.keys();
    std::sort(keys.begin(), keys.end());
    CHECK(std::unique(keys.begin(), keys.end()) == keys.end());
}

void replacedByItselfAndMore()
{
    test::Scene scene;
    scene.lines(20);
    scene.begin();
    scene.run("cp app.log copy");
    scene.lines(4, "copy");
    scene.rename("copy", "app.log");
    scene.poll();
    scene.expectEachOnce();
}

void manyReleased()
{
    test::Scene scene;
    scene.lines(3);
    scene.begin();
    scene.follower().release();
    CHECK(scene.follower().descriptors() == 0);
    scene.poll();
    scene.lines(4);
    scene.poll();
    scene.expectEachOnce();
}

// By a name with a date or a number before the extension, also while nobody looks, also compressed.
void nameBeforeTheExtension(const std::string& rotated, const char* compress)
{
    test::Scene scene;
    scene.lines(10);
    scene.begin();
    scene.lines(5);
    scene.rename("app.log", rotated);
    scene.lines(4);
    scene.poll();
    scene.expectEachOnce();
    scene.save();
    scene.crash(); // and now while it is down
    scene.lines(3);
    const std::string second = "app-20261231.log";
    scene.rename("app.log", second);
    if (compress != nullptr)
        scene.run(compress + (" " + second));
    scene.lines(2);
    scene.begin();
    scene.poll(30s);
    scene.expectEachOnce();
}

// app-2.log may be a rotation or the log of another process: what stands in it decides.
void aNumberBeforeTheExtension()
{
    test::Scene scene;
    scene.raw("another process\n", "app-2.log");
    scene.lines(10);
    scene.begin();
    scene.raw("a third process\n", "app-3.log");
    scene.raw("the other one again\n", "app-2.log");
    scene.lines(5);
    scene.poll();
    scene.expectEachOnce();
    scene.save();
    scene.crash();
    scene.lines(3);
    scene.rename("app.log", "app.1.log"); // while it is down, twice
    scene.lines(3);
    scene.rename("app.1.log", "app.2.log");
    scene.rename("app.log", "app.1.log");
    scene.lines(3);
    scene.begin();
    scene.poll(30s);
    scene.expectEachOnce();
}

void rotatedNames()
{
    struct Case {
        const char* name;
        const char* log;
        const char* suffix;
    };
    constexpr Case Cases[] = {
        {"app.log", "app.log", ""},
        {"app.log.2.gz", "app.log", ".2"},
        {"app.log-20260114.xz", "app.log", "-20260114"},
        {"app.log.2026-01-14", "app.log", ".2026-01-14"},
        {"app.log.2026-01-14.3.gz", "app.log", ".2026-01-14.3"},
        {"app.log-1768388400", "app.log", "-1768388400"},
        {"0.log.20260114-120000.gz", "0.log", ".20260114-120000"},
        {"app-2026-11-22.log", "app.log", "-2026-11-22"},
        {"app.2026-11-22.log", "app.log", ".2026-11-22"},
        {"app-20261122.log.gz", "app.log", "-20261122"},
        {"app-2026-11-22.0.log.gz", "app.log", "-2026-11-22.0"},
        {"app-11-22-2026-1.log.gz", "app.log", "-11-22-2026-1"},
        {"app_2026-11-22_13.txt", "app.txt", "_2026-11-22_13"},
        {"app-2026-11-22T13-00-00.123.log", "app.log", "-2026-11-22T13-00-00.123"},
        {"log20261122_001.txt", "log.txt", "20261122_001"},
        {"app-2026-11.log", "app.log", "-2026-11"},
        {"app-2026-11-22-1795340997.log.gz", "app.log", "-2026-11-22-1795340997"},
        {"app-1768388400.log", "app.log", "-1768388400"},
        {"api-2", "api-2", ""},
        {"app-v2.log", "app-v2.log", ""},
        {"worker-123456.log", "worker-123456.log", ""},
        {"10.0.0.12.log", "10.0.0.log", ".12"},
    };
    for (const Case& one : Cases) {
        const tail::RotatedName name = tail::rotatedName(one.name);
        if (name.log != one.log || name.suffix != one.suffix)
            std::fprintf(stderr, "%s: %s %s\n", one.name, name.log.c_str(), name.suffix.c_str());
        CHECK(name.log == one.log && name.suffix == one.suffix);
    }
    CHECK(tail::logName("app-2.log") == "app-2.log" && !tail::rotatedName("app-2.log").certain);
    CHECK(tail::rotatedName("app-2.log").log == "app.log");
    constexpr std::pair<const char*, const char*> Older[] = {
        {"app.log.10", "app.log.2"},
        {"app.log-20260113", "app.log-20260114"},
        {"app.log.1", "app.log"},
        {"app-2026-11-21.log.gz", "app-2026-11-22.log"},
        {"app-2026-11-22.9.log", "app-2026-11-22.10.log"},
        {"app-12-31-2025.log", "app-01-01-2026.log"},
        {"log20261122.txt", "log20261122_001.txt"},
        {"app-2026-11-22.log", "app.log"},
        {"app.2.log", "app.1.log"},
    };
    for (const auto& [a, b] : Older)
        CHECK(tail::olderName(a, b) && !tail::olderName(b, a));
    const auto sets = tail::groupRotated({"/x/app.log", "/x/app.log.1", "/x/b.log", "/x/app.log.2.gz"});
    CHECK(sets.size() == 2);
    CHECK((sets[0] == tail::LogSet{"/x/app.log.2.gz", "/x/app.log.1", "/x/app.log"}));
    const auto dated =
        tail::groupRotated({"/x/app.log", "/x/app-2026-11-22.log", "/x/app-2026-11-21.log.gz"});
    CHECK((dated ==
           std::vector<tail::LogSet>{{"/x/app-2026-11-21.log.gz", "/x/app-2026-11-22.log", "/x/app.log"}}));
}

} // namespace

int main()
{
    RUN(renameRotationWithLateWriter());
    RUN(rotationFasterThanReading(false));
    RUN(rotationFasterThanReading(true));
    for (const char* name : {"app-2026-11-22.log", "app.2026-11-22.log", "app-2026-11-22T13-00-00.123.log"}) {
        for (const char* compress : {static_cast<const char*>(nullptr), "gzip", "xz"})
            RUN(nameBeforeTheExtension(name, compress));
    }
    RUN(aNumberBeforeTheExtension());
    RUN(deletedAndMadeAgain());
    RUN(partialAtRotation());
    RUN(symbolicLinkSwap());
    RUN(compressedWhileDown());
    RUN(knownRotatedFilesAreNotReadAgain());
    RUN(sameHeaderInFiles());
    RUN(replacedByItselfAndMore());
    RUN(manyReleased());
    RUN(rotatedNames());
    std::puts("all cases hold");
    return 0;
}
