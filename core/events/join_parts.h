#pragma once

#include <algorithm>

#include "events/counted_event.h"
#include "events/event.h"

// What an event takes over from another one of its request.

namespace bearerwatch::events::detail {

template <typename AnyEvent>
bool saysWhy(const AnyEvent& event)
{
    return event.cause && *event.cause != causes::Cause::Unspecified;
}

template <typename Value>
void takeOver(Value& mine, const Value& other)
{
    if (!mine)
        mine = other;
}

// How much a cause says: "invalid token" less than what is wrong with it.
template <typename AnyEvent>
int weight(const AnyEvent& event)
{
    return !saysWhy(event) ? 0 : *event.cause == causes::Cause::UnknownToken ? 1 : 2;
}

// Who counts events keeps no alternatives.
inline void keepAlternatives(CountedEvent& /*main*/, const CountedEvent& /*other*/) { }

// Further causes of one request, each once.
inline void keepAlternatives(Event& main, const Event& other)
{
    const auto add = [&](causes::Cause cause) {
        if (cause != causes::Cause::Unspecified && main.cause != cause &&
            std::ranges::find(main.alternatives, cause) == main.alternatives.end())
            main.alternatives.push_back(cause);
    };
    if (!saysWhy(main) || !saysWhy(other))
        return;
    add(*other.cause);
    std::ranges::for_each(other.alternatives, add);
}

// `main` stays; `other` becomes a part of it.
template <typename AnyEvent>
void join(AnyEvent& main, AnyEvent& other)
{
    keepAlternatives(main, other);
    takeOver(main.time, other.time);
    takeOver(main.clientIp, other.clientIp);
    takeOver(main.status, other.status);
    takeOver(main.method, other.method);
    takeOver(main.path, other.path);
    takeOver(main.route, other.route);
    takeOver(main.service, other.service);
    takeOver(main.keyId, other.keyId);
    takeOver(main.issuer, other.issuer);
    takeOver(main.audience, other.audience);
    takeOver(main.subject, other.subject);
    takeOver(main.clientId, other.clientId);
    takeOver(main.userAgent, other.userAgent);
    takeOver(main.requestId, other.requestId);
    takeOver(main.tokenFingerprint, other.tokenFingerprint);
    other.cause.reset();
    other.alternatives.clear();
    other.joined = main.key;
}

} // namespace bearerwatch::events::detail
