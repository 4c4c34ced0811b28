#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <re2/re2.h>
#include <re2/set.h>

#include "base/keyed_hash.h"
#include "events/rule_book.h"
#include "events/word_weights.h"

// The rule book ready to match. A phrase is a row of steps; a step is a set of words. Each word of
// the dictionary knows in which sets it stands (a row of bits) and which phrases it can start.

namespace bearerwatch::events::detail {

using WordId = std::uint32_t;
inline constexpr std::uint16_t NoSet = 0xFFFF;
inline constexpr WordId UnknownWord = 0;

template <typename Value>
using TextMap = std::unordered_map<std::string, Value, base::TableHash, std::equal_to<>>;
using TextSet = std::unordered_set<std::string, base::TableHash, std::equal_to<>>;

/// All words that the rules name; whole words and beginnings of words ("expir*").
class Dictionary {
public:
    WordId add(std::string_view word);
    WordId addPrefix(std::string_view prefix);
    [[nodiscard]] WordId find(std::string_view word) const; ///< UnknownWord when absent.
    [[nodiscard]] WordId findPrefixOf(std::string_view word) const;
    [[nodiscard]] std::size_t size() const { return m_names.size(); }
    [[nodiscard]] const std::string& name(WordId id) const { return m_names[id]; }

private:
    TextMap<WordId> m_words;
    TextMap<WordId> m_prefixes;
    std::vector<std::string> m_names{std::string()};
};

struct Step {
    std::uint16_t set = 0; ///< Index of the set of words.
    std::uint8_t gap = 0; ///< Words that may stand before it.
    bool optional = false;
};

struct Phrase {
    std::uint32_t rule = 0;
    std::uint32_t firstStep = 0;
    std::uint16_t stepCount = 0;
    bool isCode = false; ///< One word with digits ("AADSTS70008"): it needs no other word beside it.
    bool atStart = false; ///< First words of a clause.
    bool atEnd = false; ///< Last words of a clause.
};

/// Several words that count as one: "json web token" is "jwt".
struct Join {
    std::vector<WordId> words;
    WordId result = UnknownWord;
};

struct LiteralPattern {
    std::string text; ///< Lower case.
    std::uint32_t rule = 0;
    bool ascii = true;
};

struct ExpressionPattern {
    std::shared_ptr<const re2::RE2> expression;
    std::uint32_t rule = 0;
};

struct CompiledRules {
    std::vector<Rule> rules;
    std::vector<bool> vague; ///< By rule: a refusal without a reason.
    std::vector<bool> wrapper; ///< By rule: "failed to parse token: ...": what follows tells the reason.
    std::vector<bool> head; ///< By rule: what follows a colon is a statement of its own.
    /// By rule: the set of words that must not stand in its clause; NoSet when any may.
    std::vector<std::uint16_t> unless;
    TextMap<std::uint32_t> ruleById;

    Dictionary dictionary;
    std::vector<std::vector<WordId>> sets; ///< Members of each set.
    std::size_t setWords = 0; ///< 64-bit words in a row of `membership`.
    std::vector<std::uint64_t> membership; ///< Row of each word: in which sets it stands.
    std::vector<bool> context; ///< By word: shows that a record speaks of authentication.
    std::vector<bool> ambiguous; ///< By word: of `context`, but needs another such word beside it.
    std::vector<bool> neutral; ///< By word: may stand around a short message ("error", "message").
    std::vector<bool> filler; ///< By word: "is", "the", ... may stand between steps.
    /// By word: some rule with a cause names it. Other words make another thing of a token ("theme token").
    std::vector<bool> stated;
    std::vector<bool> credential; ///< By word: shows that a token is one that servers check.
    std::vector<bool> token; ///< By word: a token, JWT, assertion, ...
    std::vector<bool> thing; ///< By word: after "token_expired" it names a thing ("_handler", "_total").
    std::vector<bool> headNoun; ///< By word: after "token" it makes another thing of it ("token store").
    std::vector<bool> lexical; ///< By word: said of tokens of a text too ("unknown", "too long").
    std::vector<bool> modified; ///< By word: "signature", "key", of which kind says the word before.
    std::vector<bool> locative; ///< By word: "in", "near": where a token stands.
    std::vector<bool> qualifier; ///< By word: may stand before a bare "token" that servers check.
    std::vector<bool> otherKind; ///< By word: before "token" it makes another thing of it ("reset token").
    std::vector<bool>
        certain; ///< By word: said of no other tokens than those that servers check ("revoked").
    std::vector<bool> action; ///< By word: begins the name of a function ("validate_expired_token").
    std::vector<bool> nameField; ///< By word: of a field whose value is a name ("metric").
    std::vector<bool>
        lexeme; ///< By word: before "token" and a sign it tells of a text ("unexpected token '}'").
    std::vector<bool> everyday; ///< By word: says nothing of tokens alone ("unknown subject").
    std::vector<bool> adjective; ///< By word: tells how the next noun is ("missing", "expired").
    std::vector<bool> condition; ///< By word: "if", "will", ...: what follows is no fact.
    std::vector<bool> negation; ///< By word: "not", "never", ... before what is wrong.
    std::vector<bool> report; ///< By word: tells of a failure ("failed", "refused").
    std::vector<bool> keyWord; ///< By word: "key", "keys": belongs to the field name that follows.
    std::vector<bool> connective; ///< By word: "in", "from", ...: parts two nouns; so do articles.
    std::vector<bool> preposition; ///< By word: "for", "of": the next word tells of which kind a token is.
    std::vector<bool> endpoint; ///< By word: as the end of a URL it stands for the URL (".../jwks").
    WordId tokenText = UnknownWord; ///< Stands for a token in full ("eyJ...").
    std::vector<WordId> bareTokens; ///< "token", "tokens": of which kind says the word before.
    std::vector<std::vector<Join>> joins; ///< By first word, longest first.
    std::vector<Step> steps;
    std::vector<Phrase> phrases;
    std::vector<std::vector<std::uint32_t>> phrasesByWord; ///< Which phrases a word can start.
    /// Sets of words.json, as the word weights name them ("<expired>"), and those of each word, in their
    /// order.
    std::vector<std::string> setNames;
    std::vector<std::vector<std::uint16_t>> namedSetsOfWord;
    WordWeights weights;
    TextSet commonSubjects; ///< Frequent in ordinary lines: no reason to look closer alone.
    TextSet commonPredicates; ///< The same; only with a subject they are one.
    TextSet ignoredFields; ///< Lower case; their values are no statement about a token.
    TextSet sourceFields; ///< Of these: who writes the line ("logger").
    TextSet decisiveFields; ///< Lower case; their values are read before free text.

