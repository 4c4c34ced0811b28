// What is usual though it is no steady rate: jobs that run every hour or night, and what comes back after an
// outage.
#include <QtTest>

#include "spikes/detector.h"

using namespace bearerwatch;
using namespace std::chrono_literals;
using causes::Cause;

namespace {

const base::Time Start = *base::parseInstant("2026-01-12T00:00:00Z"); // a Monday

/// Feeds minutes whose counts are a little unlike each other, and notes the alerts.
class Feeder {
public:
    void feed(int minutes, std::uint64_t mean, std::uint64_t more = 0)
    {
        for (int i = 0; i < minutes; ++i, ++m_minute) {
            const auto unlike = static_cast<std::uint64_t>(m_minute * 7 % 3);
            series::Bucket bucket{Start + m_minute * 1min, std::nullopt, {}};
            bucket.failures[causes::index(Cause::Expired)] = (mean > 0 ? mean - 1 + unlike : 0) + more;
            for (const auto& change : m_detector.add(bucket))
                m_opened += change.kind == spikes::ChangeKind::Opened ? 1 : 0;
        }
    }
    /// @return Since the last call.
    int opened() { return std::exchange(m_opened, 0); }
    void restart()
    {
        auto restored = spikes::Detector::restore(m_detector.save());
        QVERIFY(restored.has_value());
        m_detector = std::move(*restored);
    }

private:
    spikes::Detector m_detector;
    int m_minute = 0;
    int m_opened = 0;
};

} // namespace

class TstRecurring : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hourlyJob()
    {
        Feeder log;
        const auto hour = [&log](std::uint64_t more) {
            log.feed(20, 4);
            log.feed(2, 4, more);
            log.feed(38, 4);
        };
        hour(40);
        QCOMPARE(log.opened(), 1); // nobody knows it yet
        for (int i = 0; i < 4; ++i)
            hour(40);
        static_cast<void>(log.opened());
        for (int i = 0; i < 12; ++i) {
            hour(40);
            if (i == 5)
                log.restart();
        }
        QCOMPARE(log.opened(), 0);
        hour(400); // far more than it does
        QCOMPARE(log.opened(), 1);
        log.feed(40, 4);
        log.feed(3, 4, 40); // at another time
        log.feed(17, 4);
        QCOMPARE(log.opened(), 1);
    }

    void nightlyJob()
    {
        Feeder log;
        const auto day = [&log] {
            log.feed(120, 4);
            log.feed(45, 4, 20);
            log.feed(1440 - 165, 4);
        };
        day();
        QCOMPARE(log.opened(), 1);
        for (int i = 0; i < 3; ++i)
            day();
        static_cast<void>(log.opened());
        for (int i = 0; i < 3; ++i)
            day();
        QCOMPARE(log.opened(), 0);
        log.feed(600, 4);
        log.feed(45, 4, 20); // the same at another time
        log.feed(60, 4);
        QCOMPARE(log.opened(), 1);
    }

    void backAfterOutage()
    {
        Feeder log;
        log.feed(1440, 30);
        QCOMPARE(log.opened(), 0);
        log.feed(150, 0);
        log.feed(120, 30);
        QCOMPARE(log.opened(), 0);
        log.feed(10, 30, 60);
        QCOMPARE(log.opened(), 1);
    }

    void plateauHidesNoLaterSpike()
    {
        Feeder log;
        log.feed(1440, 4);
        log.feed(480, 20);
        QCOMPARE(log.opened(), 1);
        log.feed(600, 4);
        QCOMPARE(log.opened(), 0);
        log.feed(10, 20);
        QCOMPARE(log.opened(), 1);
    }
};

QTEST_APPLESS_MAIN(TstRecurring)
#include "tst_recurring.moc"
