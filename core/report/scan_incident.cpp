#include "report/scan_incident.h"

#include "series/bucket.h"

namespace bearerwatch::report {

void writeTime(base::JsonWriter& json, std::string_view name, const std::optional<base::Time>& time)
{
    json.key(name);
    if (time)
        json.value(base::formatRfc3339(*time));
    else
        json.null();
}

void writeCauses(base::JsonWriter& json, std::string_view name, const std::vector<causes::Cause>& list)
{
    json.key(name).beginArray();
    for (const causes::Cause cause : list)
        json.value(causes::id(cause));
    json.endArray();
}

void writeSubject(base::JsonWriter& json, const spikes::Incident& incident)
{
    writeCauses(json, "causes", incident.causes);
    json.key("channels").beginArray();
    for (const spikes::Channel channel : incident.channels)
        json.value(spikes::id(channel));
    json.endArray();
}

void writeExplanation(base::JsonWriter& json, const spikes::Incident& incident)
{
    json.member("count", incident.count)
        .member("expected", incident.expected)
        .member("explanation", incident.explanation)
        .member("reason", incident.reason)
        .member("advice", incident.advice);
}

void writeContributors(base::JsonWriter& json, const spikes::Incident& incident)
{
    json.key("contributors").beginArray();
    for (const spikes::Driver& driver : incident.contributors) {
        json.beginObject()
            .member("dimension", series::id(driver.dimension))
            .member("value", driver.value)
            .member("count", driver.count)
            .member("share", driver.share)
            .endObject();
    }
    json.endArray();
}

} // namespace bearerwatch::report
