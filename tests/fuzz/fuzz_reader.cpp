#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>

#include "logs/block_reader.h"

// Any bytes as a file, compressed or not: blocks follow one another and stay within their bounds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace bearerwatch::logs;
    const int descriptor = ::memfd_create("log", MFD_CLOEXEC);
    if (descriptor < 0 || ::write(descriptor, data, size) != static_cast<ssize_t>(size)) {
        if (descriptor >= 0)
            ::close(descriptor);
        return 0;
    }
    ::lseek(descriptor, 0, SEEK_SET);
    auto reader = BlockReader::fromDescriptor(descriptor, "fuzz");
    if (!reader)
        return 0;
    constexpr std::uint64_t Enough = 16 * 1024 * 1024; // of a bomb
    Block block;
    std::uint64_t line = 1;
    std::uint64_t offset = 0;
    while (offset < Enough) {
        const auto more = reader->next(block);
        if (!more || !*more)
            break;
        if (block.start.line != line || block.start.offset < offset ||
            block.text.size() > BlockBytes + 2 * MaxLineBytes)
            std::abort();
        line += block.lines;
        offset = block.start.offset + block.text.size() - (block.lastLineCut ? 1 : 0);
    }
    return 0;
}
