#pragma once

#include <QAbstractTableModel>

#include "models/event_selection.h"

namespace bearerwatch::models {

/// The selected events as rows, oldest first. Lives in the GUI thread; holds no event itself.
class EventTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        CauseColumn,
        ClientColumn,
        StatusColumn,
        RequestColumn,
        KeyIdColumn,
        EvidenceColumn,
        ColumnCount
    };
    enum Role {
        CauseRole = Qt::UserRole, ///< int: index of the cause, -1 without one.
        PositionRole, ///< quint64: see EventView.
        DimensionRole, ///< int: what the column's value is a value of, -1 for none.
        ValueRole ///< QString: that value, as it is (not escaped).
    };

    /// `selection` must outlive the model.
    explicit EventTableModel(EventSelection& selection, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    EventSelection& m_selection;
};

} // namespace bearerwatch::models
