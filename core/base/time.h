#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bearerwatch::base {

/// An instant, UTC, in microseconds since 1970 (leap seconds not counted).
using Time = std::chrono::sys_time<std::chrono::microseconds>;
using Duration = std::chrono::microseconds;

/// Years that `Time` may hold here: four digits, so that each has a text of RFC 3339.
inline constexpr int MinYear = 1;
inline constexpr int MaxYear = 9999;

/// Seconds since 1970 as an instant; nullopt outside of MinYear to MaxYear or when not finite.
[[nodiscard]] std::optional<Time> timeFromSeconds(double seconds);

[[nodiscard]] inline std::int64_t toSeconds(Time time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

/// RFC 3339 in UTC, "2026-01-14T11:00:00Z". A fraction is written only when there is one:
/// three digits where they hold it, else six.
[[nodiscard]] std::string formatRfc3339(Time time);

/// RFC 3339 date-time (any fraction, `Z` or an offset; a blank for `T` is taken too) or whole
/// seconds since 1970. nullopt for anything else.
[[nodiscard]] std::optional<Time> parseInstant(std::string_view text);

/// "16:04", "1:02:03", "3 d 04:00:00"; sign left to the caller.
[[nodiscard]] std::string formatDuration(Duration duration);

} // namespace bearerwatch::base
