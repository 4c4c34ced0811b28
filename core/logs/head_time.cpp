#include "logs/head_time.h"

#include <algorithm>
#include <cstdlib>

#include "base/ascii.h"
#include "base/text.h"

namespace bearerwatch::logs {

namespace {

// "2021-10-11 09:01:35,116 INFO [...] - Mon Oct 11 09:01:35 CEST 2021|...": the same clock again, and its
// zone.
void takeZoneOfRepeat(Timestamp& stamp, std::string_view clock, std::string_view rest, DateOrder order)
{
    constexpr std::size_t Limit = 768; // CAS writes its "WHEN: Wed Jan 11 00:38:07 ICT 2017" some lines below
    constexpr std::size_t DateBefore = 24; // "Monday, October 11, "
    rest = rest.substr(0, Limit);
    const std::size_t place = clock.size() == 8 ? rest.find(clock) : std::string_view::npos;
    if (place == std::string_view::npos)
        return;
    std::size_t at = 0;
    const std::size_t begin = place > DateBefore ? place - DateBefore : 0;
    const auto again = findTimestamp(rest.substr(begin, 2 * DateBefore + 16), at, Limit, order);
    if (!again || !again->hasZone() || again->year != stamp.year || again->month != stamp.month ||
        again->day != stamp.day || again->hour != stamp.hour || again->minute != stamp.minute ||
        again->second != stamp.second)
        return;
    stamp.offset = again->offset;
    stamp.zoneName = again->zoneName;
}

// "09/08/2023 9:46:43 AM [Nest] 11 - 09/08/2023, 7:46:43 AM ERROR": what shows a log puts its own clock, in
// another zone, before the program's. No words stand between but in brackets.
bool isShown(const Timestamp& outer, const Timestamp& inner, std::string_view gap, const TimeContext& context)
{
    constexpr auto Half = std::chrono::minutes(30);
    int depth = 0;
    for (const char c : gap) {
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        if (depth == 0 && base::isLetter(c))
            return false;
    }
    if (outer.hasZone() || inner.hasZone() || outer.second < 0 || inner.second < 0 || outer.instant ||
        outer.microseconds != 0 || !outer.hasYear())
        return false;
    const auto one = toInstant(outer, context);
    const auto two = toInstant(inner, context);
    const auto apart = one && two ? (*one > *two ? *one - *two : *two - *one) : base::Duration(0);
    return apart > base::Duration(0) && apart < std::chrono::hours(15) && apart % Half == base::Duration(0);
}

} // namespace

std::optional<Timestamp> readHeadTime(std::string_view head, const TimeContext& context,
                                      std::string_view below)
{
    std::size_t at = 0;
    const DateOrder order = context.dateOrder;
    auto stamp = findTimestamp(head, at, 256, order);
    if (!stamp || !stamp->hasDate()) {
        // "1715677934.002 ...": seconds since 1970 begin the line (Squid, Mosquitto).
        std::size_t begin = head.starts_with("[") ? 1 : 0;
        // Fluent Bit's "[0] app: [[1735689800.202020202, {}], {...}]"
        const std::size_t list =
            head.starts_with("[") ? head.substr(0, 64).find(": [") : std::string_view::npos;
        if (list != std::string_view::npos)
            begin = std::min(head.find_first_not_of('[', list + 2), head.size());
        else if (head.substr(0, 4).find('|') !=
                 std::string_view::npos) // librdkafka's "%3|1733279074.050|FAIL|"
            begin = head.find('|') + 1;
        const std::size_t end = std::min(head.find_first_not_of("0123456789.e+", begin), head.size());
        if (const auto epoch =
                end - begin >= 10 ? epochTime(head.substr(begin, end - begin)) : std::nullopt) {
            stamp.emplace();
            stamp->instant = epoch;
            stamp->length = end - begin;
            return stamp;
        }
    }
    if (!stamp)
        return std::nullopt;
    const std::string_view rest = head.substr(at + stamp->length);
    std::size_t next = 0;
    const auto second = findTimestamp(rest, next, 96, order);
    const std::string_view gap = rest.substr(0, second ? next : 0);
    const std::size_t lastMark = gap.find_last_not_of(' ');
    const bool opens = lastMark != std::string_view::npos &&
        std::string_view("[(]){|").find(gap[lastMark]) != std::string_view::npos &&
        gap.find_first_of("'\"") == std::string_view::npos;
    // "2024-08-07 09:34:21 2024-08-07 07:34:21.029835+00:00 [warning]": Docker Desktop's clock, and the
    // line's.
    const bool zoneBehind =
        second && lastMark == std::string_view::npos && second->hasZone() && !stamp->hasZone();
    if (second && (opens || zoneBehind || !stamp->hasYear()) && second->hasDate() && second->hasYear()) {
        const auto two = toInstant(*second, context);
        TimeContext sameYear = context;
        if (!stamp->hasYear())
            sameYear.reference = two;
        const auto one = toInstant(*stamp, sameYear);
        const bool finer = (second->microseconds != 0 && stamp->microseconds == 0) || !stamp->hasYear();
        const bool zoned = second->hasZone() && !stamp->hasZone();
        const auto apart = one && two ? (*one > *two ? *one - *two : *two - *one) : base::Duration(0);
        constexpr auto Half = std::chrono::minutes(30);
        const bool halves = !stamp->hasYear() && apart < std::chrono::hours(15) &&
            (apart + std::chrono::seconds(3)) % Half < std::chrono::seconds(6); // the outer one is local
        const bool near = one && two &&
            (apart < std::chrono::seconds(3) || (zoned && apart < std::chrono::hours(15)) || halves);
        // A time that a runner puts before each line ("[...Z] " of Jenkins): the line's own is the event's.
        const bool own = stamp->hasZone() && second->hasZone() && base::trim(gap) == "]" && at == 1 &&
            (second->microseconds != 0 || stamp->microseconds == 0);
        if ((near && (finer || zoned || own)) || !stamp->hasDate()) {
            const bool same = stamp->second == second->second && stamp->minute % 30 == second->minute % 30;
            auto chosen = second;
            if (same && !own &&
                second->microseconds == 0) // one says the zone, the other the part of the second
                chosen->microseconds = stamp->microseconds;
            return chosen;
        }
    }
    if (second && second->hasYear() && isShown(*stamp, *second, gap, context))
        return second;
    if (second && second->hasDate() && stamp->microseconds == 0 && !stamp->instant &&
        second->year == stamp->year && second->month == stamp->month && second->day == stamp->day &&
        second->hour == stamp->hour && second->minute == stamp->minute && second->second == stamp->second)
        stamp->microseconds = second->microseconds; // "2024-05-14T09:12:11: 2024-05-14 09:12:11.345 ..."
    if (stamp->hasDate() && stamp->hasYear() && !stamp->hasZone() && !stamp->instant && stamp->second >= 0) {
        const std::string_view text = head.substr(at, stamp->length);
        const std::size_t colon = text.find(':');
        if (colon != std::string_view::npos && colon >= 2 && text.size() >= colon + 6)
            takeZoneOfRepeat(*stamp, text.substr(colon - 2, 8), rest, order);
        if (colon != std::string_view::npos && colon >= 2 && text.size() >= colon + 6 && !stamp->hasZone())
            takeZoneOfRepeat(*stamp, text.substr(colon - 2, 8), below, order);
    }
    return stamp;
}

void settleTime(Record& record, Timestamp stamp, const Envelope& envelope, const TimeContext& context)
{
    bool assumed = false;
    std::optional<base::Time> outer = record.time;
    if (outer && envelope.time && !envelope.time->hasYear() && stamp.hasDate() && stamp.hasYear()) {
        TimeContext sameYear = context; // the inner line knows the year
        sameYear.reference = toInstant(stamp, context);
        outer = toInstant(*envelope.time, sameYear);
    }
    if (!outer) {
        record.time = toInstant(stamp, context, &assumed);
        record.timeZoneAssumed = assumed;
        return;
    }
    const bool outerZone =
        (envelope.time && envelope.time->hasZone()) || record.format == "docker_json_file" || !envelope.time;
    const auto inner = toInstant(stamp, context);
    const bool exactOuter =
        outerZone && outer->time_since_epoch() % std::chrono::seconds(1) != base::Duration(0);
    if (inner && exactOuter && (stamp.microseconds == 0 || !stamp.hasYear()) &&
        std::abs((*inner - *outer).count()) < 2'000'000)
        return; // the same instant, and the envelope's is finer
    if (stamp.hasDate() && stamp.hasYear() && stamp.hasZone()) {
        record.time = toInstant(stamp, context);
        record.timeZoneAssumed = false;
        return;
    }
    using namespace std::chrono;
    if (!stamp.hasDate()) { // a clock alone: the outer date, in the outer zone
        const year_month_day date(floor<days>(*outer));
        stamp.year = static_cast<int>(date.year());
        stamp.month = static_cast<int>(static_cast<unsigned>(date.month()));
        stamp.day = static_cast<int>(static_cast<unsigned>(date.day()));
    }
    TimeContext near = context;
    near.reference = outer;
    const auto inside = toInstant(stamp, near, &assumed);
    if (!inside)
        return;
    if (outerZone && stamp.microseconds == 0 && std::chrono::floor<seconds>(*outer) == *inside &&
        *outer != *inside)
        return; // the same second, and the other tells more of it
    // A whole number of half-hours apart: the same instant in two zones.
    const auto apart = duration_cast<seconds>(*inside - *outer).count();
    const auto halves = (apart + (apart >= 0 ? 900 : -900)) / 1800;
    const bool same = std::abs(apart - halves * 1800) <= 5 && std::abs(halves) <= 30;
    if (!same)
        return;
    if (outerZone && halves != 0)
        record.time = *inside - seconds(halves * 1800);
    else
        record.time = inside;
    record.timeZoneAssumed = !outerZone && assumed;
}

namespace {

// "timestamp: '2024-05-14T09:12:12.345Z'" of a document of YAML.
std::optional<Timestamp> timeOfDocument(std::string_view lines, DateOrder order)
{
    const std::size_t key = lines.find("\ntimestamp: ");
    std::size_t at = 0;
    return key == std::string_view::npos ? std::nullopt
                                         : findTimestamp(lines.substr(key + 12, 64), at, 4, order);
}

} // namespace

std::optional<Timestamp> timeBelowHead(std::string_view text, DateOrder order)
{
    if (text.starts_with("---\n") || text.starts_with("---\r"))
        return timeOfDocument(text, order);
    std::string_view lines = text.substr(std::min(text.find('\n'), text.size() - 1) + 1);
    constexpr int MostLines = 12;
    for (int i = 0; i < MostLines && !lines.empty(); ++i) {
        std::string_view line = lines.substr(0, lines.find('\n'));
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line.remove_suffix(1);
        const std::size_t colon = line.find(": ");
        std::size_t at = 0;
        if (colon != std::string_view::npos && colon < 24 && line.front() != ' ' && line.front() != '\t') {
            const auto stamp = findTimestamp(line, at, colon + 4, order);
            if (stamp && stamp->hasDate() && at == colon + 2)
                return stamp;
        }
        if (line.size() > 20 && (line[0] == '[' || (line[0] >= '0' && line[0] <= '9'))) {
            const auto stamp = findTimestamp(line, at, 24, order);
            if (stamp && stamp->hasDate() && at <= 1)
                return stamp;
        }
        const std::size_t newline = lines.find('\n');
        lines = newline == std::string_view::npos ? std::string_view() : lines.substr(newline + 1);
    }
    return std::nullopt;
}

} // namespace bearerwatch::logs
