// Events that come after their minute was judged.
#include <QtTest>

#include "core/spikes/made_log.h"

using namespace made;

class TstLate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lateSpikeRaisesTheAlertOfItsMinute();
    void everythingLate_data();
    void everythingLate();
};

void TstLate::lateSpikeRaisesTheAlertOfItsMinute()
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

void TstLate::everythingLate_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("spike");
    for (const int minutes : {4, 7, 25}) {
        QTest::addRow("%d min, a spike", minutes) << minutes << true;
        QTest::addRow("%d min, no spike", minutes) << minutes << false;
    }
}

void TstLate::everythingLate()
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

QTEST_APPLESS_MAIN(TstLate)
#include "tst_late.moc"
