#include <string>

#include "base/json_writer.h"
#include "report/scan_incident.h"
#include "report/scan_report.h"

namespace bearerwatch::report {
namespace {

void writeCounts(base::JsonWriter& json, std::string_view name, const series::CauseCounts& counts)
{
    json.key(name).beginObject();
    for (const causes::Cause cause : causes::allCauses()) {
        if (const std::uint64_t count = counts[causes::index(cause)]; count > 0)
            json.member(causes::id(cause), count);
    }
    json.endObject();
}

void writeTop(base::JsonWriter& json, const pipeline::Snapshot& snapshot)
{
    json.key("top").beginObject();
    for (std::size_t index = 0; index < series::DimensionCount; ++index) {
        json.key(series::id(static_cast<series::Dimension>(index))).beginArray();
        for (const series::Contributor& contributor : snapshot.top[index])
            json.beginObject()
                .member("value", contributor.value)
                .member("count", contributor.count)
                .endObject();
        json.endArray();
    }
    json.endObject();
}

void writeIncident(base::JsonWriter& json, const spikes::Incident& incident)
{
    json.beginObject().member("id", incident.id);
    writeSubject(json, incident);
    writeTime(json, "start", incident.since);
    writeTime(json, "end", incident.end);
    writeTime(json, "raised", incident.raised);
    writeExplanation(json, incident);
    json.member("still_learning", incident.stillLearning);
    writeContributors(json, incident);
    json.endObject();
}

void writeSources(base::JsonWriter& json, const pipeline::Snapshot& snapshot)
{
    json.key("sources").beginArray();
    for (const pipeline::SourceStatus& source : snapshot.sources) {
        json.beginObject()
            .member("file", source.name)
            .member("lines", source.lines)
            .member("failed", source.state == pipeline::SourceState::Failed)
            .member("detail", source.detail)
            .key("formats")
            .beginObject();
        std::uint64_t without = 0;
        for (const auto& [format, records] : source.formats) {
            if (format.empty() || format == "plain")
                without += records;
            else
                json.member(format, records);
        }
        json.endObject().member("without_format", without).endObject();
    }
    json.endArray();
}

} // namespace

std::string scanJson(const pipeline::Snapshot& snapshot)
{
    base::JsonWriter json;
    json.beginObject().member("lines", snapshot.lines).key("requests");
    if (snapshot.requestsKnown)
        json.value(snapshot.requests);
    else
        json.null();
    json.member("failures", snapshot.failures);
    writeTime(json, "first", snapshot.first);
    writeTime(json, "last", snapshot.last);
    json.key("formats").beginObject();
    for (const auto& [format, records] : snapshot.formats)
        json.member(format.empty() ? std::string_view("unknown") : std::string_view(format), records);
    json.endObject();
    writeCounts(json, "causes", snapshot.causes);
    json.member("bucket_seconds", base::toSeconds(base::Time(snapshot.bucketWidth)))
        .key("buckets")
        .beginArray();
    for (const series::Bucket& bucket : snapshot.buckets) {
        json.beginObject()
            .member("start", base::formatRfc3339(bucket.start))
            .member("requests", bucket.requests);
        writeCounts(json, "failures", bucket.failures);
        json.endObject();
    }
    json.endArray();
    writeTop(json, snapshot);
    json.key("incidents").beginArray();
    for (const spikes::Incident& incident : snapshot.incidents)
        writeIncident(json, incident);
    json.endArray();
    writeSources(json, snapshot);
    json.member("complete", snapshot.complete).endObject();
    return json.take();
}

} // namespace bearerwatch::report
