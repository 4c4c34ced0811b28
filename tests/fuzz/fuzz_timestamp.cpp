#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "logs/timestamp.h"

// Any text as a time: what is read lies within the text, and survives being written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace bearerwatch;
    using namespace bearerwatch::logs;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    TimeContext context;
    context.reference = base::parseInstant("2026-11-22T00:00:00Z");
    std::size_t at = 0;
    if (const auto stamp = findTimestamp(text, at)) {
        if (at + stamp->length > text.size() || stamp->length == 0)
            std::abort();
        if (const auto time = toInstant(*stamp, context)) {
            const std::string written = base::formatRfc3339(*time);
            const auto again = readTimestamp(written, 0);
            if (!again || toInstant(*again, context) != time)
                std::abort();
        }
    }
    static_cast<void>(parseTimeText(text, context));
    static_cast<void>(Zone::parse(text));
    return 0;
}
