#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "events/counted_event.h"
#include "events/event.h"

// What an event takes over from another one of its request.

namespace bearerwatch::events::detail {

template <typename AnyEvent>
bool saysWhy(const AnyEvent& event)
{
    return event.cause && *event.cause != causes::Cause::Unspecified;
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

inline void keepOrigin(CountedEvent& /*main*/, const CountedEvent& /*other*/, std::string_view /*field*/) { }

// Where the field stands that `main` took over from `other`, which may have it from a third.
inline void keepOrigin(Event& main, const Event& other, std::string_view field)
{
    const auto has = [field](const Borrowing& one) {
        return (' ' + one.fields + ' ').find(' ' + std::string(field) + ' ') != std::string::npos;
    };
    const auto third = std::ranges::find_if(other.borrowed, has);
    Borrowing origin = third != other.borrowed.end() ? *third : Borrowing{{}, other.file, other.line};
    const auto sameRecord = [&origin](const Borrowing& one) {
        return one.line == origin.line && one.file == origin.file;
    };
    auto mine = std::ranges::find_if(main.borrowed, sameRecord);
    if (mine == main.borrowed.end()) {
        origin.fields.clear();
        mine = main.borrowed.insert(mine, std::move(origin));
    }
    mine->fields += (mine->fields.empty() ? "" : " ") + std::string(field);
}

// `main` stays; `other` becomes a part of it.
template <typename AnyEvent>
void join(AnyEvent& main, AnyEvent& other)
{
    keepAlternatives(main, other);
    const auto takeOver = [&](auto member, std::string_view field) {
        if (main.*member || !(other.*member))
            return;
        main.*member = other.*member;
        keepOrigin(main, other, field);
    };
    takeOver(&AnyEvent::time, "time");
    takeOver(&AnyEvent::clientIp, "client_ip");
    takeOver(&AnyEvent::status, "status");
    takeOver(&AnyEvent::method, "method");
    takeOver(&AnyEvent::path, "path");
    takeOver(&AnyEvent::route, "route");
    takeOver(&AnyEvent::service, "service");
    takeOver(&AnyEvent::keyId, "key_id");
    takeOver(&AnyEvent::issuer, "issuer");
    takeOver(&AnyEvent::audience, "audience");
    takeOver(&AnyEvent::subject, "subject");
    takeOver(&AnyEvent::clientId, "client_id");
    takeOver(&AnyEvent::userAgent, "user_agent");
    takeOver(&AnyEvent::requestId, "request_id");
    takeOver(&AnyEvent::tokenFingerprint, "token_fingerprint");
    other.cause.reset();
    other.alternatives.clear();
    other.joined = main.key;
}

} // namespace bearerwatch::events::detail
