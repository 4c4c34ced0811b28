#pragma once

#include <memory>

#include "base/expected.h"
#include "events/line_look.h"
#include "events/prefilter.h"
#include "events/rule_book.h"
#include "events/secrecy.h"
#include "logs/formats.h"
#include "logs/timestamp.h"
#include "pipeline/scan.h"

namespace bearerwatch::pipeline {

/// What all threads of one scan or following share. Immutable.
struct Toolbox {
    ScanOptions options;
    std::shared_ptr<const logs::FormatSet> formats;
    events::RuleBook rules;
    events::Prefilter prefilter;
    events::LineLooks looks;
    events::Secrecy secrecy;
    logs::Zone zone;
};

/// @return Errors of options: "unknown_zone", "unknown_format", "bucket_width", and those of the rule book.
[[nodiscard]] base::Expected<std::shared_ptr<const Toolbox>> makeToolbox(const ScanOptions& options);

} // namespace bearerwatch::pipeline
