#pragma once

#include <string_view>
#include <vector>

#include "events/compiled_rules.h"

namespace bearerwatch::events::detail {

/// A place where a rule matches.
struct Hit {
    std::uint32_t rule = 0;
    std::uint32_t offset = 0;
    std::uint32_t end = 0;
    std::uint32_t clause = 0;
    bool decisive = false; ///< In the value of a field that tells the reason ("error_code").
};

/// All places where rules match `text`, in no order. Each phrase is tried from each word with a
/// bounded number of steps, so that the time grows with the length of the text alone.
void findHits(std::string_view text, const CompiledRules& rules, std::vector<Hit>& hits);

} // namespace bearerwatch::events::detail
