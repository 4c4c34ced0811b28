#pragma once

#include <optional>
#include <string_view>

#include "logs/envelope.h"
#include "logs/record.h"
#include "logs/timestamp.h"

namespace bearerwatch::logs {

/// The time at the head of a line; a second one right behind it counts where it says more. Seconds since
/// 1970 are taken where they begin the line.
/// @param below  The further lines of the record: where they repeat the clock with a zone, that zone counts.
[[nodiscard]] std::optional<Timestamp> readHeadTime(std::string_view head, const TimeContext& context,
                                                    std::string_view below = {});

/// Sets the time of `record`, which may hold that of its envelopes, to the better of both: the inner one
/// where it has a date and a zone; the outer one fills what the inner leaves open. Where both differ by a
/// whole number of half-hours, they are the same instant in two zones.
void settleTime(Record& record, Timestamp stamp, const Envelope& envelope, const TimeContext& context);

/// Of a record whose head has none: "Timestamp: 2020-04-16 08:05:19Z" on a line of its own, or a line that
/// begins with one; "timestamp: '2024-05-14T09:12:12.345Z'" of a document of YAML.
[[nodiscard]] std::optional<Timestamp> timeBelowHead(std::string_view text, DateOrder order);

} // namespace bearerwatch::logs
