#include <algorithm>
#include <string>

#include "base/text.h"
#include "causes/catalogue.h"
#include "report/scan_charts.h"
#include "report/scan_report.h"

namespace bearerwatch::report {
namespace {

constexpr std::size_t ShownEvents = 500;

/// The columns of a table: class and heading. Their widths stand in the styles.
struct Column {
    std::string_view kind;
    std::string_view heading;
};

std::string beginTable(std::initializer_list<Column> columns)
{
    std::string out = "<table><colgroup>";
    for (const Column& column : columns)
        out += "<col class=\"" + std::string(column.kind) + "\">";
    out += "</colgroup><tr>";
    for (const Column& column : columns)
        out += "<th class=\"" + std::string(column.kind) + "\">" + std::string(column.heading) + "</th>";
    return out + "</tr>\n";
}

std::string cell(std::string_view kind, const std::string& html)
{
    return "<td class=\"" + std::string(kind) + "\">" + html + "</td>";
}

/// "2026-01-14 12:14:07.512": what stands in a column of times is read more easily without letters.
std::string clockText(base::Time time)
{
    std::string text = base::formatRfc3339(time);
    if (const std::size_t letter = text.find('T'); letter != std::string::npos)
        text[letter] = ' ';
    if (text.ends_with('Z'))
        text.pop_back();
    return text;
}

std::string causeText(std::optional<causes::Cause> cause)
{
    return cause ? causeKey(*cause) + ' ' + htmlText(causes::entry(*cause).title) : "none";
}

void appendCauses(std::string& out, const pipeline::Snapshot& snapshot)
{
    out += "<h2>Causes</h2>\n" +
        beginTable({{"cause", "Cause"}, {"count", "Failures"}, {"", "What it means"}, {"", "What to check"}});
    for (const causes::Cause cause : causes::allCauses()) {
        const std::uint64_t count = snapshot.causes[causes::index(cause)];
        if (count == 0)
            continue;
        const causes::CauseEntry& entry = causes::entry(cause);
        out += "<tr>" + cell("cause", causeText(cause)) + cell("count", groupedNumber(count)) +
            cell("", htmlText(entry.meaning)) + cell("", htmlText(entry.check)) + "</tr>\n";
    }
    out += "</table>\n";
}

void appendIncidents(std::string& out, const pipeline::Snapshot& snapshot)
{
    if (snapshot.incidents.empty())
        return;
    out += "<h2>Incidents (times in UTC)</h2>\n" +
        beginTable({{"time", "From"}, {"time", "To"}, {"", "What happened"}, {"", "What to do"}});
    for (const spikes::Incident& incident : snapshot.incidents)
        out += "<tr>" + cell("time", clockText(incident.since)) +
            cell("time", incident.end ? clockText(*incident.end) : "not over") +
            cell("", htmlText(incident.explanation)) + cell("", htmlText(incident.advice)) + "</tr>\n";
    out += "</table>\n";
}

void appendEvents(std::string& out, const pipeline::Snapshot& snapshot)
{
    out += "<h2>Events</h2>\n" +
        beginTable({{"time", "Time (UTC)"},
                    {"cause", "Cause"},
                    {"client", "Client"},
                    {"route", "Route"},
                    {"record", "Record"}});
    std::size_t shown = 0;
    const bool all = snapshot.events.forEach(
        [&](const events::Event& event) {
            if (shown == ShownEvents)
                return false;
            ++shown;
            out += "<tr>" + cell("time", event.time ? clockText(*event.time) : "") +
                cell("cause", causeText(event.cause)) +
                cell("client", htmlText(event.clientIp.value_or(""))) +
                cell("route", htmlText(event.route.value_or(event.path.value_or("")))) +
                cell("record", htmlText(event.text)) + "</tr>\n";
            return true;
        },
        true);
    out += "</table>\n";
    if (!all || snapshot.events.dropped > 0)
        out += "<p>" + groupedNumber(shown) + " of " + groupedNumber(snapshot.failures) +
            " events are shown.</p>\n";
}

constexpr std::string_view PageStyles =
    ":root{color-scheme:light dark}body{font:15px/1.5 sans-serif;margin:2em auto;max-width:75em;padding:0 "
    "1em;"
    "color:#1b1f24;background:#fff}h2{margin-top:2em}"
    "table{border-collapse:collapse;width:100%;table-layout:fixed}"
    "td,th{border-bottom:1px solid #8886;padding:.3em .6em;text-align:left;vertical-align:top;"
    "overflow-wrap:anywhere}td{font-size:14px}th{font-size:13px;white-space:nowrap;color:#5b6470}"
    "tr:nth-child(even) td{background:#8881}"
    "col.time{width:7em}col.cause{width:12em}col.count{width:6.5em}col.client{width:8.5em}"
    "col.route{width:9.5em}td.count,th.count{text-align:right;font-variant-numeric:tabular-nums}"
    "td.time{font-variant-numeric:tabular-nums}td.record{font:12px/1.6 monospace}figure{margin:0}"
    "@media(prefers-color-scheme:dark){body{color:#e6e8eb;background:#16191d}th{color:#a3abb6}}"
    "@media print{tr{break-inside:avoid}}";

} // namespace

std::string scanHtml(const pipeline::Snapshot& snapshot)
{
    std::string out =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Token failures</title>\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
        "'unsafe-inline'\">\n"
        "<style>" +
        std::string(PageStyles) + chartStyles() +
        "</style></head><body>\n"
        "<h1>Token failures</h1>\n<p>" +
        groupedNumber(snapshot.failures) + " failures in " + groupedNumber(snapshot.lines) + " lines";
    if (snapshot.requestsKnown)
        out += ", " + groupedNumber(snapshot.requests) + " requests";
    if (snapshot.first && snapshot.last)
        out += ", from " + clockText(*snapshot.first) + " to " + clockText(*snapshot.last) + " (UTC)";
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
