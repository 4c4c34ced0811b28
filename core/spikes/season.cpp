#include "spikes/season.h"

#include <algorithm>
#include <cmath>

namespace bearerwatch::spikes {

namespace {

constexpr double DayMemory = 0.85; ///< What remains of a day's weight after each further day.
constexpr double PriorEvents = 10; ///< A deviation is believed to half when it rests on this many events.
constexpr double LeastAtFirst = -3; ///< A lower deviation is believed only when it comes again ...
constexpr double KnownDays = 1.5; ///< ... and when so many days are known, only so far ...
constexpr double FarthestBelow = 0.7; ///< ... below what is known.
constexpr double WeekdayTrust = 0.8;
constexpr double FirstWeekday = 0.6; ///< Relative uncertainty of the first day after a weekend ...
constexpr double FirstWeekdayHours = 6; ///< ... which fades over so long.
constexpr double FirstDayTrust = 0.5; ///< While no day could be compared with another.

/// @param weekday  0 is a Thursday.
bool isWeekend(std::size_t weekday)
{
    return weekday == 2 || weekday == 3;
}

} // namespace

bool Season::learn(base::Time start, base::Duration width, double count)
{
    const std::int64_t hour = base::toSeconds(start) / 3600;
    bool changed = false;
    if (hour != m_hour) {
        changed = closeHour();
        m_hour = hour;
        m_hourCount = 0;
        m_hourMinutes = 0;
    }
    m_hourCount += count;
    m_hourMinutes += std::chrono::duration<double, std::ratio<60>>(width).count();
    return changed;
}

bool Season::closeHour()
{
    if (m_hour < 0 || m_hourMinutes < 30)
        return false;
    const auto bin = static_cast<std::size_t>(m_hour % static_cast<std::int64_t>(Hours));
    m_latest[bin] = m_hourCount / m_hourMinutes;
    m_latestHour[bin] = m_hour;
    // The day that ends with this hour; at least 20 of its hours must have been seen.
    double sum = 0;
    double hours = 0;
    for (std::size_t i = 0; i < Hours; ++i) {
        if (m_latestHour[i] > m_hour - static_cast<std::int64_t>(Hours)) {
            sum += m_latest[i];
            ++hours;
        }
    }
    if (hours < 20 || sum <= 0)
        return false;
    const double mean = sum / hours;
    const bool first = std::all_of(m_days.begin(), m_days.end(), [](double days) { return days == 0; });
    for (std::size_t i = 0; i < Hours; ++i) {
        if (i != bin && !(first && m_latestHour[i] > m_hour - static_cast<std::int64_t>(Hours)))
            continue;
        // Half an event more on both sides keeps an empty hour finite.
        double deviation = std::log((m_latest[i] * 60 + 0.5) / (mean * 60 + 0.5));
        // An outage of one day is no season.
        const double least = m_days[i] >= KnownDays ? m_profile[i] - FarthestBelow : LeastAtFirst;
        deviation = std::max(deviation, least);
        if (m_days[i] > 0) {
            const double foretold = m_profile[i];
            m_agree = 0.98 * m_agree + deviation * foretold;
            m_spread = 0.98 * m_spread + foretold * foretold;
        }
        const double days = m_days[i] * DayMemory;
        m_profile[i] = (m_profile[i] * days + deviation) / (days + 1);
        m_days[i] = days + 1;
        m_weight[i] = m_weight[i] * DayMemory + mean * 60;
    }
    if (bin == Hours - 1)
        closeDay(m_hour / static_cast<std::int64_t>(Hours), mean);
    refresh();
    return true;
}

void Season::closeDay(std::int64_t day, double mean)
{
    const auto weekday = static_cast<std::size_t>(day % 7);
    m_weekday[weekday] = mean;
    m_weekdays[weekday] = day;
}

double Season::weekdayFactor(std::int64_t day) const
{
    // A day is compared with the mean of a week when all seven were seen; until then a day that was not seen
    // goes as those like it: Monday as Thursday and Friday did, not as Sunday.
    const std::int64_t latest = *std::max_element(m_weekdays.begin(), m_weekdays.end());
    std::array<double, 2> sums{};
    std::array<double, 2> seen{};
    for (std::size_t i = 0; i < m_weekday.size(); ++i) {
        if (m_weekdays[i] == 0 || latest - m_weekdays[i] > 6)
            continue;
        sums.at(isWeekend(i) ? 1 : 0) += m_weekday[i];
        seen.at(isWeekend(i) ? 1 : 0) += 1;
    }
    if (seen[0] == 0 || seen[1] == 0)
        return 1;
    const double mean = (sums[0] / seen[0] * 5 + sums[1] / seen[1] * 2) / 7;
    if (mean <= 0)
        return 1;
    const auto weekday = static_cast<std::size_t>(day % 7);
    const std::size_t kind = isWeekend(weekday) ? 1 : 0;
    const bool known = m_weekdays.at(weekday) != 0 && latest - m_weekdays.at(weekday) <= 6;
    const double rate = known ? m_weekday.at(weekday) : sums.at(kind) / seen.at(kind);
    const double minutes = 1440;
    const double events = mean * minutes;
    const double ratio = (rate * minutes + PriorEvents) / (events + PriorEvents);
    return std::exp(WeekdayTrust * std::log(ratio) * events / (events + 3 * PriorEvents));
}

double Season::unfamiliar(base::Time time) const
{
    const auto weekday = static_cast<std::size_t>(base::toSeconds(time) / 86400 % 7);
    if (isWeekend(weekday))
        return 0;
    for (std::size_t i = 0; i < m_weekdays.size(); ++i) {
        if (m_weekdays[i] != 0 && !isWeekend(i))
            return 0;
    }
    double weekendHours = 0;
    double weekdayHours = 0;
    for (const std::int64_t hour : m_latestHour) {
        if (hour != 0)
            (isWeekend(static_cast<std::size_t>(hour / 24 % 7)) ? weekendHours : weekdayHours) += 1;
    }
    return weekendHours < 3 ? 0 : FirstWeekday * std::exp(-weekdayHours / FirstWeekdayHours);
}

void Season::refresh()
{
    const double compared = m_spread > 0 ? std::clamp(m_agree / m_spread, 0.0, 1.0) : 0;
    const double daysBehind = *std::max_element(m_days.begin(), m_days.end());
    const double known = std::clamp(daysBehind - 1, 0.0, 1.0);
    const double trust = FirstDayTrust * (1 - known) + compared * known;
    constexpr std::array<double, 3> Kernel = {0.5, 0.2, 0.05}; // neighbours are alike
    for (std::size_t i = 0; i < Hours; ++i) {
        double deviation = 0;
        double weight = 0;
        for (int k = -2; k <= 2; ++k) {
            const std::size_t j = (i + Hours + static_cast<std::size_t>(k + 24)) % Hours;
            const double share = Kernel.at(static_cast<std::size_t>(std::abs(k)));
            deviation += share * m_profile[j];
            weight += share * m_weight[j];
        }
        m_factor[i] = std::exp(trust * deviation * weight / (weight + PriorEvents));
    }
}

double Season::factor(base::Time time) const
{
    // The factor of an hour holds in its middle.
    const double hours = static_cast<double>(base::toSeconds(time)) / 3600.0 - 0.5;
    const double floor = std::floor(hours);
    const double part = hours - floor;
    const auto bin = static_cast<std::size_t>(((static_cast<std::int64_t>(floor) % 24) + 24) % 24);
    return (m_factor[bin] * (1 - part) + m_factor[(bin + 1) % Hours] * part) *
        weekdayFactor(base::toSeconds(time) / 86400);
}

} // namespace bearerwatch::spikes
