// Files that are cut, written anew and copied while they are followed. Without Qt, so that it runs
// under thread sanitizer too. Each case: what is written, what the follower must hand on.
#include "core/tail/scene.h"
#include "tail/neighbours.h"
#include "tail/stream_source.h"

using namespace bearerwatch;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

void copyTruncate(bool behind)
{
    test::Scene scene;
    scene.lines(50);
    scene.begin();
    scene.lines(10);
    if (!behind)
        scene.poll();
    scene.run("cp app.log app.log.1 && : > app.log");
    scene.lines(7);
    scene.poll();
    scene.poll(30s);
    scene.expectEachOnce();
}

void truncatedAndFilledPastTheOffset()
{
    test::Scene scene;
    scene.lines(10);
    scene.begin();
    scene.run(": > app.log");
    scene.lines(40);
    scene.poll();
    scene.expectEachOnce();
}

void sameSizeAgain()
{
    test::Scene scene;
    scene.raw("1 2026 a\n2 2026 b\n");
    scene.begin();
    scene.run(": > app.log");
    scene.raw("3 2026 a\n4 2026 b\n");
    scene.count(4);
    scene.poll();
    scene.expectEachOnce();
}

void inodeUsedAgainWhileDown()
{
    test::Scene scene;
    scene.lines(10);
    scene.begin();
    scene.save();
    scene.crash();
    scene.run(": > app.log"); // the same inode, other content
    scene.lines(30);
    scene.begin();
    scene.expectEachOnce();
}

void emptyAtFirstAndFilledWhileDown()
{
    test::Scene scene;
    scene.raw("");
    scene.begin(false);
    scene.save();
    scene.crash();
    scene.lines(3);
    scene.begin(false);
    scene.expectEachOnce();
}

} // namespace

int main()
{
    RUN(copyTruncate(false));
    RUN(copyTruncate(true));
    RUN(truncatedAndFilledPastTheOffset());
    RUN(sameSizeAgain());
    RUN(inodeUsedAgainWhileDown());
    RUN(emptyAtFirstAndFilledWhileDown());
    std::puts("all cases hold");
    return 0;
}
