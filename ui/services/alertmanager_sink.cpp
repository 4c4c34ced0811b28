#include "services/alertmanager_sink.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSysInfo>
#include <algorithm>

#include "causes/cause.h"
#include "services/http_delivery.h"
#include "spikes/alert_name.h"

namespace bearerwatch::services {

namespace {

constexpr std::size_t MostEntries = 1000; ///< Of one post; beyond, resolved ones are let go first.
constexpr int RepeatsUntilEnd = 4; ///< An alert that is not repeated for so many turns ends over there.

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

/// Labels must not change while an alert fires: the cause with the most events may, the first one does not.
QString firstCause(const spikes::Incident& incident)
{
    if (!incident.alerts.empty())
        return QString::fromStdString(spikes::nameOf(incident.alerts.front()));
    return incident.causes.empty() ? QString() : text(causes::id(incident.causes.front()));
}

} // namespace

QJsonObject alertmanagerAlert(const spikes::Incident& incident)
{
    const QString id = text(incident.id);
    QStringList causes;
    for (const causes::Cause cause : incident.causes)
        causes.append(text(causes::id(cause)));
    const QJsonObject labels{{QStringLiteral("alertname"), QStringLiteral("BearerwatchSpike")},
                             {QStringLiteral("incident"), id},
                             {QStringLiteral("cause"), firstCause(incident)},
                             {QStringLiteral("severity"), QStringLiteral("warning")},
                             {QStringLiteral("job"), QStringLiteral("bearerwatch")},
                             {QStringLiteral("instance"), QSysInfo::machineHostName()}};
    const QJsonObject annotations{
        {QStringLiteral("summary"), text(incident.explanation)},
        {QStringLiteral("description"), text(incident.advice)},
        {QStringLiteral("causes"), causes.join(QLatin1String(", "))},
        {QStringLiteral("count"), QString::number(incident.count)},
        {QStringLiteral("expected"), QString::number(incident.expected, 'f', 1)},
    };
    QJsonObject alert{{QStringLiteral("labels"), labels},
                      {QStringLiteral("annotations"), annotations},
                      {QStringLiteral("startsAt"), text(base::formatRfc3339(incident.since))}};
    if (incident.end)
        alert.insert(QStringLiteral("endsAt"), text(base::formatRfc3339(*incident.end)));
    return alert;
}

AlertmanagerSink::AlertmanagerSink(Options options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(
        Qt::PreciseTimer); // others may fire 5 % too early, before the receiver wants to be asked
    connect(&m_timer, &QTimer::timeout, this, &AlertmanagerSink::post);
}

AlertmanagerSink::~AlertmanagerSink() = default;

void AlertmanagerSink::update(const spikes::Incident& incident)
{
    const QString id = text(incident.id);
    const bool resolved = incident.state == spikes::IncidentState::Resolved;
    if (resolved && m_entries.count(id) == 0 && m_entries.size() >= MostEntries)
        return;
    if (m_entries.size() >= MostEntries && m_entries.count(id) == 0)
        m_entries.erase(m_entries.begin()); // ids begin with their time: the oldest
    m_entries[id] = {alertmanagerAlert(incident), resolved, true};
    if (!m_busy && m_failuresInRow == 0)
        m_timer.start(0);
}

bool AlertmanagerSink::knows(const spikes::Incident& incident) const
{
    const auto entry = m_entries.find(text(incident.id));
    return entry != m_entries.end() && !entry->second.resolved;
}

bool AlertmanagerSink::idle() const
{
    return std::none_of(m_entries.begin(), m_entries.end(),
                        [](const auto& entry) { return entry.second.changed; });
}

void AlertmanagerSink::post()
{
    if (m_busy || m_entries.empty())
        return;
    m_busy = true;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QJsonArray alerts;
    std::map<QString, QJsonObject> sent;
    for (const auto& [id, entry] : m_entries) {
        QJsonObject alert = entry.alert;
        sent.emplace(id, alert);
        // The receiver's clock decides what has ended: log time may lie far back.
        const QDateTime end =
            entry.resolved ? now : now.addMSecs(qint64{RepeatsUntilEnd} * m_options.repeatMilliseconds);
        alert.insert(QStringLiteral("endsAt"), end.toString(Qt::ISODateWithMs));
        alerts.append(alert);
    }
    QUrl address = m_options.address;
    QString path = address.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    address.setPath(path + QStringLiteral("/api/v2/alerts"));
    postDelivery(*m_network, QNetworkRequest(address), QJsonDocument(alerts).toJson(QJsonDocument::Compact),
                 m_options.timeoutMilliseconds, this,
                 [this, sent](const DeliveryQueue::Result& result) { finish(result, sent); });
}

void AlertmanagerSink::finish(const DeliveryQueue::Result& result, const std::map<QString, QJsonObject>& sent)
{
    m_busy = false;
    if (result.outcome == DeliveryQueue::Outcome::Delivered) {
        ++m_delivered;
        m_failuresInRow = 0;
        for (const auto& [id, alert] : sent) {
            const auto entry = m_entries.find(id);
            if (entry == m_entries.end() || entry->second.alert != alert)
                continue; // it changed meanwhile
            entry->second.changed = false;
            if (entry->second.resolved)
                m_entries.erase(entry);
        }
        if (!idle())
            m_timer.start(0);
        else if (!m_entries.empty())
            m_timer.start(m_options.repeatMilliseconds);
        if (idle())
            Q_EMIT drained();
        return;
    }
    ++m_failed;
    if (m_failuresInRow == 0)
        Q_EMIT troubled(tr("Alertmanager: %1; it is tried again").arg(result.detail));
    constexpr int MostDoublings = 16;
    const int doublings = std::min(m_failuresInRow++, MostDoublings);
    const double pause = std::min(static_cast<double>(m_options.firstPauseMilliseconds) * (1U << doublings),
                                  static_cast<double>(m_options.repeatMilliseconds));
    m_timer.start(std::max(static_cast<int>(pause), std::min(result.retryAfter, 600) * 1000));
}

} // namespace bearerwatch::services
