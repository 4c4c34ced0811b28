#pragma once

#include <QObject>
#include <QTimer>
#include <deque>
#include <map>
#include <optional>
#include <vector>

#include "models/event_view.h"
#include "models/watch_filter.h"

namespace bearerwatch::models {

/// The events of a snapshot that a filter lets through, as positions, and their counts.
///
/// Lives in the GUI thread and never holds it up: what is new is looked through in slices of some
/// milliseconds. A later snapshot continues where the last ended; only a changed filter or
/// epoch starts over. Without a filter nothing is kept: rows are positions, but for those that were
/// retracted.
class EventSelection final : public QObject {
    Q_OBJECT
public:
    explicit EventSelection(QObject* parent = nullptr);

    void setSnapshot(const SnapshotPtr& snapshot);
    void setFilter(const WatchFilter& filter);
    [[nodiscard]] const WatchFilter& filter() const { return m_filter; }
    [[nodiscard]] const EventView& view() const { return m_view; }

    [[nodiscard]] int size() const;
    [[nodiscard]] const events::Event* at(int row) const; ///< nullptr outside.
    [[nodiscard]] std::uint64_t position(int row) const;
    /// Row of a position, or of the first one after it; size() when there is none.
    [[nodiscard]] int rowOf(std::uint64_t position) const;
    [[nodiscard]] bool scanning() const { return m_next < m_view.end(); }

    /// Failures per bucket of the parts of the filter that need events, whatever their cause or time.
    /// Complete only when not scanning(); empty when the filter needs no events.
    [[nodiscard]] const std::map<base::Time, series::CauseCounts>& buckets() const { return m_buckets; }

    /// Looks through all at once; for tests and exports.
    void finish();

Q_SIGNALS:
    void aboutToReset();
    void reset();
    void aboutToAppend(int first, int last); ///< Rows; `last` is inclusive.
    void appended();
    void aboutToTrim(int count); ///< The first `count` rows are about to go.
    void trimmed();
    void aboutToRemove(int row); ///< It is a part of another event now, or does not match any more.
    void removed();
    void changed(int row); ///< A neighbour's line came late: the event knows more now.
    void scanned(); ///< A slice, or the rest, was looked through: counts changed.

private:
    void startOver(const WatchFilter& filter, EventView view);
    void appendDirect(EventView next);
    /// Positions that were corrected since the view at hand, each once; nothing where they are not known any
    /// more.
    [[nodiscard]] std::optional<std::vector<std::uint64_t>> correctedUntil(const EventView& next) const;
    void retractDirect(const std::vector<std::uint64_t>& corrected, const EventView& next);
    void lookAgain(const std::vector<std::uint64_t>& corrected, const EventView& before);
    void lookAgain(std::uint64_t position, const EventView& before);
    void count(const events::Event& event, int howMany);
    [[nodiscard]] bool matchesParts(const EventView& view, std::uint64_t position) const;
    void setRetracted(const EventView& view);
    [[nodiscard]] std::size_t retractedBefore(std::uint64_t position) const;
    void trimTo(const EventView& next);
    void scanSlice(bool toTheEnd);
    void scan();
    [[nodiscard]] bool direct() const { return m_filter.isEmpty(); }

    EventView m_view;
    WatchFilter m_filter;
    std::deque<std::uint64_t> m_rows; ///< Positions that matched; unused when direct.
    std::vector<std::uint64_t> m_retracted; ///< Positions from the view's begin on, in order.
    std::uint64_t m_next = 0; ///< First position that was not looked at.
    std::map<base::Time, series::CauseCounts> m_buckets;
    QTimer m_timer;
};

} // namespace bearerwatch::models
