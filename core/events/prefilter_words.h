#pragma once

#include <string>
#include <vector>

#include "events/compiled_rules.h"

namespace bearerwatch::events::detail {

/// What must stand in a line for a rule to match: a rare word alone, or a common subject together
/// with a common predicate. Words are lower case and stand as words.cpp splits text.
struct PrefilterWords {
    std::vector<std::string> alone;
    std::vector<std::string> subjects;
    std::vector<std::string> predicates;
    std::vector<std::string> literals; ///< Alone is enough, in any place.
};

[[nodiscard]] PrefilterWords derivePrefilterWords(const CompiledRules& rules);

} // namespace bearerwatch::events::detail
