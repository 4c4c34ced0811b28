#include "tail/log_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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
    const std::uint64_t offset = std::min(from.offset, static_cast<std::uint64_t>(status.st_size));
    std::string before(std::min<std::uint64_t>(offset, MarkBytes), '\0');
    std::string head(std::min<std::uint64_t>(offset, HeadBytes), '\0');
    const auto load = [descriptor](std::string& into, std::uint64_t at) {
        const ssize_t got = ::pread(descriptor, into.data(), into.size(), static_cast<off_t>(at));
        return got == static_cast<ssize_t>(into.size());
    };
    if (!load(before, offset - before.size()) || !load(head, 0))
        return base::unexpected(openError(path, EIO));
    FileMark place = from;
    place.offset = offset;
    file->m_lines.resume(place, std::move(head), std::move(before));
    file->m_lines.setId(
        {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)});
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

std::string LogFile::bytesAt(std::uint64_t offset, std::size_t length) const
{
    std::string bytes(length, '\0');
    const ssize_t got = ::pread(m_descriptor, bytes.data(), length, static_cast<off_t>(offset));
    bytes.resize(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    return bytes;
}

bool LogFile::headIsIntact() const
{
    return bytesAt(0, m_lines.head().size()) == m_lines.head();
}

// Who writes a whole document anew to add a record to it cuts it first: for that long it may be short, or
// other than it was.
LogFile::ReadResult LogFile::whenChanged(base::Duration now)
{
    constexpr base::Duration RewriteTakes = std::chrono::seconds(2);
    if (!m_lines.holdsDocument())
        return ReadResult::Rewritten;
    if (m_shortSince < base::Duration{0})
        m_shortSince = now;
    return now - m_shortSince < RewriteTakes ? ReadResult::Nothing : ReadResult::Rewritten;
}

LogFile::ReadResult LogFile::read(std::size_t most, base::Duration now, const LineSink& sink)
{
    struct stat status { };
    if (::fstat(m_descriptor, &status) != 0)
        return ReadResult::Failed;
    const std::uint64_t at = m_lines.readOffset();
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (size < at)
        return whenChanged(now);
    const bool changed = changeTime(status) != m_seenChange;
    if (size == at && !changed)
        return ReadResult::Nothing;
    if (changed && !headIsIntact())
        return whenChanged(now);
    // The bytes before are read again in the same call: what follows them is theirs.
    const std::size_t overlap = m_lines.latest().size();
    m_buffer.resize(overlap + most);
    const ssize_t got =
        ::pread(m_descriptor, m_buffer.data(), m_buffer.size(), static_cast<off_t>(at - overlap));
    if (got < 0)
        return ReadResult::Failed;
    const std::string_view bytes(m_buffer.data(), static_cast<std::size_t>(got));
    if (bytes.size() < overlap || bytes.substr(0, overlap) != m_lines.latest())
        return whenChanged(now);
    m_shortSince = base::Duration{-1};
    m_seenChange = changeTime(status);
    if (bytes.size() == overlap)
        return ReadResult::Nothing;
    const std::string_view fresh = bytes.substr(overlap);
    m_lines.take(fresh);
    skipHole(fresh);
    m_lines.emitLines(sink);
    m_closing = m_lines.forgetClosing();
    if (m_lines.readOffset() == at)
        return ReadResult::Nothing;
    m_lastGrowth = now;
    return ReadResult::Read;
}

// A long run of NUL bytes may be the hole of a sparse file: the next data are looked for.
void LogFile::skipHole(std::string_view bytes)
{
    constexpr std::size_t ShortestHole = 4096;
    if (bytes.back() != '\0' || bytes.size() < ShortestHole || !m_lines.holdsText() || !m_lines.settled() ||
        bytes.find_first_not_of('\0') != std::string_view::npos)
        return;
    const std::uint64_t at = m_lines.readOffset();
    const off_t data = ::lseek(m_descriptor, static_cast<off_t>(at), SEEK_DATA);
    if (data >= 0 && static_cast<std::uint64_t>(data) > at)
        m_lines.leapTo(static_cast<std::uint64_t>(data));
}

} // namespace bearerwatch::tail
