#include "events/prefilter_words.h"
#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace bearerwatch::events::detail {
namespace {

using base::isDigit;

using Words = std::set<std::string>;

// Names of members and words of nearly every line, beside those that the rule book calls common.
bool isOrdinary(std::string_view word)
{
    static const std::unordered_set<std::string_view> Ordinary{
        "account",   "action",      "address",  "agent",   "api",      "app",       "application", "arn",
        "body",      "bytes",       "cache",    "client",  "code",     "completed", "component",   "content",
        "context",   "count",       "created",  "data",    "date",     "debug",     "duration",    "email",
        "env",       "environment", "event",    "exec",    "file",     "format",    "found",       "get",
        "group",     "handler",     "header",   "headers", "host",     "hostname",  "html",        "http",
        "https",     "id",          "image",    "info",    "items",    "job",       "json",        "kind",
        "level",     "line",        "list",     "log",     "logged",   "logger",    "login",       "mac",
        "main",      "mapped",      "message",  "method",  "module",   "msg",       "name",        "object",
        "operation", "order",       "page",     "path",    "pid",      "pod",       "port",        "post",
        "process",   "project",     "protocol", "query",   "reason",   "remote",    "request",     "requests",
        "res",       "resource",    "response", "result",  "root",     "route",     "server",      "service",
        "session",   "size",        "source",   "span",    "start",    "started",   "state",       "status",
        "stream",    "string",      "system",   "tag",     "tags",     "task",      "text",        "thread",
        "time",      "timestamp",   "trace",    "type",    "upstream", "uri",       "url",         "user",
        "username",  "value",       "version",  "view",    "warn",     "warning",   "web",         "worker"};
    return Ordinary.contains(word);
}

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
        chooseLeads();
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
                for (const WordId word : join.words) {
                    const std::string& name = m_rules.dictionary.name(word);
                    const bool cheaper = best.empty() || costOf(name) < costOf(best);
                    if (cheaper || (costOf(name) == costOf(best) && name.size() > best.size()))
                        best = name;
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

    // The sets of words of the steps that a phrase cannot do without.
    void addPhrase(const Phrase& phrase)
    {
        std::vector<std::size_t> steps;
        for (std::uint16_t i = 0; i < phrase.stepCount; ++i) {
            const Step& step = m_rules.steps[phrase.firstStep + i];
            if (!step.optional)
                steps.push_back(setOf(step.set));
        }
        std::sort(steps.begin(), steps.end());
        steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
        const std::size_t number = m_phrases.size();
        if (!m_known.insert(steps).second)
            return;
        for (const std::size_t set : steps)
            m_sets[set].phrases.push_back(number);
        m_phrases.push_back(std::move(steps));
    }

    // One set of words that are looked for, and what it serves for.
    struct WordSet {
        Words words;
        std::vector<std::size_t> phrases;
        double cost = 0; ///< Of its words that are not looked for yet.
        int rank = 2; ///< The lowest of its words; -1 with one that ordinary lines have.
        std::size_t shortest = std::string::npos;
    };

    [[nodiscard]] std::size_t setOf(std::uint16_t ruleSet)
    {
        const auto [place, added] = m_setNumbers.try_emplace(ruleSet, m_sets.size());
        if (!added)
            return place->second;
        const std::size_t number = m_sets.size();
        WordSet& set = m_sets.emplace_back();
        set.words = textsOf(ruleSet);
        for (const std::string& word : set.words) {
            set.cost += costOf(word);
            set.rank = std::min(set.rank, isOrdinary(word) ? -1 : rankOf(word));
            set.shortest = std::min(set.shortest, word.size());
            m_setsOfWord[word].push_back(number);
        }
        return number;
    }

    // What looking for a word costs: its place among the patterns, and the lines that have it for nothing.
    [[nodiscard]] double costOf(const std::string& word) const
    {
        constexpr std::size_t Shortest = 3;
        if (word.size() < Shortest)
            return 5000;
        if (isOrdinary(word))
            return 1000;
        constexpr std::array<double, 3> ByRank{25, 2, 1};
        const double byRank = ByRank.at(static_cast<std::size_t>(rankOf(word)));
        return word.size() == Shortest ? byRank * 3 : byRank; // "age" is in "message" and "page"
    }

    // Chooses sets so that each phrase has one: those that serve many phrases for few new words first.
    void chooseLeads()
    {
        std::vector<bool> served(m_phrases.size());
        std::vector<std::size_t> open(m_sets.size()); // phrases of each set that have no lead yet
        for (std::size_t set = 0; set < m_sets.size(); ++set)
            open[set] = m_sets[set].phrases.size();
        std::vector<double> worth(m_sets.size());
        const auto weigh = [&](std::size_t set) {
            worth[set] = static_cast<double>(open[set]) / (m_sets[set].cost + 0.01);
        };
        for (std::size_t set = 0; set < m_sets.size(); ++set)
            weigh(set);
        for (;;) {
            const auto best =
                static_cast<std::size_t>(std::max_element(worth.begin(), worth.end()) - worth.begin());
            if (m_sets.empty() || open[best] == 0)
                return;
            for (const std::string& word : m_sets[best].words) {
                for (const std::size_t set : std::exchange(m_setsOfWord[word], {})) {
                    m_sets[set].cost = std::max(0.0, m_sets[set].cost - costOf(word));
                    weigh(set);
                }
            }
            for (const std::size_t phrase : m_sets[best].phrases) {
                if (served[phrase])
                    continue;
                served[phrase] = true;
                addPair(m_phrases[phrase], best);
                for (const std::size_t set : m_phrases[phrase]) {
                    --open[set];
                    weigh(set);
                }
            }
        }
    }

    // The lead of a phrase is looked for in every line, the other set in lines that have the lead.
    void addPair(const std::vector<std::size_t>& steps, std::size_t lead)
    {
        const auto isRarer = [this](std::size_t left, std::size_t right) {
            const WordSet& a = m_sets[left];
            const WordSet& b = m_sets[right];
            return a.rank != b.rank ? a.rank > b.rank : a.shortest > b.shortest;
        };
        std::optional<std::size_t> other;
        for (const std::size_t set : steps) {
            if (set != lead && (!other || isRarer(set, *other)))
                other = set;
        }
        if (!other) {
            for (const std::string& word : m_sets[lead].words)
                addAlone(word);
            return;
        }
        const auto [pair, added] = m_pairs.try_emplace({lead, *other}, m_pairs.size());
        if (!added)
            return;
        for (const std::string& word : m_sets[lead].words)
            m_subjects[word].push_back(pair->second);
        for (const std::string& word : m_sets[*other].words)
            m_predicates[word].push_back(pair->second);
    }

    using Paired = std::map<std::string, std::vector<std::size_t>>; ///< Numbers of pairs, ascending.

    static std::vector<PairedWord> paired(const Paired& words)
    {
        std::vector<PairedWord> list;
        for (const auto& [text, pairs] : words)
            list.push_back({text, pairs});
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

    const CompiledRules& m_rules;
    std::map<WordId, Words> m_joined;
    std::map<std::uint16_t, std::size_t> m_setNumbers; ///< Set of the rules -> index into `m_sets`.
    std::vector<WordSet> m_sets;
    std::unordered_map<std::string, std::vector<std::size_t>> m_setsOfWord; ///< Of words not looked for yet.
    std::vector<std::vector<std::size_t>> m_phrases; ///< Sets of their steps.
    std::set<std::vector<std::size_t>> m_known;
    Words m_alone;
    Words m_families; ///< Beginnings of words.
    Paired m_subjects;
    Paired m_predicates;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> m_pairs; ///< Numbered as they come.
};

} // namespace

PrefilterWords derivePrefilterWords(const CompiledRules& rules)
{
    return Derivation(rules).run();
}

} // namespace bearerwatch::events::detail
