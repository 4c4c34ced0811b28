#include <algorithm>
#include <cmath>

#include "spikes/cause_detector.h"

// How the last hours of a cause stand in stored state. An ordinary bucket is its count; another one is a
// negative mark and what differs.

namespace bearerwatch::spikes {

namespace {

constexpr double Differs =
    -1; ///< Then: microseconds since the bucket before, count, capped, traffic, masked.
constexpr std::size_t DiffersSize = 6;

} // namespace

std::vector<double> CauseDetector::packRing() const
{
    std::vector<double> packed;
    packed.reserve(m_ring.size() + 8);
    base::Time previous{};
    for (const Observed& one : m_ring) {
        if (one.start - previous == m_width && one.capped == one.count && one.traffic == 1 && !one.masked) {
            packed.push_back(one.count);
        } else {
            for (const double number : {Differs, static_cast<double>((one.start - previous).count()),
                                        one.count, one.capped, one.traffic, one.masked ? 1.0 : 0.0})
                packed.push_back(number);
        }
        previous = one.start;
    }
    return packed;
}

void CauseDetector::unpackRing(const std::vector<double>& ring)
{
    m_ring.clear();
    base::Time previous{};
    constexpr double Farthest = 9e15; // microseconds; as far as a double counts exactly
    for (std::size_t i = 0; i < ring.size();) {
        Observed one;
        if (ring[i] >= 0) {
            one.start = previous + m_width;
            one.count = one.capped = ring[i++];
        } else {
            if (ring.size() - i < DiffersSize || !(std::abs(ring[i + 1]) < Farthest))
                return;
            one.start = previous + base::Duration(static_cast<std::int64_t>(ring[i + 1]));
            one.count = ring[i + 2];
            one.capped = ring[i + 3];
            one.traffic = ring[i + 4] >= 1 ? ring[i + 4] : 1;
            one.masked = ring[i + 5] > 0;
            i += DiffersSize;
        }
        previous = one.start;
        setSeason(one);
        m_ring.push_back(one);
    }
}

bool CauseDetector::consistent() const
{
    if (m_width < std::chrono::seconds(1) || m_width > std::chrono::hours(24))
        return false;
    const CauseDetector like(m_width);
    const std::uint64_t last = m_firstSequence + m_ring.size();
    const auto inRing = [&](std::uint64_t sequence) {
        return sequence >= m_firstSequence && sequence <= last;
    };
    if (last < m_firstSequence || m_windows.size() != like.m_windows.size() || (m_firing && m_ring.empty()))
        return false;
    for (std::size_t i = 0; i < m_windows.size(); ++i) {
        const Window& window = m_windows[i];
        if (window.buckets != like.m_windows[i].buckets || window.shortest >= MemoryCount ||
            !inRing(window.begin) || !inRing(window.fed))
            return false;
    }
    return std::all_of(m_pending.begin(), m_pending.end(), [&](const Pending& pending) {
        return pending.errors.size() == m_windows.size() && pending.explained.size() == m_windows.size() &&
            pending.means.size() == m_windows.size();
    });
}

} // namespace bearerwatch::spikes
