#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "events/compiled_rules.h"
#include "events/literal_forms.h"

// Phrases: words separated by blanks.
//   word    the word          a|b   either          word*  words that begin so      <set>  a set of words
//   word?   may be absent     ..    up to 4 words between     ...   up to 12 words between
//   ^ $     start and end of a clause

namespace bearerwatch::events::detail {

namespace {

/// Lists of the rule files whose words are marked in the dictionary.
struct MarkedList {
    std::vector<std::string> RuleFile::*texts;
    std::vector<bool> CompiledRules::*words;
};
constexpr MarkedList MarkedLists[] = {
    {&RuleFile::fillers, &CompiledRules::filler},        {&RuleFile::context, &CompiledRules::context},
    {&RuleFile::ambiguous, &CompiledRules::ambiguous},   {&RuleFile::neutral, &CompiledRules::neutral},
    {&RuleFile::credential, &CompiledRules::credential}, {&RuleFile::tokens, &CompiledRules::token},
    {&RuleFile::things, &CompiledRules::thing},          {&RuleFile::endpoints, &CompiledRules::endpoint},
    {&RuleFile::adjectives, &CompiledRules::adjective},  {&RuleFile::modified, &CompiledRules::modified},
    {&RuleFile::headNouns, &CompiledRules::headNoun},    {&RuleFile::lexical, &CompiledRules::lexical},
    {&RuleFile::actions, &CompiledRules::action},        {&RuleFile::nameFields, &CompiledRules::nameField},
    {&RuleFile::qualifiers, &CompiledRules::qualifier},  {&RuleFile::lexemes, &CompiledRules::lexeme},
    {&RuleFile::everyday, &CompiledRules::everyday},     {&RuleFile::conditions, &CompiledRules::condition},
    {&RuleFile::negations, &CompiledRules::negation},    {&RuleFile::reports, &CompiledRules::report},
    {&RuleFile::otherKinds, &CompiledRules::otherKind},  {&RuleFile::certain, &CompiledRules::certain},
};

class Compiler {
public:
    base::Expected<std::shared_ptr<const CompiledRules>> run(const std::vector<RuleFile>& files)
    {
        for (const RuleFile& file : files) {
            for (const auto& [name, members] : file.sets)
                m_named[name].insert(m_named[name].end(), members.begin(), members.end());
        }
        for (const RuleFile& file : files) {
            for (const std::string& field : file.ignoredFields)
                m_out->ignoredFields.insert(base::toLowerAscii(field));
            for (const std::string& field : file.sourceFields)
                m_out->sourceFields.insert(base::toLowerAscii(field));
            for (const std::string& field : file.decisiveFields)
                m_out->decisiveFields.insert(base::toLowerAscii(field));
            m_out->commonSubjects.insert(file.commonSubjects.begin(), file.commonSubjects.end());
            m_out->commonPredicates.insert(file.commonPredicates.begin(), file.commonPredicates.end());
            for (const RuleFile::Entry& entry : file.entries) {
                if (!addRule(entry))
                    return base::unexpected(m_error);
            }
        }
        finish(files);
        return std::shared_ptr<const CompiledRules>(m_out);
    }

private:
    bool fail(const Rule& rule, std::string what, std::string remedy)
    {
        m_error = {"rule_invalid", std::move(what), "rule \"" + rule.id + "\"", std::move(remedy)};
        return false;
    }

