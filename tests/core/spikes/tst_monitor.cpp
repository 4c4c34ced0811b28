#include <QtTest>
#include <random>

#include "spikes/explanation.h"
#include "spikes/monitor.h"

using namespace bearerwatch;
using namespace std::chrono_literals;
using causes::Cause;
using series::Dimension;
using spikes::ChangeKind;

namespace {

using Changes = std::vector<spikes::IncidentChange>;

const base::Time Start = *base::parseInstant("2026-01-14T09:00:00Z");
constexpr int SpikeMinute = 180;
constexpr int SpikeMinutes = 10;

struct Failure {
    base::Time time;
    Cause cause = Cause::Expired;
    std::vector<std::pair<Dimension, std::string>> values;
};

/// Three hours of ordinary failures from many clients, then a spike, then an hour of the ordinary.
class Log {
public:
    using SpikeMaker = std::function<Failure(int)>;

    explicit Log(const SpikeMaker& spike)
    {
        for (int minute = 0; minute < 250; ++minute) {
            if (m_random() % 3 == 0)
                failures.push_back(ordinary(minute));
            if (minute >= SpikeMinute && minute < SpikeMinute + SpikeMinutes && spike) {
                for (int i = 0; i < 12; ++i) {
                    Failure failure = spike((minute - SpikeMinute) * 12 + i);
                    failure.time = Start + minute * 1min + i * 4s;
                    failures.push_back(std::move(failure));
                }
            }
        }
    }

    std::vector<Failure> failures;

private:
    Failure ordinary(int minute)
    {
        constexpr std::array<Cause, 4> Some = {Cause::Expired, Cause::SignatureMismatch, Cause::Missing,
                                               Cause::AudienceMismatch};
        const auto any = [&](unsigned count) { return std::to_string(m_random() % count); };
        return {Start + minute * 1min + 1s,
                Some.at(m_random() % Some.size()),
                {{Dimension::ClientIp, "10.0.0." + any(40)},
                 {Dimension::KeyId, "2025-" + any(3)},
                 {Dimension::Issuer, "https://id.example"},
                 {Dimension::Audience, "orders"},
                 {Dimension::Service, "service-" + any(4)},
                 {Dimension::TokenFingerprint, "t" + any(1000)},
                 {Dimension::UserAgent, "agent/" + any(5)}}};
    }
    std::mt19937 m_random{3};
};

void add(spikes::Monitor& monitor, const Failure& failure)
{
    std::vector<series::DimensionValue> values;
    for (const auto& [dimension, value] : failure.values)
        values.push_back({dimension, value});
    monitor.add(failure.time, failure.cause, values);
}

/// Requests all the time, so that silence is no gap.
Changes play(spikes::Monitor& monitor, const Log& log,
             const std::function<void(spikes::Monitor&, int)>& eachMinute = {})
{
    Changes all;
    std::size_t next = 0;
    for (int minute = 0; minute < 250; ++minute) {
        monitor.addRequests(Start + minute * 1min, 50);
        for (; next < log.failures.size() && log.failures[next].time < Start + (minute + 1) * 1min; ++next)
            add(monitor, log.failures[next]);
        for (auto& change : monitor.advance())
            all.push_back(std::move(change));
        if (eachMinute)
            eachMinute(monitor, minute);
    }
    for (auto& change : monitor.finish())
        all.push_back(std::move(change));
    return all;
}

std::string of(const char* text, int number)
{
    return text + std::to_string(number);
}

std::string describe(const std::vector<spikes::Incident>& incidents)
{
    std::string text;
    for (const auto& incident : incidents)
        text += incident.id + " " + incident.explanation + " " + incident.reason + "\n";
    return text;
}

Failure rotatedKey(int i)
{
    return {{},
            i % 3 == 0 ? Cause::SignatureMismatch : Cause::UnknownKey,
            {{Dimension::ClientIp, of("10.0.0.", i % 40)},
             {Dimension::KeyId, "2026-01"},
             {Dimension::TokenFingerprint, of("n", i)}}};
}

Failure probe(int i)
{
    constexpr std::array<Cause, 5> Kinds = {Cause::Malformed, Cause::SignatureMismatch, Cause::UnknownKey,
                                            Cause::AlgorithmRejected, Cause::Expired};
    return {{},
            Kinds.at(static_cast<std::size_t>(i) % Kinds.size()),
            {{Dimension::ClientIp, "203.0.113.9"},
             {Dimension::KeyId, of("k", i)},
             {Dimension::TokenFingerprint, of("p", i)}}};
}

} // namespace

