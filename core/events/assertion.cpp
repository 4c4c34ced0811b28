#include "events/assertion.h"

#include <algorithm>

#include "base/ascii.h"

namespace bearerwatch::events::detail {

using base::isLetter;

namespace {

constexpr std::size_t MostWordsBefore = 10; // Of a clause, that may put a condition.
constexpr std::size_t LongestQuote = 160; // Bytes of what somebody said.

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

// "the token option will be removed", "requests without a token will be refused".
bool Assertion::isForLater(std::span<const std::size_t> matched) const
{
    std::size_t next = 0;
    for (std::size_t at = matched.front(); at < matched.back(); ++at) {
        if (at == matched[next]) {
            ++next;
            continue;
        }
        if (m_rules.condition[m_words[at].id] && !m_words[at].fieldName)
            return true;
    }
    std::size_t after = matched.back() + 1;
    if (after < m_words.size() && m_rules.token[m_words[after].id])
        ++after; // "without a bearer token will"
    if (after >= m_words.size() || isPause(after - 1, after))
        return false;
    const std::string_view word =
        m_text.substr(m_words[after].offset, m_words[after].end - m_words[after].offset);
    return word == "will" || word == "would" || word == "shall";
}

// "inactive access tokens", "API tokens are disabled": many, of no request. Not "only refresh tokens are
// allowed".
bool Assertion::isOfMany(std::span<const std::size_t> matched) const
{
    const auto isPlural = [&](std::size_t at) {
        const Word& word = m_words[at];
        const char last = m_text[word.end - 1];
        constexpr std::size_t Shortest = 5; // "jws" is one.
        return m_rules.token[word.id] && (last == 's' || last == 'S') && word.end - word.offset >= Shortest;
    };
    if (matched.size() < 2 || (!isPlural(matched[0]) && !isPlural(matched[1])))
        return false;
    const Word& first = m_words[matched[0]];
    const std::string_view word = m_text.substr(first.offset, first.end - first.offset);
    if (m_rules.negation[first.id] || word == "only" || word == "Only")
        return false;
    const std::size_t stop = std::min(m_words.size(), matched.back() + 1 + MostWordsBefore);
    for (std::size_t at = matched[0] - std::min(matched[0], MostWordsBefore); at < stop; ++at) {
        const bool own = at == matched[0] && m_rules.adjective[first.id]; // "invalid tokens"
        if (!own && m_words[at].clause == first.clause && m_rules.report[m_words[at].id])
            return false;
    }
    return true;
}

// "Invalidating session tokens older than ...": what is being done, and no word of a failure.
bool Assertion::isDoing(std::span<const std::size_t> matched) const
{
    const auto reports = [&](std::size_t at) { return m_rules.report[m_words[at].id]; };
    if (std::any_of(matched.begin(), matched.end(), reports))
        return false;
    const std::size_t first = matched.front();
    std::size_t start = first;
    while (start > 0 && m_words[start - 1].clause == m_words[first].clause &&
           first - start < MostWordsBefore) {
        if (isPause(start - 1, start))
            break; // "message":"Invalidating ..."
        if (reports(--start))
            return false;
    }
    if (start == first || first - start >= MostWordsBefore)
        return false;
    const std::string_view word =
        m_text.substr(m_words[start].offset, m_words[start].end - m_words[start].offset);
    constexpr std::size_t Shortest = 7;
    return word.size() >= Shortest && word.ends_with("ing") && !m_rules.adjective[m_words[start].id] &&
        word != "Missing" && word != "missing" && word != "according" && word != "warning" &&
        word != "Warning";
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
        isLetter(m_text[at - 2]) && at + 1 < m_text.size() &&
        (isLetter(m_text[at + 1]) || base::isDigit(m_text[at + 1]));
}

bool Assertion::isForeign(std::size_t at) const
{
    const Word& word = m_words[at];
    return word.id == UnknownWord || !m_rules.stated[word.id];
}

// "clock_skew=30s", "reject_expired=false": the words are the name of a setting or a measure.
bool Assertion::isSetting(std::span<const std::size_t> matched) const
{
    const Word& last = m_words[matched.back()];
    if (!last.fieldName || !m_words[matched.front()].fieldName)
        return false;
    for (std::size_t i = m_words[matched.front()].offset; i < last.end; ++i) {
        if (m_text[i] == ' ' || m_text[i] == '=' || m_text[i] == ':')
            return false;
    }
    std::size_t i = last.end;
    while (i < m_text.size() && m_text[i] != '=' && m_text[i] != ':' && m_text[i] != ' ')
        ++i;
    ++i;
    if (i >= m_text.size())
        return false;
    const std::string_view value = m_text.substr(i);
    return value.starts_with("false") || value.starts_with("no ") || value.starts_with("off") ||
        (base::isDigit(value[0]) && value[0] != '1') ||
        (base::isDigit(value[0]) && value.size() > 1 && base::isDigit(value[1]));
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
    for (std::size_t at = matched.front();
         at-- > 0 && m_words[at].clause == m_words[matched.front()].clause;) {
        if (m_words[at].offset >= open)
            continue;
        if (m_rules.report[m_words[at].id])
            return false;
        other = other || isForeign(at);
    }
    return other;
}

bool Assertion::isAsserted(std::span<const std::size_t> matched) const
{
    if (isOnCondition(matched.front()) || isForLater(matched) || isDenied(matched) || isOfMany(matched) ||
        isDoing(matched) || isQuoted(matched) || isSetting(matched))
        return false;
    return std::none_of(matched.begin(), matched.end(), [&](std::size_t at) {
        const WordId id = m_words[at].id;
        return (m_rules.adjective[id] || m_rules.report[id]) && isCounted(at);
    });
}

} // namespace bearerwatch::events::detail
