#pragma once

#include "logs/collector.h"

namespace bearerwatch::logs {

/// Collectors and exports hold the line that a program wrote in a member or column of their own ("_raw",
/// "log", "Line", "message"). Offers what such lines say: an access line, pairs, CEF and LEEF, an object
/// behind a text. The first of them is the message where no name tells of one.
void readInnerLines(const Record& record, Collector& collector, const SourceContext& context);

} // namespace bearerwatch::logs