Q_DECLARE_METATYPE(Log::SpikeMaker)

class TstMonitor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reason_data();
    void reason();
    void sentence();
    void noDriver();
    void everyReasonHasAdvice();
    void historyIsLive();
    void restartChangesNothing();
    void lateAndOutOfOrder();
    void lateSpikeRaisesTheAlertOfItsMinute();
    void everythingLate_data();
    void everythingLate();
    void silenceIsAGap();
    void memoryIsBounded();
    void hostileValuesAreEscaped();
    void damagedState();
};

void TstMonitor::reason_data()
{
    QTest::addColumn<Log::SpikeMaker>("spike");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QByteArray>("driver"); // of the best contributor; empty: any
    const auto row = [](const char* reason, const char* driver, Log::SpikeMaker spike) {
        QTest::newRow(reason) << spike << QByteArray(reason) << QByteArray(driver);
    };
    const auto many = [](int i) { return of("10.0.0.", i % 40); };
    row("key_rotated", "2026-01", rotatedKey);
    row("probing_client", "203.0.113.9", probe);
    row("clock_or_issuer", "", [=](int i) -> Failure {
        return {
            {}, Cause::Expired, {{Dimension::ClientIp, many(i)}, {Dimension::TokenFingerprint, of("e", i)}}};
    });
    row("stuck_client", "10.0.0.7", [](int) -> Failure {
        return {
            {}, Cause::Expired, {{Dimension::ClientIp, "10.0.0.7"}, {Dimension::TokenFingerprint, "same"}}};
    });
    row("shared_token", "leaked", [=](int i) -> Failure {
        return {
            {}, Cause::Revoked, {{Dimension::ClientIp, many(i)}, {Dimension::TokenFingerprint, "leaked"}}};
    });
    row("audience_after_deploy", "orders-v2", [=](int i) -> Failure {
        return {{},
                Cause::AudienceMismatch,
                {{Dimension::ClientIp, many(i)}, {Dimension::Audience, "orders-v2"}}};
    });
    row("issuer_changed", "https://other.example", [=](int i) -> Failure {
        return {{},
                Cause::IssuerMismatch,
                {{Dimension::ClientIp, many(i)}, {Dimension::Issuer, "https://other.example"}}};
    });
    row("validator_down", "", [=](int i) -> Failure {
        return {{}, Cause::ValidatorUnavailable, {{Dimension::ClientIp, many(i)}}};
    });
    row("permissions_changed", "", [=](int i) -> Failure {
        return {
            {}, Cause::InsufficientScope, {{Dimension::ClientIp, many(i)}, {Dimension::Path, "/reports"}}};
    });
    row("client_release", "shop/9", [=](int i) -> Failure {
        return {{}, Cause::Malformed, {{Dimension::ClientIp, many(i)}, {Dimension::UserAgent, "shop/9"}}};
    });
    row("credentials_dropped", "service-2", [=](int i) -> Failure {
        return {{}, Cause::Missing, {{Dimension::ClientIp, many(i)}, {Dimension::Service, "service-2"}}};
    });
    row("revoked_in_bulk", "", [=](int i) -> Failure {
        return {
            {}, Cause::Revoked, {{Dimension::ClientIp, many(i)}, {Dimension::TokenFingerprint, of("r", i)}}};
    });
    row("tampered_tokens", "", [=](int i) -> Failure {
        return {{},
                Cause::SignatureMismatch,
                {{Dimension::ClientIp, many(i)}, {Dimension::KeyId, of("2025-", i % 3)}}};
    });
    row("single_service", "service-1", [=](int i) -> Failure {
        return {{}, Cause::Unspecified, {{Dimension::ClientIp, many(i)}, {Dimension::Service, "service-1"}}};
    });
}

void TstMonitor::reason()
{
    QFETCH(const Log::SpikeMaker, spike);
    QFETCH(const QByteArray, reason);
    QFETCH(const QByteArray, driver);
    spikes::Monitor monitor;
    const Changes changes = play(monitor, Log(spike));
    QCOMPARE(monitor.incidents().size(), std::size_t{1});
    const spikes::Incident& incident = monitor.incidents().front();
    qInfo("%s", incident.explanation.c_str());
    QCOMPARE(incident.reason, reason.toStdString());
    QVERIFY(!incident.advice.empty());
    if (!driver.isEmpty())
        QCOMPARE(incident.contributors.front().value, driver.toStdString());
    QCOMPARE(std::count_if(changes.begin(), changes.end(),
                           [](const auto& change) { return change.kind == ChangeKind::Opened; }),
             1);
    QVERIFY(changes.back().kind == ChangeKind::Resolved);
    QVERIFY(incident.state == spikes::IncidentState::Resolved);
}

