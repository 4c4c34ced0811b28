#pragma once

#include <cstdint>
#include <string>

#include "history/database.h"

namespace bearerwatch::history {

/// What could be read of a damaged history.
struct Salvaged {
    std::uint64_t events = 0;
    bool eventsWhole = false; ///< All events; else some stood in the damaged part.
    bool marksWhole = false; ///< All checkpoints; else the logs are read from their start again.
    bool anything = false;
};

/// Copies the rows that can still be read from the file at `damaged` into `fresh`, whose tables are there and
/// empty. Rows keep their numbers. Where checkpoints are missing, none is kept, nor are counts of requests:
/// both come anew from the logs, and events that are there already are known by their key.
[[nodiscard]] Salvaged salvage(const std::string& damaged, Database& fresh);

} // namespace bearerwatch::history
