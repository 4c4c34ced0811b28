#include "services/metrics_registry.h"

#include <array>
#include <cstdio>
#include <string_view>

namespace bearerwatch::services {

namespace {

using causes::Cause;

/// One metric with its samples, in the order in which they are added.
class Metric {
public:
    Metric(std::string& out, std::string_view name, std::string_view type, std::string_view help)
        : m_out(out)
        , m_name(name)
    {
        m_out.append("# HELP ").append(name).append(" ").append(help).append("\n");
        m_out.append("# TYPE ").append(name).append(" ").append(type).append("\n");
    }
    void sample(std::initializer_list<std::pair<std::string_view, std::string_view>> labels,
                std::string_view value)
    {
        m_out.append(m_name);
        char before = '{';
        for (const auto& [label, text] : labels) {
            m_out.push_back(before);
            m_out.append(label).append("=\"");
            appendEscaped(text);
            m_out.push_back('"');
            before = ',';
        }
        if (before == ',')
            m_out.push_back('}');
        m_out.append(" ").append(value).append("\n");
    }
    void sample(std::initializer_list<std::pair<std::string_view, std::string_view>> labels,
                std::uint64_t value)
    {
        sample(labels, std::to_string(value));
    }

private:
    void appendEscaped(std::string_view text)
    {
        for (const char character : text) {
            if (character == '\\' || character == '"')
                m_out.push_back('\\');
            if (character == '\n')
                m_out.append("\\n");
            else
                m_out.push_back(character);
        }
    }
    std::string& m_out;
    std::string m_name;
};

/// Valid UTF-8 without control characters, as the format asks for; what is not becomes '?'.
std::string labelValue(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t size = lead < 0x80 ? 1
            : lead >= 0xC2 && lead < 0xE0    ? 2
            : lead >= 0xE0 && lead < 0xF0    ? 3
            : lead >= 0xF0 && lead < 0xF5    ? 4
                                             : 0;
        bool good = size > 0 && i + size <= text.size() && lead >= 0x20 && lead != 0x7F;
        for (std::size_t k = 1; good && k < size; ++k)
            good = (static_cast<unsigned char>(text[i + k]) & 0xC0U) == 0x80U;
        if (good && size == 3) { // neither overlong nor half of a surrogate pair
            const auto second = static_cast<unsigned char>(text[i + 1]);
            good = !(lead == 0xE0 && second < 0xA0) && !(lead == 0xED && second >= 0xA0);
        } else if (good && size == 4) {
            const auto second = static_cast<unsigned char>(text[i + 1]);
            good = !(lead == 0xF0 && second < 0x90) && !(lead == 0xF4 && second >= 0x90);
        }
        const std::size_t step = good ? size : 1;
        if (result.size() + step > MetricsRegistry::LongestService)
            break;
        if (good)
            result.append(text.substr(i, size));
        else
            result.push_back('?');
        i += step;
    }
    return result;
}

std::string seconds(base::Time time)
{
    char buffer[40];
    const double value = std::chrono::duration<double>(time.time_since_epoch()).count();
    std::snprintf(buffer, sizeof buffer, "%.3f", value);
    return buffer;
}

std::string_view stateName(pipeline::SourceState state)
{
    constexpr std::array<std::string_view, 5> Names = {"waiting", "reading", "following", "done", "failed"};
    return Names.at(static_cast<std::size_t>(state));
}

} // namespace

MetricsRegistry::MetricsRegistry(std::string version, base::Time started)
    : m_version(std::move(version))
    , m_started(started)
{
    m_rejections[""] = {}; // so that the first rejection of a cause is seen as a rise from 0
}

MetricsRegistry::Labels MetricsRegistry::labelsOf(const events::Event& event) const
{
    std::string service = event.service ? labelValue(*event.service) : std::string();
    if (m_rejections.count(service) == 0 && m_rejections.size() > MostServices)
        service = "other";
    return {std::move(service), *event.cause};
}

void MetricsRegistry::add(const Labels& labels)
{
    std::uint64_t& ahead = m_ahead[labels.service][causes::index(labels.cause)];
    if (ahead > 0)
        --ahead;
    else
        ++m_rejections[labels.service][causes::index(labels.cause)];
}

void MetricsRegistry::correct(const events::Event& event)
{
    const std::lock_guard lock(m_mutex);
    const auto counted = m_counted.find(event.key);
    if (counted == m_counted.end())
        return;
    const Labels before = counted->second;
    if (event.cause && labelsOf(event) == before)
        return;
    ++m_ahead[before.service][causes::index(before.cause)];
    if (event.cause)
        add(counted->second = labelsOf(event));
    else
        m_counted.erase(counted); // its place among the keys is used up in its turn
}

