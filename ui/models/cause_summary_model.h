#pragma once

#include <QAbstractTableModel>

#include "models/watch_state.h"

namespace bearerwatch::models {

/// Causes with count, spark line and change, most frequent first; what is not among the six most frequent
/// is one row "Other", unless all are asked for. GUI thread.
class CauseSummaryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { CauseColumn, CountColumn, SparkColumn, ChangeColumn, ColumnCount };
    enum Role {
        CauseRole = Qt::UserRole, ///< int: index of the cause, -1 for "other".
        SparkRole, ///< QList<double>: counts over the window.
        NotableRole ///< bool: more than usual, beyond chance.
    };

    /// `state` must outlive the model.
    explicit CauseSummaryModel(WatchState& state, QObject* parent = nullptr);

    void setAllShown(bool all);
    [[nodiscard]] bool allShown() const { return m_allShown; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::optional<causes::Cause> cause;
        std::uint64_t count = 0;
        double share = 0;
        QList<double> spark;
        Trend trend;
        int joined = 0; ///< Causes that "other" stands for.
    };
    void refresh();
    [[nodiscard]] std::vector<Row> makeRows() const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString toolTip(const Row& row, int column) const;

    WatchState& m_state;
    bool m_allShown = false; // before the rows, which depend on it
    std::vector<Row> m_rows;
};

/// "+9 %", "×4.1", "as usual", "new"; empty where nothing can be compared.
[[nodiscard]] QString trendText(const Trend& trend);

} // namespace bearerwatch::models
