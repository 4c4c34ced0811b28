#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <string_view>

#include "base/time.h"

// Numbers, times and names as the Watch page writes them. Times are UTC; where a local time
// stands beside one, each is labelled.

namespace bearerwatch::models {

/// A value inside a sentence: where the language runs from right to left, the value keeps its own way.
[[nodiscard]] QString isolated(const QString& value);

/// "120 B, token.txt": the parts that are not empty, each of which keeps its own way.
[[nodiscard]] QString listed(const QStringList& parts);

[[nodiscard]] QString countText(quint64 count); ///< "4 218 907", with narrow spaces that do not break.
[[nodiscard]] QString shortCount(double count); ///< "1.2k", "2.4 M"
[[nodiscard]] QString byteText(quint64 bytes); ///< "1.4 GB"
[[nodiscard]] QString percentText(double share); ///< "92 %"; share from 0 to 1.
[[nodiscard]] QString spanText(base::Duration span); ///< "11 min", "1 h", "3 d": the largest fitting unit.

[[nodiscard]] QString clockText(base::Time time, bool withSeconds = false); ///< "12:03", UTC.
[[nodiscard]] QString dayAndClockText(base::Time time); ///< "2026-01-14 12:03:07.512" or "... 12:03:07", UTC.
/// "12:03 UTC (17:33 IST)"; the local part only where local time differs from UTC.
[[nodiscard]] QString bothZones(base::Time time);
[[nodiscard]] QString rangeText(std::optional<base::Time> from, std::optional<base::Time> until);

/// Last part of a path; the whole where there is none.
[[nodiscard]] std::string_view fileName(std::string_view path);

[[nodiscard]] base::Time fromMilliseconds(qint64 milliseconds); ///< Since 1970.
[[nodiscard]] qint64 toMilliseconds(base::Time time);

} // namespace bearerwatch::models
