#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "events/compiled_rules.h"

namespace bearerwatch::events::detail {

/// A word that tells something of its line, as words.cpp splits text.
struct SoughtWord {
    std::string text; ///< Lower case; signs too ("!=").
    bool anyEnd = false; ///< The word may go on.
    bool leads = false; ///< Looked for in every line; the others in lines where one of these stands.
    bool alone = false; ///< Enough by itself.
    std::vector<std::uint16_t> slots; ///< Sets of words that it stands in.
};

/// A text that is looked for in any place and is enough by itself.
struct SoughtLiteral {
    std::string text; ///< Lower case.
    std::size_t anchor = 0; ///< Where it is noticed; see `WordTable`.
};

/// What must stand in a line for a rule to match: a word alone, or words of both sets of a pair.
struct PrefilterWords {
    std::vector<SoughtWord> words;
    std::size_t slotCount = 0; ///< Sets of words.
    std::vector<std::pair<std::uint16_t, std::uint16_t>> pairs; ///< The set that leads, and the other.
    std::vector<SoughtLiteral> literals;
    std::vector<std::string> elsewhere; ///< Literals that no word notices.
    bool everything = false; ///< A rule has no word that can be looked for.
};

[[nodiscard]] PrefilterWords derivePrefilterWords(const CompiledRules& rules);

} // namespace bearerwatch::events::detail
