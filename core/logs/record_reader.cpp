#include <algorithm>
#include <cstring>

#include "base/text.h"
#include "logs/access_line.h"
#include "logs/address.h"
#include "logs/collector.h"
#include "logs/columns.h"
#include "logs/envelope.h"
#include "logs/json_fields.h"
#include "logs/levels.h"
#include "logs/plain_text.h"
#include "logs/record_builder.h"

namespace bearerwatch::logs {
namespace {

constexpr int OuterTimeRank = 900; // of an envelope: anything better inside wins
constexpr int TextTimeRank = 500;

std::string_view firstLine(std::string_view text)
{
    std::string_view line = text.substr(0, text.find('\n'));
    while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
        line.remove_suffix(1);
    return line;
}

// Colours and other terminal sequences, as bytes or as rsyslog writes them; NUL bytes.
bool stripTerminal(std::string_view text, std::string& out)
{
    const bool escapes = text.find('\x1b') != std::string_view::npos;
    const bool written = text.find("#033[") != std::string_view::npos;
    const bool tabs = text.find("#011") != std::string_view::npos;
    const bool nuls = text.find('\0') != std::string_view::npos;
    if (!escapes && !written && !tabs && !nuls)
        return false;
    out.clear();
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        const std::size_t lead = rest[0] == '\x1b' ? 1 : rest.starts_with("#033") ? 4 : 0;
        if (lead > 0 && rest.size() > lead && rest[lead] == '[') {
            std::size_t end = lead + 1;
            while (end < rest.size() && !((rest[end] | 0x20) >= 'a' && (rest[end] | 0x20) <= 'z'))
                ++end;
            i += end;
        } else if (rest.starts_with("#011")) {
            out.push_back('\t');
            i += 3;
        } else if (rest[0] != '\0' && rest[0] != '\x1b') {
            out.push_back(rest[0]);
        }
    }
    return true;
}

// Text of two bytes a character whose other byte became a blank: "2 0 2 4 - 0 5".
bool isWide(std::string_view text)
{
    if (text.size() < 16)
        return false;
    for (std::size_t i = 1; i < 16; i += 2) {
        if (text[i] != ' ')
            return false;
    }
    std::size_t letters = 0;
    for (std::size_t i = 0; i < 16; i += 2)
        letters += text[i] != ' ';
    return letters >= 6;
}

} // namespace

struct RecordReader::Impl {
    std::shared_ptr<const FormatSet> formats;
    JsonFields json;
    Collector collector;
    std::vector<Layout::Capture> captures;
    std::string cleaned;
    std::string joined;
    std::string unescaped;
    std::string outerTime;

    void readRecord(Record& record, std::string_view text, const SourceContext& context);
    std::string_view open(Record& record, std::string_view text, const SourceContext& context,
                          Envelope& envelope);
    std::string_view openDocker(std::string_view text, const SourceContext& context);
    void joinLines(std::string_view text, std::string_view head, const Envelope& envelope);
    bool readJson(Record& record, std::string_view text);
    void nameJson(Record& record);
    void readText(Record& record, std::string_view text, const SourceContext& context);
    bool readLayouts(Record& record, std::string_view head, const SourceContext& context);
    void readHeadTime(std::string_view head, const SourceContext& context, std::size_t& after);
    void settleTime(Record& record, const Envelope& envelope, const SourceContext& context);
    std::optional<Timestamp> headStamp;
};

RecordReader::RecordReader(std::shared_ptr<const FormatSet> formats)
    : m_impl(std::make_unique<Impl>())
{
    m_impl->formats = std::move(formats);
}
RecordReader::~RecordReader() = default;
RecordReader::RecordReader(RecordReader&&) noexcept = default;
RecordReader& RecordReader::operator=(RecordReader&&) noexcept = default;

Record RecordReader::read(std::string_view text, Place place, const SourceContext& context)
{
    Record record;
    record.place = place;
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const std::size_t hole = text.find_first_not_of('\0');
    if (hole != 0)
        text.remove_prefix(std::min(hole, text.size()));
    text = text.substr(0, MaxRecordBytes + MaxLineBytes);
    record.text = text;
    m_impl->collector.begin(record, context);
    m_impl->headStamp.reset();
    if (!text.empty())
        m_impl->readRecord(record, text, context);
    return record;
}

