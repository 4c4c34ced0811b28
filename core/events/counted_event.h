#pragma once

#include <optional>

#include "base/time.h"
#include "causes/cause.h"
#include "events/kept_values.h"

namespace bearerwatch::events {

/// What an event that is only counted does without.
struct LeftOut {
    explicit operator bool() const { return false; }
    void clear() { }
};

/// An event that is joined and counted, and shown to nobody: as Event, without texts of its own.
struct CountedEvent {
    std::optional<base::Time> time;
    std::optional<causes::Cause> cause;
    std::optional<int> status;
    ValueRef format;
    ValueRef clientIp;
    ValueRef method;
    ValueRef path; ///< Only without a route.
    ValueRef route;
    ValueRef service;
    ValueRef keyId;
    ValueRef issuer;
    ValueRef audience;
    ValueRef subject;
    ValueRef clientId;
    ValueRef userAgent;
    ValueRef tokenFingerprint;
    LeftOut key;
    LeftOut requestId;
    LeftOut alternatives;
    std::optional<LeftOut> joined;
};

} // namespace bearerwatch::events
