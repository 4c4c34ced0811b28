#pragma once

#include <string_view>

#include "logs/collector.h"

namespace bearerwatch::logs {

/// Reads an access line of any server: its anchors are a quoted request ("GET /x HTTP/1.1") or a
/// bracketed time with a quoted text after it; what stands between them is taken as it comes.
/// @param stamp  Set to the time of the line, where it has one.
/// @return Name of the layout ("combined_access", "access", "haproxy_http", "aws_alb" ...), or empty when
///         the line is none.
[[nodiscard]] std::string_view readAccessLine(std::string_view line, Collector& collector,
                                              const TimeContext& context, std::optional<Timestamp>& stamp);

} // namespace bearerwatch::logs
