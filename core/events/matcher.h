#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "events/compiled_rules.h"
#include "events/words.h"

namespace bearerwatch::events::detail {

/// A place where a rule matches.
struct Hit {
    std::uint32_t rule = 0;
    std::uint32_t offset = 0;
    std::uint32_t end = 0;
    std::uint32_t clause = 0;
    bool decisive = false; ///< In the value of a field that tells the reason ("error_code").
};

/// What stands in a text besides hits: words of a rule with a cause that mean another thing ("theme token is
/// invalid"), or that the text does not assert ("is not expired").
enum class Denial : std::uint8_t { None, NotMeant, NotAsserted };

/// All places where rules match `text`, in no order. Each phrase is tried from each word with a
/// bounded number of steps, so that the time grows with the length of the text alone.
/// @param words  Receives the words of the text.
Denial findHits(std::string_view text, const CompiledRules& rules, std::vector<Word>& words,
                std::vector<Hit>& hits);

} // namespace bearerwatch::events::detail
