#include <cstdlib>
#include <string>
#include <string_view>

#include "base/json.h"

// Every place of a document must lie inside its text; a string that is written again must read the same.

using namespace bearerwatch;

namespace {

void walk(base::JsonValue value, std::string_view text, int depth)
{
    if (depth > 80 || value.offset() + value.raw().size() > text.size())
        std::abort();
    if (value.isString()) {
        std::string again;
        base::appendJsonString(again, value.string());
        const auto document = base::JsonDocument::parse(again);
        if (!document || document->root().string() != value.string())
            std::abort();
    }
    (void)value.number();
    (void)value.integer();
    if (value.isObject() || value.isArray()) {
        std::size_t count = 0;
        for (const base::JsonValue child : value) {
            walk(child, text, depth + 1);
            ++count;
        }
        if (count != value.size())
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto document = base::JsonDocument::parse(text);
    if (document)
        walk(document->root(), text, 0);
    else if (document.error().offset > size)
        std::abort();
    return 0;
}
