#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtCore/QList>

#include "verdict/verdict.h"

namespace bearerwatch::models {

/// Two tokens side by side: header, claims, lifetimes, keys; what one has and the other lacks, and what
/// differs. GUI thread.
class ComparisonModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, LeftColumn, RightColumn, StateColumn, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole, ///< int of State
        GroupRole, ///< "Header"
    };
    enum State { Same, Added, Removed, Changed };
    struct Row {
        QString group;
        QString name;
        QString left;
        QString right;
        State state = Same;
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setTokens(const verdict::TokenReport& left, const verdict::TokenReport& right);
    void clear();
    [[nodiscard]] int differences() const;
    [[nodiscard]] static QString stateText(State state);

private:
    QList<Row> m_rows;
};

/// The rows themselves: what differs first within each group.
[[nodiscard]] QList<ComparisonModel::Row> compare(const verdict::TokenReport& left,
                                                  const verdict::TokenReport& right);

} // namespace bearerwatch::models
