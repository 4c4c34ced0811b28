#pragma once

#include <QAbstractListModel>
#include <vector>

#include "models/event_view.h"

namespace bearerwatch::models {

/// A source of log lines, ready to be shown.
struct SourceLine {
    enum class Look { Quiet, Good, Busy, Bad };
    QString path;
    QString name; ///< File name, escaped.
    QString rate; ///< "1.2k lines/s", or "2.4 M lines" when it is done.
    QString state; ///< "following", "read to its end", "failed"
    QString detail; ///< Escaped; empty when all is well.
    Look look = Look::Quiet;
    bool absent = false; ///< Waited for: the file is not there.
    bool notText = false; ///< A picture, a program: `detail` says which.
    bool unreadable = false; ///< Many lines, and not one of a known format.
    quint64 bytesRead = 0;
    quint64 bytesTotal = 0;
    friend bool operator==(const SourceLine&, const SourceLine&) = default;
};

/// The sources of a snapshot in their order. GUI thread.
class SourceModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { PathRole = Qt::UserRole, StateRole, DetailRole, LookRole };

    using QAbstractListModel::QAbstractListModel;

    void setSnapshot(const SnapshotPtr& snapshot);
    void setStopped(bool stopped); ///< The user ended the reading: what did not come to its end stands still.
    [[nodiscard]] const SourceLine& line(int row) const { return m_lines.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    SnapshotPtr m_snapshot;
    bool m_stopped = false;
    std::vector<SourceLine> m_lines;
};

} // namespace bearerwatch::models
