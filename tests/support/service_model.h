#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "support/spike_chance.h"
#include "support/spike_series.h"

// A made service and the failures that it would log.

namespace bearerwatch::test {

inline constexpr int Day = 1440; ///< Minutes.

enum class Hours : std::uint8_t { Same, Office, Evening };
enum class Shape : std::uint8_t { Box, Ramp, Decay };

/// More, or less, of what is usual for a while; times in minutes from the begin of the log.
struct Happening {
    int at = 0;
    int minutes = 5;
    double factor = 5;
    Shape shape = Shape::Box;
    double least = 0; ///< Events a minute that come at least.
    std::vector<std::size_t> causes = {0};
};

struct Service {
    std::string family;
    double rate = 1; ///< Failures a minute at an ordinary hour.
    int width = 1;
    int minutes = 14 * Day;
    int startDay = 0; ///< 0 is a Monday.
    int startMinute = 0;
    std::size_t causes = 1;
    Hours hours = Hours::Same;
    double night = 0.2; ///< Part of the daily rate that remains at night ...
    double weekend = 1; ///< ... and on weekends and holidays ...
    bool quietNights = false; ///< ... at night too.
    double shape = 0; ///< Of a gamma factor on each bucket; 0: none.
    double wander = 0; ///< Standard deviation of the logarithm of the rate over four hours.
    int jobEvery = 0; ///< Minutes between runs of a job whose failures are usual; 0: none.
    int jobMinutes = 1;
    int jobAt = 0;
    double jobFactor = 0;
    double requests = 0; ///< A minute; 0: not known.
    std::set<int> holidays; ///< Days of the log.
    std::vector<Happening> spikes;
    std::vector<Happening> levels; ///< Factors that the usual has: no spikes.
    std::vector<Happening> traffic; ///< The same of requests, and of failures with them.
    std::vector<std::pair<int, int>> gaps; ///< Minutes from, to.
    double late = 0; ///< Part of the failures that come after their bucket.
};

/// The series of `service`; without its spikes for a control.
[[nodiscard]] SpikeSeries makeSeries(Service service, bool control, Chance& chance);

} // namespace bearerwatch::test
