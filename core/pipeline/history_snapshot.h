#pragma once

#include "history/reader.h"
#include "pipeline/snapshot.h"

namespace bearerwatch::pipeline {

/// What a history tells of a window, in the form that reports and windows read: counts, contributors,
/// incidents and the latest `maxEvents` events.
///
/// Requests and lines are counted by bucket alone: where the window names causes or a file, they are left
/// out.
[[nodiscard]] base::Expected<SnapshotPtr>
historySnapshot(history::Reader& reader, const history::Window& window, std::size_t maxEvents);

} // namespace bearerwatch::pipeline
