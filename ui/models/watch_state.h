#pragma once

#include <QObject>
#include <optional>

#include "models/chart_columns.h"
#include "models/event_selection.h"
#include "models/watch_filter.h"

namespace bearerwatch::models {

/// What the Watch page shows now: snapshot, filter, range, live or paused. All its tables and
/// its chart read from here, so that they always tell the same. GUI thread.
class WatchState final : public QObject {
    Q_OBJECT
public:
    explicit WatchState(QObject* parent = nullptr);

    /// The newest snapshot; while paused it is kept back.
    void setSnapshot(const SnapshotPtr& snapshot);
    [[nodiscard]] const SnapshotPtr& snapshot() const { return m_shown; } ///< Never null.

    void setLive(bool live);
    [[nodiscard]] bool isLive() const { return m_live; }

    /// Length of the visible window, which ends with the newest record; empty: all.
    void setSpan(std::optional<base::Duration> span);
    [[nodiscard]] std::optional<base::Duration> span() const { return m_span; }
    /// A window that stays where it is (zoom, pan); setSpan ends it.
    void setFixedWindow(TimeWindow window);
    [[nodiscard]] bool hasFixedWindow() const { return m_fixed.has_value(); }

    void setFilter(const WatchFilter& filter);
    [[nodiscard]] const WatchFilter& filter() const { return m_filter; }
    void toggleCause(causes::Cause cause); ///< Shows only this cause, or all again.
    void setValueFilter(Dimension dimension, const QString& value);

    /// The wall clock, for a window that moves on while nothing is written; only used near the
    /// newest record.
    void setNow(base::Time now);

    [[nodiscard]] std::optional<TimeWindow> window() const
    {
        return m_window;
    } ///< Visible; empty without records.
    [[nodiscard]] std::optional<TimeWindow> extent() const; ///< Of all records.
    /// The window, or the chosen part of it.
    [[nodiscard]] std::optional<TimeWindow> countedWindow() const;

    /// Columns of the window, with the filter's causes and values; `requests` only without values.
    [[nodiscard]] const ChartColumns& columns() const { return m_columns; }
    /// Counts of the counted window for all causes, whatever causes the filter names.
    [[nodiscard]] const series::CauseCounts& counts() const { return m_counts; }
    [[nodiscard]] std::uint64_t countedFailures() const;
    /// Causes of `counts()`, the most frequent first; as long as window and filter stay, without jumps.
    [[nodiscard]] const std::vector<causes::Cause>& causeOrder() const { return m_order; }
    /// The same of `columns()`.
    [[nodiscard]] const std::vector<causes::Cause>& columnOrder() const { return m_columnOrder; }
    /// Counts per column for all causes, whatever causes the filter names.
    [[nodiscard]] const ChartColumns& allCauseColumns() const { return m_allColumns; }
    [[nodiscard]] Trend trend(causes::Cause cause) const;

    [[nodiscard]] EventSelection& selection() { return m_selection; }

Q_SIGNALS:
    void changed(); ///< Counts, columns, incidents or sources may differ.
    void filterChanged();
    void windowChanged(); ///< Span or fixed window.
    void liveChanged(bool live);

private:
    void show(const SnapshotPtr& snapshot);
    void refresh();
    void refreshCounts();
    void forgetOrder(); ///< The user chose to see something else.
    [[nodiscard]] std::vector<series::Bucket> filteredBuckets() const;
    [[nodiscard]] std::optional<TimeWindow> computeWindow() const;

    SnapshotPtr m_shown;
    SnapshotPtr m_newest;
    EventSelection m_selection;
    WatchFilter m_filter;
    std::optional<base::Duration> m_span;
    std::optional<TimeWindow> m_fixed;
    std::optional<TimeWindow> m_window;
    std::optional<base::Time> m_now;
    ChartColumns m_columns;
    ChartColumns m_allColumns;
    series::CauseCounts m_counts{};
    std::vector<causes::Cause> m_order;
    std::vector<causes::Cause> m_columnOrder;
    series::CauseCounts m_earlierCounts{};
    double m_earlierScale = 0; ///< Counted window by the window before; 0: there is none to compare with.
    bool m_live = true;
};

} // namespace bearerwatch::models