// Docker's JSON lines: their texts, joined; they end with a newline but where 16 KiB cut them.
std::string_view RecordReader::Impl::openDocker(std::string_view text, const SourceContext& context)
{
    joined.clear();
    std::size_t at = 0;
    bool first = true;
    while (at < text.size()) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        at = end + 1;
        std::string time;
        if (openDockerJson(base::trim(line), unescaped, time))
            joined += unescaped;
        else
            joined += line;
        if (first && !time.empty()) {
            bool assumed = false;
            collector.offerTime(parseTimeText(time, context.time, &assumed), assumed, OuterTimeRank);
            first = false;
        }
    }
    while (!joined.empty() && (joined.back() == '\n' || joined.back() == '\r'))
        joined.pop_back();
    return joined;
}

// Takes the envelopes off each line of a record.
void RecordReader::Impl::joinLines(std::string_view text, std::string_view head, const Envelope& envelope)
{
    joined = head;
    bool partial = envelope.partial;
    std::size_t at = text.find('\n');
    while (at != std::string_view::npos && at + 1 < text.size()) {
        const std::size_t end = text.find('\n', at + 1);
        const std::string_view line = text.substr(at + 1, end == std::string_view::npos ? end : end - at - 1);
        Envelope own;
        const std::string_view inner = stripEnvelopes(line, own);
        if (!partial)
            joined.push_back('\n');
        joined += inner;
        partial = own.partial;
        at = end;
    }
}

std::string_view RecordReader::Impl::open(Record& record, std::string_view text, const SourceContext& context,
                                          Envelope& envelope)
{
    if (stripTerminal(text, cleaned))
        text = cleaned;
    if (isWide(text)) {
        std::string narrow;
        for (std::size_t i = 0; i < text.size(); i += 2)
            narrow.push_back(text[i]);
        cleaned = narrow;
        text = cleaned;
    }
    if (text.starts_with("{\"log\":\"")) {
        const std::string_view inner = openDocker(text, context);
        if (!inner.empty() && inner != text) {
            record.format = "docker_json_file";
            cleaned = inner;
            text = cleaned;
        }
    }
    const std::string_view head = firstLine(text);
    const std::string_view inner = stripEnvelopes(head, envelope);
    if (inner.data() == head.data() && !envelope.partial)
        return text;
    if (envelope.time) {
        bool assumed = false;
        const auto time = toInstant(*envelope.time, context.time, &assumed);
        collector.offerTime(time, assumed, OuterTimeRank);
    }
    record.format = envelope.name;
    if (text.size() == head.size())
        return inner;
    joinLines(text, inner, envelope);
    return joined;
}

void RecordReader::Impl::readRecord(Record& record, std::string_view text, const SourceContext& context)
{
    Envelope envelope;
    const std::string_view inner = open(record, text, context, envelope);
    const std::string outerName = record.format;
    record.format.clear();
    const std::string_view trimmed = base::trim(inner);
    bool done = false;
    if (readColumns(trimmed, context, collector)) {
        record.format = "w3c_extended";
        done = true;
    } else if (trimmed.starts_with("{") && readJson(record, trimmed)) {
        done = true;
        if (!record.message.empty() && record.message.size() < text.size())
            readPlainText(record.message, collector);
    }
    if (!done)
        readText(record, inner, context);
    if (record.format.empty() || (record.format == "plain" && !outerName.empty()))
        record.format = outerName.empty() ? "plain" : outerName;
    if (!envelope.program.empty())
        collector.offerRole(Role::Service, envelope.program, 800);
    collector.finish();
    settleTime(record, envelope, context);
    if (record.message.empty())
        record.message = inner;
}

bool RecordReader::Impl::readJson(Record& record, std::string_view text)
{
    if (json.read(text, collector)) {
        nameJson(record);
        return true;
    }
    // Text may follow the object (a second one on the line, a stack trace below it).
    const std::string_view line = firstLine(text);
    if (line.size() < text.size() && json.read(line, collector)) {
        nameJson(record);
        return true;
    }
    if (offerLooseMembers(text, collector) >= 2) {
        record.format = "json";
        return true;
    }
    return false;
}

