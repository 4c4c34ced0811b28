#include "pipeline/raw_event.h"

namespace bearerwatch::pipeline {

RawCount countOf(const RawEvent& raw, events::KeptValues& values)
{
    const auto keep = [&values](const std::optional<std::string>& value) {
        return value ? values.keep(*value) : events::ValueRef();
    };
    const events::Event& event = raw.event;
    RawCount count;
    count.event.time = event.time;
    count.event.cause = event.cause;
    count.event.status = event.status;
    count.event.format = values.keep(event.format);
    count.event.clientIp = keep(event.clientIp);
    count.event.method = keep(event.method);
    if (!event.route)
        count.event.path = keep(event.path);
    count.event.route = keep(event.route);
    count.event.service = keep(event.service);
    count.event.keyId = keep(event.keyId);
    count.event.issuer = keep(event.issuer);
    count.event.audience = keep(event.audience);
    count.event.subject = keep(event.subject);
    count.event.clientId = keep(event.clientId);
    count.event.userAgent = keep(event.userAgent);
    count.event.tokenFingerprint = keep(event.tokenFingerprint);
    count.keys = events::JoinHashes::of(raw.keys);
    return count;
}

} // namespace bearerwatch::pipeline
