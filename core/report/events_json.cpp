#include <string>

#include "base/json_writer.h"
#include "base/text.h"
#include "report/scan_incident.h"
#include "report/scan_report.h"

namespace bearerwatch::report {
namespace {

// Which fields stand in other records, and in which.
void writeBorrowed(base::JsonWriter& json, const std::vector<events::Borrowing>& borrowed)
{
    json.key("borrowed").beginArray();
    for (const events::Borrowing& one : borrowed) {
        json.beginObject().member("file", one.file).member("line", one.line).key("fields").beginArray();
        for (const std::string_view field : base::splitAtSpaces(one.fields))
            json.value(field);
        json.endArray().endObject();
    }
    json.endArray();
}

void writeMembers(base::JsonWriter& json, const events::Event& event)
{
    json.member("key", event.key);
    writeTime(json, "time", event.time);
    json.member("cause", event.cause ? causes::id(*event.cause) : std::string_view("none"));
    json.key("certainty");
    if (event.cause)
        json.value(causes::id(event.certainty));
    else
        json.null();
    if (!event.alternatives.empty())
        writeCauses(json, "alternatives", event.alternatives);
    const auto orNull = [&json](std::string_view name, const std::string& text) {
        json.key(name);
        if (text.empty())
            json.null();
        else
            json.value(text);
    };
    json.member("file", event.file).member("offset", event.offset).member("line", event.line);
    orNull("format", event.format);
    json.member("client_ip", event.clientIp)
        .member("status", event.status)
        .member("method", event.method)
        .member("path", event.path)
        .member("service", event.service)
        .member("key_id", event.keyId)
        .member("issuer", event.issuer)
        .member("audience", event.audience)
        .member("subject", event.subject)
        .member("client_id", event.clientId)
        .member("user_agent", event.userAgent)
        .member("route", event.route)
        .member("request_id", event.requestId)
        .member("token_fingerprint", event.tokenFingerprint);
    orNull("rule", event.rule);
    orNull("evidence", event.evidence);
    json.member("joined", event.joined);
    if (!event.borrowed.empty())
        writeBorrowed(json, event.borrowed);
    json.member("text", event.text);
}

std::string_view stateName(pipeline::SourceState state)
{
    switch (state) {
    case pipeline::SourceState::Waiting:
        return "waiting";
    case pipeline::SourceState::Reading:
        return "reading";
    case pipeline::SourceState::Following:
        return "following";
    case pipeline::SourceState::Done:
        return "done";
    case pipeline::SourceState::Failed:
        return "failed";
    }
    return "failed";
}

} // namespace

std::string eventJson(const events::Event& event)
{
    base::JsonWriter json;
    json.beginObject();
    writeMembers(json, event);
    json.endObject();
    return json.take();
}

namespace {

std::string typedJson(std::string_view type, const events::Event& event)
{
    base::JsonWriter json;
    json.beginObject().member("type", type);
    writeMembers(json, event);
    json.endObject();
    return json.take();
}

} // namespace

std::string watchEventJson(const events::Event& event)
{
    return typedJson("event", event);
}

std::string watchUpdateJson(const events::Event& event)
{
    return typedJson("update", event);
}

std::string watchAlertJson(const pipeline::Alert& alert)
{
    const spikes::Incident& incident = alert.incident;
    const bool firing = alert.state == spikes::IncidentState::Firing;
    base::JsonWriter json;
    json.beginObject()
        .member("type", "alert")
        .member("state", firing ? "firing" : "resolved")
        .member("id", incident.id + (firing ? "-firing" : "-resolved"))
        .member("incident", incident.id);
    writeSubject(json, incident);
    writeTime(json, "raised", incident.raised);
    writeTime(json, "since", incident.since);
    writeTime(json, "end", incident.end);
    writeExplanation(json, incident);
    writeContributors(json, incident);
    json.endObject();
    return json.take();
}

std::string watchSourceJson(const pipeline::SourceStatus& source)
{
    base::JsonWriter json;
    json.beginObject()
        .member("type", "source")
        .member("file", source.name)
        .member("state", stateName(source.state))
        .member("detail", source.detail)
        .endObject();
    return json.take();
}

} // namespace bearerwatch::report
