#include "pipeline/log_scanner.h"

#include <algorithm>
#include <filesystem>
#include <sys/stat.h>

#include "pipeline/binary_kind.h"
#include "tail/identity.h"

namespace bearerwatch::pipeline {
namespace {

// Results that wait for their turn; reading pauses when there are more.
constexpr std::uint64_t MostWaiting = 8;
// Each waking costs time: of a file, whose bytes are there, some results are handed over together.
constexpr std::size_t HandedOver = 4;

std::uint64_t storedSize(const std::string& path)
{
    std::error_code error;
    const auto size = path == "-" ? 0 : std::filesystem::file_size(path, error);
    return error ? 0 : size;
}

tail::FileId fileId(const std::string& path)
{
    struct stat status { };
    if (path == "-" || ::stat(path.c_str(), &status) != 0)
        return {};
    return {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
}

// A file, standard input or the journal.
base::Expected<logs::BlockReader> openSource(const std::string& name, tail::JournalChild& journal)
{
    if (!tail::JournalSource::isName(name))
        return logs::BlockReader::open(name);
    auto child = tail::JournalChild::readWhole(name);
    if (!child)
        return base::unexpected(child.error());
    journal = std::move(*child);
    return logs::BlockReader::fromDescriptor(journal.releaseDescriptor(), name);
}

} // namespace

LogScanner::LogScanner(std::vector<std::string> files, std::shared_ptr<const Toolbox> tools,
                       std::size_t threads)
    : m_files(std::move(files))
    , m_tools(std::move(tools))
    , m_repeatedHours(m_tools->formats)
{
    for (const std::string& file : m_files) {
        SourceStatus status;
        status.name = file;
        status.bytesTotal = storedSize(file);
        m_status.push_back(std::move(status));
    }
    m_running = std::max<std::size_t>(threads, 1);
    for (std::size_t index = std::max<std::size_t>(threads, 1); index-- > 0;)
        m_threads.emplace_back([this] { run(); });
}

LogScanner::~LogScanner()
{
    {
        const std::lock_guard lock(m_sharing);
        m_stop = true;
    }
    m_hasRoom.notify_all();
}

void LogScanner::run()
{
    BlockAnalyzer analyzer(m_tools, m_plans);
    Work work;
    while (take(work)) {
        put(work, analyzer.analyze(work.text, work.start, work.context, work.source, false));
    }
    {
        const std::lock_guard lock(m_sharing);
        --m_running;
    }
    m_hasResult.notify_one();
}

void LogScanner::put(const Work& work, BlockResult result)
{
    std::unique_lock lock(m_sharing);
    SourceStatus& status = m_status[work.file];
    status.lines += result.lines;
    for (const auto& [format, records] : result.formats)
        status.formats[format] += records;
    m_results.emplace(work.number, std::move(result));
    const bool wake = m_results.size() >= m_wakeAt;
    lock.unlock();
    if (wake)
        m_hasResult.notify_one();
}

// The next block of whole records; false at the end or when stopped.
bool LogScanner::take(Work& work)
{
    const std::lock_guard reading(m_reading);
    {
        std::unique_lock lock(m_sharing);
        ++m_waitingForRoom;
        m_hasRoom.wait(lock, [this] { return m_stop || m_number < m_wanted + MostWaiting; });
        --m_waitingForRoom;
        if (m_stop)
            return false;
    }
    while (!m_readingDone) {
        if (!m_reader && !openNext()) {
            m_readingDone = true;
            break;
        }
        if (m_reader && fill(work)) {
            work.number = m_number++;
            return true;
        }
    }
    return false;
}

// Opens the next file that can be opened.
bool LogScanner::openNext()
{
    while (m_file < m_files.size()) {
        const std::size_t index = m_file++;
        auto reader = openSource(m_files[index], m_journal);
        const std::lock_guard lock(m_sharing);
        if (!reader) {
            m_status[index].state = SourceState::Failed;
            m_status[index].detail = base::toText(reader.error());
            m_errors.push_back(reader.error());
            continue;
        }
        m_status[index].state = SourceState::Reading;
        const bool pipe = reader->progress().total == 0;
        m_wakeAt = pipe ? 1 : HandedOver;
        if (pipe)
            m_hasResult.notify_one(); // nobody knows when more comes
        m_source = {"", m_files[index]};
        m_binary = {};
        m_reader = std::move(*reader);
        m_member = 0;
        beginContext();
        return true;
    }
    return false;
}

// What was learnt holds for one file; that of an archive has a time of its own.
void LogScanner::beginContext()
{
    m_context = {};
    m_context.time.zone = m_tools->zone;
    m_context.time.reference =
        m_tools->options.referenceTime ? m_tools->options.referenceTime : m_reader->modified();
    if (!m_context.time.reference)
        m_context.time.reference = m_tools->options.now;
    m_context.forcedFormat = m_tools->options.format;
}

void LogScanner::describeSource(const logs::Block& block)
{
    constexpr std::size_t LookedAt = 4096; // bytes, as when a file is followed
    if (m_source.key.empty()) {
        m_binary = binaryKind(std::string_view(block.text).substr(0, LookedAt));
        m_source.key = tail::generationName(fileId(m_source.file), block.text);
    }
    m_context.learn(block.text);
    m_repeatedHours.see(block.text, block.start.offset, m_context);
}

// Reads until there is at least one whole record; false at the end of the file.
bool LogScanner::fill(Work& work)
{
    logs::Block block;
    block.text = std::move(work.text);
    work.text.clear();
    for (;;) {
        const auto more = m_reader->next(block);
        if (!more) {
            const std::lock_guard lock(m_sharing);
            m_status[m_file - 1].detail = base::toText(more.error());
        }
        if (!more || !*more) {
            closeFile();
            return false;
        }
        if (m_reader->member() != m_member) {
            m_member = m_reader->member();
            beginContext();
        }
        describeSource(block);
        holdOpenRecord(block);
        {
            const std::lock_guard lock(m_sharing);
            m_status[m_file - 1].bytesRead = m_reader->progress().done;
        }
        if (block.text.empty())
            continue;
        work.start = block.start;
        work.text = std::move(block.text);
        work.context = m_context;
        work.source = m_source;
        work.file = m_file - 1;
        return true;
    }
}

// The last record may go on in the next block: the reader keeps it.
void LogScanner::holdOpenRecord(logs::Block& block)
{
    if (block.partial || block.lastLineCut || block.endsFile || m_reader->atEnd())
        return;
    const std::string_view text = block.text;
    const logs::RecordSpan span = logs::lastRecord(text);
    if (text.size() - span.begin >= logs::MaxRecordBytes)
        return;
    m_reader->putBack(text.substr(span.begin));
    block.text.resize(span.begin);
}

void LogScanner::closeFile()
{
    const logs::ReadingNotes notes = m_reader->notes();
    const std::uint64_t bytes = m_reader->progress().done;
    m_reader.reset();
    m_journal.end();
    const std::lock_guard lock(m_sharing);
    SourceStatus& status = m_status[m_file - 1];
    status.state = SourceState::Done;
    status.bytesRead = bytes;
    const auto tell = [&status](const std::string& words) {
        status.detail += (status.detail.empty() ? "" : "; ") + words;
    };
    if (!notes.damage.empty())
        tell("The archive ends early: " + notes.damage);
    if (notes.cutLines > 0)
        tell(notes.cutLines == 1
                 ? std::string("1 line was longer than 1 MiB and was cut")
                 : std::to_string(notes.cutLines) + " lines were longer than 1 MiB and were cut");
    if (notes.extremeRatio)
        tell("The archive holds more than a thousand bytes for each of its own");
    status.isText = m_binary.empty();
    if (!m_binary.empty())
        tell("This is no text but " + std::string(m_binary));
    else if (notes.binary)
        tell("The file does not look like text");
}

std::optional<BlockResult> LogScanner::next()
{
    std::unique_lock lock(m_sharing);
    const auto hasEnough = [this] { return m_results.size() >= m_wakeAt && m_results.contains(m_wanted); };
    if (!m_results.contains(m_wanted))
        m_hasResult.wait(lock, [&] { return hasEnough() || m_running == 0; });
    auto result = m_results.extract(m_wanted);
    if (result.empty())
        return std::nullopt;
    ++m_wanted;
    const bool wake = m_waitingForRoom > 0;
    lock.unlock();
    if (wake)
        m_hasRoom.notify_one();
    return std::move(result.mapped());
}

base::Progress LogScanner::progress() const
{
    const std::lock_guard lock(m_sharing);
    base::Progress progress;
    for (const SourceStatus& status : m_status) {
        progress.done += status.bytesRead;
        progress.total += status.bytesTotal;
    }
    return progress;
}

std::vector<SourceStatus> LogScanner::sources() const
{
    const std::lock_guard lock(m_sharing);
    return m_status;
}

std::vector<base::Error> LogScanner::errors() const
{
    const std::lock_guard lock(m_sharing);
    return m_errors;
}

} // namespace bearerwatch::pipeline
