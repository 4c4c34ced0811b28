#include "events/meaning.h"

#include <algorithm>

#include "base/ascii.h"
#include "events/word_characters.h"

// The part of the meaning that looks at names: of functions, settings, metrics, files. Names are no
// statements.

namespace bearerwatch::events::detail {
using base::isLetter;

// "tokens_expired=12", "expired_tokens 12" at the end: a number of them.
bool Meaning::isCounted(std::size_t end) const
{
    if (end + 1 >= m_text.size() || (m_text[end] != '=' && m_text[end] != ' '))
        return false;
    const bool named = m_text[end] == '=';
    std::size_t i = end + 1;
    while (i < m_text.size() && base::isDigit(m_text[i]))
        ++i;
    return i > end + 1 && (i == m_text.size() || m_text[i] == '\n' || (named && m_text[i] == ' '));
}

// "token_expired_total": the words stand inside a longer name of a thing.
bool Meaning::isPartOfName(std::span<const std::size_t> matched) const
{
    const Word& first = m_words[matched.front()];
    const Word& last = m_words[matched.back()];
    bool joined = false;
    for (std::size_t i = first.offset; i < last.end; ++i) {
        if (!isNameCharacter(m_text[i]))
            return false;
        joined = joined || m_text[i] == '_' || m_text[i] == '.';
    }
    if (joined && isCounted(last.end))
        return true;
    const std::size_t stop = std::min(m_words.size(), matched.back() + 1 + MostWordsAround);
    for (std::size_t next = matched.back() + 1; next < stop; ++next) {
        const Word& word = m_words[next];
        for (std::size_t i = m_words[next - 1].end; i < word.offset; ++i) {
            if (!isNameCharacter(m_text[i]))
                return false;
        }
        if (m_rules.thing[word.id])
            return true;
    }
    return false;
}

// "auth.token.expired" amid a sentence or as the value of "metric", "src/token.expired.ts": the name of a
// thing. Not "jwt.exceptions.ExpiredSignatureError", nor what stands in the field of a reason.
bool Meaning::isDottedName(std::span<const std::size_t> matched) const
{
    const Word& last = m_words[matched.back()];
    if (last.decisive)
        return false;
    const auto isOfPath = [](char c) { return isNameCharacter(c) || c == '/'; };
    std::size_t start = m_words[matched.front()].offset;
    for (std::size_t i = start; i < last.end; ++i) {
        if (!isOfPath(m_text[i]))
            return false;
    }
    while (start > 0 && isOfPath(m_text[start - 1]))
        --start;
    std::size_t end = last.end;
    while (end < m_text.size() && isOfPath(m_text[end]))
        ++end;
    while (end > start && !isLetter(m_text[end - 1]) && !base::isDigit(m_text[end - 1]))
        --end;
    const std::string_view name = m_text.substr(start, end - start);
    const std::size_t joint = name.find_last_of("./");
    if (joint == std::string_view::npos || joint + 1 >= name.size() || name[joint + 1] <= 'Z')
        return false;
    if (start < 2)
        return false;
    std::size_t before = start - 1;
    while (before > 0 && (m_text[before] == '"' || m_text[before] == '\'' || m_text[before] == ' '))
        --before;
    const std::size_t word = matched.front();
    const char mark = m_text[before];
    if (mark != '=' && mark != ':')
        return isLetter(mark) && (word == 0 || !m_rules.report[m_words[word - 1].id]);
    std::size_t nameEnd = before;
    while (nameEnd > 0 && (m_text[nameEnd - 1] == '"' || m_text[nameEnd - 1] == ' '))
        --nameEnd;
    const auto field =
        std::find_if(m_words.begin(), m_words.end(), [&](const Word& entry) { return entry.end == nameEnd; });
    return field != m_words.end() && m_rules.nameField[field->id];
}

// "validate_expired_token", "has_expired_token", "Token.isExpired": what is done. "token_has_invalid_issuer"
// has happened.
bool Meaning::isOfAction(std::span<const std::size_t> matched) const
{
    for (std::size_t i = 1; i < matched.size(); ++i) {
        const std::size_t verb = matched[i] - 1;
        if (verb <= matched[i - 1] || m_words[verb].offset == m_words[verb - 1].end)
            continue; // "TokenIsExpiredException" has happened.
        if (m_rules.action[m_words[verb].id] && m_words[verb].end == m_words[matched[i]].offset)
            return true;
    }
    std::size_t at = matched.front();
    bool acts = false;
    bool beginsSo = false;
    for (std::size_t steps = 0; at > 0 && steps < MostWordsAround; ++steps, --at) {
        for (std::size_t i = m_words[at - 1].end; i < m_words[at].offset; ++i) {
            if (m_text[i] != '_' && m_text[i] != '-')
                return acts || beginsSo;
        }
        if (m_rules.report[m_words[at - 1].id])
            return false;
        beginsSo = m_rules.action[m_words[at - 1].id];
        acts = acts || (beginsSo && !m_rules.filler[m_words[at - 1].id]);
    }
    return acts || beginsSo;
}

// "--api-key", "-token": an option of a command.
bool Meaning::isFlag(std::size_t at) const
{
    std::size_t start = m_words[at].offset;
    while (start > 0 && isNameCharacter(m_text[start - 1]) && m_text[start - 1] != '.')
        --start;
    if (start == m_words[at].offset && m_text[start] != '-')
        return false;
    return m_text[start] == '-' &&
        (start == 0 || m_text[start - 1] == ' ' || m_text[start - 1] == '\'' || m_text[start - 1] == '"' ||
         m_text[start - 1] == '`');
}

// "bearer_validation is not defined", "jwt-plugin": the last word of the name is what the sentence is about.
// Not "token_expired", "token_header".
bool Meaning::isPartOfThing(std::size_t at, std::span<const std::size_t> matched) const
{
    const auto isMatched = [&](std::size_t word) {
        return std::find(matched.begin(), matched.end(), word) != matched.end();
    };
    const std::size_t next = at + 1;
    if (!m_rules.token[m_words[at].id] || next >= m_words.size() || isMatched(next))
        return false;
    const std::size_t end = m_words[at].end;
    const std::size_t start = m_words[next].offset;
    const bool joined = start == end + 1 && (m_text[end] == '_' || m_text[end] == '-');
    if (!joined && start != end)
        return false;
    const WordId id = m_words[next].id;
    if (m_rules.adjective[id] || m_rules.report[id] || m_rules.token[id] || m_rules.filler[id] ||
        m_rules.credential[id])
        return false;
    const std::string_view word = m_text.substr(start, m_words[next].end - start);
    return isLetter(word.front()) && word != "cookie" && word != "Cookie" && word != "param";
}

// "provider:null", "kid=none": what is null is another thing than the words before it.
bool Meaning::isValueOfOther(std::size_t at, std::span<const std::size_t> matched) const
{
    const Word& word = m_words[at];
    if (at == matched.front() || word.offset == 0 || word.fieldName)
        return false;
    const char before = m_text[word.offset - 1];
    if (before != ':' && before != '=')
        return false;
    const std::string_view text = m_text.substr(word.offset, word.end - word.offset);
    if (text != "null" && text != "nil" && text != "undefined" && text != "None" && text != "false")
        return false;
    return std::find(matched.begin(), matched.end(), at - 1) == matched.end();
}

// "OPENAI_API_KEY is not set": the environment of a program. Not "HTTP_AUTHORIZATION", which is a header, nor
// "TOKEN_MISSING".
bool Meaning::isSettingUnset(std::span<const std::size_t> matched) const
{
    const auto nameOf = [&](std::size_t at) {
        std::size_t start = m_words[at].offset;
        std::size_t end = m_words[at].end;
        const auto isOfName = [](char c) { return (c >= 'A' && c <= 'Z') || c == '_' || base::isDigit(c); };
        while (start > 0 && isOfName(m_text[start - 1]))
            --start;
        while (end < m_text.size() && isOfName(m_text[end]))
            ++end;
        return m_text.substr(start, end - start);
    };
    for (const std::size_t at : matched) {
        const std::string_view name = nameOf(at);
        if (!m_rules.token[m_words[at].id] || name.find('_') == std::string_view::npos ||
            name.starts_with("HTTP_") ||
            !std::all_of(name.begin(), name.end(), [](char c) { return c <= 'Z' || c == '_'; }))
            continue;
        const auto isBehind = [&](std::size_t other) {
            return m_text.data() + m_words[other].offset >= name.data() + name.size();
        };
        if (std::any_of(matched.begin(), matched.end(), isBehind))
            return true;
    }
    return false;
}

} // namespace bearerwatch::events::detail