void TstMonitor::sentence()
{
    spikes::Monitor monitor;
    play(monitor, Log([](int i) {
             Failure failure = rotatedKey(i);
             failure.cause = Cause::UnknownKey;
             return failure;
         }));
    const std::string text = monitor.incidents().front().explanation;
    QVERIFY2(text.find("120 unknown keys in 10 min, usually 0") == 0, text.c_str());
    QVERIFY2(text.find("since 12:00, over at 12:10") != std::string::npos, text.c_str());
    QVERIFY2(text.find("100 % carry kid 2026-01") != std::string::npos, text.c_str());
    QVERIFY2(text.find("Probably: ") != std::string::npos, text.c_str());
}

void TstMonitor::noDriver()
{
    spikes::Monitor monitor;
    play(monitor, Log([](int i) -> Failure {
             return {{}, Cause::Expired, {{Dimension::ClientIp, of("10.1.0.", i)}}};
         }));
    const std::string text = monitor.incidents().front().explanation;
    QVERIFY2(text.find("clients, no single driver") != std::string::npos, text.c_str());
}

void TstMonitor::everyReasonHasAdvice()
{
    for (const spikes::ReasonEntry& entry : spikes::reasons()) {
        QVERIFY(!entry.title.empty() && !entry.advice.empty() && entry.advice.back() == '.');
        QCOMPARE(spikes::findReason(entry.code), &entry);
    }
    QVERIFY(!spikes::findReason("") && !spikes::findReason("nothing"));
}

void TstMonitor::historyIsLive()
{
    const Log log(rotatedKey);
    spikes::Monitor live;
    play(live, log);
    spikes::MonitorOptions options;
    options.lateness = spikes::MonitorOptions::WaitForEnd;
    spikes::Monitor history(options);
    play(history, log);
    QVERIFY(!live.incidents().empty());
    QCOMPARE(describe(history.incidents()), describe(live.incidents()));
}

void TstMonitor::restartChangesNothing()
{
    const Log log(probe);
    spikes::Monitor whole;
    play(whole, log);
    spikes::Monitor pieces;
    int restarts = 0;
    play(pieces, log, [&](spikes::Monitor& monitor, int minute) {
        if (minute % 41 != 0 && minute != SpikeMinute + 3)
            return;
        auto restored = spikes::Monitor::restore(monitor.save());
        QVERIFY(restored.has_value());
        QCOMPARE(restored->save(), monitor.save());
        monitor = std::move(*restored);
        ++restarts;
    });
    QVERIFY(restarts > 5);
    QCOMPARE(describe(pieces.incidents()), describe(whole.incidents()));
}

void TstMonitor::lateAndOutOfOrder()
{
    spikes::MonitorOptions options;
    options.lateness = 2min;
    spikes::Monitor monitor(options);
    Failure failure{Start + 10min, Cause::Expired, {}};
    add(monitor, failure);
    failure.time = Start + 8min + 1s; // out of order, in time
    add(monitor, failure);
    static_cast<void>(monitor.advance());
    QCOMPARE(monitor.late(), std::uint64_t{0});
    failure.time = Start + 20min;
    add(monitor, failure);
    static_cast<void>(monitor.advance());
    failure.time = Start + 9min;
    add(monitor, failure);
    QCOMPARE(monitor.late(), std::uint64_t{1});
}

void TstMonitor::lateSpikeRaisesTheAlertOfItsMinute()
{
    const Log log(rotatedKey);
    std::vector<Failure> late;
    Log punctual(nullptr);
    punctual.failures.clear();
    for (const Failure& failure : log.failures) {
        const bool spike = failure.time >= Start + 180min && failure.time < Start + 183min;
        const bool later = failure.time >= Start + 183min && failure.time < Start + 190min;
        if (spike)
            late.push_back(failure); // a shipper was stuck
        else if (!later)
            punctual.failures.push_back(failure);
    }
    spikes::Monitor monitor;
    Changes fromLate;
    const Changes all = play(monitor, punctual, [&](spikes::Monitor& playing, int minute) {
        if (minute != 190)
            return;
        for (const Failure& failure : late)
            add(playing, failure);
        fromLate = playing.advance();
    });
    QCOMPARE(monitor.late(), std::uint64_t(late.size()));
    QCOMPARE(monitor.incidents().size(), std::size_t{1});
    const spikes::Incident& incident = monitor.incidents().front();
    QVERIFY(!fromLate.empty());
    QVERIFY(fromLate.front().kind == ChangeKind::Opened);
    QVERIFY2(incident.since >= Start + 179min && incident.since <= Start + 180min,
             describe({incident}).c_str());
    QCOMPARE(incident.contributors.front().value, std::string("2026-01"));
    QCOMPARE(incident.reason, std::string("key_rotated"));
    QVERIFY(incident.state == spikes::IncidentState::Resolved);
    QVERIFY(incident.count >= late.size() && incident.count <= late.size() + 10);
}

