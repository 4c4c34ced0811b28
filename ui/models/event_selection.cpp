#include "models/event_selection.h"

#include <QElapsedTimer>
#include <algorithm>
#include <limits>

namespace bearerwatch::models {
namespace {

constexpr qint64 SliceNanoseconds = 5'000'000; // a third of a frame
constexpr int EventsBetweenLooks = 64; // how often the slice looks at its clock

} // namespace

EventSelection::EventSelection(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &EventSelection::scan);
}

int EventSelection::size() const
{
    const std::uint64_t count = direct() ? m_view.end() - m_view.begin() : m_rows.size();
    return static_cast<int>(std::min<std::uint64_t>(count, std::numeric_limits<int>::max()));
}

std::uint64_t EventSelection::position(int row) const
{
    if (row < 0 || row >= size())
        return std::numeric_limits<std::uint64_t>::max();
    return direct() ? m_view.begin() + static_cast<std::uint64_t>(row)
                    : m_rows[static_cast<std::size_t>(row)];
}

const events::Event* EventSelection::at(int row) const
{
    return m_view.at(position(row));
}

int EventSelection::rowOf(std::uint64_t wanted) const
{
    if (direct())
        return static_cast<int>(std::clamp(wanted, m_view.begin(), m_view.end()) - m_view.begin());
    return static_cast<int>(std::lower_bound(m_rows.begin(), m_rows.end(), wanted) - m_rows.begin());
}

void EventSelection::setSnapshot(const SnapshotPtr& snapshot)
{
    EventView next(snapshot);
    const bool continues = m_view.snapshot() && next.epoch() == m_view.epoch() &&
        next.end() >= m_view.end() && next.begin() >= m_view.begin() && next.begin() <= m_view.end();
    if (!continues) {
        startOver(m_filter, std::move(next));
        return;
    }
    if (next.begin() > m_view.begin())
        trimTo(next);
    if (direct()) {
        appendDirect(std::move(next));
        return;
    }
    m_view = std::move(next);
    m_next = std::max(m_next, m_view.begin());
    if (scanning())
        m_timer.start();
}

void EventSelection::setFilter(const WatchFilter& filter)
{
    if (filter == m_filter)
        return;
    // A window that only slides on: the front goes, nothing is looked at again.
    WatchFilter slid = m_filter;
    slid.from = filter.from;
    if (slid == filter && m_filter.from && filter.from && *filter.from >= *m_filter.from) {
        std::size_t leaving = 0;
        while (leaving < m_rows.size()) {
            const events::Event* event = m_view.at(m_rows[leaving]);
            if (event && filter.inTime(*event))
                break;
            ++leaving;
        }
        if (leaving > 0)
            Q_EMIT aboutToTrim(static_cast<int>(leaving));
        m_rows.erase(m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(leaving));
        m_filter = filter;
        if (leaving > 0)
            Q_EMIT trimmed();
        return;
    }
    startOver(filter, m_view);
}

void EventSelection::startOver(const WatchFilter& filter, EventView view)
{
    Q_EMIT aboutToReset();
    m_filter = filter;
    m_view = std::move(view);
    m_rows.clear();
    m_buckets.clear();
    m_next = direct() ? m_view.end() : m_view.begin();
    Q_EMIT reset();
    if (scanning())
        m_timer.start();
    Q_EMIT scanned();
}

void EventSelection::appendDirect(EventView next)
{
    const int shown = size();
    const int added = static_cast<int>(next.end() - m_view.end());
    if (added > 0)
        Q_EMIT aboutToAppend(shown, shown + added - 1);
    m_view = std::move(next);
    m_next = m_view.end();
    if (added > 0)
        Q_EMIT appended();
}

void EventSelection::trimTo(EventView next)
{
    int leaving = 0;
    if (direct()) {
        leaving = static_cast<int>(std::min(next.begin(), m_view.end()) - m_view.begin());
    } else {
        leaving =
            static_cast<int>(std::lower_bound(m_rows.begin(), m_rows.end(), next.begin()) - m_rows.begin());
    }
    if (leaving > 0)
        Q_EMIT aboutToTrim(leaving);
    if (!direct())
        m_rows.erase(m_rows.begin(), m_rows.begin() + leaving);
    m_view.trimBefore(next.begin());
    if (leaving > 0)
        Q_EMIT trimmed();
}

void EventSelection::finish()
{
    while (scanning())
        scanSlice(true);
}

void EventSelection::scan()
{
    scanSlice(false);
    if (scanning())
        m_timer.start();
}

void EventSelection::scanSlice(bool toTheEnd)
{
    QElapsedTimer clock;
    clock.start();
    const bool counts = m_filter.needsEvents();
    const base::Duration width = m_view.snapshot() ? m_view.snapshot()->bucketWidth : base::Duration{};
    std::vector<std::uint64_t> found;
    int untilLook = EventsBetweenLooks;
    while (scanning()) {
        const std::uint64_t position = m_next++;
        const events::Event* event = m_view.at(position);
        if (event && m_filter.matchesValues(*event) &&
            (m_filter.text.empty() || m_filter.matchesText(*event, m_view.textAt(position)))) {
            if (counts && event->time && event->cause && width.count() > 0) {
                const auto ticks = event->time->time_since_epoch();
                const base::Time start{ticks - (ticks % width + width) % width};
                ++m_buckets[start][causes::index(*event->cause)];
            }
            if (m_filter.matchesCause(*event) && m_filter.inTime(*event))
                found.push_back(position);
        }
        if (--untilLook == 0) {
            untilLook = EventsBetweenLooks;
            if (!toTheEnd && clock.nsecsElapsed() > SliceNanoseconds)
                break;
        }
    }
    if (!found.empty()) {
        const int shown = size();
        Q_EMIT aboutToAppend(shown, shown + static_cast<int>(found.size()) - 1);
        m_rows.insert(m_rows.end(), found.begin(), found.end());
        Q_EMIT appended();
    }
    Q_EMIT scanned();
}

} // namespace bearerwatch::models
