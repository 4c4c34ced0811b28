#include <QtTest>

#include "base/time.h"
#include "logs/repeated_hours.h"

using namespace bearerwatch;
using namespace bearerwatch::logs;
using namespace std::chrono_literals;

namespace {

base::Time at(const char* text)
{
    return *base::parseInstant(text);
}

struct Clock {
    base::Time turn; // UTC, when it goes back
    std::chrono::minutes before; // offset from UTC
    std::chrono::minutes after;

    // What it shows, as "2026-10-25 02:30:00".
    [[nodiscard]] std::string shows(base::Time time) const
    {
        std::string text = base::formatRfc3339(time + (time < turn ? before : after)).substr(0, 19);
        text[10] = ' ';
        return text;
    }
};

using Line = std::function<std::string(const std::string& clock)>;

std::string plain(const std::string& clock)
{
    return clock + " WARN api: jwt expired\n";
}

struct Source {
    SourceContext context;
    RepeatedHours hours{FormatSet::builtIn()};
    RecordReader reader{FormatSet::builtIn()};
    std::uint64_t offset = 0;
    std::vector<base::Time> times;

    explicit Source(const char* zone) { context.time.zone = *Zone::parse(zone); }

    void read(const std::string& block)
    {
        hours.see(block, offset, context);
        for (std::size_t begin = 0; begin < block.size();) {
            const RecordSpan span = recordFrom(block, begin);
            const Record record = reader.read(std::string_view(block).substr(begin, span.end - begin),
                                              {offset + begin, 1}, context);
            times.push_back(record.time.value_or(base::Time{}));
            begin = span.end;
        }
        offset += block.size();
    }
    void nextFile()
    {
        offset = 0;
        context.passes.clear();
        context.inRepeatedHour = false;
    }
};

std::vector<base::Time> every(base::Duration step, base::Time from, base::Time to)
{
    std::vector<base::Time> times;
    for (base::Time time = from; time < to; time += step)
        times.push_back(time);
    return times;
}

// Blocks of so many lines.
void readInBlocks(Source& source, const std::vector<base::Time>& times, const Clock& clock, std::size_t lines,
                  const Line& line = plain)
{
    std::string block;
    std::size_t held = 0;
    for (const base::Time time : times) {
        block += line(clock.shows(time));
        if (++held == lines) {
            source.read(block);
            block.clear();
            held = 0;
        }
    }
    if (!block.empty())
        source.read(block);
}

void expectTimes(const Source& source, const std::vector<base::Time>& wanted)
{
    QCOMPARE(source.times.size(), wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i)
        QVERIFY2(
            source.times[i] == wanted[i],
            (base::formatRfc3339(source.times[i]) + " instead of " + base::formatRfc3339(wanted[i])).c_str());
}

const Clock Berlin{*base::parseInstant("2026-10-25T01:00:00Z"), 120min, 60min};

} // namespace

