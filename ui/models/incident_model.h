#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <optional>
#include <vector>

#include "models/event_view.h"

namespace bearerwatch::models {

/// A contributor of an incident, ready to be shown.
struct ContributorLine {
    int dimension = 0; ///< series::Dimension.
    QString title; ///< "Key id"
    QString value; ///< Escaped.
    QString rawValue;
    double share = 0;
    double usualShare = 0;
};

/// An incident, ready to be shown. Plain values; nothing refers to core.
struct IncidentLine {
    QString id;
    int cause = -1; ///< Index of the first cause.
    QString title; ///< "Signature mismatch"; further causes are named after it.
    bool firing = false;
    bool acknowledged = false;
    std::optional<qint64> silencedUntil; ///< Milliseconds since 1970.
    qint64 since = 0;
    qint64 until = 0; ///< End, or the newest record where it still fires.
    QString clock; ///< "12:03"
    QString when; ///< "since 12:03 UTC (17:33 IST), 11 min"
    QString sentence; ///< What it is made of; escaped.
    QString advice;
    QString summary; ///< One line, for the resolved and for notifications.
    QString note; ///< The user's.
    bool learning = false;
    quint64 count = 0; ///< As the sentence says it: of minutes that are over.
    quint64 soFar = 0; ///< Also of those that are not.
    QList<ContributorLine> contributors;

    friend bool operator==(const IncidentLine& a, const IncidentLine& b);
    /// Whether they differ at most in how long it lasts and how much it has become.
    [[nodiscard]] bool tellsTheSame(const IncidentLine& other) const;
};

/// What happened, in the language of the user.
[[nodiscard]] QString incidentSentence(const spikes::Incident& incident);

/// Events of an incident since its onset, also those of minutes that are not over, which its own count leaves
/// out. At least that count.
[[nodiscard]] quint64 countSoFar(const spikes::Incident& incident, const pipeline::Snapshot& snapshot);

/// Incidents: those that fire first, then the newest first. What is acknowledged and silenced
/// comes with the snapshots; notes are the user's own. GUI thread.
class IncidentModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, CauseRole, FiringRole };

    using QAbstractListModel::QAbstractListModel;

    void setSnapshot(const SnapshotPtr& snapshot);
    [[nodiscard]] const IncidentLine& line(int row) const
    {
        return m_lines.at(static_cast<std::size_t>(row));
    }
    [[nodiscard]] int rowOf(const QString& id) const; ///< -1 when unknown.
    /// Those that fire and were neither acknowledged nor silenced.
    [[nodiscard]] int attentionCount() const;

    /// What is acknowledged and silenced, where it is newer than the snapshot that is shown; not null.
    void setNotices(std::shared_ptr<const spikes::Notices> notices);
    /// A silence ends at its time without a snapshot that says so.
    void setNow(base::Time now);
    void setNotes(const QHash<QString, QString>& notes); ///< By incident.

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void replaceLines(std::vector<IncidentLine> next);
    void rebuild();
    [[nodiscard]] IncidentLine makeLine(const spikes::Incident& incident) const; ///< Of the snapshot.

    SnapshotPtr m_snapshot;
    std::shared_ptr<const spikes::Notices> m_notices;
    std::vector<IncidentLine> m_lines;
    base::Time m_now;
    QHash<QString, QString> m_notes;
};

} // namespace bearerwatch::models
