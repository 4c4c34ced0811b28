#include "events/meaning.h"

#include <algorithm>

#include "base/ascii.h"
#include "events/word_characters.h"

namespace bearerwatch::events::detail {
using base::isLetter;

Meaning::Meaning(std::string_view text, const CompiledRules& rules, const std::vector<Word>& words)
    : m_text(text)
    , m_rules(rules)
    , m_words(words)
    , m_credentials(std::count_if(words.begin(), words.end(),
                                  [&](const Word& word) { return rules.credential[word.id]; }))
{
}

// Two words of one noun: "theme token", "themeToken", "theme_token", "theme-token".
bool Meaning::areNeighbours(std::size_t left, std::size_t right) const
{
    const Word& a = m_words[left];
    const Word& b = m_words[right];
    if (a.clause != b.clause || b.offset > a.end + 1)
        return false;
    return b.offset == a.end || m_text[a.end] == ' ' || m_text[a.end] == '_' || m_text[a.end] == '-';
}

// A word that no rule names. Numbers, ids and names of products (capital letter amid a sentence) are none.
bool Meaning::isForeign(std::size_t at) const
{
    const Word& word = m_words[at];
    if (word.id != UnknownWord && m_rules.stated[word.id])
        return false;
    const std::string_view text = m_text.substr(word.offset, word.end - word.offset);
    constexpr std::size_t Shortest = 2;
    if (text.size() < Shortest || !std::all_of(text.begin(), text.end(), isLetter))
        return false;
    const bool startsClause = at == 0 || m_words[at - 1].clause != word.clause;
    const bool name = text[0] <= 'Z' && text[1] > 'Z' && !isGlued(at) &&
        (word.offset == 0 || !isNameCharacter(m_text[word.offset - 1]));
    return startsClause || !name;
}

// "SyntaxToken": the next word begins without a blank.
bool Meaning::isGlued(std::size_t at) const
{
    return at + 1 < m_words.size() && m_words[at + 1].offset == m_words[at].end;
}

// "descriptor signature expired".
bool Meaning::isOtherSignature(std::size_t at) const
{
    return m_rules.modified[m_words[at].id] && at > 0 && areNeighbours(at - 1, at) && isForeign(at - 1) &&
        !isAcronym(at - 1);
}

// "invalid token in character class": where it stands is no place of a token that servers check.
bool Meaning::isElsewhere(std::span<const std::size_t> matched) const
{
    if (std::none_of(matched.begin(), matched.end(), [&](std::size_t at) { return isBare(at); }))
        return false;
    std::size_t place = matched.back() + 1;
    while (place + 1 < m_words.size() && m_rules.filler[m_words[place].id] &&
           !m_rules.locative[m_words[place].id] && areNeighbours(place - 1, place))
        ++place; // "invalid token specified in ..."
    if (place + 1 >= m_words.size() || !areNeighbours(place - 1, place) ||
        !m_rules.locative[m_words[place].id])
        return false;
    std::size_t at = place + 1;
    while (at + 1 < m_words.size() && m_rules.connective[m_words[at].id])
        ++at;
    const bool directive = m_words[at].offset > 0 && m_text[m_words[at].offset - 1] == '#';
    return m_words[at].clause == m_words[place].clause && (directive || isForeign(at)) && !isAcronym(at);
}

// "GitHub", "PayPal": a capital amid a word that a blank ends.
bool Meaning::isProperName(std::size_t at) const
{
    const Word& word = m_words[at];
    if (word.end >= m_text.size() || m_text[word.end] != ' ' || word.offset == 0 ||
        !isLetter(m_text[word.offset - 1]))
        return false;
    std::size_t start = word.offset;
    while (start > 0 && isLetter(m_text[start - 1]))
        --start;
    return m_text[start] <= 'Z' && m_text[word.offset] <= 'Z';
}

// The word before tells of which kind a bare token is: "theme token".
bool Meaning::isForeignKind(std::size_t at) const
{
    const Word& word = m_words[at];
    if (word.id != UnknownWord && m_rules.stated[word.id] && !m_rules.qualifier[word.id]) {
        const std::string_view text = m_text.substr(word.offset, word.end - word.offset);
        const bool startsClause = at == 0 || m_words[at - 1].clause != word.clause;
        return !isProperName(at) && (startsClause || text[0] > 'Z' || isGlued(at));
    }
    return isForeign(at) && !isProperName(at);
}

// "XSTS token", "BUF_TOKEN has expired": the capitals tell whose token it is. Not in "THEME_TOKEN_INVALID".
bool Meaning::isAcronym(std::size_t at) const
{
    const Word& word = m_words[at];
    const std::string_view text = m_text.substr(word.offset, word.end - word.offset);
    constexpr std::size_t Longest = 6;
    if (at + 1 >= m_words.size() || text.size() > Longest ||
        !std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        return false;
    const Word& next = m_words[at + 1];
    const bool joined = m_text[word.end] == '_';
    const bool shouted = m_text[next.end - 1] <= 'Z';
    return joined ? shouted && (next.end >= m_text.size() || m_text[next.end] != '_') : !shouted;
}

// `token`, $token, 'token': the name of a thing of a program.
bool Meaning::isIdentifier(std::size_t at) const
{
    const Word& word = m_words[at];
    if (word.fieldName || word.offset == 0)
        return false;
    const char before = m_text[word.offset - 1];
    const char after = word.end < m_text.size() ? m_text[word.end] : '\0';
    return before == '$' || (before == '`' && after == '`') || (before == '\'' && after == '\'');
}

// "unexpected token '}'", "invalid token "="": a token of a text.
bool Meaning::isLexeme(std::size_t at) const
{
    if (at == 0 || !areNeighbours(at - 1, at) || !m_rules.lexeme[m_words[at - 1].id])
        return false;
    if (m_text[m_words[at].offset - 1] == '_') // "INVALID_TOKEN (110)" is a code.
        return false;
    const std::size_t end = m_words[at].end;
    if (end >= m_text.size() || m_text[end] == ',' || m_text[end] == '\n')
        return m_rules.lexical[m_words[at - 1].id];
    if (m_text[end] == ':' && end + 1 < m_text.size() && m_text[end + 1] == ' ')
        return end + 2 >= m_text.size() || !isLetter(m_text[end + 2]);
    const std::string_view rest = m_text.substr(end);
    const bool remark = rest.starts_with(" - ") ||
        (rest.starts_with(" (") && isLetter(rest[std::min<std::size_t>(2, rest.size() - 1)]));
    return rest.size() > 1 && rest[0] == ' ' && !isLetter(rest[1]) && !base::isDigit(rest[1]) && !remark;
}

// "token ci_12": the word is what the token is called.
bool Meaning::isCalled(std::size_t at) const
{
    const Word& word = m_words[at];
    if (m_text[word.offset - 1] != ' ' || word.end + 1 >= m_text.size())
        return false;
    const char joint = m_text[word.end];
    return (joint == '_' || joint == '-' || joint == '.') && isNameCharacter(m_text[word.end + 1]);
}

bool Meaning::isBare(std::size_t at) const
{
    const auto& tokens = m_rules.bareTokens;
    return std::find(tokens.begin(), tokens.end(), m_words[at].id) != tokens.end();
}

bool Meaning::isOtherToken(std::size_t at, std::span<const std::size_t> matched) const
{
    const WordId id = m_words[at].id;
    if (!m_rules.token[id])
        return false;
    std::size_t next = at + 1;
    if (isBare(at) && next < m_words.size() && m_rules.preposition[m_words[next].id])
        ++next; // "token for stage 12"
    const bool glued = at + 1 < m_words.size() && m_words[at + 1].offset == m_words[at].end + 1 &&
        m_text[m_words[at].end] != ' ';
    if (glued && areNeighbours(at, at + 1) && m_rules.thing[m_words[at + 1].id])
        return true; // "token-config"
    const bool named = std::find(matched.begin(), matched.end(), at + 1) != matched.end();
    if (!named && at + 1 < m_words.size() && areNeighbours(at, at + 1) &&
        m_rules.headNoun[m_words[at + 1].id] && !m_words[at + 1].fieldName)
        return true; // "token secret", "jwks_cluster"
    const bool noun = next < m_words.size() && !m_words[next].fieldName;
    if (noun && areNeighbours(next - 1, next) && !isCalled(next) && isForeign(next))
        return true;
    if (isIdentifier(at) || isLexeme(at))
        return isBare(at);
    if (!isBare(at) || at == 0 || !areNeighbours(at - 1, at) || isAcronym(at - 1))
        return false;
    if (m_rules.otherKind[m_words[at - 1].id])
        return true;
    return !isCertain(matched) && isForeignKind(at - 1);
}

// "apple token expired": what is wrong is said of tokens alone that servers check.
bool Meaning::isCertain(std::span<const std::size_t> matched) const
{
    return std::any_of(matched.begin(), matched.end(),
                       [&](std::size_t at) { return m_rules.certain[m_words[at].id]; });
}

// "missing binary operator before token": what is missing is another thing.
bool Meaning::isOfOtherThing(std::span<const std::size_t> matched) const
{
    if (matched.size() != 2 || !isBare(matched[1]) || !m_rules.adjective[m_words[matched[0]].id])
        return false;
    for (std::size_t i = matched[0] + 1; i < matched[1]; ++i) {
        const bool compound = m_text[m_words[i].end] == '-' || m_text[m_words[i].offset - 1] == '-';
        const bool kind = i + 1 == matched[1] && !m_rules.otherKind[m_words[i].id];
        if (isForeign(i) && !compound && !(kind && (isCertain(matched) || isAcronym(i))))
            return true;
    }
    return false;
}

// "invalid signature kid=7": the field is another statement than the words before it.
bool Meaning::isOfFieldName(std::size_t at, std::span<const std::size_t> matched) const
{
    if (!m_words[at].fieldName || at == matched.front())
        return false;
    const std::size_t before = at - 1;
    const WordId id = m_words[before].id;
    return std::find(matched.begin(), matched.end(), before) == matched.end() && !m_rules.filler[id] &&
        !m_rules.keyWord[id];
}

bool Meaning::speaksOfCredentials(std::span<const std::size_t> matched) const
{
    const auto own = std::count_if(matched.begin(), matched.end(),
                                   [&](std::size_t at) { return m_rules.credential[m_words[at].id]; });
    return m_credentials > own;
}

// "no policy for token", "undefined entity, token", "invalid signature (kid 7)": another noun's adjective.
bool Meaning::isOfOtherNoun(std::span<const std::size_t> matched) const
{
    if (matched.size() < 2)
        return false;
    const std::size_t noun = matched[1];
    const bool isToken = m_rules.token[m_words[noun].id];
    const bool isAdjective = m_rules.adjective[m_words[matched[0]].id];
    const std::string_view between =
        m_text.substr(m_words[noun - 1].end, m_words[noun].offset - m_words[noun - 1].end);
    const bool parted =
        between.starts_with(',') || (isAdjective && between.find('(') != std::string_view::npos);
    const bool list = noun == matched[0] + 1 && m_rules.adjective[m_words[noun].id];
    if (parted && (isToken || (isAdjective && !list))) // "invalid, expired" is one
        return true;
    if (!isToken || !isAdjective || matched.size() != 2)
        return false;
    for (std::size_t i = matched[0] + 1; i < noun; ++i) {
        const WordId id = m_words[i].id;
        if (m_rules.preposition[id] || m_rules.connective[id])
            return i > matched[0] + 1;
    }
    return false;
}

// `"error_description":"... expires"`: the name of a field is no word of the sentence in it.
bool Meaning::beginsInName(std::span<const std::size_t> matched) const
{
    const Word& first = m_words[matched.front()];
    if (!first.fieldName || !m_rules.neutral[first.id] || matched.size() < 2)
        return false;
    const std::size_t second = matched[1];
    return !m_words[second].fieldName && second > matched[0] + 1;
}

// "unknown token in preprocessor directive": a token of a text, where the clause speaks of other things.
bool Meaning::isLexical(std::span<const std::size_t> matched) const
{
    const auto is = [&](const std::vector<bool>& marks) {
        return [&](std::size_t at) { return marks[m_words[at].id]; };
    };
    const bool bare = std::any_of(matched.begin(), matched.end(), [&](std::size_t at) { return isBare(at); });
    if (!bare || std::none_of(matched.begin(), matched.end(), is(m_rules.lexical)))
        return false;
    const std::uint32_t clause = m_words[matched.front()].clause;
    const std::size_t from = matched.front() - std::min(matched.front(), MostWordsAround);
    const std::size_t to = std::min(m_words.size(), matched.back() + MostWordsAround);
    for (std::size_t i = from; i < to; ++i) {
        if (m_words[i].clause == clause && isForeign(i))
            return true;
    }
    return false;
}

bool Meaning::isMeant(std::span<const std::size_t> matched, bool missing) const
{
    if (missing && isSettingUnset(matched))
        return false;
    bool doubtful = false;
    for (const std::size_t at : matched) {
        if (isOfFieldName(at, matched) || isFlag(at) || isValueOfOther(at, matched) ||
            isPartOfThing(at, matched))
            return false;
        doubtful = doubtful || isOtherToken(at, matched) || isOtherSignature(at);
    }
    doubtful = doubtful || isLexical(matched) || isOfOtherThing(matched) || isElsewhere(matched);
    if (isDottedName(matched) || isOfAction(matched) || isPartOfName(matched) || isOfOtherNoun(matched) ||
        beginsInName(matched))
        return false;
    return !doubtful || speaksOfCredentials(matched);
}

bool Meaning::isExcepted(std::uint16_t unless, std::size_t at) const
{
    if (unless == NoSet)
        return false;
    const std::uint32_t clause = m_words[at].clause;
    const std::size_t from = at - std::min(at, MostWordsAround);
    const std::size_t to = std::min(m_words.size(), at + MostWordsAround);
    for (std::size_t i = from; i < to; ++i) {
        if (m_words[i].clause == clause && m_rules.isMember(m_words[i].id, unless))
            return true;
    }
    return false;
}

} // namespace bearerwatch::events::detail
