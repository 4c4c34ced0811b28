#pragma once

#include <cstdint>

#include "history/database.h"

// The tables of the history and how older ones become the present ones.

namespace bearerwatch::history {

/// Rises with each change of the tables; `meta` holds that of the file as "schema_version".
inline constexpr std::int64_t CurrentSchema = 4;

enum class SchemaState : std::uint8_t {
    Current,
    Newer, ///< Written by a later version of the program: it is left alone.
    Failed ///< The tables cannot be read or written; `Database::error()` says why.
};

/// Makes the tables in an empty file, and brings older ones to the present form, each step in one
/// transaction: a kill leaves the file as it was before or after a step.
[[nodiscard]] SchemaState upgradeSchema(Database& database);

/// Version of the tables; 0 where there are none.
[[nodiscard]] std::int64_t schemaVersion(Database& database);

} // namespace bearerwatch::history
