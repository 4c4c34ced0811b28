#pragma once

#include <string_view>

#include "logs/collector.h"

namespace bearerwatch::logs {

/// What free text says of a request: a status ("Completed 401", "HTTP 403", "status code: 400",
/// "| 401 |"), a method with its path, a client. Offers what no better source has given.
void readPlainText(std::string_view text, Collector& collector);

/// The status that the error texts among a record's members name, where nothing better told it.
void readMemberTexts(const Record& record, Collector& collector);

} // namespace bearerwatch::logs