void MetricsRegistry::count(const events::Event& event)
{
    if (!event.cause)
        return;
    const std::lock_guard lock(m_mutex);
    const Labels labels = labelsOf(event);
    add(labels);
    if (m_counted.insert_or_assign(event.key, labels).second) {
        m_countedKeys.push_back(event.key);
        if (m_countedKeys.size() > MostRemembered) {
            m_counted.erase(m_countedKeys.front());
            m_countedKeys.pop_front();
        }
    }
    if (event.time && *event.time > m_lastEvent)
        m_lastEvent = *event.time;
}

void MetricsRegistry::count(const pipeline::Snapshot& snapshot)
{
    const std::lock_guard lock(m_mutex);
    m_lines = snapshot.lines;
    m_requests = snapshot.requests;
    m_lag = 0;
    m_sources.clear();
    for (const pipeline::SourceStatus& source : snapshot.sources) {
        ++m_sources[source.state];
        m_lag += source.bytesTotal > source.bytesRead ? source.bytesTotal - source.bytesRead : 0;
    }
}

void MetricsRegistry::count(const spikes::Incident& incident, bool opened)
{
    const std::lock_guard lock(m_mutex);
    const Cause cause = incident.causes.empty() ? Cause::Unspecified : incident.causes.front();
    if (incident.state == spikes::IncidentState::Firing)
        m_firing.try_emplace(incident.id, cause);
    else
        m_firing.erase(incident.id);
    if (opened)
        ++m_opened[causes::index(cause)];
}

void MetricsRegistry::setSink(const std::string& sink, const SinkCounts& counts)
{
    const std::lock_guard lock(m_mutex);
    m_sinks[sink] = counts;
}

std::string MetricsRegistry::text() const
{
    const std::lock_guard lock(m_mutex);
    std::string out;
    Metric build(out, "bearerwatch_build_info", "gauge", "Version of the program; always 1.");
    build.sample({{"version", m_version}}, 1);
    Metric started(out, "process_start_time_seconds", "gauge", "When the process began, seconds since 1970.");
    started.sample({}, seconds(m_started));
    Metric rejections(out, "bearerwatch_rejections_total", "counter",
                      "Rejected requests by cause and by the service that rejected.");
    for (const auto& [service, counts] : m_rejections) {
        for (const Cause cause : causes::allCauses()) {
            const std::uint64_t value = counts[causes::index(cause)];
            if (value > 0 || service.empty())
                rejections.sample({{"cause", causes::id(cause)}, {"service", service}}, value);
        }
    }
    Metric requests(out, "bearerwatch_requests_total", "counter", "Requests seen in logs, rejected or not.");
    requests.sample({}, m_requests);
    Metric lines(out, "bearerwatch_lines_total", "counter", "Lines read from logs.");
    lines.sample({}, m_lines);
    if (m_lastEvent != base::Time{}) {
        Metric last(out, "bearerwatch_last_rejection_timestamp_seconds", "gauge",
                    "Time of the latest rejection, seconds since 1970.");
        last.sample({}, seconds(m_lastEvent));
    }
    series::CauseCounts firing{};
    for (const auto& [id, cause] : m_firing)
        ++firing[causes::index(cause)];
    Metric incidents(out, "bearerwatch_incidents_firing", "gauge", "Spikes that go on, by their main cause.");
    for (const Cause cause : causes::allCauses())
        incidents.sample({{"cause", causes::id(cause)}}, firing[causes::index(cause)]);
    Metric opened(out, "bearerwatch_incidents_total", "counter", "Spikes that began, by their main cause.");
    for (const Cause cause : causes::allCauses())
        opened.sample({{"cause", causes::id(cause)}}, m_opened[causes::index(cause)]);
    Metric sources(out, "bearerwatch_sources", "gauge", "Followed logs by state.");
    for (const auto& [state, number] : m_sources)
        sources.sample({{"state", stateName(state)}}, number);
    Metric lag(out, "bearerwatch_source_lag_bytes", "gauge", "Bytes of followed logs that are not read yet.");
    lag.sample({}, m_lag);
    if (!m_sinks.empty()) {
        Metric deliveries(out, "bearerwatch_deliveries_total", "counter",
                          "Alerts sent out, by receiver and result.");
        for (const auto& [sink, counts] : m_sinks) {
            deliveries.sample({{"sink", sink}, {"result", "delivered"}}, counts.delivered);
            deliveries.sample({{"sink", sink}, {"result", "failed"}}, counts.failed);
            deliveries.sample({{"sink", sink}, {"result", "lost"}}, counts.lost);
        }
        Metric waiting(out, "bearerwatch_deliveries_waiting", "gauge",
                       "Alerts that wait for their delivery.");
        for (const auto& [sink, counts] : m_sinks)
            waiting.sample({{"sink", sink}}, counts.waiting);
    }
    return out;
}

} // namespace bearerwatch::services
