#include "models/time_scale.h"

#include <algorithm>
#include <numeric>

namespace bearerwatch::models {
namespace {

constexpr double Before = 0.08; ///< Room in front of the first event.
constexpr double After = 0.12; ///< Room behind the last.
constexpr double LeastShare = 0.18; ///< Of a stretch that would otherwise be squeezed.

} // namespace

TimeScale::TimeScale(std::vector<base::Time> events)
{
    std::sort(events.begin(), events.end());
    events.erase(std::unique(events.begin(), events.end()), events.end());
    if (events.empty())
        events.push_back({});
    const base::Duration whole =
        std::max<base::Duration>(events.back() - events.front(), std::chrono::minutes(1));
    std::vector<double> shares;
    for (std::size_t i = 1; i < events.size(); ++i)
        shares.push_back(double((events[i] - events[i - 1]).count()) / double(whole.count()));
    const double room = 1 - Before - After;
    const double least = std::min(LeastShare, 0.9 / double(std::max<std::size_t>(1, shares.size())));
    // Only a stretch that dwarfs the rest is broken: nearby events may stand close to each other.
    const auto longest = std::max_element(shares.begin(), shares.end());
    if (shares.size() > 1 && *longest > 0.9) {
        for (double& share : shares)
            share = std::max(share, least);
        const double others = std::accumulate(shares.begin(), shares.end(), 0.0) - *longest;
        *longest = std::max(1 - others, least);
        const double sum = others + *longest;
        for (double& share : shares)
            share /= sum;
        const double start = std::accumulate(shares.begin(), longest, 0.0);
        m_break = Before + (start + *longest / 2) * room;
    }
    const double scale = shares.empty() ? 0 : room;
    double at = shares.empty() ? 0.5 : Before;
    m_knots.push_back({events.front() - whole / 10, 0});
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (i > 0)
            at += shares[i - 1] * scale;
        m_knots.push_back({events[i], at});
    }
    m_knots.push_back({events.back() + whole / 6, 1});
}

double TimeScale::fractionOf(base::Time time) const
{
    if (m_knots.size() < 2 || time <= m_knots.front().time)
        return 0;
    if (time >= m_knots.back().time)
        return 1;
    const auto next = std::upper_bound(m_knots.begin(), m_knots.end(), time,
                                       [](base::Time t, const Knot& knot) { return t < knot.time; });
    const Knot& from = *(next - 1);
    const double part = double((time - from.time).count()) / double((next->time - from.time).count());
    return from.fraction + part * (next->fraction - from.fraction);
}

base::Time TimeScale::timeAt(double fraction) const
{
    if (m_knots.size() < 2)
        return {};
    const double wanted = std::clamp(fraction, 0.0, 1.0);
    auto next = std::upper_bound(m_knots.begin(), m_knots.end(), wanted,
                                 [](double f, const Knot& knot) { return f < knot.fraction; });
    if (next == m_knots.end())
        return m_knots.back().time;
    if (next == m_knots.begin())
        return m_knots.front().time;
    const Knot& from = *(next - 1);
    const double part = (wanted - from.fraction) / (next->fraction - from.fraction);
    return from.time +
        base::Duration(static_cast<base::Duration::rep>(double((next->time - from.time).count()) * part));
}

} // namespace bearerwatch::models
