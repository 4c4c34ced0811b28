#include "logs/timestamp.h"

#include <array>
#include <utility>

#include "logs/time_names.h"
#include "logs/time_scanner.h"

namespace bearerwatch::logs {

using detail::TimeScanner;

namespace {

bool plausibleDate(const Timestamp& stamp)
{
    if (stamp.month < 1 || stamp.month > 12 || stamp.day < 1 || stamp.day > 31)
        return false;
    if (stamp.year >= 0 && (stamp.year < 1970 || stamp.year > 2199))
        return false;
    const int year = stamp.year > 0 ? stamp.year : 2024; // a leap year: 29 February may be right
    return (std::chrono::year(year) / stamp.month / stamp.day).ok();
}

int fullYear(int twoDigits)
{
    return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
}

// A clock after a date, with what may stand between them; then fraction, AM/PM, zone.
bool clockAfterDate(TimeScanner& scan, Timestamp& stamp)
{
    if (!scan.dateSeparator())
        return false;
    return (scan.clock(stamp) || scan.partedClock(stamp, '.') || scan.partedClock(stamp, '-')) &&
        plausibleDate(stamp);
}

// 2024-05-14T..., 2024/05/14 ..., 2024.05.14 ..., 20240514T101112Z, 2024年5月14日
bool yearFirst(TimeScanner& scan, Timestamp& stamp)
{
    stamp.year = scan.digits(4, 4);
    if (stamp.year < 0)
        return false;
    if (scan.literal("年")) {
        stamp.month = scan.digits(1, 2);
        const bool month = scan.literal("月");
        stamp.day = scan.digits(1, 2);
        return month && scan.literal("日") && clockAfterDate(scan, stamp);
    }
    const char separator = scan.oneOf("-/. :");
    if (separator == 0) {
        stamp.month = scan.digits(2, 2);
        stamp.day = scan.digits(2, 2);
        if (stamp.month < 0 || stamp.day < 0)
            return false;
        if (scan.oneOf("T") != 0)
            return scan.compactClock(stamp) && plausibleDate(stamp);
        return scan.oneOf(" -_:/") != 0 && (scan.clock(stamp) || scan.compactClock(stamp)) &&
            plausibleDate(stamp);
    }
    if (scan.monthName(stamp)) {
        if (scan.oneOf("-/. ") == 0)
            return false;
    } else {
        stamp.month = scan.digits(1, 2);
        if (stamp.month < 0 || scan.oneOf(std::string_view(&separator, 1)) == 0)
            return false;
    }
    stamp.day = scan.digits(1, 2);
    return stamp.day > 0 && clockAfterDate(scan, stamp);
}

// 14/May/2024:..., 14-May-2024 ..., 14 May 2024 ..., 14. Mai 2024
bool dayThenMonthName(TimeScanner& scan, Timestamp& stamp, int day)
{
    stamp.day = day;
    scan.skipOne('.');
    const char separator = scan.oneOf("/- ");
    if (separator == 0 || !scan.monthName(stamp))
        return false;
    if (scan.oneOf("/- ,") == 0)
        return false;
    scan.skipBlanks();
    const TimeScanner mark = scan;
    stamp.year = scan.digits(4, 4);
    if (stamp.year < 0) {
        scan = mark;
        const int shortYear = scan.digits(2, 2);
        if (shortYear >= 0 && !scan.ahead(":"))
            stamp.year = fullYear(shortYear);
        else {
            scan = mark; // "14 May 10:11:12"
            return scan.clock(stamp) && plausibleDate(stamp);
        }
    }
    return clockAfterDate(scan, stamp);
}

// 24-05-14 09:12:12, and 14-05-24 09:12:12 where the first number is no year of this time. Of "17-05-14" the
// first is the later year.
bool yearOfTwoDigits(TimeScanner& scan, Timestamp& stamp, int first, int second, int third)
{
    const bool yearLeads = (first >= 20 && first <= 40) || (first >= 10 && first < 20 && third < 20);
    if (!yearLeads && (third < 10 || third > 40))
        return false;
    stamp.year = fullYear(yearLeads ? first : third);
    stamp.month = second;
    stamp.day = yearLeads ? third : first;
    return scan.oneOf(" T") != 0 && scan.clock(stamp) && stamp.second >= 0 && plausibleDate(stamp);
}

// 05/14/2024, 14.05.2024, 5/12/22, 14-05-2024
// @param wide  The first number has two digits.
bool numbersThenYear(TimeScanner& scan, Timestamp& stamp, int first, bool wide, DateOrder order)
{
    const std::size_t begin = scan.at();
    const char separator = scan.oneOf("/.-");
    if (separator == 0)
        return false;
    const int second = scan.digits(1, 2);
    if (second < 0 || scan.oneOf(std::string_view(&separator, 1)) == 0)
        return false;
    const bool padded = wide && scan.at() == begin + 4; // "/05/"
    TimeScanner mark = scan;
    stamp.year = scan.digits(4, 4);
    const bool shortYear = stamp.year < 0;
    if (shortYear) {
        scan = mark;
        const int twoDigits = scan.digits(2, 2);
        if (twoDigits < 0 || (separator == '-' && !padded))
            return false;
        if (separator == '-') // "24-05-14 09:12:12": the year comes first, unless it cannot
            return yearOfTwoDigits(scan, stamp, first, second, twoDigits);
        stamp.year = fullYear(twoDigits);
    }
    // 24/05/14 09:12:12 (Spark, Hadoop): two digits each, a year of this century first.
    if (separator == '/' && padded && stamp.year % 100 <= 31 && first >= 13 && first <= 40 && second <= 12 &&
        shortYear && scan.ahead(" ")) {
        stamp.day = stamp.year % 100;
        stamp.month = second;
        stamp.year = fullYear(first);
        return clockAfterDate(scan, stamp);
    }
    const bool open = first <= 12 && second <= 12 && separator == '/' && order == DateOrder::MonthFirst;
    const bool comma = scan.ahead(", ");
    const bool dayFirst = first > 12 || (second <= 12 && (separator != '/' || order == DateOrder::DayFirst));
    stamp.day = dayFirst ? first : second;
    stamp.month = dayFirst ? second : first;
    if (!clockAfterDate(scan, stamp))
        return false;
    // "02/01/2024, 03:04:05": where the day comes first, a clock of 24 hours and a comma go with it.
    if (open && padded && !shortYear && comma && !stamp.halfDay)
        std::swap(stamp.day, stamp.month);
    return true;
}

// The date that follows a clock: "10:02:11 UTC 03/05/2025" (MinIO), "10:02:11 2025-03-05". Not where a clock
// of its own follows it.
void dateBehindClock(TimeScanner& scan, Timestamp& stamp, DateOrder order)
{
    TimeScanner mark = scan;
    scan.skipBlanks();
    Timestamp date;
    const bool blank = scan.at() > mark.at();
    const int first = scan.digits(1, 4);
    const bool yearLeads = scan.at() > mark.at() + 4 && first > 99;
    const char separator = scan.oneOf("/-.");
    const int second = scan.digits(1, 2);
    const bool again = separator != 0 && scan.oneOf(std::string_view(&separator, 1)) != 0;
    const int third = yearLeads ? scan.digits(2, 2) : scan.digits(4, 4);
    const bool dayFirst = first > 12 || separator != '/' || order == DateOrder::DayFirst;
    date.year = yearLeads ? first : third;
    date.month = yearLeads ? second : dayFirst ? second : first;
    date.day = yearLeads ? third : dayFirst ? first : second;
    TimeScanner next = scan;
    next.skipBlanks();
    Timestamp other;
    const bool own = scan.oneOf("T:.") != 0 || next.clock(other);
    if (!blank || first < 0 || second < 0 || !again || third < 0 || own || !plausibleDate(date)) {
        scan = mark;
        return;
    }
    stamp.year = date.year;
    stamp.month = date.month;
    stamp.day = date.day;
}

// 20210209052855, 20210209052855123: digits only.
bool digitsOnly(TimeScanner& scan, Timestamp& stamp, std::size_t digits)
{
    stamp.year = scan.digits(4, 4);
    stamp.month = scan.digits(2, 2);
    stamp.day = scan.digits(2, 2);
    stamp.hour = scan.digits(2, 2);
    stamp.minute = scan.digits(2, 2);
    stamp.second = scan.digits(2, 2);
    if (digits == 17)
        stamp.microseconds = std::int64_t{scan.digits(3, 3)} * 1000;
    return stamp.year >= 1990 && stamp.year < 2100 && stamp.hour < 24 && stamp.minute < 60 &&
        stamp.second < 60 && plausibleDate(stamp);
}

// "091212.345:ERROR", "091212:ERROR"
bool isChromiumClock(std::string_view text)
{
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    return digits == 6 && digits < text.size() && (text[digits] == '.' || text[digits] == ':');
}

bool digitForms(std::string_view text, std::size_t at, DateOrder order, TimeScanner& scan, Timestamp& stamp)
{
    std::size_t run = 0;
    while (at + run < text.size() && run < 18 && text[at + run] >= '0' && text[at + run] <= '9')
        ++run;
    if (run == 4 && text.substr(at + 4).starts_with("/") && isChromiumClock(text.substr(at + 5))) {
        stamp.month = scan.digits(2, 2); // 0514/091212.345 (Chromium, Electron)
        stamp.day = scan.digits(2, 2);
        return scan.oneOf("/") != 0 && scan.compactClock(stamp) && plausibleDate(stamp);
    }
    if (run == 4 || run == 8)
        return yearFirst(scan, stamp);
    if (run == 14 || run == 17)
        return digitsOnly(scan, stamp, run);
    if (run == 6) { // 240514 09:12:14 (Tornado, MySQL), 081109 203615, 240514/091212.345 (hapi)
        const int year = scan.digits(2, 2);
        stamp.month = scan.digits(2, 2);
        stamp.day = scan.digits(2, 2);
        stamp.year = fullYear(year);
        return scan.oneOf(" /") != 0 && (scan.clock(stamp) || scan.compactClock(stamp)) &&
            plausibleDate(stamp);
    }
    if (run < 1 || run > 2 || at + run >= text.size())
        return false;
    const char next = text[at + run];
    if (next == ':') {
        if (!scan.clock(stamp))
            return false;
        dateBehindClock(scan, stamp, order);
        return true;
    }
    if (next != '/' && next != '-' && next != '.' && next != ' ')
        return false;
    const int first = scan.digits(1, 2);
    TimeScanner mark = scan;
    Timestamp fresh = stamp;
    if (dayThenMonthName(scan, stamp, first))
        return true;
    scan = mark;
    stamp = fresh;
    return next != ' ' && numbersThenYear(scan, stamp, first, run == 2, order);
}

// klog and glog: E0126 03:38:26.776766, I20240514 09:12:12.123456
bool klogForm(TimeScanner& scan, Timestamp& stamp)
{
    if (scan.oneOf("IWEFDVT") == 0)
        return false;
    TimeScanner mark = scan;
    const int shortYear = scan.digits(2, 2); // W240514 09:12:14 (CockroachDB)
    const int shortMonth = scan.digits(2, 2);
    const int shortDay = scan.digits(2, 2);
    if (shortYear > 0 && shortMonth > 0 && shortDay > 0 && scan.oneOf(" ") != 0) {
        stamp.year = fullYear(shortYear);
        stamp.month = shortMonth;
        stamp.day = shortDay;
        return scan.clock(stamp) && plausibleDate(stamp);
    }
    scan = mark;
    const int year = scan.digits(4, 4);
    const int month = scan.digits(2, 2);
    const int day = scan.digits(2, 2);
    if (year > 1999 && month > 0 && day > 0 && scan.oneOf(" -") != 0) { // Meteor: W20240514-09:12:12.345
        stamp.year = year;
        stamp.month = month;
        stamp.day = day;
    } else {
        scan = mark;
        stamp.month = scan.digits(2, 2);
        stamp.day = scan.digits(2, 2);
        if (stamp.month < 0 || stamp.day < 0 || scan.oneOf(" ") == 0)
            return false;
        scan.skipBlanks();
    }
    return scan.clock(stamp) && plausibleDate(stamp);
}

// May 14 10:11:12[.5][ CEST][ 2024], May 14, 2024, 3:04:05 PM, March 15, 2025 at 22:33:53
bool monthNameFirst(TimeScanner& scan, Timestamp& stamp)
{
    if (!scan.monthName(stamp) || scan.oneOf(" -/") == 0)
        return false;
    scan.skipBlanks();
    stamp.day = scan.digits(1, 2);
    if (stamp.day < 1)
        return false;
    scan.skipOne(',');
    if (scan.oneOf(" -/") == 0)
        return false;
    scan.skipBlanks();
    const TimeScanner mark = scan;
    stamp.year = scan.digits(4, 4);
    if (stamp.year > 0)
        return clockAfterDate(scan, stamp);
    scan = mark;
    if (!scan.clock(stamp))
        return false;
    scan.trailingYear(stamp);
    return plausibleDate(stamp);
}

// @400000004332258 3b6e1a8c: seconds since 1970 plus 2^62 and ten, then nanoseconds (TAI64N)
bool tai64n(std::string_view text, std::size_t at, Timestamp& stamp)
{
    if (text.size() < at + 25 || text[at] != '@')
        return false;
    std::uint64_t parts[2] = {0, 0};
    for (std::size_t i = 0; i < 24; ++i) {
        const char c = text[at + 1 + i];
        const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        if (digit < 0)
            return false;
        std::uint64_t& part = parts[i < 16 ? 0 : 1];
        part = part << 4 | static_cast<std::uint64_t>(digit);
    }
    constexpr std::uint64_t Epoch = std::uint64_t{1} << 62;
    if (parts[0] < Epoch || parts[0] > Epoch + 0xFFFFFFFFFF || parts[1] > 999'999'999)
        return false;
    // TAI was ten seconds ahead of UTC in 1970; later leap seconds are left out, as the readers of
    // this form do that have no table of them.
    const auto seconds = static_cast<std::int64_t>(parts[0] - Epoch) - 10;
    stamp.instant = base::Time(std::chrono::seconds(seconds) + std::chrono::microseconds(parts[1] / 1000));
    stamp.length = 25;
    return true;
}

} // namespace

std::optional<Timestamp> readTimestamp(std::string_view text, std::size_t at, DateOrder order)
{
    if (at >= text.size())
        return std::nullopt;
    Timestamp stamp;
    TimeScanner scan(text, at);
    const char first = text[at];
    bool found = false;
    if (first >= '0' && first <= '9') {
        found = digitForms(text, at, order, scan, stamp);
    } else if (first == '@') {
        if (tai64n(text, at, stamp))
            return stamp;
    } else if (at + 1 < text.size() && text[at + 1] >= '0' && text[at + 1] <= '9') {
        found = klogForm(scan, stamp);
    } else {
        found = monthNameFirst(scan, stamp);
    }
    if (!found)
        return std::nullopt;
    stamp.length = scan.at() - at;
    return stamp;
}

std::optional<Timestamp> findTimestamp(std::string_view line, std::size_t& at, std::size_t limit,
                                       DateOrder order)
{
    const auto isWord = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    const std::size_t end = std::min(line.size(), limit);
    std::optional<Timestamp> clockOnly;
    std::size_t clockAt = 0;
    for (std::size_t i = 0; i < end; ++i) {
        const char c = line[i];
        const bool starts = isWord(c) || c == '@' || static_cast<unsigned char>(c) >= 0x80;
        if (!starts ||
            (i > 0 &&
             (isWord(line[i - 1]) || line[i - 1] == '-' || line[i - 1] == '_' || line[i - 1] == '/' ||
              line[i - 1] == '.' || static_cast<unsigned char>(line[i - 1]) >= 0x80)))
            continue;
        auto stamp = readTimestamp(line, i, order);
        if (!stamp || announcesOtherTime(line.substr(0, i)))
            continue;
        if (stamp->hasDate()) {
            at = i;
            return stamp;
        }
        if (!clockOnly && (i == 0 || line[i - 1] != ':')) {
            clockOnly = stamp;
            clockAt = i;
        }
        i += stamp->length - 1;
    }
    if (clockOnly)
        at = clockAt;
    return clockOnly;
}

} // namespace bearerwatch::logs
