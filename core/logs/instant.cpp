#include "logs/timestamp.h"

namespace bearerwatch::logs {

namespace {

// "1.5440058458450868e+09", as Go prints seconds: the digits with the point where it belongs, or empty.
std::string withoutExponent(std::string_view text)
{
    const std::size_t mark = text.find_first_of("eE");
    if (mark == std::string_view::npos || mark < 3 || mark > 24 || text[1] != '.')
        return {};
    std::string_view exponent = text.substr(mark + 1);
    if (exponent.starts_with('+'))
        exponent.remove_prefix(1);
    if (exponent.empty() || exponent.size() > 2 ||
        exponent.find_first_not_of("0123456789") != std::string_view::npos)
        return {};
    std::size_t places = 0;
    for (const char c : exponent)
        places = places * 10 + static_cast<std::size_t>(c - '0');
    std::string digits = std::string(text.substr(0, 1)) + std::string(text.substr(2, mark - 2));
    if (places > 18)
        return {};
    if (digits.size() < places + 1)
        digits.resize(places + 1, '0');
    else if (digits.size() > places + 1)
        digits.insert(places + 1, ".");
    return digits;
}

} // namespace

std::optional<base::Time> epochTime(std::string_view digits)
{
    if (const std::string whole = withoutExponent(digits); !whole.empty())
        return epochTime(whole);
    std::size_t whole = 0;
    std::int64_t value = 0;
    while (whole < digits.size() && digits[whole] >= '0' && digits[whole] <= '9') {
        if (whole >= 19)
            return std::nullopt;
        value = value * 10 + (digits[whole] - '0');
        ++whole;
    }
    if (whole < 9)
        return std::nullopt;
    // Ten digits are seconds until 2286; three more for each finer unit.
    const int scale = whole <= 10 ? 1'000'000 : whole <= 13 ? 1000 : whole <= 16 ? 1 : 0;
    std::int64_t micros = scale > 0 ? value * scale : value / 1000;
    if (whole < digits.size()) {
        if (digits[whole] != '.')
            return std::nullopt;
        std::int64_t unit = scale;
        for (std::size_t i = whole + 1; i < digits.size(); ++i) {
            if (digits[i] < '0' || digits[i] > '9')
                return std::nullopt;
            unit /= 10;
            micros += unit * (digits[i] - '0');
        }
    }
    const base::Time time{base::Duration(micros)};
    using namespace std::chrono;
    if (time < sys_days(year{2000} / 1 / 1) || time >= sys_days(year{2101} / 1 / 1))
        return std::nullopt;
    return time;
}

std::optional<base::Time> toInstant(const Timestamp& stamp, const TimeContext& context, bool* assumed)
{
    using namespace std::chrono;
    if (stamp.instant)
        return stamp.instant;
    if (!stamp.hasDate() || stamp.hour < 0)
        return std::nullopt;
    int yearNumber = stamp.year;
    if (yearNumber < 0) {
        if (!context.reference)
            return std::nullopt;
        // The latest such day that is not after the reference: across New Year, December is last year's.
        const auto limit = floor<days>(*context.reference) + days(1);
        const year_month_day today(limit);
        yearNumber = static_cast<int>(today.year());
        for (int back = 0; back < 9; ++back, --yearNumber) {
            const year_month_day date = year(yearNumber) / stamp.month / stamp.day;
            if (date.ok() && sys_days(date) <= limit)
                break;
        }
    }
    const year_month_day date = year(yearNumber) / stamp.month / stamp.day;
    if (!date.ok())
        return std::nullopt;
    const local_seconds local =
        local_days(date) + hours(stamp.hour) + minutes(stamp.minute) + seconds(std::max(stamp.second, 0));
    std::optional<seconds> offset = stamp.offset;
    if (!offset && !stamp.zoneName.empty()) {
        offset = abbreviationOffset(stamp.zoneName);
        if (!offset) {
            if (const auto zone = Zone::parse(stamp.zoneName))
                offset = zone->offsetAtLocal(local, context.secondPass);
        }
    }
    if (!offset) {
        offset = context.zone.offsetAtLocal(local, context.secondPass);
        if (assumed)
            *assumed = true;
    }
    return base::Time(local.time_since_epoch() - *offset + microseconds(stamp.microseconds));
}

namespace {

// What some languages write around a time: "/Date(1715677932345)/" (.NET), "...+02:00[Europe/Berlin]" (Java),
// "... GMT+0200 (Central European Summer Time)" (JavaScript), "... +0200 CEST m=+0.1" (Go).
std::string_view withoutWrapping(std::string_view text)
{
    constexpr std::size_t ShortestTime = 19;
    if (text.starts_with("/Date("))
        return text.substr(6, text.find_first_of(")+-", 6) - 6);
    for (const std::string_view mark : {"[", " (", " m=+"}) {
        if (const std::size_t at = text.find(mark, ShortestTime); at != std::string_view::npos)
            text = text.substr(0, at);
    }
    return text;
}

} // namespace

std::optional<base::Time> parseTimeText(std::string_view text, const TimeContext& context, bool* assumed)
{
    text = withoutWrapping(text);
    while (!text.empty() && std::string_view(" \t[(\"'").find(text.front()) != std::string_view::npos)
        text.remove_prefix(1);
    while (!text.empty() && std::string_view(" \t])\"'").find(text.back()) != std::string_view::npos)
        text.remove_suffix(1);
    if (text.size() < 8 || text.size() > 64)
        return std::nullopt;
    if (const auto epoch = epochTime(text))
        return epoch;
    std::size_t at = 0;
    auto stamp = readTimestamp(text, 0, context.dateOrder);
    if (!stamp || !stamp->hasDate())
        stamp = findTimestamp(text, at, 20, context.dateOrder); // a weekday before it
    if (!stamp || !stamp->hasDate() || at + stamp->length + 8 < text.size())
        return std::nullopt;
    return toInstant(*stamp, context, assumed);
}

} // namespace bearerwatch::logs
