#include <QtTest>
#include <map>
#include <random>
#include <set>

#include "core/spikes/made_log.h"

// Alerts while the minute of the spike is not over yet: the same incidents as at its end, told once, sooner.

using namespace made;

namespace {

struct Request {
    base::Time time;
    std::optional<Cause> cause; ///< Nothing: it went well.
    int client = 0;
};

// How many made logs each test takes; under sanitizers one is enough for the code, and takes minutes less.
#ifdef __SANITIZE_ADDRESS__
constexpr std::uint32_t Seeds = 1;
#else
constexpr std::uint32_t Seeds = 2;
#endif

/// Five hours of a service, to the millisecond.
struct Made {
    double failuresPerMinute = 1;
    double requestsPerMinute = 10;
    bool spikes = true;
    bool surges = false; ///< Traffic that multiplies with all that belongs to it.
    std::uint32_t seed = 1;
};

std::vector<Request> make(const Made& made)
{
    std::mt19937 random(made.seed);
    std::uniform_real_distribution<double> uniform(0, 1);
    constexpr int Minutes = 300;
    std::vector<Request> all;
    const auto fill = [&](double from, double to, double perMinute, std::optional<Cause> cause, int clients) {
        std::exponential_distribution<double> gap(perMinute);
        for (double at = from + gap(random); at < to; at += gap(random)) {
            const auto milliseconds = std::chrono::milliseconds(static_cast<std::int64_t>(at * 60'000));
            const auto client = static_cast<int>(random() % static_cast<unsigned>(clients));
            all.push_back({Start + milliseconds, cause, client});
        }
    };
    fill(0, Minutes, made.requestsPerMinute, std::nullopt, 40);
    fill(0, Minutes, made.failuresPerMinute, Cause::Expired, 40);
    fill(0, Minutes, made.failuresPerMinute / 3, Cause::UnknownKey, 40);
    for (double at = 150 + 20 * uniform(random); at < Minutes - 60; at += 70 + 40 * uniform(random)) {
        const double length = 3 + 9 * uniform(random);
        const double rate = (6 + 3 * made.failuresPerMinute) * std::pow(8, uniform(random));
        if (made.surges) {
            fill(at, at + length, 5 * made.requestsPerMinute, std::nullopt, 40);
            fill(at, at + length, 5 * made.failuresPerMinute, Cause::Expired, 40);
            continue;
        }
        if (!made.spikes)
            continue;
        fill(at, at + length, rate, Cause::UnknownKey, 3);
        if (random() % 2 == 0)
            fill(at, at + length, rate / 2, Cause::Expired, 40);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Request& a, const Request& b) { return a.time < b.time; });
    return all;
}

void give(spikes::Monitor& monitor, const Request& request)
{
    monitor.addRequests(request.time);
    if (!request.cause)
        return;
    const std::string client = "10.0.0." + std::to_string(request.client);
    const std::array<series::DimensionValue, 1> values = {{{Dimension::ClientIp, client}}};
    monitor.add(request.time, *request.cause, values);
}

struct Played {
    std::map<std::string, base::Time> opened; ///< When, by id.
    int openedTwice = 0;
    int openedAtAll = 0;
    std::string incidents;
    std::vector<spikes::Incident> list;
};

std::string describeWhole(const std::vector<spikes::Incident>& incidents)
{
    std::string text;
    for (const spikes::Incident& one : incidents) {
        text += one.id + " " + base::formatRfc3339(one.since) + " " + base::formatRfc3339(one.raised) + " " +
            std::to_string(one.count) + " " + one.explanation;
        std::set<std::string> alerts;
        for (const spikes::Alert& alert : one.alerts)
            alerts.insert(alert.id);
        for (const std::string& alert : alerts)
            text += " " + alert;
        text += "\n";
    }
    return text;
}

Played playHistory(const std::vector<Request>& log)
{
    spikes::MonitorOptions options;
    options.lateness = spikes::MonitorOptions::WaitForEnd;
    spikes::Monitor monitor(options);
    for (const Request& request : log)
        give(monitor, request);
    Played played;
    for (const auto& change : monitor.finish()) {
        if (change.kind == ChangeKind::Opened)
            played.opened.emplace(change.incident.id, change.incident.raised);
    }
    played.list = monitor.incidents();
    played.incidents = describeWhole(monitor.incidents());
    return played;
}

/// As it is followed: a look each second.
/// @param restartEvery  Looks between restarts, each with the stored state; 0: none.
Played playLive(const std::vector<Request>& log, int restartEvery = 0)
{
    spikes::Monitor monitor;
    Played played;
    const auto note = [&](const Changes& changes, base::Time now) {
        for (const auto& change : changes) {
            if (change.kind != ChangeKind::Opened)
                continue;
            ++played.openedAtAll;
            if (!played.opened.emplace(change.incident.id, now).second)
                ++played.openedTwice;
        }
    };
    std::size_t next = 0;
    int looks = 0;
    base::Time now = Start;
    for (; next < log.size(); now += 1s) {
        for (; next < log.size() && log[next].time <= now; ++next)
            give(monitor, log[next]);
        note(monitor.advance(now), now);
        if (restartEvery > 0 && ++looks % restartEvery == 0)
            monitor = std::move(*spikes::Monitor::restore(monitor.save()));
    }
    note(monitor.finish(), now);
    played.list = monitor.incidents();
    played.incidents = describeWhole(monitor.incidents());
    return played;
}

} // namespace

class TstEarly : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameIncidents_data();
    void sameIncidents();
    void atOnce_data();
    void atOnce();
    void trafficIsNoSpike();
    void restart();
    void lateRecordsOfTheMinuteBefore();
    void notConfirmed();
    void stateOfBefore();
};

