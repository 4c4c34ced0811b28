#include "report/scan_charts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "base/text.h"
#include "causes/catalogue.h"

namespace bearerwatch::report {
namespace {

constexpr std::size_t MostBars = 200;
constexpr int Width = 1000; // of the drawing; the page scales it
constexpr int Height = 260;
constexpr int Left = 56; // of the axes
constexpr int Bottom = 30;
constexpr int Top = 12;
constexpr std::size_t TimeLabels = 5;
constexpr std::size_t ShownContributors = 8;

struct Colours {
    const char* light;
    const char* dark;
};
// In the order of causes::Cause: members of a family share a hue, as in the windows.
constexpr std::array<Colours, causes::CauseCount> CauseColours = {{
    {"#0256a9", "#3e89d7"},
    {"#248fcc", "#77c1f0"},
    {"#674c36", "#9f7f65"},
    {"#cd4001", "#ea6134"},
    {"#8c280d", "#f4a988"},
    {"#d95a5c", "#f38183"},
    {"#7334a9", "#a36fd9"},
    {"#9f6ed1", "#cdaef2"},
    {"#752870", "#cc68b9"},
    {"#0d7435", "#40a35c"},
    {"#3a984e", "#80d58d"},
    {"#bb58a9", "#e6a5d7"},
    {"#967657", "#caab88"},
    {"#4e5359", "#81878d"},
    {"#bc7b04", "#efb146"},
    {"#7b8187", "#afb5bc"},
}};

std::string whole(double value)
{
    return std::to_string(std::llround(value));
}

// One decimal, with a point whatever the locale is.
std::string place(double value)
{
    const long long tenths = std::llround(value * 10);
    return std::to_string(tenths / 10) + "." + std::to_string(std::abs(tenths % 10));
}

// A round number not below `value`, and not much above it.
std::uint64_t roundedUp(std::uint64_t value)
{
    for (std::uint64_t ten = 1; ten < UINT64_MAX / 10; ten *= 10) {
        for (const std::uint64_t step : {1U, 2U, 3U, 4U, 6U, 8U}) {
            if (step * ten >= value)
                return step * ten;
        }
    }
    return value;
}

// Neighbouring buckets share a bar where there are many; gaps of the log stay gaps.
struct Bar {
    base::Time start;
    base::Time end;
    series::CauseCounts failures{};
    std::uint64_t requests = 0;
};

struct Frame {
    base::Time from;
    base::Time to;
    std::vector<Bar> bars;

