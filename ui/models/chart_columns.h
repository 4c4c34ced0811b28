#pragma once

#include <optional>
#include <span>
#include <vector>

#include "series/bucket.h"

namespace bearerwatch::models {

/// Half open: [from, until).
struct TimeWindow {
    base::Time from;
    base::Time until;
    friend bool operator==(const TimeWindow&, const TimeWindow&) = default;
    [[nodiscard]] base::Duration length() const { return until - from; }
};

/// What a chart draws: columns of equal width without a gap, each with its counts.
struct ChartColumns {
    base::Time start; ///< Of the first column; a whole multiple of `width` since 1970.
    base::Duration width{}; ///< Of one column; a multiple of the buckets' width.
    std::vector<series::CauseCounts> failures;
    std::vector<std::optional<std::uint64_t>> requests; ///< Empty where no log tells them.

    [[nodiscard]] std::size_t size() const { return failures.size(); }
    [[nodiscard]] base::Time startOf(std::size_t column) const
    {
        return start + width * static_cast<std::int64_t>(column);
    }
    [[nodiscard]] series::CauseCounts totals() const;
    [[nodiscard]] std::uint64_t total() const;
};

/// Most columns on screen, whatever the range: more could neither be told apart nor drawn in time.
inline constexpr std::size_t MaxColumns = 160;

/// Causes that a chart shows by themselves; all others are "other".
inline constexpr std::size_t MaxShownCauses = 6;

/// The smallest width out of 1, 2, 5, 10, 15, 20, 30 min, 1, 2, 3, 6, 12 h, 1, 2, 7 d ... that is a multiple
/// of `bucketWidth` and fills `window` with at most `most` columns.
[[nodiscard]] base::Duration columnWidth(TimeWindow window, base::Duration bucketWidth,
                                         std::size_t most = MaxColumns);

/// Puts buckets (in order of time) into columns that cover `window`.
[[nodiscard]] ChartColumns makeColumns(std::span<const series::Bucket> buckets, base::Duration bucketWidth,
                                       TimeWindow window, std::size_t most = MaxColumns);

/// Sums of the buckets that start inside of `window`.
[[nodiscard]] series::CauseCounts sumOf(std::span<const series::Bucket> buckets, TimeWindow window);

/// The causes with the largest counts, largest first, those without any left out.
[[nodiscard]] std::vector<causes::Cause> mostFrequent(const series::CauseCounts& counts,
                                                      std::size_t most = MaxShownCauses);

/// All causes with counts, as they stood `before` as far as that is still about right: an order that does not
/// jump while counts that are near to each other grow. From nothing: the largest first.
[[nodiscard]] std::vector<causes::Cause> steadyOrder(const std::vector<causes::Cause>& before,
                                                     const series::CauseCounts& counts);

/// The start of the interval of `width` that holds `time`.
[[nodiscard]] base::Time alignDown(base::Time time, base::Duration width);
[[nodiscard]] base::Time alignUp(base::Time time, base::Duration width);

/// How the recent counts of a cause stand to the usual ones.
struct Trend {
    enum class Kind { AsUsual, Known, New, Unknown };
    Kind kind = Kind::Unknown;
    double ratio = 1; ///< Recent rate by usual rate, where Known.
};

/// Below this many usual events a ratio tells nobody anything: "231013 times" a fraction of one.
inline constexpr double FewUsual = 1;

/// Compares a count with what would be usual; small differences, that chance explains, are "as usual".
/// `expected` is a count from a time that was `1 / scale` as long, multiplied by `scale`.
[[nodiscard]] Trend trendOf(double count, double expected, double scale = 1);

} // namespace bearerwatch::models
