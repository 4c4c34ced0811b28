#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "verdict/verdict.h"

namespace bearerwatch::report {

/// A near miss for a person, a line each: what is wrong, the place with a caret under the character, what was
/// expected and found, the proof, the repaired token. Hostile characters are escaped.
/// @param token  The token as it was read.
[[nodiscard]] std::vector<std::string> nearMissLines(const verdict::NearMiss& miss, std::string_view token);

} // namespace bearerwatch::report
