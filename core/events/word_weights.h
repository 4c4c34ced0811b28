#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/keyed_hash.h"
#include "causes/cause.h"

// How much words, and words side by side, speak for each cause and for no failure at all: learned from
// labelled messages, kept as data (resources/rules/weights.json). They decide where no rule knows the words
// of a product, and doubt rules that read too much into theirs.

namespace bearerwatch::events::detail {

struct CompiledRules;
struct Word;
template <typename Term>
struct Feature;
template <typename Term>
struct WordTerms;

/// Immutable; may be read from several threads.
class WordWeights {
public:
    static constexpr std::size_t Outcomes = causes::CauseCount + 1;
    static constexpr std::size_t NoFailure = causes::CauseCount; ///< Index of "none".

    /// What a feature ("expired", "token expired", "<token> <expired>", "<expired> & <token>") adds to an
    /// outcome, in hundredths. "= token is not a user token" is a whole statement ("0" in place of numbers
    /// and rare words). An empty feature is the bias of its outcome.
    struct Row {
        std::string feature;
        std::size_t outcome = 0;
        int weight = 0;
    };

    /// How much the rules' answer counts beside the words: what is added to the logarithm of the belief.
    struct Trust {
        double belief = 1; ///< Factor of the logarithm of each belief.
        double none = 0; ///< For no failure: a false event is worse than one that is not seen.
        double denied = 0; ///< For no failure where the words of a rule are there, but mean another thing.
        double silent = 0; ///< For no failure where no rule matches; the next where a rule silences others.
        double silenced = 0;
        double vague = 0; ///< For the cause of a rule that gives no reason.
        double stated = 0; ///< Of a rule with a reason.
        double sure = 0; ///< The same, of priority 70 and more.
    };

    WordWeights() = default;
    /// @param rows  Read during the call only; none is null.
    WordWeights(const std::vector<const Row*>& rows, const Trust& trust);
    [[nodiscard]] const Trust& trust() const { return m_trust; }

    [[nodiscard]] bool isEmpty() const { return m_features.empty(); }

    /// By number of the cause, NoFailure last.
    using Beliefs = std::array<double, Outcomes>;

    /// How much is believed of each outcome; together 1. Time grows with the number of words.
    [[nodiscard]] Beliefs judge(std::string_view text, std::span<const Word> words,
                                const CompiledRules& rules) const;

    /// Bytes of a text, begin and end.
    struct Span {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    /// The words that spoke most for `outcome`, of one clause; empty when none did.
    [[nodiscard]] Span decisiveWords(std::size_t outcome, std::string_view text, std::span<const Word> words,
                                     const CompiledRules& rules) const;

private:
    struct Weight {
        std::uint8_t outcome = 0;
        float value = 0;
    };
    using TermId = std::uint32_t; ///< 0: in no feature.
    [[nodiscard]] TermId termOf(std::string_view text) const;
    [[nodiscard]] TermId addTerm(std::string_view text);
    [[nodiscard]] std::uint64_t addFeature(std::string_view name); ///< @return Its key.
    /// nullptr for a feature without weights.
    [[nodiscard]] const std::vector<Weight>* find(const Feature<TermId>& feature) const;
    /// Of the clause of the terms [begin, end); nullptr where it is not known.
    [[nodiscard]] const std::vector<Weight>* findStatement(const std::vector<WordTerms<TermId>>& terms,
                                                           std::size_t begin, std::size_t end) const;

    std::unordered_map<std::string, TermId, base::TableHash, std::equal_to<>> m_terms;
    std::unordered_map<std::uint64_t, std::vector<Weight>> m_features; ///< By their terms.
    Beliefs m_bias{};
    Trust m_trust;
};

} // namespace bearerwatch::events::detail
