#include "pipeline/block_analysis.h"

#include <algorithm>
#include <span>
#include <utility>

#include "events/make_event.h"
#include "events/opening_words.h"
#include "series/series.h"

namespace bearerwatch::pipeline {
namespace {

// Between two lines that are both read and told by their template.
constexpr std::size_t BytesBetweenChecks = 262'144;

} // namespace

struct BlockAnalyzer::Job {
    std::string_view text;
    logs::Place start;
    const logs::SourceContext& context;
    const BlockSource& source;
};

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
    events::JoinKeys keys{record.requestId, record.connection, record.clientAddress};
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

// Goes through a block line by line. A line that fits a template is counted; what does not, and what
// matters, is read. A line is counted when the next one has shown that it is a record by itself.
class BlockAnalyzer::Walk {
public:
    Walk(BlockAnalyzer& analyzer, const Job& job, BlockResult& result)
        : m_analyzer(analyzer)
        , m_job(job)
        , m_text(job.text)
        , m_result(result)
        , m_line(job.start.line)
    {
    }

    /// False where a template told a line otherwise than reading does: nothing of the result is to be used.
    [[nodiscard]] bool run()
    {
        m_result.bytes = m_text.size();
        while (m_at < m_text.size()) {
            passLikes();
            const std::size_t end = endOfLine(m_at);
            const LineTemplates::Fit fit = fitOf(m_at, end);
            const bool due = m_at >= m_nextCheck || end == m_text.size();
            const bool named = mattersBefore(end);
            Answer answer = Answer::NoEvent;
            if (fit.bucket && !due && (!named || (answer = tell(fit, end)) != Answer::Unknown)) {
                settle();
                m_waiting = fit;
                m_waitingAt = m_at;
                m_waitingNamed = named;
                m_waitingEvent = answer == Answer::Event;
                m_nextMatch += named ? 1 : 0;
                m_at = end;
                ++m_line;
            } else if (!takeOther(fit, end)) {
                return false;
            }
        }
        settle();
        closeRun();
        m_result.lines = m_line - m_job.start.line;
        return true;
    }

private:
    using Answer = EventPlans::Answer;

    [[nodiscard]] std::size_t endOfLine(std::size_t at) // of lines in their order
    {
        const std::vector<std::size_t>& ends = m_analyzer.m_ends;
        while (m_endIndex < ends.size() && ends[m_endIndex] <= at)
            ++m_endIndex;
        return m_endIndex < ends.size() ? ends[m_endIndex] : m_text.size();
    }

    // Counts the lines that follow one that fits, fit in the same way and are not named.
    void passLikes()
    {
        if (m_waiting.look == nullptr)
            return;
        (void)endOfLine(m_at); // finds the place among the ends
        const std::span<const std::size_t> ends = std::span(m_analyzer.m_ends).subspan(m_endIndex);
        // The last line of the block and those that are to be checked go the other way.
        std::size_t limit = std::min(m_text.size() - 1, m_nextCheck);
        if (m_nextMatch < m_analyzer.m_matching.size())
            limit = std::min(limit, m_analyzer.m_matching[m_nextMatch]);
        const LineTemplates::Fit like = m_waiting;
        const std::size_t count = m_analyzer.m_templates.countLike(like, m_text, m_at, ends, limit);
        if (count == 0)
            return;
        settle();
        m_runCount += count - 1;
        m_waiting = like;
        m_waitingAt = count > 1 ? ends[count - 2] : m_at;
        m_waitingNamed = m_waitingEvent = false;
        m_at = ends[count - 1];
        m_line += count;
    }

    // Without its newline.
    [[nodiscard]] std::string_view lineAt(std::size_t begin, std::size_t end) const
    {
        std::string_view line = m_text.substr(begin, end - begin);
        while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
            line.remove_suffix(1);
        return line;
    }

    [[nodiscard]] LineTemplates::Fit fitOf(std::size_t begin, std::size_t end) const
    {
        return m_analyzer.m_templates.fit(lineAt(begin, end));
    }

    // What a line with words of the rules becomes, as the lines that look like it; an event goes to the
    // result.
    [[nodiscard]] Answer tell(const LineTemplates::Fit& fit, std::size_t end)
    {
        const std::string_view line = lineAt(m_at, end);
        if (!m_analyzer.m_planned)
            return m_analyzer.m_classifier.isSilent(line) && !events::mayOpenRequest(line) ? Answer::NoEvent
                                                                                           : Answer::Unknown;
        const bool counted = m_analyzer.m_tools->options.countsOnly;
        Answer answer = counted
            ? m_analyzer.m_plans.count(line, m_job.context.time, m_analyzer.m_context, *m_analyzer.m_values,
                                       m_result.counts.emplace_back())
            : m_analyzer.m_plans.tell(line, {m_job.start.offset + m_at, m_line}, m_job.context.time,
                                      m_analyzer.m_context, m_result.events.emplace_back());
        if (answer == Answer::Event) {
            const std::string& format =
                counted ? *m_result.counts.back().event.format : m_result.events.back().event.format;
            if (format != fit.look->format || !fit.look->isRequest())
                answer = Answer::Unknown; // it would be counted as another format
        }
        if (answer != Answer::Event)
            m_analyzer.dropLast(m_result);
        return answer;
    }

    [[nodiscard]] bool mattersBefore(std::size_t end)
    {
        const std::vector<std::size_t>& matching = m_analyzer.m_matching;
        return m_nextMatch < matching.size() && matching[m_nextMatch] < end;
    }

