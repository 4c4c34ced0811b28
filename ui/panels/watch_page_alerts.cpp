#include <QDateTime>
#include <QInputDialog>

#include "models/cause_style.h"
#include "models/wording.h"
#include "panels/watch_events_panel.h"
#include "panels/watch_export.h"
#include "panels/watch_incidents_panel.h"
#include "panels/watch_page.h"
#include "panels/watch_rules_panel.h"
#include "services/background.h"

// What WatchPage does about incidents: the user's word on them, rules and outputs of alerts.

namespace bearerwatch::panels {

void WatchPage::connectRules()
{
    connect(&m_rules->alerts(), &WatchAlertsBox::settingsChanged, this,
            [this](const services::AlertSettings& settings) {
                m_desk.setSettings(settings);
                Q_EMIT alertSettingsChanged(settings);
            });
    connect(&m_rules->outputs(), &WatchOutputsBox::settingsChanged, this,
            [this](const services::OutputSettings& outputs) {
                setOutputs(outputs);
                Q_EMIT outputsChanged(outputs);
            });
    connect(&m_rules->outputs(), &WatchOutputsBox::testRequested, this, [this] {
        if (m_outputs.any())
            m_outputs.test();
        say(m_outputs.any() ? tr("A test alert is on its way to each output.")
                            : tr("No output is set: name one first."));
    });
    connect(&m_outputs, &services::AlertOutputs::problemFound, this, [this](const QString& text) {
        m_rules->outputs().setDelivery(text);
        say(text);
    });
    connect(&m_outputs, &services::AlertOutputs::sent, this, &WatchPage::alertSent);
    connect(&m_rules->thresholds(), &WatchThresholdsBox::rulesChanged, this,
            [this](const services::AlertRules& rules) {
                m_desk.setRules(rules);
                Q_EMIT alertRulesChanged(rules);
            });
    connect(&m_rules->thresholds(), &WatchThresholdsBox::dryRunRequested, this, &WatchPage::tryRules);
    connect(m_rules, &WatchRulesPanel::removeRequested, this, [this](const QString& id) {
        const QString problem = m_userRules.remove(id);
        if (!problem.isEmpty())
            say(problem);
    });
    connect(m_rules, &WatchRulesPanel::readAgainRequested, &m_userRules, &services::UserRules::readAgain);
    connect(&m_userRules, &services::UserRules::changed, this, &WatchPage::readAgain);
    m_rules->setOwnRules(m_userRules.rules(), m_userRules.problem());
}

void WatchPage::connectIncidents()
{
    connect(m_incidentCards, &WatchIncidentsPanel::openRequested, this, &WatchPage::openIncident);
    connect(m_incidentCards, &WatchIncidentsPanel::silenceRequested, this, &WatchPage::silence);
    connect(m_incidentCards, &WatchIncidentsPanel::acknowledgeRequested, this, &WatchPage::acknowledge);
    connect(m_incidentCards, &WatchIncidentsPanel::noteRequested, this, &WatchPage::askForNote);
    connect(m_incidentCards, &WatchIncidentsPanel::exportRequested, this, [this](const QString& id) {
        openIncident(id);
        m_export->choose();
    });
    connect(m_incidentCards, &WatchIncidentsPanel::contributorActivated, this,
            [this](int dimension, const QString& value) {
                m_state.setValueFilter(static_cast<models::Dimension>(dimension), value);
                showTab(Tab::Events);
            });
}

void WatchPage::setAlertRules(const services::AlertRules& rules)
{
    m_desk.setRules(rules);
    m_rules->thresholds().setRules(rules);
}

void WatchPage::setOutputs(const services::OutputSettings& outputs)
{
    const auto problems = m_outputs.configure(outputs);
    m_rules->outputs().setSettings(outputs);
    m_rules->outputs().setProblems(problems);
}

void WatchPage::acknowledge(const QString& id)
{
    m_pipeline.tellNotices(pipeline::Acknowledge{id.toStdString()});
    m_notifier.withdraw(id);
}

void WatchPage::silence(const QString& id, int minutes, bool cause)
{
    spikes::Silence silence;
    silence.incident = id.toStdString();
    const int row = m_incidents.rowOf(id);
    if (cause && row >= 0 && m_incidents.line(row).cause >= 0) {
        silence.incident.clear();
        silence.cause = *models::causeAt(m_incidents.line(row).cause);
    }
    const base::Time now = models::fromMilliseconds(QDateTime::currentMSecsSinceEpoch());
    silence.until = now + std::chrono::minutes(minutes);
    m_pipeline.tellNotices(silence);
    if (minutes == 0 && row >= 0 && m_incidents.line(row).cause >= 0) { // one of the cause is lifted too
        silence.incident.clear();
        silence.cause = *models::causeAt(m_incidents.line(row).cause);
        m_pipeline.tellNotices(silence);
    }
    m_notifier.withdraw(id);
}

// Beside the session, whose folder may be another the next time.
void WatchPage::keepNotices(const pipeline::SnapshotPtr& snapshot)
{
    if (!snapshot->notices)
        return;
    std::string notices = snapshot->notices->save();
    if (notices == m_notices)
        return;
    m_notices = std::move(notices);
    m_history.keepNotices(m_notices);
}

void WatchPage::askForNote(const QString& id)
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Note on an incident"));
    dialog->setLabelText(tr("What you know of it; kept on this computer. Write no token here."));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setTextValue(m_history.notes().value(id));
    dialog->setOkButtonText(tr("Keep"));
    dialog->resize(480, 220);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id](const QString& text) {
        m_history.keepNote(id, text);
        m_incidents.setNotes(m_history.notes());
    });
    dialog->open();
}

void WatchPage::tryRules(const services::AlertRules& rules)
{
    // Also those of this session, which its folder tells a little later.
    const pipeline::SnapshotPtr snapshot = m_pipeline.snapshot();
    services::inBackground([folders = m_history.sessions(), snapshot, rules] {
        std::vector<spikes::Incident> all = services::WatchHistory::incidents(folders);
        for (const spikes::Incident& incident : snapshot->incidents) {
            std::erase_if(all, [&incident](const spikes::Incident& one) { return one.id == incident.id; });
            all.push_back(incident);
        }
        return services::dryRun(rules, std::move(all));
    }).then(this, [this](const services::DryRun& run) { m_rules->thresholds().setDryRun(run); });
}

} // namespace bearerwatch::panels
