#include "pipeline/event_archive.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

#include "base/keyed_hash.h"
#include "history/reader.h"
#include "pipeline/event_coding.h"

namespace bearerwatch::pipeline {
namespace {

constexpr std::size_t CachedChunks = 24;
constexpr std::size_t MostRecordBytes = std::size_t{256} * 1024;
constexpr std::size_t FirstRead = 4096;

std::uint32_t linesOf(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    return static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n')) + 1;
}

int openWithoutName(const std::string& folder)
{
    const int file = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (file >= 0 || (errno != EOPNOTSUPP && errno != EISDIR && errno != ENOENT))
        return file;
    std::string name = folder + "/.events-XXXXXX";
    const int named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0)
        ::unlink(name.c_str());
    return named;
}

bool writeAll(int file, std::string_view bytes, std::uint64_t offset)
{
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(file, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
        offset += static_cast<std::uint64_t>(written);
    }
    return true;
}

// As many bytes as there are, `most` of them at most.
std::string readAt(int file, std::uint64_t offset, std::size_t most)
{
    std::string bytes(most, '\0');
    std::size_t have = 0;
    while (have < most) {
        const ssize_t got =
            ::pread(file, bytes.data() + have, most - have, static_cast<off_t>(offset + have));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        have += static_cast<std::size_t>(got);
    }
    bytes.resize(have);
    return bytes;
}

} // namespace

base::Expected<std::shared_ptr<EventArchive>> EventArchive::make(Options options)
{
    const int file = openWithoutName(options.folder);
    if (file < 0)
        return base::unexpected(base::Error{
            "archive_unwritable", "Older events cannot be kept on disk: " + std::string(std::strerror(errno)),
            options.folder, "Make room, or give rights to the folder"});
    return std::shared_ptr<EventArchive>(new EventArchive(std::move(options), file));
}

EventArchive::EventArchive(Options options, int file)
    : m_options(std::move(options))
    , m_file(file)
{
}

EventArchive::~EventArchive()
{
    ::close(m_file);
    if (m_log >= 0)
        ::close(m_log);
}

std::size_t EventArchive::chunks() const
{
    const std::lock_guard lock(m_mutex);
    return m_extents.size();
}

std::uint64_t EventArchive::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_end;
}

// A text is left out where its log gives the very same.
EventArchive::TextMark EventArchive::markOf(const events::Event& event) const
{
    TextMark mark{base::keyedHash(event.text), linesOf(event.text)};
    if (event.text.empty() || !fromLog(event, mark))
        mark.lines = 0;
    return mark;
}

std::string EventArchive::encode(const std::vector<events::Event>& chunk, const std::vector<TextMark>& marks)
{
    EventEncoder encoder;
    for (std::size_t i = 0; i < chunk.size(); ++i) {
        encoder.add(chunk[i], marks[i].lines == 0);
        encoder.number(marks[i].lines);
        encoder.number(marks[i].lines == 0 ? 0 : marks[i].hash);
    }
    return encoder.take();
}

bool EventArchive::append(const std::vector<events::Event>& chunk)
{
    if (chunk.size() != ChunkEvents)
        return false;
    std::vector<TextMark> marks;
    marks.reserve(chunk.size());
    for (const events::Event& event : chunk)
        marks.push_back(markOf(event));
    return write(encode(chunk, marks));
}

bool EventArchive::take(const EventArchive& other, const std::function<bool(const events::Event&)>& wanted,
                        std::vector<events::Event>& rest)
{
    std::vector<events::Event> kept;
    std::vector<TextMark> marks;
    std::vector<std::pair<std::size_t, std::size_t>> places; // in the other archive: chunk, place in it
    const std::size_t count = other.chunks();
    for (std::size_t index = 0; index < count; ++index) {
        const auto chunk = other.decoded(index);
        if (!chunk)
            return false;
        for (std::size_t place = 0; place < chunk->events->size(); ++place) {
            if (!wanted((*chunk->events)[place]))
                continue;
            kept.push_back((*chunk->events)[place]);
            marks.push_back((*chunk->marks)[place]);
            places.emplace_back(index, place);
            if (kept.size() < ChunkEvents)
                continue;
            if (!write(encode(kept, marks)))
                return false;
            kept.clear();
            marks.clear();
            places.clear();
        }
    }
    for (std::size_t i = 0; i < kept.size(); ++i)
        kept[i].text = other.text(places[i].first, places[i].second).value_or(std::string());
    rest = std::move(kept);
    return true;
}

