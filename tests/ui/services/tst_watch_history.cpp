// Sessions, notes and notices that the windows keep; which incidents are told.
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "history/store.h"
#include "services/alert_outputs.h"
#include "services/alert_rules.h"
#include "services/watch_history.h"
#include "support/watch_snapshots.h"

using namespace bearerwatch;
using namespace std::chrono_literals;
using causes::Cause;
using services::WatchHistory;
using support::makeIncident;
using support::Noon;

class TstWatchHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void sessionsAreKeptAndLetGo()
    {
        WatchHistory history(m_folder->filePath("watch"));
        QVERIFY(history.sessions().isEmpty());
        QStringList made;
        for (int i = 0; i < WatchHistory::KeptSessions + 3; ++i)
            made.append(history.begin());
        QVERIFY(!made.contains(QString()));
        QCOMPARE(made.removeDuplicates(), 0);
        QCOMPARE(history.sessions().size(), qsizetype(WatchHistory::KeptSessions));
        QCOMPARE(history.sessions().first(), made.last());
        QCOMPARE(history.resume(WatchHistory::nameOf(made.last())), made.last());
        QVERIFY(history.resume(WatchHistory::nameOf(made.first())).isEmpty()); // let go
        QVERIFY(history.resume(QStringLiteral("session-/../..")).isEmpty());
        QVERIFY(history.resume(QStringLiteral("..")).isEmpty());
        const auto rights = QFile::permissions(made.last());
        QVERIFY(!(rights & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void notesAndNoticesComeBack()
    {
        {
            const WatchHistory history(m_folder->filePath("watch"));
            history.keepNote(QStringLiteral("a"), QStringLiteral("known since May"));
            history.keepNote(QStringLiteral("b"), QStringLiteral("x"));
            history.keepNote(QStringLiteral("b"), QStringLiteral("  "));
            history.keepNotices("[1]");
        }
        const WatchHistory history(m_folder->filePath("watch"));
        QCOMPARE(history.notes(), (QHash<QString, QString>{{"a", "known since May"}}));
        QCOMPARE(history.notices(), std::string("[1]"));
        QFile file(m_folder->filePath("watch/notes.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("damaged") > 0);
        file.close();
        QVERIFY(history.notes().isEmpty());
    }

    void incidentsOfAllSessions()
    {
        WatchHistory history(m_folder->filePath("watch"));
        QStringList folders;
        for (const bool later : {false, true}) {
            folders.append(history.begin());
            auto store = history::Store::open(folders.last().toStdString(), Noon);
            QVERIFY(store.has_value());
            history::Batch batch;
            batch.incidents = {makeIncident("1-a", Cause::Expired, Noon, !later)};
            if (later)
                batch.incidents.push_back(makeIncident("2-b", Cause::Missing, Noon + 1h, true));
            QVERIFY((*store)->commit(batch).has_value());
        }
        const auto all = WatchHistory::incidents(history.sessions() + QStringList{"/nowhere"});
        QCOMPARE(all.size(), std::size_t(2));
        QVERIFY(all[0].state == spikes::IncidentState::Resolved); // as the newest session tells it
        QCOMPARE(all[1].id, std::string("2-b"));
    }

    void rulesDecide()
    {
        services::AlertRules rules;
        spikes::Incident incident = makeIncident("a", Cause::Expired, Noon, true); // 47, usually 11.5
        QVERIFY(rules.wants(incident));
        services::AlertRule& rule = rules.causes[causes::index(Cause::Expired)];
        rule.leastEvents = 48;
        QVERIFY(!rules.wants(incident));
        incident.count = incident.alerts.front().count = 48; // it grew
        QVERIFY(rules.wants(incident));
        rule.leastRatio = 5;
        QVERIFY(!rules.wants(incident));
        rule = {};
        rule.told = false;
        QVERIFY(!rules.wants(incident));
        spikes::Alert part;
        part.cause = Cause::Missing;
        part.count = 9;
        part.expected = 1;
        incident.alerts = {part};
        QVERIFY(rules.wants(incident)); // one of its parts is to be told
        incident.alerts.front().channel = spikes::Channel::SharedTokens;
        rules.channels[static_cast<std::size_t>(spikes::Channel::SharedTokens)].told = false;
        QVERIFY(!rules.wants(incident));
    }

    void dryRunTellsWhatWouldHaveBeenTold()
    {
        services::AlertRules rules;
        rules.cooldownMinutes = 30;
        rules.causes[causes::index(Cause::Missing)].told = false;
        const services::DryRun run = services::dryRun(
            rules,
            {makeIncident("c", Cause::Expired, Noon + 20min, false), // 13 min after the end of the first
             makeIncident("a", Cause::Expired, Noon, false), makeIncident("b", Cause::Missing, Noon, false),
             makeIncident("d", Cause::Expired, Noon + 2h, true)});
        QCOMPARE(run.lines.size(), std::size_t(4));
        QCOMPARE(run.told, std::size_t(2));
        QVERIFY(run.lines[2].soon && !run.lines[2].told);
        QVERIFY(run.lines[3].told);
    }

    void rulesAndOutputsAreKept()
    {
        QSettings settings(m_folder->filePath("s.ini"), QSettings::IniFormat);
        QCOMPARE(services::readAlertRules(settings), services::AlertRules());
        services::AlertRules rules;
        rules.cooldownMinutes = 15;
        rules.causes[causes::index(Cause::Revoked)] = {false, 50, 2.5};
        rules.channels[1] = {true, 6, 4};
        services::writeAlertRules(settings, rules);
        QCOMPARE(services::readAlertRules(settings), rules);
        settings.setValue("alertRules/revoked", "on -5 0"); // edited by hand: within the ranges
        QCOMPARE(services::readAlertRules(settings).causes[causes::index(Cause::Revoked)],
                 services::AlertRule());
        const services::OutputSettings outputs{"https://a.example/x", "/s", "true", "http://b.example",
                                               "local"};
        services::writeOutputSettings(settings, outputs);
        QCOMPARE(services::readOutputSettings(settings), outputs);
    }

    void outputsSayWhatIsWrong()
    {
        services::AlertOutputs outputs{QString()};
        QVERIFY(!outputs.any());
        const auto problems = outputs.configure(
            {"ftp://a.example", "", "no-such-program-anywhere", "http://localhost:9", "nonsense"});
        using Output = services::AlertOutputs::Output;
        QCOMPARE(problems.size(), std::size_t(3));
        QVERIFY(problems.contains(Output::Webhook) && problems.contains(Output::Command) &&
                problems.contains(Output::Syslog));
        QVERIFY(outputs.any()); // the one that can be used
        QVERIFY(outputs.configure({}).empty());
        QVERIFY(!outputs.any());
    }

    void aCommandGetsTheAlert()
    {
        const QString got = m_folder->filePath("got");
        QFile script(m_folder->filePath("take.sh"));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(("#!/bin/sh\ncat >> '" + got + "'\n").toUtf8());
        script.close();
        QVERIFY(script.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        services::AlertOutputs outputs(m_folder->filePath("spool"));
        services::OutputSettings settings;
        settings.command = script.fileName();
        QVERIFY(outputs.configure(settings).empty());
        outputs.test();
        const auto content = [&got] {
            QFile file(got);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_COMPARE(content().count('\n'), 2); // its beginning and its end
        QVERIFY(content().contains("\"state\":\"firing\"") && content().contains("\"state\":\"resolved\""));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TstWatchHistory)
#include "tst_watch_history.moc"
