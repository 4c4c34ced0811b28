#include "models/event_selection.h"

#include <QElapsedTimer>
#include <algorithm>
#include <limits>
#include <utility>

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
    const std::uint64_t count =
        direct() ? m_view.end() - m_view.begin() - retractedBefore(m_view.end()) : m_rows.size();
    return static_cast<int>(std::min<std::uint64_t>(count, std::numeric_limits<int>::max()));
}

std::uint64_t EventSelection::position(int row) const
{
    if (row < 0 || row >= size())
        return std::numeric_limits<std::uint64_t>::max();
    if (!direct())
        return m_rows[static_cast<std::size_t>(row)];
    const std::uint64_t position = m_view.begin() + static_cast<std::uint64_t>(row);
    const auto first = std::lower_bound(m_retracted.begin(), m_retracted.end(), m_view.begin());
    // As many were retracted before the row as stand where it would be without them.
    std::uint64_t low = 0;
    for (auto high = static_cast<std::uint64_t>(m_retracted.end() - first); low < high;) {
        const std::uint64_t middle = low + (high - low) / 2;
        if (*(first + static_cast<std::ptrdiff_t>(middle)) <= position + middle)
            low = middle + 1;
        else
            high = middle;
    }
    return position + low;
}

const events::Event* EventSelection::at(int row) const
{
    return m_view.at(position(row));
}

int EventSelection::rowOf(std::uint64_t wanted) const
{
    if (direct()) {
        wanted = std::clamp(wanted, m_view.begin(), m_view.end());
        return static_cast<int>(wanted - m_view.begin() - retractedBefore(wanted));
    }
    return static_cast<int>(std::lower_bound(m_rows.begin(), m_rows.end(), wanted) - m_rows.begin());
}

void EventSelection::setSnapshot(const SnapshotPtr& snapshot)
{
    EventView next(snapshot);
    const auto corrected = correctedUntil(next);
    const bool continues = m_view.snapshot() && corrected && next.epoch() == m_view.epoch() &&
        next.end() >= m_view.end() && next.begin() >= m_view.begin() && next.begin() <= m_view.end();
    if (!continues) {
        startOver(m_filter, std::move(next));
        return;
    }
    if (next.begin() > m_view.begin())
        trimTo(next);
    if (direct()) {
        retractDirect(*corrected, next);
        appendDirect(std::move(next));
        for (const std::uint64_t position : *corrected) {
            if (const events::Event* event = m_view.at(position); event && event->cause)
                Q_EMIT changed(rowOf(position));
        }
        return;
    }
    const EventView before = std::exchange(m_view, std::move(next));
    m_next = std::max(m_next, m_view.begin());
    lookAgain(*corrected, before);
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
    setRetracted(m_view);
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
    const std::uint64_t from = m_view.end();
    const auto& list = next.snapshot()->events.retracted;
    const std::uint64_t retracted = list
        ? static_cast<std::uint64_t>(
              std::count_if(list->begin(), list->end(), [from](std::uint64_t one) { return one >= from; }))
        : 0;
    const int added = static_cast<int>(next.end() - from - retracted);
    if (added > 0)
        Q_EMIT aboutToAppend(shown, shown + added - 1);
    m_view = std::move(next);
    setRetracted(m_view);
    m_next = m_view.end();
    if (added > 0)
        Q_EMIT appended();
}

void EventSelection::trimTo(const EventView& next)
{
    int leaving = 0;
    if (direct()) {
        leaving = rowOf(next.begin());
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

void EventSelection::setRetracted(const EventView& view)
{
    m_retracted.clear();
    if (view.snapshot() && view.snapshot()->events.retracted)
        m_retracted = *view.snapshot()->events.retracted;
}

// Of those that are shown.
std::size_t EventSelection::retractedBefore(std::uint64_t position) const
{
    const auto first = std::lower_bound(m_retracted.begin(), m_retracted.end(), m_view.begin());
    const auto last = std::lower_bound(m_retracted.begin(), m_retracted.end(), position);
    return last > first ? static_cast<std::size_t>(last - first) : 0;
}

std::optional<std::vector<std::uint64_t>> EventSelection::correctedUntil(const EventView& next) const
{
    if (!m_view.snapshot() || !next.snapshot())
        return std::vector<std::uint64_t>();
    const pipeline::EventList& list = next.snapshot()->events;
    const std::uint64_t known = m_view.snapshot()->events.corrections;
    if (list.corrections < known || list.corrections - known > list.corrected.size())
        return std::nullopt;
    const auto fresh = static_cast<std::ptrdiff_t>(list.corrections - known);
    std::vector<std::uint64_t> positions(list.corrected.end() - fresh, list.corrected.end());
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    std::erase_if(positions, [&](std::uint64_t one) { return one < next.begin() || one >= m_view.end(); });
    return positions;
}

void EventSelection::retractDirect(const std::vector<std::uint64_t>& corrected, const EventView& next)
{
    for (const std::uint64_t position : corrected) {
        const events::Event* event = next.at(position);
        if (!event || event->cause)
            continue;
        const auto place = std::lower_bound(m_retracted.begin(), m_retracted.end(), position);
        if (place != m_retracted.end() && *place == position)
            continue;
        Q_EMIT aboutToRemove(rowOf(position));
        m_retracted.insert(place, position);
        Q_EMIT removed();
    }
}

void EventSelection::lookAgain(const std::vector<std::uint64_t>& corrected, const EventView& before)
{
    for (const std::uint64_t position : corrected) {
        if (position < m_next)
            lookAgain(position, before);
    }
    if (!corrected.empty())
        Q_EMIT scanned();
}

// An event that was looked at before is another one now.
void EventSelection::lookAgain(std::uint64_t position, const EventView& before)
{
    if (matchesParts(before, position))
        count(*before.at(position), -1);
    const bool parts = matchesParts(m_view, position);
    const events::Event* event = m_view.at(position);
    if (parts)
        count(*event, 1);
    const bool wanted = parts && m_filter.matchesCause(*event) && m_filter.inTime(*event);
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), position);
    const auto row = static_cast<int>(place - m_rows.begin());
    const bool shown = place != m_rows.end() && *place == position;
    if (shown && wanted) {
        Q_EMIT changed(row);
    } else if (shown) {
        Q_EMIT aboutToRemove(row);
        m_rows.erase(place);
        Q_EMIT removed();
    } else if (wanted) {
        Q_EMIT aboutToAppend(row, row);
        m_rows.insert(place, position);
        Q_EMIT appended();
    }
}

bool EventSelection::matchesParts(const EventView& view, std::uint64_t position) const
{
    const events::Event* event = view.at(position);
    return event && event->cause && m_filter.matchesValues(*event) &&
        (m_filter.text.empty() || m_filter.matchesText(*event, view.textAt(position)));
}

void EventSelection::count(const events::Event& event, int howMany)
{
    const base::Duration width = m_view.snapshot() ? m_view.snapshot()->bucketWidth : base::Duration{};
    if (!m_filter.needsEvents() || !event.time || !event.cause || width.count() <= 0)
        return;
    const auto ticks = event.time->time_since_epoch();
    const base::Time start{ticks - (ticks % width + width) % width};
    std::uint64_t& failures = m_buckets[start][causes::index(*event.cause)];
    failures = howMany < 0 && failures == 0 ? 0 : failures + static_cast<std::uint64_t>(howMany);
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
    std::vector<std::uint64_t> found;
    int untilLook = EventsBetweenLooks;
    while (scanning()) {
        const std::uint64_t position = m_next++;
        if (matchesParts(m_view, position)) {
            const events::Event* event = m_view.at(position);
            count(*event, 1);
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
