#include "services/inflate_limited.h"

#include <array>
#include <zlib.h>

namespace bearerwatch::services {
namespace {

constexpr int GzipOrZlib = 15 + 32; // the largest window, and the header says which

class InflateStream {
public:
    InflateStream() { m_ready = inflateInit2(&m_stream, GzipOrZlib) == Z_OK; }
    ~InflateStream()
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }
    InflateStream(const InflateStream&) = delete;
    InflateStream& operator=(const InflateStream&) = delete;
    [[nodiscard]] bool ready() const { return m_ready; }
    z_stream* operator->() { return &m_stream; }
    int step() { return inflate(&m_stream, Z_NO_FLUSH); }

private:
    z_stream m_stream{};
    bool m_ready = false;
};

} // namespace

InflatedReply inflateReply(const QByteArray& compressed, qsizetype limit)
{
    InflateStream stream;
    if (!stream.ready())
        return {};
    QByteArray input = compressed; // zlib's type for the input is not const
    stream->next_in = reinterpret_cast<Bytef*>(input.data());
    stream->avail_in = static_cast<uInt>(input.size());
    QByteArray output;
    std::array<char, 16384> chunk{};
    for (;;) {
        stream->next_out = reinterpret_cast<Bytef*>(chunk.data());
        stream->avail_out = static_cast<uInt>(chunk.size());
        const int outcome = stream.step();
        const auto made = static_cast<qsizetype>(chunk.size() - stream->avail_out);
        if (output.size() + made > limit)
            return {InflateOutcome::TooLarge, {}};
        output.append(chunk.data(), made);
        if (outcome == Z_STREAM_END)
            return {stream->avail_in == 0 ? InflateOutcome::Good : InflateOutcome::Damaged, output};
        if (outcome != Z_OK || (made == 0 && stream->avail_in == 0))
            return {};
    }
}

} // namespace bearerwatch::services
