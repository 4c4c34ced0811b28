#pragma once

#include <array>
#include <cstdint>

#include "base/time.h"

namespace bearerwatch::spikes {

/// How the rate of a series usually goes over the hours of a day (UTC), learned from whole hours once
/// a day has been seen, and believed as far as one day resembles the next.
class Season {
public:
    /// Counts a bucket. `count` is what is to be learned (spikes left out).
    /// @return Whether factors changed.
    bool learn(base::Time start, base::Duration width, double count);
    /// Factor to the day's mean at `time`, interpolated between hours; 1 while nothing is known.
    [[nodiscard]] double factor(base::Time time) const;

    /// Relative uncertainty of the rate at `time` because only weekends were seen so far and this is the
    /// first day after one; 0 at all other times.
    [[nodiscard]] double unfamiliar(base::Time time) const;

    template <typename Archive>
    void visit(Archive& archive)
    {
        archive(m_hour, m_hourCount, m_hourMinutes, m_latest, m_latestHour, m_profile, m_weight, m_days,
                m_agree, m_spread, m_factor, m_weekday, m_weekdays);
    }

private:
    static constexpr std::size_t Hours = 24;
    bool closeHour();
    void closeDay(std::int64_t day, double mean);
    void refresh();
    [[nodiscard]] double weekdayFactor(std::int64_t day) const;

    std::int64_t m_hour = -1; ///< Hours since 1970 of the open hour; -1: none.
    double m_hourCount = 0;
    double m_hourMinutes = 0;
    std::array<double, Hours> m_latest{}; ///< Rate per minute of the last such hour.
    std::array<std::int64_t, Hours> m_latestHour{}; ///< Which hour that was; 0: none.
    std::array<double, Hours> m_profile{}; ///< Mean log deviation from the day's mean.
    std::array<double, Hours> m_weight{}; ///< Events behind it, faded by days.
    std::array<double, Hours> m_days{}; ///< Days behind it, faded.
    double m_agree = 0; ///< Products of deviations with those foretold, faded.
    double m_spread = 0; ///< Squares of those foretold.
    std::array<double, Hours> m_factor = filled();

    std::array<double, 7>
        m_weekday{}; ///< Mean rate of the last such day; day 0 is a Thursday, as 1970-01-01.
    std::array<std::int64_t, 7> m_weekdays{}; ///< Which day since 1970 that was; 0: none.

    static constexpr std::array<double, Hours> filled()
    {
        std::array<double, Hours> ones{};
        for (double& one : ones)
            one = 1;
        return ones;
    }
};

} // namespace bearerwatch::spikes
