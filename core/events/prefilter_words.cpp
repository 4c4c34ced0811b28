#include "events/prefilter_words.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "base/ascii.h"
#include "events/opening_words.h"
#include "events/word_table.h"

namespace bearerwatch::events::detail {
namespace {

using base::isDigit;

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

using Cost = std::uint32_t;

// A sign or a single character leads nowhere, as any line has it.
constexpr Cost NeverLeads = 5000;

class Derivation {
public:
    explicit Derivation(const CompiledRules& rules)
        : m_rules(rules)
        , m_wordNumbers(rules.dictionary.size(), None)
        , m_slotOfSet(rules.sets.size(), None)
    {
        weighWords();
        collectJoins();
    }

    PrefilterWords run()
    {
        // Rules without a cause only silence others: they need no look of their own.
        for (const Phrase& phrase : m_rules.phrases) {
            if (m_rules.rules[phrase.rule].cause)
                addPhrase(phrase);
        }
        for (const LiteralPattern& literal : m_rules.literals) {
            if (m_rules.rules[literal.rule].cause)
                addLiteral(literal.text.substr(0, literal.text.find('\n')));
        }
        for (const OpeningWords& opening : Openings)
            addOpening(opening);
        for (const std::string_view text : OpeningTexts)
            addLiteral(std::string(text));
        std::sort(m_pairs.begin(), m_pairs.end());
        m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
        m_out.pairs = std::move(m_pairs);
        addApostrophes();
        return std::move(m_out);
    }

private:
    static constexpr std::uint32_t None = std::numeric_limits<std::uint32_t>::max();

    // How often a word stands in ordinary lines, roughly.
    [[nodiscard]] Cost costOf(std::string_view word) const
    {
        constexpr std::size_t Shortest = 3; // shorter ones stand in every other line
        if (!WordTable::canAnchor(word, 0))
            return NeverLeads;
        if (word.size() < Shortest)
            return 3000;
        if (isOrdinary(word))
            return 400 + 3000 / static_cast<Cost>(word.size());
        Cost cost = 10;
        if (std::all_of(word.begin(), word.end(), isDigit))
            cost = word[0] >= '4' ? 250 : 1500; // of others a table would look at each number of each line
        else if (m_rules.commonPredicates.contains(word))
            cost = 125;
        else if (m_rules.commonSubjects.contains(word))
            cost = 20;
        return word.size() == Shortest ? cost * 2 : cost;
    }

    [[nodiscard]] std::string_view textOf(WordId word) const
    {
        std::string_view name = m_rules.dictionary.name(word);
        if (name.size() > 1 && name.back() == '*')
            name.remove_suffix(1);
        return name;
    }

    void weighWords()
    {
        m_costs.resize(m_rules.dictionary.size(), NeverLeads);
        for (WordId word = 1; word < m_costs.size(); ++word)
            m_costs[word] = costOf(textOf(word));
    }

    // Of several words that count as one, the one that must stand in the text: the rarest.
    void collectJoins()
    {
        m_joined.resize(m_rules.dictionary.size());
        for (const auto& list : m_rules.joins) {
            for (const Join& join : list) {
                m_joined[join.result].push_back(
                    *std::min_element(join.words.begin(), join.words.end(), [this](WordId a, WordId b) {
                        return std::pair(m_costs[a], textOf(b).size()) <
                            std::pair(m_costs[b], textOf(a).size());
                    }));
            }
        }
        for (auto& words : m_joined) {
            std::sort(words.begin(), words.end());
            words.erase(std::unique(words.begin(), words.end()), words.end());
        }
    }

    // What looking for a set costs: as its most frequent word; then the number of words.
    using SetCost = std::pair<Cost, std::size_t>;
    [[nodiscard]] SetCost setCostOf(std::uint16_t set)
    {
        SetCost cost{0, 0};
        for (const WordId word : m_rules.sets[set]) {
            cost.first = std::max(cost.first, m_costs[word]);
            cost.second += 1 + m_joined[word].size();
            for (const WordId joined : m_joined[word])
                cost.first = std::max(cost.first, m_costs[joined]);
        }
        return cost;
    }

    // The rarest set of a phrase leads to the line, the next one must stand in it too.
    void addPhrase(const Phrase& phrase)
    {
        constexpr SetCost Highest{std::numeric_limits<Cost>::max(), 0};
        std::pair<SetCost, std::uint32_t> lead{Highest, None};
        std::pair<SetCost, std::uint32_t> other{Highest, None};
        for (std::uint32_t i = phrase.firstStep; i < phrase.firstStep + phrase.stepCount; ++i) {
            const Step& step = m_rules.steps[i];
            if (step.optional || step.set == lead.second || step.set == other.second)
                continue;
            const std::pair<SetCost, std::uint32_t> candidate{costOfSet(step.set), step.set};
            if (candidate < lead)
                other = std::exchange(lead, candidate);
            else if (candidate < other)
                other = candidate;
        }
        if (lead.second == None || lead.first.first >= NeverLeads) {
            m_out.everything = true;
            return;
        }
        const std::uint16_t leadSlot = slotOf(static_cast<std::uint16_t>(lead.second));
        const bool alone = other.second == None;
        for (const std::uint32_t word : m_slotWords[leadSlot]) {
            m_out.words[word].leads = true;
            m_out.words[word].alone = m_out.words[word].alone || alone;
        }
        if (!alone)
            m_pairs.emplace_back(leadSlot, slotOf(static_cast<std::uint16_t>(other.second)));
    }

