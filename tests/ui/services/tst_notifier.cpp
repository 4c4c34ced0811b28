#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include "services/notifier.h"

using bearerwatch::services::Notifier;

// Runs beside a real dunst: see with_daemon.sh.
class TstNotifier : public QObject {
    Q_OBJECT
private:
    static Notifier::Message message(const QString& subject, const QString& body)
    {
        Notifier::Message result;
        result.subject = subject;
        result.title = QStringLiteral("Signature mismatch since 12:03 UTC");
        result.body = body;
        return result;
    }

    static QByteArray dunst(const QStringList& arguments)
    {
        QProcess process;
        process.start(QStringLiteral("dunstctl"), arguments);
        process.waitForFinished();
        return process.readAllStandardOutput().trimmed();
    }

private Q_SLOTS:
    void oneNotificationGrows()
    {
        Notifier notifier;
        QSignalSpy delivered(&notifier, &Notifier::delivered);
        notifier.notify(message(QStringLiteral("a"), QStringLiteral("47 failures <b>not bold</b> & more")));
        notifier.notify(
            message(QStringLiteral("a"), QStringLiteral("94 failures"))); // before the first was answered
        QTRY_COMPARE_WITH_TIMEOUT(delivered.size(), 2, 120'000);
        QCOMPARE(delivered.at(0).at(1).toUInt(), delivered.at(1).at(1).toUInt()); // replaced, not added
        QVERIFY(notifier.available());
        QTRY_COMPARE(dunst({QStringLiteral("count"), QStringLiteral("displayed")}), QByteArray("1"));
        notifier.notify(message(QStringLiteral("b"), QStringLiteral("another incident")));
        QTRY_COMPARE_WITH_TIMEOUT(delivered.size(), 3, 120'000);
        QTRY_COMPARE(dunst({QStringLiteral("count"), QStringLiteral("displayed")}), QByteArray("2"));
        notifier.withdraw(QStringLiteral("a"));
        notifier.withdraw(QStringLiteral("b"));
        QTRY_COMPARE_WITH_TIMEOUT(dunst({QStringLiteral("count"), QStringLiteral("displayed")}),
                                  QByteArray("0"), 120'000);
    }

    void actionsComeBack()
    {
        Notifier notifier;
        QSignalSpy delivered(&notifier, &Notifier::delivered);
        QSignalSpy opened(&notifier, &Notifier::openRequested);
        notifier.notify(message(QStringLiteral("incident-7"), QStringLiteral("47 failures")));
        QTRY_COMPARE_WITH_TIMEOUT(delivered.size(), 1, 120'000);
        dunst({QStringLiteral("action"), QStringLiteral("0")});
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 120'000);
        QCOMPARE(opened.first().first().toString(), QStringLiteral("incident-7"));
    }
};

QTEST_GUILESS_MAIN(TstNotifier)
#include "tst_notifier.moc"