    bool addRule(const RuleFile::Entry& entry)
    {
        const auto index = static_cast<std::uint32_t>(m_out->rules.size());
        if (!m_out->ruleById.try_emplace(entry.rule.id, index).second)
            return fail(entry.rule, "Two rules have the same id", "Rename one of them");
        m_out->rules.push_back(entry.rule);
        m_out->vague.push_back(entry.vague || entry.rule.cause == causes::Cause::Unspecified);
        m_out->wrapper.push_back(entry.wrapper);
        m_out->head.push_back(entry.head);
        if (!addUnless(entry))
            return false;
        for (const std::string& pattern : entry.rule.patterns) {
            if (entry.rule.kind == RuleKind::Phrase) {
                if (!addPhrase(entry.rule, index, pattern))
                    return false;
            } else if (entry.rule.kind == RuleKind::Literal) {
                for (std::string& form :
                     entry.rule.user ? formsOf(pattern) : std::vector{base::toLowerAscii(pattern)}) {
                    const bool ascii = std::ranges::all_of(form, [](char c) { return c >= 0; });
                    m_out->literals.push_back({std::move(form), index, ascii});
                }
            } else {
                auto expression = compileExpression(pattern);
                if (!expression) {
                    m_error = expression.error();
                    m_error.where = "rule \"" + entry.rule.id + "\"";
                    return false;
                }
                m_out->expressions.push_back({std::move(*expression), index});
            }
        }
        return true;
    }

    bool addUnless(const RuleFile::Entry& entry)
    {
        std::string all;
        for (const std::string& word : entry.unless)
            all += (all.empty() ? "" : "|") + word;
        const auto set = all.empty() ? std::optional<std::uint16_t>(NoSet) : setOf(all);
        if (!set)
            return fail(entry.rule, "\"unless\" names an unknown set", "Define the set");
        m_out->unless.push_back(*set);
        return true;
    }

    bool addPhrase(const Rule& rule, std::uint32_t index, const std::string& pattern)
    {
        Phrase phrase;
        phrase.rule = index;
        phrase.firstStep = static_cast<std::uint32_t>(m_out->steps.size());
        std::uint8_t gap = 0;
        for (std::string_view part : base::splitAtSpaces(pattern)) {
            if (part == "^") {
                phrase.atStart = true;
            } else if (part == "$") {
                phrase.atEnd = true;
            } else if (part == "..") {
                gap = 4;
            } else if (part == "...") {
                gap = 12;
            } else {
                Step step;
                step.gap = gap;
                gap = 0;
                if (part.size() > 1 && part.back() == '?') {
                    step.optional = true;
                    part.remove_suffix(1);
                }
                const auto set = setOf(part);
                if (!set) {
                    std::string what = "The phrase \"" + pattern + "\" names an unknown set: ";
                    what += part;
                    return fail(rule, std::move(what), "Define the set");
                }
                step.set = *set;
                m_out->steps.push_back(step);
                ++phrase.stepCount;
            }
        }
        if (phrase.stepCount == 0 || m_out->steps[phrase.firstStep].optional)
            return fail(rule, "The phrase \"" + pattern + "\" has no first word",
                        "Begin with a word that must be there");
        phrase.isCode = phrase.stepCount == 1 && isCode(m_out->steps[phrase.firstStep].set);
        m_out->phrases.push_back(phrase);
        return true;
    }

    [[nodiscard]] bool isCode(std::uint16_t set) const
    {
        constexpr std::size_t Shortest = 6;
        return std::all_of(m_out->sets[set].begin(), m_out->sets[set].end(), [&](WordId id) {
            const std::string& name = m_out->dictionary.name(id);
            return name.size() >= Shortest && name.find_first_of("0123456789") != std::string::npos;
        });
    }

    void addMembers(std::string_view part, std::vector<WordId>& members, bool& known, int depth = 0)
    {
        if (part.size() > 2 && part.front() == '<' && part.back() == '>') {
            const auto named = m_named.find(std::string(part.substr(1, part.size() - 2)));
            if (named == m_named.end() || depth > 4) {
                known = false;
                return;
            }
            for (const std::string& member : named->second)
                addMembers(member, members, known, depth + 1);
        } else if (part.size() > 1 && part.back() == '*') {
            members.push_back(m_out->dictionary.addPrefix(part.substr(0, part.size() - 1)));
        } else {
            members.push_back(m_out->dictionary.add(part));
        }
    }

