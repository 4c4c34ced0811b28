#include <QDateTime>
#include <QLocale>
#include <QStackedWidget>
#include <algorithm>
#include <utility>

#include "models/wording.h"
#include "panels/watch_events_panel.h"
#include "panels/watch_export.h"
#include "panels/watch_incidents_panel.h"
#include "panels/watch_page.h"
#include "panels/watch_record_panel.h"
#include "panels/watch_rules_panel.h"
#include "panels/watch_states.h"

// What WatchPage does with the services: snapshots in, alerts out.

namespace bearerwatch::panels {
namespace {

constexpr int NotificationSilenceMinutes = 60; // as the notification's action says

} // namespace

void WatchPage::connectPipeline()
{
    connect(&m_pipeline, &services::PipelineService::snapshotChanged, this, &WatchPage::takeSnapshot);
    connect(&m_pipeline, &services::PipelineService::runningChanged, this, &WatchPage::showSituation);
    connect(&m_pipeline, &services::PipelineService::problemFound, this, [this](const QString& text) {
        if (!m_problems.contains(text))
            m_problems.append(text);
        showSituation();
    });
    connect(&m_pipeline, &services::PipelineService::alertChanged, this,
            [this](const pipeline::Alert& alert) {
                m_desk.take(alert);
                models::IncidentModel newest;
                newest.setNow(models::fromMilliseconds(QDateTime::currentMSecsSinceEpoch()));
                newest.setSnapshot(m_pipeline.snapshot());
                m_desk.look(m_pipeline.snapshot(), newest);
            });
}

void WatchPage::connectNotifier()
{
    connect(&m_notifier, &services::Notifier::openRequested, this, [this](const QString& id) {
        Q_EMIT raiseRequested();
        revealIncident(id);
    });
    connect(&m_notifier, &services::Notifier::acknowledgeRequested, this, &WatchPage::acknowledge);
    connect(&m_notifier, &services::Notifier::silenceRequested, this,
            [this](const QString& id) { silence(id, NotificationSilenceMinutes, false); });
}

void WatchPage::setAlertSettings(const services::AlertSettings& settings, bool trayAvailable)
{
    m_desk.setSettings(settings);
    m_rules->alerts().setSettings(settings);
    m_rules->alerts().setTrayAvailable(trayAvailable);
}

void WatchPage::tellStillWatching()
{
    services::Notifier::Message message;
    message.subject = QStringLiteral("tray");
    message.title = tr("Bearerwatch keeps watching");
    message.body = tr("Its window is closed; the icon in the tray opens it again or quits.");
    message.urgency = services::Notifier::Urgency::Low;
    message.silenceOffered = false;
    m_notifier.notify(message);
}

void WatchPage::exportRecords()
{
    m_export->choose();
}

void WatchPage::takeSnapshot(const pipeline::SnapshotPtr& snapshot)
{
    const bool otherEvents = snapshot->epoch != m_state.snapshot()->epoch;
    if (otherEvents) {
        if (!m_sameFrom)
            m_record->clear();
        m_recordChosen = false;
    }
    // Alerts come from the newest snapshot, even while the view stands still.
    models::IncidentModel newest;
    newest.setNow(models::fromMilliseconds(QDateTime::currentMSecsSinceEpoch()));
    models::IncidentModel& alerts = m_state.isLive() ? m_incidents : newest;
    alerts.setSnapshot(snapshot);
    m_incidents.setNotices(snapshot->notices);
    keepNotices(snapshot);
    m_sources.setSnapshot(snapshot);
    m_state.setSnapshot(snapshot);
    m_desk.look(snapshot, alerts);
    showFirstRecord();
    showSituation();
    showAttention();
}

bool WatchPage::isReading() const
{
    const auto& sources = m_state.snapshot()->sources;
    const auto isIn = [&sources](pipeline::SourceState state) {
        return std::any_of(sources.begin(), sources.end(),
                           [state](const auto& source) { return source.state == state; });
    };
    return isIn(pipeline::SourceState::Reading) ||
        (!isIn(pipeline::SourceState::Following) && !isIn(pipeline::SourceState::Done));
}

void WatchPage::showFirstRecord()
{
    // The newest of what had been read at first is not the newest at the end.
    const bool stale = m_firstRecord && !isReading();
    if (stale && std::exchange(m_firstRecord, {}) == m_recordPosition && !m_events->isVisible())
        m_recordChosen = false;
    if (m_recordChosen || m_state.selection().scanning())
        return;
    if (m_sameFrom) {
        if (showSameRecord())
            return;
        m_sameFrom.reset();
        m_record->clear();
    }
    if (m_state.selection().size() == 0)
        return;
    m_events->selectLast(m_incidents.rowCount() > 0 ? m_incidents.line(0).cause : -1);
    m_recordChosen = true;
    if (isReading())
        m_firstRecord = m_recordPosition;
}

bool WatchPage::showSameRecord()
{
    constexpr int Looked = 50'000; // rows; beyond, the newest record is as good
    if (m_state.snapshot()->epoch == m_sameAfter) { // nothing of what is read again has come
        m_sameUntil.setRemainingTime(EventsSettle);
        return true;
    }
    const models::RecordView& shown = m_record->record();
    const models::EventSelection& selection = m_state.selection();
    for (int& row = *m_sameFrom; row < std::min(selection.size(), Looked); ++row) {
        const events::Event* event = selection.at(row);
        if (event == nullptr || event->offset != shown.offset ||
            QString::fromStdString(event->file) != shown.path)
            continue;
        m_events->select(row);
        m_recordChosen = true;
        m_sameFrom.reset();
        return true;
    }
    if (isReading())
        m_sameUntil.setRemainingTime(EventsSettle);
    return !m_sameUntil.hasExpired() && !shown.path.isEmpty() && *m_sameFrom < Looked;
}

void WatchPage::showAttention()
{
    const int count = m_incidents.attentionCount();
    if (count == m_attention)
        return;
    m_attention = count;
    Q_EMIT attentionCountChanged(count);
}

void WatchPage::showSituation()
{
    const bool open = !m_pipeline.paths().isEmpty();
    m_stack->setCurrentWidget(open ? m_content : m_empty);
    quint64 done = 0;
    quint64 total = 0;
    double rate = 0;
    double lag = 0;
    bool reading = false;
    QStringList problems = m_problems;
    const pipeline::SnapshotPtr& snapshot = m_pipeline.snapshot();
    for (const auto& source : snapshot->sources) {
        done += source.bytesRead;
        total += source.bytesTotal;
        rate += source.linesPerSecond;
        lag = std::max(lag, std::chrono::duration<double>(source.lag).count());
        reading = reading || source.state == pipeline::SourceState::Reading;
    }
    for (int row = 0; row < m_sources.rowCount(); ++row) {
        const models::SourceLine& line = m_sources.line(row);
        if (line.look == models::SourceLine::Look::Bad && m_problems.contains(line.detail))
            continue; // told already: it is of no file, as a fault in the user's rules
        if (line.look == models::SourceLine::Look::Bad)
            problems.append(line.detail.isEmpty() ? tr("%1 could not be read.").arg(line.path)
                                                  : QStringLiteral("%1: %2").arg(line.name, line.detail));
        else if (line.absent)
            problems.append(tr("%1 does not exist. It is read as soon as it appears.").arg(line.path));
        else if (line.unreadable)
            problems.append(tr("%1: no time was found in any of its lines. Is it a log?").arg(line.path));
    }
    m_incidentCards->setJudged(snapshot->last.has_value());
    const bool stopped = open && !m_pipeline.running() && !snapshot->complete;
    m_sources.setStopped(stopped);
    m_busy->setStopped(stopped);
    m_busy->setProgress(done, total);
    const bool scanning = m_pipeline.running() && !snapshot->complete &&
        (reading || m_pipeline.mode() == services::PipelineService::Mode::Read);
    m_busy->setVisible((scanning || stopped) && total > 0);
    m_errors->setProblems(problems);
    QStringList status;
    if (open) {
        if (m_pipeline.running())
            status.append(tr("%1 lines/s").arg(models::shortCount(rate)));
        if (m_pipeline.running())
            status.append(tr("Lag %1 s").arg(QLocale::c().toString(lag, 'f', 1)));
        status.append(tr("%1 lines read").arg(models::countText(snapshot->lines)));
        if (snapshot->events.dropped > 0)
            status.append(tr("%1 oldest events let go").arg(models::countText(snapshot->events.dropped)));
    }
    Q_EMIT statusChanged(status.join(QStringLiteral("    ")));
}

} // namespace bearerwatch::panels
