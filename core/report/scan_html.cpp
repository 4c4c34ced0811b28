#include <algorithm>
#include <string>

#include "base/text.h"
#include "causes/catalogue.h"
#include "report/scan_charts.h"
#include "report/scan_report.h"

namespace bearerwatch::report {
namespace {

constexpr std::size_t ShownEvents = 500;

std::string row(std::initializer_list<std::string> cells)
{
    std::string out = "<tr>";
    for (const std::string& text : cells)
        out += "<td>" + htmlText(text) + "</td>";
    return out + "</tr>\n";
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
    if (snapshot.events.dropped > 0)
        out += "<p>Of " + std::to_string(snapshot.failures) + " events the latest " + std::to_string(shown) +
            " are shown.</p>\n";
    else if (shown > ShownEvents)
        out += "<p>The first " + std::to_string(ShownEvents) + " events are shown.</p>\n";
}

} // namespace

std::string scanHtml(const pipeline::Snapshot& snapshot)
{
    std::string out =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Token failures</title>\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'\">\n"
        "<style>:root{color-scheme:light dark}body{font:15px/1.5 sans-serif;margin:2em auto;max-width:75em;"
        "padding:0 1em;color:#1b1f24;background:#fff}"
        "table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #8886;padding:.3em .6em;"
        "text-align:left;vertical-align:top;overflow-wrap:anywhere}figure{margin:0}"
        "@media(prefers-color-scheme:dark){body{color:#e6e8eb;background:#16191d}}" +
        chartStyles() +
        "</style></head><body>\n"
        "<h1>Token failures</h1>\n<p>" +
        std::to_string(snapshot.failures) + " failures in " + std::to_string(snapshot.lines) + " lines";
    if (snapshot.requestsKnown)
        out += ", " + std::to_string(snapshot.requests) + " requests";
    if (snapshot.first && snapshot.last)
        out += ", from " + base::formatRfc3339(*snapshot.first) + " to " +
            base::formatRfc3339(*snapshot.last) + " (UTC)";
    out += ".</p>\n";
    if (const std::string chart = failureChart(snapshot); !chart.empty())
        out += "<h2>Failures over time (UTC)</h2>\n" + chart;
    if (const std::string chart = requestChart(snapshot); !chart.empty())
        out += "<h2>Requests over time (UTC)</h2>\n" + chart;
    appendIncidents(out, snapshot);
    appendCauses(out, snapshot);
    if (const std::string charts = contributorCharts(snapshot); !charts.empty())
        out += "<h2>Most failures</h2>\n" + charts;
    appendEvents(out, snapshot);
    return out + "</body></html>\n";
}

} // namespace bearerwatch::report
