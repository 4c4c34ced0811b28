#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "base/time.h"
#include "causes/cause.h"
#include "series/bucket.h"
#include "spikes/incident.h"

// Made series of failure counts whose spikes are known, in many kinds, and how well a detector did on them.

namespace bearerwatch::test {

/// How sure somebody is who knows the true rate: beyond doubt, with a false alarm in a million, or not.
/// `Ignored`: an alert here is neither right nor wrong, such as at the first run of a job that nobody knows.
enum class SpikeClass : std::uint8_t { Clear, Detectable, Faint, Ignored };

struct SpikeWindow {
    base::Time start;
    base::Time end;
    causes::Cause cause = causes::Cause::SignatureMismatch;
    SpikeClass kind = SpikeClass::Faint;
    int incident = 0; ///< Windows of one happening have the same number.
    double expected = 0;
    double actual = 0;
};

/// Failures that come after their bucket was fed.
struct LateFailures {
    base::Time after; ///< Start of the bucket that is fed before them.
    series::Bucket bucket;
};

struct SpikeSeries {
    std::string name; ///< "cold poisson 0.1/min, at 8".
    std::string family; ///< "low", "medium", "high", "cold", "several".
    base::Duration width{};
    std::size_t causes = 1; ///< That may occur.
    std::vector<series::Bucket> buckets; ///< Those of gaps are absent.
    std::vector<SpikeWindow> windows; ///< None: a control.
    std::vector<LateFailures> late; ///< By the time at which they come.
};

/// About seventy series: sparse, medium and dense; one and five minutes wide; steady, bursting, wandering,
/// daily, weekly, with retries; spikes, ramps, lasting shifts, gaps, several causes, the first hour of a log;
/// each kind with a control. The same on every machine; unlike for each seed.
[[nodiscard]] std::vector<SpikeSeries> makeSpikeSeries(std::uint32_t seed);

/// About eighty series like those of real services: office hours and weekends, holidays, deployments that
/// change a level, bursts of traffic, hourly and nightly jobs, outages and what follows them, spikes at
/// night, logs that begin ten, twenty or forty minutes before the spike, gaps and late events; sparse and
/// dense, one and five minutes wide. Nothing of it is shared with `makeSpikeSeries`.
[[nodiscard]] std::vector<SpikeSeries> makeServiceSeries(std::uint32_t seed);

/// What `score` adds up.
struct SpikeScore {
    int windows = 0; ///< Clear and detectable ones.
    int found = 0;
    int coldWindows = 0; ///< Those in the first hour of a log.
    int coldFound = 0;
    int trueAlerts = 0;
    int falseAlerts = 0;
    int falseInControls = 0;
    double controlCauseWeeks = 0;
    int happenings = 0; ///< That were found.
    int notices = 0; ///< Incidents that told of them.
    std::vector<double> delays; ///< Minutes; of series with a bucket a minute.

    [[nodiscard]] double recall() const { return 1.0 * found / std::max(1, windows); }
    [[nodiscard]] double coldRecall() const { return 1.0 * coldFound / std::max(1, coldWindows); }
    [[nodiscard]] double precision() const
    {
        return 1.0 * trueAlerts / std::max(1, trueAlerts + falseAlerts);
    }
    [[nodiscard]] double falsePerCauseWeek() const
    {
        return falseInControls / std::max(1e-9, controlCauseWeeks);
    }
    [[nodiscard]] double noticesEach() const { return 1.0 * notices / std::max(1, happenings); }
    [[nodiscard]] double medianDelay() const;
};

/// Adds what `incidents` are worth for `series`: an alert counts for a window of its cause that began before
/// it and ended five minutes before it at most; further ones on the same window are repeats, others are
/// false.
void score(const SpikeSeries& series, const std::vector<spikes::Incident>& incidents, SpikeScore& total);

} // namespace bearerwatch::test
