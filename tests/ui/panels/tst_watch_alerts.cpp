#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "models/wording.h"
#include "panels/watch_alert_desk.h"
#include "support/watch_snapshots.h"

using namespace bearerwatch;
using namespace std::chrono_literals;
using causes::Cause;

/// Which incidents the outputs hear of, and how often. The outputs are a command that writes down what it
/// gets.
class TstWatchAlerts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile script(m_folder->filePath(QStringLiteral("take.sh")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho \"$BEARERWATCH_STATE $BEARERWATCH_INCIDENT\" >> '" +
                     QFile::encodeName(heard()) + "'\n");
        script.close();
        QVERIFY(script.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        m_notifier = std::make_unique<services::Notifier>();
        m_outputs = std::make_unique<services::AlertOutputs>(QString());
        services::OutputSettings settings;
        settings.command = script.fileName();
        QVERIFY(m_outputs->configure(settings).empty());
        m_desk = std::make_unique<panels::WatchAlertDesk>(*m_notifier, *m_outputs);
        services::AlertSettings quiet;
        quiet.desktop = false;
        m_desk->setSettings(quiet);
        m_now = models::fromMilliseconds(QDateTime::currentMSecsSinceEpoch());
    }

    void anIncidentIsToldOnceAndItsEnd()
    {
        const spikes::Incident incident = make("a", m_now - 5min);
        m_desk->take({spikes::IncidentState::Firing, incident});
        look({incident});
        look({incident});
        QTRY_COMPARE(lines(), QList<QByteArray>({"firing a"}));
        spikes::Incident over = incident;
        over.state = spikes::IncidentState::Resolved;
        m_desk->take({spikes::IncidentState::Resolved, over});
        QTRY_COMPARE(lines(), QList<QByteArray>({"firing a", "resolved a"}));
    }

    void itIsToldWhenItIsLargeEnough()
    {
        services::AlertRules rules;
        rules.causes[causes::index(Cause::Expired)].leastEvents = 100;
        m_desk->setRules(rules);
        spikes::Incident incident = make("a", m_now - 5min); // 47 events
        m_desk->take({spikes::IncidentState::Firing, incident});
        look({incident});
        incident.count = incident.alerts.front().count = 120;
        look({incident});
        QTRY_COMPARE(lines(), QList<QByteArray>({"firing a"}));
        // One that was never told has no end to tell of.
        spikes::Incident small = make("b", m_now - 4min);
        m_desk->take({spikes::IncidentState::Firing, small});
        look({small});
        small.state = spikes::IncidentState::Resolved;
        m_desk->take({spikes::IncidentState::Resolved, small});
        spikes::Incident last = make("c", m_now - 3min);
        last.count = last.alerts.front().count = 500;
        m_desk->take({spikes::IncidentState::Firing, last});
        look({last});
        QTRY_COMPARE(lines(), QList<QByteArray>({"firing a", "firing c"}));
    }

    void whatIsKnownOldOrTooSoonIsNotTold()
    {
        services::AlertRules rules;
        rules.cooldownMinutes = 30;
        m_desk->setRules(rules);
        const spikes::Incident known = make("known", m_now - 2min);
        m_notices.acknowledge("known");
        const spikes::Incident old = make("old", m_now - 48h);
        spikes::Incident ended = make("ended", m_now - 20min);
        ended.state = spikes::IncidentState::Resolved;
        ended.end = m_now - 15min;
        const spikes::Incident soon = make("soon", m_now - 5min);
        spikes::Incident other = make("other", m_now - 4min);
        other.causes = {Cause::Missing};
        other.alerts.front().cause = Cause::Missing;
        for (const spikes::Incident& incident : {known, old, soon, other})
            m_desk->take({spikes::IncidentState::Firing, incident});
        m_last = m_now - 47h;
        look({old});
        m_last = m_now;
        look({known, ended, soon, other});
        look({known, ended, soon, other}); // the engine did not say that "ended" began: it is of another run
        QTRY_COMPARE(lines(), QList<QByteArray>({"firing other"}));
    }

private:
    [[nodiscard]] QString heard() const { return m_folder->filePath(QStringLiteral("heard")); }
    [[nodiscard]] QList<QByteArray> lines() const
    {
        QFile file(heard());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> all = file.readAll().split('\n');
        all.removeAll(QByteArray());
        return all;
    }
    [[nodiscard]] static spikes::Incident make(const char* id, base::Time since)
    {
        return support::makeIncident(id, Cause::Expired, since, true);
    }
    void look(const std::vector<spikes::Incident>& incidents)
    {
        auto snapshot = std::make_shared<pipeline::Snapshot>();
        snapshot->incidents = incidents;
        snapshot->last = m_last.value_or(m_now);
        snapshot->notices = std::make_shared<const spikes::Notices>(m_notices);
        models::IncidentModel model;
        model.setNow(m_now);
        model.setSnapshot(snapshot);
        m_desk->look(snapshot, model);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<services::Notifier> m_notifier;
    std::unique_ptr<services::AlertOutputs> m_outputs;
    std::unique_ptr<panels::WatchAlertDesk> m_desk;
    spikes::Notices m_notices;
    base::Time m_now;
    std::optional<base::Time> m_last;
};

QTEST_MAIN(TstWatchAlerts)
#include "tst_watch_alerts.moc"
