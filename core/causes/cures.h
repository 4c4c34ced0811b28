#pragma once

#include <string_view>

// What undoes each kind of near miss.

namespace bearerwatch::causes {

/// One or two English sentences, the keys of translations. @param kind Of a near miss: "secret_newline".
/// Kinds without words of their own get those of a damaged copy.
[[nodiscard]] std::string_view cureOf(std::string_view kind);

} // namespace bearerwatch::causes
