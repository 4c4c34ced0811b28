#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>

#include "diagnosis/fix.h"

// Work over many places on all cores.

namespace bearerwatch::diagnosis {

/// What a worker tells while it works.
class Meter {
public:
    Meter(std::atomic<std::uint64_t>& candidates, const std::atomic<bool>& stop)
        : m_candidates(candidates)
        , m_stop(stop)
    {
    }
    ~Meter() { m_candidates += m_own; }
    Meter(const Meter&) = delete;
    Meter& operator=(const Meter&) = delete;

    /// Counts one candidate; false when the work is to end.
    [[nodiscard]] bool count()
    {
        if ((++m_own & 0x1F) != 0)
            return true;
        m_candidates += m_own;
        m_own = 0;
        return !m_stop.load(std::memory_order_relaxed);
    }

private:
    std::atomic<std::uint64_t>& m_candidates;
    const std::atomic<bool>& m_stop;
    std::uint64_t m_own = 0;
};

/// Runs `work` over places 0 to `count` on several threads until one returns a fix. The calling thread
/// reports progress and may cancel. A fix that is found is the only one there is (see ContentCheck), so it
/// does not matter which thread comes first.
[[nodiscard]] std::optional<Fix>
searchPlaces(Context& context, std::size_t count,
             const std::function<std::optional<Fix>(std::size_t place, Meter& meter)>& work);

} // namespace bearerwatch::diagnosis
