// Documents that are followed: arrays of records, Loki's replies, exports of the journal. Each record must be
// handed on once, however the file is written and whenever the follower ends. Without Qt.
#include <fcntl.h>

#include "core/tail/scene.h"
#include "tail/stream_source.h"

using namespace bearerwatch;
using namespace std::chrono_literals;

namespace {

std::string record(int number)
{
    return "{\n  \"n\": " + std::to_string(number) + ",\n  \"braces\": {\"a\": \"}]\\\"\"}\n}";
}

// Times that record `number` was handed on.
long timesOf(const test::Scene& scene, int number)
{
    const std::string name = "\"n\": " + std::to_string(number) + ",";
    return std::count_if(scene.got().begin(), scene.got().end(),
                         [&](const std::string& line) { return line.find(name) != std::string::npos; });
}

void expectOnce(const test::Scene& scene, int count)
{
    CHECK(scene.got().size() == static_cast<std::size_t>(count));
    for (int number = 1; number <= count; ++number)
        CHECK(timesOf(scene, number) == 1);
    scene.expectKeysUnlike();
}

std::string arrayOf(int count)
{
    std::string text = "[\n";
    for (int number = 1; number <= count; ++number)
        text += (number > 1 ? ",\n" : "") + record(number);
    return text + "\n]\n";
}

void write(const test::Scene& scene, const std::string& text)
{
    std::ofstream(scene.path(), std::ios::trunc | std::ios::binary) << text;
}

// The writer goes back over the closing bracket.
void arrayGrows()
{
    test::Scene scene;
    scene.begin();
    for (int count = 1; count <= 40; ++count) {
        std::fstream file(scene.path(), std::ios::in | std::ios::out | std::ios::binary);
        if (!file.is_open())
            write(scene, arrayOf(count));
        file.seekp(static_cast<std::streamoff>(count > 1 ? arrayOf(count - 1).size() - 3 : 0));
        file << (count > 1 ? ",\n" + record(count) + "\n]\n" : "");
        file.close();
        if (count % 7 == 3)
            scene.restart();
        scene.poll();
        expectOnce(scene, count);
    }
}

void arrayIsWrittenAnew()
{
    test::Scene scene;
    scene.begin();
    for (int count = 1; count <= 12; ++count) {
        if (count % 3 == 0) { // put in its place
            std::ofstream(scene.path("new"), std::ios::binary) << arrayOf(count);
            scene.rename("new", "app.log");
        } else {
            write(scene, "");
            scene.poll(); // seen while it was empty
            write(scene, arrayOf(count));
        }
        scene.poll();
        expectOnce(scene, count);
        if (count == 5 || count == 9)
            scene.restart();
    }
}

// Every split of the bytes, with a restart now and then.
void cloudTrailInParts()
{
    const std::string document = "{\"Records\":[" + record(1) + "," + record(2) + ", " + record(3) + "]}\n";
    for (std::size_t step = 1; step < 60; step += 2) {
        test::Scene scene;
        scene.begin();
        std::size_t part = 0;
        for (std::size_t at = 0; at < document.size(); at += step) {
            scene.raw(document.substr(at, step));
            scene.poll();
            if (++part % 5 == 0)
                scene.restart();
        }
        expectOnce(scene, 3);
        scene.raw("{\"Records\":[" + record(4) + "]}"); // another one behind it
        scene.poll();
        expectOnce(scene, 4);
    }
}

void crashWithinADocument()
{
    test::Scene scene;
    scene.keepState();
    write(scene, arrayOf(9));
    scene.begin();
    scene.crash();
    scene.begin();
    write(scene, arrayOf(10));
    (void)scene.pollOnce(1 << 20);
    scene.commit(0);
    scene.crash(); // the tenth was handed on and not committed
    scene.begin();
    expectOnce(scene, 10);
}

void fromTheEnd()
{
    test::Scene scene;
    write(scene, arrayOf(3));
    scene.begin(false);
    CHECK(scene.got().empty());
    write(scene, arrayOf(5));
    scene.poll();
    CHECK(scene.got().size() == 2 && timesOf(scene, 4) == 1 && timesOf(scene, 5) == 1);
}

void lokiAndJournal()
{
    test::Scene loki;
    loki.begin();
    loki.raw(
        R"({"status":"success","data":{"resultType":"streams","result":[{"stream":{"app":"x"},"values":[)");
    loki.poll();
    loki.raw(R"(["1715677932345000000","\"n\": 1, jwt expired"])");
    loki.poll();
    loki.restart();
    loki.raw(R"(,["1715677932346000000","\"n\": 2, jwt expired"]]}]}})");
    loki.poll();
    CHECK(loki.got().size() == 2 && loki.got()[1].starts_with("{\"log\":"));
    loki.expectKeysUnlike();

    test::Scene journal;
    journal.begin();
    const std::string entry = "__CURSOR=s=1\n__REALTIME_TIMESTAMP=1715677932345000\nMESSAGE=jwt expired\n\n";
    journal.raw(entry + entry.substr(0, 40));
    journal.poll();
    CHECK(journal.got().size() == 1);
    journal.restart();
    journal.raw(entry.substr(40));
    journal.poll();
    CHECK(journal.got().size() == 2);
    CHECK(journal.got()[0] == journal.got()[1]);
}

