#include "tail/stream_source.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace bearerwatch::tail {

StreamSource::StreamSource(std::string path)
    : m_path(std::move(path))
{
    // Read and write: a FIFO opened so has no end when its writer leaves, and waits for the next one.
    m_descriptor =
        m_path == "-" ? ::dup(STDIN_FILENO) : ::open(m_path.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (m_descriptor < 0) {
        m_ended = true;
        m_detail = std::string("It cannot be opened: ") + std::strerror(errno);
    }
}

StreamSource::~StreamSource()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void StreamSource::hand(const logs::Block& block, const LineSink& sink)
{
    if (m_generation.empty())
        m_generation = generationName({}, block.text);
    sink(m_generation, block, m_splitter.position().offset);
}

bool StreamSource::poll(base::Duration now, std::size_t most, const LineSink& sink)
{
    logs::Block block;
    m_buffer.resize(std::min<std::size_t>(most, 256 * 1024));
    for (std::size_t done = 0; done < most && !m_ended;) {
        pollfd ready{m_descriptor, POLLIN, 0};
        if (::poll(&ready, 1, 0) <= 0) {
            constexpr base::Duration PartialAfter = std::chrono::seconds(2);
            const bool quiet = now - m_lastGrowth >= PartialAfter;
            if (m_path != "-" && quiet && m_splitter.pendingBytes() > 0 && m_splitter.finish(block))
                hand(block, sink);
            return false;
        }
        const ssize_t got = ::read(m_descriptor, m_buffer.data(), m_buffer.size());
        if (got < 0 && (errno == EINTR || errno == EAGAIN))
            return false;
        if (got <= 0) {
            m_ended = true;
            if (m_splitter.finish(block))
                hand(block, sink);
            ::close(m_descriptor);
            m_descriptor = -1;
            return false;
        }
        m_lastGrowth = now;
        done += static_cast<std::size_t>(got);
        m_bytesRead += static_cast<std::uint64_t>(got);
        if (m_splitter.feed({m_buffer.data(), static_cast<std::size_t>(got)}, block))
            hand(block, sink);
    }
    return !m_ended;
}

} // namespace bearerwatch::tail
