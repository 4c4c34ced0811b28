#include "network_record.h"

#include "base/json_writer.h"

namespace bearerwatch::cli {
namespace {

base::Time systemTime()
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

std::string timeText(base::Time time)
{
    return base::formatRfc3339(std::chrono::floor<std::chrono::seconds>(time));
}

double inSeconds(base::Duration span)
{
    return double(span.count()) / 1e6;
}

void member(base::JsonWriter& json, const char* name, const std::string& text)
{
    json.key(name);
    if (text.empty())
        json.null();
    else
        json.value(text);
}

} // namespace

void NetworkRecord::note(const char* purpose, const services::FetchReplyPtr& reply)
{
    if (!reply)
        return;
    m_fetches.push_back({purpose, reply, reply->address, {}});
    m_clock.noteReply(*reply);
}

void NetworkRecord::note(const services::KeySetResult& result, const std::string& issuer)
{
    note("metadata", result.metadataReply);
    if (result.reply)
        note("key_set", result.reply);
    else if (result.fromCopy)
        m_fetches.push_back({"key_set", nullptr, result.address, result.currentAt});
    if (result.metadata && result.problem != services::FetchProblem::BadAddress)
        m_metadata[issuer] = *result.metadata;
}

const oauth::Metadata* NetworkRecord::metadataOf(const std::string& issuer) const
{
    const auto found = m_metadata.find(issuer);
    return found == m_metadata.end() ? nullptr : &found->second;
}

base::Time NetworkRecord::trueTime() const
{
    return std::chrono::round<std::chrono::seconds>(m_clock.trueTime(systemTime()));
}

std::string NetworkRecord::fetchesJson() const
{
    base::JsonWriter json;
    json.beginArray();
    for (const Fetch& fetch : m_fetches) {
        json.beginObject().member("purpose", fetch.purpose);
        json.member("address", services::displayAddress(fetch.address).toStdString());
        const services::FetchReply none;
        const services::FetchReply& reply = fetch.reply ? *fetch.reply : none;
        member(json, "server", reply.server.toStdString());
        member(json, "proxy", reply.proxy.toStdString());
        json.member("at", timeText(fetch.reply ? reply.receivedAt : fetch.copyOf));
        json.member("from_copy", !fetch.reply);
        json.key("status");
        if (reply.status == 0)
            json.null();
        else
            json.value(std::int64_t(reply.status));
        member(json, "problem", reply.problemText().toStdString());
        json.endObject();
    }
    return json.endArray().take();
}

std::string NetworkRecord::clockJson(const services::ClockReading& reading) const
{
    base::JsonWriter json;
    json.beginObject().member("offset", inSeconds(reading.clock.offset));
    json.member("uncertainty", inSeconds(reading.clock.uncertainty));
    json.member("source", reading.source.toStdString());
    json.member("measured_at", timeText(reading.measuredAt));
    json.member("off", reading.clockIsOff());
    json.key("at_true_time").beginArray();
    for (const TrueVerdict& one : trueVerdicts) {
        json.beginObject().member("token", std::int64_t(one.token)).member("verdict", one.verdict);
        json.key("causes").beginArray();
        for (const std::string& cause : one.causes)
            json.value(cause);
        json.endArray().endObject();
    }
    return json.endArray().endObject().take();
}

std::vector<std::pair<std::string, std::string>> NetworkRecord::members() const
{
    std::vector<std::pair<std::string, std::string>> list;
    if (!m_fetches.empty())
        list.emplace_back("network", fetchesJson());
    if (const services::ClockReadingPtr reading = m_clock.reading(systemTime()))
        list.emplace_back("clock", clockJson(*reading));
    return list;
}

} // namespace bearerwatch::cli
