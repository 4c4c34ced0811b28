#include "events/classify.h"

#include <algorithm>
#include <array>

#include "events/compiled_rules.h"
#include "events/matcher.h"

namespace bearerwatch::events {
namespace {

using causes::Cause;

constexpr int SamePriority = 8; // Rules that differ by no more name further causes.

// What silences other rules: words that are no token failure.
struct Silence {
    int record = -1;
    std::uint32_t recordRule = 0;
    std::vector<std::pair<std::uint32_t, int>> clauses;

    [[nodiscard]] bool covers(std::uint32_t clause, int priority) const
    {
        if (record > priority)
            return true;
        return std::any_of(clauses.begin(), clauses.end(), [&](const auto& entry) {
            return entry.first == clause && entry.second > priority;
        });
    }
};

struct Verdict {
    std::vector<detail::Hit> hits; ///< Not silenced, best first.
    bool silenced = false;
    std::uint32_t silencingRule = 0;
};

Verdict judge(std::string_view text, const detail::CompiledRules& rules)
{
    thread_local std::vector<detail::Hit> hits;
    detail::findHits(text, rules, hits);
    Verdict verdict;
    Silence silence;
    for (const detail::Hit& hit : hits) {
        const Rule& rule = rules.rules[hit.rule];
        if (rule.cause)
            continue;
        verdict.silenced = true;
        verdict.silencingRule = hit.rule;
        if (rule.wholeRecord)
            silence.record = std::max(silence.record, rule.priority);
        else
            silence.clauses.emplace_back(hit.clause, rule.priority);
    }
    for (const detail::Hit& hit : hits) {
        const Rule& rule = rules.rules[hit.rule];
        if (rule.cause && !silence.covers(hit.clause, rule.priority))
            verdict.hits.push_back(hit);
    }
    // The most specific rule first; of equals the later one, which is the inner cause.
    std::stable_sort(verdict.hits.begin(), verdict.hits.end(),
                     [&](const detail::Hit& a, const detail::Hit& b) {
                         const int left = rules.rules[a.rule].priority;
                         const int right = rules.rules[b.rule].priority;
                         return left != right ? left > right : a.end > b.end;
                     });
    return verdict;
}

std::vector<Cause> alternativesOf(const Verdict& verdict, const detail::CompiledRules& rules)
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
        const Rule& rule = rules.rules[hit.rule];
        if (rule.priority + SamePriority >= best.priority)
            add(*rule.cause);
    }
    return list;
}

Classification fromHit(const Verdict& verdict, const detail::CompiledRules& rules)
{
    const detail::Hit& hit = verdict.hits.front();
    const Rule& rule = rules.rules[hit.rule];
    Classification result;
    result.cause = rule.cause;
    result.certainty = rule.certainty;
    result.rule = rule.id;
    result.evidence = {hit.offset, hit.end - hit.offset};
    result.vague = rules.vague[hit.rule];
    result.alternatives = alternativesOf(verdict, rules);
    return result;
}

} // namespace

Classification classify(const logs::Record& record, const RuleBook& book)
{
    const detail::CompiledRules& rules = book.compiled();
    const Verdict verdict = judge(record.text, rules);
    if (!verdict.hits.empty())
        return fromHit(verdict, rules);
    Classification result;
    if (verdict.silenced) {
        result.rule = rules.rules[verdict.silencingRule].id;
        return result;
    }
    constexpr int Unauthorized = 401;
    if (record.status == Unauthorized) {
        result.cause = Cause::Unspecified;
        result.certainty = causes::Certainty::Inferred;
        result.rule = "status.401";
        result.vague = true;
    }
    return result;
}

std::vector<RankedCause> classifyText(std::string_view text, const RuleBook& book)
{
    const detail::CompiledRules& rules = book.compiled();
    const Verdict verdict = judge(text, rules);
    std::vector<RankedCause> ranked;
    const auto add = [&](Cause cause, causes::Certainty certainty, const detail::Hit& hit) {
        const bool known =
            std::any_of(ranked.begin(), ranked.end(), [&](const RankedCause& r) { return r.cause == cause; });
        if (!known)
            ranked.push_back(
                {cause, certainty, rules.rules[hit.rule].id, {hit.offset, hit.end - hit.offset}});
    };
    for (const detail::Hit& hit : verdict.hits) {
        const Rule& rule = rules.rules[hit.rule];
        add(*rule.cause, rule.certainty, hit);
        for (const Cause cause : rule.alternatives)
            add(cause, causes::Certainty::Inferred, hit);
    }
    return ranked;
}

} // namespace bearerwatch::events
