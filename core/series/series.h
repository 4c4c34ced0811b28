#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "base/time.h"
#include "causes/cause.h"
#include "events/counted_event.h"
#include "events/event.h"
#include "series/bucket.h"
#include "series/frequent_values.h"

// Counts per cause per bucket, and who contributes most, in bounded memory.

namespace bearerwatch::series {

/// The dimensions that `event` has a value for; the values view the event. The route stands for
/// the path where there is one, so that ids in paths do not scatter the counts.
[[nodiscard]] std::vector<DimensionValue> dimensionValues(const events::Event& event);
void dimensionValues(const events::CountedEvent& event, std::vector<DimensionValue>& values);

/// Start of the bucket that holds `time`; buckets are aligned to 1970-01-01T00:00:00Z.
[[nodiscard]] base::Time bucketStart(base::Time time, base::Duration width);

struct SeriesOptions {
    base::Duration width = std::chrono::seconds(60); ///< At least a millisecond.
    std::size_t maxBuckets = 50'000; ///< More: the width grows to the next of 1, 5, 15, 60 min, 6 h, 1 d ...
    std::size_t valuesPerDimension = 10'000; ///< Exact up to here.
};

/// Counts of one log (or several that are one). One thread at a time; a copy is independent and
/// is what a snapshot holds.
class Series {
public:
    explicit Series(SeriesOptions options = {});

    /// Counts a failure into the bucket of its time, whatever the order in which events come. An
    /// event without time counts in the totals and contributors only.
    void add(std::optional<base::Time> time, causes::Cause cause, std::span<const DimensionValue> values);
    void add(const events::Event& event); ///< The same; nothing for an event without cause.
    /// An event that was added turned out to be another one.
    void correct(const events::Event& before, const events::Event& after);

    /// Requests seen (failed or not); also says that the log had lines then.
    void addRequests(std::optional<base::Time> time, std::uint64_t count = 1);
    /// Lines that are no request: the bucket exists, requests stay unknown.
    void addLine(base::Time time);

    [[nodiscard]] base::Duration width() const { return m_width; }
    /// In order of time; buckets without any line are absent. `requests` is empty where none was told.
    [[nodiscard]] std::vector<Bucket> buckets() const;
    [[nodiscard]] std::size_t bucketCount() const { return m_buckets.size(); }
    [[nodiscard]] const CauseCounts& causes() const { return m_causes; }
    [[nodiscard]] std::uint64_t failures() const;
    [[nodiscard]] std::uint64_t requests() const { return m_requests; }
    [[nodiscard]] bool requestsKnown() const { return m_requestsKnown; }
    [[nodiscard]] std::uint64_t outOfOrder() const
    {
        return m_outOfOrder;
    } ///< Events older than a bucket before them.
    [[nodiscard]] std::uint64_t untimed() const { return m_untimed; }
    [[nodiscard]] std::optional<base::Time> first() const { return m_first; }
    [[nodiscard]] std::optional<base::Time> last() const { return m_last; }
    /// Largest first. Counts are exact up to `valuesPerDimension` distinct values.
    [[nodiscard]] std::vector<Contributor> top(Dimension dimension, std::size_t most = 20) const;

private:
    Bucket& bucketAt(base::Time time);
    void widen();

    SeriesOptions m_options;
    base::Duration m_width;
    std::map<base::Time, Bucket> m_buckets;
    CauseCounts m_causes{};
    std::array<FrequentValues, DimensionCount> m_values;
    std::uint64_t m_requests = 0;
    bool m_requestsKnown = false;
    std::uint64_t m_outOfOrder = 0;
    std::uint64_t m_untimed = 0;
    std::optional<base::Time> m_first;
    std::optional<base::Time> m_last;
};

} // namespace bearerwatch::series
