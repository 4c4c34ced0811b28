#include <algorithm>
#include <cstring>

#include "base/text.h"
#include "logs/access_line.h"
#include "logs/address.h"
#include "logs/collector.h"
#include "logs/columns.h"
#include "logs/envelope.h"
#include "logs/head_time.h"
#include "logs/inner_line.h"
#include "logs/json_fields.h"
#include "logs/label_lines.h"
#include "logs/levels.h"
#include "logs/line_kind.h"
#include "logs/loose_fields.h"
#include "logs/plain_text.h"
#include "logs/record_builder.h"
#include "logs/record_joining.h"
#include "logs/request_id_text.h"
#include "logs/text_cleaning.h"

namespace bearerwatch::logs {
namespace {

constexpr int OuterTimeRank = 900; // of an envelope: anything better inside wins

std::string_view firstLine(std::string_view text)
{
    std::string_view line = text.substr(0, text.find('\n'));
    while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
        line.remove_suffix(1);
    return line;
}

} // namespace

struct RecordReader::Impl {
    std::shared_ptr<const FormatSet> formats;
    JsonFields json;
    Collector collector;
    std::vector<Layout::Capture> captures;
    std::string spelled;
    std::string blanked;
    std::string decoded;
    std::string cleaned;
    std::string joined;