void TstMonitor::everythingLate_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("spike");
    for (const int minutes : {2, 7, 25}) {
        QTest::addRow("%d min, a spike", minutes) << minutes << true;
        QTest::addRow("%d min, no spike", minutes) << minutes << false;
    }
}

void TstMonitor::everythingLate()
{
    QFETCH(const int, minutes);
    QFETCH(const bool, spike);
    const Log log(spike ? Log::SpikeMaker(rotatedKey) : Log::SpikeMaker());
    spikes::Monitor monitor;
    int opened = 0;
    std::size_t next = 0;
    for (int minute = 0; minute < 280; ++minute) {
        monitor.addRequests(Start + minute * 1min, 50); // of another, punctual source
        for (; next < log.failures.size() &&
             log.failures[next].time + minutes * 1min < Start + (minute + 1) * 1min;
             ++next)
            add(monitor, log.failures[next]);
        for (const auto& change : monitor.advance())
            opened += change.kind == ChangeKind::Opened ? 1 : 0;
    }
    QVERIFY(monitor.late() > 20);
    QVERIFY2(opened == (spike ? 1 : 0), describe(monitor.incidents()).c_str());
    if (spike) {
        const base::Duration off = monitor.incidents().front().since - (Start + SpikeMinute * 1min);
        QVERIFY(off >= -2min && off <= 2min);
    }
}

void TstMonitor::silenceIsAGap()
{
    // Eight failures a minute, then nothing for a day: no drop to learn from, no spike after it.
    spikes::Monitor monitor;
    std::size_t changes = 0;
    for (int minute = 0; minute < 400; ++minute) {
        for (int i = 0; i < 6 + minute % 5; ++i)
            add(monitor, {Start + (minute + (minute < 200 ? 0 : 1440)) * 1min + i * 1s, Cause::Expired, {}});
        changes += monitor.advance().size();
    }
    QCOMPARE(changes, std::size_t{0});
}

void TstMonitor::memoryIsBounded()
{
    spikes::MonitorOptions options;
    options.lateness = spikes::MonitorOptions::WaitForEnd;
    options.maxCells = 1000;
    spikes::Monitor monitor(options);
    std::uint64_t late = 0;
    for (int i = 0; i < 5000; ++i) {
        add(monitor, {Start + i * 10s, Cause::Expired, {{Dimension::Subject, of("subject", i)}}});
        static_cast<void>(monitor.advance());
        late += monitor.late();
    }
    QCOMPARE(late, std::uint64_t{0});
    add(monitor, {Start, Cause::Expired, {}}); // the oldest buckets are closed by now
    QCOMPARE(monitor.late(), std::uint64_t{1});
}

void TstMonitor::hostileValuesAreEscaped()
{
    spikes::Monitor monitor;
    play(monitor, Log([](int) -> Failure {
             return {{},
                     Cause::UnknownKey,
                     {{Dimension::KeyId, "a\x1b[2Jb\xE2\x80\xAE" + std::string(5000, 'x')}}};
         }));
    const std::string text = monitor.incidents().front().explanation;
    QVERIFY(text.find('\x1b') == std::string::npos);
    QVERIFY(text.find("\xE2\x80\xAE") == std::string::npos);
    QVERIFY(text.size() < 1000);
}

void TstMonitor::damagedState()
{
    const std::string good = spikes::Monitor().save();
    for (const std::string& bad :
         {std::string(), std::string("[]"), std::string("{"), good.substr(0, good.size() / 2),
          good.substr(0, good.size() - 1) + ",0]"}) {
        QVERIFY(!spikes::Monitor::restore(bad));
    }
    QVERIFY(spikes::Monitor::restore(good).has_value());
    spikes::MonitorOptions other;
    other.width = 5min;
    QCOMPARE(spikes::Monitor::restore(good, other).has_value(), true); // the stored width holds
}

QTEST_GUILESS_MAIN(TstMonitor)
#include "tst_monitor.moc"
