#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <span>

#include "base/time.h"
#include "series/bucket.h"
#include "series/frequent_values.h"
#include "spikes/channel_counter.h"
#include "spikes/contributors.h"

// Which values the events of each bucket carried: open buckets, the last hour, and before.

namespace bearerwatch::spikes {

/// Values of one cause in one bucket.
struct BucketValues {
    base::Time start;
    std::uint64_t events = 0;
    std::map<series::Dimension, series::FrequentValues> values;

    /// @return How many values were new.
    std::size_t add(std::span<const series::DimensionValue> list);
    void remove(std::span<const series::DimensionValue> list); ///< Of an event that was added.
    void addTo(ValueTable& table) const;

    static constexpr std::size_t ValuesPerDimension = 200;

    template <typename Archive>
    void visit(Archive& archive)
    {
        archive(start, events, values);
    }
};

/// A bucket that still takes events.
struct OpenBucket {
    std::uint64_t lines = 0;
    std::uint64_t requests = 0;
    std::uint64_t cells = 0; ///< Values held.
    series::CauseCounts failures{};
    std::map<causes::Cause, BucketValues> values;
    std::vector<Sighting> sightings; ///< Bounded by the monitor; not of late events.

    template <typename Archive>
    void visit(Archive& archive)
    {
        archive(lines, requests, cells, failures, values, sightings);
    }
};

/// What the events of one cause usually carry: the last hour bucket by bucket, so that a spike can be
/// taken out of it from its onset on, and what came before, faded with age.
class CompositionHistory {
public:
    void add(BucketValues values);
    /// Moves what is known since `onset` into `composition.during`, and adds the rest to `before`.
    void split(base::Time onset, Composition& composition);
    /// Adds what was before `onset` to `composition.before`: what failures of other causes usually carry.
    void lend(base::Time onset, Composition& composition) const;

    template <typename Archive>
    void visit(Archive& archive)
    {
        archive(m_recent, m_before, m_beforeEvents, m_fadedAt);
    }

private:
    std::deque<BucketValues> m_recent;
    std::vector<series::FrequentValues> m_before; ///< One a dimension; empty until it is needed.
    double m_beforeEvents = 0;
    base::Time m_fadedAt;
};

} // namespace bearerwatch::spikes
