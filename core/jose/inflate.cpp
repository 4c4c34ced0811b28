#include "jose/inflate.h"

#include <algorithm>
#include <zlib.h>

namespace bearerwatch::jose {

Inflated inflateRaw(base::ByteView compressed, std::size_t maxSize, std::size_t maxRatio)
{
    Inflated result;
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return result;
    const std::size_t limit = std::max(maxSize, compressed.size() * maxRatio);
    base::Bytes out(std::min<std::size_t>(limit + 1, 4096));
    stream.next_in = const_cast<Bytef*>(compressed.data());
    stream.avail_in = static_cast<uInt>(compressed.size());
    int status = Z_OK;
    std::size_t size = 0;
    while (status == Z_OK) {
        if (size == out.size()) {
            if (size > limit)
                break;
            base::SecretBytes old(out);
            out.resize(std::min(out.size() * 2, limit + 1));
        }
        stream.next_out = out.data() + size;
        stream.avail_out = static_cast<uInt>(out.size() - size);
        status = inflate(&stream, Z_NO_FLUSH);
        size = out.size() - stream.avail_out;
        if (status == Z_BUF_ERROR || (status == Z_OK && stream.avail_in == 0 && stream.avail_out != 0))
            break; // the stream ends in the middle
    }
    const bool whole = status == Z_STREAM_END && stream.avail_in == 0;
    inflateEnd(&stream);
    out.resize(std::min(size, out.size()));
    base::SecretBytes bytes(std::move(out));
    if (size > limit) {
        result.outcome = InflateOutcome::TooLarge;
    } else if (whole) {
        result.outcome = InflateOutcome::Good;
        result.bytes = std::move(bytes);
    }
    return result;
}

base::Bytes deflateRaw(base::ByteView plain)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    base::Bytes out(deflateBound(&stream, static_cast<uLong>(plain.size())));
    stream.next_in = const_cast<Bytef*>(plain.data());
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = out.data();
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

} // namespace bearerwatch::jose
