#include "series/series.h"

#include <algorithm>
#include <numeric>

namespace bearerwatch::series {

namespace {

using namespace std::chrono_literals;

constexpr std::array<std::string_view, DimensionCount> DimensionIds = {
    "client_ip", "key_id",  "issuer",    "audience",   "path",
    "subject",   "service", "client_id", "user_agent", "token_fingerprint"};

base::Duration nextWidth(base::Duration width)
{
    constexpr std::array<base::Duration, 8> Steps = {1s, 10s, 1min, 5min, 15min, 1h, 6h, 24h};
    for (const base::Duration step : Steps) {
        if (step > width && step % width == 0us)
            return step;
    }
    return width * 4;
}

} // namespace

std::string_view id(Dimension dimension)
{
    return DimensionIds.at(static_cast<std::size_t>(dimension));
}

std::optional<Dimension> dimensionFromId(std::string_view id)
{
    const auto found = std::find(DimensionIds.begin(), DimensionIds.end(), id);
    if (found == DimensionIds.end())
        return std::nullopt;
    return static_cast<Dimension>(found - DimensionIds.begin());
}

namespace {

// What an event has in each dimension, whichever way it holds its values.
template <typename Event, typename Put>
void eachDimension(const Event& event, const Put& put)
{
    put(Dimension::ClientIp, event.clientIp);
    put(Dimension::KeyId, event.keyId);
    put(Dimension::Issuer, event.issuer);
    put(Dimension::Audience, event.audience);
    put(Dimension::Path, event.route ? event.route : event.path);
    put(Dimension::Subject, event.subject);
    put(Dimension::Service, event.service);
    put(Dimension::ClientId, event.clientId);
    put(Dimension::UserAgent, event.userAgent);
    put(Dimension::TokenFingerprint, event.tokenFingerprint);
}

} // namespace

std::vector<DimensionValue> dimensionValues(const events::Event& event)
{
    std::vector<DimensionValue> values;
    values.reserve(DimensionCount);
    const auto put = [&](Dimension dimension, const std::optional<std::string>& value) {
        if (value && !value->empty())
            values.push_back({dimension, *value});
    };
    eachDimension(event, put);
    return values;
}

void dimensionValues(const events::CountedEvent& event, std::vector<DimensionValue>& values)
{
    values.clear();
    const auto put = [&](Dimension dimension, events::ValueRef value) {
        if (value && !value->empty())
            values.push_back({dimension, *value, value.number()});
    };
    eachDimension(event, put);
}

base::Time bucketStart(base::Time time, base::Duration width)
{
    const auto count = time.time_since_epoch().count();
    auto rest = count % width.count();
    if (rest < 0)
        rest += width.count();
    return time - base::Duration(rest);
}

Series::Series(SeriesOptions options)
    : m_options(options)
    , m_width(std::max<base::Duration>(options.width, 1ms))
{
    m_options.maxBuckets = std::max<std::size_t>(m_options.maxBuckets, 2);
    m_values.fill(FrequentValues(m_options.valuesPerDimension));
}

Bucket& Series::bucketAt(base::Time time)
{
    m_first = m_first ? std::min(*m_first, time) : time;
    m_last = m_last ? std::max(*m_last, time) : time;
    if (!m_buckets.empty()) {
        Bucket& last = m_buckets.rbegin()->second;
        if (time >= last.start && time - last.start < m_width)
            return last;
    }
    const base::Time start = bucketStart(time, m_width);
    const auto place = m_buckets.try_emplace(m_buckets.end(), start, Bucket{start, std::nullopt, {}});
    if (m_buckets.size() <= m_options.maxBuckets)
        return place->second;
    while (m_buckets.size() > m_options.maxBuckets)
        widen();
    return m_buckets.find(bucketStart(time, m_width))->second;
}

void Series::widen()
{
    m_width = nextWidth(m_width);
    std::map<base::Time, Bucket> wider;
    for (const auto& [start, bucket] : m_buckets) {
        const base::Time to = bucketStart(start, m_width);
        Bucket& target = wider.try_emplace(wider.end(), to, Bucket{to, std::nullopt, {}})->second;
        if (bucket.requests)
            target.requests = target.requests.value_or(0) + *bucket.requests;
        for (std::size_t i = 0; i < bucket.failures.size(); ++i)
            target.failures[i] += bucket.failures[i];
    }
    m_buckets = std::move(wider);
}

void Series::add(std::optional<base::Time> time, causes::Cause cause, std::span<const DimensionValue> values)
{
    ++m_causes[causes::index(cause)];
    for (const DimensionValue& value : values)
        m_values[static_cast<std::size_t>(value.dimension)].add(value.value, 1, value.number);
    if (!time) {
        ++m_untimed;
        return;
    }
    if (!m_buckets.empty() && *time < m_buckets.rbegin()->first)
        ++m_outOfOrder;
    ++bucketAt(*time).failures[causes::index(cause)];
}

void Series::add(const events::Event& event)
{
    if (event.cause)
        add(event.time, *event.cause, dimensionValues(event));
}

void Series::correct(const events::Event& before, const events::Event& after)
{
    if (before.cause) {
        const auto takeOne = [](std::uint64_t& count) { count -= count > 0 ? 1 : 0; };
        const std::size_t cause = causes::index(*before.cause);
        takeOne(m_causes[cause]);
        for (const DimensionValue& value : dimensionValues(before))
            m_values[static_cast<std::size_t>(value.dimension)].remove(value.value);
        if (before.time)
            takeOne(bucketAt(*before.time).failures[cause]);
        else
            takeOne(m_untimed);
    }
    add(after);
}

void Series::addRequests(std::optional<base::Time> time, std::uint64_t count)
{
    m_requests += count;
    m_requestsKnown = true;
    if (!time)
        return;
    Bucket& bucket = bucketAt(*time);
    bucket.requests = bucket.requests.value_or(0) + count;
}

void Series::addLine(base::Time time)
{
    bucketAt(time);
}

std::vector<Bucket> Series::buckets() const
{
    std::vector<Bucket> all;
    all.reserve(m_buckets.size());
    for (const auto& [start, bucket] : m_buckets)
        all.push_back(bucket);
    return all;
}

std::uint64_t Series::failures() const
{
    return std::accumulate(m_causes.begin(), m_causes.end(), std::uint64_t{0});
}

std::vector<Contributor> Series::top(Dimension dimension, std::size_t most) const
{
    return m_values[static_cast<std::size_t>(dimension)].top(most);
}

} // namespace bearerwatch::series