bool EventArchive::write(const std::string& bytes)
{
    std::uint64_t end = 0;
    {
        const std::lock_guard lock(m_mutex);
        end = m_end;
    }
    if (end + bytes.size() > m_options.mostBytes || !writeAll(m_file, bytes, end))
        return false;
    const std::lock_guard lock(m_mutex);
    m_extents.push_back({end, static_cast<std::uint32_t>(bytes.size())});
    m_end = end + bytes.size();
    return true;
}

std::optional<EventArchive::Decoded> EventArchive::decode(std::string_view bytes)
{
    auto events = std::make_shared<std::vector<events::Event>>();
    auto marks = std::make_shared<std::vector<TextMark>>();
    events->reserve(ChunkEvents);
    EventDecoder decoder(bytes);
    for (std::size_t i = 0; i < ChunkEvents; ++i) {
        events->push_back(decoder.next());
        TextMark mark;
        mark.lines = static_cast<std::uint32_t>(decoder.number());
        mark.hash = decoder.number();
        marks->push_back(mark);
    }
    if (!decoder.good())
        return std::nullopt;
    return Decoded{0, std::move(events), std::move(marks)};
}

std::optional<EventArchive::Decoded> EventArchive::decoded(std::size_t index) const
{
    Extent extent;
    {
        const std::lock_guard lock(m_mutex);
        const auto known = std::find_if(m_cache.begin(), m_cache.end(),
                                        [index](const Decoded& one) { return one.index == index; });
        if (known != m_cache.end()) {
            m_cache.splice(m_cache.begin(), m_cache, known);
            return m_cache.front();
        }
        if (index >= m_extents.size())
            return std::nullopt;
        extent = m_extents[index];
    }
    auto fresh = decode(readAt(m_file, extent.offset, extent.length));
    if (!fresh)
        return std::nullopt;
    fresh->index = index;
    const std::lock_guard lock(m_mutex);
    m_cache.push_front(*fresh);
    if (m_cache.size() > CachedChunks)
        m_cache.pop_back();
    return fresh;
}

EventArchive::Chunk EventArchive::chunk(std::size_t index) const
{
    const auto found = decoded(index);
    return found ? found->events : nullptr;
}

std::optional<std::string> EventArchive::fromLog(const events::Event& event, const TextMark& mark) const
{
    const std::lock_guard lock(m_logMutex);
    if (m_log < 0 || m_logPath != event.file) {
        if (m_log >= 0)
            ::close(m_log);
        m_logPath = event.file;
        m_log = ::open(m_logPath.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
        struct stat status { };
        if (m_log >= 0 && (::fstat(m_log, &status) != 0 || !S_ISREG(status.st_mode))) {
            ::close(m_log);
            m_log = -1;
        }
    }
    if (m_log < 0)
        return std::nullopt;
    std::string bytes;
    std::size_t end = std::string::npos;
    for (std::size_t most = FirstRead; most <= MostRecordBytes && end == std::string::npos; most *= 8) {
        bytes = readAt(m_log, event.offset, most);
        end = 0;
        for (std::uint32_t line = 0; line < mark.lines && end != std::string::npos; ++line)
            end = bytes.find('\n', line == 0 ? 0 : end + 1);
        if (end == std::string::npos && bytes.size() < most)
            end = bytes.size(); // the log ends there
    }
    if (end == std::string::npos)
        return std::nullopt;
    // The end of the line may belong to the text of a record or not.
    for (const std::size_t length : {end, std::min(end + 1, bytes.size()), end > 0 ? end - 1 : end}) {
        std::string text = m_options.redact(std::string_view(bytes).substr(0, length));
        if (base::keyedHash(text) == mark.hash)
            return text;
    }
    return std::nullopt;
}

std::optional<std::string> EventArchive::text(std::size_t chunk, std::size_t place) const
{
    const auto found = decoded(chunk);
    if (!found || place >= found->events->size())
        return std::nullopt;
    const events::Event& event = (*found->events)[place];
    const TextMark& mark = (*found->marks)[place];
    if (mark.lines == 0)
        return event.text;
    if (auto text = fromLog(event, mark))
        return text;
    {
        const std::lock_guard lock(m_logMutex); // the log may have been replaced: another look next time
        m_logPath.clear();
    }
    if (m_options.historyFolder.empty())
        return std::nullopt;
    const std::lock_guard lock(m_historyMutex);
    if (!m_history) {
        auto reader = history::Reader::open(m_options.historyFolder);
        if (!reader)
            return std::nullopt;
        m_history = std::move(*reader);
    }
    return m_history->textOf(event.key);
}

} // namespace bearerwatch::pipeline
