#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/json_writer.h"
#include "base/time.h"
#include "causes/cause.h"
#include "spikes/incident.h"

// What the JSON of `scan` and of `watch` have in common. Each writes members of the object that is open.

namespace bearerwatch::report {

/// RFC 3339, or null.
void writeTime(base::JsonWriter& json, std::string_view name, const std::optional<base::Time>& time);
/// An array of the identifiers of causes.
void writeCauses(base::JsonWriter& json, std::string_view name, const std::vector<causes::Cause>& list);
/// "causes" and "channels".
void writeSubject(base::JsonWriter& json, const spikes::Incident& incident);
/// "count", "expected", "explanation", "reason" and "advice".
void writeExplanation(base::JsonWriter& json, const spikes::Incident& incident);
/// "contributors", an array of dimension, value, count and share.
void writeContributors(base::JsonWriter& json, const spikes::Incident& incident);

} // namespace bearerwatch::report
