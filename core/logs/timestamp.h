#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/expected.h"
#include "base/time.h"
#include "logs/zone.h"

// Times as logs write them, by a hand-written parser. A time that is not certain is no time: the
// time of reading is never taken, and neither is a date that a word such as `exp=` announces.
// Pure functions; safe from several threads.

namespace bearerwatch::logs {

/// What a text says about a time; absent parts are -1.
struct Timestamp {
    int year = -1;
    int month = -1;
    int day = -1;
    int hour = -1;
    int minute = -1;
    int second = -1;
    std::int64_t microseconds = 0;
    std::optional<std::chrono::seconds> offset; ///< From UTC, where the text says it.
    std::string_view zoneName; ///< "CEST", "Europe/Berlin"; empty: none. Views the text.
    std::optional<base::Time> instant; ///< Set at once for epoch and TAI64N forms.
    bool halfDay = false; ///< The clock said AM or PM.
    std::size_t length = 0; ///< Bytes that were read.

    [[nodiscard]] bool hasDate() const { return instant || (month > 0 && day > 0); }
    [[nodiscard]] bool hasYear() const { return instant || year > 0; }
    [[nodiscard]] bool hasZone() const { return instant || offset || !zoneName.empty(); }
};

/// Order of day and month where numbers leave it open ("05/06/2024").
enum class DateOrder : std::uint8_t { MonthFirst, DayFirst };

/// What a source lends to times that do not say all.
struct TimeContext {
    Zone zone; ///< For times without one.
    std::optional<base::Time> reference; ///< For times without a year: at or shortly before it.
    DateOrder dateOrder = DateOrder::MonthFirst;
    bool secondPass = false; ///< A local time that occurs twice is the second of the two.
};

/// Reads a time that starts exactly at `at`; nullopt when there is none. Epoch numbers are not taken
/// here (any number would be one): see `epochTime`.
[[nodiscard]] std::optional<Timestamp> readTimestamp(std::string_view text, std::size_t at,
                                                     DateOrder order = DateOrder::MonthFirst);

/// A time at the start of the head of a line: after `[`, `(`, a level word, a process name. `at` is
/// set to where it begins. Looks at the first `limit` bytes only.
[[nodiscard]] std::optional<Timestamp> findTimestamp(std::string_view line, std::size_t& at,
                                                     std::size_t limit = 160,
                                                     DateOrder order = DateOrder::MonthFirst);

/// Seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by their size; with or
/// without a fraction. nullopt outside of the years 2000 to 2100.
[[nodiscard]] std::optional<base::Time> epochTime(std::string_view digits);

/// The instant, with year, zone and date filled from the context; nullopt where they stay unknown.
/// @param assumed  Set to true when the default zone was used.
[[nodiscard]] std::optional<base::Time> toInstant(const Timestamp& timestamp, const TimeContext& context,
                                                  bool* assumed = nullptr);

/// A whole text (the value of a member called time): any form, epoch numbers included.
[[nodiscard]] std::optional<base::Time> parseTimeText(std::string_view text, const TimeContext& context,
                                                      bool* assumed = nullptr);

} // namespace bearerwatch::logs
