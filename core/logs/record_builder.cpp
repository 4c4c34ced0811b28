#include "logs/record_builder.h"

#include <algorithm>
#include <cstring>

#include "base/ascii.h"
#include "logs/line_kind.h"

namespace bearerwatch::logs {
namespace {

constexpr std::size_t LooseLookBack = 40;
constexpr std::size_t FrameLookBack = 400;
constexpr std::size_t LabelLookBack = 16;
constexpr std::size_t YamlLookBack = 24;
constexpr std::size_t BytesLookBack = std::size_t{128} * 1024;
constexpr std::size_t MostBetween = 8; // lines of one stream between the parts of a line of the other

std::size_t endOfLine(std::string_view text, std::size_t at)
{
    const std::size_t newline = text.find('\n', at);
    return newline == std::string_view::npos ? text.size() : newline + 1;
}

std::size_t startOfLine(std::string_view text, std::size_t at)
{
    if (at == 0)
        return 0;
    const void* newline = ::memrchr(text.data(), '\n', at);
    return newline ? static_cast<std::size_t>(static_cast<const char*>(newline) - text.data()) + 1 : 0;
}

// An object that is no record of its own: without a time or a level ("... body:" and the body below it).
bool isBody(std::string_view line)
{
    constexpr std::size_t MaxBody = 4096;
    constexpr std::string_view Members[] = {"\"time",  "\"ts\"",   "\"@t", "\"level\"",
                                            "\"msg\"", "\"date\"", "\"t\""};
    return line.starts_with("{") && line.size() <= MaxBody &&
        std::ranges::none_of(
               Members, [&](std::string_view member) { return line.find(member) != std::string_view::npos; });
}

// Decides line by line whether a record goes on.
class Joiner {
public:
    explicit Joiner(const LineClass& head)
        : m_head(head)
        , m_last(head)
    {
        follow(head);
    }

    [[nodiscard]] bool takes(const LineClass& next)
    {
        if (!belongs(next))
            return false;
        if (next.kind == LineKind::Continuation || next.kind == LineKind::Exception)
            m_trace = true;
        if (m_last.marker && m_head.marker)
            m_head = next;
        if (m_last.kind == LineKind::Directive && next.kind != LineKind::Directive) {
            m_head = next;
            m_head.kind = LineKind::Loose; // the one line of data after the directives
            m_closed = true;
        }
        if (m_last.requestNotice && next.requestLine)
            m_closed = true;
        m_last = next;
        follow(next);
        return true;
    }

    /// The last line ends with a colon.
    [[nodiscard]] bool isAnnounced() const { return m_last.announces; }

private:
    // A part waits for the rest of its line; lines of the other stream may come first.
    void follow(const LineClass& line)
    {
        if (line.partial) {
            m_open = true;
            m_openStream = line.stream;
            m_between = 0;
        } else if (m_open && (line.stream == m_openStream || ++m_between > MostBetween)) {
            m_open = false;
        }
    }

    [[nodiscard]] bool belongs(const LineClass& next) const
    {
        if (m_open)
            return true;
        if (m_last.kind == LineKind::Directive ||
            (m_last.marker && m_head.marker && next.kind != LineKind::Blank))
            return true;
        if (m_closed)
            return false;
        if (m_head.document && next.yamlKey)
            return true;
        switch (next.kind) {
        case LineKind::Blank:
        case LineKind::Continuation:
            return true;
        case LineKind::Directive:
            return false;
        case LineKind::Head:
            if ((next.levelOnly && m_last.dateOnly) || (next.traced && m_head.traceHead))
                return true; // java.util.logging; a trace of MinIO
            if (next.labelMark != 0 && !next.timeLabel && m_head.timeLabel &&
                next.labelMark == m_head.labelMark)
                return true; // Appwrite
            if (next.runner != 0 && !next.runnerHead && m_head.runnerHead && next.runner == m_head.runner)
                return true; // an exception in a Jenkins pipeline
            if (next.announced && m_last.announces && m_head.kind == LineKind::Head && !m_head.announced)
                return true; // a dump of WireMock
            if (next.loneBrace && m_last.mayOpenObject)
                return true; // what the head tells, a member a line
            // uvicorn, which has no times, writes the exception of a request right before or after its line.
            return (next.asgiError && m_head.serverError && !m_trace) ||
                (next.refused && m_head.kind == LineKind::Exception) ||
                (next.requestLine && m_last.requestNotice);
        case LineKind::Exception:
            return inLabels(next) || m_head.kind == LineKind::Head || m_last.indented ||
                (m_trace && m_last.kind == LineKind::Blank);
        case LineKind::Loose:
            if (m_head.access && m_last.access)
                return false;
            // Below a head that has a time or a level; the message of an exception; a trace's last line.
            return inLabels(next) || m_head.kind == LineKind::Head || m_head.kind == LineKind::Exception ||
                (m_trace && m_last.indented);
        }
        return false;
    }

    // A value a line, without a head: "API: PutObject()", "Time: ...", "RemoteHost: ..." (MinIO).
    [[nodiscard]] bool inLabels(const LineClass& next) const
    {
        if (next.colonAt != 0 && next.colonAt == m_last.colonAt && m_head.colonAt != 0)
            return true;
        return next.labelled && m_head.kind == LineKind::Loose && m_last.hasLabel;
    }

