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
    pending.filled = std::min(forecasts.front().observed, MostOfFilled);
    const bool lessThanAdopted = pending.sequence < m_adoptedUntil;
    for (const Forecast& one : forecasts) {
        const double error = one.observed - one.mean;
        const double most = raised ? one.variance * 4 : CapSpread * CapSpread * std::max(one.variance, 1.0);
        // Nor does a fall, or what comes back after it.
        const bool fallen =
            m_ring.back().start < m_fallenUntil && (error < 0 || one.rate < Tuning.fallRatio * m_heldRate);
        const bool learned = one.known && !(lessThanAdopted && error < 0) && !fallen;
        pending.errors.push_back(learned ? std::min(error * error, most) : -1);
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
        m_filledEvents = m_filledEvents * remains + pending.filled;
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

// How likely an event is to be followed by another of its bucket: by how many buckets hold several, or by how
// many they hold; the lesser, as bursts may all be of one size.
double CauseDetector::crowding() const
{
    const double bySeveral = std::clamp(m_crowded / (m_filled + 2), 0.0, MostCrowding);
    const double each = m_filled > 0 ? std::max(1.0, m_filledEvents / m_filled) : 1;
    return std::min(bySeveral, 1 - 1 / each);
}

double CauseDetector::crowdingOf(const Forecast& now)
{
    if (!now.known || now.mean > 0.3 || now.observed < 1)
        return Pending::NotFilled;
    const double byChance = 1 - now.mean * std::exp(-now.mean) / -std::expm1(-now.mean);
    return (now.observed >= 2 ? 1 : 0) - byChance;
}

} // namespace bearerwatch::spikes
