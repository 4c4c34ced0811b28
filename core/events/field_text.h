#pragma once

#include <cstddef>
#include <string_view>

#include "events/compiled_rules.h"

// The names and values of `"name": value` and `name=value` in a text.

namespace bearerwatch::events::detail {

/// Whether `fields` (lower case) has `name`, or what stands behind its last dot. ASCII case does not matter.
[[nodiscard]] bool isField(std::string_view name, const TextSet& fields);

/// Behind the value that starts at `at`: its closing quote, or its last byte.
[[nodiscard]] std::size_t endOfValue(std::string_view text, std::size_t at);

/// Behind the bracket that closes the one at `at`; the end of the text, or of 4 KiB, when there is none.
[[nodiscard]] std::size_t endOfGroup(std::string_view text, std::size_t at);

/// A blank, a name and an equals sign at `at`, as between the fields of logfmt.
[[nodiscard]] bool fieldFollows(std::string_view text, std::size_t at);

} // namespace bearerwatch::events::detail
