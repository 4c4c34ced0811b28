#include <algorithm>
#include <cmath>

#include "spikes/cause_detector.h"

// How far counts stray from what was foretold.

namespace bearerwatch::spikes {

void CauseDetector::learnSpread(const std::vector<Forecast>& forecasts, bool raised)
{
    Pending pending;
    pending.sequence = m_firstSequence + m_ring.size() - 1;
    if (!raised)
        pending.crowded = crowdingOf(forecasts.front());
    for (const Forecast& one : forecasts) {
        const double error = one.observed - one.mean;
        const double most = raised ? one.variance * 4 : CapSpread * CapSpread * std::max(one.variance, 1.0);
        pending.errors.push_back(one.known ? std::min(error * error, most) : -1);
        pending.explained.push_back(one.explained);
        pending.means.push_back(one.mean);
    }
    if (raised) {
        learnPending(pending);
        return;
    }
    m_pending.push_back(std::move(pending));
    const double delay =
        std::clamp(m_seenMinutes / 3, Tuning.spreadDelayLeast, Tuning.spreadDelay) / bucketMinutes();
    while (!m_pending.empty() && static_cast<double>(m_pending.size()) > delay) {
        learnPending(m_pending.front());
        m_pending.pop_front();
    }
}

void CauseDetector::learnPending(const Pending& pending)
{
    const double kept = std::exp(-bucketMinutes() / Tuning.spreadMemory);
    if (pending.crowded > Pending::NotFilled) {
        const double remains = 0.99; // over about a hundred buckets with an event
        m_filled = m_filled * remains + 1;
        m_crowded = m_crowded * remains + pending.crowded;
    }
    for (std::size_t i = 0; i < m_windows.size() && i < pending.errors.size(); ++i) {
        if (pending.errors[i] < 0)
            continue;
        Window& window = m_windows[i];
        const double weight = 1.0 / window.buckets;
        const double mean = pending.means[i];
        window.errors = window.errors * kept + weight * pending.errors[i];
        window.explained = window.explained * kept + weight * pending.explained[i];
        window.means = window.means * kept + weight * mean;
        window.squares = window.squares * kept + weight * mean * mean;
    }
}

double CauseDetector::crowdingOf(const Forecast& now)
{
    if (!now.known || now.mean > 0.3 || now.observed < 1)
        return Pending::NotFilled;
    const double byChance = 1 - now.mean * std::exp(-now.mean) / -std::expm1(-now.mean);
    return (now.observed >= 2 ? 1 : 0) - byChance;
}

} // namespace bearerwatch::spikes
