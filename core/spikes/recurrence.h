#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <vector>

#include "base/time.h"

namespace bearerwatch::spikes {

/// What comes at the same part of each period again: the failures of an hourly or a nightly job. What was
/// seen twice or more of the last times is usual.
class Recurrence {
public:
    struct Kind {
        base::Duration period;
        base::Duration part;
        double least; ///< Ratio to the parts around it from which on a part stands out.
        std::size_t needed; ///< Of the last `Kept` times.
    };
    explicit Recurrence(Kind kind);

    /// Counts a bucket.
    /// @return Whether factors changed.
    bool learn(base::Time start, base::Duration width, double count);
    /// What the usual is to be multiplied by at `time`, at least 1.
    [[nodiscard]] double factor(base::Time time) const;
    [[nodiscard]] bool none() const { return m_active == 0; } ///< Whether all factors are 1.

    template <typename Archive>
    void visit(Archive& archive)
    {
        std::vector<double> packed = pack();
        archive(m_run, m_count, m_seen, m_around, packed);
        unpack(packed);
    }

private:
    static constexpr std::size_t Kept = 5;
    struct Part {
        std::array<double, Kept> ratios{}; ///< Of the last times, the newest first; 0: did not stand out.
        double factor = 1;
    };
    /// How far to each side a part is compared: what stands out above both is no slope of the season.
    static constexpr std::size_t Side = 8;
    void closeRun();
    void judge(std::int64_t run);
    void refresh(Part& part);
    [[nodiscard]] std::vector<double> pack() const;
    void unpack(const std::vector<double>& packed);

    Kind m_kind;
    std::vector<Part> m_parts;
    std::size_t m_active = 0;
    std::int64_t m_run = -1; ///< Parts since 1970 of the one that is counted; -1: none.
    double m_count = 0;
    base::Duration m_seen{}; ///< Of it.
    std::deque<double> m_around; ///< Counts of the last parts without a gap, the newest last.
};

} // namespace bearerwatch::spikes
