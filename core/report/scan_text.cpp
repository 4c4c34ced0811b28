#include <algorithm>
#include <cstdio>
#include <string>

#include "base/text.h"
#include "causes/catalogue.h"
#include "report/scan_charts.h"
#include "report/scan_report.h"

namespace bearerwatch::report {
namespace {

constexpr std::size_t ShownValues = 5;

std::string number(std::uint64_t value)
{
    std::string digits = std::to_string(value);
    for (std::size_t at = digits.size(); at > 3;) {
        at -= 3;
        digits.insert(at, " ");
    }
    return digits;
}

std::string padded(std::string_view text, std::size_t width)
{
    return std::string(text) + std::string(width - std::min(width, text.size()), ' ');
}

std::string right(const std::string& text, std::size_t width)
{
    return std::string(width - std::min(width, text.size()), ' ') + text;
}

std::string percent(std::uint64_t part, std::uint64_t whole)
{
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.1f %%",
                  whole == 0 ? 0.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole));
    return buffer;
}

void appendHead(std::string& out, const pipeline::Snapshot& snapshot)
{
    out += "Lines      " + number(snapshot.lines) + "\n";
    out += "Requests   " +
        (snapshot.requestsKnown ? number(snapshot.requests) : std::string("not told by these logs")) + "\n";
    out += "Failures   " + number(snapshot.failures);
    if (snapshot.requestsKnown && snapshot.requests >= snapshot.failures && snapshot.requests > 0)
        out += "  (" + percent(snapshot.failures, snapshot.requests) + " of requests)";
    out += "\n";
    if (snapshot.first && snapshot.last)
        out += "Time       " + base::formatRfc3339(*snapshot.first) + " to " +
            base::formatRfc3339(*snapshot.last) + " (UTC)\n";
    std::string formats;
    for (const auto& [format, records] : snapshot.formats)
        formats += (formats.empty() ? "" : ", ") +
            (format.empty() ? std::string("unknown") : base::escapeForDisplay(format)) + " " +
            number(records);
    if (!formats.empty())
        out += "Formats    " + formats + "\n";
    if (!snapshot.complete)
        out += "Reading was ended early: the numbers cover a part of the logs.\n";
}

void appendCauses(std::string& out, const pipeline::Snapshot& snapshot)
{
    std::vector<causes::Cause> found;
    for (const causes::Cause cause : causes::allCauses()) {
        if (snapshot.causes[causes::index(cause)] > 0)
            found.push_back(cause);
    }
    std::stable_sort(found.begin(), found.end(), [&snapshot](causes::Cause a, causes::Cause b) {
        return snapshot.causes[causes::index(a)] > snapshot.causes[causes::index(b)];
    });
    if (found.empty()) {
        out += "\nNo token failure was found.\n";
        return;
    }
    out += "\nCause                      Failures    Share  Check first\n";
    for (const causes::Cause cause : found) {
        const std::uint64_t count = snapshot.causes[causes::index(cause)];
        out += padded(causes::entry(cause).title, 24) + right(number(count), 11) +
            right(percent(count, snapshot.failures), 9) + "  " + std::string(causes::entry(cause).check) +
            "\n";
    }
}

void appendTop(std::string& out, const pipeline::Snapshot& snapshot)
{
    for (std::size_t index = 0; index < series::DimensionCount; ++index) {
        const auto& values = snapshot.top[index];
        if (values.empty())
            continue;
        const std::string name = dimensionWords(index);
        out += "\nMost failures by " + name + "\n";
        for (std::size_t place = 0; place < std::min(values.size(), ShownValues); ++place)
            out += right(number(values[place].count), 11) + "  " +
                base::escapeForDisplay(values[place].value) + "\n";
    }
}

void appendIncidents(std::string& out, const pipeline::Snapshot& snapshot)
{
    if (snapshot.incidents.empty())
        return;
    out += "\nIncidents\n";
    for (const spikes::Incident& incident : snapshot.incidents) {
        out += "  " + base::formatRfc3339(incident.since) +
            (incident.end ? " to " + base::formatRfc3339(*incident.end)
                          : ", not over at the end of the log") +
            "\n";
        out += "    " + base::escapeForDisplay(incident.explanation) + "\n";
        if (!incident.advice.empty())
            out += "    " + base::escapeForDisplay(incident.advice) + "\n";
        if (incident.stillLearning)
            out += "    The log is short: what is usual was still being learned.\n";
    }
}

// "plain" is what the reader calls a record whose layout no definition and no general reader knew.
void appendSources(std::string& out, const pipeline::Snapshot& snapshot)
{
    if (snapshot.sources.empty())
        return;
    out += "\nFiles\n";
    for (const pipeline::SourceStatus& source : snapshot.sources) {
        out += "  " + base::escapeForDisplay(source.name) + ": " + number(source.lines) + " lines";
        std::uint64_t without = 0;
        std::string known;
        for (const auto& [format, records] : source.formats) {
            if (format.empty() || format == "plain")
                without += records;
            else
                known += (known.empty() ? "" : ", ") + base::escapeForDisplay(format) + " " + number(records);
        }
        if (!known.empty())
            out += "; " + known;
        if (without > 0)
            out += "; of no known format " + number(without);
        out += "\n";
        if (!source.detail.empty())
            out += "    " + base::escapeForDisplay(source.detail) + "\n";
    }
}

} // namespace

std::string scanText(const pipeline::Snapshot& snapshot)
{
    std::string out;
    appendHead(out, snapshot);
    appendCauses(out, snapshot);
    appendIncidents(out, snapshot);
    appendTop(out, snapshot);
    appendSources(out, snapshot);
    return out;
}

} // namespace bearerwatch::report
