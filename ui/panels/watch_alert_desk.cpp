#include "panels/watch_alert_desk.h"

#include <QDateTime>
#include <utility>

#include "models/wording.h"

namespace bearerwatch::panels {
namespace {

// A log of last week that is opened today tells of incidents, but nobody is to be woken by them.
constexpr qint64 NewsMilliseconds = 60LL * 60 * 1000;
// So many times the usual are urgent: the notification stays until it is seen.
constexpr double UrgentRatio = 10;

} // namespace

WatchAlertDesk::WatchAlertDesk(services::Notifier& notifier, services::AlertOutputs& outputs, QObject* parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_outputs(outputs)
{
    m_replace.setSingleShot(true);
    connect(&m_replace, &QTimer::timeout, this, &WatchAlertDesk::replaceWaiting);
}

void WatchAlertDesk::take(const pipeline::Alert& alert)
{
    const QString id = QString::fromStdString(alert.incident.id);
    if (alert.state == spikes::IncidentState::Firing) {
        m_waiting.insert(id);
        return;
    }
    m_waiting.remove(id);
    const Told told = m_told.take(id);
    m_notifier.withdraw(id);
    if (told.outside)
        m_outputs.tell(alert);
}

void WatchAlertDesk::forget()
{
    for (auto told = m_told.begin(); told != m_told.end(); ++told)
        m_notifier.withdraw(told.key());
    m_waiting.clear();
    m_told.clear();
}

void WatchAlertDesk::look(const pipeline::SnapshotPtr& snapshot, const models::IncidentModel& lines)
{
    for (const spikes::Incident& incident : snapshot->incidents) {
        const QString id = QString::fromStdString(incident.id);
        if (incident.state != spikes::IncidentState::Firing ||
            (!m_waiting.contains(id) && !m_told.contains(id)))
            continue;
        if (const int row = lines.rowOf(id); row >= 0)
            lookAt(incident, lines.line(row), *snapshot);
    }
}

void WatchAlertDesk::lookAt(const spikes::Incident& incident, const models::IncidentLine& line,
                            const pipeline::Snapshot& snapshot)
{
    if (line.acknowledged || line.silencedUntil) {
        m_notifier.withdraw(line.id);
        return;
    }
    if (const auto told = m_told.find(line.id); told != m_told.end()) {
        grew(*told, incident, line);
        return;
    }
    if (QDateTime::currentMSecsSinceEpoch() - line.until > NewsMilliseconds || !m_rules.wants(incident) ||
        m_rules.tooSoon(incident, snapshot.incidents))
        return;
    m_waiting.remove(line.id);
    m_told.insert(line.id, {line.soFar, line.count, m_outputs.any(), QDeadlineTimer(m_replaceEvery), {}});
    m_outputs.tell({spikes::IncidentState::Firing, incident});
    if (mayNotify())
        m_notifier.notify(messageOf(line, incident));
}

void WatchAlertDesk::grew(Told& told, const spikes::Incident& incident, const models::IncidentLine& line)
{
    if (line.count >= told.sent * 2) {
        told.sent = line.count;
        m_outputs.update(incident);
    }
    // One that was dismissed is not put up again because it grew.
    if (line.soFar * 2 < told.shown * 3 || !m_notifier.isShown(line.id))
        return;
    told.waiting = messageOf(line, incident);
    told.shown = line.soFar;
    replaceWaiting();
}

void WatchAlertDesk::replaceWaiting()
{
    std::optional<qint64> next;
    for (Told& told : m_told) {
        if (!told.waiting)
            continue;
        if (!told.next.hasExpired()) {
            next = std::min(next.value_or(told.next.remainingTime()), told.next.remainingTime());
            continue;
        }
        const services::Notifier::Message message = *std::exchange(told.waiting, std::nullopt);
        told.next = QDeadlineTimer(m_replaceEvery);
        if (mayNotify() && m_notifier.isShown(message.subject))
            m_notifier.notify(message);
    }
    if (next)
        m_replace.start(std::chrono::milliseconds(*next + 1));
}

bool WatchAlertDesk::mayNotify() const
{
    return m_settings.desktop && !m_settings.isQuietAt(QTime::currentTime());
}

services::Notifier::Message WatchAlertDesk::messageOf(const models::IncidentLine& line,
                                                      const spikes::Incident& incident) const
{
    services::Notifier::Message message;
    message.subject = line.id;
    message.title = tr("%1 since %2 UTC").arg(line.title, line.clock);
    message.body = line.sentence;
    if (line.soFar > line.count)
        message.body += QLatin1Char('\n') + tr("By now %1 failures.").arg(models::countText(line.soFar));
    const bool urgent =
        incident.expected > 0 && static_cast<double>(incident.count) >= UrgentRatio * incident.expected;
    message.urgency = urgent ? services::Notifier::Urgency::Critical : services::Notifier::Urgency::Normal;
    message.sound = m_settings.sound;
    return message;
}

} // namespace bearerwatch::panels
