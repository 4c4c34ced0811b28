#include "events/word_weights.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "events/compiled_rules.h"
#include "events/word_features.h"

namespace bearerwatch::events::detail {
namespace {

constexpr double Hundredth = 0.01;
constexpr std::size_t FewWords = 4; // Shorter texts count as if they had as many.

// Terms are numbered from 1 on, and far fewer than the highest bits can tell.
constexpr std::uint64_t keyOf(Relation relation, std::uint32_t first, std::uint32_t second)
{
    const std::uint64_t key = (static_cast<std::uint64_t>(first) << 30) | second;
    return (static_cast<std::uint64_t>(relation) << 60) | key;
}

constexpr std::string_view StatementSign = "= "; // Before the words of a whole clause.

// A whole clause: its terms in their order; 0 for numbers and words of no feature, of which neighbours count
// as one.
class StatementKey {
public:
    void add(std::uint32_t term)
    {
        if (term == 0 && m_last == 0)
            return;
        m_last = term;
        constexpr std::uint64_t Prime = 0x100000001b3; // Fowler, Noll and Vo's; any odd number would do.
        m_hash = (m_hash ^ term) * Prime;
        m_hash ^= m_hash >> 29;
    }
    [[nodiscard]] std::uint64_t value() const
    {
        constexpr std::uint64_t NoRelation = std::uint64_t{15} << 60; // Apart from the keys of terms.
        return m_hash | NoRelation;
    }

private:
    std::uint64_t m_hash = 0xcbf29ce484222325;
    std::uint32_t m_last = 1;
};

} // namespace

WordWeights::WordWeights(const std::vector<const Row*>& rows, const Trust& trust)
    : m_trust(trust)
{
    m_features.reserve(rows.size()); // Most have one weight or two.
    for (const Row* row : rows) {
        if (row->feature.empty()) {
            m_bias.at(row->outcome) = row->weight * Hundredth;
            continue;
        }
        m_features[addFeature(row->feature)].push_back(
            {static_cast<std::uint8_t>(row->outcome), static_cast<float>(row->weight * Hundredth)});
    }
}

std::uint64_t WordWeights::addFeature(std::string_view name)
{
    if (name.starts_with(StatementSign)) {
        StatementKey key;
        for (std::string_view rest = name.substr(StatementSign.size()); !rest.empty();) {
            const std::string_view word = rest.substr(0, rest.find(' '));
            rest.remove_prefix(std::min(rest.size(), word.size() + 1));
            key.add(word == "0" ? 0 : addTerm(word));
        }
        return key.value();
    }
    for (const Relation relation : {Relation::SameClause, Relation::Next}) {
        const std::string_view separator = separatorOf(relation);
        const std::size_t at = name.find(separator);
        if (at == std::string_view::npos)
            continue;
        const TermId first = addTerm(name.substr(0, at));
        const TermId second = addTerm(name.substr(at + separator.size()));
        const bool ordered = relation == Relation::Next || first < second;
        return keyOf(relation, ordered ? first : second, ordered ? second : first);
    }
    const TermId only = addTerm(name);
    return keyOf(Relation::Alone, only, only);
}

WordWeights::TermId WordWeights::addTerm(std::string_view text)
{
    if (const auto known = m_terms.find(text); known != m_terms.end())
        return known->second;
    return m_terms.emplace(text, static_cast<TermId>(m_terms.size() + 1)).first->second;
}

WordWeights::TermId WordWeights::termOf(std::string_view text) const
{
    const auto found = m_terms.find(text);
    return found == m_terms.end() ? 0 : found->second;
}

const std::vector<WordWeights::Weight>* WordWeights::find(const Feature<TermId>& feature) const
{
    if (feature.first == 0 || feature.second == 0)
        return nullptr;
    const auto found = m_features.find(keyOf(feature.relation, feature.first, feature.second));
    return found == m_features.end() ? nullptr : &found->second;
}

const std::vector<WordWeights::Weight>*
WordWeights::findStatement(const std::vector<WordTerms<TermId>>& terms, std::size_t begin,
                           std::size_t end) const
{
    StatementKey key;
    for (std::size_t i = begin; i < end; ++i)
        key.add(terms[i].number ? 0 : terms[i].word);
    const auto found = m_features.find(key.value());
    return found == m_features.end() ? nullptr : &found->second;
}

WordWeights::Beliefs WordWeights::judge(std::string_view text, std::span<const Word> words,
                                        const CompiledRules& rules) const
{
    const auto terms =
        readTerms<TermId>(text, words, rules, [this](std::string_view name) { return termOf(name); });
    std::vector<const std::vector<Weight>*> statements; // They count whole, however long the text.
    std::vector<const std::vector<Weight>*> features; // Each counts once, however often it comes.
    forEachFeature(terms, [&](const Feature<TermId>& feature) {
        if (const auto* weights = find(feature))
            features.push_back(weights);
    });
    forEachStatement(terms, [&](std::size_t begin, std::size_t end) {
        if (const auto* weights = findStatement(terms, begin, end))
            statements.push_back(weights);
    });
    std::sort(features.begin(), features.end());
    features.erase(std::unique(features.begin(), features.end()), features.end());
    const double scale = 1 / std::sqrt(static_cast<double>(std::max(FewWords, tellingWords(terms))));
    Beliefs beliefs{};
    for (const auto* weights : features) {
        for (const Weight& weight : *weights)
            beliefs[weight.outcome] += weight.value * scale;
    }
    for (const auto* weights : statements) {
        for (const Weight& weight : *weights)
            beliefs[weight.outcome] += weight.value;
    }
    std::transform(beliefs.begin(), beliefs.end(), m_bias.begin(), beliefs.begin(), std::plus<>());
    const double most = *std::max_element(beliefs.begin(), beliefs.end()); // Keeps the exponents in range.
    for (double& belief : beliefs)
        belief = std::exp(belief - most);
    const double sum = std::accumulate(beliefs.begin(), beliefs.end(), 0.0);
    for (double& belief : beliefs)
        belief /= sum;
    return beliefs;
}

WordWeights::Span WordWeights::decisiveWords(std::size_t outcome, std::string_view text,
                                             std::span<const Word> words, const CompiledRules& rules) const
{
    const auto terms =
        readTerms<TermId>(text, words, rules, [this](std::string_view name) { return termOf(name); });
    Span statement;
    forEachStatement(terms, [&](std::size_t begin, std::size_t end) {
        const auto* weights = findStatement(terms, begin, end);
        const auto speaks = [&](const Weight& weight) {
            return weight.outcome == outcome && weight.value > 0;
        };
        if (weights != nullptr && std::any_of(weights->begin(), weights->end(), speaks))
            statement = {words[begin].offset, words[end - 1].end};
    });
    if (statement.end > statement.begin)
        return statement;
    std::vector<float> support(terms.size() + 1, 0.0F);
    forEachFeature(terms, [&](const Feature<TermId>& feature) {
        const auto* weights = find(feature);
        if (weights == nullptr)
            return;
        for (const Weight& weight : *weights) {
            if (weight.outcome != outcome)
                continue;
            support[feature.firstWord] += weight.value;
            if (feature.secondWord != feature.firstWord)
                support[feature.secondWord] += weight.value;
        }
    });
    const auto strongest = std::max_element(support.begin(), support.end());
    if (terms.empty() || *strongest <= 0)
        return {};
    // The strongest word, and those beside it that speak for the same, a word apart at most.
    constexpr float Share = 0.25F;
    constexpr std::size_t Apart = 2;
    constexpr std::size_t MostWords = 8;
    const auto isPart = [&](std::size_t at) { return support[at] >= *strongest * Share; };
    auto first = static_cast<std::size_t>(strongest - support.begin());
    std::size_t last = first;
    const std::uint32_t clause = words[first].clause;
    for (std::size_t i = last + 1; i < terms.size() && i <= last + Apart && i < first + MostWords; ++i) {
        if (words[i].clause == clause && isPart(i))
            last = i;
    }
    for (std::size_t i = first; i-- > 0 && i + Apart >= first && i + MostWords > last;) {
        if (words[i].clause == clause && isPart(i))
            first = i;
    }
    return {words[first].offset, words[last].end};
}

} // namespace bearerwatch::events::detail
