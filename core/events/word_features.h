#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/ascii.h"
#include "events/compiled_rules.h"
#include "events/word_characters.h"
#include "events/words.h"

// What a record says as the word weights read it: each word, each two neighbours of a clause, and both again
// with the names of the rule book's sets in place of their members ("<token> <expired>"), which sets a
// clause has together ("<expired> & <token>"), and each clause as a whole. Numbers, ids and words with digits
// that no rule names are all "0", so that records of one look have the same features.

namespace bearerwatch::events::detail {

/// A word in terms of the features. `Term` is a text, or its number.
template <typename Term>
struct WordTerms {
    static constexpr std::size_t MostSets = 6;
    Term word{}; ///< Lower case.
    Term general{}; ///< The name of its first set, in `<>`; the word where no set has it.
    std::array<Term, MostSets> sets{};
    std::size_t setCount = 0;
    bool follows = false; ///< The word before is of the same clause.
    bool silent = false; ///< A name of a field that no rule knows ("level", "requestId"): it says nothing.
    bool number = false; ///< The term is "0".
    bool afterColon = false; ///< A colon and a space stand before it.
};

/// Words of a record that are read: bounds hostile texts.
inline constexpr std::size_t MostFeatureWords = 400;

/// A number that tells nothing: none of three digits, as statuses are, or a part of an address or version.
inline bool isMereNumber(std::string_view text, const Word& word)
{
    constexpr std::size_t StatusDigits = 3;
    const std::string_view raw = text.substr(word.offset, word.end - word.offset);
    if (raw.empty() || !std::all_of(raw.begin(), raw.end(), base::isDigit))
        return false;
    const auto isDot = [&](std::size_t at) { return at < text.size() && text[at] == '.'; };
    const bool dotted = (word.offset > 0 && isDot(word.offset - 1)) ||
        (isDot(word.end) && word.end + 1 < text.size() && base::isDigit(text[word.end + 1]));
    return raw.size() < StatusDigits || dotted;
}

/// Whether a colon and a space stand between two words that end and begin there.
inline bool isAfterColon(std::string_view text, std::size_t end, std::size_t begin)
{
    return end < begin && text.substr(end, begin - end).find(": ") != std::string_view::npos;
}

/// @param toTerm  Makes a term of a text that is valid during the call.
template <typename Term, typename ToTerm>
std::vector<WordTerms<Term>> readTerms(std::string_view text, std::span<const Word> words,
                                       const CompiledRules& rules, ToTerm&& toTerm)
{
    constexpr std::size_t LongestWord = 32;
    std::vector<WordTerms<Term>> terms;
    terms.reserve(std::min(words.size(), MostFeatureWords));
    for (std::size_t i = 0; i < words.size() && i < MostFeatureWords; ++i) {
        const Word& word = words[i];
        const std::string_view raw = text.substr(word.offset, word.end - word.offset);
        std::array<char, LongestWord> buffer{};
        std::string_view name = "0";
        const bool letters = std::all_of(raw.begin(), raw.end(),
                                         [](char c) { return base::isLetter(c) || c < 0 || c == '\''; });
        if (isMereNumber(text, word))
            name = "0";
        else if (word.id != UnknownWord && rules.dictionary.name(word.id).back() != '*')
            name = rules.dictionary.name(word.id);
        else if (letters && raw.size() <= LongestWord)
            name = toLowerWord(raw, buffer);
        WordTerms<Term> entry;
        entry.number = name == "0";
        entry.word = toTerm(name);
        entry.general = entry.word;
        entry.follows = i > 0 && words[i - 1].clause == word.clause && !terms[i - 1].silent;
        entry.afterColon = entry.follows && isAfterColon(text, words[i - 1].end, word.offset);
        for (const std::uint16_t set : rules.namedSetsOfWord[word.id]) {
            if (entry.setCount == entry.sets.size())
                break;
            entry.sets[entry.setCount++] = toTerm(rules.setNames[set]);
        }
        if (entry.setCount > 0)
            entry.general = entry.sets[0];
        entry.silent = word.fieldName && entry.setCount == 0;
        entry.follows = entry.follows && !entry.silent;
        terms.push_back(entry);
    }
    return terms;
}

/// How the terms of a feature stand to each other.
enum class Relation : std::uint8_t {
    Alone, ///< One term.
    Next, ///< Two neighbours of a clause, in their order.
    SameClause, ///< Two sets of one clause, whatever stands between them; the lesser term first.
};

/// A feature of a record; `firstWord` and `secondWord` are indices of words. Alone: both terms are one.
template <typename Term>
struct Feature {
    Relation relation = Relation::Alone;
    const Term& first;
    const Term& second;
    std::size_t firstWord = 0;
    std::size_t secondWord = 0;
};

/// Calls `visit` for the pairs of sets of the clause of the words [begin, end), each once.
template <typename Term, typename Visit>
void forEachPair(const std::vector<WordTerms<Term>>& terms, std::size_t begin, std::size_t end, Visit&& visit)
{
    constexpr std::size_t MostWords = 25; // Longer ones are lists and texts, where all stands beside all.
    if (end - begin > MostWords)
        return;
    std::array<std::size_t, MostWords> members{}; // The first word of each set.
    std::size_t count = 0;
    for (std::size_t i = begin; i < end; ++i) {
        const auto isSame = [&](std::size_t member) { return terms[member].sets[0] == terms[i].sets[0]; };
        if (terms[i].setCount > 0 && std::none_of(members.begin(), members.begin() + count, isSame))
            members[count++] = i;
    }
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = i + 1; j < count; ++j) {
            const bool ordered = terms[members[i]].sets[0] < terms[members[j]].sets[0];
            const std::size_t low = members[ordered ? i : j];
            const std::size_t high = members[ordered ? j : i];
            visit(Feature<Term>{Relation::SameClause, terms[low].sets[0], terms[high].sets[0], low, high});
        }
    }
}

