#pragma once

#include <QTimer>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "models/row_table_model.h"
#include "models/watch_state.h"

namespace bearerwatch::models {

/// A row of `ContributorModel`.
struct ContributorRow {
    Dimension dimension = Dimension::ClientIp;
    std::string value;
    std::uint64_t count = 0;
    double share = 0; ///< 0 to 1.
    bool first = false; ///< Of its dimension.
};

/// Who makes up the failures that are shown: the most frequent values of each dimension. Counted from the
/// selected events in slices, only while somebody looks. GUI thread.
class ContributorModel final : public RowTableModel<ContributorRow> {
    Q_OBJECT
public:
    enum Column { DimensionColumn, ValueColumn, CountColumn, ShareColumn, ColumnCount };
    enum Role {
        DimensionRole = Qt::UserRole, ///< int
        ValueRole, ///< QString, not escaped
        ShareRole, ///< double, 0 to 1
        FirstRole ///< bool: first row of its dimension
    };
    static constexpr std::size_t RowsPerDimension = 5;

    /// `state` must outlive the model.
    explicit ContributorModel(WatchState& state, QObject* parent = nullptr);

    void setActive(bool active); ///< Counts only while active.
    void finish(); ///< Counts at once; for tests.

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Row = ContributorRow;
    using Counts = std::unordered_map<std::string, std::uint64_t>;

    void schedule();
    void begin();
    void countSlice(bool toTheEnd);
    void publish();

    WatchState& m_state;
    QTimer m_wait; ///< Between two countings.
    QTimer m_slice;
    SnapshotPtr m_counted; ///< Keeps the events of the running counting alive.
    int m_next = 0;
    std::uint64_t m_total = 0;
    std::array<Counts, series::DimensionCount> m_counts;
    bool m_active = false;
};

} // namespace bearerwatch::models
