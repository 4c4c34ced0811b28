#pragma once

#include "models/row_table_model.h"
#include "models/watch_state.h"

namespace bearerwatch::models {

/// A row of `CauseSummaryModel`.
struct CauseSummaryRow {
    std::optional<causes::Cause> cause; ///< Nothing: "other".
    std::uint64_t count = 0;
    double share = 0; ///< 0 to 1.
    QList<double> spark;
    Trend trend;
    int joined = 0; ///< Causes that "other" stands for.
};

/// Causes with count, spark line and change, most frequent first; what is not among the six most frequent
/// is one row "Other", unless all are asked for. GUI thread.
class CauseSummaryModel final : public RowTableModel<CauseSummaryRow> {
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

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Row = CauseSummaryRow;
    void refresh();
    [[nodiscard]] std::vector<Row> makeRows() const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString toolTip(const Row& row, int column) const;

    WatchState& m_state;
    bool m_allShown = false;
};

/// "+9 %", "×4.1", "as usual", "new"; empty where nothing can be compared.
[[nodiscard]] QString trendText(const Trend& trend);

} // namespace bearerwatch::models
