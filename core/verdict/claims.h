#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "base/time.h"
#include "causes/finding.h"

// The claims of a token as they were received: nothing is rounded, merged or guessed.

namespace bearerwatch::verdict {

/// How a NumericDate (RFC 7519 section 2) was written.
enum class DateForm : std::uint8_t {
    Absent,
    Seconds,
    Milliseconds,
    Microseconds,
    Nanoseconds,
    Text,
    WrongType,
    OutOfRange
};

/// The name of the unit of a form that is too fine: "milliseconds", "microseconds", "nanoseconds"; else
/// empty.
[[nodiscard]] std::string_view fineUnit(DateForm form);

struct NumericDate {
    DateForm form = DateForm::Absent;
    std::optional<base::Time>
        time; ///< As the standard reads it; of a finer unit the probable meaning, else empty.
    bool fraction = false;
    base::JsonValue value;
};

/// Reads a time claim of `claims` (an object, or empty).
[[nodiscard]] NumericDate readNumericDate(base::JsonValue claims, std::string_view name);

/// The text of a string claim, else empty.
[[nodiscard]] std::string textClaim(base::JsonValue claims, std::string_view name);

/// The strings of a claim that is one string or an array of strings.
[[nodiscard]] std::vector<std::string> textsClaim(base::JsonValue claims, std::string_view name);

/// A claim by name, or by a path of names joined by dots when there is no such name.
[[nodiscard]] base::JsonValue findClaim(base::JsonValue claims, std::string_view path);

/// All rights that a token carries: scope, scp, roles, permissions, groups of the usual issuers.
[[nodiscard]] std::vector<std::string> rightsOf(base::JsonValue claims);

/// A claim as it is shown in evidence: strings without quotes, others as written; at most 200 bytes.
[[nodiscard]] std::string shown(base::JsonValue value);

/// Where a claim's value stands in the payload.
[[nodiscard]] causes::Span spanOf(base::JsonValue value, std::string_view part = "payload");

} // namespace bearerwatch::verdict
