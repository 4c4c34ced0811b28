#pragma once

#include <string_view>

#include "logs/collector.h"

namespace bearerwatch::logs {

/// Reads a line of columns: those that `#Fields:` (W3C: IIS, CloudFront, Exchange), `#fields` (Zeek) or the
/// head line of a CSV file named, in the record itself or earlier in its source; or the usual ones of IIS
/// and CloudFront where no header was seen.
/// @return "w3c_extended", "zeek", "csv", or empty where the line is none. Static text.
[[nodiscard]] std::string_view readColumns(std::string_view text, const SourceContext& context,
                                           Collector& collector);

/// What parts the columns of a line that names columns ("timestamp,client_ip,method,status"), or 0 where the
/// line is no such head: at least four names, one of a time and one more that is known.
[[nodiscard]] char separatorOfCsvHead(std::string_view line);

} // namespace bearerwatch::logs
