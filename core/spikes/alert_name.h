#pragma once

#include <string>

#include "spikes/incident.h"

namespace bearerwatch::spikes {

/// Of its channel or its cause: "hammering", "unknown_key".
[[nodiscard]] inline std::string nameOf(const Alert& alert)
{
    return std::string(alert.channel ? id(*alert.channel) : causes::id(alert.cause));
}

} // namespace bearerwatch::spikes