void RecordReader::Impl::nameJson(Record& record)
{
    record.format = "json";
    const base::JsonValue root = json.root();
    if (const base::JsonValue nano = root.find("instant").find("nanoOfSecond");
        nano && record.time) // Log4j 2
        *record.time += base::Duration(nano.integer().value_or(0) / 1000 % 1'000'000);
    const auto member = [&](std::string_view path) {
        base::JsonValue value = root.find(path); // a dotted name first
        if (value)
            return value;
        value = root;
        std::size_t at = 0;
        while (value && at <= path.size()) {
            const std::size_t dot = std::min(path.find('.', at), path.size());
            value = value.find(path.substr(at, dot - at));
            at = dot + 1;
        }
        return value;
    };
    // The fields are at hand: no need to search the document for what most definitions ask.
    const auto present = [&](const std::string& path) {
        return std::ranges::any_of(record.fields, [&](const Field& field) {
            return field.name.size() >= path.size() && field.name.starts_with(path) &&
                (field.name.size() == path.size() || field.name[path.size()] == '.');
        });
    };
    for (const JsonDefinition& definition : formats->json()) {
        if (!std::ranges::all_of(definition.require, present))
            continue;
        record.format = definition.name;
        for (const JsonDefinition::Source& source : definition.sources) {
            int rank = -100;
            for (const std::string& path : source.paths) {
                base::JsonValue value = member(path);
                if (value && value.isArray() && value.size() > 0)
                    value = *value.begin();
                if (value && !value.isNull())
                    collector.offerRole(source.role, value.string(), rank);
                ++rank;
            }
        }
        return;
    }
}

bool RecordReader::Impl::readLayouts(Record& record, std::string_view head, const SourceContext& context)
{
    Layout::TimeMemo memo;
    for (const TextDefinition& definition : formats->text()) {
        if (!context.forcedFormat.empty() && context.forcedFormat != definition.name)
            continue;
        for (const Layout& layout : definition.layouts) {
            if (!layout.match(head, captures, &memo))
                continue;
            record.format = definition.name;
            for (const Layout::Capture& capture : captures) {
                collector.addField(capture.name, capture.value);
                if (capture.role != Role::Time)
                    collector.offerRole(capture.role, capture.value, -50);
                else if (!definition.builtIn)
                    headStamp = readTimestamp(capture.value, 0, context.time.dateOrder);
            }
            return true;
        }
    }
    return false;
}

// The time at the head of a text; a second one right behind it counts where it says more.
void RecordReader::Impl::readHeadTime(std::string_view head, const SourceContext& context, std::size_t& after)
{
    std::size_t at = 0;
    const DateOrder order = context.time.dateOrder;
    auto stamp = findTimestamp(head, at, 256, order);
    if (!stamp || !stamp->hasDate()) {
        // "1715677934.002 ...": seconds since 1970 begin the line (Squid, Mosquitto).
        const std::size_t begin = head.starts_with("[") ? 1 : 0;
        const std::size_t end = std::min(head.find_first_not_of("0123456789.", begin), head.size());
        if (const auto epoch =
                end - begin >= 10 ? epochTime(head.substr(begin, end - begin)) : std::nullopt) {
            stamp.emplace();
            stamp->instant = epoch;
            stamp->length = end - begin;
            headStamp = stamp;
            return;
        }
    }
    if (!stamp)
        return;
    after = at + stamp->length;
    const std::string_view rest = head.substr(after);
    std::size_t next = 0;
    const auto second = findTimestamp(rest, next, 96, order);
    const std::string_view gap = rest.substr(0, second ? next : 0);
    const std::size_t lastMark = gap.find_last_not_of(' ');
    const bool opens = lastMark != std::string_view::npos &&
        std::string_view("[(]){|").find(gap[lastMark]) != std::string_view::npos &&
        gap.find_first_of("'\"") == std::string_view::npos;
    if (second && opens && second->hasDate() && second->hasYear()) {
        const auto one = toInstant(*stamp, context.time);
        const auto two = toInstant(*second, context.time);
        const bool finer = second->microseconds != 0 && stamp->microseconds == 0;
        const bool zoned = second->hasZone() && !stamp->hasZone();
        const auto apart = one && two ? (*one > *two ? *one - *two : *two - *one) : base::Duration(0);
        const bool near =
            one && two && (apart < std::chrono::seconds(3) || (zoned && apart < std::chrono::hours(15)));
        if ((near && (finer || zoned)) || !stamp->hasDate()) {
            stamp = second;
            after += next + second->length;
        }
    }
    headStamp = stamp;
}

