#include "events/matcher.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/text.h"
#include "events/assertion.h"
#include "events/meaning.h"
#include "events/words.h"

namespace bearerwatch::events::detail {
namespace {

constexpr int StepBudget = 96; // For one phrase from one word: bounds texts like "token token token".
constexpr int FillersBetween = 3;
constexpr std::size_t MostHits = 512;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class PhraseMatcher {
public:
    PhraseMatcher(std::string_view text, const CompiledRules& rules, const std::vector<Word>& words)
        : m_text(text)
        , m_rules(rules)
        , m_words(words)
    {
    }

    /// Words of the phrase that matched last, in their order; those that may be absent count when present.
    [[nodiscard]] std::span<const std::size_t> matched() const { return {m_at.data(), m_count}; }

    /// Index of the last word of the phrase when it matches from word `start`; -1 when not.
    [[nodiscard]] std::ptrdiff_t match(const Phrase& phrase, std::size_t start)
    {
        if (phrase.atStart && !startsClause(start))
            return -1;
        m_budget = StepBudget;
        m_phrase = &phrase;
        // What is no failure is said in one breath: not "orders:write, token", not "write in token".
        m_strict = !m_rules.rules[phrase.rule].cause;
        m_at[0] = start;
        return matchFrom(1, start, 1);
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

    [[nodiscard]] bool endsWithComma(std::size_t at) const
    {
        return m_words[at].end < m_text.size() && m_text[m_words[at].end] == ',';
    }

    /// "ST-42-eFgH": what no blank parts, and no rule names, counts as one word of a gap.
    [[nodiscard]] bool goesOnIn(std::size_t next, std::size_t at) const
    {
        const Word& word = m_words[next];
        const std::size_t before = m_words[next - 1].end;
        return word.id == UnknownWord && m_words[next - 1].id == UnknownWord && next > at + 1 &&
            (word.offset == before || (word.offset == before + 1 && m_text[before] == '-'));
    }

    // Depth is bounded by the steps of a phrase, which the rule book's author wrote.
    [[nodiscard]] std::ptrdiff_t matchFrom(std::size_t step, std::size_t at, std::size_t count)
    {
        if (step == m_phrase->stepCount) {
            m_count = count;
            return m_phrase->atEnd && !endsClause(at) ? -1 : static_cast<std::ptrdiff_t>(at);
        }
        if (--m_budget < 0)
            return -1;
        const Step& wanted = m_rules.steps[m_phrase->firstStep + step];
        int gap = wanted.gap;
        int fillers = FillersBetween;
        for (std::size_t next = at + 1; next < m_words.size() && m_words[next].clause == m_words[at].clause;
             ++next) {
            if (m_strict && wanted.gap == 0 && endsWithComma(next - 1))
                break;
            const WordId word = m_words[next].id;
            if (m_rules.isMember(word, wanted.set)) {
                if (count < m_at.size())
                    m_at[count] = next;
                const std::ptrdiff_t end = matchFrom(step + 1, next, std::min(count + 1, m_at.size()));
                if (end >= 0)
                    return end;
            }
            if (m_strict && wanted.gap == 0 && m_rules.connective[word])
                break;
            if (m_rules.filler[word] && fillers > 0)
                --fillers;
            else if (!(wanted.gap > 0 && goesOnIn(next, at)) && --gap < 0)
                break;
            if (--m_budget < 0)
                return -1;
        }
        return wanted.optional ? matchFrom(step + 1, at, count) : -1;
    }

    std::string_view m_text;
    const CompiledRules& m_rules;
    const std::vector<Word>& m_words;
    const Phrase* m_phrase = nullptr;
    bool m_strict = false;
    int m_budget = 0;
    std::array<std::size_t, 12> m_at{};
    std::size_t m_count = 0;
};

// Whether words that mean other things too are meant as a statement about a token.
class Context {
public:
    Context(std::string_view text, const CompiledRules& rules, const std::vector<Word>& words)
        : m_text(text)
        , m_rules(rules)
        , m_words(words)
    {
    }

    /// @param matched  Indexes of the words that the phrase took, ascending, at least one.
    [[nodiscard]] bool fits(std::span<const std::size_t> matched, std::size_t last)
    {
        return hasWitness(matched) || (!isEveryday(matched) && clauseSaysNothingElse(matched.front(), last));
    }
    /// A word that speaks of authentication; one that other things have too only beside another one: "scope
    /// missing" and "issuer mismatch" stay silent, "scope missing: 403" does not.
    [[nodiscard]] bool hasWitness(std::span<const std::size_t> matched)
    {
        if (!m_known)
            collect();
        return std::any_of(m_witnesses.begin(), m_witnesses.end(), [&](WordId id) {
            return std::none_of(matched.begin(), matched.end(), [&](std::size_t at) {
                return m_words[at].id == id && m_rules.ambiguous[id];
            });
        });
    }

private:
    // "unknown subject", "role not found": things that any program has.
    [[nodiscard]] bool isEveryday(std::span<const std::size_t> matched) const
    {
        return std::any_of(matched.begin(), matched.end(),
                           [&](std::size_t at) { return m_rules.everyday[m_words[at].id]; });
    }

    void collect()
    {
        m_known = true;
        for (const Word& word : m_words) {
            if (m_rules.context[word.id] &&
                std::find(m_witnesses.begin(), m_witnesses.end(), word.id) == m_witnesses.end())
                m_witnesses.push_back(word.id);
        }
    }

    // The words beside the phrase, of its clause: fillers, numbers, addresses, "error". Between the words of
    // the phrase there may be others of the rule book.
    [[nodiscard]] bool clauseSaysNothingElse(std::size_t first, std::size_t last) const
    {
        const std::uint32_t clause = m_words[first].clause;
        for (std::size_t i = first + 1; i < last; ++i) {
            if (m_words[i].id == UnknownWord && !isNeutral(m_words[i]))
                return false;
        }
        for (std::size_t i = first; i-- > 0 && (m_words[i].clause == clause || goesOn(i));) {
            if (!isNeutral(m_words[i]))
                return false;
        }
        for (std::size_t i = last + 1; i < m_words.size() && m_words[i].clause == clause; ++i) {
            if (!isNeutral(m_words[i]))
                return false;
        }
        return true;
    }

    // "The image is damaged; signature invalid": one statement, though of two clauses.
    [[nodiscard]] bool goesOn(std::size_t at) const
    {
        const std::size_t end = m_words[at].end;
        const std::string_view between = m_text.substr(end, m_words[at + 1].offset - end);
        return between == "; " || between == ". ";
    }

    [[nodiscard]] bool isNeutral(const Word& word) const
    {
        // "org.example.Checker": the way to a class.
        const bool parted = word.end + 1 < m_text.size() && isLetter(m_text[word.end + 1]);
        if (parted && (m_text[word.end] == '.' || m_text[word.end] == ':')) // "EAPI:Invalid key"
            return true;
        if (word.id != UnknownWord)
            return m_rules.neutral[word.id] || m_rules.filler[word.id];
        const std::string_view text = m_text.substr(word.offset, word.end - word.offset);
        return text.find_first_of("0123456789:/@") != std::string_view::npos;
    }

    std::string_view m_text;
    const CompiledRules& m_rules;
    const std::vector<Word>& m_words;
    bool m_known = false;
    std::vector<WordId> m_witnesses; ///< Words of the record that speak of authentication, each once.
};

Denial findPhrases(std::string_view text, const CompiledRules& rules, const std::vector<Word>& words,
                   std::vector<Hit>& hits)
{
    Denial denial = Denial::None;
    PhraseMatcher matcher(text, rules, words);
    Context context(text, rules, words);
    const Meaning meaning(text, rules, words);
    const Assertion assertion(text, rules, words);
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (const std::uint32_t index : rules.phrasesByWord[words[i].id]) {
            const Phrase& phrase = rules.phrases[index];
            const std::ptrdiff_t end = matcher.match(phrase, i);
            if (end < 0 || hits.size() >= MostHits)
                continue;
            const auto last = static_cast<std::size_t>(end);
            const Rule& rule = rules.rules[phrase.rule];
            if (rules.head[phrase.rule] && words[i].fieldName)
                continue; // "started_at": 7 does nothing.
            if (rule.needsWitness && !context.hasWitness(matcher.matched()))
                continue;
            if (rule.needsContext && !phrase.isCode && !context.fits(matcher.matched(), last))
                continue;
            if (rule.cause && !meaning.isMeant(matcher.matched(), rule.cause == causes::Cause::Missing)) {
                denial = std::max(denial, Denial::NotMeant);
                continue;
            }
            if (rule.cause && !assertion.isAsserted(matcher.matched())) {
                denial = Denial::NotAsserted;
                continue;
            }
            if (meaning.isExcepted(rules.unless[phrase.rule], i))
                continue;
            hits.push_back(
                {phrase.rule, words[i].offset, words[last].end, words[i].clause, words[last].decisive});
        }
    }
    return denial;
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
    Context context(text, rules, words);
    for (const LiteralPattern& literal : rules.literals) {
        if (ascii && !literal.ascii)
            continue;
        const std::size_t at = base::findIgnoreCase(text, literal.text);
        if (at != std::string_view::npos &&
            (!rules.rules[literal.rule].needsWitness || context.hasWitness({})))
            hits.push_back({literal.rule, static_cast<std::uint32_t>(at),
                            static_cast<std::uint32_t>(at + literal.text.size()), clauseAt(words, at),
                            false});
    }
    // What would only silence others is not sought where there are none; users' rules silence a bare 401 too.
    const auto silencesOnly = [&](const Rule& rule) { return !rule.cause && !rule.user; };
    const auto seek = [&](const ExpressionPattern& pattern) {
        re2::StringPiece found;
        if (!pattern.expression->Match(re2::StringPiece(text.data(), text.size()), 0, text.size(),
                                       re2::RE2::UNANCHORED, &found, 1))
            return;
        const auto at = static_cast<std::size_t>(found.data() - text.data());
        hits.push_back({pattern.rule, static_cast<std::uint32_t>(at),
                        static_cast<std::uint32_t>(at + found.size()), clauseAt(words, at), false});
    };
    for (const ExpressionPattern& pattern : rules.expressions) {
        if (!silencesOnly(rules.rules[pattern.rule]))
            seek(pattern);
    }
    const bool any = std::any_of(hits.begin(), hits.end(),
                                 [&](const Hit& hit) { return rules.rules[hit.rule].cause.has_value(); });
    for (const ExpressionPattern& pattern : rules.expressions) {
        if (any && silencesOnly(rules.rules[pattern.rule]))
            seek(pattern);
    }
}

} // namespace

Denial findHits(std::string_view text, const CompiledRules& rules, std::vector<Word>& words,
                std::vector<Hit>& hits)
{
    hits.clear();
    text = text.substr(0, MaxTextBytes);
    splitWords(text, rules, words);
    const Denial denial = findPhrases(text, rules, words, hits);
    findLiterals(text, rules, words, hits);
    return denial;
}

} // namespace bearerwatch::events::detail