class TstRepeatedHours : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void zones_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("turn");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << QByteArray("2026-10-25T01:00:00Z") << 120
                                << 60;
        QTest::newRow("London") << QByteArray("Europe/London") << QByteArray("2026-10-25T01:00:00Z") << 60
                                << 0;
        QTest::newRow("New York") << QByteArray("America/New_York") << QByteArray("2026-11-01T06:00:00Z")
                                  << -240 << -300;
        QTest::newRow("St. John's") << QByteArray("America/St_Johns") << QByteArray("2026-11-01T04:30:00Z")
                                    << -150 << -210;
        QTest::newRow("Lord Howe, half an hour")
            << QByteArray("Australia/Lord_Howe") << QByteArray("2026-04-04T15:00:00Z") << 660 << 630;
        QTest::newRow("Sydney") << QByteArray("Australia/Sydney") << QByteArray("2026-04-04T16:00:00Z") << 660
                                << 600;
    }

    // Dense and sparse logs, in blocks of every size.
    void zones()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QByteArray, turn);
        QFETCH(const int, before);
        QFETCH(const int, after);
        const Clock clock{at(turn.constData()), std::chrono::minutes(before), std::chrono::minutes(after)};
        for (const base::Duration step : {base::Duration(20s), base::Duration(3min), base::Duration(7min)}) {
            const auto times = every(step, clock.turn - 3h, clock.turn + 4h);
            for (const std::size_t lines : {std::size_t{1}, std::size_t{5}, std::size_t{100000}}) {
                Source source(zone.constData());
                readInBlocks(source, times, clock, lines);
                expectTimes(source, times);
            }
        }
    }

    void nothingElseChanges()
    {
        // In UTC, in a zone without rules, in spring, and where each line says its offset.
        const auto times = every(30s, at("2026-10-24T22:00:00Z"), at("2026-10-25T06:00:00Z"));
        for (const char* zone : {"UTC", "+01:00"}) {
            Source source(zone);
            const std::chrono::minutes offset = std::string(zone) == "UTC" ? 0min : 60min;
            readInBlocks(source, times, {at("2000-01-01T00:00:00Z"), offset, offset}, 50);
            expectTimes(source, times);
            QVERIFY(source.context.passes.empty());
        }
        Source spring("Europe/Berlin");
        const auto inSpring = every(30s, at("2026-03-28T22:00:00Z"), at("2026-03-29T06:00:00Z"));
        readInBlocks(spring, inSpring, {at("2026-03-29T01:00:00Z"), 60min, 120min}, 50);
        expectTimes(spring, inSpring);
        Source named("Europe/Berlin");
        readInBlocks(named, times, {at("2000-01-01T00:00:00Z"), 0min, 0min}, 50,
                     [](const std::string& clock) { return clock + "Z WARN api: jwt expired\n"; });
        expectTimes(named, times);
    }

    void shapes_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("tail");
        QTest::newRow("JSON") << QByteArray("Europe/Berlin") << QByteArray("{\"level\":\"warn\",\"time\":\"")
                              << QByteArray("\",\"msg\":\"jwt expired\"}\n");
        QTest::newRow("a stack below")
            << QByteArray("Europe/Berlin") << QByteArray("")
            << QByteArray(" ERROR jwt expired\n\tat a.B.c(B.java:1)\n\tat a.D.e(D.java:2)\n");
        QTest::newRow("named in the line (PHP)") << QByteArray("UTC") << QByteArray("[")
                                                 << QByteArray(" Europe/Berlin] PHP Warning: jwt expired\n");
    }

    void shapes()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QByteArray, head);
        QFETCH(const QByteArray, tail);
        const auto times = every(25s, Berlin.turn - 2h, Berlin.turn + 3h);
        for (const std::size_t lines : {std::size_t{3}, std::size_t{400}}) {
            Source source(zone.constData());
            readInBlocks(source, times, Berlin, lines, [&](const std::string& clock) {
                return head.toStdString() + clock + tail.toStdString();
            });
            expectTimes(source, times);
        }
    }

    // Threads write when a request ends: lines are out of order by some minutes.
    void linesOutOfOrder()
    {
        auto times = every(5s, Berlin.turn - 2h, Berlin.turn + 3h);
        for (std::size_t i = 0; i + 40 < times.size(); i += 40)
            std::swap(times[i], times[i + 30]); // by two and a half minutes
        // Not across the turn itself: there a straggler of the first pass cannot be told from a line of the
        // second.
        std::stable_partition(times.begin(), times.end(), [](base::Time time) { return time < Berlin.turn; });
        for (const std::size_t lines : {std::size_t{7}, std::size_t{1000}}) {
            Source source("Europe/Berlin");
            readInBlocks(source, times, Berlin, lines);
            expectTimes(source, times);
        }
    }

    void beginsWithinTheHour()
    {
        // In the second pass, and on behind it.
        const auto second = every(30s, Berlin.turn + 20min, Berlin.turn + 3h);
        Source goesOn("Europe/Berlin");
        readInBlocks(goesOn, second, Berlin, 100000);
        expectTimes(goesOn, second);
        // In the first pass, with the jump to come.
        const auto first = every(30s, Berlin.turn - 20min, Berlin.turn + 3h);
        Source jumps("Europe/Berlin");
        readInBlocks(jumps, first, Berlin, 100000);
        expectTimes(jumps, first);
        // It ends within the hour: when it was written last tells which.
        for (const base::Time from : {Berlin.turn - 50min, Berlin.turn + 10min}) {
            const auto times = every(30s, from, from + 20min);
            Source ends("Europe/Berlin");
            ends.context.time.reference = times.back() + 3s;
            readInBlocks(ends, times, Berlin, 100000);
            expectTimes(ends, times);
        }
    }

    // app.log.1 ends within the hour and app.log goes on.
    void overRotatedFiles()
    {
        for (const base::Duration cut :
             {base::Duration(-30min), base::Duration(10min), base::Duration(40min)}) {
            const auto one = every(20s, Berlin.turn - 3h, Berlin.turn + cut);
            const auto two = every(20s, Berlin.turn + cut, Berlin.turn + 3h);
            Source source("Europe/Berlin");
            readInBlocks(source, one, Berlin, 200);
            source.nextFile();
            readInBlocks(source, two, Berlin, 200);
            auto all = one;
            all.insert(all.end(), two.begin(), two.end());
            expectTimes(source, all);
        }
    }

    // Two logs of the same night, one behind the other.
    void twoLogsInOne()
    {
        const auto night = every(30s, Berlin.turn - 3h, Berlin.turn + 3h);
        auto both = night;
        both.insert(both.end(), night.begin(), night.end());
        Source source("Europe/Berlin");
        readInBlocks(source, both, Berlin, 64);
        expectTimes(source, both);
    }

    void years()
    {
        const Clock before{at("2025-10-26T01:00:00Z"), 120min, 60min};
        Source source("Europe/Berlin");
        auto times = every(10min, before.turn - 2h, before.turn + 2h);
        readInBlocks(source, times, before, 1000);
        const auto next = every(10min, Berlin.turn - 2h, Berlin.turn + 2h);
        readInBlocks(source, next, Berlin, 1000);
        times.insert(times.end(), next.begin(), next.end());
        expectTimes(source, times);
    }
};

QTEST_APPLESS_MAIN(TstRepeatedHours)
#include "tst_repeated_hours.moc"
