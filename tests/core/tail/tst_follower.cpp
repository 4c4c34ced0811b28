// Files that rotate, are cut, replaced and compressed while they are followed. Without Qt, so that it runs
// under thread sanitizer too. Each case: what is written, what the follower must hand on.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

#include "support/check.h"
#include "tail/follower.h"
#include "tail/neighbours.h"
#include "tail/stream_source.h"
#include "tail/watcher.h"

using namespace bearerwatch;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

class Scene {
public:
    Scene()
    {
        char pattern[] = "/tmp/bearerwatch-tail-XXXXXX";
        m_folder = ::mkdtemp(pattern);
    }
    ~Scene() { fs::remove_all(m_folder); }

    [[nodiscard]] std::string path(const std::string& name = "app.log") const
    {
        return (m_folder / name).string();
    }

    // Appends lines "n text" with numbers that rise; what must be handed on once each.
    void lines(int count, const std::string& name = "app.log")
    {
        std::ofstream file(path(name), std::ios::app | std::ios::binary);
        for (int index = 0; index < count; ++index)
            file << ++m_written << " 2026-03-02T10:00:00Z jwt expired\n";
    }
    void raw(const std::string& text, const std::string& name = "app.log") const
    {
        std::ofstream file(path(name), std::ios::app | std::ios::binary);
        file << text;
    }
    void rename(const std::string& from, const std::string& to) const { fs::rename(path(from), path(to)); }
    void run(const std::string& command) const
    {
        CHECK(std::system(("cd '" + m_folder.string() + "' && " + command).c_str()) == 0);
    }

    void begin(bool fromStart = true)
    {
        tail::FollowOptions options;
        options.fromStart = fromStart;
        m_follower = std::make_unique<tail::Follower>(path(), options, m_marks);
        poll();
    }
    // Polls until nothing more comes; the clock goes on by `step`.
    void poll(base::Duration step = 100ms)
    {
        m_now += step;
        for (int round = 0; round < 1000; ++round) {
            const bool more = m_follower->poll(m_now, 1 << 20,
                                               [this](const std::string& generation, const logs::Block& block,
                                                      std::uint64_t end) { take(generation, block, end); });
            for (const auto& [generation, end, line] : m_commits)
                m_follower->commit(generation, end, line);
            m_commits.clear();
            if (!more)
                break;
        }
    }
    // The process is killed: only what was saved at the last `save` is known.
    void save() { m_marks = m_follower->marks(); }
    void crash() { m_follower.reset(); }
    void restart()
    {
        save();
        m_follower.reset();
        begin();
    }
    void expectEachOnce() const
    {
        std::vector<int> seen(static_cast<std::size_t>(m_written) + 1, 0);
        for (const std::string& line : m_lines) {
            const int number = std::atoi(line.c_str());
            if (number > 0 && number <= m_written)
                ++seen[static_cast<std::size_t>(number)];
        }
        for (int number = 1; number <= m_written; ++number) {
            if (seen[static_cast<std::size_t>(number)] != 1)
                std::fprintf(stderr, "line %d came %d times\n", number,
                             seen[static_cast<std::size_t>(number)]);
            CHECK(seen[static_cast<std::size_t>(number)] == 1);
        }
    }
    [[nodiscard]] const std::vector<std::string>& got() const { return m_lines; }
    [[nodiscard]] const std::vector<std::string>& keys() const { return m_keys; }
    [[nodiscard]] tail::Follower& follower() { return *m_follower; }
    [[nodiscard]] int written() const { return m_written; }
    void count(int lines) { m_written += lines; }

private:
    void take(const std::string& generation, const logs::Block& block, std::uint64_t end)
    {
        std::size_t at = 0;
        while (at < block.text.size()) {
            const std::size_t newline = std::min(block.text.find('\n', at), block.text.size());
            m_lines.push_back(block.text.substr(at, newline - at));
            m_keys.push_back(generation + ":" + std::to_string(block.start.offset + at));
            at = newline + 1;
        }
        m_commits.push_back({generation, end, block.start.line + block.lines});
    }
    struct Commit {
        std::string generation;
        std::uint64_t end;
        std::uint64_t line;
    };
    fs::path m_folder;
    int m_written = 0;
    base::Duration m_now = 1h;
    std::unique_ptr<tail::Follower> m_follower;
    std::vector<tail::FileMark> m_marks;
    std::vector<std::string> m_lines;
    std::vector<std::string> m_keys;
    std::vector<Commit> m_commits;
};

