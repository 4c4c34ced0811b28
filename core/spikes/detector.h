#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"
#include "base/time.h"
#include "series/bucket.h"
#include "spikes/channel_counter.h"
#include "spikes/incident.h"

// Finds spikes in counts per bucket, in log time, from what came before each bucket alone. The same
// detector reads history and live logs; nothing here knows what the time is now.

namespace bearerwatch::spikes {

struct DetectorOptions {
    base::Duration width = std::chrono::seconds(60); ///< Of each bucket: a minute to an hour.
};

enum class ChangeKind : std::uint8_t { Opened, Grown, Resolved };

/// `Opened`: one notice. `Grown`: a further cause joined, or the count doubled; for windows, not
/// for notices. `Resolved`: over. An incident that comes back soon is `Grown` again, not opened.
struct IncidentChange {
    ChangeKind kind = ChangeKind::Opened;
    Incident incident; ///< As it stands now; explanation and contributors are filled by the monitor.
};

/// One thread at a time.
class Detector {
public:
    explicit Detector(DetectorOptions options = {});
    ~Detector();
    Detector(const Detector&);
    Detector& operator=(const Detector&);
    Detector(Detector&&) noexcept;
    Detector& operator=(Detector&&) noexcept;

    /// Feeds the next bucket; starts must rise. A bucket without events is fed as zeros; one that is
    /// left out is a gap in the log: nothing is learned from it. A bucket at or before the last
    /// one fed is too late and is left out of account (see `late`).
    /// @param channels  What the channels count in it; nothing where single events are not known.
    /// @param share  How much of the bucket's time the counts are from, above 0 to 1. Below 1 for a copy of a
    ///     detector alone: what it raises, the whole bucket raises too, as its counts can only grow. Requests
    ///     are taken as if they went on, so that traffic that rises is not mistaken for a spike.
    [[nodiscard]] std::vector<IncidentChange> add(const series::Bucket& bucket,
                                                  const ChannelCounts& channels = {}, double share = 1);
    /// The next incident to open is known by this id already, with an alert of this name first; empty: it
    /// is not known.
    void setNext(std::string id, std::string alert);

    /// Failures of a bucket that was fed already: they came late. A spike that they show is raised now.
    [[nodiscard]] std::vector<IncidentChange> amend(const series::Bucket& late);

    [[nodiscard]] base::Duration width() const;
    [[nodiscard]] std::uint64_t late() const; ///< Buckets that came too late.
    /// Incidents that are firing, or ended so short ago that they may come back; in order of onset.
    [[nodiscard]] const std::vector<Incident>& recent() const;
    /// What is usual for `cause` in a bucket now; 0 before anything was learned.
    [[nodiscard]] double usual(causes::Cause cause) const;

    /// All that the detector knows, as JSON. A restored detector goes on as if never stopped.
    [[nodiscard]] std::string save() const;
    [[nodiscard]] static base::Expected<Detector> restore(std::string_view state);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace bearerwatch::spikes
