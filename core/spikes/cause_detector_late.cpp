#include <algorithm>
#include <cmath>

#include "spikes/cause_detector.h"
#include "spikes/tail_probability.h"

// Events that came after their bucket was judged.

namespace bearerwatch::spikes {

CauseDetector::Outcome CauseDetector::amend(base::Time start, std::uint64_t more, bool othersFire)
{
    Outcome outcome;
    const auto found =
        std::lower_bound(m_ring.begin(), m_ring.end(), start,
                         [](const Observed& one, base::Time time) { return one.start < time; });
    if (found == m_ring.end() || found->start != start || more == 0)
        return outcome;
    found->count += static_cast<double>(more);
    m_seenEvents += static_cast<double>(more);
    if (found->masked)
        return outcome; // part of an alert
    const auto index = static_cast<std::size_t>(found - m_ring.begin());
    if (!m_firing)
        judgeLate(index, othersFire, outcome);
    if (!outcome.raised)
        learnLate(index);
    recount();
    return outcome;
}

void CauseDetector::judgeLate(std::size_t index, bool othersFire, Outcome& outcome)
{
    std::vector<double> counts(m_ring.size() + 1);
    std::vector<double> weights(m_ring.size() + 1);
    std::vector<double> recurring(m_ring.size() + 1);
    for (std::size_t i = 0; i < m_ring.size(); ++i) {
        const Observed& one = m_ring[i];
        counts[i + 1] = counts[i] + (one.masked ? 0 : one.count);
        weights[i + 1] = weights[i] + (one.masked ? 0 : one.season * one.traffic * bucketMinutes());
        recurring[i + 1] = recurring[i] + (one.masked ? 0 : one.recurring * one.traffic * bucketMinutes());
    }
    double bestChance = othersFire ? Tuning.chanceWhenOthersFire : Tuning.chance;
    const Window* best = nullptr;
    Forecast bestForecast;
    std::size_t bestLast = 0;
    const double limit = bestChance;
    std::size_t shown = m_ring.size(); // the first bucket at whose end it would have been raised
    double hourly = 0;
    for (const Window& window : m_windows) {
        if (window.minutes > 60 && hourly >= Tuning.sparse)
            break;
        // All windows that hold the bucket.
        for (std::size_t last = index; last < m_ring.size() && last < index + window.buckets; ++last) {
            const base::Time begin = m_ring[last].start + m_width - window.buckets * m_width;
            std::size_t first = last + 1 - std::min<std::size_t>(window.buckets, last + 1);
            while (m_ring[first].start < begin)
                ++first; // a gap is no part of a window
            const Forecast one = asBeforeFall(forecast(window, counts[last + 1] - counts[first],
                                                       weights[last + 1] - weights[first],
                                                       recurring[last + 1] - recurring[first]));
            if (window.minutes <= 60)
                hourly = one.mean;
            if (!one.known || one.observed < Tuning.leastEvents ||
                one.observed < Tuning.leastRatio * one.mean)
                continue;
            const double chance = tailProbability(one.observed, one.mean, one.variance);
            if (chance < limit)
                shown = std::min(shown, last);
            if (chance < bestChance) {
                bestChance = chance;
                best = &window;
                bestForecast = one;
                bestLast = last;
            }
        }
    }
    if (!best)
        return;
    outcome.shown = m_ring[shown].start + m_width;
    raise(*best, bestForecast, bestLast, outcome);
}

void CauseDetector::learnLate(std::size_t index)
{
    Observed& late = m_ring[index];
    const Forecast now = forecast(m_windows.front(), late.count, late.season * late.traffic * bucketMinutes(),
                                  late.recurring * late.traffic * bucketMinutes());
    const double capped = learnedOf(late, now);
    const double learned = std::max(0.0, capped - late.capped) / late.traffic;
    late.capped = std::max(late.capped, capped);
    for (Window& window : m_windows) {
        if (window.fed <= m_firstSequence + index)
            continue; // it comes with the bucket itself
        const auto passed = std::chrono::duration<double, std::ratio<60>>(window.fedTime - late.start);
        const Fading kept = fadingOver(std::max(0.0, passed.count()));
        for (std::size_t i = 0; i < MemoryCount; ++i)
            window.events.at(i) += learned * kept.at(i);
    }
}

} // namespace bearerwatch::spikes
