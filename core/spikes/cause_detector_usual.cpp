#include <algorithm>
#include <cmath>

#include "spikes/cause_detector.h"

// What else is usual: what comes again, and what was before an outage.

namespace bearerwatch::spikes {

double CauseDetector::recurrenceAt(base::Time time) const
{
    return std::max(m_hourly.factor(time), m_daily.factor(time));
}

void CauseDetector::setSeason(Observed& observed) const
{
    const double season = m_season.factor(observed.start);
    observed.season = season * recurrenceAt(observed.start);
    observed.recurring = observed.season - season;
}

double CauseDetector::learnedOf(const Observed& observed, const Forecast& now) const
{
    const double capped = std::min(observed.count, capOf(now));
    if (observed.recurring <= 0 || !now.known)
        return capped;
    const double plain = now.mean * (1 - observed.recurring / observed.season);
    return capped <= plain ? capped : std::max(plain, capped - (now.mean - plain));
}

void CauseDetector::learnRecurrences(const Observed& newest)
{
    const bool hourly = m_hourly.learn(newest.start, m_width, newest.count / newest.traffic);
    const bool daily = m_daily.learn(newest.start, m_width, newest.count / newest.traffic);
    if (!hourly && !daily)
        return;
    for (Observed& one : m_ring)
        setSeason(one);
    recount();
}

void CauseDetector::noteFall(const std::vector<Forecast>& forecasts)
{
    const base::Time now = m_ring.back().start;
    if (now >= m_heldUntil)
        m_heldRate = 0;
    const auto minutes = [](double count) { return std::chrono::minutes(static_cast<std::int64_t>(count)); };
    const auto newFrom = m_adoptedUntil == 0 ? 0
                                             : m_adoptedUntil +
            static_cast<std::uint64_t>((Tuning.heldAfterAdopted - Tuning.adoptedMinutes) / bucketMinutes());
    for (std::size_t i = 0; i < m_windows.size(); ++i) {
        const Forecast& one = forecasts[i];
        if (m_windows[i].minutes > 60 || !one.known || one.rate <= m_heldRate ||
            one.observed > Tuning.fallRatio * one.mean ||
            one.mean - one.observed < Tuning.fallDeviations * std::sqrt(one.variance))
            continue;
        m_fallenUntil = now + minutes(Tuning.fallMinutes);
        if (m_firstSequence + m_ring.size() < newFrom)
            continue;
        m_heldRate = one.rate;
        m_heldUntil = now + minutes(Tuning.heldMinutes);
    }
}

// As it would be had the rate not fallen.
CauseDetector::Forecast CauseDetector::asBeforeFall(const Forecast& forecast) const
{
    if (!forecast.known || forecast.rate >= m_heldRate * Tuning.heldPart)
        return forecast;
    Forecast held = forecast;
    const double scale = m_heldRate * Tuning.heldPart / forecast.rate;
    held.rate = m_heldRate;
    held.mean *= scale;
    held.variance *= scale * scale;
    return held;
}

} // namespace bearerwatch::spikes
