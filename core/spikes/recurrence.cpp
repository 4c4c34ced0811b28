#include "spikes/recurrence.h"

#include <algorithm>
#include <cmath>

namespace bearerwatch::spikes {

namespace {

constexpr double FewEvents = 0.5; ///< Is added to both sides of a ratio.
constexpr double LeastEvents = 4; ///< More than around it; fewer never stand out.
constexpr double LargestRatio = 1000;

} // namespace

Recurrence::Recurrence(Kind kind)
    : m_kind(kind)
    , m_parts(static_cast<std::size_t>(std::max<std::int64_t>(1, kind.period / kind.part)))
{
}

bool Recurrence::learn(base::Time start, base::Duration width, double count)
{
    const std::int64_t run = start.time_since_epoch() / m_kind.part;
    bool changed = false;
    if (run != m_run) {
        const std::size_t before = m_active;
        closeRun();
        changed = before > 0 || m_active > 0;
        if (run != m_run + 1)
            m_around.clear(); // a gap
        m_run = run;
        m_count = 0;
        m_seen = {};
    }
    m_count += count;
    m_seen += width;
    return changed;
}

void Recurrence::closeRun()
{
    if (m_run < 0 || m_seen * 2 < m_kind.part) {
        m_around.clear();
        return;
    }
    m_around.push_back(m_count * (std::chrono::duration<double>(m_kind.part) / m_seen));
    if (m_around.size() > 2 * Side + 1)
        m_around.pop_front();
    if (m_around.size() == 2 * Side + 1)
        judge(m_run - static_cast<std::int64_t>(Side));
}

void Recurrence::judge(std::int64_t run)
{
    // A job may last for most of a side.
    const auto low = [](auto first, auto last) {
        std::vector<double> side(first, last);
        std::nth_element(side.begin(), side.begin() + Side / 4, side.end());
        return side[Side / 4];
    };
    const auto middle = m_around.begin() + Side;
    const double level = std::max(low(m_around.begin(), middle), low(middle + 1, m_around.end()));
    const double ratio = std::min(LargestRatio, (*middle + FewEvents) / (level + FewEvents));
    const bool stands = ratio >= m_kind.least && *middle >= level + 3 * std::sqrt(level) + LeastEvents;
    Part& part = m_parts[static_cast<std::size_t>(run) % m_parts.size()];
    std::move_backward(part.ratios.begin(), part.ratios.end() - 1, part.ratios.end());
    part.ratios.front() = stands ? ratio : 0;
    refresh(part);
}

void Recurrence::refresh(Part& part)
{
    double logarithms = 0;
    std::size_t count = 0;
    for (const double ratio : part.ratios) {
        if (ratio <= 0)
            continue;
        logarithms += std::log(ratio);
        ++count;
    }
    const bool was = part.factor > 1;
    part.factor = count >= m_kind.needed ? std::exp(logarithms / static_cast<double>(count)) : 1;
    m_active += (part.factor > 1 ? 1U : 0U);
    m_active -= was ? 1U : 0U;
}

double Recurrence::factor(base::Time time) const
{
    if (m_active == 0)
        return 1;
    const std::int64_t run = time.time_since_epoch() / m_kind.part;
    return run < 0 ? 1 : m_parts[static_cast<std::size_t>(run) % m_parts.size()].factor;
}

// Only parts that stood out: the number of each, then its ratios.
std::vector<double> Recurrence::pack() const
{
    std::vector<double> packed;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const auto& ratios = m_parts[i].ratios;
        if (std::all_of(ratios.begin(), ratios.end(), [](double ratio) { return ratio == 0; }))
            continue;
        packed.push_back(static_cast<double>(i));
        packed.insert(packed.end(), ratios.begin(), ratios.end());
    }
    return packed;
}

void Recurrence::unpack(const std::vector<double>& packed)
{
    std::fill(m_parts.begin(), m_parts.end(), Part{});
    m_active = 0;
    for (std::size_t i = 0; packed.size() - i >= Kept + 1; i += Kept + 1) {
        if (!(packed[i] >= 0 && packed[i] < static_cast<double>(m_parts.size())))
            return;
        Part& part = m_parts[static_cast<std::size_t>(packed[i])];
        part = {};
        for (std::size_t k = 0; k < Kept; ++k) {
            const double ratio = packed[i + 1 + k];
            part.ratios.at(k) = ratio >= 1 && ratio <= LargestRatio ? ratio : 0;
        }
        refresh(part);
    }
}

} // namespace bearerwatch::spikes
