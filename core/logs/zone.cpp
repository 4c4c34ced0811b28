#include "logs/zone.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>

namespace bearerwatch::logs {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

struct Abbreviation {
    std::string_view name;
    int minutesEast;
};
// Names of more than one meaning stand for the one that is common in logs.
constexpr Abbreviation Abbreviations[] = {
    {"UTC", 0},     {"GMT", 0},    {"Z", 0},      {"WET", 0},    {"UCT", 0},    {"EST", -300}, {"EDT", -240},
    {"CST", -360},  {"CDT", -300}, {"MST", -420}, {"MDT", -360}, {"PST", -480}, {"PDT", -420}, {"AKST", -540},
    {"AKDT", -480}, {"HST", -600}, {"AST", -240}, {"ADT", -180}, {"NST", -210}, {"NDT", -150}, {"BRT", -180},
    {"CET", 60},    {"CEST", 120}, {"MEZ", 60},   {"MESZ", 120}, {"EET", 120},  {"EEST", 180}, {"WEST", 60},
    {"BST", 60},    {"IST", 330},  {"MSK", 180},  {"SAST", 120}, {"EAT", 180},  {"WAT", 60},   {"CAT", 120},
    {"PKT", 300},   {"WIB", 420},  {"ICT", 420},  {"SGT", 480},  {"HKT", 480},  {"PHT", 480},  {"AWST", 480},
    {"JST", 540},   {"KST", 540},  {"ACST", 570}, {"ACDT", 630}, {"AEST", 600}, {"AEDT", 660}, {"NZST", 720},
    {"NZDT", 780},
};

constexpr std::size_t LongestAbbreviation = 4;

// The letters as one number, so that a name is looked for without comparing texts.
constexpr std::uint32_t packed(std::string_view name)
{
    std::uint32_t letters = 0;
    for (const char c : name)
        letters = letters << 8 | static_cast<unsigned char>(c);
    return letters;
}

constexpr auto PackedAbbreviations = [] {
    std::array<std::uint32_t, std::size(Abbreviations)> names{};
    std::ranges::transform(Abbreviations, names.begin(),
                           [](const Abbreviation& each) { return packed(each.name); });
    return names;
}();

std::optional<seconds> numericOffset(std::string_view text)
{
    if (text.size() < 3 || (text[0] != '+' && text[0] != '-'))
        return std::nullopt;
    std::string digits;
    for (const char c : text.substr(1)) {
        if (c >= '0' && c <= '9')
            digits.push_back(c);
        else if (c != ':')
            return std::nullopt;
    }
    if (digits.size() != 2 && digits.size() != 4)
        return std::nullopt;
    digits.resize(4, '0');
    const int hour = (digits[0] - '0') * 10 + digits[1] - '0';
    const int minute = (digits[2] - '0') * 10 + digits[3] - '0';
    if (hour > 18 || minute > 59)
        return std::nullopt;
    const seconds size = hours(hour) + minutes(minute);
    return text[0] == '-' ? -size : size;
}

std::int64_t bigEndian(std::string_view bytes, std::size_t at, std::size_t width)
{
    std::uint64_t value = (static_cast<unsigned char>(bytes[at]) & 0x80) != 0 ? ~std::uint64_t{0} : 0;
    for (std::size_t i = 0; i < width; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return static_cast<std::int64_t>(value);
}

struct ZoneFile {
    std::vector<std::int64_t> transitions;
    std::vector<std::int32_t> offsets;
    std::int32_t before = 0;
};

// One data block of RFC 8536 section 3.2; `width` is 4 in version 1, 8 later. Moves `at` behind it.
std::optional<ZoneFile> readBlock(std::string_view bytes, std::size_t& at, std::size_t width)
{
    constexpr std::size_t HeaderBytes = 44;
    if (bytes.size() < at + HeaderBytes || bytes.substr(at, 4) != "TZif")
        return std::nullopt;
    const auto count = [&](std::size_t index) {
        return static_cast<std::size_t>(bigEndian(bytes, at + 20 + index * 4, 4) & 0xFFFFFF);
    };
    const std::size_t utc = count(0);
    const std::size_t standard = count(1);
    const std::size_t leaps = count(2);
    const std::size_t times = count(3);
    const std::size_t types = count(4);
    const std::size_t letters = count(5);
    const std::size_t data = at + HeaderBytes;
    const std::size_t indexes = data + times * width;
    const std::size_t records = indexes + times;
    const std::size_t end = records + types * 6 + letters + leaps * (width + 4) + standard + utc;
    if (end > bytes.size() || types == 0)
        return std::nullopt;
    const auto offsetOf = [&](std::size_t type) {
        return static_cast<std::int32_t>(bigEndian(bytes, records + std::min(type, types - 1) * 6, 4));
    };
    ZoneFile file;
    file.before = offsetOf(0);
    for (std::size_t i = 0; i < times; ++i) {
        file.transitions.push_back(bigEndian(bytes, data + i * width, width));
        file.offsets.push_back(offsetOf(static_cast<unsigned char>(bytes[indexes + i])));
    }
    at = end;
    return file;
}

// The bytes of a zone file; empty where there is none.
std::string zoneBytes(std::string_view name)
{
    constexpr std::size_t LargestFile = std::size_t{64} * 1024;
    // Names come from log lines too: no way out of the folder, and no file but a small one.
    const bool plain = std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
            c == '+' || c == '-' || c == '/';
    });
    if (!plain || name.empty() || name.front() == '/' || name.size() > 64)
        return {};
    const std::filesystem::path path = std::filesystem::path("/usr/share/zoneinfo") / std::string(name);
    std::error_code failed;
    if (!std::filesystem::is_regular_file(path, failed) ||
        std::filesystem::file_size(path, failed) > LargestFile || failed)
        return {};
    std::ifstream stream(path, std::ios::binary);
    std::string bytes(LargestFile, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream.gcount(), 0)));
    return bytes;
}