/// Calls `visit(feature)` for each feature, also those that come more than once.
template <typename Term, typename Visit>
void forEachFeature(const std::vector<WordTerms<Term>>& terms, Visit&& visit)
{
    std::size_t clause = 0; // Where it begins.
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const WordTerms<Term>& here = terms[i];
        if (here.silent) {
            clause = i + 1;
            continue;
        }
        visit(Feature<Term>{Relation::Alone, here.word, here.word, i, i});
        for (std::size_t set = 0; set < here.setCount; ++set)
            visit(Feature<Term>{Relation::Alone, here.sets[set], here.sets[set], i, i});
        if (i + 1 == terms.size() || !terms[i + 1].follows) {
            forEachPair(terms, clause, i + 1, visit);
            clause = i + 1;
            continue;
        }
        const WordTerms<Term>& next = terms[i + 1];
        if (here.number && next.number)
            continue; // How many parts an id has says nothing.
        visit(Feature<Term>{Relation::Next, here.word, next.word, i, i + 1});
        if (here.setCount + next.setCount > 0)
            visit(Feature<Term>{Relation::Next, here.general, next.general, i, i + 1});
    }
}

/// Calls `visit(begin, end)` for the words of what states something by itself: a clause, what of it follows a
/// colon ("jwt: token is not a user token"), and what stands between two. Some come more than once.
template <typename Term, typename Visit>
void forEachStatement(const std::vector<WordTerms<Term>>& terms, Visit&& visit)
{
    constexpr std::ptrdiff_t FewestWords = 4;
    constexpr std::size_t MostWords = 25;
    constexpr int MostColons = 8;
    const auto at = [&](std::size_t i) { return terms.begin() + static_cast<std::ptrdiff_t>(i); };
    const auto visitTelling = [&](std::size_t begin, std::size_t end) {
        const auto isTelling = [](const auto& entry) { return !entry.number; };
        if (end - begin <= MostWords && std::count_if(at(begin), at(end), isTelling) >= FewestWords)
            visit(begin, end);
    };
    for (std::size_t begin = 0, end = 0; begin < terms.size(); begin = end) {
        if (terms[begin].silent) {
            end = begin + 1;
            continue;
        }
        for (end = begin + 1; end < terms.size() && terms[end].follows;)
            ++end;
        int colons = 0;
        for (std::size_t part = begin, next = begin; part < end && colons < MostColons;
             part = next, ++colons) {
            for (next = part + 1; next < end && !terms[next].afterColon;)
                ++next;
            visitTelling(part, end);
            if (next < end)
                visitTelling(part, next);
        }
    }
}

/// Stands between the terms of a feature's name: nothing for a single one.
inline std::string_view separatorOf(Relation relation)
{
    constexpr std::array<std::string_view, 3> Separators{"", " ", " & "};
    return Separators.at(static_cast<std::size_t>(relation));
}

/// How many words a record has that are no numbers or ids, and no names of fields that say nothing.
template <typename Term>
std::size_t tellingWords(const std::vector<WordTerms<Term>>& terms)
{
    return static_cast<std::size_t>(std::count_if(
        terms.begin(), terms.end(), [](const auto& entry) { return !entry.number && !entry.silent; }));
}

} // namespace bearerwatch::events::detail
