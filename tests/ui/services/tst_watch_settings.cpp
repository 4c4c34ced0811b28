#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <fcntl.h>
#include <unistd.h>

#include "services/user_rules.h"
#include "services/watch_settings.h"

using namespace bearerwatch::services;

class TstWatchSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quietHours_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("until");
        QTest::addColumn<QTime>("now");
        QTest::addColumn<bool>("quiet");
        const QTime evening(22, 0);
        const QTime morning(7, 0);
        QTest::newRow("at night") << evening << morning << QTime(23, 30) << true;
        QTest::newRow("after midnight") << evening << morning << QTime(3, 0) << true;
        QTest::newRow("first minute") << evening << morning << evening << true;
        QTest::newRow("last minute") << evening << morning << QTime(6, 59, 59) << true;
        QTest::newRow("end") << evening << morning << morning << false;
        QTest::newRow("by day") << evening << morning << QTime(12, 0) << false;
        QTest::newRow("same day, inside") << QTime(12, 0) << QTime(13, 0) << QTime(12, 30) << true;
        QTest::newRow("same day, outside") << QTime(12, 0) << QTime(13, 0) << QTime(23, 0) << false;
        QTest::newRow("empty") << evening << evening << evening << false;
    }

    void quietHours()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, until);
        QFETCH(QTime, now);
        QFETCH(bool, quiet);
        AlertSettings settings;
        settings.quietFrom = from;
        settings.quietUntil = until;
        QVERIFY(!settings.isQuietAt(now));
        settings.quietHours = true;
        QCOMPARE(settings.isQuietAt(now), quiet);
    }

    void settingsComeBack()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("s.ini"));
        AlertSettings settings;
        settings.desktop = false;
        settings.sound = true;
        settings.quietHours = true;
        settings.quietFrom = QTime(20, 15);
        settings.quietUntil = QTime(6, 45);
        settings.keepWatching = true;
        {
            QSettings kept(file, QSettings::IniFormat);
            QCOMPARE(readAlertSettings(kept), AlertSettings());
            writeAlertSettings(kept, settings);
        }
        QSettings kept(file, QSettings::IniFormat);
        QCOMPARE(readAlertSettings(kept), settings);
        kept.setValue(QStringLiteral("alerts/quietFrom"), QStringLiteral("nonsense"));
        QCOMPARE(readAlertSettings(kept).quietFrom, AlertSettings().quietFrom);
    }

    void theSessionForgetsLogsThatAreGone()
    {
        QTemporaryDir folder;
        QFile log(folder.filePath(QStringLiteral("a.log")));
        QVERIFY(log.open(QIODevice::WriteOnly));
        QSettings kept(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        writeWatchSession(kept,
                          {{log.fileName(), folder.filePath(QStringLiteral("gone.log"))},
                           QStringLiteral("last"),
                           QStringLiteral("bearerwatch:watch?cause=expired")});
        const WatchSession session = readWatchSession(kept);
        QCOMPARE(session.paths, QStringList(log.fileName()));
        QCOMPARE(session.stateName, QStringLiteral("last"));
        QCOMPARE(session.filterLink, QStringLiteral("bearerwatch:watch?cause=expired"));
    }

    void savedFiltersAreListedByName()
    {
        QTemporaryDir folder;
        QSettings kept(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        const QString link = QStringLiteral("bearerwatch:watch?cause=expired");
        writeSavedFilter(kept, {QStringLiteral("b & c"), link});
        writeSavedFilter(kept, {QStringLiteral("  a "), link});
        writeSavedFilter(kept, {QStringLiteral(" "), link});
        writeSavedFilter(kept, {QStringLiteral("b & c"), link + QStringLiteral("&text=x")});
        const QList<SavedFilter> filters = readSavedFilters(kept);
        QCOMPARE(filters.size(), 2);
        QCOMPARE(filters.at(0).name, QStringLiteral("a"));
        QCOMPARE(filters.at(1).link, link + QStringLiteral("&text=x"));
        writeSavedFilter(kept, {QStringLiteral("a"), {}});
        QCOMPARE(readSavedFilters(kept).size(), 1);
    }

    void ownRulesAreKeptForTheCommandLine()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("sub/rules.json"));
        using bearerwatch::causes::Cause;
        UserRules rules(file);
        QSignalSpy changed(&rules, &UserRules::changed);
        QCOMPARE(rules.add(QStringLiteral("ticket is stale"), Cause::Expired), QString());
        QCOMPARE(rules.add(QStringLiteral("cache ticket"), std::nullopt), QString());
        QCOMPARE(rules.add(QStringLiteral("ticket is stale"), Cause::Revoked), QString());
        QCOMPARE(changed.size(), 3);
        QVERIFY(!rules.add(QStringLiteral("ab"), Cause::Expired).isEmpty()); // would match nearly everything
        const UserRules again(file);
        QCOMPARE(again.rules().size(), std::size_t{2});
        QCOMPARE(again.rules().back().cause, std::optional(Cause::Revoked));
        QVERIFY(again.rules().front().id != again.rules().back().id);
        QCOMPARE(rules.remove(QString::fromStdString(again.rules().front().id)), QString());
        QCOMPARE(UserRules(file).rules().size(), std::size_t{1});
    }

    void oneOfSeveralPatternsIsTakenOut()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("rules.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(
            file.write(R"({"rules":[{"id":"a","cause":"expired","literals":["badge is stale","badge gone"]},
            {"id":"b","cause":"none","comment":"kept","literal":"badge of honour"}]})") > 0);
        file.close();
        UserRules rules(file.fileName());
        QCOMPARE(rules.add(QStringLiteral("badge gone"), bearerwatch::causes::Cause::Revoked), QString());
        const UserRules again(file.fileName());
        QCOMPARE(again.rules().size(), std::size_t{3});
        QCOMPARE(again.rules().at(0).literal, std::string("badge is stale"));
        QCOMPARE(again.rules().at(2).cause, std::optional(bearerwatch::causes::Cause::Revoked));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(R"("comment":"kept")"));
    }

    void ownRulesThatCannotBeReadAreNotOverwritten()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("rules.json")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.write("{\"rules\": [oops") > 0);
        file.flush();
        UserRules rules(file.fileName());
        QVERIFY(rules.problem().contains(QStringLiteral("rules.json")));
        QCOMPARE(rules.add(QStringLiteral("ticket is stale"), std::nullopt), rules.problem());
        file.seek(0);
        QCOMPARE(file.readAll(), QByteArray("{\"rules\": [oops"));
    }
};

QTEST_GUILESS_MAIN(TstWatchSettings)
#include "tst_watch_settings.moc"
