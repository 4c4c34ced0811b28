// What lines may look like, and how they may come: in parts, with NUL bytes, huge, in UTF-16. Without Qt, so
// that it runs under thread sanitizer too. Each case: what is written, what the follower must hand on.
#include "core/tail/scene.h"
#include "tail/neighbours.h"
#include "tail/stream_source.h"

using namespace bearerwatch;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

void growing()
{
    test::Scene scene;
    scene.lines(3);
    scene.begin();
    scene.lines(5);
    scene.poll();
    CHECK(scene.got().size() == 8);
    scene.expectEachOnce();
}

void fromEnd()
{
    test::Scene scene;
    scene.raw("old\nold half");
    scene.begin(false);
    scene.raw(" is whole\n");
    scene.lines(2);
    scene.poll();
    CHECK(scene.got().size() == 3);
    CHECK(scene.got().front() == "old half is whole");
}

void partialLines()
{
    test::Scene scene;
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

void nulBytes()
{
    test::Scene scene;
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
    test::Scene scene;
    scene.lines(2);
    scene.begin();
    CHECK(::truncate(scene.path().c_str(), 4LL << 30) == 0);
    scene.lines(3);
    scene.poll();
    scene.expectEachOnce();
}

void hugeLine()
{
    test::Scene scene;
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

// However much comes at once: the same lines, the long ones cut at one place; in UTF-16, too.
void longLinesInPieces(bool wide)
{
    std::string text;
    const std::size_t most = logs::MaxLineBytes / (wide ? 2 : 1);
    for (const std::size_t length : {std::size_t{5}, most, most + 1, std::size_t{7}, 2 * most + 9, most / 2})
        text += std::string(length, static_cast<char>('a' + length % 26)) + "\n";
    if (wide) {
        std::string units("\xff\xfe", 2);
        for (const char character : text) {
            // Line feeds of one byte stand within characters, too: U+0A0A.
            units += character == 'f' ? std::string(2, '\n') : std::string{character, '\0'};
        }
        text = units;
    }
    std::vector<std::string> whole;
    for (const std::size_t piece : {text.size(), std::size_t{65'537}, std::size_t{1'048'577}}) {
        test::Scene scene;
        scene.begin();
        for (std::size_t at = 0; at < text.size(); at += piece) {
            scene.raw(text.substr(at, piece));
            scene.poll();
        }
        if (whole.empty())
            whole = scene.got();
        CHECK(scene.got() == whole);
        CHECK(scene.got().size() == 6);
        CHECK(scene.lineNumbers().back() == 6);
    }
}

// Killed within a line that is too long: its rest is no line of its own afterwards.
void hugeLineOverARestart()
{
    test::Scene scene;
    scene.begin();
    scene.raw(std::string(5 << 20, 'x'));
    scene.poll();
    CHECK(scene.got().size() == 1);
    scene.restart();
    scene.raw(std::string(95 << 20, 'y'));
    scene.poll();
    scene.restart();
    scene.raw("\n");
    scene.lines(2);
    scene.poll();
    CHECK(scene.got().size() == 3);
    CHECK(scene.lineNumbers().back() == 3);
    scene.expectEachOnce();
}

// No line holds the LF, however CR and LF come; what is before it is the reader's to judge.
void carriageReturns()
{
    test::Scene scene;
    scene.begin();
    scene.raw("1 one\r\n2 two\r");
    scene.poll();
    scene.raw("\n");
    scene.poll();
    scene.raw("3 three\n");
    scene.poll();
    scene.count(3);
    scene.expectEachOnce();
    CHECK(scene.got().size() == 3);
    CHECK(scene.got()[1].starts_with("2 two"));
}

// Bytes that are no UTF-8 are handed on as they are: places count bytes.
void invalidUtf8()
{
    test::Scene scene;
    scene.begin();
    scene.raw("1 \xff\xc3( \xe2\x82 \xed\xa0\x80\n");
    scene.count(1);
    scene.lines(2);
    scene.poll();
    CHECK(scene.got().size() == 3);
    CHECK(scene.got().front() == "1 \xff\xc3( \xe2\x82 \xed\xa0\x80");
    scene.expectEachOnce();
    scene.expectKeysUnlike();
}

void utf16()
{
    test::Scene scene;
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

void identicalLines()
{
    test::Scene scene;
    scene.begin();
    for (int round = 0; round < 10; ++round) {
        scene.raw("the same\n");
        scene.poll();
    }
    CHECK(scene.got().size() == 10);
}

void appearsLater()
{
    test::Scene scene;
    scene.begin(false);
    CHECK(scene.follower().state() == tail::FollowState::Waiting);
    scene.lines(3);
    scene.poll();
    scene.expectEachOnce();
    CHECK(scene.follower().state() == tail::FollowState::Following);
}

void fifo()
{
    test::Scene scene;
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

} // namespace

int main()
{
    RUN(growing());
    RUN(fromEnd());
    RUN(partialLines());
    RUN(nulBytes());
    RUN(sparseHole());
    RUN(hugeLine());
    RUN(longLinesInPieces(false));
    RUN(longLinesInPieces(true));
    RUN(hugeLineOverARestart());
    RUN(carriageReturns());
    RUN(invalidUtf8());
    RUN(utf16());
    RUN(identicalLines());
    RUN(appearsLater());
    RUN(fifo());
    std::puts("all cases hold");
    return 0;
}
