#include "pipeline/block_walk.h"

#include <algorithm>
#include <span>
#include <utility>

#include "events/opening_words.h"
#include "series/series.h"

namespace bearerwatch::pipeline {
namespace {

// Between two lines that are both read and told by their template.
constexpr std::size_t BytesBetweenChecks = 262'144;

} // namespace

BlockAnalyzer::Walk::Walk(BlockAnalyzer& analyzer, const Job& job, bool byLook, BlockResult& result)
    : m_analyzer(analyzer)
    , m_job(job)
    , m_text(job.text)
    , m_result(result)
    , m_line(job.start.line)
    , m_byLook(byLook)
{
}

bool BlockAnalyzer::Walk::run()
{
    m_result.bytes = m_text.size();
    while (m_at < m_text.size()) {
        passLikes();
        const Line line = lookAtLine();
        if (line.answer == Answer::Unknown) {
            if (!takeOther(line.fit, line.end))
                return false;
            continue;
        }
        settle();
        m_waiting = line.fit;
        m_waitingAt = m_at;
        m_waitingNamed = line.named;
        m_waitingEvent = line.answer == Answer::Event;
        m_told += m_waitingEvent ? 1 : 0;
        m_nextMatch += line.named ? 1 : 0;
        m_at = line.end;
        ++m_line;
    }
    settle();
    closeRun();
    m_result.lines = m_line - m_job.start.line;
    return true;
}

BlockAnalyzer::Walk::Line BlockAnalyzer::Walk::lookAtLine()
{
    Line line;
    line.end = endOfLine(m_at);
    line.fit = fitOf(m_at, line.end);
    // Some lines are both read and told by their template, and the last one may go on in the next block.
    const bool passable = line.fit.bucket && m_at < m_nextCheck && line.end != m_text.size();
    bool asked = false;
    if (m_byLook && passable && m_matched <= m_at) {
        asked = true;
        line.answer = tell(line.fit, line.end);
        if (line.answer != Answer::Unknown) { // as a line was that mattered
            m_analyzer.m_matching.push_back(m_at);
            m_matched = line.end;
        }
    }
    matchUntil(line.end);
    line.named = mattersBefore(line.end);
    if (!passable)
        line.answer = Answer::Unknown;
    else if (!line.named)
        line.answer = Answer::NoEvent;
    else if (!asked)
        line.answer = tell(line.fit, line.end);
    return line;
}

// Looks into the lines up to `end`, where they are looked into one by one.
void BlockAnalyzer::Walk::matchUntil(std::size_t end)
{
    if (!m_byLook || m_matched >= end)
        return;
    m_found.clear();
    (void)m_analyzer.m_tools->prefilter.scan(m_text.substr(m_matched, end - m_matched), m_analyzer.m_scratch,
                                             m_found);
    for (const std::size_t line : m_found)
        m_analyzer.m_matching.push_back(m_matched + line);
    m_matched = end;
}

// Of lines in their order.
std::size_t BlockAnalyzer::Walk::endOfLine(std::size_t at)
{
    const std::vector<std::size_t>& ends = m_analyzer.m_ends;
    while (m_endIndex < ends.size() && ends[m_endIndex] <= at)
        ++m_endIndex;
    return m_endIndex < ends.size() ? ends[m_endIndex] : m_text.size();
}

// Counts the lines that follow one that fits, fit in the same way and are not named.
void BlockAnalyzer::Walk::passLikes()
{
    if (m_waiting.look == nullptr || m_byLook)
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
std::string_view BlockAnalyzer::Walk::lineAt(std::size_t begin, std::size_t end) const
{
    std::string_view line = m_text.substr(begin, end - begin);
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r'))
        line.remove_suffix(1);
    return line;
}

LineTemplates::Fit BlockAnalyzer::Walk::fitOf(std::size_t begin, std::size_t end) const
{
    return m_analyzer.m_templates.fit(lineAt(begin, end));
}

// What a line with words of the rules becomes, as the lines that look like it; an event goes to the
// result.
BlockAnalyzer::Walk::Answer BlockAnalyzer::Walk::tell(const LineTemplates::Fit& fit, std::size_t end)
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

bool BlockAnalyzer::Walk::mattersBefore(std::size_t end) const
{
    const std::vector<std::size_t>& matching = m_analyzer.m_matching;
    return m_nextMatch < matching.size() && matching[m_nextMatch] < end;
}

// A line that is to be read, or that the line before it may go on with.
bool BlockAnalyzer::Walk::takeOther(const LineTemplates::Fit& fit, std::size_t end)
{
    if (m_waiting.look != nullptr && fit.look == nullptr) {
        const logs::RecordSpan span = logs::recordFrom(m_text, m_waitingAt);
        if (span.end > m_at) {
            takeBackWaiting();
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

// The line that waited is no record by itself.
void BlockAnalyzer::Walk::takeBackWaiting()
{
    m_waiting = {};
    if (std::exchange(m_waitingEvent, false))
        m_analyzer.dropLast(m_result);
    --m_line;
    m_nextMatch -= m_waitingNamed ? 1 : 0;
}

bool BlockAnalyzer::Walk::read(const logs::RecordSpan& span, const LineTemplates::Fit& fit)
{
    matchUntil(span.end);
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
void BlockAnalyzer::Walk::settle()
{
    if (m_waiting.look == nullptr)
        return;
    if (m_runCount > 0 && (m_run.look != m_waiting.look || m_run.bucket != m_waiting.bucket))
        closeRun();
    m_run = m_waiting;
    ++m_runCount;
    m_waiting = {};
}

void BlockAnalyzer::Walk::closeRun()
{
    if (m_runCount == 0)
        return;
    BucketLines& counts = m_result.buckets[*m_run.bucket];
    counts.lines += m_runCount;
    counts.requests += m_run.look->isRequest() ? m_runCount : 0;
    m_result.formats[m_run.look->format] += m_runCount;
    m_runCount = 0;
}

} // namespace bearerwatch::pipeline