    std::vector<LiteralPattern> literals;
    std::vector<ExpressionPattern> expressions;

    /// Those of the user, which may look at any byte. The book's own name classes of bytes only, and stand
    /// beside words that are looked for, or take back what other rules said.
    [[nodiscard]] std::vector<ExpressionPattern> userExpressions() const
    {
        std::vector<ExpressionPattern> own;
        std::copy_if(expressions.begin(), expressions.end(), std::back_inserter(own),
                     [this](const ExpressionPattern& pattern) { return rules[pattern.rule].user; });
        return own;
    }

    [[nodiscard]] bool isMember(WordId word, std::uint16_t set) const
    {
        return ((membership[word * setWords + set / 64U] >> (set % 64U)) & 1U) != 0;
    }
};

/// What a rule file says, before it is compiled.
struct RuleFile {
    struct Entry {
        Rule rule;
        bool vague = false;
        bool wrapper = false;
        bool head = false;
        std::optional<bool> context; ///< Whether its words need others beside them; empty: as the file says.
        std::vector<std::string> unless;
        std::size_t offset = 0; ///< Of the rule in the file.
        std::string raw; ///< As a user wrote it.
    };
    std::vector<std::pair<std::string, std::vector<std::string>>> sets;
    std::vector<std::pair<std::string, std::string>> joins;
    std::vector<std::string> fillers;
    std::vector<std::string> context;
    std::vector<std::string> ambiguous;
    std::vector<std::string> neutral;
    std::vector<std::string> ignoredFields;
    std::vector<std::string> sourceFields;
    std::vector<std::string> decisiveFields;
    std::vector<std::string> credential;
    std::vector<std::string> tokens;
    std::vector<std::string> bareTokens;
    std::vector<std::string> things;
    std::vector<std::string> endpoints;
    std::vector<std::string> modified;
    std::vector<std::string> headNouns;
    std::vector<std::string> adjectives;
    std::vector<std::string> lexical;
    std::vector<std::string> lexemes;
    std::vector<std::string> everyday;
    std::vector<std::string> actions;
    std::vector<std::string> nameFields;
    std::vector<std::string> qualifiers;
    std::vector<std::string> otherKinds;
    std::vector<std::string> certain;
    std::vector<std::string> conditions;
    std::vector<std::string> negations;
    std::vector<std::string> reports;
    std::vector<std::string> kinds;
    std::vector<std::string> commonSubjects;
    std::vector<std::string> commonPredicates;
    std::vector<WordWeights::Row> weights;
    std::optional<WordWeights::Trust> trust; ///< Beside `weights`.
    std::vector<Entry> entries;
};

/// Of a user's rule, in bytes: less would match nearly everything.
inline constexpr std::size_t ShortestLiteral = 3;
inline constexpr std::size_t LongestPattern = 500; ///< Bytes.
inline constexpr std::size_t LongestId = 200; ///< The same.
/// Of a user's file. As many are compiled in about a second.
inline constexpr std::size_t MostPatterns = 10'000;
inline constexpr std::size_t MostSteps = 60'000; ///< Of all expressions together.

/// Reads the JSON of a rule file. Errors name file, line and column.
base::Expected<RuleFile> readRuleFile(std::string_view json, std::string_view fileName, bool user);

/// Compiles files in their order. Errors name the rule.
base::Expected<std::shared_ptr<const CompiledRules>> compileRules(const std::vector<RuleFile>& files);

/// Nothing, or the reason for which these words of a user's rule are refused.
base::Expected<void> checkWords(std::string_view words);

/// A checked expression, or the reason for which it is refused.
base::Expected<std::shared_ptr<const re2::RE2>> compileExpression(std::string_view pattern);

} // namespace bearerwatch::events::detail
