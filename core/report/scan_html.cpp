#include <algorithm>
#include <string>

#include "base/text.h"
#include "causes/catalogue.h"
#include "report/scan_report.h"

namespace bearerwatch::report {
namespace {

constexpr std::size_t ShownEvents = 500;
constexpr std::size_t ShownBars = 240;

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : base::escapeForDisplay(text)) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string row(std::initializer_list<std::string> cells)
{
    std::string out = "<tr>";
    for (const std::string& text : cells)
        out += "<td>" + escaped(text) + "</td>";
    return out + "</tr>\n";
}

std::uint64_t failuresOf(const series::Bucket& bucket)
{
    std::uint64_t sum = 0;
    for (const std::uint64_t count : bucket.failures)
        sum += count;
    return sum;
}

// Failures over time as bars; neighbouring buckets share a bar where there are many.
void appendChart(std::string& out, const pipeline::Snapshot& snapshot)
{
    if (snapshot.buckets.empty())
        return;
    const std::size_t perBar = (snapshot.buckets.size() + ShownBars - 1) / ShownBars;
    std::vector<std::pair<std::string, std::uint64_t>> bars;
    for (std::size_t index = 0; index < snapshot.buckets.size(); index += perBar) {
        std::uint64_t sum = 0;
        for (std::size_t at = index; at < std::min(index + perBar, snapshot.buckets.size()); ++at)
            sum += failuresOf(snapshot.buckets[at]);
        bars.emplace_back(base::formatRfc3339(snapshot.buckets[index].start), sum);
    }
    std::uint64_t highest = 1;
    for (const auto& bar : bars)
        highest = std::max(highest, bar.second);
    out += "<h2>Failures over time (UTC)</h2>\n<svg viewBox=\"0 0 " + std::to_string(bars.size() * 4) +
        " 100\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"Failures over time\">\n";
    for (std::size_t index = 0; index < bars.size(); ++index) {
        const std::uint64_t height = bars[index].second * 100 / highest;
        out += "<rect x=\"" + std::to_string(index * 4) + "\" y=\"" + std::to_string(100 - height) +
            "\" width=\"3\" height=\"" + std::to_string(height) + "\"><title>" + escaped(bars[index].first) +
            ": " + std::to_string(bars[index].second) + "</title></rect>\n";
    }
    out += "</svg>\n";
}

void appendCauses(std::string& out, const pipeline::Snapshot& snapshot)
{
    out += "<h2>Causes</h2>\n<table><tr><th>Cause</th><th>Failures</th><th>What it means</th><th>Check "
           "first</th></tr>\n";
    for (const causes::Cause cause : causes::allCauses()) {
        const std::uint64_t count = snapshot.causes[causes::index(cause)];
        if (count == 0)
            continue;
        const causes::CauseEntry& entry = causes::entry(cause);
        out += row({std::string(entry.title), std::to_string(count), std::string(entry.meaning),
                    std::string(entry.check)});
    }
    out += "</table>\n";
}

void appendIncidents(std::string& out, const pipeline::Snapshot& snapshot)
{
    if (snapshot.incidents.empty())
        return;
    out += "<h2>Incidents</h2>\n<table><tr><th>From</th><th>To</th><th>What happened</th><th>What to "
           "do</th></tr>\n";
    for (const spikes::Incident& incident : snapshot.incidents)
        out += row({base::formatRfc3339(incident.since),
                    incident.end ? base::formatRfc3339(*incident.end) : "not over", incident.explanation,
                    incident.advice});
    out += "</table>\n";
}

void appendTop(std::string& out, const pipeline::Snapshot& snapshot)
{
    out += "<h2>Most failures by</h2>\n<table><tr><th>What</th><th>Value</th><th>Failures</th></tr>\n";
    for (std::size_t index = 0; index < series::DimensionCount; ++index) {
        for (const series::Contributor& value : snapshot.top[index])
            out += row({std::string(series::id(static_cast<series::Dimension>(index))), value.value,
                        std::to_string(value.count)});
    }
    out += "</table>\n";
}

void appendEvents(std::string& out, const pipeline::Snapshot& snapshot)
{
    out += "<h2>Events</h2>\n<table><tr><th>Time "
           "(UTC)</th><th>Cause</th><th>Client</th><th>Route</th><th>Record</th></tr>\n";
    std::size_t shown = 0;
    for (const auto& chunk : snapshot.events.chunks) {
        for (const events::Event& event : *chunk) {
            if (++shown > ShownEvents)
                break;
            out +=
                row({event.time ? base::formatRfc3339(*event.time) : "",
                     event.cause ? std::string(causes::id(*event.cause)) : "none",
                     event.clientIp.value_or(""), event.route.value_or(event.path.value_or("")), event.text});
        }
    }
    out += "</table>\n";
    if (shown > ShownEvents)
        out += "<p>The first " + std::to_string(ShownEvents) + " events are shown.</p>\n";
}

} // namespace

std::string scanHtml(const pipeline::Snapshot& snapshot)
{
    std::string out =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Token failures</title>\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'\">\n"
        "<style>body{font:15px/1.5 sans-serif;margin:2em auto;max-width:75em;padding:0 "
        "1em;color:#1b1f24;background:#fff}"
        "table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #d0d7de;padding:.3em "
        ".6em;text-align:left;"
        "vertical-align:top;overflow-wrap:anywhere}svg{width:100%;height:9em;fill:#a8453b}</style></"
        "head><body>\n"
        "<h1>Token failures</h1>\n<p>" +
        std::to_string(snapshot.failures) + " failures in " + std::to_string(snapshot.lines) + " lines";
    if (snapshot.requestsKnown)
        out += ", " + std::to_string(snapshot.requests) + " requests";
    if (snapshot.first && snapshot.last)
        out += ", from " + base::formatRfc3339(*snapshot.first) + " to " +
            base::formatRfc3339(*snapshot.last) + " (UTC)";
    out += ".</p>\n";
    appendChart(out, snapshot);
    appendIncidents(out, snapshot);
    appendCauses(out, snapshot);
    appendTop(out, snapshot);
    appendEvents(out, snapshot);
    return out + "</body></html>\n";
}

} // namespace bearerwatch::report
