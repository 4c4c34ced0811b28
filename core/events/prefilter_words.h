#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "events/compiled_rules.h"

namespace bearerwatch::events::detail {

/// A word that tells something beside another one: the pairs of a subject and a predicate that it is in.
struct PairedWord {
    std::string text;
    std::vector<std::size_t> pairs; ///< Numbers below `PrefilterWords::pairCount`.
};

/// What must stand in a line for a rule to match: a rare word alone, or a common subject together
/// with a common predicate of the same pair. Words are lower case and stand as words.cpp splits text.
struct PrefilterWords {
    std::vector<std::string> alone;
    std::vector<PairedWord> subjects;
    std::vector<PairedWord> predicates;
    std::size_t pairCount = 0;
    std::vector<std::string> literals; ///< Alone is enough, in any place.
};

[[nodiscard]] PrefilterWords derivePrefilterWords(const CompiledRules& rules);

} // namespace bearerwatch::events::detail
