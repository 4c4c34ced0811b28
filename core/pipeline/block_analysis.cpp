#include "pipeline/block_analysis.h"

#include <algorithm>

#include "events/classify.h"
#include "events/make_event.h"
#include "series/series.h"

namespace bearerwatch::pipeline {
namespace {

// Records that are looked at in a block that is not read whole.
constexpr std::size_t SamplesPerBlock = 12;

std::uint64_t countLines(std::string_view text)
{
    auto lines = static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n'));
    return lines + (!text.empty() && text.back() != '\n' ? 1 : 0);
}

std::size_t lineStart(std::string_view text, std::size_t position)
{
    const std::size_t newline = position == 0 ? std::string_view::npos : text.rfind('\n', position - 1);
    return newline == std::string_view::npos ? 0 : newline + 1;
}

// The bits of a record that its neighbours of the same request share.
events::JoinKeys joinKeys(const logs::Record& record)
{
    return {record.requestId, record.connection, record.clientAddress};
}

} // namespace

struct BlockAnalyzer::Job {
    std::string_view text;
    logs::Place start;
    const logs::SourceContext& context;
    const BlockSource& source;
};

BlockAnalyzer::BlockAnalyzer(std::shared_ptr<const Toolbox> tools)
    : m_tools(std::move(tools))
    , m_reader(m_tools->formats)
    , m_scratch(m_tools->prefilter.makeScratch())
{
}

bool BlockAnalyzer::inRange(const std::optional<base::Time>& time) const
{
    const ScanOptions& options = m_tools->options;
    if (!options.since && !options.until)
        return true;
    return time && (!options.since || *time >= *options.since) && (!options.until || *time < *options.until);
}

BlockResult BlockAnalyzer::analyze(std::string_view text, logs::Place start,
                                   const logs::SourceContext& context, const BlockSource& source,
                                   bool thorough)
{
    BlockResult result;
    result.lines = countLines(text);
    result.bytes = text.size();
    const Job job{text, start, context, source};
    const ScanOptions& options = m_tools->options;
    if (thorough || options.allLines || options.since || options.until || !countBySamples(job, result)) {
        readAll(job, result);
        return result;
    }
    readMatching(job, result);
    return result;
}

BlockAnalyzer::Sample BlockAnalyzer::sampleAt(const Job& job, std::size_t position)
{
    const logs::RecordSpan span = logs::recordAround(job.text, position);
    const logs::Record record =
        m_reader.read(job.text.substr(span.begin, span.end - span.begin), {}, job.context);
    return {span.begin, record.time, record.isRequest(), span.lines <= 1, record.format};
}

// Counts by newlines where a few records show that all are of one kind and in order of time.
bool BlockAnalyzer::countBySamples(const Job& job, BlockResult& result)
{
    std::vector<Sample> samples;
    for (std::size_t index = 0; index <= SamplesPerBlock; ++index) {
        const std::size_t position = index == SamplesPerBlock
            ? lineStart(job.text, job.text.size() - 1)
            : lineStart(job.text, job.text.size() * index / SamplesPerBlock);
        if (!samples.empty() && samples.back().at >= position)
            continue;
        Sample sample = sampleAt(job, position);
        const bool fits = sample.single && sample.time &&
            (samples.empty() ||
             (sample.request == samples.front().request && sample.format == samples.front().format &&
              *sample.time >= *samples.back().time));
        if (!fits) {
            result.mixed = true;
            return false;
        }
        samples.push_back(std::move(sample));
    }
    Sample end = samples.back();
    end.at = job.text.size();
    samples.push_back(end);
    for (std::size_t index = 0; index + 1 < samples.size(); ++index)
        countBetween(job, samples[index], samples[index + 1], result);
    result.formats[samples.front().format] += result.lines;
    result.first = samples.front().time;
    result.last = samples.back().time;
    return true;
}

// Lines of [from, to), divided at the borders of buckets, which bisection finds.
void BlockAnalyzer::countBetween(const Job& job, const Sample& from, const Sample& to, BlockResult& result)
{
    const base::Duration width = m_tools->options.bucketWidth;
    std::size_t begin = from.at;
    base::Time time = *from.time;
    while (begin < to.at) {
        const base::Time bucket = series::bucketStart(time, width);
        std::size_t border = to.at;
        if (to.time && series::bucketStart(*to.time, width) != bucket) {
            std::size_t low = begin; // begins in the bucket
            std::size_t high = to.at; // the record there is beyond it
            for (;;) {
                const std::size_t middle = lineStart(job.text, low + (high - low) / 2);
                const std::size_t next = middle > low ? middle : job.text.find('\n', low) + 1;
                if (next == 0 || next >= high)
                    break;
                const Sample sample = sampleAt(job, next);
                const bool inside = sample.time && series::bucketStart(*sample.time, width) <= bucket;
                if (inside) {
                    low = next;
                } else {
                    high = next;
                    time = sample.time.value_or(*to.time);
                }
            }
            border = high;
            if (border == to.at)
                time = *to.time;
        }
        const std::uint64_t lines = countLines(job.text.substr(begin, border - begin));
        BucketLines& counts = result.buckets[bucket];
        counts.lines += lines;
        counts.requests += from.request ? lines : 0;
        begin = border;
    }
}

void BlockAnalyzer::count(const logs::Record& record, std::uint64_t lines, BlockResult& result) const
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
    counts->lines += lines;
    counts->requests += record.isRequest() ? 1 : 0;
}

