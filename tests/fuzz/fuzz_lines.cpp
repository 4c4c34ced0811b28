#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "logs/block_reader.h"

namespace {

using namespace bearerwatch::logs;

// What is given of `text` that comes in pieces of `step` bytes; what `holds` says of a block is put back.
std::string given(std::string_view text, std::size_t step, std::uint8_t holds)
{
    LineSplitter splitter;
    Block block;
    std::string seen;
    for (std::size_t at = 0; at < text.size(); at += step) {
        bool more = splitter.feed(text.substr(at, step), block);
        for (; more; more = splitter.next(block)) {
            const std::size_t last = block.text.rfind('\n', block.text.size() - 2) + 1;
            const bool held = holds % 2 == 1 && !block.lastLineCut && block.text.size() - last < 4096;
            if (held)
                splitter.putBack(std::string_view(block.text).substr(last));
            seen += std::string_view(block.text).substr(0, held ? last : block.text.size());
            if (block.text.size() > step + MaxLineBytes + 4096 + 1)
                std::abort();
        }
    }
    if (splitter.finish(block))
        seen += block.text;
    if (splitter.position().offset != text.size())
        std::abort();
    return seen;
}

} // namespace

// Short and very long lines are cut at the same places however much is read at once.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 3 || size > 40)
        return 0;
    std::string text;
    for (std::size_t i = 3; i < size; ++i) {
        const std::size_t length = (data[i] >> 4) * (MaxLineBytes / 4); // and some bytes about it
        text.append(std::max<std::size_t>(length + data[i] % 8, 2) - 2, 'x');
        if (data[i] % 16 >= 8)
            text += '\n';
        if (text.size() > 6 * MaxLineBytes)
            break;
    }
    const std::size_t step = std::size_t{64} * 1024 + data[0] * (MaxLineBytes / 64) + data[1];
    if (given(text, text.size() + 1, 0) != given(text, step, data[2]))
        std::abort();
    return 0;
}