// Chooses between the time of the envelope and that of the line inside.
void RecordReader::Impl::settleTime(Record& record, const Envelope& envelope, const SourceContext& context)
{
    if (!headStamp)
        return;
    Timestamp stamp = *headStamp;
    bool assumed = false;
    std::optional<base::Time> outer = record.time;
    if (outer && envelope.time && !envelope.time->hasYear() && stamp.hasDate() && stamp.hasYear()) {
        TimeContext sameYear = context.time; // the inner line knows the year
        sameYear.reference = toInstant(stamp, context.time);
        outer = toInstant(*envelope.time, sameYear);
    }
    if (!outer) {
        record.time = toInstant(stamp, context.time, &assumed);
        record.timeZoneAssumed = assumed;
        return;
    }
    const bool outerZone =
        (envelope.time && envelope.time->hasZone()) || record.format == "docker_json_file" || !envelope.time;
    const auto inner = toInstant(stamp, context.time);
    const bool exactOuter =
        outerZone && outer->time_since_epoch() % std::chrono::seconds(1) != base::Duration(0);
    if (inner && exactOuter && (stamp.microseconds == 0 || !stamp.hasYear()) &&
        std::abs((*inner - *outer).count()) < 2'000'000)
        return; // the same instant, and the envelope's is finer
    if (stamp.hasDate() && stamp.hasYear() && stamp.hasZone()) {
        record.time = toInstant(stamp, context.time);
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
    TimeContext near = context.time;
    near.reference = outer;
    const auto inside = toInstant(stamp, near, &assumed);
    if (!inside)
        return;
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

void RecordReader::Impl::readText(Record& record, std::string_view text, const SourceContext& context)
{
    const std::string_view head = firstLine(text);
    std::size_t after = 0;
    std::optional<Timestamp> accessStamp;
    const std::string_view access = readAccessLine(head, collector, context.time, accessStamp);
    if (!access.empty()) {
        record.format = access;
        headStamp = accessStamp;
    } else {
        if (head.find('\t') != std::string_view::npos && offerLabels(head, collector) > 0)
            record.format = "ltsv";
        const std::size_t equals = head.find('=');
        const bool pairsFirst = equals != std::string_view::npos && equals > 0 && equals < 40 &&
            head.substr(0, equals).find_first_of(" [({:\"") == std::string_view::npos;
        const std::size_t pairs = equals == std::string_view::npos ? 0 : offerPairs(head, collector);
        if (pairsFirst && pairs >= 3) {
            record.format = "logfmt";
        } else {
            if (record.format.empty() && !readLayouts(record, head, context))
                record.format = "plain";
        }
        if (!headStamp && record.format != "ltsv" && !(pairsFirst && record.time && pairs >= 2))
            readHeadTime(head, context, after);
    }
    if (text.size() > head.size()) {
        const std::string_view rest = text.substr(std::min(head.size() + 1, text.size()));
        offerPairs(rest.substr(0, 4096), collector);
        if (!headStamp && !record.time) {
            // "Timestamp: 2020-04-16 08:05:19Z" on a line of its own.
            std::string_view lines = rest;
            for (int i = 0; i < 12 && !lines.empty() && !headStamp; ++i) {
                const std::string_view line = firstLine(lines);
                const std::size_t colon = line.find(": ");
                std::size_t at = 0;
                if (colon != std::string_view::npos && colon < 24 && line.front() != ' ' &&
                    line.front() != '\t') {
                    auto stamp = findTimestamp(line, at, colon + 4, context.time.dateOrder);
                    if (stamp && stamp->hasDate() && at == colon + 2)
                        headStamp = stamp;
                }
                const std::size_t newline = lines.find('\n');
                lines = newline == std::string_view::npos ? std::string_view() : lines.substr(newline + 1);
            }
        }
    }
    // An object at the end: winston's and Monolog's context.
    const std::size_t brace = head.find('{');
    if (access.empty() && brace != std::string_view::npos && brace > 0) {
        const std::size_t close = head.rfind('}');
        if (close != std::string_view::npos && close > brace &&
            !json.read(head.substr(brace, close - brace + 1), collector))
            offerLooseMembers(head.substr(brace), collector);
    }
    if (record.level.empty())
        record.level = levelInHead(head);
    readPlainText(text, collector);
}

} // namespace bearerwatch::logs
