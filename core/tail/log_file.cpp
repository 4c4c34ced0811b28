#include "tail/log_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.h"

namespace bearerwatch::tail {
namespace {

base::Error openError(const std::string& path, int code)
{
    switch (code) {
    case EACCES:
    case EPERM:
        return {"permission_denied", "The file may not be read", path,
                "Give read permission; it is tried again"};
    case EMFILE:
    case ENFILE:
        return {"too_many_files", "Too many files are open", path, "Raise the limit (ulimit -n)"};
    case ENOENT:
    case ENOTDIR:
        return {"file_not_found", "The file is not there", path, "It is read as soon as it appears"};
    default:
        return {"read_failed", std::string("The file cannot be opened: ") + std::strerror(code), path, ""};
    }
}

std::int64_t changeTime(const struct stat& status)
{
    return status.st_mtim.tv_sec * 1'000'000'000LL + status.st_mtim.tv_nsec;
}

} // namespace

base::Expected<std::unique_ptr<LogFile>> LogFile::open(const std::string& path, const FileMark& from)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return base::unexpected(openError(path, errno));
    auto file = std::unique_ptr<LogFile>(new LogFile);
    file->m_descriptor = descriptor;
    struct stat status { };
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return base::unexpected(
            base::Error{"not_a_file", "This is no regular file", path, "Name a log file"});
    file->m_path = path;
    file->m_generation = from.generation;
    file->m_id = {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
    const std::uint64_t offset = std::min(from.offset, static_cast<std::uint64_t>(status.st_size));
    file->m_windowStart = offset - std::min<std::uint64_t>(offset, MarkBytes);
    file->m_window.resize(offset - file->m_windowStart);
    file->m_head.resize(std::min<std::uint64_t>(offset, HeadBytes));
    const auto load = [descriptor](std::string& into, std::uint64_t at) {
        const ssize_t got = ::pread(descriptor, into.data(), into.size(), static_cast<off_t>(at));
        return got == static_cast<ssize_t>(into.size());
    };
    if (!load(file->m_window, file->m_windowStart) || !load(file->m_head, 0))
        return base::unexpected(openError(path, EIO));
    file->m_lineStart = file->m_committed = file->m_searched = offset;
    file->m_line = file->m_committedLine = from.line;
    return file;
}

LogFile::~LogFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool LogFile::unlinked() const
{
    struct stat status { };
    return ::fstat(m_descriptor, &status) == 0 && status.st_nlink == 0;
}

std::uint64_t LogFile::size() const
{
    struct stat status { };
    return ::fstat(m_descriptor, &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
}

bool LogFile::headIsIntact() const
{
    char bytes[HeadBytes];
    const ssize_t got = ::pread(m_descriptor, bytes, m_head.size(), 0);
    return got == static_cast<ssize_t>(m_head.size()) &&
        std::memcmp(bytes, m_head.data(), m_head.size()) == 0;
}

LogFile::ReadResult LogFile::read(std::size_t most, base::Duration now, const LineSink& sink)
{
    struct stat status { };
    if (::fstat(m_descriptor, &status) != 0)
        return ReadResult::Failed;
    const std::uint64_t at = readOffset();
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (size < at)
        return ReadResult::Rewritten;
    const bool changed = changeTime(status) != m_seenChange;
    if (size == at && !changed)
        return ReadResult::Nothing;
    if (changed && !headIsIntact())
        return ReadResult::Rewritten;
    // The bytes before are read again in the same call: what follows them is theirs.
    const std::size_t overlap = std::min(m_window.size(), MarkBytes);
    m_buffer.resize(overlap + most);
    const ssize_t got =
        ::pread(m_descriptor, m_buffer.data(), m_buffer.size(), static_cast<off_t>(at - overlap));
    if (got < 0)
        return ReadResult::Failed;
    const std::string_view bytes(m_buffer.data(), static_cast<std::size_t>(got));
    if (bytes.size() < overlap ||
        bytes.substr(0, overlap) != std::string_view(m_window).substr(m_window.size() - overlap))
        return ReadResult::Rewritten;
    m_seenChange = changeTime(status);
    if (bytes.size() == overlap)
        return ReadResult::Nothing;
    m_lastGrowth = now;
    take(bytes.substr(overlap));
    emitLines(sink);
    return ReadResult::Read;
}

// Adds what was read to the window; a long run of NUL bytes leaps over a hole of a sparse file.
void LogFile::take(std::string_view bytes)
{
    if (m_head.size() < HeadBytes && readOffset() == m_head.size())
        m_head += bytes.substr(0, HeadBytes - m_head.size());
    m_window += bytes;
    if (m_coding == Coding::Unknown && m_head.size() >= 2) {
        m_coding = m_head.starts_with("\xff\xfe") ? Coding::Utf16Little
            : m_head.starts_with("\xfe\xff")      ? Coding::Utf16Big
                                                  : Coding::Bytes;
    }
    if (bytes.back() == '\0' && bytes.size() >= 4096 &&
        bytes.find_first_not_of('\0') == std::string_view::npos && m_coding == Coding::Bytes)
        m_holeBytes += skipHole() ? 1 : 0;
}

bool LogFile::skipHole()
{
    const std::uint64_t at = readOffset();
    const off_t data = ::lseek(m_descriptor, static_cast<off_t>(at), SEEK_DATA);
    if (data < 0 || static_cast<std::uint64_t>(data) <= at)
        return false;
    // What stood in the unfinished line before the hole was cut off by whoever made it.
    m_windowStart = static_cast<std::uint64_t>(data);
    m_window.clear();
    m_lineStart = m_searched = m_committed = m_windowStart;
    m_committedLine = m_line;
    return true;
}

std::size_t LogFile::lastNewline(std::string_view bytes) const
{
    if (m_coding != Coding::Utf16Little && m_coding != Coding::Utf16Big) {
        const void* found = bytes.empty() ? nullptr : ::memrchr(bytes.data(), '\n', bytes.size());
        return found ? static_cast<std::size_t>(static_cast<const char*>(found) - bytes.data())
                     : std::string_view::npos;
    }
    const std::size_t low = m_coding == Coding::Utf16Little ? 0 : 1;
    for (std::size_t unit = bytes.size() / 2; unit-- > 0;) {
        if (bytes[2 * unit + low] == '\n' && bytes[2 * unit + 1 - low] == '\0')
            return 2 * unit + 1;
    }
    return std::string_view::npos;
}

void LogFile::emitLines(const LineSink& sink)
{
    for (;;) {
        const std::string_view all(m_window);
        const std::string_view open = all.substr(m_lineStart - m_windowStart);
        if (m_skipping) {
            const std::size_t newline = open.find('\n');
            if (newline == std::string_view::npos) {
                advance(open.size());
                break;
            }
            m_skipping = false;
            ++m_line;
            advance(newline + 1);
            continue;
        }
        const bool bytesOnly = m_coding == Coding::Bytes;
        const std::uint64_t from = bytesOnly ? std::max(m_lineStart, m_searched) : m_lineStart;
        const std::size_t newline = lastNewline(all.substr(from - m_windowStart));
        if (newline != std::string_view::npos) {
            emitRange(from + newline + 1, false, sink);
            continue;
        }
        const std::size_t text = open.find_first_not_of('\0');
        if (text != 0 && m_coding == Coding::Bytes) { // NUL bytes before a line: not part of it
            advance(text == std::string_view::npos ? open.size() : text);
            if (text == std::string_view::npos)
                break;
            continue;
        }
        if (open.size() <= logs::MaxLineBytes)
            break;
        ++m_cutLines;
        emitRange(m_lineStart + logs::MaxLineBytes, true, sink);
        --m_line; // its rest is dropped; the number rises at the newline
        m_skipping = true;
    }
    m_searched = readOffset();
    if (m_lineStart - m_committed > 64 * logs::MaxLineBytes)
        commit(m_lineStart, m_line); // nobody commits: memory stays bounded
    trim();
}

// Bytes that are no part of a line; committed with what stands before them.
void LogFile::advance(std::uint64_t bytes)
{
    if (m_committed == m_lineStart) {
        m_committed += bytes;
        m_committedLine = m_line;
    }
    m_lineStart += bytes;
}

void LogFile::flushPartial(const LineSink& sink)
{
    if (hasPartial() && !m_skipping)
        emitRange(readOffset(), true, sink);
}

void LogFile::ensureName()
{
    if (m_generation.empty())
        m_generation = m_naming ? m_naming(m_id, m_head) : generationName(m_id, m_head);
}

void LogFile::emitRange(std::uint64_t end, bool partial, const LineSink& sink)
{
    ensureName();
    const std::string_view bytes =
        std::string_view(m_window).substr(m_lineStart - m_windowStart, end - m_lineStart);
    if (m_coding == Coding::Utf16Little || m_coding == Coding::Utf16Big)
        emitDecoded(bytes, end, partial, sink);
    else if (std::memchr(bytes.data(), '\0', bytes.size()) != nullptr)
        emitWithNuls(bytes, partial, sink);
    else
        emitSimple(bytes, end, partial, sink);
    m_lineStart = end;
}

void LogFile::emitSimple(std::string_view bytes, std::uint64_t end, bool partial, const LineSink& sink)
{
    logs::Block block;
    block.text = bytes;
    block.start = {end - bytes.size(), m_line};
    block.lines =
        static_cast<std::uint64_t>(std::count(bytes.begin(), bytes.end(), '\n')) + (partial ? 1 : 0);
    block.partial = partial;
    block.lastLineCut = partial && bytes.size() >= logs::MaxLineBytes;
    m_line += block.lines;
    sink(m_generation, block, end);
}

// NUL bytes (a file cut behind the back of its writer) are no part of the line that follows them.
void LogFile::emitWithNuls(std::string_view bytes, bool partial, const LineSink& sink)
{
    std::uint64_t offset = m_lineStart;
    while (!bytes.empty()) {
        const std::size_t newline = bytes.find('\n');
        const std::size_t length = newline == std::string_view::npos ? bytes.size() : newline + 1;
        const std::size_t text = std::min(bytes.find_first_not_of('\0'), length);
        const std::string_view line = bytes.substr(text, length - text);
        if (!line.empty())
            emitSimple(line, offset + length, partial && newline == std::string_view::npos, sink);
        bytes.remove_prefix(length);
        offset += length;
    }
}

void LogFile::emitDecoded(std::string_view bytes, std::uint64_t end, bool partial, const LineSink& sink)
{
    logs::Block block;
    block.start = {end - bytes.size(), m_line};
    const std::size_t low = m_coding == Coding::Utf16Little ? 0 : 1;
    const auto unitAt = [&](std::size_t at) {
        const auto byte = [&](std::size_t place) { return static_cast<unsigned char>(bytes[place]); };
        return static_cast<char32_t>(byte(at + low) | (byte(at + 1 - low) << 8));
    };
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        char32_t value = unitAt(at);
        if (value >= 0xd800 && value < 0xdc00 && at + 3 < bytes.size()) {
            const char32_t second = unitAt(at + 2);
            if (second >= 0xdc00 && second < 0xe000) {
                value = 0x10000 + ((value - 0xd800) << 10) + (second - 0xdc00);
                at += 2;
            }
        }
        if (value != 0xfeff)
            base::appendUtf8(block.text, value);
    }
    block.lines = static_cast<std::uint64_t>(std::count(block.text.begin(), block.text.end(), '\n')) +
        (partial ? 1 : 0);
    block.partial = partial;
    m_line += block.lines;
    sink(m_generation, block, end);
}

void LogFile::commit(std::uint64_t offset, std::uint64_t line)
{
    if (offset < m_committed || offset > readOffset())
        return;
    m_committed = offset;
    m_committedLine = line;
    trim();
}

void LogFile::trim()
{
    const std::uint64_t keepFrom = m_committed - std::min<std::uint64_t>(m_committed, MarkBytes);
    if (keepFrom > m_windowStart && keepFrom - m_windowStart > 4 * MarkBytes) {
        m_window.erase(0, keepFrom - m_windowStart);
        m_windowStart = keepFrom;
    }
}

FileMark LogFile::mark() const
{
    return markAt(m_committed, m_committedLine);
}

FileMark LogFile::consumedMark() const
{
    return markAt(m_lineStart, m_line);
}

FileMark LogFile::markAt(std::uint64_t offset, std::uint64_t line) const
{
    FileMark mark;
    mark.generation = m_generation;
    mark.id = m_id;
    mark.offset = offset;
    mark.line = line;
    mark.headLength = static_cast<std::uint32_t>(std::min<std::uint64_t>(m_head.size(), offset));
    mark.headHash = hashBytes(std::string_view(m_head).substr(0, mark.headLength));
    const std::uint64_t before = std::min<std::uint64_t>(offset - std::min(offset, m_windowStart), MarkBytes);
    mark.markLength = static_cast<std::uint32_t>(before);
    mark.markHash = hashBytes(std::string_view(m_window).substr(offset - before - m_windowStart, before));
    return mark;
}

} // namespace bearerwatch::tail