    std::optional<std::uint16_t> setOf(std::string_view part)
    {
        if (const auto known = m_setIndex.find(part); known != m_setIndex.end())
            return known->second;
        std::vector<WordId> members;
        bool known = true;
        for (std::size_t start = 0; start <= part.size();) {
            const std::size_t bar = std::min(part.find('|', start), part.size());
            if (bar > start)
                addMembers(part.substr(start, bar - start), members, known);
            start = bar + 1;
        }
        if (!known || members.empty())
            return std::nullopt;
        std::sort(members.begin(), members.end());
        members.erase(std::unique(members.begin(), members.end()), members.end());
        const auto index = static_cast<std::uint16_t>(m_out->sets.size());
        m_out->sets.push_back(std::move(members));
        m_setIndex.emplace(std::string(part), index);
        return index;
    }

    /// The words of a list of all files.
    std::vector<WordId> wordsOf(const std::vector<RuleFile>& files, std::vector<std::string> RuleFile::*list)
    {
        std::vector<WordId> words;
        bool known = true;
        for (const RuleFile& file : files) {
            for (const std::string& word : file.*list)
                addMembers(word, words, known);
        }
        return words;
    }

    std::vector<WordId> addWords(std::initializer_list<const char*> words)
    {
        std::vector<WordId> ids;
        for (const char* word : words)
            ids.push_back(m_out->dictionary.add(word));
        return ids;
    }

    [[nodiscard]] std::vector<bool> marks(const std::vector<WordId>& words) const
    {
        std::vector<bool> marked(m_out->dictionary.size(), false);
        for (const WordId word : words)
            marked[word] = true;
        return marked;
    }

    [[nodiscard]] static std::vector<bool> united(std::initializer_list<const std::vector<bool>*> lists)
    {
        std::vector<bool> all((*lists.begin())->size(), false);
        for (const std::vector<bool>* list : lists)
            std::transform(all.begin(), all.end(), list->begin(), all.begin(), std::logical_or<>());
        return all;
    }

    void finish(const std::vector<RuleFile>& files)
    {
        for (const RuleFile& file : files) {
            for (const auto& [name, members] : file.sets)
                setOf("<" + name + ">");
        }
        std::vector<std::vector<WordId>> marked;
        for (const MarkedList& list : MarkedLists)
            marked.push_back(wordsOf(files, list.texts));
        m_out->bareTokens = wordsOf(files, &RuleFile::bareTokens);
        const auto kinds = wordsOf(files, &RuleFile::kinds);
        const auto locatives = addWords({"in", "at", "near", "inside"});
        const auto keys = addWords({"key", "keys"});
        const auto prepositions = addWords({"for", "of"});
        const auto connectives = addWords({"a", "an", "the", "your", "this", "that", "in", "on", "from", "by",
                                           "with", "at", "as", "and", "to", "since", "because"});
        std::vector<Join> joins = readJoins(files);
        m_out->tokenText = m_out->dictionary.find("eyj");
        for (std::size_t i = 0; i < marked.size(); ++i)
            (*m_out).*MarkedLists[i].words = marks(marked[i]);
        m_out->locative = marks(locatives);
        m_out->keyWord = marks(keys);
        m_out->preposition = marks(prepositions);
        m_out->connective = marks(connectives);
        m_out->stated = united({&m_out->filler, &m_out->context, &m_out->neutral, &m_out->credential,
                                &m_out->token, &m_out->condition, &m_out->negation});
        for (const WordId word : kinds)
            m_out->stated[word] = true;
        m_out->qualifier = united({&m_out->qualifier, &m_out->filler, &m_out->neutral, &m_out->credential,
                                   &m_out->token, &m_out->condition, &m_out->negation});
        for (const WordId word : kinds)
            m_out->qualifier[word] = true;
        for (const Join& join : joins) {
            for (const WordId word : join.words)
                m_out->stated[word] = true;
        }
        const std::size_t count = m_out->dictionary.size();
        m_out->setWords = (m_out->sets.size() + 63) / 64;
        m_out->membership.assign(count * m_out->setWords, 0);
        m_out->joins.resize(count);
        m_out->phrasesByWord.resize(count);
        addPrefixMembers();
        for (std::size_t set = 0; set < m_out->sets.size(); ++set) {
            for (const WordId word : m_out->sets[set])
                m_out->membership[word * m_out->setWords + set / 64] |= std::uint64_t{1} << (set % 64);
        }
        for (Join& join : joins)
            m_out->joins[join.words.front()].push_back(std::move(join));
        for (auto& list : m_out->joins)
            std::stable_sort(list.begin(), list.end(),
                             [](const Join& a, const Join& b) { return a.words.size() > b.words.size(); });
        for (std::size_t i = 0; i < m_out->phrases.size(); ++i)
            indexPhrase(static_cast<std::uint32_t>(i));
        addWeights(files);
    }

