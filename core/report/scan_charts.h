#pragma once

#include <string>
#include <string_view>

#include "pipeline/snapshot.h"

// Charts of a report as SVG inside the page: no script, nothing fetched.

namespace bearerwatch::report {

/// For text and attributes of HTML; control and direction characters are made visible first.
[[nodiscard]] std::string htmlText(std::string_view text);

/// What a dimension is called in a report: "client ip".
[[nodiscard]] std::string dimensionWords(std::size_t dimension);

/// "14 726", with narrow spaces that do not break.
[[nodiscard]] std::string groupedNumber(std::uint64_t number);

/// A small square in the colour of a cause, as the charts have it.
[[nodiscard]] std::string causeKey(causes::Cause cause);

/// Styles that the charts need; colours for light and dark screens.
[[nodiscard]] std::string chartStyles();

/// Failures per cause over time as stacked bars, with the incidents behind them, axes and a legend; empty
/// where there are no buckets.
[[nodiscard]] std::string failureChart(const pipeline::Snapshot& snapshot);

/// Requests over time; empty where they are not known.
[[nodiscard]] std::string requestChart(const pipeline::Snapshot& snapshot);

/// Who contributes most, a list of bars for each dimension that has values.
[[nodiscard]] std::string contributorCharts(const pipeline::Snapshot& snapshot);

} // namespace bearerwatch::report
