#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "logs/record_builder.h"

// A user's file of definitions, and behind a NUL the lines that it shall read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace bearerwatch::logs;
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const std::size_t nul = input.find('\0');
    const auto formats = FormatSet::withUserFile(FormatSet::builtIn(), input.substr(0, nul), "fuzz.json");
    if (!formats) {
        if (formats.error().what.empty() || formats.error().where.empty())
            std::abort(); // a fault is told with its place
        return 0;
    }
    RecordReader reader(*formats);
    const std::string_view line =
        nul == std::string_view::npos ? "2024-05-14T09:12:12Z x" : input.substr(nul + 1);
    (void)reader.read(line, {}, {});
    return 0;
}
