#pragma once

#include <QAbstractTableModel>
#include <algorithm>
#include <utility>
#include <vector>

namespace bearerwatch::models {

/// A table of rows that are made anew as a whole, again and again. GUI thread.
template <typename Row>
class RowTableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    /// Rows that stand for the same things in the same order only change: what is chosen stays chosen.
    /// @param same  Whether two rows stand for the same.
    template <typename Same>
    void replaceRows(std::vector<Row> rows, Same same)
    {
        if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), same)) {
            m_rows = std::move(rows);
            if (!m_rows.empty())
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            return;
        }
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const Row& rowAt(const QModelIndex& index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())];
    }

private:
    std::vector<Row> m_rows;
};

} // namespace bearerwatch::models
