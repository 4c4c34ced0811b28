#include "events/matcher.h"

#include <algorithm>

#include "base/text.h"
#include "events/words.h"

namespace bearerwatch::events::detail {
namespace {

constexpr int StepBudget = 96; // For one phrase from one word: bounds texts like "token token token".
constexpr int FillersBetween = 3;
constexpr std::size_t MostHits = 512;

class PhraseMatcher {
public:
    PhraseMatcher(const CompiledRules& rules, const std::vector<Word>& words)
        : m_rules(rules)
        , m_words(words)
    {
    }

    /// Index of the last word of the phrase when it matches from word `start`; -1 when not.
    [[nodiscard]] std::ptrdiff_t match(const Phrase& phrase, std::size_t start)
    {
        if (phrase.atStart && !startsClause(start))
            return -1;
        m_budget = StepBudget;
        m_phrase = &phrase;
        return matchFrom(1, start);
    }

private:
    [[nodiscard]] bool startsClause(std::size_t at) const
    {
        return at == 0 || m_words[at - 1].clause != m_words[at].clause;
    }
    [[nodiscard]] bool endsClause(std::size_t at) const
    {
        return at + 1 >= m_words.size() || m_words[at + 1].clause != m_words[at].clause;
    }

    // Depth is bounded by the steps of a phrase, which the rule book's author wrote.
    [[nodiscard]] std::ptrdiff_t matchFrom(std::size_t step, std::size_t at)
    {
        if (step == m_phrase->stepCount)
            return m_phrase->atEnd && !endsClause(at) ? -1 : static_cast<std::ptrdiff_t>(at);
        if (--m_budget < 0)
            return -1;
        const Step& wanted = m_rules.steps[m_phrase->firstStep + step];
        int gap = wanted.gap;
        int fillers = FillersBetween;
        for (std::size_t next = at + 1; next < m_words.size() && m_words[next].clause == m_words[at].clause;
             ++next) {
            const WordId word = m_words[next].id;
            if (m_rules.isMember(word, wanted.set)) {
                const std::ptrdiff_t end = matchFrom(step + 1, next);
                if (end >= 0)
                    return end;
            }
            if (m_rules.filler[word] && fillers > 0)
                --fillers;
            else if (--gap < 0)
                break;
            if (--m_budget < 0)
                return -1;
        }
        return wanted.optional ? matchFrom(step + 1, at) : -1;
    }

    const CompiledRules& m_rules;
    const std::vector<Word>& m_words;
    const Phrase* m_phrase = nullptr;
    int m_budget = 0;
};

void findPhrases(const CompiledRules& rules, const std::vector<Word>& words, std::vector<Hit>& hits)
{
    PhraseMatcher matcher(rules, words);
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (const std::uint32_t index : rules.phrasesByWord[words[i].id]) {
            const Phrase& phrase = rules.phrases[index];
            const std::ptrdiff_t end = matcher.match(phrase, i);
            if (end >= 0 && hits.size() < MostHits)
                hits.push_back({phrase.rule, words[i].offset, words[static_cast<std::size_t>(end)].end,
                                words[i].clause});
        }
    }
}

std::uint32_t clauseAt(const std::vector<Word>& words, std::size_t offset)
{
    const auto next = std::upper_bound(words.begin(), words.end(), offset,
                                       [](std::size_t at, const Word& word) { return at < word.offset; });
    return next == words.begin() ? 0 : std::prev(next)->clause;
}

void findLiterals(std::string_view text, const CompiledRules& rules, const std::vector<Word>& words,
                  std::vector<Hit>& hits)
{
    if (rules.literals.empty() && rules.expressions.empty())
        return;
    const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return c >= 0; });
    for (const LiteralPattern& literal : rules.literals) {
        if (ascii && !literal.ascii)
            continue;
        const std::size_t at = base::findIgnoreCase(text, literal.text);
        if (at != std::string_view::npos)
            hits.push_back({literal.rule, static_cast<std::uint32_t>(at),
                            static_cast<std::uint32_t>(at + literal.text.size()), clauseAt(words, at)});
    }
    for (const ExpressionPattern& pattern : rules.expressions) {
        re2::StringPiece found;
        if (!pattern.expression->Match(re2::StringPiece(text.data(), text.size()), 0, text.size(),
                                       re2::RE2::UNANCHORED, &found, 1))
            continue;
        const auto at = static_cast<std::size_t>(found.data() - text.data());
        hits.push_back({pattern.rule, static_cast<std::uint32_t>(at),
                        static_cast<std::uint32_t>(at + found.size()), clauseAt(words, at)});
    }
}

} // namespace

void findHits(std::string_view text, const CompiledRules& rules, std::vector<Hit>& hits)
{
    thread_local std::vector<Word> words;
    hits.clear();
    text = text.substr(0, MaxTextBytes);
    splitWords(text, rules, words);
    findPhrases(rules, words, hits);
    findLiterals(text, rules, words, hits);
}

} // namespace bearerwatch::events::detail
