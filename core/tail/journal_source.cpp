#include "tail/journal_source.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace bearerwatch::tail {
namespace {

constexpr base::Duration StartAgainAfter = std::chrono::seconds(2);
constexpr std::size_t MostAtOnce = 262'144; ///< Bytes of one read.
constexpr std::string_view NamePrefix = "journal:";
constexpr std::string_view CursorMember = "\"__CURSOR\":\"";

/// The program of that name in PATH; empty: not there.
std::string findProgram(const std::string& name)
{
    const char* path = std::getenv("PATH");
    std::string_view rest = path != nullptr ? path : "/usr/bin:/bin";
    while (!rest.empty()) {
        const std::size_t colon = rest.find(':');
        std::string candidate = std::string(rest.substr(0, colon)) + "/" + name;
        if (candidate.front() == '/' && ::access(candidate.c_str(), X_OK) == 0)
            return candidate;
        rest.remove_prefix(colon == std::string_view::npos ? rest.size() : colon + 1);
    }
    return {};
}

std::optional<std::uint64_t> number(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace

base::Expected<JournalChild> JournalChild::start(std::vector<std::string> words)
{
    const std::string program = findProgram("journalctl");
    if (program.empty())
        return base::unexpected(
            base::Error{"journal_missing", "journalctl is not there", "", "Install systemd, or name files"});
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return base::unexpected(
            base::Error{"journal_failed", "No pipe could be made", std::strerror(errno), "Try again"});
    words.insert(words.begin(), program);
    std::vector<char*> arguments;
    arguments.reserve(words.size() + 1);
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const pid_t parent = ::getpid();
    JournalChild child;
    child.m_process = ::fork();
    if (child.m_process == 0) { // only what is safe between fork and exec
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        const int nothing = ::open("/dev/null", O_RDONLY);
        const bool ready = ::dup2(nothing, STDIN_FILENO) >= 0 && ::dup2(ends[1], STDOUT_FILENO) >= 0;
        if (ready && ::getppid() == parent)
            ::execv(program.c_str(), arguments.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    child.m_descriptor = ends[0];
    if (child.m_process < 0)
        return base::unexpected(base::Error{"journal_failed", "journalctl could not be started",
                                            std::strerror(errno), "Try again"});
    return child;
}

base::Expected<JournalChild> JournalChild::readWhole(std::string_view name)
{
    std::vector<std::string> words = {"--output=json", "--all", "--no-pager", "--quiet"};
    if (name.size() > NamePrefix.size())
        words.push_back("--unit=" + std::string(name.substr(NamePrefix.size())));
    return start(std::move(words));
}

JournalChild::JournalChild(JournalChild&& other) noexcept
    : m_process(std::exchange(other.m_process, -1))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

JournalChild& JournalChild::operator=(JournalChild&& other) noexcept
{
    if (this != &other) {
        end();
        m_process = std::exchange(other.m_process, -1);
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

int JournalChild::releaseDescriptor()
{
    return std::exchange(m_descriptor, -1);
}

void JournalChild::end()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
    if (m_process > 0) {
        ::kill(m_process, SIGTERM);
        while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) { }
    }
    m_process = -1;
}

std::string JournalPlace::encode() const
{
    return std::to_string(offset) + ' ' + std::to_string(line) + ' ' + generation + ' ' + cursor;
}

std::optional<JournalPlace> JournalPlace::decode(std::string_view text)
{
    std::array<std::string_view, 3> words;
    for (std::string_view& word : words) {
        const std::size_t blank = text.find(' ');
        if (blank == std::string_view::npos)
            return std::nullopt;
        word = text.substr(0, blank);
        text.remove_prefix(blank + 1);
    }
    const auto offset = number(words[0]);
    const auto line = number(words[1]);
    if (!offset || !line || text.empty())
        return std::nullopt;
    return JournalPlace{std::string(text), std::string(words[2]), *offset, *line};
}

JournalSource::JournalSource(std::string name, std::optional<JournalPlace> place)
    : m_name(std::move(name))
    , m_committed(std::move(place))
{
    if (!m_committed)
        return;
    m_cursor = m_committed->cursor;
    m_generation = m_committed->generation;
    m_splitter = logs::LineSplitter({m_committed->offset, m_committed->line});
}

JournalPlace JournalSource::placeSince(base::Time time)
{
    const auto microseconds = time.time_since_epoch().count();
    const std::string fraction = std::to_string(1'000'000 + microseconds % 1'000'000).substr(1);
    return {"@" + std::to_string(microseconds / 1'000'000) + "." + fraction, "", 0, 1};
}

std::string_view JournalSource::lastCursor(std::string_view lines)
{
    const std::size_t at = lines.rfind(CursorMember);
    if (at == std::string_view::npos)
        return {};
    const std::string_view rest = lines.substr(at + CursorMember.size());
    return rest.substr(0, rest.find('"'));
}

void JournalSource::startChild(base::Duration now)
{
    // --merge: else --follow keeps to the current boot, and what was written before a restart of the machine
    // is lost.
    std::vector<std::string> words = {"--follow", "--merge",    "--output=json",
                                      "--all",    "--no-pager", "--quiet"};
    if (m_name.size() > NamePrefix.size())
        words.push_back("--unit=" + m_name.substr(NamePrefix.size()));
    if (m_cursor.starts_with('@')) {
        words.push_back("--since=" + m_cursor);
        words.emplace_back("--no-tail");
    } else {
        words.push_back(m_cursor.empty() ? "--no-tail" : "--after-cursor=" + m_cursor);
    }
    auto child = JournalChild::start(std::move(words));
    m_anything = false;
    if (!child) {
        m_detail = child.error().what + ". " + child.error().remedy;
        m_startAt = now + StartAgainAfter;
        return;
    }
    m_child = std::move(*child);
    ::fcntl(m_child.descriptor(), F_SETFL, O_NONBLOCK);
}

void JournalSource::childEnded(base::Duration now)
{
    m_child.end();
    m_detail = "journalctl ended; it is started again behind the last record";
    m_startAt = now + StartAgainAfter;
    // A record that was cut comes whole from the next child.
    m_splitter = logs::LineSplitter(m_splitter.position());
}

void JournalSource::hand(const logs::Block& block, const LineSink& sink)
{
    if (m_generation.empty())
        m_generation = generationName({}, block.text); // holds a cursor: no other journal has it
    if (const std::string_view cursor = lastCursor(block.text); !cursor.empty())
        m_cursor = cursor;
    sink(m_generation, block, m_splitter.position().offset);
}

bool JournalSource::poll(base::Duration now, std::size_t most, const LineSink& sink)
{
    if (m_child.descriptor() < 0) {
        if (now < m_startAt)
            return false;
        startChild(now);
    }
    logs::Block block;
    m_buffer.resize(std::min(most, MostAtOnce));
    for (std::size_t done = 0; done < most && m_child.descriptor() >= 0;) {
        const ssize_t got = ::read(m_child.descriptor(), m_buffer.data(), m_buffer.size());
        if (got < 0 && (errno == EINTR || errno == EAGAIN))
            return false;
        if (got <= 0) {
            childEnded(now);
            return false;
        }
        if (!m_anything)
            m_detail.clear();
        m_anything = true;
        done += static_cast<std::size_t>(got);
        m_bytesRead += static_cast<std::uint64_t>(got);
        bool given = m_splitter.feed({m_buffer.data(), static_cast<std::size_t>(got)}, block);
        for (; given; given = m_splitter.next(block))
            hand(block, sink);
    }
    return m_child.descriptor() >= 0;
}

void JournalSource::commit(const std::string& generation, std::uint64_t endOffset, std::uint64_t endLine,
                           std::string_view cursor)
{
    if (!cursor.empty())
        m_committed = JournalPlace{std::string(cursor), generation, endOffset, endLine};
}

} // namespace bearerwatch::tail
