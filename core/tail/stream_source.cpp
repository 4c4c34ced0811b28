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

// Hands on `block` and what the splitter has beside it.
void StreamSource::handAll(logs::Block& block, const LineSink& sink)
{
    do {
        hand(block, sink);
    } while (m_splitter.next(block));
}

// Hands bytes to the splitter, those of a document by its decoder. True when `block` holds lines.
bool StreamSource::feed(std::string_view bytes, logs::Block& block)
{
    if (!m_formKnown) {
        m_head += bytes;
        m_decoder =
            logs::StreamDecoder::forHead(std::string_view(m_head).substr(0, logs::StreamDecoder::HeadBytes));
        if (!m_decoder && !bytes.empty() && logs::StreamDecoder::mayFitLater(m_head))
            return false;
        m_formKnown = true;
        const std::string head = std::move(m_head);
        m_head.clear();
        return feed(head, block);
    }
    if (!m_decoder)
        return m_splitter.feed(bytes, block);
    std::string lines;
    m_decoder->decode(bytes, lines);
    return !lines.empty() && m_splitter.feed(lines, block);
}

// What is left when nothing more comes.
void StreamSource::end(const LineSink& sink)
{
    logs::Block block;
    if (!m_formKnown && feed({}, block))
        handAll(block, sink);
    std::string lines;
    if (m_decoder)
        m_decoder->finish(lines);
    if (!lines.empty() && m_splitter.feed(lines, block))
        handAll(block, sink);
    if (m_splitter.finish(block))
        hand(block, sink);
}

bool StreamSource::poll(base::Duration now, std::size_t most, const LineSink& sink)
{
    logs::Block block;
    m_buffer.resize(std::min(most, std::size_t{256} * 1024));
    for (std::size_t done = 0; done < most && !m_ended;) {
        pollfd ready{m_descriptor, POLLIN, 0};
        if (::poll(&ready, 1, 0) <= 0) {
            constexpr base::Duration PartialAfter = std::chrono::seconds(2);
            const bool quiet = now - m_lastGrowth >= PartialAfter;
            if (m_path != "-" && quiet && !m_splitter.pending().empty() && m_splitter.finish(block))
                hand(block, sink);
            return false;
        }
        const ssize_t got = ::read(m_descriptor, m_buffer.data(), m_buffer.size());
        if (got < 0 && (errno == EINTR || errno == EAGAIN))
            return false;
        if (got <= 0) {
            m_ended = true;
            end(sink);
            ::close(m_descriptor);
            m_descriptor = -1;
            return false;
        }
        m_lastGrowth = now;
        done += static_cast<std::size_t>(got);
        m_bytesRead += static_cast<std::uint64_t>(got);
        if (feed({m_buffer.data(), static_cast<std::size_t>(got)}, block))
            handAll(block, sink);
    }
    return !m_ended;
}

} // namespace bearerwatch::tail
