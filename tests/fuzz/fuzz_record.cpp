#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "logs/record_builder.h"

// Any bytes as a log: records cover every byte once, and each is read without a fault.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace bearerwatch;
    using namespace bearerwatch::logs;
    static RecordReader reader(FormatSet::builtIn());
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    SourceContext context;
    context.time.reference = base::parseInstant("2026-11-22T00:00:00Z");
    context.learn(text);
    // Control characters at the end choose a format to force; text leaves it open.
    static const std::vector<std::string> names = FormatSet::builtIn()->names();
    if (size > 0 && data[size - 1] >= 0x80)
        context.forcedFormat = names[data[size - 1] % names.size()];
    for (std::size_t at = 0; at < text.size();) {
        const RecordSpan span = recordFrom(text, at);
        if (span.begin != at || span.end <= at || span.end > text.size())
            std::abort();
        const Record record = reader.read(text.substr(span.begin, span.end - span.begin), {at, 1}, context);
        if (record.status && (*record.status < 100 || *record.status > 599))
            std::abort();
        const RecordSpan around = recordAround(text, at);
        if (around.begin > at || around.end <= at)
            std::abort();
        at = span.end;
    }
    return 0;
}
