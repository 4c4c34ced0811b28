#include "events/classify.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <span>
#include <tuple>

#include "base/ascii.h"
#include "events/compiled_rules.h"
#include "events/matcher.h"
#include "events/statement_part.h"
#include "logs/text_cleaning.h"

namespace bearerwatch::events {
namespace {

using causes::Cause;

constexpr int DecisiveBonus = 30; // A field that tells the reason goes before free text.
constexpr int MostByPlace = 94; // Below what is no failure for certain (a metric, a DNS record).
constexpr int OwnCode = 90; // From here on codes of single products: no words beside them unsay them.
constexpr int WholeRecord = 95; // From here on a rule silences all lines of a record.
constexpr int SamePriority = 8; // Rules that differ by no more name further causes.

// What silences other rules: words that are no token failure.
struct Silence {
    struct Clause {
        std::uint32_t clause = 0;
        int rank = 0;
        std::uint32_t end = 0;
        bool head = false; ///< A colon ends it.
    };
    struct Line {
        int rank = 0;
        std::uint32_t offset = 0;
    };
    std::vector<Line> lines;
    std::vector<Clause> clauses;

    [[nodiscard]] bool covers(const detail::Hit& hit, int rank, std::string_view text) const
    {
        if (std::any_of(lines.begin(), lines.end(), [&](const Line& entry) {
                return entry.rank > rank &&
                    (entry.rank >= WholeRecord || sameLine(entry.offset, hit.offset, text));
            }))
            return true;
        return std::any_of(clauses.begin(), clauses.end(), [&](const Clause& entry) {
            return entry.clause == hit.clause && entry.rank > rank && !isReasonOf(entry, hit, text);
        });
    }

private:
    // One of several lines: "Rendered ..." of a request says nothing of "Completed 401 Unauthorized".
    [[nodiscard]] static bool sameLine(std::size_t a, std::size_t b, std::string_view text)
    {
        const auto [first, last] = std::minmax(a, b);
        return text.substr(first, last - first).find('\n') == std::string_view::npos;
    }

