#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "causes/cause.h"
#include "series/bucket.h"

namespace bearerwatch::spikes {

enum class IncidentState : std::uint8_t { Firing, Resolved };

/// A value that makes up a spike more than it usually would.
struct Driver {
    series::Dimension dimension = series::Dimension::ClientIp;
    std::string value;
    std::uint64_t count = 0;
    double share = 0; ///< Of the events of the incident, 0 to 1.
    double usualShare = 0; ///< Before it, 0 to 1.
};

/// The part that one cause has in an incident.
struct Alert {
    std::string id; ///< Stable over restarts; unlike in each alert.
    causes::Cause cause = causes::Cause::Unspecified;
    base::Time raised; ///< End of the bucket that showed it.
    base::Time since; ///< Estimated onset.
    std::optional<base::Time> end; ///< Set when it is over.
    std::uint64_t count = 0; ///< Events since the onset.
    double expected = 0; ///< What would have been usual in that time.
    std::uint64_t raisedCount = 0; ///< `count` at the moment it was raised.
    double raisedExpected = 0; ///< `expected` at that moment.
};

/// One spike from its onset to its end; several causes of one happening are one incident.
struct Incident {
    std::string id; ///< Stable over restarts.
    std::vector<causes::Cause> causes; ///< The one with the largest excess first.
    IncidentState state = IncidentState::Firing;
    base::Time since; ///< Estimated onset.
    base::Time raised; ///< When it could first be known.
    std::optional<base::Time> end; ///< Set when resolved.
    std::uint64_t count = 0; ///< Events of its causes since the onset.
    double expected = 0; ///< What would have been usual in that time.
    base::Time until; ///< End of the last bucket that `count` holds.
    std::vector<Alert> alerts; ///< One for each of `causes`, in order of `raised`.
    std::vector<Driver> contributors; ///< Best explanation first.
    std::string explanation; ///< One English sentence with counts, baseline, start, shares.
    std::string reason; ///< Code of the probable reason: "key_rotated"; empty: none.
    std::string advice; ///< What to do; English.
    bool stillLearning = false; ///< The baseline has seen little.
    bool newUsual = false; ///< Ended as a lasting shift: the high rate is the usual one now.
};

} // namespace bearerwatch::spikes