void BlockAnalyzer::judge(const Job& job, const logs::Record& record, bool matters, BlockResult& result) const
{
    const ScanOptions& options = m_tools->options;
    if (!inRange(record.time))
        return;
    const events::Classification classification =
        matters ? events::classify(record, m_tools->rules) : events::Classification{};
    if (!classification.cause && !options.allLines)
        return;
    events::EventContext context;
    context.sourceKey = job.source.key;
    context.file = job.source.file;
    context.redact = m_tools->secrecy.redact();
    context.fingerprint = m_tools->secrecy.fingerprint();
    events::Event event = events::makeEvent(record, classification, context);
    const bool wanted = options.causes.empty() ||
        (event.cause &&
         std::find(options.causes.begin(), options.causes.end(), *event.cause) != options.causes.end()) ||
        classification.vague;
    if (wanted || options.allLines)
        result.events.push_back({std::move(event), joinKeys(record)});
}

void BlockAnalyzer::readAll(const Job& job, BlockResult& result)
{
    m_matching.clear();
    m_tools->prefilter.scan(job.text, m_scratch, m_matching);
    std::size_t next = 0;
    std::size_t records = 0;
    std::size_t requests = 0;
    std::size_t odd = 0; // of several lines, or without a time
    logs::Place place = job.start;
    for (std::size_t at = 0; at < job.text.size();) {
        const logs::RecordSpan span = logs::recordFrom(job.text, at);
        while (next < m_matching.size() && m_matching[next] < at)
            ++next;
        const bool matters = next < m_matching.size() && m_matching[next] < span.end;
        const logs::Record record =
            m_reader.read(job.text.substr(span.begin, span.end - span.begin), place, job.context);
        count(record, span.lines, result);
        ++records;
        requests += record.isRequest() ? 1 : 0;
        odd += span.lines > 1 || !record.time ? 1 : 0;
        if (matters || m_tools->options.allLines)
            judge(job, record, matters, result);
        place.offset += span.end - at;
        place.line += span.lines;
        if (span.end <= at)
            break;
        at = span.end;
    }
    // A stray line is no reason to read all others one by one.
    const std::size_t stray = records / 200 + 1;
    result.mixed = odd > stray || std::min(requests, records - requests) > stray;
}

void BlockAnalyzer::readMatching(const Job& job, BlockResult& result)
{
    m_matching.clear();
    m_tools->prefilter.scan(job.text, m_scratch, m_matching);
    std::size_t done = 0; // bytes whose lines are counted in `place`
    logs::Place place = job.start;
    std::size_t lastEnd = 0;
    for (const std::size_t at : m_matching) {
        if (at < lastEnd)
            continue; // a further line of the same record
        const logs::RecordSpan span = logs::recordAround(job.text, at);
        const auto skipped = job.text.substr(done, span.begin - done);
        place.line += static_cast<std::uint64_t>(std::count(skipped.begin(), skipped.end(), '\n'));
        place.offset = job.start.offset + span.begin;
        done = span.begin;
        lastEnd = span.end;
        judge(job, m_reader.read(job.text.substr(span.begin, span.end - span.begin), place, job.context),
              true, result);
    }
}

} // namespace bearerwatch::pipeline