std::optional<ZoneFile> readZoneFile(std::string_view name)
{
    const std::string bytes = zoneBytes(name);
    std::size_t at = 0;
    auto first = readBlock(bytes, at, 4);
    if (!first || bytes[4] < '2')
        return first;
    auto second = readBlock(bytes, at, 8);
    return second ? second : first;
}

} // namespace

std::optional<seconds> abbreviationOffset(std::string_view name)
{
    if (name.empty() || name.size() > LongestAbbreviation)
        return std::nullopt;
    const auto found = std::ranges::find(PackedAbbreviations, packed(name));
    if (found == PackedAbbreviations.end())
        return std::nullopt;
    return minutes(Abbreviations[found - PackedAbbreviations.begin()].minutesEast);
}

Zone Zone::fixed(seconds offset, std::string name)
{
    Zone zone;
    zone.m_offset = offset;
    zone.m_name = std::move(name);
    return zone;
}

base::Expected<Zone> Zone::parse(std::string_view text)
{
    if (text.empty() || text == "Z" || text == "z")
        return Zone();
    if (const auto offset = numericOffset(text))
        return fixed(*offset, std::string(text));
    if (text.find('/') == std::string_view::npos) {
        if (const auto offset = abbreviationOffset(text))
            return fixed(*offset, std::string(text));
    }
    // A log names the same zone on each line: files are read once. Bounded, since lines are hostile.
    static std::mutex guard;
    static std::map<std::string, std::shared_ptr<const Rules>, std::less<>> known;
    constexpr std::size_t MaxKnown = 256;
    const std::lock_guard lock(guard);
    auto found = known.find(text);
    if (found == known.end()) {
        std::shared_ptr<const Rules> rules;
        if (auto file = readZoneFile(text))
            rules = std::make_shared<const Rules>(
                Rules{std::move(file->transitions), std::move(file->offsets), file->before});
        if (known.size() >= MaxKnown)
            known.clear();
        found = known.emplace(text, std::move(rules)).first;
    }
    if (!found->second)
        return base::unexpected(
            base::Error{"unknown_zone", "This time zone is not known", std::string(text),
                        "Write UTC, an offset such as +02:00, or a name such as Europe/Berlin"});
    Zone zone;
    zone.m_name = text;
    zone.m_rules = found->second;
    return zone;
}

std::optional<Zone::TurnBack> Zone::turnBackWithin(base::Time from, base::Time to) const
{
    if (!m_rules)
        return std::nullopt;
    constexpr seconds Longest = hours(24); // a zone that changed its side of the date line
    const auto second = [](base::Time time) {
        return std::chrono::floor<seconds>(time.time_since_epoch()).count();
    };
    const auto& times = m_rules->transitions;
    auto next = std::lower_bound(times.begin(), times.end(), second(from - Longest));
    for (; next != times.end() && *next <= second(to + Longest); ++next) {
        const auto index = static_cast<std::size_t>(next - times.begin());
        const std::int32_t before = index == 0 ? m_rules->before : m_rules->offsets[index - 1];
        const base::Duration by = seconds(before - m_rules->offsets[index]);
        const base::Time at{base::Duration(seconds(*next))};
        if (by > base::Duration(0) && at - by <= to && at + by > from)
            return TurnBack{at, by};
    }
    return std::nullopt;
}

seconds Zone::offsetAtLocal(std::chrono::local_seconds local, bool second) const
{
    if (!m_rules)
        return m_offset;
    const auto offsetAtUtc = [&](std::int64_t utc) -> std::int64_t {
        const auto& times = m_rules->transitions;
        const auto after = std::upper_bound(times.begin(), times.end(), utc);
        return after == times.begin() ? m_rules->before
                                      : m_rules->offsets[static_cast<std::size_t>(after - times.begin()) - 1];
    };
    constexpr std::int64_t Day = 86400;
    const std::int64_t wall = local.time_since_epoch().count();
    const std::int64_t earlier = offsetAtUtc(wall - Day);
    const std::int64_t later = offsetAtUtc(wall + Day);
    // A local time that was left out (clocks went forward) counts on from before.
    const bool asLater = offsetAtUtc(wall - later) == later;
    const bool inLater = asLater && (second || offsetAtUtc(wall - earlier) != earlier);
    return seconds(inLater ? later : earlier);
}

} // namespace bearerwatch::logs
