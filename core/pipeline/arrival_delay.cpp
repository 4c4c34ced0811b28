#include "pipeline/arrival_delay.h"

#include <algorithm>

namespace bearerwatch::pipeline {

void ArrivalDelay::note(const std::string& source, base::Time oldest, base::Time now)
{
    const base::Duration delay = now - oldest;
    if (delay < base::Duration{0} || delay > Most)
        return;
    Seen& seen = m_sources.try_emplace(source, Seen{now, now, 0, {}}).first->second;
    ++seen.notes;
    const base::Duration age = now - seen.since;
    if (age >= Memory || age < base::Duration{0}) {
        seen.longest[1] = age >= 2 * Memory ? base::Duration{0} : seen.longest[0];
        seen.longest[0] = base::Duration{0};
        seen.since = now;
    }
    seen.longest[0] = std::max(seen.longest[0], delay);
}

base::Duration ArrivalDelay::wait(base::Duration atFirst, base::Time now) const
{
    constexpr base::Duration AWhile = std::chrono::minutes(2);
    constexpr std::uint64_t Often = 20;
    bool shown = false;
    for (const auto& [source, seen] : m_sources) {
        if (now - seen.since >= 2 * Memory)
            continue; // it is silent, as far as can be told
        if (now - seen.first < AWhile || seen.notes < Often)
            return atFirst + longest(now);
        shown = true;
    }
    constexpr base::Duration Least = std::chrono::milliseconds(500);
    const base::Duration late = longest(now);
    return shown ? std::min(atFirst + late, Least + late * 3 / 2) : atFirst + late;
}

base::Duration ArrivalDelay::longest(base::Time now) const
{
    base::Duration longest{0};
    for (const auto& [source, seen] : m_sources) {
        if (now - seen.since < 2 * Memory)
            longest = std::max({longest, seen.longest[0], seen.longest[1]});
    }
    return longest;
}

} // namespace bearerwatch::pipeline
