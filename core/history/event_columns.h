#pragma once

#include <string>

#include "events/event.h"
#include "history/database.h"

namespace bearerwatch::history {

/// Columns of the table of events beside its id, in the order of `bindEvent` and `readEvent`.
[[nodiscard]] std::string eventColumns(); ///< "key, time, cause, ..."
[[nodiscard]] std::string eventColumnTypes(); ///< For CREATE TABLE: those of the first form.
[[nodiscard]] std::string eventPlaceholders(); ///< "?1, ?2, ..."

void bindEvent(Statement& statement, const events::Event& event);
/// @param first  Column in which the key stands.
[[nodiscard]] events::Event readEvent(const Statement& statement, int first);

} // namespace bearerwatch::history
