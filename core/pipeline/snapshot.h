#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "events/event.h"
#include "series/bucket.h"
#include "spikes/incident.h"

namespace bearerwatch::pipeline {

enum class SourceState : std::uint8_t { Waiting, Reading, Following, Done, Failed };

struct SourceStatus {
    std::string name;
    SourceState state = SourceState::Waiting;
    std::string detail; ///< Rotation seen, gap, error with what to do; empty when all is well.
    std::uint64_t bytesRead = 0; ///< Of the file as stored.
    std::uint64_t bytesTotal = 0; ///< 0 where it is not known.
    std::uint64_t lines = 0;
    double linesPerSecond = 0;
    std::map<std::string, std::uint64_t> formats; ///< Records per format; "" counts those without.
};

/// Events in chunks that never change once published; a longer list shares the chunks of a shorter.
struct EventList {
    std::vector<std::shared_ptr<const std::vector<events::Event>>> chunks;
    std::size_t size = 0;
    std::uint64_t dropped = 0; ///< Oldest events that were let go to bound memory.
};

/// What the user said of an incident, here or on the command line, or why the outside was not told of it.
struct NoticeState {
    std::string incident; ///< Id.
    bool acknowledged = false;
    std::optional<base::Time> silencedUntil; ///< By the wall clock.
    bool told = false; ///< The outside was told that it began, and not yet that it ended.
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
    /// Follow only: of those of `incidents` that fire, are acknowledged or are silenced.
    std::vector<NoticeState> notices;
    std::vector<SourceStatus> sources;
    EventList events;
    bool complete = false; ///< All sources were read to their end.
    bool cancelled = false;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace bearerwatch::pipeline