    void addWeights(const std::vector<RuleFile>& files)
    {
        m_out->namedSetsOfWord.resize(m_out->dictionary.size());
        std::vector<const WordWeights::Row*> rows;
        WordWeights::Trust trust;
        for (const RuleFile& file : files) {
            trust = file.trust.value_or(trust);
            for (const WordWeights::Row& row : file.weights)
                rows.push_back(&row);
            for (const auto& [name, members] : file.sets) {
                const std::uint16_t set = m_setIndex.at("<" + name + ">");
                for (const WordId word : m_out->sets[set])
                    m_out->namedSetsOfWord[word].push_back(
                        static_cast<std::uint16_t>(m_out->setNames.size()));
                m_out->setNames.push_back("<" + name + ">");
            }
        }
        m_out->weights = WordWeights(rows, trust);
    }

    void indexPhrase(std::uint32_t index)
    {
        const Phrase& phrase = m_out->phrases[index];
        for (const WordId word : m_out->sets[m_out->steps[phrase.firstStep].set])
            m_out->phrasesByWord[word].push_back(index);
        if (!m_out->rules[phrase.rule].cause)
            return;
        for (std::uint32_t step = phrase.firstStep; step < phrase.firstStep + phrase.stepCount; ++step) {
            for (const WordId word : m_out->sets[m_out->steps[step].set])
                m_out->stated[word] = true;
        }
    }

    std::vector<Join> readJoins(const std::vector<RuleFile>& files)
    {
        std::vector<Join> joins;
        for (const RuleFile& file : files) {
            for (const auto& [words, result] : file.joins) {
                Join join;
                join.result = m_out->dictionary.add(result);
                for (const std::string_view word : base::splitAtSpaces(words))
                    join.words.push_back(m_out->dictionary.add(word));
                joins.push_back(std::move(join));
            }
        }
        return joins;
    }

    // A whole word of the dictionary also stands in the sets of its beginnings ("expired" in "expir*").
    void addPrefixMembers()
    {
        std::map<std::string, WordId> prefixes;
        for (WordId id = 1; id < m_out->dictionary.size(); ++id) {
            const std::string& name = m_out->dictionary.name(id);
            if (name.size() > 1 && name.back() == '*')
                prefixes.emplace(name.substr(0, name.size() - 1), id);
        }
        std::map<WordId, std::vector<WordId>> covered;
        for (WordId id = 1; id < m_out->dictionary.size(); ++id) {
            std::string name = m_out->dictionary.name(id);
            if (name.back() == '*')
                name.pop_back();
            for (std::size_t length = 3; length <= name.size(); ++length) {
                const auto prefix = prefixes.find(name.substr(0, length));
                if (prefix != prefixes.end() && prefix->second != id)
                    covered[prefix->second].push_back(id);
            }
        }
        for (auto& set : m_out->sets) {
            std::set<WordId> all(set.begin(), set.end());
            for (const WordId word : set) {
                if (const auto more = covered.find(word); more != covered.end())
                    all.insert(more->second.begin(), more->second.end());
            }
            set.assign(all.begin(), all.end());
        }
    }

    std::shared_ptr<CompiledRules> m_out = std::make_shared<CompiledRules>();
    std::map<std::string, std::vector<std::string>> m_named;
    std::map<std::string, std::uint16_t, std::less<>> m_setIndex;
    base::Error m_error;
};

} // namespace

base::Expected<std::shared_ptr<const CompiledRules>> compileRules(const std::vector<RuleFile>& files)
{
    return Compiler().run(files);
}

} // namespace bearerwatch::events::detail
