#pragma once

#include "events/counted_event.h"
#include "events/event.h"
#include "events/joiner.h"
#include "events/kept_values.h"

namespace bearerwatch::pipeline {

/// An event before it met its neighbours.
struct RawEvent {
    events::Event event;
    events::JoinKeys keys;
};

/// The same where events are only counted.
struct RawCount {
    events::CountedEvent event;
    events::JoinHashes keys;
};

/// What of `raw` is counted; its values are kept in `values`.
[[nodiscard]] RawCount countOf(const RawEvent& raw, events::KeptValues& values);

} // namespace bearerwatch::pipeline
