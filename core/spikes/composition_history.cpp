#include "spikes/composition_history.h"

#include <algorithm>
#include <cmath>

namespace bearerwatch::spikes {

namespace {

using namespace std::chrono_literals;

constexpr base::Duration RecentSpan = 60min;
constexpr double MemoryHours = 24; ///< Of what is usual.
constexpr std::size_t UsualValues = 2000; ///< A dimension.

} // namespace

std::size_t BucketValues::add(std::span<const series::DimensionValue> list)
{
    ++events;
    std::size_t fresh = 0;
    for (const series::DimensionValue& value : list) {
        const auto place = values.try_emplace(value.dimension, ValuesPerDimension).first;
        const std::size_t before = place->second.size();
        place->second.add(value.value, 1, value.number);
        fresh += place->second.size() > before ? 1 : 0;
    }
    return fresh;
}

void BucketValues::remove(std::span<const series::DimensionValue> list)
{
    events -= events > 0 ? 1 : 0;
    for (const series::DimensionValue& value : list) {
        if (const auto place = values.find(value.dimension); place != values.end())
            place->second.remove(value.value);
    }
}

void BucketValues::addTo(ValueTable& table) const
{
    for (const auto& [dimension, counts] : values)
        table.at(static_cast<std::size_t>(dimension)).add(counts);
}

void CompositionHistory::add(BucketValues values)
{
    for (auto& [dimension, counts] : values.values)
        counts.rest();
    const auto place =
        std::upper_bound(m_recent.begin(), m_recent.end(), values.start,
                         [](base::Time time, const BucketValues& one) { return time < one.start; });
    m_recent.insert(place, std::move(values)); // late ones go where they belong
    const base::Time now = m_recent.back().start;
    while (!m_recent.empty() && now - m_recent.front().start > RecentSpan) {
        if (m_before.empty())
            m_before.assign(series::DimensionCount, series::FrequentValues(UsualValues));
        if (m_fadedAt == base::Time{})
            m_fadedAt = now;
        if (now - m_fadedAt >= 1h) {
            const double hours = std::chrono::duration<double, std::ratio<3600>>(now - m_fadedAt).count();
            const double kept = std::exp(-hours / MemoryHours);
            for (series::FrequentValues& counts : m_before)
                counts.scale(kept);
            m_beforeEvents *= kept;
            m_fadedAt = now;
        }
        for (const auto& [dimension, counts] : m_recent.front().values)
            m_before.at(static_cast<std::size_t>(dimension)).add(counts);
        m_beforeEvents += static_cast<double>(m_recent.front().events);
        m_recent.pop_front();
    }
}

void CompositionHistory::lend(base::Time onset, Composition& composition) const
{
    for (std::size_t i = 0; i < m_before.size(); ++i)
        composition.before.at(i).add(m_before[i]);
    composition.usualEvents += m_beforeEvents;
    for (const BucketValues& bucket : m_recent) {
        if (bucket.start >= onset)
            continue;
        bucket.addTo(composition.before);
        composition.usualEvents += static_cast<double>(bucket.events);
    }
}

void CompositionHistory::split(base::Time onset, Composition& composition)
{
    lend(onset, composition);
    for (const BucketValues& bucket : m_recent) {
        if (bucket.start < onset)
            continue;
        bucket.addTo(composition.during);
        composition.events += static_cast<double>(bucket.events);
    }
    std::erase_if(m_recent, [&](const BucketValues& bucket) { return bucket.start >= onset; });
}

} // namespace bearerwatch::spikes
