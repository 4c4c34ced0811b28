#pragma once

#include "events/event.h"
#include "events/joiner.h"

namespace bearerwatch::pipeline {

/// An event before it met its neighbours.
struct RawEvent {
    events::Event event;
    events::JoinKeys keys;
};

} // namespace bearerwatch::pipeline