void TstEarly::sameIncidents_data()
{
    QTest::addColumn<double>("failures");
    QTest::addColumn<bool>("spikes");
    for (const double failures : {0.02, 0.5, 5.0, 40.0}) {
        for (const bool spikes : {true, false})
            QTest::addRow("%g failures a minute, %s", failures, spikes ? "spikes" : "none")
                << failures << spikes;
    }
}

void TstEarly::sameIncidents()
{
    QFETCH(const double, failures);
    QFETCH(const bool, spikes);
    std::size_t incidents = 0;
    int early = 0;
    for (std::uint32_t seed = 1; seed <= Seeds; ++seed) {
        const std::vector<Request> log = make({failures, 10 + 4 * failures, spikes, false, seed});
        const Played history = playHistory(log);
        const Played live = playLive(log);
        QCOMPARE(live.incidents, history.incidents);
        QCOMPARE(live.openedTwice, 0);
        QCOMPARE(live.opened.size(), history.opened.size());
        for (const auto& [id, raised] : history.opened) {
            QVERIFY2(live.opened.contains(id), id.c_str());
            early += live.opened.at(id) < raised ? 1 : 0;
        }
        incidents += history.opened.size();
    }
    qInfo("%zu incidents, %d told before the end of their minute", incidents, early);
    if (!spikes)
        QVERIFY(incidents <= 1);
    else
        QVERIFY(incidents >= Seeds && early * 2 > static_cast<int>(incidents));
}

void TstEarly::atOnce_data()
{
    QTest::addColumn<int>("second"); // of its minute, at which the burst begins
    for (const int second : {0, 3, 30, 58})
        QTest::addRow("second %d", second) << second;
}

void TstEarly::atOnce()
{
    QFETCH(const int, second);
    const auto burst = Start + 200min + second * 1s;
    std::vector<Request> log = make({0.5, 12, false, false, 9});
    std::erase_if(log, [&](const Request& one) { return one.time >= burst; });
    spikes::Monitor monitor;
    base::Time now = Start;
    std::size_t next = 0;
    for (; now < burst; now += 1s) {
        for (; next < log.size() && log[next].time <= now; ++next)
            give(monitor, log[next]);
        for (const auto& change : monitor.advance(now))
            QVERIFY(change.kind != ChangeKind::Opened);
    }
    // Ten failures a second; the one that is too many is told of at the next look.
    std::optional<spikes::Incident> told;
    int given = 0;
    for (; given < 40 && !told; ++given) {
        give(monitor, {burst + given * 100ms, Cause::UnknownKey, 7});
        for (auto& change : monitor.advance(burst + given * 100ms)) {
            if (change.kind == ChangeKind::Opened)
                told = change.incident;
        }
    }
    QVERIFY2(told && given >= 5 && given <= 20, qPrintable(QString::number(given)));
    QVERIFY(told->state == spikes::IncidentState::Firing);
    QVERIFY(told->raised <= burst + given * 100ms);
    QVERIFY2(told->explanation.find("10.0.0.7") != std::string::npos, told->explanation.c_str());
    QCOMPARE(monitor.incidents().size(), std::size_t{1});
    // It grows and ends as ever, under the same name.
    int opened = 0;
    bool resolved = false;
    for (int i = 0; i < 30 * 60; ++i) {
        const base::Time at = burst + 4s + i * 1s;
        if (i < 200)
            give(monitor, {at, Cause::UnknownKey, 7});
        monitor.addRequests(at);
        for (const auto& change : monitor.advance(at)) {
            opened += change.kind == ChangeKind::Opened ? 1 : 0;
            resolved = resolved || change.kind == ChangeKind::Resolved;
            QCOMPARE(change.incident.id, told->id);
        }
    }
    QCOMPARE(opened, 0);
    QVERIFY(resolved);
}

