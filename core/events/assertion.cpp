#include "events/assertion.h"

#include <algorithm>

#include "base/ascii.h"

namespace bearerwatch::events::detail {
namespace {

constexpr std::size_t MostWordsBefore = 10; // Of a clause, that may put a condition.
constexpr std::size_t LongestQuote = 160; // Bytes of what somebody said.

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

Assertion::Assertion(std::string_view text, const CompiledRules& rules, const std::vector<Word>& words)
    : m_text(text)
    , m_rules(rules)
    , m_words(words)
{
}

// "request refused: token expired", "if so, the token is invalid": another statement begins.
bool Assertion::isPause(std::size_t left, std::size_t right) const
{
    if (m_words[left].clause != m_words[right].clause)
        return true;
    const std::size_t from = m_words[left].end;
    const std::string_view between = m_text.substr(from, m_words[right].offset - from);
    return between.find_first_of(":,(\"=") != std::string_view::npos;
}

// "if the token is expired", "requests without a token will be refused"; not "failed when the token expired".
bool Assertion::isOnCondition(std::size_t first) const
{
    const std::size_t stop = first - std::min(first, MostWordsBefore);
    for (std::size_t at = first; at-- > stop && !isPause(at, at + 1);) {
        const WordId id = m_words[at].id;
        if (m_rules.report[id])
            return false;
        if (!m_rules.condition[id] || m_words[at].fieldName)
            continue;
        return at == 0 || isPause(at - 1, at) || !m_rules.report[m_words[at - 1].id];
    }
    return false;
}

// "is not expired": the word before what is wrong, when it is none of the phrase.
bool Assertion::isDenied(std::span<const std::size_t> matched) const
{
    for (std::size_t i = 0; i < matched.size(); ++i) {
        const std::size_t at = matched[i];
        if (at == 0 || !m_rules.adjective[m_words[at].id])
            continue;
        const bool own = i > 0 && matched[i - 1] == at - 1;
        if (!own && m_rules.negation[m_words[at - 1].id] && !isPause(at - 1, at))
            return true;
    }
    return false;
}

// "expired=12", "0 failed", "errors: 0".
bool Assertion::isCounted(std::size_t at) const
{
    const Word& word = m_words[at];
    const auto isWordEnd = [&](std::size_t i) {
        return i >= m_text.size() || (!isLetter(m_text[i]) && m_text[i] != '.' && m_text[i] != '_');
    };
    if (word.offset >= 2 && m_text[word.offset - 1] == ' ' && m_text[word.offset - 2] == '0' &&
        (word.offset == 2 || !base::isDigit(m_text[word.offset - 3])) &&
        (word.offset == 2 || isWordEnd(word.offset - 3)))
        return true;
    std::size_t i = word.end;
    const bool quoted = i < m_text.size() && m_text[i] == '"';
    i += quoted ? 1U : 0U;
    if (i >= m_text.size() || (m_text[i] != '=' && m_text[i] != ':'))
        return false;
    const bool named = m_text[i] == '=' || quoted;
    ++i;
    if (i < m_text.size() && m_text[i] == ' ')
        ++i;
    const std::size_t start = i;
    while (i < m_text.size() && base::isDigit(m_text[i]))
        ++i;
    constexpr std::size_t MostDigits = 6; // A longer number is a time.
    const std::size_t digits = i - start;
    if (digits == 0 || digits > MostDigits || !isWordEnd(i))
        return false;
    return named || m_text.substr(start, digits) == "0";
}

// A quotation mark after a word of a sentence: not of a field, not of code.
bool Assertion::startsQuote(std::size_t at) const
{
    return (m_text[at] == '"' || m_text[at] == '\'') && at >= 2 && m_text[at - 1] == ' ' &&
        isLetter(m_text[at - 2]) && at + 1 < m_text.size() && isLetter(m_text[at + 1]);
}

bool Assertion::isForeign(std::size_t at) const
{
    const Word& word = m_words[at];
    return word.id == UnknownWord || !m_rules.stated[word.id];
}

// What somebody wrote, where the sentence around it speaks of other things and reports no failure.
bool Assertion::isQuoted(std::span<const std::size_t> matched) const
{
    const std::size_t begin = m_words[matched.front()].offset;
    const std::size_t end = m_words[matched.back()].end;
    std::size_t open = begin;
    const std::size_t stop = begin - std::min(begin, LongestQuote);
    while (open > stop && m_text[open - 1] != '"' && m_text[open - 1] != '\'' && m_text[open - 1] != '\n')
        --open;
    if (open == stop || open == 0 || !startsQuote(open - 1))
        return false;
    const char mark = m_text[open - 1];
    const std::size_t close = m_text.find(mark, end);
    if (close == std::string_view::npos || close - end > LongestQuote)
        return false;
    bool other = false;
    for (std::size_t at = matched.front(); at-- > 0 && m_words[at].clause == m_words[matched.front()].clause;) {
        if (m_words[at].offset >= open)
            continue;
        if (m_rules.report[m_words[at].id] || m_rules.credential[m_words[at].id])
            return false;
        other = other || isForeign(at);
    }
    return other;
}

bool Assertion::isAsserted(std::span<const std::size_t> matched) const
{
    if (isOnCondition(matched.front()) || isDenied(matched) || isQuoted(matched))
        return false;
    return std::none_of(matched.begin(), matched.end(), [&](std::size_t at) {
        const WordId id = m_words[at].id;
        return (m_rules.adjective[id] || m_rules.report[id]) && isCounted(at);
    });
}

} // namespace bearerwatch::events::detail
