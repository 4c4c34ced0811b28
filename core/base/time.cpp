#include "base/time.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace bearerwatch::base {
namespace {

using namespace std::chrono;

constexpr sys_days FirstDay = year{MinYear} / 1 / 1;
constexpr sys_days DayAfterLast = year{MaxYear + 1} / 1 / 1;

// Reads exactly `count` digits at `at` and moves it on; -1 when they are not there.
int digits(std::string_view text, std::size_t& at, std::size_t count)
{
    if (at + count > text.size())
        return -1;
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const char c = text[at + i];
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    at += count;
    return value;
}

bool literal(std::string_view text, std::size_t& at, std::string_view oneOf)
{
    if (at >= text.size() || oneOf.find(text[at]) == std::string_view::npos)
        return false;
    ++at;
    return true;
}

// Fraction of a second after its point, in microseconds; digits beyond the sixth are dropped.
std::int64_t fraction(std::string_view text, std::size_t& at)
{
    std::int64_t value = 0;
    int scale = 0;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
        if (scale < 6) {
            value = value * 10 + (text[at] - '0');
            ++scale;
        }
    }
    for (; scale < 6; ++scale)
        value *= 10;
    return value;
}

std::optional<minutes> offset(std::string_view text, std::size_t& at)
{
    if (literal(text, at, "Zz"))
        return minutes{0};
    if (at >= text.size() || (text[at] != '+' && text[at] != '-'))
        return std::nullopt;
    const int sign = text[at++] == '-' ? -1 : 1;
    const int hour = digits(text, at, 2);
    literal(text, at, ":");
    const int minute = digits(text, at, 2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return std::nullopt;
    return minutes{sign * (hour * 60 + minute)};
}

std::optional<Time> parseDateTime(std::string_view text)
{
    std::size_t at = 0;
    const int y = digits(text, at, 4);
    const bool first = literal(text, at, "-");
    const int month = digits(text, at, 2);
    const bool second = literal(text, at, "-");
    const int dayOfMonth = digits(text, at, 2);
    const bool separator = literal(text, at, "Tt ");
    const int hour = digits(text, at, 2);
    const bool third = literal(text, at, ":");
    const int minute = digits(text, at, 2);
    const bool fourth = literal(text, at, ":");
    const int sec = digits(text, at, 2);
    if (y < MinYear || month < 1 || dayOfMonth < 1 || hour < 0 || hour > 23 || minute < 0 || minute > 59 ||
        sec < 0 || sec > 60 || !first || !second || !separator || !third || !fourth)
        return std::nullopt;
    const year_month_day date{year{y}, std::chrono::month{static_cast<unsigned>(month)},
                              day{static_cast<unsigned>(dayOfMonth)}};
    if (!date.ok())
        return std::nullopt;
    const std::int64_t micros = literal(text, at, ".,") ? fraction(text, at) : 0;
    const auto zone = offset(text, at);
    if (!zone || at != text.size())
        return std::nullopt;
    return Time{sys_days{date}} + hours{hour} + minutes{minute} + seconds{sec} + microseconds{micros} - *zone;
}

} // namespace

std::optional<Time> timeFromSeconds(double value)
{
    const double low = static_cast<double>(sys_seconds{FirstDay}.time_since_epoch().count());
    const double high = static_cast<double>(sys_seconds{DayAfterLast}.time_since_epoch().count());
    if (!std::isfinite(value) || value < low || value >= high)
        return std::nullopt;
    const double whole = std::floor(value);
    const auto micros = static_cast<std::int64_t>(std::llround((value - whole) * 1e6));
    return Time{seconds{static_cast<std::int64_t>(whole)} + microseconds{micros}};
}

std::string formatRfc3339(Time time)
{
    const auto dayStart = floor<days>(time);
    const year_month_day date{dayStart};
    const hh_mm_ss clock{time - dayStart};
    char buffer[64];
    int length =
        std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                      static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                      static_cast<int>(clock.seconds().count()));
    std::string out(buffer, static_cast<std::size_t>(length));
    const auto micros = clock.subseconds().count();
    if (micros != 0) {
        if (micros % 1000 == 0)
            length = std::snprintf(buffer, sizeof buffer, ".%03lld", static_cast<long long>(micros / 1000));
        else
            length = std::snprintf(buffer, sizeof buffer, ".%06lld", static_cast<long long>(micros));
        out.append(buffer, static_cast<std::size_t>(length));
    }
    return out + "Z";
}

std::optional<Time> parseInstant(std::string_view text)
{
    if (const auto time = parseDateTime(text))
        return time;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return timeFromSeconds(static_cast<double>(value));
}

std::string formatDuration(Duration duration)
{
    const auto total = floor<seconds>(abs(duration)).count();
    const long long dayCount = total / 86400;
    const long long hour = total / 3600 % 24;
    const long long minute = total / 60 % 60;
    const long long sec = total % 60;
    char buffer[96];
    if (dayCount > 0)
        std::snprintf(buffer, sizeof buffer, "%lld d %02lld:%02lld:%02lld", dayCount, hour, minute, sec);
    else if (hour > 0)
        std::snprintf(buffer, sizeof buffer, "%lld:%02lld:%02lld", hour, minute, sec);
    else
        std::snprintf(buffer, sizeof buffer, "%lld:%02lld", minute, sec);
    return buffer;
}

} // namespace bearerwatch::base
