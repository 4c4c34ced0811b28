#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "logs/stream_decoder.h"
#include "logs/text_cleaning.h"

// A journal export or Loki's JSON with any bytes: the lines are the same wherever the bytes are cut.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace bearerwatch::logs;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    std::string utf8;
    (void)toUtf8(text, utf8);
    const auto whole = StreamDecoder::forHead(text.substr(0, 512));
    const auto parts = StreamDecoder::forHead(text.substr(0, 512));
    if (!whole || !parts)
        return 0;
    std::string one;
    std::string many;
    whole->decode(text, one);
    whole->finish(one);
    const std::size_t step = 1 + size % 7;
    for (std::size_t at = 0; at < text.size(); at += step)
        parts->decode(text.substr(at, step), many);
    parts->finish(many);
    if (one != many || (!one.empty() && one.back() != '\n'))
        std::abort();
    return 0;
}
