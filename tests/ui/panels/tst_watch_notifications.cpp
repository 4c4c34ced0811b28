#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include "models/wording.h"
#include "panels/watch_alert_desk.h"
#include "support/watch_snapshots.h"

using namespace bearerwatch;
using namespace std::chrono_literals;
using causes::Cause;

// What a real dunst shows of incidents: see with_daemon.sh.
class TstWatchNotifications : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_notifier = std::make_unique<services::Notifier>();
        m_outputs = std::make_unique<services::AlertOutputs>(QString());
        m_desk = std::make_unique<panels::WatchAlertDesk>(*m_notifier, *m_outputs);
        m_minute = std::chrono::floor<std::chrono::minutes>(
            models::fromMilliseconds(QDateTime::currentMSecsSinceEpoch()));
        dunst({"history-clear"});
    }
    void cleanup() { dunst({"close-all"}); }

    // The minute that tells of it is not over, so its own count stands still.
    void grownIncidentReplacesItsNotification()
    {
        m_desk->setReplaceEvery(1ms);
        QSignalSpy delivered(m_notifier.get(), &services::Notifier::delivered);
        begin();
        QTRY_COMPARE_WITH_TIMEOUT(delivered.size(), 1, 120'000);
        look(60);
        look(69); // not by half
        QTest::qWait(50);
        QCOMPARE(delivered.size(), 1);
        look(71);
        QTRY_COMPARE_WITH_TIMEOUT(delivered.size(), 2, 120'000);
        QCOMPARE(delivered.at(0).at(1).toUInt(), delivered.at(1).at(1).toUInt());
        QTRY_COMPARE(dunst({"count", "displayed"}), QByteArray("1"));
        dunst({"close"});
        QTRY_COMPARE_WITH_TIMEOUT(dunst({"count", "displayed"}), QByteArray("0"), 120'000);
        const QString said = shownLast();
        QVERIFY2(said.contains(QStringLiteral("By now 71 failures.")), qPrintable(said));
        QTRY_VERIFY(!m_notifier->isShown(QStringLiteral("a"))); // dismissed: it does not come back
        look(500);
        QCOMPARE(dunst({"count", "displayed"}), QByteArray("0"));
    }

    void growthIsToldAtABoundedRate()
    {
        m_desk->setReplaceEvery(1500ms);
        QSignalSpy delivered(m_notifier.get(), &services::Notifier::delivered);
        begin();
        QElapsedTimer clock;
        clock.start();
        for (int failures = 100; failures < 1'000'000; failures *= 2)
            look(failures);
        QTRY_COMPARE_WITH_TIMEOUT(delivered.size(), 2, 120'000); // the newest, without a further snapshot
        QVERIFY(clock.elapsed() >= 1000);
        dunst({"close"});
        QTRY_VERIFY_WITH_TIMEOUT(shownLast().contains(QStringLiteral("819\u202f200")) ||
                                     shownLast().contains(QStringLiteral("819 200")),
                                 120'000);
    }

private:
    static QByteArray dunst(const QStringList& arguments)
    {
        QProcess process;
        process.start(QStringLiteral("dunstctl"), arguments);
        process.waitForFinished();
        return process.readAllStandardOutput().trimmed();
    }
    /// Body of the notification that was closed last.
    static QString shownLast()
    {
        const QJsonArray groups = QJsonDocument::fromJson(dunst({"history"})).object()["data"].toArray();
        const QJsonArray all = groups.isEmpty() ? QJsonArray() : groups.first().toArray();
        return all.isEmpty() ? QString() : all.first()["body"].toObject()["data"].toString();
    }
    void begin()
    {
        m_incident = support::makeIncident("a", Cause::Expired, m_minute, true);
        m_incident.raised = m_incident.until = m_minute + 12s; // told within the minute, after 47 failures
        m_desk->take({spikes::IncidentState::Firing, m_incident});
        look(47);
    }
    void look(int failures)
    {
        auto snapshot = std::make_shared<pipeline::Snapshot>();
        snapshot->incidents = {m_incident};
        snapshot->last = m_minute + 20s;
        snapshot->bucketWidth = 1min;
        series::Bucket bucket;
        bucket.start = m_minute;
        bucket.failures[causes::index(Cause::Expired)] = static_cast<std::uint64_t>(failures);
        snapshot->buckets = {bucket};
        models::IncidentModel model;
        model.setSnapshot(snapshot);
        m_desk->look(snapshot, model);
    }

    std::unique_ptr<services::Notifier> m_notifier;
    std::unique_ptr<services::AlertOutputs> m_outputs;
    std::unique_ptr<panels::WatchAlertDesk> m_desk;
    spikes::Incident m_incident;
    base::Time m_minute;
};

QTEST_GUILESS_MAIN(TstWatchNotifications)
#include "tst_watch_notifications.moc"
