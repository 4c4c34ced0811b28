#include "pipeline/block_analysis.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/ascii.h"
#include "base/keyed_hash.h"
#include "events/make_event.h"
#include "events/opening_words.h"
#include "pipeline/block_walk.h"
#include "series/series.h"
#include "tail/rotated_name.h"

namespace bearerwatch::pipeline {
namespace {

// Stands for the folder and the name of a log without rotation and the words that part the logs of one
// process: nginx counts its connections in error.log as in access.log.
std::uint64_t connectionLogOf(std::string_view file)
{
    constexpr std::array<std::string_view, 6> Parts = {"access", "error", "out", "err", "stdout", "stderr"};
    const std::size_t folder = file.rfind('/') + 1; // 0: none
    const std::string name = tail::logName(file.substr(folder));
    std::string log(file.substr(0, folder));
    for (std::size_t at = 0; at < name.size();) {
        std::size_t end = at;
        while (end < name.size() && base::isLetter(name[end]))
            ++end;
        const std::string_view word = std::string_view(name).substr(at, end - at);
        if (std::ranges::find(Parts, word) == Parts.end())
            log += word;
        if (end < name.size() && base::isDigit(name[end]))
            log += name[end];
        at = end + 1;
    }
    return base::keyedHash(log);
}

} // namespace

BlockAnalyzer::BlockAnalyzer(std::shared_ptr<const Toolbox> tools, std::shared_ptr<SharedPlans> shared)
    : m_tools(std::move(tools))
    , m_reader(m_tools->formats)
    , m_scratch(m_tools->prefilter.makeScratch())
    , m_classifier(m_tools->rules)
    , m_templates(m_tools->options.bucketWidth, m_tools->formats)
    , m_plans(m_tools->looks, std::move(shared))
{
    m_context.redact = m_tools->secrecy.redact();
    m_context.fingerprint = m_tools->secrecy.fingerprint();
    m_context.texts = !m_tools->options.countsOnly;
}

bool BlockAnalyzer::inRange(const std::optional<base::Time>& time) const
{
    const ScanOptions& options = m_tools->options;
    if (!options.since && !options.until)
        return true;
    return time && (!options.since || *time >= *options.since) && (!options.until || *time < *options.until);
}

void BlockAnalyzer::count(const logs::Record& record, BlockResult& result) const
{
    if (!inRange(record.time))
        return;
    ++result.formats[record.format];
    BucketLines* counts = &result.untimed;
    if (record.time) {
        counts = &result.buckets[series::bucketStart(*record.time, m_tools->options.bucketWidth)];
        result.first = result.first ? std::min(*result.first, *record.time) : record.time;
        result.last = result.last ? std::max(*result.last, *record.time) : record.time;
    }
    ++counts->lines;
    counts->requests += record.isRequest() ? 1 : 0;
}

BlockAnalyzer::Judged BlockAnalyzer::judge(const logs::Record& record, bool matters,
                                           const events::Classification* known, BlockResult& result)
{
    const ScanOptions& options = m_tools->options;
    static const events::Classification Nothing;
    if (!inRange(record.time))
        return {nullptr, &Nothing};
    if (known == nullptr)
        known = matters ? &m_classifier.classify(record) : &Nothing;
    const events::Classification& classification = *known;
    events::JoinKeys keys{record.requestId, record.connection, record.clientAddress, m_context.connectionLog};
    const bool lends =
        !classification.cause && (events::mayLend(record.status, keys.any()) || events::opensRequest(record));
    if (!classification.cause && !options.allLines && !lends)
        return {nullptr, known};
    RawEvent raw{events::makeEvent(record, classification, m_context), std::move(keys)};
    const events::Event& event = raw.event;
    const bool wanted = options.causes.empty() ||
        (event.cause &&
         std::find(options.causes.begin(), options.causes.end(), *event.cause) != options.causes.end()) ||
        classification.vague;
    if (!wanted && !options.allLines && !lends)
        return {nullptr, known};
    result.events.push_back(std::move(raw));
    return {&result.events.back(), known};
}

// Of an event that was read only what it is counted by is kept, where it is only counted.
void BlockAnalyzer::finishLast(BlockResult& result) const
{
    if (!m_tools->options.countsOnly)
        return;
    result.counts.push_back(countOf(result.events.back(), *m_values));
    result.events.pop_back();
}

void BlockAnalyzer::dropLast(BlockResult& result) const
{
    m_tools->options.countsOnly ? result.counts.pop_back() : result.events.pop_back();
}

// Reads one record after the other.
void BlockAnalyzer::readAll(const Job& job, BlockResult& result)
{
    result.bytes = job.text.size();
    std::size_t next = 0;
    logs::Place place = job.start;
    for (std::size_t at = 0; at < job.text.size();) {
        const logs::RecordSpan span = logs::recordFrom(job.text, at);
        while (next < m_matching.size() && m_matching[next] < at)
            ++next;
        const bool matters = next < m_matching.size() && m_matching[next] < span.end;
        const logs::Record record =
            m_reader.read(job.text.substr(span.begin, span.end - span.begin), place, job.context);
        count(record, result);
        if ((matters || m_tools->options.allLines) && judge(record, matters, nullptr, result).event)
            finishLast(result);
        place.offset += span.end - at;
        place.line += span.lines;
        if (span.end <= at)
            break;
        at = span.end;
    }
    result.lines = place.line - job.start.line;
}

void BlockAnalyzer::findMatching(std::string_view text)
{
    m_matching.clear();
    m_ends.clear();
    m_tools->prefilter.scan(text, m_scratch, m_matching, &m_ends);
}

// Of the lines alone; whether they matter is not looked for.
void BlockAnalyzer::findEnds(std::string_view text)
{
    m_matching.clear();
    m_ends.clear();
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
        m_ends.push_back(at + 1);
}

BlockResult BlockAnalyzer::analyze(std::string_view text, logs::Place start,
                                   const logs::SourceContext& context, const BlockSource& source,
                                   bool thorough)
{
    if (m_templatesOf != source.file || m_columns != context.columns) {
        m_columns = context.columns;
        m_templates.clear();
        m_plans.clear(source.file);
        m_templatesOf = source.file;
        m_context.connectionLog = connectionLogOf(source.file);
        m_trusted = true;
        m_planned = m_tools->options.causes.empty();
        m_byLook = false;
    }
    const Job job{text, start, context, source};
    m_context.sourceKey = source.key;
    m_context.file = source.file;
    const ScanOptions& options = m_tools->options;
    if (options.countsOnly && (!m_values || m_values->isFull()))
        m_values = std::make_shared<events::KeptValues>();
    // Templates know minutes by their digits, which stand for two instants in a repeated hour.
    const bool repeated = context.inRepeatedHour || !context.passes.empty();
    if (repeated) {
        m_templates.clear();
        m_plans.clear(source.file);
    }
    const bool quick = !repeated && !thorough && !options.allLines && !options.since && !options.until;
    bool byLook = quick && m_trusted && m_planned && m_byLook;
    byLook ? findEnds(text) : findMatching(text);
    while (quick && m_trusted) {
        BlockResult result;
        result.values = m_values;
        const std::size_t likely = m_lastEvents + m_lastEvents / 8;
        options.countsOnly ? result.counts.reserve(likely) : result.events.reserve(likely);
        const bool planned = m_planned;
        Walk walk(*this, job, byLook, result);
        if (walk.run()) {
            m_lastEvents = result.events.size() + result.counts.size();
            m_byLook = walk.toldMost();
            return result;
        }
        if (std::exchange(byLook, false))
            findMatching(text);
        m_trusted = planned && !m_planned; // else it was no plan that erred
    }
    BlockResult result;
    result.values = m_values;
    readAll(job, result);
    return result;
}

} // namespace bearerwatch::pipeline
