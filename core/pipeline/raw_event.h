#pragma once

#include <optional>

#include "events/event.h"
#include "events/joiner.h"

namespace bearerwatch::pipeline {

/// An event before it met its neighbours.
struct RawEvent {
    events::Event event;
    events::JoinKeys keys;
    /// In place of `keys`, where events are only counted; `path` and `requestId` of the event are left out
    /// then.
    std::optional<events::JoinHashes> hashes;
};

/// Takes out of an event what is not needed to join and count it.
inline void makeLean(RawEvent& raw)
{
    raw.hashes = events::JoinHashes::of(raw.keys);
    raw.keys = {};
    raw.event.requestId.reset();
    if (raw.event.route)
        raw.event.path.reset();
}

} // namespace bearerwatch::pipeline
