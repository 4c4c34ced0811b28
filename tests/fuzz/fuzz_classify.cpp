#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "events/classify.h"
#include "events/make_event.h"
#include "events/prefilter.h"

// Any text: the classifier ends, its evidence lies in the text, and the prefilter sees each line
// that a rule matches.

using namespace bearerwatch;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const events::Prefilter prefilter = *events::Prefilter::create(events::RuleBook::standard());
    static events::Prefilter::Scratch scratch = prefilter.makeScratch();
    logs::Record record;
    record.text.assign(reinterpret_cast<const char*>(data), size);
    const events::Classification found = events::classify(record);
    if (found.evidence.offset + found.evidence.length > record.text.size())
        std::abort();
    if (found.cause && !prefilter.matters(record.text, scratch))
        std::abort();
    (void)events::classifyText(record.text);
    (void)events::makeEvent(record, found, {});
    (void)events::foldRoute(record.text);
    return 0;
}