    // A line that is to be read, or that the line before it may go on with.
    [[nodiscard]] bool takeOther(const LineTemplates::Fit& fit, std::size_t end)
    {
        if (m_waiting.look != nullptr && fit.look == nullptr) {
            const logs::RecordSpan span = logs::recordFrom(m_text, m_waitingAt);
            if (span.end > m_at) {
                m_waiting = {};
                if (std::exchange(m_waitingEvent, false))
                    m_analyzer.dropLast(m_result);
                m_nextMatch -= m_waitingNamed ? 1 : 0;
                --m_line;
                return read(span, {});
            }
        }
        settle();
        logs::RecordSpan span{m_at, end, 1};
        const bool single =
            fit.look != nullptr && (end == m_text.size() || fitOf(end, endOfLine(end)).look != nullptr);
        if (!single)
            span = logs::recordFrom(m_text, m_at);
        return read(span, span.lines == 1 ? fit : LineTemplates::Fit());
    }

    [[nodiscard]] bool read(const logs::RecordSpan& span, const LineTemplates::Fit& fit)
    {
        const std::string_view text = m_text.substr(span.begin, span.end - span.begin);
        const logs::Place place{m_job.start.offset + span.begin, m_line};
        const logs::Record record = m_analyzer.m_reader.read(text, place, m_job.context);
        if (fit.bucket) {
            m_nextCheck = span.begin + BytesBetweenChecks;
            const base::Duration width = m_analyzer.m_tools->options.bucketWidth;
            if (record.isRequest() != fit.look->isRequest() || !record.time ||
                record.format != fit.look->format || series::bucketStart(*record.time, width) != *fit.bucket)
                return false;
        } else if (span.lines == 1) {
            closeRun(); // it views a template
            m_analyzer.m_templates.learn(text, record, m_job.context);
        }
        m_analyzer.count(record, m_result);
        if (mattersBefore(span.end)) {
            const bool planned = m_analyzer.m_planned && span.lines == 1 && fit.look != nullptr;
            const std::string_view line = lineAt(span.begin, span.end);
            const Judged judged = m_analyzer.judge(
                record, true,
                planned ? m_analyzer.m_plans.known(line, m_job.context.time, m_analyzer.m_context) : nullptr,
                m_result);
            if (planned &&
                !m_analyzer.m_plans.learn(line, place, m_job.context.time, m_analyzer.m_context, judged.event,
                                          *judged.classification)) {
                m_analyzer.m_planned = false;
                return false;
            }
            if (judged.event != nullptr)
                m_analyzer.finishLast(m_result);
        }
        while (mattersBefore(span.end))
            ++m_nextMatch;
        m_line += span.lines;
        m_at = span.end;
        return true;
    }

    // The line that waited is a record: it joins the run of its like.
    void settle()
    {
        if (m_waiting.look == nullptr)
            return;
        if (m_runCount > 0 && (m_run.look != m_waiting.look || m_run.bucket != m_waiting.bucket))
            closeRun();
        m_run = m_waiting;
        ++m_runCount;
        m_waiting = {};
    }

    void closeRun()
    {
        if (m_runCount == 0)
            return;
        BucketLines& counts = m_result.buckets[*m_run.bucket];
        counts.lines += m_runCount;
        counts.requests += m_run.look->isRequest() ? m_runCount : 0;
        m_result.formats[m_run.look->format] += m_runCount;
        m_runCount = 0;
    }

    BlockAnalyzer& m_analyzer;
    const Job& m_job;
    std::string_view m_text;
    BlockResult& m_result;
    std::size_t m_at = 0;
    std::uint64_t m_line; // number of the line at m_at
    std::size_t m_endIndex = 0; // of the line at m_at among the ends
    std::size_t m_nextMatch = 0; // index of the next line that matters
    std::size_t m_nextCheck = 0;
    LineTemplates::Fit m_waiting; // the line before m_at, not counted yet
    std::size_t m_waitingAt = 0;
    bool m_waitingNamed = false; // a match of the prefilter was passed by with it
    bool m_waitingEvent = false; // the last event is that of it
    LineTemplates::Fit m_run; // lines of one look and bucket
    std::uint64_t m_runCount = 0;
};

BlockResult BlockAnalyzer::analyze(std::string_view text, logs::Place start,
                                   const logs::SourceContext& context, const BlockSource& source,
                                   bool thorough)
{
    m_matching.clear();
    m_ends.clear();
    m_tools->prefilter.scan(text, m_scratch, m_matching, &m_ends);
    if (m_templatesOf != source.file || m_columns != context.columns) {
        m_columns = context.columns;
        m_templates.clear();
        m_plans.clear(source.file);
        m_templatesOf = source.file;
        m_trusted = true;
        m_planned = m_tools->options.causes.empty();
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
    while (quick && m_trusted) {
        BlockResult result;
        result.values = m_values;
        const std::size_t likely = m_lastEvents + m_lastEvents / 8;
        options.countsOnly ? result.counts.reserve(likely) : result.events.reserve(likely);
        const bool planned = m_planned;
        if (Walk(*this, job, result).run()) {
            m_lastEvents = result.events.size() + result.counts.size();
            return result;
        }
        m_trusted = planned && !m_planned; // else it was no plan that erred
    }
    BlockResult result;
    result.values = m_values;
    readAll(job, result);
    return result;
}

} // namespace bearerwatch::pipeline
