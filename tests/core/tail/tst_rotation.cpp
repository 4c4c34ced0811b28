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

void rotatedNames()
{
    CHECK(tail::logName("app.log.2.gz") == "app.log");
    CHECK(tail::logName("app.log-20260114.xz") == "app.log");
    CHECK(tail::logName("api-2") == "api-2");
    CHECK(tail::olderName("app.log.10", "app.log.2"));
    CHECK(tail::olderName("app.log-20260113", "app.log-20260114"));
    CHECK(tail::olderName("app.log.1", "app.log"));
    const auto sets = tail::groupRotated({"/x/app.log", "/x/app.log.1", "/x/b.log", "/x/app.log.2.gz"});
    CHECK(sets.size() == 2);
    CHECK((sets[0] == tail::LogSet{"/x/app.log.2.gz", "/x/app.log.1", "/x/app.log"}));
}

} // namespace

int main()
{
    RUN(renameRotationWithLateWriter());
    RUN(rotationFasterThanReading(false));
    RUN(rotationFasterThanReading(true));
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
