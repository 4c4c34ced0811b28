#pragma once

#include <QtCore/QString>
#include <optional>

#include "base/time.h"

// Instants and spans as Inspect writes them: each zone labelled, spans exact to the second.

namespace bearerwatch::models {

/// "2026-01-14 11:00:00 UTC (16:30:00 IST)"; the local part only where local time differs from UTC,
/// with its date where that differs too.
[[nodiscard]] QString instantText(base::Time time);
/// "11:16:04 UTC (16:46:04 IST)": without the date.
[[nodiscard]] QString clockBothText(base::Time time);
/// "11:00 UTC, 16:30 IST" for tables; with the date where it is not the day of `now`.
[[nodiscard]] QString shortInstantText(base::Time time, base::Time now);
/// "16:04", "1:16:04", "3 d 04:00:00": never negative.
[[nodiscard]] QString exactSpanText(base::Duration span);
/// "42 s", "16 min", "3 h", "12 d": the largest fitting unit, for sentences.
[[nodiscard]] QString roughSpanText(base::Duration span);
/// "16:04 ago" or "in 16:04".
[[nodiscard]] QString relativeText(base::Time time, base::Time now);

} // namespace bearerwatch::models
