#include <QtTest>
#include <random>

#include "core/spikes/made_log.h"
#include "spikes/explanation.h"
#include "spikes/monitor.h"

using namespace bearerwatch;
using namespace std::chrono_literals;
using causes::Cause;
using series::Dimension;
using spikes::ChangeKind;

using namespace made;

class TstMonitor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reason_data();
    void reason();
    void sentence();
    void sentenceInAnotherLanguage();
    void noDriver();
    void everyReasonHasAdvice();
    void historyIsLive();
    void restartChangesNothing();
    void lateAndOutOfOrder();
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

void TstMonitor::sentenceInAnotherLanguage()
{
    spikes::Monitor monitor;
    play(monitor, Log([](int i) {
             Failure failure = rotatedKey(i);
             failure.cause = Cause::UnknownKey;
             return failure;
         }));
    const spikes::Incident& incident = monitor.incidents().front();
    QCOMPARE(spikes::sentence(incident.phrases), incident.explanation);
    // Words are translated and may stand in another order; what comes from the log is not.
    const std::string text = spikes::sentence(incident.phrases, [](std::string_view english) -> std::string {
        if (english == "; {share} carry kid {value}")
            return "; kid {value}: {share}";
        return english == "unknown keys" ? "unbekannte Schlüssel"
            : english == "2026-01"       ? "translated"
                                         : std::string(english);
    });
    QVERIFY2(text.find("; kid 2026-01: 100 %") != std::string::npos, text.c_str());
    QVERIFY2(text.find(" unbekannte Schlüssel in ") != std::string::npos, text.c_str());
}

void TstMonitor::noDriver()
{
    spikes::Monitor monitor;
    play(monitor, Log([](int i) -> Failure {
             return {{}, Cause::Expired, {{Dimension::ClientIp, of("10.1.0.", i)}}};
         }));
    const std::string text = monitor.incidents().front().explanation;
    QVERIFY2(text.find("clients, no single driver") != std::string::npos, text.c_str());
    // Of a cause that never was before, what all failures carry explains nothing.
    spikes::Monitor other;
    play(other, Log([](int i) -> Failure {
             return {
                 {},
                 Cause::ValidatorUnavailable,
                 {{Dimension::ClientIp, of("10.0.0.", i % 40)}, {Dimension::Issuer, "https://id.example"}}};
         }));
    const std::string second = other.incidents().front().explanation;
    QVERIFY2(second.find("40 clients, no single driver") != std::string::npos, second.c_str());
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
