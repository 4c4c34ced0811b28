#pragma once

#include <QAbstractTableModel>

#include "models/watch_state.h"

namespace bearerwatch::models {

/// The numbers of the chart as a table, for screen readers and for exact reading: a row a column of the
/// chart, newest first; time, all failures, requests, then a column for each cause that occurs. GUI thread.
class BucketTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, TotalColumn, RequestsColumn, FirstCauseColumn };

    /// `state` must outlive the model.
    explicit BucketTableModel(WatchState& state, QObject* parent = nullptr);

    /// Follows the state only while active: a hidden table costs nothing.
    void setActive(bool active);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Comma-separated (RFC 4180), with a header of cause ids; times in RFC 3339.
    [[nodiscard]] QByteArray toCsv() const;

private:
    void refresh();
    [[nodiscard]] std::size_t columnOf(int row) const
    {
        return m_columns.size() - 1 - static_cast<std::size_t>(row);
    }

    WatchState& m_state;
    ChartColumns m_columns;
    std::vector<causes::Cause> m_causes;
    bool m_active = false;
};

} // namespace bearerwatch::models
