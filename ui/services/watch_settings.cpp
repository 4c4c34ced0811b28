#include "services/watch_settings.h"

#include <QFileInfo>
#include <QSettings>
#include <algorithm>

namespace bearerwatch::services {
namespace {

const QString DesktopKey = QStringLiteral("alerts/desktop");
const QString SoundKey = QStringLiteral("alerts/sound");
const QString QuietKey = QStringLiteral("alerts/quietHours");
const QString QuietFromKey = QStringLiteral("alerts/quietFrom");
const QString QuietUntilKey = QStringLiteral("alerts/quietUntil");
const QString KeepKey = QStringLiteral("alerts/keepWatching");
const QString PathsKey = QStringLiteral("watch/paths");
const QString SavedKey = QStringLiteral("watch/savedFilters");
constexpr qsizetype MaxFilterName = 60;
const QString StateKey = QStringLiteral("watch/session");
const QString FilterKey = QStringLiteral("watch/filter");

QTime timeOf(const QSettings& settings, const QString& key, QTime fallback)
{
    const QTime time = QTime::fromString(settings.value(key).toString(), QStringLiteral("HH:mm"));
    return time.isValid() ? time : fallback;
}

} // namespace

bool AlertSettings::isQuietAt(QTime local) const
{
    if (!quietHours || quietFrom == quietUntil)
        return false;
    if (quietFrom < quietUntil)
        return local >= quietFrom && local < quietUntil;
    return local >= quietFrom || local < quietUntil;
}

AlertSettings readAlertSettings(const QSettings& settings)
{
    AlertSettings alerts;
    alerts.desktop = settings.value(DesktopKey, alerts.desktop).toBool();
    alerts.sound = settings.value(SoundKey, alerts.sound).toBool();
    alerts.quietHours = settings.value(QuietKey, alerts.quietHours).toBool();
    alerts.quietFrom = timeOf(settings, QuietFromKey, alerts.quietFrom);
    alerts.quietUntil = timeOf(settings, QuietUntilKey, alerts.quietUntil);
    alerts.keepWatching = settings.value(KeepKey, alerts.keepWatching).toBool();
    return alerts;
}

void writeAlertSettings(QSettings& settings, const AlertSettings& alerts)
{
    settings.setValue(DesktopKey, alerts.desktop);
    settings.setValue(SoundKey, alerts.sound);
    settings.setValue(QuietKey, alerts.quietHours);
    settings.setValue(QuietFromKey, alerts.quietFrom.toString(QStringLiteral("HH:mm")));
    settings.setValue(QuietUntilKey, alerts.quietUntil.toString(QStringLiteral("HH:mm")));
    settings.setValue(KeepKey, alerts.keepWatching);
}

WatchSession readWatchSession(const QSettings& settings)
{
    WatchSession session;
    session.paths = settings.value(PathsKey).toStringList();
    session.paths.erase(std::remove_if(session.paths.begin(), session.paths.end(),
                                       [](const QString& path) { return !QFileInfo::exists(path); }),
                        session.paths.end());
    session.stateName = settings.value(StateKey).toString();
    session.filterLink = settings.value(FilterKey).toString();
    return session;
}

void writeWatchSession(QSettings& settings, const WatchSession& session)
{
    settings.setValue(PathsKey, session.paths);
    settings.setValue(StateKey, session.stateName);
    settings.setValue(FilterKey, session.filterLink);
}

QList<SavedFilter> readSavedFilters(const QSettings& settings)
{
    QList<SavedFilter> filters;
    const QVariantMap kept = settings.value(SavedKey).toMap();
    for (auto one = kept.begin(); one != kept.end(); ++one)
        filters.append({one.key(), one.value().toString()});
    return filters;
}

void writeSavedFilter(QSettings& settings, const SavedFilter& filter)
{
    QVariantMap kept = settings.value(SavedKey).toMap();
    const QString name = filter.name.trimmed().left(MaxFilterName);
    if (filter.link.isEmpty())
        kept.remove(name);
    else if (!name.isEmpty())
        kept.insert(name, filter.link);
    settings.setValue(SavedKey, kept);
}

} // namespace bearerwatch::services
