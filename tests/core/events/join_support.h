#pragma once

#include <string>

#include "base/base64.h"
#include "events/joiner.h"
#include "events/make_event.h"

// Events and records for the tests of joining.

using namespace bearerwatch;
using causes::Cause;
using events::Event;
using events::JoinKeys;

inline base::Time instant(double seconds)
{
    return *base::timeFromSeconds(1772439245 + seconds);
}

inline Event why(const char* key, double seconds, Cause cause = Cause::Expired)
{
    Event event;
    event.key = key;
    event.time = instant(seconds);
    event.cause = cause;
    return event;
}

inline Event refusal(const char* key, double seconds)
{
    Event event = why(key, seconds, Cause::Unspecified);
    event.status = 401;
    event.method = "GET";
    event.route = "/orders/{id}";
    event.clientIp = "203.0.113.7";
    return event;
}

inline std::string tokenWith(const std::string& claims)
{
    const auto part = [](const std::string& text) { return base::encodeBase64Url(base::asBytes(text)); };
    return part("{\"alg\":\"RS256\",\"kid\":\"k1\"}") + "." + part(claims) + ".c2ln";
}

inline events::EventContext context()
{
    events::EventContext result;
    result.sourceKey = "source";
    result.file = "app.log";
    result.redact = [](std::string_view text) {
        std::string out(text);
        for (std::size_t i = out.find("eyJ"); i != std::string::npos; i = out.find("eyJ"))
            out.replace(i, out.find_first_of(" \"", i) - i, "[redacted]");
        return out;
    };
    result.fingerprint = [](std::string_view) { return std::string("abc123"); };
    return result;
}
