#include "models/chart_columns.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bearerwatch::models {
namespace {

using namespace std::chrono_literals;

constexpr base::Duration NiceWidths[] = {1s,    2s,    5s, 10s, 15s, 30s, 60s, 120s, 300s, 600s, 900s,
                                         1200s, 1800s, 1h, 2h,  3h,  6h,  12h, 24h,  48h,  168h};

std::size_t columnsNeeded(TimeWindow window, base::Duration width)
{
    const base::Duration covered = alignUp(window.until, width) - alignDown(window.from, width);
    return static_cast<std::size_t>(std::max<std::int64_t>(covered / width, 0));
}

} // namespace

base::Time alignDown(base::Time time, base::Duration width)
{
    const base::Duration since = time.time_since_epoch();
    return base::Time{since - (since % width + width) % width};
}

base::Time alignUp(base::Time time, base::Duration width)
{
    const base::Time down = alignDown(time, width);
    return down == time ? down : down + width;
}

series::CauseCounts ChartColumns::totals() const
{
    series::CauseCounts sums{};
    for (const series::CauseCounts& column : failures) {
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += column[i];
    }
    return sums;
}

std::uint64_t ChartColumns::total() const
{
    const series::CauseCounts sums = totals();
    return std::accumulate(sums.begin(), sums.end(), std::uint64_t{0});
}

base::Duration columnWidth(TimeWindow window, base::Duration bucketWidth, std::size_t most)
{
    for (const base::Duration width : NiceWidths) {
        if (width >= bucketWidth && width % bucketWidth == base::Duration::zero() &&
            columnsNeeded(window, width) <= most)
            return width;
    }
    base::Duration width = std::max<base::Duration>(bucketWidth, 168h);
    width = alignUp(base::Time{width}, bucketWidth).time_since_epoch();
    while (columnsNeeded(window, width) > most)
        width *= 2;
    return width;
}

ChartColumns makeColumns(std::span<const series::Bucket> buckets, base::Duration bucketWidth,
                         TimeWindow window, std::size_t most)
{
    ChartColumns columns;
    if (bucketWidth <= base::Duration::zero() || window.until <= window.from)
        return columns;
    columns.width = columnWidth(window, bucketWidth, most);
    columns.start = alignDown(window.from, columns.width);
    columns.failures.resize(columnsNeeded(window, columns.width));
    columns.requests.resize(columns.failures.size());
    const auto before = [](const series::Bucket& bucket, base::Time time) { return bucket.start < time; };
    auto bucket = std::lower_bound(buckets.begin(), buckets.end(), columns.start, before);
    for (; bucket != buckets.end(); ++bucket) {
        const auto column = static_cast<std::size_t>((bucket->start - columns.start) / columns.width);
        if (column >= columns.failures.size())
            break;
        for (std::size_t i = 0; i < bucket->failures.size(); ++i)
            columns.failures[column][i] += bucket->failures[i];
        if (bucket->requests)
            columns.requests[column] = columns.requests[column].value_or(0) + *bucket->requests;
    }
    return columns;
}

series::CauseCounts sumOf(std::span<const series::Bucket> buckets, TimeWindow window)
{
    series::CauseCounts sums{};
    const auto before = [](const series::Bucket& bucket, base::Time time) { return bucket.start < time; };
    auto bucket = std::lower_bound(buckets.begin(), buckets.end(), window.from, before);
    for (; bucket != buckets.end() && bucket->start < window.until; ++bucket) {
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += bucket->failures[i];
    }
    return sums;
}

std::vector<causes::Cause> mostFrequent(const series::CauseCounts& counts, std::size_t most)
{
    std::vector<causes::Cause> order;
    for (const causes::Cause cause : causes::allCauses()) {
        if (counts[causes::index(cause)] > 0)
            order.push_back(cause);
    }
    std::stable_sort(order.begin(), order.end(), [&counts](causes::Cause a, causes::Cause b) {
        return counts[causes::index(a)] > counts[causes::index(b)];
    });
    if (order.size() > most)
        order.resize(most);
    return order;
}

std::vector<causes::Cause> steadyOrder(const std::vector<causes::Cause>& before,
                                       const series::CauseCounts& counts)
{
    std::vector<causes::Cause> order;
    for (const causes::Cause cause : before) {
        if (counts[causes::index(cause)] > 0)
            order.push_back(cause);
    }
    for (const causes::Cause cause : mostFrequent(counts, causes::CauseCount)) {
        if (std::find(order.begin(), order.end(), cause) == order.end())
            order.push_back(cause);
    }
    const auto clearlyMore = [&](causes::Cause a, causes::Cause b) {
        const auto more = static_cast<double>(counts[causes::index(a)]);
        const auto less = static_cast<double>(counts[causes::index(b)]);
        return more > less * 1.1 + 2;
    };
    for (bool moved = true; moved;) { // ends: a swap always brings a larger count forward
        moved = false;
        for (std::size_t i = 1; i < order.size(); ++i) {
            if (clearlyMore(order[i], order[i - 1])) {
                std::swap(order[i], order[i - 1]);
                moved = true;
            }
        }
    }
    return order;
}

Trend trendOf(double count, double expected, double scale)
{
    if (expected <= 0)
        return {count > 0 ? Trend::Kind::New : Trend::Kind::AsUsual, 1};
    const double ratio = count / expected;
    const double noise = 3 * std::sqrt(expected * scale + count); // both are counts with their own chance
    if (std::abs(count - expected) <= noise)
        return {Trend::Kind::AsUsual, ratio};
    return {expected < FewUsual ? Trend::Kind::New : Trend::Kind::Known, ratio};
}

} // namespace bearerwatch::models