    // "Removing session: token expired": what follows the colon is a statement of its own.
    [[nodiscard]] static bool isReasonOf(const Clause& entry, const detail::Hit& hit, std::string_view text)
    {
        constexpr std::uint32_t Near = 200;
        return entry.head && hit.offset > entry.end && hit.offset - entry.end < Near &&
            text.substr(entry.end, hit.offset - entry.end).find(": ") != std::string_view::npos;
    }
};

struct Verdict {
    std::vector<detail::Word> words;
    std::vector<detail::Hit> hits; ///< Not silenced, best first.
    bool silenced = false;
    std::uint32_t silencingRule = 0;
    bool silencedByUser = false;
    bool silencedByOutcome = true; ///< By nothing else.
    detail::Denial denial = detail::Denial::None;
};

// How specific a hit is: its rule, and where it stands. What gives no reason gains nothing by its place.
int rankOf(const detail::Hit& hit, const detail::CompiledRules& rules)
{
    const Rule& rule = rules.rules[hit.rule];
    constexpr int Specific = 60; // A vague rule of this priority names several causes.
    const bool telling = !rule.cause || rule.priority >= Specific ||
        (!rules.vague[hit.rule] && rule.certainty == causes::Certainty::Stated);
    if (!hit.decisive || !telling)
        return rule.priority;
    const int rank = rule.priority + DecisiveBonus;
    const bool bounded = rule.cause && rule.priority < OwnCode;
    return bounded ? std::max(rule.priority, std::min(rank, MostByPlace)) : rank;
}

// "failed to parse token: token is expired": the words that wrap a reason go when the reason follows. Those
// that name a cause of their own go for no vague one.
void dropWrappers(std::vector<detail::Hit>& hits, const detail::CompiledRules& rules)
{
    constexpr int NamesACause = 60;
    std::uint32_t lastReason = 0;
    std::uint32_t lastTelling = 0;
    for (const detail::Hit& hit : hits) {
        if (rules.wrapper[hit.rule] || *rules.rules[hit.rule].cause == Cause::Unspecified)
            continue;
        lastReason = std::max(lastReason, hit.offset);
        if (!rules.vague[hit.rule])
            lastTelling = std::max(lastTelling, hit.offset);
    }
    const auto yields = [&](const detail::Hit& hit) {
        const bool telling = rules.rules[hit.rule].priority >= NamesACause;
        return rules.wrapper[hit.rule] && hit.end <= (telling ? lastTelling : lastReason);
    };
    std::vector<detail::Hit> yielding;
    std::copy_if(hits.begin(), hits.end(), std::back_inserter(yielding), yields);
    // What other rules read in the same words goes too: "invalid or expired jwt: signature is invalid".
    std::erase_if(hits, [&](const detail::Hit& hit) {
        return std::any_of(yielding.begin(), yielding.end(), [&](const detail::Hit& wrapper) {
            return hit.offset >= wrapper.offset && hit.end <= wrapper.end;
        });
    });
}

Verdict judge(std::string_view text, const detail::CompiledRules& rules)
{
    thread_local std::vector<detail::Hit> hits;
    Verdict verdict;
    verdict.denial = detail::findHits(text, rules, verdict.words, hits);
    Silence silence;
    for (const detail::Hit& hit : hits) {
        const Rule& rule = rules.rules[hit.rule];
        if (rule.cause)
            continue;
        verdict.silenced = true;
        verdict.silencingRule = hit.rule;
        verdict.silencedByUser = verdict.silencedByUser || rule.user;
        verdict.silencedByOutcome = verdict.silencedByOutcome && rule.outcome;
        if (rule.wholeRecord)
            silence.lines.push_back({rankOf(hit, rules), hit.offset});
        else
            silence.clauses.push_back({hit.clause, rankOf(hit, rules), hit.end, rules.head[hit.rule]});
    }
    for (const detail::Hit& hit : hits) {
        const Rule& rule = rules.rules[hit.rule];
        if (rule.cause && !silence.covers(hit, rankOf(hit, rules), text))
            verdict.hits.push_back(hit);
    }
    dropWrappers(verdict.hits, rules);
    // The most specific rule first, wherever it stands; of equals the later one, which is the inner cause.
    std::stable_sort(verdict.hits.begin(), verdict.hits.end(),
                     [&](const detail::Hit& a, const detail::Hit& b) {
                         const auto order = [&](const detail::Hit& hit) {
                             return std::tuple(rankOf(hit, rules), rules.rules[hit.rule].priority, hit.end);
                         };
                         return order(a) > order(b);
                     });
    return verdict;
}

// "token is expired, signature is invalid": words of their own that state another cause. What single products
// write ("IDX10501: Signature validation failed. Unable to match key") is read as one statement.
bool isSecondFailure(const detail::Hit& hit, const detail::Hit& best, const detail::CompiledRules& rules,
                     std::string_view text)
{
    constexpr int NamesACause = 56;
    constexpr int OfProducts = 80;
    const Rule& rule = rules.rules[hit.rule];
    const bool apart = hit.offset >= best.end || hit.end <= best.offset;
    const bool sentence = text.substr(hit.offset, hit.end - hit.offset).find(' ') != std::string_view::npos;
    const bool checked = rules.rules[best.rule].cause != Cause::ValidatorUnavailable;
    return apart && sentence && checked && !rules.vague[hit.rule] && !rules.wrapper[hit.rule] &&
        rule.priority >= NamesACause && rule.certainty == causes::Certainty::Stated &&
        rules.rules[best.rule].priority < OfProducts;
}

std::vector<Cause> alternativesOf(const Verdict& verdict, const detail::CompiledRules& rules,
                                  std::string_view text)
{
    std::vector<Cause> list;
    const Rule& best = rules.rules[verdict.hits.front().rule];
    const auto add = [&](Cause cause) {
        if (cause != *best.cause && std::find(list.begin(), list.end(), cause) == list.end())
            list.push_back(cause);
    };
    for (const Cause cause : best.alternatives)
        add(cause);
    for (const detail::Hit& hit : verdict.hits) {
        const bool near = rankOf(hit, rules) + SamePriority >= rankOf(verdict.hits.front(), rules);
        if (near || isSecondFailure(hit, verdict.hits.front(), rules, text))
            add(*rules.rules[hit.rule].cause);
    }
    return list;
}

// The words that decided, whole: "ExpiredTokenException" where the rule read "ExpiredToken". What has digits
// may be a secret and stays cut.
Evidence evidenceOf(const detail::Hit& hit, std::string_view text)
{
    constexpr std::size_t LongestName = 32;
    const auto isLetter = [&](std::size_t i) {
        return i < text.size() && ((text[i] >= 'a' && text[i] <= 'z') || (text[i] >= 'A' && text[i] <= 'Z'));
    };
    std::size_t begin = hit.offset;
    while (begin > 0 && isLetter(begin) && isLetter(begin - 1))
        --begin;
    if (hit.offset - begin > LongestName || (begin > 0 && base::isDigit(text[begin - 1])))
        begin = hit.offset;
    std::size_t end = hit.end;
    while (end > 0 && isLetter(end - 1) && isLetter(end))
        ++end;
    if (end - hit.end > LongestName || (end < text.size() && base::isDigit(text[end])))
        end = hit.end;
    return {begin, end - begin};
}

Classification fromHit(const Verdict& verdict, const detail::CompiledRules& rules, std::string_view text)
{
    const detail::Hit& hit = verdict.hits.front();
    const Rule& rule = rules.rules[hit.rule];
    Classification result;
    result.cause = rule.cause;
    result.certainty = rule.certainty;
    result.rule = rule.id;
    result.evidence = evidenceOf(hit, text);
    result.vague = rules.vague[hit.rule];
    result.alternatives = alternativesOf(verdict, rules, text);
    return result;
}

// What the rules say; a rule that silences is named too.
Classification ruledOf(const Verdict& verdict, const detail::CompiledRules& rules, std::string_view text)
{
    if (!verdict.hits.empty())
        return fromHit(verdict, rules, text);
    Classification result;
    if (verdict.silenced)
        result.rule = rules.rules[verdict.silencingRule].id;
    return result;
}

// How much the answer of the rules counts beside the words; empty: they are not asked.
std::optional<double> trustOf(const Verdict& verdict, const detail::CompiledRules& rules)
{
    constexpr int Specific = 80; // What single products write.
    constexpr int Sure = 70;
    const detail::WordWeights::Trust& trust = rules.weights.trust();
    if (verdict.hits.empty()) {
        if (verdict.denial == detail::Denial::NotAsserted || verdict.silencedByUser)
            return std::nullopt;
        if (verdict.denial == detail::Denial::NotMeant)
            return trust.denied;
        return verdict.silenced ? trust.silenced : trust.silent;
    }
    const detail::Hit& hit = verdict.hits.front();
    const Rule& rule = rules.rules[hit.rule];
    if (rule.priority >= Specific || rule.user || rule.kind != RuleKind::Phrase)
        return std::nullopt;
    if (rules.vague[hit.rule])
        return trust.vague;
    return rankOf(hit, rules) >= Sure ? trust.sure : trust.stated;
}

// What is likely, from what the words and the rules say.
std::size_t bestOf(const detail::WordWeights::Beliefs& beliefs, const Classification& ruled, double trusted,
                   const detail::CompiledRules& rules)
{
    using detail::WordWeights;
    constexpr double Least = 1e-6;
    WordWeights::Beliefs scores{};
    std::transform(beliefs.begin(), beliefs.end(), scores.begin(),
                   [&](double belief) { return rules.weights.trust().belief * std::log(belief + Least); });
    if (!ruled.cause)
        scores[WordWeights::NoFailure] += rules.weights.trust().none;
    scores[ruled.cause ? causes::index(*ruled.cause) : WordWeights::NoFailure] += trusted;
    return static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
}

// The column or field that may tell of a failure, where a record has many: "JWT expired" amid such as speak
// of other things.
std::span<const detail::Word> ownPart(const Verdict& verdict, const detail::CompiledRules& rules,
                                      std::string_view text)
{
    if (!verdict.hits.empty())
        return detail::partAround(text, verdict.words, verdict.hits.front().offset);
    if (verdict.silenced || verdict.denial != detail::Denial::None)
        return verdict.words;
    const auto part = detail::partThatSaysMost(text, verdict.words);
    const bool aboutTokens =
        std::ranges::any_of(part, [&](const detail::Word& word) { return rules.context[word.id]; });
    return aboutTokens ? part : verdict.words;
}

// Rules and words together: the words decide where no rule knows them, and doubt rules that read too much
// into theirs.
Classification weigh(const Verdict& verdict, Classification ruled, const detail::CompiledRules& rules,
                     std::string_view text)
{
    using detail::WordWeights;
    const std::optional<double> trusted = trustOf(verdict, rules);
    if (rules.weights.isEmpty() || !trusted)
        return ruled;
    const std::size_t said = ruled.cause ? causes::index(*ruled.cause) : WordWeights::NoFailure;
    std::span<const detail::Word> words = verdict.words;
    auto beliefs = rules.weights.judge(text, words, rules);
    std::size_t best = bestOf(beliefs, ruled, *trusted, rules);
    if (const auto part = best == WordWeights::NoFailure ? ownPart(verdict, rules, text) : words;
        part.size() < words.size()) {
        words = part;
        beliefs = rules.weights.judge(text, words, rules);
        best = bestOf(beliefs, ruled, *trusted, rules);
    }
    // That a line is a refusal without a reason tells a rule or its status.
    if (best == said || best == causes::index(Cause::Unspecified))
        return ruled;
    Classification result;
    result.rule = WordsRule;
    if (best == WordWeights::NoFailure)
        return result;
    result.cause = static_cast<Cause>(best);
    result.certainty = causes::Certainty::Inferred;
    result.vague = ruled.vague;
    const auto span = rules.weights.decisiveWords(best, text, words, rules);
    result.evidence = {span.begin, span.end - span.begin};
    const auto addAlternative = [&](Cause cause) {
        auto& list = result.alternatives;
        if (cause != *result.cause && std::find(list.begin(), list.end(), cause) == list.end())
            list.push_back(cause);
    };
    if (ruled.cause)
        addAlternative(*ruled.cause);
    constexpr double NearlyAsLikely = 0.5;
    for (const Cause cause : causes::allCauses()) {
        if (beliefs[causes::index(cause)] >= NearlyAsLikely * beliefs[best])
            addAlternative(cause);
    }
    return result;
}

} // namespace

Classification classify(const logs::Record& record, const RuleBook& book)
{
    return classify(record.text, record.status, book);
}

Classification classify(std::string_view text, std::optional<int> status, const RuleBook& book)
{
    std::string blanked;
    if (logs::blankTerminal(text, blanked))
        text = blanked;
    const detail::CompiledRules& rules = book.compiled();
    const Verdict verdict = judge(text, rules);
    Classification result = weigh(verdict, ruledOf(verdict, rules, text), rules, text);
    constexpr int Unauthorized = 401;
    const bool silenced = verdict.hits.empty() && verdict.silenced && !verdict.silencedByOutcome;
    if (status == Unauthorized && !result.cause && !silenced) {
        result.cause = Cause::Unspecified;
        result.certainty = causes::Certainty::Inferred;
        result.rule = "status.401";
        result.vague = true;
    }
    return result;
}

std::vector<RankedCause> classifyText(std::string_view text, const RuleBook& book)
{
    std::string blanked;
    if (logs::blankTerminal(text, blanked))
        text = blanked;
    const detail::CompiledRules& rules = book.compiled();
    const Verdict verdict = judge(text, rules);
    std::vector<RankedCause> ranked;
    const auto add = [&](Cause cause, causes::Certainty certainty, const detail::Hit& hit) {
        const bool known =
            std::any_of(ranked.begin(), ranked.end(), [&](const RankedCause& r) { return r.cause == cause; });
        if (!known)
            ranked.push_back({cause, certainty, rules.rules[hit.rule].id, evidenceOf(hit, text)});
    };
    const Classification best = weigh(verdict, ruledOf(verdict, rules, text), rules, text);
    if (best.rule == WordsRule && best.cause) // Who pastes a text knows that something failed.
        ranked.push_back({*best.cause, best.certainty, best.rule, best.evidence});
    for (const detail::Hit& hit : verdict.hits) {
        const Rule& rule = rules.rules[hit.rule];
        add(*rule.cause, rule.certainty, hit);
        for (const Cause cause : rule.alternatives)
            add(cause, causes::Certainty::Inferred, hit);
    }
    return ranked;
}

} // namespace bearerwatch::events
