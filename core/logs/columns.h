#pragma once

#include <string_view>

#include "logs/collector.h"

namespace bearerwatch::logs {

/// Reads a line of W3C columns (IIS, CloudFront, Oracle): those that `#Fields:` named, in the record
/// itself or earlier in its source; or the usual ones of IIS and CloudFront where no header was seen.
/// @return False where the line is none.
[[nodiscard]] bool readColumns(std::string_view text, const SourceContext& context, Collector& collector);

} // namespace bearerwatch::logs