void TstEarly::trafficIsNoSpike()
{
    for (std::uint32_t seed = 1; seed <= Seeds; ++seed) {
        const std::vector<Request> log = make({5, 100, false, true, seed});
        const Played history = playHistory(log);
        const Played live = playLive(log);
        QCOMPARE(live.openedAtAll, static_cast<int>(history.opened.size()));
        QCOMPARE(live.incidents, history.incidents);
    }
}

void TstEarly::restart()
{
    const std::vector<Request> log = make({0.5, 12, true, false, 3});
    const Played whole = playLive(log);
    QVERIFY(whole.openedAtAll > 0);
    constexpr int Every = 61;
    const Played pieces = playLive(log, Every);
    QCOMPARE(pieces.incidents, whole.incidents);
    QVERIFY(pieces.opened == whole.opened);
    QCOMPARE(pieces.openedTwice, 0);
}

// Records of 12:03 that come in the first seconds of 12:04, when 12:04 has raised its alert already.
void TstEarly::lateRecordsOfTheMinuteBefore()
{
    std::vector<Request> log = make({0.5, 12, false, false, 4});
    const base::Time minute = Start + 300min;
    std::erase_if(log, [&](const Request& one) { return one.time >= minute; });
    spikes::Monitor monitor;
    for (const Request& request : log)
        give(monitor, request);
    static_cast<void>(monitor.advance(minute));
    std::vector<std::string> told;
    const auto note = [&](const Changes& changes) {
        for (const auto& change : changes) {
            if (change.kind != ChangeKind::Grown)
                told.push_back((change.kind == ChangeKind::Opened ? "opened " : "resolved ") +
                               change.incident.id);
        }
    };
    for (int i = 0; i < 20; ++i)
        give(monitor, {minute + 1s, Cause::UnknownKey, 7});
    note(monitor.advance(minute + 1s));
    QCOMPARE(told.size(), std::size_t{1});
    for (int i = 0; i < 60; ++i)
        give(monitor, {minute - 1s, Cause::UnknownKey, 7});
    note(monitor.advance(minute + 2s));
    note(monitor.advance(minute + 70s));
    QCOMPARE(told.size(), std::size_t{1}); // one happening, one notice
    QCOMPARE(monitor.incidents().size(), std::size_t{1});
    QCOMPARE(monitor.incidents().front().since, minute - 1min);
}

// The rest of the minute brings requests in such numbers that the failures are in proportion.
void TstEarly::notConfirmed()
{
    std::vector<Request> log = make({2, 40, false, false, 5});
    const base::Time minute = Start + 300min;
    std::erase_if(log, [&](const Request& one) { return one.time >= minute; });
    spikes::Monitor monitor;
    for (const Request& request : log)
        give(monitor, request);
    static_cast<void>(monitor.advance(minute + 10s));
    for (int i = 0; i < 14; ++i)
        give(monitor, {minute + 30s, Cause::UnknownKey, i});
    const Changes opened = monitor.advance(minute + 30s);
    QCOMPARE(opened.size(), std::size_t{1});
    monitor.addRequests(minute + 40s, 5000);
    const Changes closed = monitor.advance(minute + 70s);
    QCOMPARE(closed.size(), std::size_t{1});
    QVERIFY(closed.front().kind == ChangeKind::Resolved);
    QCOMPARE(closed.front().incident.id, opened.front().incident.id);
    QVERIFY(monitor.incidents().front().end.has_value());
}

// What version 2 stored is read on: learning does not start over.
void TstEarly::stateOfBefore()
{
    const std::vector<Request> log = make({0.5, 12, false, false, 6});
    spikes::Monitor monitor;
    for (const Request& request : log)
        give(monitor, request);
    static_cast<void>(monitor.advance(log.back().time));
    std::string state = monitor.save();
    QVERIFY(state.starts_with("[3,") && state.ends_with(",false]"));
    const std::string old = "[2," + state.substr(3, state.size() - 3 - 7) + "]";
    const auto restored = spikes::Monitor::restore(old);
    QVERIFY(restored.has_value());
    QCOMPARE(restored->save(), state);
}

QTEST_APPLESS_MAIN(TstEarly)
#include "tst_early.moc"
