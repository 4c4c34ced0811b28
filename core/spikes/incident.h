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
    std::vector<Driver> contributors; ///< Best explanation first.
    std::string explanation; ///< One English sentence with counts, baseline, start, shares.
    std::string reason; ///< Code of the probable reason: "key_rotated"; empty: none.
    std::string advice; ///< What to do; English.
    bool stillLearning = false; ///< The baseline has seen little.
};

} // namespace bearerwatch::spikes
