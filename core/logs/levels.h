#pragma once

#include <cstddef>
#include <string_view>

namespace bearerwatch::logs {

/// "ERROR", "warn", "dbug", "FATA", "SEVERE", "严重" ... as a whole word.
[[nodiscard]] bool isLevelWord(std::string_view word);

/// The first level word in the head of a line (its first bytes), or empty.
[[nodiscard]] std::string_view levelInHead(std::string_view line, std::size_t limit = 128);

} // namespace bearerwatch::logs
