#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "events/classification_cache.h"
#include "events/classify.h"
#include "events/make_event.h"
#include "events/prefilter.h"

// Any text: the classifier ends, its evidence lies in the text, the prefilter sees each line that a rule
// matches, and what is kept by the look of a record is what the rules say of it.

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
    if (found.cause && found.rule != events::WordsRule && !prefilter.matters(record.text, scratch))
        std::abort();
    static events::ClassificationCache cache(events::RuleBook::standard());
    const events::Classification& kept = cache.classify(record);
    if (kept.cause != found.cause || kept.rule != found.rule || kept.evidence.offset != found.evidence.offset)
        std::abort();
    (void)events::classifyText(record.text);
    (void)events::makeEvent(record, found, {});
    (void)events::foldRoute(record.text);
    return 0;
}
