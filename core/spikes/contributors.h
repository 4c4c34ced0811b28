#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "series/bucket.h"
#include "series/frequent_values.h"
#include "spikes/incident.h"

// Which value over-contributes to a spike, against its own usual share and not only its size.

namespace bearerwatch::spikes {

/// Counts of values per dimension.
using ValueTable = std::array<series::FrequentValues, series::DimensionCount>;
[[nodiscard]] ValueTable makeValueTable(std::size_t valuesPerDimension);

/// What the events of an incident carried, and what is usual.
struct Composition {
    double events = 0; ///< Events of the incident.
    double usualEvents = 0; ///< Events before it, faded with age.
    double expected = 0; ///< How many of `events` would have come without the incident.
    ValueTable during;
    ValueTable before;
};

/// Least share of the incident's events that a value must have to be named.
inline constexpr double LeastSupport = 0.10;
/// Below this part of the excess no value drives the spike.
inline constexpr double DriverShare = 0.50;

/// Values that are more frequent than they usually are, by their smoothed risk ratio; best first.
/// Of values with nearly the same ratio the one that explains more of the excess comes first.
[[nodiscard]] std::vector<Driver> rankContributors(const Composition& composition, std::size_t most = 8);

/// The part of the excess that `driver` explains, 0 to 1.
[[nodiscard]] double explainedExcess(const Composition& composition, const Driver& driver);

/// Whether `driver` explains half of the excess, and clearly more of it than its usual share would.
[[nodiscard]] bool drives(const Composition& composition, const Driver& driver);

} // namespace bearerwatch::spikes
