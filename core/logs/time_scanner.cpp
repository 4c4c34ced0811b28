#include "logs/time_scanner.h"

#include "base/ascii.h"
#include "logs/time_names.h"

namespace bearerwatch::logs::detail {
namespace {

using base::isDigit;
using base::isLetter;

} // namespace

int TimeScanner::digits(std::size_t least, std::size_t most)
{
    std::size_t count = 0;
    int value = 0;
    while (count < most && m_at + count < m_text.size() && isDigit(m_text[m_at + count])) {
        value = value * 10 + (m_text[m_at + count] - '0');
        ++count;
    }
    if (count < least)
        return -1;
    m_at += count;
    return value;
}

char TimeScanner::oneOf(std::string_view characters)
{
    if (m_at >= m_text.size() || characters.find(m_text[m_at]) == std::string_view::npos)
        return 0;
    return m_text[m_at++];
}

bool TimeScanner::literal(std::string_view text)
{
    if (!ahead(text))
        return false;
    m_at += text.size();
    return true;
}

void TimeScanner::skipOne(char c)
{
    if (m_at < m_text.size() && m_text[m_at] == c)
        ++m_at;
}

void TimeScanner::skipBlanks()
{
    while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
        ++m_at;
}

bool TimeScanner::monthName(Timestamp& stamp)
{
    const auto name = monthAt(m_text.substr(m_at));
    if (!name)
        return false;
    stamp.month = name->month;
    m_at += name->length;
    return true;
}

bool TimeScanner::dateSeparator()
{
    if (oneOf("Tt:_") != 0)
        return true;
    if (literal("][") || literal(" [") || literal("] [") || literal(" - ") || literal("; ") ||
        literal(" at ") || literal("-") || literal("|"))
        return true;
    const std::size_t before = m_at;
    skipOne(','); // "05/14/2024,09:12:12" are two columns
    skipBlanks();
    return m_at > before;
}

bool TimeScanner::clock(Timestamp& stamp)
{
    const TimeScanner mark = *this;
    stamp.hour = digits(1, 2);
    if (stamp.hour < 0 || stamp.hour > 23 || !literal(":")) {
        *this = mark;
        return false;
    }
    stamp.minute = digits(2, 2);
    if (stamp.minute < 0 || stamp.minute > 59) {
        *this = mark;
        return false;
    }
    const bool ends = ahead(": "); // "October 06, 2014 11:56: text"
    if (!ends && literal(":")) {
        stamp.second = digits(2, 2);
        if (stamp.second < 0 || stamp.second > 60 || (m_at < m_text.size() && isDigit(m_text[m_at]))) {
            *this = mark;
            return false;
        }
        fraction(stamp);
    } else if (m_at < m_text.size() && isDigit(m_text[m_at])) {
        *this = mark;
        return false;
    }
    if (!halfOfDay(stamp)) {
        *this = mark;
        return false;
    }
    if (stamp.second < 0 && !stamp.hasDate()) {
        *this = mark; // "12:30" alone is too little
        return false;
    }
    zone(stamp);
    return true;
}

bool TimeScanner::compactClock(Timestamp& stamp)
{
    const TimeScanner mark = *this;
    stamp.hour = digits(2, 2);
    stamp.minute = digits(2, 2);
    stamp.second = digits(2, 2);
    if (stamp.hour < 0 || stamp.hour > 23 || stamp.minute < 0 || stamp.minute > 59 || stamp.second < 0 ||
        stamp.second > 60) {
        *this = mark;
        return false;
    }
    fraction(stamp);
    zone(stamp);
    return true;
}

bool TimeScanner::partedClock(Timestamp& stamp, char separator)
{
    const TimeScanner mark = *this;
    const bool behindBlank = m_at > 0 && m_text[m_at - 1] == ' ';
    stamp.hour = digits(2, 2);
    const bool first = oneOf(std::string_view(&separator, 1)) != 0;
    stamp.minute = digits(2, 2);
    const bool second = oneOf(std::string_view(&separator, 1)) != 0;
    stamp.second = digits(2, 2);
    const bool address = behindBlank && ahead("."); // "2024-05-14 10.20.30.40"
    if (!first || !second || address || stamp.hour < 0 || stamp.hour > 23 || stamp.minute < 0 ||
        stamp.minute > 59 || stamp.second < 0 || stamp.second > 60) {
        *this = mark;
        return false;
    }
    fraction(stamp);
    zone(stamp);
    return true;
}

void TimeScanner::fraction(Timestamp& stamp)
{
    if (m_at + 1 >= m_text.size() || !isDigit(m_text[m_at + 1]))
        return;
    const char separator = m_text[m_at];
    if (separator != '.' && separator != ',' && separator != ':')
        return;
    std::size_t end = m_at + 1;
    while (end < m_text.size() && isDigit(m_text[end]))
        ++end;
    const std::size_t count = end - m_at - 1;
    if ((separator == ':' && count != 3) || (separator == ',' && count > 9))
        return; // "09:12:12,007951000012345": the next column
    if (separator == ',' && end < m_text.size() && m_text[end] == ',' && count % 3 != 0)
        return; // "10:03:32,0011,GLOBALPROTECT": a serial number
    if (separator == ',' && end + 1 < m_text.size() && m_text[end] == '.' && isDigit(m_text[end + 1])) {
        // Python's "09:12:14,345.345" says the milliseconds twice; "09:12:14,203.0.113.8" is the next column.
        const std::string_view once = m_text.substr(m_at + 1, count);
        const std::string_view rest = m_text.substr(end + 1);
        const bool twice = count == 3 && rest.starts_with(once) && (rest.size() == 3 || rest[3] == ' ');
        if (!twice)
            return;
        end += count + 1;
    }
    std::int64_t unit = 100'000;
    stamp.microseconds = 0;
    for (std::size_t i = m_at + 1; i <= m_at + count; ++i) {
        stamp.microseconds += unit * (m_text[i] - '0');
        unit /= 10;
    }
    m_at = end;
}

// AM and PM, "p. m."; false when the hour does not fit.
bool TimeScanner::halfOfDay(Timestamp& stamp)
{
    std::size_t at = m_at;
    if (m_text.substr(at).starts_with("\xC2\xA0"))
        at += 2;
    else if (m_text.substr(at).starts_with("\xE2\x80\xAF"))
        at += 3;
    else if (at < m_text.size() && m_text[at] == ' ')
        ++at;
    if (at >= m_text.size())
        return true;
    const char letter = static_cast<char>(m_text[at] | 0x20);
    if (letter != 'a' && letter != 'p')
        return true;
    ++at;
    const bool dotted = at < m_text.size() && m_text[at] == '.';
    if (dotted) {
        ++at;
        if (m_text.substr(at).starts_with("\xC2\xA0"))
            at += 2;
        else if (at < m_text.size() && m_text[at] == ' ')
            ++at;
    }
    if (at >= m_text.size() || (m_text[at] | 0x20) != 'm')
        return true;
    ++at;
    if (at < m_text.size() && dotted && m_text[at] == '.')
        ++at;
    if (at < m_text.size() && (isLetter(m_text[at]) || isDigit(m_text[at])))
        return true;
    stamp.halfDay = true;
    // "14:00 PM" is written by clocks of 24 hours too; the word says nothing there.
    if (stamp.hour == 12)
        stamp.hour = letter == 'a' ? 0 : 12;
    else if (stamp.hour < 12 && letter == 'p')
        stamp.hour += 12;
    m_at = at;
    return true;
}

bool TimeScanner::numericZone(Timestamp& stamp)
{
    if (m_at + 2 >= m_text.size() || (m_text[m_at] != '+' && m_text[m_at] != '-'))
        return false;
    const TimeScanner mark = *this;
    const int sign = m_text[m_at++] == '-' ? -1 : 1;
    const int hour = digits(2, 2);
    const bool colon = literal(":");
    const int minute = digits(2, 2);
    const bool more = m_at < m_text.size() && (isDigit(m_text[m_at]) || isLetter(m_text[m_at]));
    if (hour < 0 || hour > 18 || minute > 59 || (colon && minute < 0) || more) {
        *this = mark;
        return false;
    }
    stamp.offset = std::chrono::minutes(sign * (hour * 60 + std::max(minute, 0)));
    return true;
}

void TimeScanner::zone(Timestamp& stamp)
{
    if (m_at < m_text.size() && (m_text[m_at] == 'Z' || m_text[m_at] == 'z') &&
        (m_at + 1 >= m_text.size() || !isLetter(m_text[m_at + 1]))) {
        ++m_at;
        stamp.offset = std::chrono::seconds(0);
        numericZone(stamp); // "Z+01:00": the letter is a slip, the offset is meant
        return;
    }
    const TimeScanner mark = *this;
    while (m_at < m_text.size() && m_text[m_at] == ' ')
        ++m_at;
    literal("(");
    if (numericZone(stamp)) {
        if (!literal(" UTC") && !literal(" GMT"))
            literal(")");
        return;
    }
    std::size_t end = m_at;
    while (end < m_text.size() && (isLetter(m_text[end]) || m_text[end] == '/' || m_text[end] == '_'))
        ++end;
    const std::string_view word = m_text.substr(m_at, end - m_at);
    const bool ends = end >= m_text.size() || !isDigit(m_text[end]);
    const bool place = word.find('/') != std::string_view::npos && word.size() < 40 && word.front() >= 'A' &&
        word.front() <= 'Z';
    if (ends && !word.empty() && (abbreviationOffset(word) || (place && Zone::parse(word)))) {
        stamp.zoneName = word;
        m_at = end;
        if (word == "GMT" || word == "UTC")
            numericZone(stamp); // "GMT+01:00"
        literal(")");
        return;
    }
    *this = mark;
}

void TimeScanner::trailingYear(Timestamp& stamp)
{
    const TimeScanner mark = *this;
    skipBlanks();
    const int year = digits(4, 4);
    const bool more = m_at < m_text.size() &&
        (isDigit(m_text[m_at]) || isLetter(m_text[m_at]) || m_text[m_at] == '.' || m_text[m_at] == '-');
    if (year < 1970 || year > 2199 || more) {
        *this = mark;
        return;
    }
    stamp.year = year;
}

} // namespace bearerwatch::logs::detail