void growing()
{
    Scene scene;
    scene.lines(3);
    scene.begin();
    scene.lines(5);
    scene.poll();
    CHECK(scene.got().size() == 8);
    scene.expectEachOnce();
}

void fromEnd()
{
    Scene scene;
    scene.raw("old\nold half");
    scene.begin(false);
    scene.raw(" is whole\n");
    scene.lines(2);
    scene.poll();
    CHECK(scene.got().size() == 3);
    CHECK(scene.got().front() == "old half is whole");
}

void renameRotationWithLateWriter()
{
    Scene scene;
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
    Scene scene;
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

void copyTruncate(bool behind)
{
    Scene scene;
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
    Scene scene;
    scene.lines(10);
    scene.begin();
    scene.run(": > app.log");
    scene.lines(40);
    scene.poll();
    scene.expectEachOnce();
}

void sameSizeAgain()
{
    Scene scene;
    scene.raw("1 2026 a\n2 2026 b\n");
    scene.begin();
    scene.run(": > app.log");
    scene.raw("3 2026 a\n4 2026 b\n");
    scene.count(4);
    scene.poll();
    scene.expectEachOnce();
}

void deletedAndMadeAgain()
{
    Scene scene;
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

void inodeUsedAgainWhileDown()
{
    Scene scene;
    scene.lines(10);
    scene.begin();
    scene.save();
    scene.crash();
    scene.run(": > app.log"); // the same inode, other content
    scene.lines(30);
    scene.begin();
    scene.expectEachOnce();
}

void partialLines()
{
    Scene scene;
    scene.begin();
    scene.raw("1 first ha");
    scene.poll();
    CHECK(scene.got().empty());
    scene.restart(); // a restart within a line
    scene.raw("lf\r");
    scene.poll();
    CHECK(scene.got().empty());
    scene.raw("\n2 \xc3");
    scene.poll();
    scene.raw("\xa4 split in a character\n");
    scene.count(2);
    scene.poll();
    CHECK(scene.got().size() == 2);
    CHECK(scene.got()[1] == "2 \xc3\xa4 split in a character");
    scene.expectEachOnce();
}

void partialAtRotation()
{
    Scene scene;
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

void nulBytes()
{
    Scene scene;
    scene.lines(2);
    scene.begin();
    scene.raw(std::string(300'000, '\0'));
    scene.lines(3);
    scene.poll();
    CHECK(scene.got().size() == 5);
    CHECK(scene.got()[2].starts_with("3 "));
    scene.expectEachOnce();
}

void sparseHole()
{
    Scene scene;
    scene.lines(2);
    scene.begin();
    CHECK(::truncate(scene.path().c_str(), 4LL << 30) == 0);
    scene.lines(3);
    scene.poll();
    scene.expectEachOnce();
}

void hugeLine()
{
    Scene scene;
    scene.begin();
    for (int part = 0; part < 20; ++part) {
        scene.raw(std::string(1 << 20, 'x'));
        scene.poll();
    }
    scene.raw("\n");
    scene.lines(2);
    scene.poll();
    CHECK(scene.got().size() == 3);
    CHECK(scene.got().front().size() == logs::MaxLineBytes);
    scene.expectEachOnce();
}

void utf16()
{
    Scene scene;
    scene.raw("\xff\xfe");
    scene.begin();
    const std::string text = "1 J\xc3\xa4ger jwt expired\n";
    std::string wide;
    for (const char16_t unit : std::u16string(u"1 J\u00e4ger jwt expired\n")) {
        wide += static_cast<char>(unit & 0xff);
        wide += static_cast<char>(unit >> 8);
    }
    scene.raw(wide.substr(0, 7));
    scene.poll();
    scene.raw(wide.substr(7));
    scene.poll();
    CHECK(scene.got().size() == 1);
    CHECK(scene.got().front() + "\n" == text);
}

void symbolicLinkSwap()
{
    Scene scene;
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
    Scene scene;
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
    Scene scene;
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
    Scene scene;
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
    Scene scene;
    scene.lines(20);
    scene.begin();
    scene.run("cp app.log copy");
    scene.lines(4, "copy");
    scene.rename("copy", "app.log");
    scene.poll();
    scene.expectEachOnce();
}

void identicalLines()
{
    Scene scene;
    scene.begin();
    for (int round = 0; round < 10; ++round) {
        scene.raw("the same\n");
        scene.poll();
    }
    CHECK(scene.got().size() == 10);
}

void appearsLater()
{
    Scene scene;
    scene.begin(false);
    CHECK(scene.follower().state() == tail::FollowState::Waiting);
    scene.lines(3);
    scene.poll();
    scene.expectEachOnce();
    CHECK(scene.follower().state() == tail::FollowState::Following);
}

void emptyAtFirstAndFilledWhileDown()
{
    Scene scene;
    scene.raw("");
    scene.begin(false);
    scene.save();
    scene.crash();
    scene.lines(3);
    scene.begin(false);
    scene.expectEachOnce();
}

void fifo()
{
    Scene scene;
    CHECK(::mkfifo(scene.path("pipe").c_str(), 0600) == 0);
    tail::StreamSource source(scene.path("pipe"));
    std::size_t lines = 0;
    const tail::LineSink sink = [&lines](const std::string&, const logs::Block& block, std::uint64_t) {
        lines += block.lines;
    };
    for (int writer = 0; writer < 3; ++writer) {
        std::ofstream(scene.path("pipe")) << "one\ntwo\n";
        (void)source.poll(1s, 65536, sink);
    }
    CHECK(lines == 6);
    CHECK(!source.ended());
}

void manyReleased()
{
    Scene scene;
    scene.lines(3);
    scene.begin();
    scene.follower().release();
    CHECK(!scene.follower().holdsDescriptor());
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

// Says which case is running, so that a failure tells.
#define RUN(call)                                                                                            \
    do {                                                                                                     \
        std::fprintf(stderr, "%s\n", #call);                                                                 \
        call;                                                                                                \
    } while (false)

int main()
{
    RUN(growing());
    RUN(fromEnd());
    RUN(renameRotationWithLateWriter());
    RUN(rotationFasterThanReading(false));
    RUN(rotationFasterThanReading(true));
    RUN(copyTruncate(false));
    RUN(copyTruncate(true));
    RUN(truncatedAndFilledPastTheOffset());
    RUN(sameSizeAgain());
    RUN(deletedAndMadeAgain());
    RUN(inodeUsedAgainWhileDown());
    RUN(partialLines());
    RUN(partialAtRotation());
    RUN(nulBytes());
    RUN(sparseHole());
    RUN(hugeLine());
    RUN(utf16());
    RUN(symbolicLinkSwap());
    RUN(compressedWhileDown());
    RUN(knownRotatedFilesAreNotReadAgain());
    RUN(sameHeaderInFiles());
    RUN(replacedByItselfAndMore());
    RUN(identicalLines());
    RUN(appearsLater());
    RUN(emptyAtFirstAndFilledWhileDown());
    RUN(fifo());
    RUN(manyReleased());
    RUN(rotatedNames());
    std::puts("all cases hold");
    return 0;
}