    [[nodiscard]] double x(base::Time time) const
    {
        const double all = std::max<double>(1, static_cast<double>((to - from).count()));
        const double part = std::clamp(static_cast<double>((time - from).count()) / all, 0.0, 1.0);
        return Left + part * (Width - Left);
    }
};

Frame frameOf(const pipeline::Snapshot& snapshot)
{
    Frame frame;
    const base::Duration width = std::max(snapshot.bucketWidth, base::Duration(std::chrono::seconds(1)));
    frame.from = snapshot.buckets.front().start;
    frame.to = snapshot.buckets.back().start + width;
    const auto spans = static_cast<std::size_t>((frame.to - frame.from) / width);
    const base::Duration step = width * ((spans + MostBars - 1) / MostBars);
    for (const series::Bucket& bucket : snapshot.buckets) {
        const base::Time start = frame.from + step * ((bucket.start - frame.from) / step);
        if (frame.bars.empty() || frame.bars.back().start != start)
            frame.bars.push_back({start, start + step, {}, 0});
        Bar& bar = frame.bars.back();
        for (std::size_t cause = 0; cause < causes::CauseCount; ++cause)
            bar.failures[cause] += bucket.failures[cause];
        bar.requests += bucket.requests.value_or(0);
    }
    frame.to = std::max(frame.to, frame.bars.back().end);
    return frame;
}

double y(double value, std::uint64_t highest)
{
    return Height - Bottom - value / static_cast<double>(highest) * (Height - Bottom - Top);
}

std::string openDrawing(const char* label)
{
    return "<svg viewBox=\"0 0 " + std::to_string(Width) + " " + std::to_string(Height) +
        "\" role=\"img\" aria-label=\"" + label + "\">\n";
}

std::string axes(const Frame& frame, std::uint64_t highest)
{
    std::string out;
    for (const std::uint64_t value : {std::uint64_t{0}, highest / 2, highest}) {
        if (highest == 1 && value == 0 && out.find("</text>") != std::string::npos)
            continue;
        const std::string at = place(y(static_cast<double>(value), highest));
        out.append("<line class=\"grid\" x1=\"" + std::to_string(Left) + "\" x2=\"" + std::to_string(Width));
        out.append("\" y1=\"").append(at).append("\" y2=\"").append(at);
        out.append("\"/><text x=\"" + std::to_string(Left - 8) + "\" y=\"").append(at);
        out.append("\" text-anchor=\"end\" dominant-baseline=\"middle\">" + std::to_string(value) +
                   "</text>\n");
    }
    const bool days = frame.to - frame.from > std::chrono::hours(48);
    for (std::size_t label = 0; label < TimeLabels; ++label) {
        const base::Time time = frame.from + (frame.to - frame.from) / (TimeLabels - 1) * label;
        const std::string text = base::formatRfc3339(time); // 2026-03-02T10:00:00Z
        const char* anchor = label == 0 ? "start" : label + 1 == TimeLabels ? "end" : "middle";
        out += "<text x=\"" + place(frame.x(time)) + "\" y=\"" + std::to_string(Height - 8) +
            "\" text-anchor=\"" + anchor + "\">" +
            (days ? text.substr(0, 10) : text.substr(5, 5) + " " + text.substr(11, 5)) + "</text>\n";
    }
    return out;
}

std::string bar(const Frame& frame, const Bar& of, double from, double to, std::uint64_t highest,
                const std::string& style)
{
    const double left = frame.x(of.start);
    const double width = std::max(0.8, (frame.x(of.end) - left) * 0.86);
    const double top = y(to, highest);
    return "<rect class=\"" + style + "\" x=\"" + place(left) + "\" y=\"" + place(top) + "\" width=\"" +
        place(width) + "\" height=\"" + place(std::max(0.4, y(from, highest) - top)) + "\"/>";
}

std::string causeStyle(causes::Cause cause)
{
    return "c" + std::to_string(causes::index(cause));
}

std::string incidentBands(const Frame& frame, const pipeline::Snapshot& snapshot)
{
    std::string out;
    for (const spikes::Incident& incident : snapshot.incidents) {
        const base::Time end = incident.end.value_or(frame.to);
        if (end < frame.from || incident.since > frame.to)
            continue;
        const double left = frame.x(incident.since);
        out += "<rect class=\"incident\" x=\"" + place(left) + "\" y=\"" + std::to_string(Top) +
            "\" width=\"" + place(std::max(2.0, frame.x(end) - left)) + "\" height=\"" +
            std::to_string(Height - Bottom - Top) + "\"><title>" + htmlText(incident.explanation) +
            "</title></rect>\n";
    }
    return out;
}

std::string legend(const pipeline::Snapshot& snapshot)
{
    std::string out = "<p class=\"legend\">";
    for (const causes::Cause cause : causes::allCauses()) {
        const std::uint64_t count = snapshot.causes[causes::index(cause)];
        if (count > 0)
            out += "<span>" + causeKey(cause) + ' ' + htmlText(causes::entry(cause).title) + ' ' +
                groupedNumber(count) + "</span> ";
    }
    if (!snapshot.incidents.empty())
        out += "<span><svg class=\"key\" viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect class=\"incident\" "
               "width=\"10\" height=\"10\"/></svg> Incident</span>";
    return out + "</p>\n";
}

} // namespace

std::string htmlText(std::string_view text)
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

std::string groupedNumber(std::uint64_t number)
{
    std::string text = std::to_string(number);
    for (std::size_t at = text.size(); at > 3; at -= 3)
        text.insert(at - 3, "\xE2\x80\xAF");
    return text;
}

std::string causeKey(causes::Cause cause)
{
    return "<svg class=\"key\" viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect class=\"" +
        causeStyle(cause) + "\" width=\"10\" height=\"10\"/></svg>";
}

std::string chartStyles()
{
    std::string light;
    std::string dark;
    for (std::size_t cause = 0; cause < causes::CauseCount; ++cause) {
        light += ".c" + std::to_string(cause) + "{fill:" + CauseColours[cause].light + "}";
        dark += ".c" + std::to_string(cause) + "{fill:" + CauseColours[cause].dark + "}";
    }
    return "svg{width:100%;height:auto}svg "
           "text{font-size:12px;fill:currentColor}.grid{stroke:#8886;stroke-width:1}"
           ".incident{fill:#e0a80044}.request{fill:#8a93a1}.legend span{white-space:nowrap;margin-right:1em}"
           ".key{width:.8em;height:.8em}.share{display:inline-block;height:.7em;background:#8a93a1;min-width:"
           "1px}"
           "col.bar{width:45%}" +
        light + "@media(prefers-color-scheme:dark){" + dark + "}";
}

std::string failureChart(const pipeline::Snapshot& snapshot)
{
    if (snapshot.buckets.empty())
        return {};
    const Frame frame = frameOf(snapshot);
    std::uint64_t most = 1;
    for (const Bar& one : frame.bars) {
        std::uint64_t sum = 0;
        for (const std::uint64_t count : one.failures)
            sum += count;
        most = std::max(most, sum);
    }
    const std::uint64_t highest = roundedUp(most);
    std::string out =
        openDrawing("Failures over time, by cause") + incidentBands(frame, snapshot) + axes(frame, highest);
    for (const Bar& one : frame.bars) {
        std::string bars;
        std::string words = base::formatRfc3339(one.start);
        std::uint64_t below = 0;
        for (const causes::Cause cause : causes::allCauses()) {
            const std::uint64_t count = one.failures[causes::index(cause)];
            if (count == 0)
                continue;
            bars += bar(frame, one, static_cast<double>(below), static_cast<double>(below + count), highest,
                        causeStyle(cause));
            below += count;
            words += ", " + std::string(causes::entry(cause).title) + " " + std::to_string(count);
        }
        if (!bars.empty())
            out += "<g>" + bars + "<title>" + htmlText(words) + "</title></g>\n";
    }
    return "<figure>" + out + "</svg>\n" + legend(snapshot) + "</figure>\n";
}

std::string requestChart(const pipeline::Snapshot& snapshot)
{
    if (!snapshot.requestsKnown || snapshot.requests == 0 || snapshot.buckets.empty())
        return {};
    const Frame frame = frameOf(snapshot);
    std::uint64_t most = 1;
    for (const Bar& one : frame.bars)
        most = std::max(most, one.requests);
    const std::uint64_t highest = roundedUp(most);
    std::string out = openDrawing("Requests over time") + axes(frame, highest);
    for (const Bar& one : frame.bars) {
        if (one.requests > 0)
            out += "<g>" + bar(frame, one, 0, static_cast<double>(one.requests), highest, "request") +
                "<title>" + base::formatRfc3339(one.start) + ": " + std::to_string(one.requests) +
                " requests</title></g>\n";
    }
    return "<figure>" + out + "</svg></figure>\n";
}

std::string dimensionWords(std::size_t dimension)
{
    std::string name(series::id(static_cast<series::Dimension>(dimension)));
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
}

std::string contributorCharts(const pipeline::Snapshot& snapshot)
{
    std::string out;
    for (std::size_t index = 0; index < series::DimensionCount; ++index) {
        const auto& values = snapshot.top[index];
        if (values.empty())
            continue;
        std::string name = dimensionWords(index);
        if (name.ends_with(" ip"))
            name.replace(name.size() - 2, 2, "IP");
        out += "<h3>By " + name +
            "</h3>\n<table><colgroup><col><col class=\"count\"><col class=\"bar\"></colgroup>\n";
        const std::uint64_t most = std::max<std::uint64_t>(1, values.front().count);
        for (std::size_t row = 0; row < std::min(values.size(), ShownContributors); ++row) {
            const double share = static_cast<double>(values[row].count) / static_cast<double>(most);
            out += "<tr><td>" + htmlText(values[row].value) + "</td><td class=\"count\">" +
                groupedNumber(values[row].count) +
                "</td><td class=\"bar\"><span class=\"share\" style=\"width:" + whole(share * 100) +
                "%\"></span></td></tr>\n";
        }
        out += "</table>\n";
    }
    return out;
}

} // namespace bearerwatch::report
