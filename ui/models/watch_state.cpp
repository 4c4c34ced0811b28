#include "models/watch_state.h"

#include <algorithm>
#include <numeric>

namespace bearerwatch::models {

WatchState::WatchState(QObject* parent)
    : QObject(parent)
    , m_shown(std::make_shared<const pipeline::Snapshot>())
    , m_newest(m_shown)
{
    m_selection.setSnapshot(m_shown);
    connect(&m_selection, &EventSelection::scanned, this, [this] {
        if (m_filter.needsEvents() && !m_selection.scanning()) {
            refreshCounts();
            Q_EMIT changed();
        }
    });
}

void WatchState::setSnapshot(const SnapshotPtr& snapshot)
{
    if (!snapshot)
        return;
    m_newest = snapshot;
    if (m_live || snapshot->epoch != m_shown->epoch)
        show(snapshot);
}

void WatchState::setLive(bool live)
{
    if (live == m_live)
        return;
    m_live = live;
    Q_EMIT liveChanged(m_live);
    if (m_live && m_newest != m_shown)
        show(m_newest);
}

void WatchState::show(const SnapshotPtr& snapshot)
{
    m_shown = snapshot;
    m_selection.setSnapshot(snapshot);
    refresh();
}

void WatchState::forgetOrder()
{
    m_order.clear();
    m_columnOrder.clear();
}

void WatchState::setSpan(std::optional<base::Duration> span)
{
    if (m_span == span && !m_fixed)
        return;
    m_span = span;
    m_fixed.reset();
    forgetOrder();
    Q_EMIT windowChanged();
    refresh();
}

void WatchState::setFixedWindow(TimeWindow window)
{
    const auto all = extent();
    if (!all || window.until <= window.from)
        return;
    const base::Duration length = std::max(std::min(window.length(), all->length()), m_shown->bucketWidth);
    window.from = std::clamp(window.from, all->from, std::max(all->from, all->until - length));
    window.until = window.from + length;
    if (m_fixed == window)
        return;
    m_fixed = window;
    Q_EMIT windowChanged();
    refresh();
}

void WatchState::setFilter(const WatchFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    forgetOrder();
    Q_EMIT filterChanged();
    refresh();
}

void WatchState::toggleCause(causes::Cause cause)
{
    WatchFilter next = m_filter;
    const bool onlyThis = next.causes.size() == 1 && next.causes.contains(cause);
    next.causes.clear();
    if (!onlyThis)
        next.causes.insert(cause);
    setFilter(next);
}

void WatchState::setValueFilter(Dimension dimension, const QString& value)
{
    WatchFilter next = m_filter;
    next.values[dimension] = value.toStdString();
    setFilter(next);
}

void WatchState::setNow(base::Time now)
{
    m_now = now;
    if (m_live && m_span && computeWindow() != m_window)
        refresh();
}

std::optional<TimeWindow> WatchState::extent() const
{
    if (m_shown->buckets.empty() || m_shown->bucketWidth <= base::Duration::zero())
        return std::nullopt;
    return TimeWindow{m_shown->buckets.front().start, m_shown->buckets.back().start + m_shown->bucketWidth};
}

// Whole columns: chart, counts and tables are of the very same time.
std::optional<TimeWindow> WatchState::computeWindow() const
{
    const auto all = extent();
    if (!all)
        return std::nullopt;
    TimeWindow window = m_fixed.value_or(*all);
    if (m_span && !m_fixed) {
        base::Time end = all->until;
        if (m_live && m_now && *m_now > end && *m_now - end <= *m_span)
            end = alignUp(*m_now, m_shown->bucketWidth);
        end = alignUp(end, columnWidth({base::Time{}, base::Time{*m_span}}, m_shown->bucketWidth));
        window = {end - *m_span, end};
    }
    const base::Duration width = columnWidth(window, m_shown->bucketWidth);
    return TimeWindow{alignDown(window.from, width), alignUp(window.until, width)};
}

std::optional<TimeWindow> WatchState::countedWindow() const
{
    if (!m_window)
        return std::nullopt;
    TimeWindow counted = *m_window;
    if (m_filter.from)
        counted.from = *m_filter.from;
    if (m_filter.until)
        counted.until = *m_filter.until;
    return counted;
}

void WatchState::refresh()
{
    m_window = computeWindow();
    // The tables show what the window shows; a sliding window takes in what is still to come.
    WatchFilter effective = m_filter;
    if (m_window && !m_filter.from && !m_filter.until && (m_span || m_fixed)) {
        effective.from = m_window->from;
        if (m_fixed)
            effective.until = m_window->until;
    }
    m_selection.setFilter(effective);
    refreshCounts();
    Q_EMIT changed();
}

std::vector<series::Bucket> WatchState::filteredBuckets() const
{
    std::vector<series::Bucket> buckets;
    buckets.reserve(m_selection.buckets().size());
    for (const auto& [start, failures] : m_selection.buckets())
        buckets.push_back({start, std::nullopt, failures});
    return buckets;
}

void WatchState::refreshCounts()
{
    m_columns = {};
    m_counts = {};
    m_earlierCounts = {};
    m_earlierScale = 0;
    if (!m_window) {
        m_allColumns = {};
        forgetOrder();
        return;
    }
    const std::vector<series::Bucket> own =
        m_filter.needsEvents() ? filteredBuckets() : std::vector<series::Bucket>();
    const std::span<const series::Bucket> buckets =
        m_filter.needsEvents() ? std::span(own) : std::span(m_shown->buckets);
    m_allColumns = makeColumns(buckets, m_shown->bucketWidth, *m_window);
    m_columns = m_allColumns;
    if (!m_filter.causes.empty()) {
        for (series::CauseCounts& column : m_columns.failures) {
            for (const causes::Cause cause : causes::allCauses()) {
                if (!m_filter.causes.contains(cause))
                    column[causes::index(cause)] = 0;
            }
        }
    }
    const TimeWindow counted = *countedWindow();
    m_counts = sumOf(buckets, counted);
    m_order = steadyOrder(m_order, m_counts);
    m_columnOrder = steadyOrder(m_columnOrder, m_columns.totals());

    // The usual: the same length of time right before, as far as the logs reach back. Where they
    // do not, the first two thirds of what is counted are what the rest is compared with.
    const auto all = extent();
    const TimeWindow before{std::max(all->from, counted.from - counted.length()), counted.from};
    if (before.until > before.from && before.length() * 2 >= counted.length()) {
        m_earlierCounts = sumOf(buckets, before);
        m_earlierScale =
            static_cast<double>(counted.length().count()) / static_cast<double>(before.length().count());
    }
}

std::uint64_t WatchState::countedFailures() const
{
    std::uint64_t sum = 0;
    for (const causes::Cause cause : causes::allCauses()) {
        if (m_filter.causes.empty() || m_filter.causes.contains(cause))
            sum += m_counts[causes::index(cause)];
    }
    return sum;
}

Trend WatchState::trend(causes::Cause cause) const
{
    const std::size_t at = causes::index(cause);
    const auto counted = countedWindow();
    for (const spikes::Incident& incident : m_shown->incidents) {
        if (incident.state != spikes::IncidentState::Firing || m_filter.needsEvents() || !counted ||
            counted->from >= incident.until || counted->until < incident.until)
            continue; // of another time, or of more than is counted
        for (const spikes::Alert& alert : incident.alerts) {
            if (alert.cause == cause && !alert.channel && alert.expected > 0)
                return {alert.expected < FewUsual ? Trend::Kind::New : Trend::Kind::Known,
                        static_cast<double>(alert.count) / alert.expected};
        }
    }
    if (m_earlierScale > 0)
        return trendOf(static_cast<double>(m_counts[at]),
                       static_cast<double>(m_earlierCounts[at]) * m_earlierScale, m_earlierScale);
    const std::size_t whole = m_allColumns.size();
    if (whole < 10)
        return {};
    const std::size_t columns = whole - 1; // the newest still fills
    const std::size_t split = columns * 2 / 3;
    double early = 0;
    double late = 0;
    for (std::size_t i = 0; i < columns; ++i)
        (i < split ? early : late) += static_cast<double>(m_allColumns.failures[i][at]);
    const double scale = static_cast<double>(columns - split) / static_cast<double>(split);
    return trendOf(late, early * scale, scale);
}

} // namespace bearerwatch::models
