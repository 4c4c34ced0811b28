#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

class QSettings;

namespace bearerwatch::services {

/// How alerts reach the user. Kept in the settings; holds no secret.
struct AlertSettings {
    bool desktop = true; ///< Desktop notifications.
    bool sound = false; ///< The desktop's own alert sound, where its daemon plays one.
    bool quietHours = false; ///< No notifications between the two local times; the badge counts on.
    QTime quietFrom = QTime(22, 0);
    QTime quietUntil = QTime(7, 0); ///< Before or equal `quietFrom`: of the next day.
    bool keepWatching = false; ///< Closing the window leaves the program in the tray.

    friend bool operator==(const AlertSettings&, const AlertSettings&) = default;

    /// Whether `local` lies in the quiet hours, `quietFrom` included, `quietUntil` not.
    [[nodiscard]] bool isQuietAt(QTime local) const;
};

[[nodiscard]] AlertSettings readAlertSettings(const QSettings& settings);
void writeAlertSettings(QSettings& settings, const AlertSettings& alerts);

/// What the Watch page showed when it was left: to open it the same again. Holds no record and no token.
struct WatchSession {
    QStringList paths; ///< Logs that can be opened again; pasted lines, commands and samples cannot.
    QString stateName; ///< Of the folder that holds how far they were read; see WatchHistory.
    QString filterLink; ///< `bearerwatch:watch?...`; without its text where that holds a secret.
};

[[nodiscard]] WatchSession readWatchSession(const QSettings& settings); ///< Of paths, those that exist still.
void writeWatchSession(QSettings& settings, const WatchSession& session);

/// Filters that the user gave a name, in the order of their names.
struct SavedFilter {
    QString name; ///< At most 60 characters; unique.
    QString link; ///< `bearerwatch:watch?...`
};

[[nodiscard]] QList<SavedFilter> readSavedFilters(const QSettings& settings);
/// Adds one, or replaces that of the same name; an empty link removes it.
void writeSavedFilter(QSettings& settings, const SavedFilter& filter);

} // namespace bearerwatch::services
