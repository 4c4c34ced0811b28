#include <QSignalSpy>
#include <QTest>

#include "services/notifier.h"

using bearerwatch::services::Notifier;

// Runs with the address of a session bus that is not there.
class TstNotifierAbsent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void absentDaemonIsTolerated()
    {
        Notifier notifier;
        QSignalSpy failed(&notifier, &Notifier::failed);
        Notifier::Message message;
        message.subject = QStringLiteral("a");
        message.title = QStringLiteral("Signature mismatch since 12:03 UTC");
        notifier.notify(message);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 120'000);
        QVERIFY(!notifier.available());
        QVERIFY(!notifier.isShown(QStringLiteral("a")));
        notifier.withdraw(QStringLiteral("a")); // nothing to do, and no harm
    }
};

QTEST_GUILESS_MAIN(TstNotifierAbsent)
#include "tst_notifier_absent.moc"
