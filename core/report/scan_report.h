#pragma once

#include <string>

#include "events/event.h"
#include "pipeline/engine.h"
#include "pipeline/snapshot.h"

// What scan and watch print and what the windows export: one writer for both. All texts are UTF-8.

namespace bearerwatch::report {

/// The summary of `scan --json` (contract of the command line), one line without line break.
[[nodiscard]] std::string scanJson(const pipeline::Snapshot& snapshot);

/// One event, one line without line break; absent fields are null.
[[nodiscard]] std::string eventJson(const events::Event& event);

/// The same as a line of `watch --json`, with `"type":"event"` first.
[[nodiscard]] std::string watchEventJson(const events::Event& event);
/// An event that was told before, as a neighbour's line that came late made it: `"type":"update"`.
[[nodiscard]] std::string watchUpdateJson(const events::Event& event);
[[nodiscard]] std::string watchAlertJson(const pipeline::Alert& alert);
[[nodiscard]] std::string watchSourceJson(const pipeline::SourceStatus& source);

/// RFC 4180 with a header line; cells that a spreadsheet would take for a formula get a leading `'`.
[[nodiscard]] std::string eventsCsvHeader();
[[nodiscard]] std::string eventCsvRow(const events::Event& event);

/// A page that stands alone: no script, nothing fetched.
[[nodiscard]] std::string scanHtml(const pipeline::Snapshot& snapshot);

/// The summary for a terminal; hostile characters escaped.
[[nodiscard]] std::string scanText(const pipeline::Snapshot& snapshot);

} // namespace bearerwatch::report