    [[nodiscard]] SetCost costOfSet(std::uint16_t set)
    {
        m_setCosts.resize(m_rules.sets.size(), SetCost{0, 0});
        if (m_setCosts[set].second == 0)
            m_setCosts[set] = setCostOf(set);
        return m_setCosts[set];
    }

    [[nodiscard]] std::uint16_t addSlot(std::vector<std::uint32_t> words)
    {
        const auto slot = static_cast<std::uint16_t>(m_slotWords.size());
        for (const std::uint32_t word : words)
            m_out.words[word].slots.push_back(slot);
        m_slotWords.push_back(std::move(words));
        m_out.slotCount = m_slotWords.size();
        return slot;
    }

    [[nodiscard]] std::uint16_t slotOf(std::uint16_t set)
    {
        if (m_slotOfSet[set] == None) {
            std::vector<std::uint32_t> words;
            for (const WordId word : m_rules.sets[set]) {
                words.push_back(numberOf(word));
                for (const WordId joined : m_joined[word])
                    words.push_back(numberOf(joined));
            }
            std::sort(words.begin(), words.end());
            words.erase(std::unique(words.begin(), words.end()), words.end());
            m_slotOfSet[set] = addSlot(std::move(words));
        }
        return static_cast<std::uint16_t>(m_slotOfSet[set]);
    }

    [[nodiscard]] std::uint32_t numberOf(WordId word)
    {
        std::uint32_t& number = m_wordNumbers[word];
        if (number == None) {
            number = static_cast<std::uint32_t>(m_out.words.size());
            SoughtWord& sought = m_out.words.emplace_back();
            sought.text = textOf(word);
            // A beginning of words, or of tokens in full.
            sought.anyEnd =
                sought.text.size() < m_rules.dictionary.name(word).size() || word == m_rules.tokenText;
        }
        return number;
    }

    void addOpening(const OpeningWords& opening)
    {
        const std::uint32_t first = numberOf(opening.first);
        m_out.words[first].leads = true;
        const std::uint16_t slot = addSlot({first});
        m_pairs.emplace_back(slot, addSlot({numberOf(opening.second)}));
    }

    // Of a word that stands in no rule, too.
    [[nodiscard]] std::uint32_t numberOf(std::string_view text)
    {
        const auto same = [&](const SoughtWord& word) { return word.text == text && !word.anyEnd; };
        const auto found = std::ranges::find_if(m_out.words, same);
        if (found != m_out.words.end())
            return static_cast<std::uint32_t>(found - m_out.words.begin());
        m_out.words.emplace_back().text = text;
        return static_cast<std::uint32_t>(m_out.words.size() - 1);
    }

    // A literal stands anywhere, also in the middle of words. It is noticed by its rarest word, or by a
    // character beyond ASCII.
    void addLiteral(const std::string& text)
    {
        constexpr std::size_t Nowhere = std::string::npos;
        std::pair<Cost, std::size_t> best{0, Nowhere};
        for (std::size_t at = 0; at < text.size() && (best.second == Nowhere || text[best.second] >= 0);
             ++at) {
            if ((at == 0 && text[at] >= 0) || !WordTable::canAnchor(text, at))
                continue;
            std::size_t end = at;
            while (end < text.size() && (base::isLetter(text[end]) || isDigit(text[end])))
                ++end;
            const Cost cost = costOf(std::string_view(text).substr(at, end - at));
            if (best.second == Nowhere || text[at] < 0 || cost < best.first)
                best = {cost, at};
        }
        if (best.second == Nowhere)
            m_out.elsewhere.push_back(text);
        else
            m_out.literals.push_back({text, best.second});
    }

    // "doesn't" with the apostrophe of typesetters.
    void addApostrophes()
    {
        for (std::size_t i = 0, count = m_out.words.size(); i < count; ++i) {
            const std::size_t at = m_out.words[i].text.find('\'');
            if (at == std::string::npos)
                continue;
            SoughtWord set = m_out.words[i];
            set.text.replace(at, 1, "\xE2\x80\x99");
            m_out.words.push_back(std::move(set));
        }
    }

    const CompiledRules& m_rules;
    std::vector<Cost> m_costs; // by word
    std::vector<std::vector<WordId>> m_joined; // words of which one must stand there where the word is joined
    std::vector<SetCost> m_setCosts; // {0, 0}: not known yet
    std::vector<std::uint32_t> m_wordNumbers; // by word: index into the words that are sought
    std::vector<std::uint32_t> m_slotOfSet;
    std::vector<std::vector<std::uint32_t>> m_slotWords;
    std::vector<std::pair<std::uint16_t, std::uint16_t>> m_pairs;
    PrefilterWords m_out;
};

} // namespace

PrefilterWords derivePrefilterWords(const CompiledRules& rules)
{
    return Derivation(rules).run();
}

} // namespace bearerwatch::events::detail
