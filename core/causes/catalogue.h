#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "causes/cause.h"
#include "causes/finding.h"

// The words for causes and findings: one table for the inspector, charts, alerts, help, reports.

namespace bearerwatch::causes {

/// Six families that share a hue; the member of a family has its own lightness and marker.
enum class Family : std::uint8_t { Time, Trust, Purpose, Form, State, Service };

/// What the catalogue says about a cause. English; the keys of translations.
struct CauseEntry {
    Cause cause;
    Family family;
    std::string_view title; ///< "Expired"
    std::string_view meaning; ///< One sentence.
    std::string_view check; ///< What to check first.
    std::string_view clientFix; ///< What the caller of the API does.
    std::string_view serverFix; ///< What the operator of the API does.
    std::string_view reference; ///< "RFC 7519 4.1.4"
};

[[nodiscard]] const CauseEntry& entry(Cause cause);

/// What the catalogue says about a code. `{expected}`, `{found}` and the names of the finding's
/// arguments stand in braces. An empty fix means that the cause's fix is used.
struct CodeEntry {
    std::string_view code;
    std::optional<Cause> cause;
    Severity severity;
    std::string_view title;
    std::string_view evidence;
    std::string_view clientFix;
    std::string_view serverFix;
    std::string_view reference;
};

/// All codes, sorted by code.
[[nodiscard]] std::span<const CodeEntry> codes();
[[nodiscard]] const CodeEntry* findCode(std::string_view code); ///< nullptr when unknown.

/// A finding in English words.
struct Words {
    std::string title;
    std::string evidence;
    std::string clientFix;
    std::string serverFix;
    std::string reference;
};
[[nodiscard]] Words describe(const Finding& finding);

/// Puts the finding's values into a (translated) template; hostile bytes are escaped.
[[nodiscard]] std::string fill(std::string_view words, const Finding& finding);

/// A finding with cause and severity from the catalogue. `code` must stand in it.
[[nodiscard]] Finding makeFinding(std::string_view code, Certainty certainty = Certainty::Proven);

} // namespace bearerwatch::causes
