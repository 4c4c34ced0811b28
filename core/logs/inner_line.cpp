#include "logs/inner_line.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "logs/access_line.h"
#include "logs/envelope.h"
#include "logs/json_fields.h"
#include "logs/line_kind.h"
#include "logs/loose_fields.h"

namespace bearerwatch::logs {
namespace {

constexpr std::size_t MostLines = 4;
constexpr std::size_t MaxLine = std::size_t{8} * 1024;
constexpr int MessageRank = 800; // after all names
constexpr int AccessTimeRank = -200; // the time of the request, not of the collector

std::string_view firstLine(std::string_view text)
{
    return base::trim(text.substr(0, text.find('\n')));
}

std::size_t pairsIn(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = text.find('='); at != std::string_view::npos && at + 1 < text.size();
         at = text.find('=', at + 1))
        count += at > 0 && text[at - 1] != ' ' && text[at + 1] != ' ' && text[at + 1] != '=';
    return count;
}

bool holdsAccess(std::string_view text)
{
    return text.find("HTTP/") != std::string_view::npos && text.find('"') != std::string_view::npos;
}

// A value with blanks in it that is more than a sentence: it has a request, pairs, or the head of a line.
bool isInnerLine(const Field& field)
{
    constexpr std::size_t Shortest = 24;
    const std::string_view text = firstLine(std::string_view(field.value).substr(0, MaxLine));
    if (text.size() < Shortest || text.front() == '{' || text.find(' ') == std::string_view::npos)
        return false;
    if (base::findIgnoreCase(field.name, "header") != std::string_view::npos ||
        base::findIgnoreCase(field.name, "agent") != std::string_view::npos ||
        base::findIgnoreCase(field.name, "stack") != std::string_view::npos)
        return false;
    constexpr std::size_t Pairs = 2;
    constexpr std::size_t LongestTime = 40;
    return holdsAccess(text) || pairsIn(text) >= Pairs || text.find("EF:") != std::string_view::npos ||
        (text.size() > LongestTime && classifyLine(text).kind == LineKind::Head);
}

void readLine(std::string_view line, Collector& collector, const SourceContext& context)
{
    collector.offerRole(Role::Message, line, MessageRank);
    Envelope envelope;
    const std::string_view text = stripEnvelopes(firstLine(line), envelope);
    std::optional<Timestamp> stamp;
    if (holdsAccess(text) && !readAccessLine(text, collector, context.time, stamp).empty()) {
        bool assumed = false;
        if (stamp && stamp->hasZone() && stamp->hasYear())
            collector.offerTime(toInstant(*stamp, context.time, &assumed), assumed, AccessTimeRank);
        return;
    }
    if (!readSecurityEvent(text, collector).empty())
        return;
    offerPairs(line, collector);
    const std::size_t brace = text.find('{');
    if (brace != std::string_view::npos && brace > 0)
        offerLooseMembers(text.substr(brace), collector);
    offerForeignMembers(line, collector);
}

} // namespace

void readInnerLines(const Record& record, Collector& collector, const SourceContext& context)
{
    std::vector<std::string> lines; // owned: what they say becomes fields, too
    for (const Field& field : record.fields) {
        if (lines.size() < MostLines && isInnerLine(field) &&
            std::ranges::find(lines, field.value) == lines.end())
            lines.push_back(field.value.substr(0, MaxLine));
    }
    for (const std::string& line : lines)
        readLine(line, collector, context);
}

} // namespace bearerwatch::logs
