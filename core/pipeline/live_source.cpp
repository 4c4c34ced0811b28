#include "pipeline/live_source.h"

#include <algorithm>
#include <fstream>
#include <sys/stat.h>

#include "pipeline/binary_kind.h"

namespace bearerwatch::pipeline {
namespace {

// Bytes of one source per look, so that one busy file does not keep the others waiting.
constexpr std::size_t BytesPerLook = std::size_t{4} * 1024 * 1024;
// Less of what was there at first: sources that are opened together are read by turns.
constexpr std::size_t BytesPerTurn = std::size_t{1024} * 1024;
// A record is whole when no line followed for so long.
constexpr base::Duration RecordPause = std::chrono::milliseconds(300);
// Larger blocks are counted by samples.
constexpr std::size_t ThoroughBytes = std::size_t{32} * 1024;
constexpr std::size_t MostPipes = 64;

bool isStream(const std::string& path)
{
    struct stat status { };
    return path == "-" ||
        (::stat(path.c_str(), &status) == 0 && (S_ISFIFO(status.st_mode) || S_ISCHR(status.st_mode)));
}

} // namespace

LiveSource::LiveSource(std::string path, std::size_t index, std::shared_ptr<const Toolbox> tools,
                       tail::FollowOptions options, std::vector<tail::FileMark> marks)
    : m_path(std::move(path))
    , m_index(index)
    , m_tools(std::move(tools))
{
    if (isStream(m_path))
        m_stream = std::make_unique<tail::StreamSource>(m_path);
    else
        m_follower = std::make_unique<tail::Follower>(m_path, std::move(options), std::move(marks));
}

LiveSource::LiveSource(std::string name, std::size_t index, std::shared_ptr<const Toolbox> tools,
                       std::optional<tail::JournalPlace> place)
    : m_path(std::move(name))
    , m_index(index)
    , m_tools(std::move(tools))
    , m_journal(std::make_unique<tail::JournalSource>(m_path, std::move(place)))
{
}

bool LiveSource::poll(base::Duration now, BlockAnalyzer& analyzer, const PortionSink& sink)
{
    m_now = now;
    const tail::LineSink lines = [&](const std::string& generation, const logs::Block& block,
                                     std::uint64_t end) { take(generation, block, end, analyzer, sink); };
    const std::size_t most = m_caughtUp ? BytesPerLook : BytesPerTurn;
    const bool more = m_follower ? m_follower->poll(now, most, lines)
        : m_journal              ? m_journal->poll(now, most, lines)
                                 : m_stream->poll(now, most, lines);
    if (ended())
        flushRecords(now, true, analyzer, sink);
    m_caughtUp = m_caughtUp || !more;
    if (!more)
        m_behindSince.reset();
    else if (!m_behindSince)
        m_behindSince = now;
    return more;
}

// Header lines (W3C `#Fields:`) stand at the top of a file, which may lie before where reading began.
void LiveSource::prepareContext(Pipe& pipe)
{
    pipe.contextKnown = true;
    pipe.repeatedHours = std::make_unique<logs::RepeatedHours>(m_tools->formats);
    pipe.context.time.zone = m_tools->zone;
    pipe.context.forcedFormat = m_tools->options.format;
    struct stat status { };
    if (m_tools->options.referenceTime)
        pipe.context.time.reference = m_tools->options.referenceTime;
    else if (m_follower && ::stat(m_path.c_str(), &status) == 0)
        pipe.context.time.reference = base::Time(std::chrono::seconds(status.st_mtim.tv_sec));
    if (!m_follower)
        return;
    std::ifstream file(m_path, std::ios::binary);
    std::string head(4096, '\0');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    m_binary = binaryKind(head);
    head.resize(head.rfind('\n') == std::string::npos ? 0 : head.rfind('\n') + 1);
    if (head.starts_with('#'))
        pipe.context.learn(head);
}

void LiveSource::take(const std::string& generation, const logs::Block& block, std::uint64_t endOffset,
                      BlockAnalyzer& analyzer, const PortionSink& sink)
{
    // What was there at first comes file after file: the last record of the one before is whole.
    for (auto& [other, before] : m_pipes) {
        if (!m_caughtUp && other != generation && !before.text.empty())
            analyze(other, before, before.text.size(), analyzer, sink);
    }
    Pipe& pipe = m_pipes[generation];
    if (!pipe.contextKnown)
        prepareContext(pipe);
    const bool contiguous = block.start.offset == pipe.start.offset + pipe.text.size();
    if (!pipe.text.empty() && !contiguous)
        analyze(generation, pipe, pipe.text.size(), analyzer, sink);
    pipe.context.learn(block.text);
    pipe.repeatedHours->see(block.text, block.start.offset, pipe.context);
    if (pipe.text.empty())
        pipe.start = block.start;
    pipe.text += block.text;
    pipe.endOffset = endOffset;
    if (!m_caughtUp)
        pipe.backlogEnd = endOffset;
    pipe.since = m_now;
    std::size_t whole = pipe.text.size();
    const bool exact = pipe.start.offset + pipe.text.size() == endOffset;
    if (block.partial)
        pipe.text += '\n'; // a line without its end: nothing more belongs to it
    else if (exact && pipe.text.size() >= 2) {
        const logs::RecordSpan span = logs::lastRecord(pipe.text);
        if (pipe.text.size() - span.begin < logs::MaxRecordBytes)
            whole = span.begin;
    }
    if (whole > 0)
        analyze(generation, pipe, block.partial ? pipe.text.size() : whole, analyzer, sink);
}

void LiveSource::analyze(const std::string& generation, Pipe& pipe, std::size_t length,
                         BlockAnalyzer& analyzer, const PortionSink& sink)
{
    const bool all = length == pipe.text.size();
    const std::string_view text = std::string_view(pipe.text).substr(0, length);
    Portion portion;
    portion.source = m_index;
    portion.generation = generation;
    portion.result =
        analyzer.analyze(text, pipe.start, pipe.context, {generation, m_path}, length < ThoroughBytes);
    m_analyzed = true;
    if (portion.result.last)
        m_readUntil = m_readUntil ? std::max(*m_readUntil, *portion.result.last) : *portion.result.last;
    if (m_journal)
        portion.cursor = tail::JournalSource::lastCursor(text);
    // The last record of a backlog is held until another begins; it did not come late for that.
    portion.live = m_caughtUp && pipe.start.offset >= pipe.backlogEnd;
    portion.endLine = pipe.start.line + portion.result.lines;
    portion.endOffset = all ? pipe.endOffset : pipe.start.offset + length;
    pipe.text.erase(0, length);
    pipe.start = {portion.endOffset, portion.endLine};
    sink(std::move(portion));
}

bool LiveSource::holdsRecord() const
{
    return std::any_of(m_pipes.begin(), m_pipes.end(),
                       [](const auto& pipe) { return !pipe.second.text.empty(); });
}

std::optional<base::Time> LiveSource::unreadFrom() const
{
    const bool unread = !m_caughtUp || std::any_of(m_pipes.begin(), m_pipes.end(), [](const auto& pipe) {
        return !pipe.second.text.empty() && pipe.second.start.offset < pipe.second.backlogEnd;
    });
    if (!unread)
        return std::nullopt;
    return m_analyzed ? m_readUntil : base::Time{};
}

void LiveSource::flushRecords(base::Duration now, bool all, BlockAnalyzer& analyzer, const PortionSink& sink)
{
    for (auto& [generation, pipe] : m_pipes) {
        if (!pipe.text.empty() && (all || now - pipe.since >= RecordPause))
            analyze(generation, pipe, pipe.text.size(), analyzer, sink);
    }
    if (m_pipes.size() <= MostPipes)
        return;
    std::erase_if(m_pipes, [now](const auto& pipe) {
        return pipe.second.text.empty() && now - pipe.second.since > std::chrono::minutes(1);
    });
}

void LiveSource::commit(const Portion& portion)
{
    if (m_follower)
        m_follower->commit(portion.generation, portion.endOffset, portion.endLine);
    else if (m_journal)
        m_journal->commit(portion.generation, portion.endOffset, portion.endLine, portion.cursor);
}

std::optional<tail::JournalPlace> LiveSource::journalPlace() const
{
    return m_journal ? m_journal->place() : std::nullopt;
}

int LiveSource::descriptor() const
{
    if (m_journal)
        return m_journal->descriptor();
    return m_stream ? m_stream->descriptor() : -1;
}

std::vector<tail::FileMark> LiveSource::marks() const
{
    return m_follower ? m_follower->marks() : std::vector<tail::FileMark>();
}

void LiveSource::release()
{
    if (m_follower)
        m_follower->release();
}

std::size_t LiveSource::descriptors() const
{
    return m_follower ? m_follower->descriptors() : 1;
}

bool LiveSource::knows(const std::string& path) const
{
    return m_follower && m_follower->knows(path);
}

void LiveSource::keepCounts(const BlockResult& result)
{
    m_kept.lines += result.lines;
    m_kept.untimed.requests += result.untimed.requests;
    m_kept.untimed.lines += result.untimed.lines;
    for (const auto& [start, lines] : result.buckets) {
        m_kept.buckets[start].requests += lines.requests;
        m_kept.buckets[start].lines += lines.lines;
    }
    for (const auto& [format, records] : result.formats)
        m_kept.formats[format] += records;
    if (result.first)
        m_kept.first = m_kept.first ? std::min(*m_kept.first, *result.first) : *result.first;
    if (result.last)
        m_kept.last = m_kept.last ? std::max(*m_kept.last, *result.last) : *result.last;
}

bool LiveSource::measure(base::Duration now)
{
    const base::Duration passed = now - m_measuredAt;
    if (passed < std::chrono::seconds(1))
        return false;
    const double rate =
        static_cast<double>(m_counts.lines - m_measuredLines) / std::chrono::duration<double>(passed).count();
    const base::Duration lag = m_behindSince ? now - *m_behindSince : base::Duration{0};
    const bool other = rate != m_counts.linesPerSecond || lag != m_counts.lag;
    m_counts.linesPerSecond = rate;
    m_counts.lag = lag;
    m_measuredLines = m_counts.lines;
    m_measuredAt = now;
    return other;
}

void LiveSource::countLines(const BlockResult& result)
{
    m_counts.lines += result.lines;
    for (const auto& [format, records] : result.formats)
        m_counts.formats[format] += records;
}

SourceStatus LiveSource::status() const
{
    SourceStatus status = m_counts;
    status.name = m_path;
    if (m_stream) {
        status.state = m_stream->ended() ? SourceState::Done : SourceState::Following;
        status.detail = m_stream->detail();
        status.bytesRead = m_stream->bytesRead();
        return status;
    }
    if (m_journal) {
        status.state = m_journal->descriptor() < 0 ? SourceState::Waiting : SourceState::Following;
        status.detail = m_journal->detail();
        status.bytesRead = m_journal->bytesRead();
        return status;
    }
    switch (m_follower->state()) {
    case tail::FollowState::Waiting:
        status.state = SourceState::Waiting;
        break;
    case tail::FollowState::Following:
        status.state = SourceState::Following;
        break;
    case tail::FollowState::Done:
        status.state = SourceState::Done;
        break;
    case tail::FollowState::Failed:
        status.state = SourceState::Failed;
        break;
    }
    status.detail = m_follower->detail();
    if (!m_binary.empty()) {
        status.isText = false;
        status.detail = "This is no text but " + std::string(m_binary);
    }
    status.bytesRead = m_follower->bytesRead();
    const std::uint64_t ahead = m_follower->lag();
    status.bytesTotal = m_follower->bytesRead() + ahead;
    if (status.state == SourceState::Following && !m_caughtUp && ahead > BytesPerLook)
        status.state = SourceState::Reading;
    return status;
}

} // namespace bearerwatch::pipeline
