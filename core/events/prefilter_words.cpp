#include "events/prefilter_words.h"
#include "base/ascii.h"

#include <algorithm>
#include <map>
#include <set>

namespace bearerwatch::events::detail {
namespace {

using base::isDigit;

using Words = std::set<std::string>;

class Derivation {
public:
    explicit Derivation(const CompiledRules& rules)
        : m_rules(rules)
    {
        collectJoins();
    }

    PrefilterWords run()
    {
        // Rules without a cause only silence others: they need no look of their own.
        for (const Phrase& phrase : m_rules.phrases) {
            if (m_rules.rules[phrase.rule].cause)
                addPhrase(phrase);
        }
        PrefilterWords words;
        for (const LiteralPattern& literal : m_rules.literals) {
            if (m_rules.rules[literal.rule].cause)
                words.literals.push_back(literal.text.substr(0, literal.text.find('\n')));
        }
        words.literals.insert(words.literals.end(), m_families.begin(), m_families.end());
        words.alone.assign(m_alone.begin(), m_alone.end());
        words.subjects = paired(m_subjects);
        words.predicates = paired(m_predicates);
        words.pairCount = m_pairs.size();
        return words;
    }

private:
    // The word that must stand in the text where several count as one: the longest, rare ones first.
    void collectJoins()
    {
        for (const auto& list : m_rules.joins) {
            for (const Join& join : list) {
                std::string best;
                int bestRank = -1;
                for (const WordId word : join.words) {
                    const std::string& name = m_rules.dictionary.name(word);
                    const int rank = rankOf(name) * 100 + static_cast<int>(name.size());
                    if (rank > bestRank) {
                        bestRank = rank;
                        best = name;
                    }
                }
                m_joined[join.result].insert(best);
            }
        }
    }

    // 0: frequent in ordinary lines, a number, or so short that it stands in every other word; 1: a common
    // subject; 2: rare.
    [[nodiscard]] int rankOf(const std::string& word) const
    {
        constexpr std::size_t Shortest = 3;
        if (word.size() < Shortest || std::all_of(word.begin(), word.end(), isDigit))
            return 0;
        if (m_rules.commonPredicates.contains(word))
            return 0;
        return m_rules.commonSubjects.contains(word) ? 1 : 2;
    }

    [[nodiscard]] Words textsOf(std::uint16_t set) const
    {
        Words texts;
        for (const WordId word : m_rules.sets[set]) {
            std::string name = m_rules.dictionary.name(word);
            if (name.back() == '*')
                name.pop_back();
            texts.insert(std::move(name));
            if (const auto joined = m_joined.find(word); joined != m_joined.end())
                texts.insert(joined->second.begin(), joined->second.end());
        }
        return texts;
    }

    void addPhrase(const Phrase& phrase)
    {
        std::vector<Words> steps;
        for (std::uint16_t i = 0; i < phrase.stepCount; ++i) {
            const Step& step = m_rules.steps[phrase.firstStep + i];
            if (!step.optional)
                steps.push_back(textsOf(step.set));
        }
        const auto lowestRank = [&](const Words& words) {
            int rank = 2;
            for (const std::string& word : words)
                rank = std::min(rank, rankOf(word));
            return rank;
        };
        const Words* rare = nullptr;
        const Words* subject = nullptr;
        for (const Words& words : steps) {
            const int rank = lowestRank(words);
            if (rank == 2 && (rare == nullptr || shortest(words) > shortest(*rare)))
                rare = &words;
            if (rank >= 1 && (subject == nullptr || shortest(words) > shortest(*subject)))
                subject = &words;
        }
        if (rare != nullptr) {
            for (const std::string& word : *rare)
                addAlone(word);
            return;
        }
        if (subject == nullptr) { // Common words alone: the one with the longest words leads.
            subject =
                &*std::max_element(steps.begin(), steps.end(), [](const Words& left, const Words& right) {
                    return shortest(left) < shortest(right);
                });
        }
        const Words* predicate = nullptr;
        for (const Words& words : steps) {
            const bool number = std::all_of(words.begin(), words.end(), [](const std::string& word) {
                return std::all_of(word.begin(), word.end(), isDigit);
            });
            const bool better = predicate == nullptr || (!number && shortest(words) > shortest(*predicate));
            if (&words != subject && better)
                predicate = &words;
        }
        if (predicate == nullptr) {
            m_alone.insert(subject->begin(), subject->end());
            return;
        }
        const std::size_t pair = m_pairs.try_emplace({*subject, *predicate}, m_pairs.size()).first->second;
        for (const std::string& word : *subject)
            m_subjects[word].insert(pair);
        for (const std::string& word : *predicate)
            m_predicates[word].insert(pair);
    }

    using Paired = std::map<std::string, std::set<std::size_t>>;

    static std::vector<PairedWord> paired(const Paired& words)
    {
        std::vector<PairedWord> list;
        for (const auto& [text, pairs] : words)
            list.push_back({text, {pairs.begin(), pairs.end()}});
        return list;
    }

    // Of a code ("aadsts700024", "idx10223") its family is enough: hundreds of words become few.
    void addAlone(const std::string& word)
    {
        const auto digit = std::find_if(word.begin(), word.end(), isDigit);
        const auto letters = static_cast<std::size_t>(digit - word.begin());
        constexpr std::size_t FewestLetters = 3;
        constexpr std::size_t FewestDigits = 4;
        if (letters >= FewestLetters && word.size() >= letters + FewestDigits)
            m_families.insert(word.substr(0, letters + 1));
        else
            m_alone.insert(word);
    }

    static std::size_t shortest(const Words& words)
    {
        std::size_t length = std::string::npos;
        for (const std::string& word : words)
            length = std::min(length, word.size());
        return length;
    }

    const CompiledRules& m_rules;
    std::map<WordId, Words> m_joined;
    Words m_alone;
    Words m_families; ///< Beginnings of words.
    Paired m_subjects;
    Paired m_predicates;
    std::map<std::pair<Words, Words>, std::size_t> m_pairs; ///< Numbered as they come.
};

} // namespace

PrefilterWords derivePrefilterWords(const CompiledRules& rules)
{
    return Derivation(rules).run();
}

} // namespace bearerwatch::events::detail
