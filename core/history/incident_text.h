#pragma once

#include <string>

#include "history/database.h"
#include "spikes/incident.h"

// Incidents as rows: the columns that are searched, and one text with all of it.

namespace bearerwatch::history {

[[nodiscard]] std::string incidentText(const spikes::Incident& incident);

/// In the order of `readIncident`.
[[nodiscard]] std::string incidentColumns();
/// Rows of older versions have no text: they come with what the columns hold.
[[nodiscard]] spikes::Incident readIncident(const Statement& statement);

} // namespace bearerwatch::history
