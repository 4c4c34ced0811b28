#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "events/compiled_rules.h"
#include "events/words.h"

namespace bearerwatch::events::detail {

/// Whether the words of a phrase mean what they say: a token that servers check, not a "theme token" or the
/// "token amount"; a statement, not a part of a name ("token_expired_handler"); the word of a sentence, not
/// the name of the next field ("invalid signature kid=7"). Refers to its arguments.
class Meaning {
public:
    Meaning(std::string_view text, const CompiledRules& rules, const std::vector<Word>& words);

    /// @param matched  Indexes of the words that the phrase took, ascending, at least one.
    /// @param missing  Whether the phrase says that something is missing.
    [[nodiscard]] bool isMeant(std::span<const std::size_t> matched, bool missing) const;

    /// Whether the clause of word `at` has a word of the set `unless`.
    [[nodiscard]] bool isExcepted(std::uint16_t unless, std::size_t at) const;

private:
    [[nodiscard]] bool areNeighbours(std::size_t left, std::size_t right) const;
    [[nodiscard]] bool isForeign(std::size_t at) const;
    [[nodiscard]] bool isGlued(std::size_t at) const;
    [[nodiscard]] bool isOtherSignature(std::size_t at) const;
    [[nodiscard]] bool isElsewhere(std::span<const std::size_t> matched) const;
    [[nodiscard]] bool isProperName(std::size_t at) const;
    [[nodiscard]] bool isForeignKind(std::size_t at) const;
    [[nodiscard]] bool isDottedName(std::span<const std::size_t> matched) const;
    [[nodiscard]] bool isOfAction(std::span<const std::size_t> matched) const;
    [[nodiscard]] bool isAcronym(std::size_t at) const;
    [[nodiscard]] bool isFlag(std::size_t at) const;
    [[nodiscard]] bool isPartOfThing(std::size_t at, std::span<const std::size_t> matched) const;
    [[nodiscard]] bool isValueOfOther(std::size_t at, std::span<const std::size_t> matched) const;
    [[nodiscard]] bool isSettingUnset(std::span<const std::size_t> matched) const;
    [[nodiscard]] bool isIdentifier(std::size_t at) const;
    [[nodiscard]] bool isLexeme(std::size_t at) const;
    [[nodiscard]] bool isOfOtherThing(std::span<const std::size_t> matched) const;
    [[nodiscard]] bool isCalled(std::size_t at) const;
    [[nodiscard]] bool isBare(std::size_t at) const;
    [[nodiscard]] bool isLexical(std::span<const std::size_t> matched) const;
    [[nodiscard]] bool isOtherToken(std::size_t at, std::span<const std::size_t> matched) const;
    [[nodiscard]] bool isCertain(std::span<const std::size_t> matched) const;
    [[nodiscard]] bool isOfFieldName(std::size_t at, std::span<const std::size_t> matched) const;
    [[nodiscard]] bool isOfOtherNoun(std::span<const std::size_t> matched) const;
    [[nodiscard]] bool beginsInName(std::span<const std::size_t> matched) const;
    [[nodiscard]] bool isCounted(std::size_t end) const;
    [[nodiscard]] bool isPartOfName(std::span<const std::size_t> matched) const;
    [[nodiscard]] bool speaksOfCredentials(std::span<const std::size_t> matched) const;

    std::string_view m_text;
    const CompiledRules& m_rules;
    const std::vector<Word>& m_words;
    std::ptrdiff_t m_credentials = 0; ///< Words that speak of credentials, in all.
};

} // namespace bearerwatch::events::detail
