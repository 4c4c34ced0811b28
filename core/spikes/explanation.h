#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/time.h"
#include "spikes/contributors.h"
#include "spikes/incident.h"

// What a spike is made of, in one sentence, and the probable reason with what to do.

namespace bearerwatch::spikes {

/// A probable reason. English; the keys of translations.
struct ReasonEntry {
    std::string_view code; ///< "key_rotated"
    std::string_view title; ///< "A signing key was rotated and not fetched"
    std::string_view advice; ///< What to do.
};

/// All reasons that the catalogue knows.
[[nodiscard]] std::span<const ReasonEntry> reasons();
[[nodiscard]] const ReasonEntry* findReason(std::string_view code); ///< nullptr when unknown.

/// Code of the probable reason from the causes, `contributors` and composition; empty where nothing fits.
[[nodiscard]] std::string_view probableReason(const Incident& incident, const Composition& composition);

/// Fills `contributors`, `explanation` with its `phrases`, `reason` and `advice` of `incident` from its
/// numbers and from `composition` (what its events carried, against what is usual).
void explain(Incident& incident, const Composition& composition);

/// "47 signature failures in 5 min, usually 3, since 12:03"; times are UTC.
[[nodiscard]] std::string summarize(const Incident& incident);

} // namespace bearerwatch::spikes