    LineClass m_head;
    LineClass m_last;
    bool m_trace = false;
    bool m_closed = false;
    bool m_open = false;
    char m_openStream = 0;
    std::size_t m_between = 0; // lines since the open part
};

// True where the line at `start` stands behind a part whose line has not ended yet.
bool standsInOpenLine(std::string_view block, std::size_t start)
{
    std::string_view closed;
    char streams[2] = {};
    for (std::size_t back = 0; back <= MostBetween && start > 0 && closed.size() < 2; ++back) {
        const std::size_t before = startOfLine(block, start - 1);
        const LineClass line = classifyLine(block.substr(before, start - before));
        if (line.stream == 0)
            return line.partial && back == 0;
        if (closed.find(line.stream) == std::string_view::npos) {
            if (line.partial)
                return true;
            streams[closed.size()] = line.stream;
            closed = std::string_view(streams, closed.size() + 1);
        }
        start = before;
    }
    return false;
}

} // namespace

RecordSpan recordFrom(std::string_view block, std::size_t begin, bool* open)
{
    RecordSpan span{begin, endOfLine(block, begin), 1};
    if (open)
        *open = span.end >= block.size();
    if (span.end >= block.size())
        return span;
    Joiner joiner(classifyLine(block.substr(begin, span.end - begin)));
    std::size_t at = span.end;
    std::size_t lines = 1;
    bool ended = false;
    while (at < block.size() && lines < MaxRecordLines && at - begin < MaxRecordBytes) {
        const std::size_t end = endOfLine(block, at);
        LineClass next = classifyLine(block.substr(at, end - at));
        if (joiner.isAnnounced())
            next.announced = next.announced || isBody(block.substr(at, end - at));
        if (!joiner.takes(next)) {
            ended = true;
            break;
        }
        ++lines;
        at = end;
    }
    if (open)
        *open = !ended && at >= block.size();
    // Blank lines between records stay with the record before them, so that no line is left over.
    span.end = at;
    span.lines = lines;
    return span;
}

namespace {

// Where a record begins at or before the line that begins at `own`; `sure` is false where the bounds of
// looking back ended the search.
std::size_t startAtOrBefore(std::string_view block, std::size_t own, bool& sure)
{
    std::size_t start = own;
    sure = true;
    std::size_t loose = 0;
    std::size_t frames = 0;
    std::size_t labels = 0;
    while (start > 0 && own - start < BytesLookBack) {
        LineClass here = classifyLine(block.substr(start, endOfLine(block, start) - start));
        if (start > 1 && block[start] == '{' &&
            (block[start - 2] == ':' || block[start - 2] == ' ' || base::isDigit(block[start - 2])))
            here.announced = here.announced || isBody(block.substr(start, endOfLine(block, start) - start));
        const std::size_t before = startOfLine(block, start - 1);
        if (here.kind == LineKind::Head && !here.asgiError) {
            // A head stands alone unless it goes on with the line before it.
            const bool inBlock =
                (here.labelMark != 0 && !here.timeLabel) || (here.runner != 0 && !here.runnerHead);
            const bool suspect = inBlock || here.yamlKey || here.announced || here.enveloped ||
                here.refused || here.levelOnly || here.requestLine || here.traced || block[before] == '#' ||
                isStreamMarker(block.substr(before, start - 1 - before)) ||
                before == 0; // perhaps the head line of a CSV file
            const LineClass last = suspect ? classifyLine(block.substr(before, start - before)) : LineClass();
            const bool joined = suspect &&
                (last.partial || (here.stream != 0 && standsInOpenLine(block, start)) ||
                 (here.yamlKey && (last.yamlKey || last.indented || last.document) &&
                  ++labels <= YamlLookBack) ||
                 last.marker || last.kind == LineKind::Directive ||
                 (here.refused && last.kind == LineKind::Exception) || (here.levelOnly && last.dateOnly) ||
                 (here.announced && last.announces) || (here.loneBrace && last.mayOpenObject) ||
                 (here.labelMark != 0 && !here.timeLabel && last.labelMark == here.labelMark &&
                  ++labels <= LabelLookBack) ||
                 (here.runner != 0 && !here.runnerHead && last.runner == here.runner) ||
                 (here.requestLine && last.requestNotice) ||
                 (here.traced && (last.traceHead || last.kind == LineKind::Continuation)));
            if (!joined) {
                sure = labels <= LabelLookBack;
                return start;
            }
        } else if ((here.kind == LineKind::Loose && ++loose > LooseLookBack) || ++frames > FrameLookBack) {
            sure = false;
            return start;
        }
        start = before;
    }
    sure = start == 0;
    return start;
}

// The record of a chain of records from `start` on that holds the line which begins at `own`.
RecordSpan recordOfChain(std::string_view block, std::size_t start, std::size_t own)
{
    RecordSpan span = recordFrom(block, start);
    while (span.end <= own && span.end < block.size())
        span = recordFrom(block, span.end);
    return span;
}

} // namespace

RecordSpan recordAround(std::string_view block, std::size_t position)
{
    position = std::min(position, block.empty() ? 0 : block.size() - 1);
    const std::size_t own = startOfLine(block, position);
    bool sure = false;
    return recordOfChain(block, startAtOrBefore(block, own, sure), own);
}

RecordSpan lastRecord(std::string_view block)
{
    const std::size_t own = block.size() < 2 ? 0 : startOfLine(block, block.size() - 1);
    bool sure = false;
    const std::size_t start = startAtOrBefore(block, own, sure);
    return recordOfChain(block, sure ? start : 0, own);
}

void RecordBuilder::append(const Block& block)
{
    if (m_text.empty())
        m_place = block.start;
    m_text += block.text;
}

} // namespace bearerwatch::logs
