#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "events/classify.h"
#include "events/rule_book.h"

// A user's rule file, and behind a NUL a record: a fault is told with its place and what to do; what is read
// can be written and read again; what is taken into the book judges any record.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace bearerwatch;
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const std::size_t nul = input.find('\0');
    const std::string_view file = input.substr(0, nul);
    const auto rules = events::userRulesFromJson(file, "fuzz.json");
    if (!rules) {
        const base::Error& error = rules.error();
        if (error.what.empty() || error.where.find("line ") == std::string::npos || error.remedy.empty())
            std::abort();
        return 0;
    }
    const auto again = events::userRulesFromJson(events::toJson(*rules), "again.json");
    if (!again || again->size() != rules->size())
        std::abort();
    for (std::size_t i = 0; i < rules->size(); ++i) {
        const events::UserRule& one = (*rules)[i];
        const events::UserRule& other = (*again)[i];
        if (one.id != other.id || one.cause != other.cause || one.literal != other.literal ||
            one.expression != other.expression || !events::checkUserRule(one))
            std::abort();
    }
    // To compile the whole book takes long.
    if (rules->empty() || size % 32 != 0)
        return 0;
    const auto book = events::RuleBook::standard().withUserRules(file, "fuzz.json");
    if (!book) {
        if (book.error().what.empty() || book.error().where.empty())
            std::abort();
        return 0;
    }
    logs::Record record;
    record.text =
        nul == std::string_view::npos ? "2024-05-14T09:12:12Z token is stale" : input.substr(nul + 1);
    const events::Classification found = events::classify(record, *book);
    if (found.evidence.offset + found.evidence.length > record.text.size())
        std::abort();
    return 0;
}
