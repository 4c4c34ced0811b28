#include "logs/repeated_hours.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace bearerwatch::logs {
namespace {

constexpr int LinesTried = 16; // for one with a time, at either end of a block
constexpr int LinesThatGoBack = 3; // from before the hour: another log begins
constexpr std::size_t MostPasses = 8;

// Records are written when they end: those of several threads are out of order by minutes, not by more.
base::Duration disorder(const Zone::TurnBack& turn)
{
    return turn.by / 6;
}

bool inFirst(const Zone::TurnBack& turn, base::Time time)
{
    return time >= turn.at - turn.by && time < turn.at;
}

std::size_t startOfLastLines(std::string_view block, int lines)
{
    std::size_t at = block.size();
    for (int i = 0; i < lines && at > 1; ++i) {
        const void* newline = ::memrchr(block.data(), '\n', at - 1);
        if (newline == nullptr)
            return 0;
        at = static_cast<std::size_t>(static_cast<const char*>(newline) - block.data()) + 1;
    }
    return at;
}

// The zone of the local times of a block: the one that its lines name, else the one that is assumed.
Zone zoneOf(std::string_view block, const SourceContext& context)
{
    std::size_t begin = 0;
    for (int i = 0; i < 4 && begin < block.size(); ++i) {
        const std::size_t end = std::min(block.find('\n', begin), block.size());
        std::size_t at = 0;
        const std::string_view line = block.substr(begin, end - begin);
        const auto stamp = findTimestamp(line, at, 160, context.time.dateOrder);
        if (stamp && stamp->hasDate()) {
            const auto named = stamp->zoneName.find('/') != std::string_view::npos
                ? Zone::parse(stamp->zoneName)
                : base::Expected<Zone>(context.time.zone);
            return named ? *named : context.time.zone;
        }
        begin = end + 1;
    }
    return context.time.zone;
}

} // namespace

bool SourceContext::isSecondPass(std::uint64_t offset) const
{
    const auto after = std::ranges::upper_bound(passes, offset, {}, &Pass::offset);
    return after != passes.begin() && std::prev(after)->second;
}

RepeatedHours::RepeatedHours(std::shared_ptr<const FormatSet> formats)
    : m_formats(std::move(formats))
{
}

// The time of the record at `at`, which moves behind it; nullopt where it has none of its own zone.
std::optional<RepeatedHours::Timed> RepeatedHours::timeAt(std::string_view block, std::size_t& at,
                                                          const Zone& zone, const SourceContext& context)
{
    const RecordSpan span = recordFrom(block, at);
    const std::uint64_t offset = at;
    at = std::max(span.end, at + 1);
    if (!m_reader)
        m_reader.emplace(m_formats);
    const Record record = m_reader->read(block.substr(span.begin, span.end - span.begin), {0, 1}, context);
    const bool local = record.timeZoneAssumed || zone.name() != context.time.zone.name();
    return record.time && local ? std::optional(Timed{offset, *record.time}) : std::nullopt;
}

// Looks at the ends of the block alone.
std::optional<Zone::TurnBack> RepeatedHours::turnBackIn(std::string_view block, const Zone& zone,
                                                        const SourceContext& context)
{
    std::optional<base::Time> first;
    std::optional<base::Time> last;
    std::size_t at = 0;
    for (int i = 0; i < LinesTried && at < block.size() && !first; ++i) {
        if (const auto line = timeAt(block, at, zone, context))
            first = line->time;
    }
    at = startOfLastLines(block, LinesTried);
    while (at < block.size()) {
        if (const auto line = timeAt(block, at, zone, context))
            last = line->time;
    }
    if (!first || !last)
        return std::nullopt;
    return zone.turnBackWithin(std::min(*first, *last), std::max(*first, *last));
}

void RepeatedHours::see(std::string_view block, std::uint64_t offset, SourceContext& context)
{
    const bool before = std::exchange(context.inRepeatedHour, false);
    const Zone zone = zoneOf(block, context);
    if (!zone.hasRules())
        return;
    SourceContext plain = context; // times as they are in the first pass
    plain.passes.clear();
    if (!turnBackIn(block, zone, plain)) {
        m_sawOther = true;
        if (!before) // the last record of the block before may be read with this one
            context.passes.clear();
        return;
    }
    context.inRepeatedHour = true;
    if (context.passes.empty())
        context.passes.push_back({offset, m_second});
    walk(block, offset, zone, context);
    if (context.passes.size() > MostPasses)
        context.passes.erase(context.passes.begin(), context.passes.end() - MostPasses);
}

void RepeatedHours::walk(std::string_view block, std::uint64_t offset, const Zone& zone,
                         SourceContext& context)
{
    SourceContext plain = context;
    plain.passes.clear();
    for (std::size_t at = 0; at < block.size();) {
        const std::size_t begin = at;
        auto line = timeAt(block, at, zone, plain);
        if (!line)
            continue;
        const auto turn = zone.turnBackWithin(line->time, line->time);
        if (turn && inFirst(*turn, line->time) && m_turn != turn) {
            m_turn = turn;
            if (m_second) // that of another year
                context.passes.push_back({offset + line->offset, false});
            m_latest.reset();
            m_second = false;
            m_known = m_sawOther; // it was entered from before
            m_before = 0;
        }
        if (!m_turn) {
            m_sawOther = true;
            continue;
        }
        if (inFirst(*m_turn, line->time) && !m_known) {
            m_known = true;
            m_second = beginsSecond(block, begin, zone, plain, line->time);
            if (m_second)
                context.passes.push_back({offset + line->offset, true});
        }
        line->offset += offset;
        take(*line, context);
    }
}

void RepeatedHours::take(const Timed& line, SourceContext& context)
{
    if (line.time < m_turn->at - m_turn->by) {
        if (m_before++ == 0)
            m_beforeOffset = line.offset;
        if (!m_second)
            m_latest.reset();
        if (m_before == LinesThatGoBack && m_second) {
            m_second = false;
            m_latest.reset();
            context.passes.push_back({m_beforeOffset, false});
        }
        m_known = true;
        return;
    }
    m_before = 0;
    if (!inFirst(*m_turn, line.time))
        return;
    if (!m_second && m_latest && line.time < *m_latest - disorder(*m_turn)) {
        m_second = true;
        m_latest.reset();
        context.passes.push_back({line.offset, true});
    }
    m_latest = m_latest ? std::max(*m_latest, line.time) : line.time;
}

// The log begins within the hour with the line at `at`, of which `first` is the time.
bool RepeatedHours::beginsSecond(std::string_view block, std::size_t at, const Zone& zone,
                                 const SourceContext& context, base::Time first)
{
    base::Time latest = first;
    while (at < block.size()) {
        const auto line = timeAt(block, at, zone, context);
        if (!line)
            continue;
        if (inFirst(*m_turn, line->time)) {
            if (line->time < latest - disorder(*m_turn))
                return false; // the second pass begins here
            latest = std::max(latest, line->time);
        } else if (line->time >= m_turn->at) {
            // On behind the hour. Of the first pass, all of the second would be missing between.
            return line->time - m_turn->by - latest < m_turn->by / 2;
        } else {
            return false;
        }
    }
    const std::optional<base::Time>& written = context.time.reference;
    return written && *written - latest > m_turn->by / 2 && *written - latest < m_turn->by * 3 / 2;
}

} // namespace bearerwatch::logs