void compressedDocument()
{
    test::Scene scene("trail.json.gz");
    std::ofstream(scene.path("trail.json"), std::ios::binary)
        << "{\"Records\":[" + record(1) + "," + record(2) + "]}";
    scene.run("gzip trail.json");
    scene.begin();
    scene.poll();
    expectOnce(scene, 2);
    scene.restart();
    scene.poll();
    expectOnce(scene, 2);
}

// What only looks like the beginning of a document is read as lines, and at once.
void linesStayLines()
{
    test::Scene scene;
    scene.begin();
    scene.raw("[2026-03-02 10:00:00] api.ERROR: expired\n");
    scene.poll();
    CHECK(scene.got().size() == 1);
    scene.raw("[{\"a\":1}]\n");
    scene.poll();
    CHECK(scene.got().size() == 2);

    test::Scene json;
    json.begin();
    json.raw("{\"msg\":\"first");
    json.poll();
    json.raw("\"}\n{\"msg\":\"second\"}\n");
    json.poll();
    CHECK(json.got().size() == 2);

    test::Scene odd;
    odd.begin();
    odd.raw("{ text that never closes\n");
    odd.poll();
    odd.raw(std::string(600, 'x') + "\n");
    odd.poll();
    CHECK(odd.got().size() == 2);
}

// A record without an end needs bounded memory, and what follows the document is read.
void hugeRecord()
{
    test::Scene scene;
    scene.begin();
    scene.raw("[" + record(1) + ",{\"n\": 2, \"text\": \"");
    for (int part = 0; part < 24; ++part) {
        scene.raw(std::string(1 << 20, 'x'));
        scene.poll();
    }
    scene.raw("\"}," + record(3) + "]");
    scene.poll();
    CHECK(timesOf(scene, 1) == 1 && timesOf(scene, 3) == 1);
    CHECK(scene.got().size() == 3 && scene.got()[1].size() <= logs::StreamDecoder::MaxValueBytes + 1);
}

void throughAPipe()
{
    test::Scene scene;
    CHECK(::mkfifo(scene.path().c_str(), 0600) == 0);
    tail::StreamSource source(scene.path());
    std::vector<std::string> got;
    const tail::LineSink sink = [&](const std::string&, const logs::Block& block, std::uint64_t) {
        got.push_back(block.text);
    };
    const int pipe = ::open(scene.path().c_str(), O_WRONLY);
    for (const std::string part : {"[", "\n{\"n\"", ": 1}", "\n,{\"n\": 2}]\n"}) {
        CHECK(::write(pipe, part.data(), part.size()) == static_cast<ssize_t>(part.size()));
        (void)source.poll(1h, 1 << 20, sink);
    }
    CHECK(got.size() == 2 && got[0] == "{\"n\": 1}\n" && got[1] == "{\"n\": 2}\n");
    ::close(pipe);
}

} // namespace

int main()
{
    RUN(arrayGrows());
    RUN(arrayIsWrittenAnew());
    RUN(cloudTrailInParts());
    RUN(crashWithinADocument());
    RUN(fromTheEnd());
    RUN(lokiAndJournal());
    RUN(compressedDocument());
    RUN(linesStayLines());
    RUN(hugeRecord());
    RUN(throughAPipe());
    std::puts("all cases hold");
    return 0;
}
