#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "services/watched_revocations.h"

using bearerwatch::services::WatchedRevocations;

class TstWatchedRevocations : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

private Q_SLOTS:
    void changesAreSeen_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("in place") << "write";
        QTest::newRow("replaced") << "rename";
        QTest::newRow("removed and made anew") << "remove";
    }

    void changesAreSeen()
    {
        QFETCH(const QString, how);
        const QString path = m_folder.filePath(how);
        write(path, "one\n");
        WatchedRevocations list;
        QSignalSpy changed(&list, &WatchedRevocations::changed);
        QSignalSpy failed(&list, &WatchedRevocations::failed);
        list.watch(path);
        QTRY_COMPARE_WITH_TIMEOUT(list.count(), 1, 120'000);
        const auto before = list.list();
        for (int round = 2; round <= 3; ++round) {
            const QByteArray content = QByteArray("one\ntwo\nthree\n").left(round == 2 ? 8 : 14);
            if (how == "write") {
                write(path, content);
            } else if (how == "rename") {
                write(path + ".new", content);
                QFile::remove(path);
                QVERIFY(QFile::rename(path + ".new", path));
            } else {
                QVERIFY(QFile::remove(path));
                QTRY_COMPARE_WITH_TIMEOUT(failed.size(), round - 1, 120'000); // told, and the list stays
                QCOMPARE(list.count(), round - 1);
                write(path, content);
            }
            QTRY_COMPARE_WITH_TIMEOUT(list.count(), round, 120'000);
        }
        QCOMPARE(before->ids.size(), std::size_t(1)); // what was handed out does not change
        QVERIFY(changed.size() >= 3);
    }

    void damagedListLeavesTheLastOneInForce()
    {
        const QString path = m_folder.filePath("damaged");
        write(path, "[\"one\"]");
        WatchedRevocations list;
        QSignalSpy failed(&list, &WatchedRevocations::failed);
        list.watch(path);
        QTRY_COMPARE_WITH_TIMEOUT(list.count(), 1, 120'000);
        write(path, "[\"one\",");
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 120'000);
        QCOMPARE(list.count(), 1);
        list.watch({});
        QTRY_COMPARE_WITH_TIMEOUT(list.count(), 0, 120'000);
    }
};

QTEST_GUILESS_MAIN(TstWatchedRevocations)
#include "tst_watched_revocations.moc"
