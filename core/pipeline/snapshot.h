#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "events/event.h"
#include "series/bucket.h"
#include "spikes/incident.h"
#include "spikes/notices.h"

namespace bearerwatch::pipeline {

enum class SourceState : std::uint8_t { Waiting, Reading, Following, Done, Failed };

struct SourceStatus {
    std::string name;
    SourceState state = SourceState::Waiting;
    std::string detail; ///< Rotation seen, gap, error with what to do; empty when all is well.
    std::uint64_t bytesRead = 0; ///< Of the file as stored.
    std::uint64_t bytesTotal = 0; ///< 0 where it is not known.
    std::uint64_t lines = 0;
    double linesPerSecond = 0; ///< Over the last second or two; follow only.
    std::map<std::string, std::uint64_t> formats; ///< Records per format; "" counts those without.
    bool isText = true; ///< Its first bytes are those of a text; `detail` says what else they are.
    base::Duration lag{0}; ///< For how long it has not been read to its end; follow only.
};

class EventArchive;

/// Events in chunks that never change once published; a longer list shares the chunks of a shorter. A
/// position counts from the first event of the epoch: from `dropped` on events are there, those before
/// `archived` in the archive.
struct EventList {
    std::shared_ptr<const EventArchive> archive; ///< Null: none.
    std::vector<std::shared_ptr<const std::vector<events::Event>>> chunks; ///< From position `archived` on.
    std::size_t size = 0; ///< Of both.
    std::uint64_t dropped = 0; ///< Oldest events that were let go to bound memory.
    std::uint64_t archived = 0; ///< Without an archive the same as `dropped`.
    /// Follow only: how many events were replaced since the epoch began, and the positions of the latest of
    /// them, in the order in which they were.
    std::uint64_t corrections = 0;
    std::vector<std::uint64_t> corrected;
    /// Positions of those that are a part of another event now, in order: they have no cause, and are not to
    /// be shown. Null: none.
    std::shared_ptr<const std::vector<std::uint64_t>> retracted;

    /// All in order but for those that were retracted, until `sink` returns false.
    /// @param texts  Also those that have to be read again.
    /// @return False where `sink` did.
    bool forEach(const std::function<bool(const events::Event&)>& sink, bool texts) const;
};

/// What the windows and reports read. Immutable once published; shared between threads.
struct Snapshot {
    std::uint64_t generation = 0; ///< Rises by one with each.
    std::uint64_t epoch = 0; ///< Changes when events start over (other sources).
    std::uint64_t lines = 0;
    std::uint64_t requests = 0;
    bool requestsKnown = false;
    std::uint64_t failures = 0;
    std::optional<base::Time> first;
    std::optional<base::Time> last;
    std::map<std::string, std::uint64_t> formats;
    series::CauseCounts causes{};
    base::Duration bucketWidth{};
    std::vector<series::Bucket> buckets; ///< In order of time; buckets without lines are absent.
    std::array<std::vector<series::Contributor>, series::DimensionCount> top; ///< Largest first.
    std::vector<spikes::Incident> incidents; ///< In order of onset.
    /// Follow only: what is acknowledged and silenced, here or on the command line, also of incidents that
    /// are over, and what the outside was told of; null for a scan.
    std::shared_ptr<const spikes::Notices> notices;
    std::vector<SourceStatus> sources;
    EventList events;
    bool complete = false; ///< All sources were read to their end.
    bool cancelled = false;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace bearerwatch::pipeline