    void readRecord(Record& record, std::string_view text, const SourceContext& context);
    std::string_view open(Record& record, std::string_view text, const SourceContext& context,
                          Envelope& envelope);
    bool readJson(Record& record, std::string_view text, std::string_view forced);
    void nameJson(Record& record, std::string_view forced);
    [[nodiscard]] bool allows(ReaderKind kind) const { return wanted == ReaderKind::Any || wanted == kind; }
    ReaderKind wanted = ReaderKind::Any; // `--format`
    void readText(Record& record, std::string_view text, const SourceContext& context);
    bool readLayouts(Record& record, std::string_view head, const SourceContext& context);
    void readHead(Record& record, std::string_view head, std::string_view below,
                  const SourceContext& context);
    void readObjects(std::string_view head, std::string_view text);
    void openObjects(const Record& record);
    void refineStamp(std::string_view head, const SourceContext& context);
    std::optional<Timestamp> headStamp;
    std::vector<std::string> namesBefore; // of the members of the last JSON record
    std::string forcedBefore;
    const JsonDefinition* definitionBefore = nullptr; // that fitted it
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
    if (!context.time.secondPass && context.isSecondPass(place.offset)) {
        SourceContext second = context;
        second.time.secondPass = true;
        return read(text, place, second);
    }
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
    if (spellMessage(text, m_impl->spelled))
        text = m_impl->spelled;
    if (toUtf8(text, m_impl->decoded))
        text = m_impl->decoded;
    record.text = blankTerminal(text, m_impl->blanked) ? m_impl->blanked : text; // it would hide secrets, too
    m_impl->collector.begin(record, context);
    m_impl->headStamp.reset();
    if (!text.empty())
        m_impl->readRecord(record, text, context);
    return record;
}

std::string_view RecordReader::Impl::open(Record& record, std::string_view text, const SourceContext& context,
                                          Envelope& envelope)
{
    if (stripTerminal(text, cleaned))
        text = cleaned;
    if (stripQuotedRequest(text, cleaned))
        text = cleaned;
    if (isWide(text)) {
        std::string narrow;
        for (std::size_t i = 0; i < text.size(); i += 2)
            narrow.push_back(text[i]);
        cleaned = narrow;
        text = cleaned;
    }
    if (text.starts_with("data: {")) // server-sent events: journalctl -o json-sse
        text.remove_prefix(6);
    else if (text.starts_with('\x1e')) // RFC 7464: journalctl -o json-seq
        text.remove_prefix(1);
    if (text.starts_with("{\"log\":\"")) {
        std::string time;
        joinDockerLines(text, joined, time);
        const std::string_view inner = joined;
        bool assumed = false;
        collector.offerTime(parseTimeText(time, context.time, &assumed), assumed, OuterTimeRank);
        if (!inner.empty() && inner != text) {
            record.format =
                text.find("\"stream\":\"loki\"") != std::string_view::npos ? "loki" : "docker_json_file";
            cleaned = inner;
            text = cleaned;
        }
    }
    if (text.size() > 9 && isStreamMarker(firstLine(text)))
        text.remove_prefix(std::min(text.find('\n') + 1, text.size()));
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
    joinEnvelopedLines(text, inner, envelope, joined);
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
    wanted = formats->readerOf(context.forcedFormat);
    if (const std::string_view columns =
            allows(ReaderKind::Columns) ? readColumns(trimmed, context, collector) : std::string_view();
        !columns.empty()) {
        record.format = columns;
        done = true;
        openObjects(record);
        readInnerLines(record, collector, context);
    } else if (allows(ReaderKind::Json) && trimmed.starts_with("{") &&
               readJson(record, trimmed, context.forcedFormat)) {
        done = true;
        readInnerLines(record, collector, context);
        if (!record.message.empty() && record.message.size() < text.size())
            readPlainText(record.message, collector);
        readMemberTexts(record, collector);
    }
    if (!done)
        readText(record, inner, context);
    if (record.format.empty() || (record.format == "plain" && !outerName.empty()))
        record.format = outerName.empty() ? "plain" : outerName;
    if (!envelope.structured.empty()) {
        offerPairs(envelope.structured, collector);
        offerQuotedMembers(envelope.structured, collector);
    }
    if (!envelope.program.empty())
        collector.offerRole(Role::Service, envelope.program, 800);
    collector.finish();
    if (headStamp)
        settleTime(record, *headStamp, envelope, context.time);
    if (!record.time)
        collector.takeOnlyTime();
    if (record.message.empty())
        record.message = inner;
}

bool RecordReader::Impl::readJson(Record& record, std::string_view text, std::string_view forced)
{
    if (json.read(text, collector)) {
        nameJson(record, forced);
        return true;
    }
    // Text may follow the object (a second one on the line, a stack trace below it).
    const std::string_view line = firstLine(text);
    if (line.size() < text.size() && json.read(line, collector)) {
        nameJson(record, forced);
        return true;
    }
    if (offerLooseMembers(text, collector) >= 2) {
        record.format = "json";
        return true;
    }
    return false;
}

void RecordReader::Impl::nameJson(Record& record, std::string_view forced)
{
    record.format = "json";
    const base::JsonValue root = json.root();
    if (const base::JsonValue nano = root.find("instant").find("nanoOfSecond");
        nano && record.time) // Log4j 2
        *record.time += base::Duration(nano.integer().value_or(0) / 1000 % 1'000'000);
    if (const base::JsonValue nano = root.find("timestampNanos");
        nano && record.time && root.find("timestampSeconds")) // of encoders for Google's logs
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
    // Which definition fits depends on the names alone, and most records have those of the one before.
    const bool sameNames = forced == forcedBefore && record.fields.size() == namesBefore.size() &&
        std::equal(record.fields.begin(), record.fields.end(), namesBefore.begin(),
                   [](const Field& field, const std::string& name) { return field.name == name; });
    if (!sameNames) {
        forcedBefore = forced;
        namesBefore.clear();
        for (const Field& field : record.fields)
            namesBefore.push_back(field.name);
        const auto found = std::ranges::find_if(formats->json(), [&](const JsonDefinition& definition) {
            return forced.empty() || forced == "json" ? std::ranges::all_of(definition.require, present)
                                                      : forced == definition.name;
        });
        definitionBefore = found == formats->json().end() ? nullptr : &*found;
    }
    if (definitionBefore != nullptr) {
        const JsonDefinition& definition = *definitionBefore;
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
    }
}

bool RecordReader::Impl::readLayouts(Record& record, std::string_view head, const SourceContext& context)
{
    const TextDefinition* definition = formats->fit(head, context.forcedFormat, captures);
    if (definition == nullptr)
        return false;
    record.format = definition->name;
    for (const Layout::Capture& capture : captures) {
        collector.addField(capture.name, capture.value);
        if (capture.role != Role::Time)
            collector.offerRole(capture.role, capture.value, -50);
        else if (!definition->builtIn)
            headStamp = readTimestamp(capture.value, 0, context.time.dateOrder);
    }
    return true;
}

// "2024-05-14T09:12:12.345Z INFO ... : 203.0.113.9 - - [14/May/2024:09:12:12 +0000] ...": the logger's
// time tells more of the same second.
void RecordReader::Impl::refineStamp(std::string_view head, const SourceContext& context)
{
    if (!headStamp || headStamp->microseconds != 0 || headStamp->instant)
        return;
    std::size_t at = 0;
    const auto first = findTimestamp(head, at, 40, context.time.dateOrder); // of the logger
    if (!first || first->microseconds == 0 || !first->hasYear())
        return;
    const auto known = toInstant(*headStamp, context.time);
    const auto finer = toInstant(*first, context.time);
    if (known && finer && *finer >= *known && *finer - *known < std::chrono::seconds(1))
        headStamp = first;
}

// A line that is no access line: by its own layout, or by its pairs.
void RecordReader::Impl::readHead(Record& record, std::string_view head, std::string_view below,
                                  const SourceContext& context)
{
    if (allows(ReaderKind::SecurityEvent))
        record.format = readSecurityEvent(head, collector);
    if (allows(ReaderKind::Labels) && head.find('\t') != std::string_view::npos &&
        offerLabels(head, collector) > 0)
        record.format = "ltsv";
    const std::size_t equals = head.find('=');
    const bool pairsFirst = equals != std::string_view::npos && equals > 0 && equals < 40 &&
        head.substr(0, equals).find_first_of(" [({:\"") == std::string_view::npos;
    const std::size_t pairs = equals == std::string_view::npos ? 0 : offerPairs(head, collector);
    if (record.format.empty() && allows(ReaderKind::Pairs) && (pairsFirst || wanted == ReaderKind::Pairs) &&
        pairs >= 3)
        record.format = "logfmt";
    else if (record.format.empty() && (!allows(ReaderKind::Layouts) || !readLayouts(record, head, context)))
        record.format = "plain";
    if (!headStamp && record.format != "ltsv" && !(pairsFirst && record.time && pairs >= 2))
        headStamp = readHeadTime(head, context.time, below);
}

void RecordReader::Impl::readText(Record& record, std::string_view text, const SourceContext& context)
{
    const std::string_view head = firstLine(text);
    std::optional<Timestamp> accessStamp;
    const std::string_view access = allows(ReaderKind::Access)
        ? readAccessLine(head, collector, context.time, accessStamp)
        : std::string_view();
    if (access.empty()) {
        readHead(record, head, text.substr(head.size()), context);
    } else {
        record.format = access;
        headStamp = accessStamp;
        refineStamp(head, context);
    }
    if (text.size() > head.size()) {
        const std::string_view rest = text.substr(std::min(head.size() + 1, text.size()));
        offerPairs(rest.substr(0, 4096), collector);
        offerLabelLines(rest.substr(0, 8192), collector);
        if (!headStamp && !record.time)
            headStamp = timeBelowHead(text, context.time.dateOrder);
    }
    if (access.empty())
        readObjects(head, text);
    if (record.level.empty())
        record.level = levelInHead(head);
    readPlainText(text, collector);
    readRequestId(text, collector);
}

// Columns that hold an object.
void RecordReader::Impl::openObjects(const Record& record)
{
    std::vector<std::string> objects;
    for (const Field& field : record.fields) {
        if (field.value.size() > 8 && field.value.front() == '{' && objects.size() < 4)
            objects.push_back(field.value);
    }
    for (const std::string& object : objects) {
        if (!json.read(object, collector))
            offerLooseMembers(object, collector);
    }
}

// Objects and elements within a line: winston's and Monolog's context at its end, XML.
void RecordReader::Impl::readObjects(std::string_view head, std::string_view text)
{
    const std::size_t brace = head.find('{');
    if (brace != std::string_view::npos && brace > 0) {
        const std::size_t close = head.rfind('}');
        if (close != std::string_view::npos && close > brace &&
            !json.read(head.substr(brace, close - brace + 1), collector))
            offerLooseMembers(head.substr(brace), collector);
    }
    offerForeignMembers(text, collector);
    if (head.starts_with("<") && head.find('>') != std::string_view::npos)
        offerElements(text, collector);
    if (head.find(":\"") != std::string_view::npos && brace == std::string_view::npos)
        offerQuotedMembers(head, collector);
}

} // namespace bearerwatch::logs
