#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "events/compiled_rules.h"

// Text as words of the rule book: lower case, camelCase and snake_case split, clauses told apart;
// left out is what states nothing (stack frames, URLs, paths, values of fields like "user_agent").

namespace bearerwatch::events::detail {

struct Word {
    WordId id = UnknownWord;
    std::uint32_t offset = 0; ///< Bytes in the text.
    std::uint32_t end = 0;
    std::uint32_t clause = 0;
    bool fieldName = false; ///< Of `kid=7` or `"key_id":7`.
    bool decisive = false; ///< In the value of a field that tells the reason ("error_code").
};

/// Longest part of a record that is read.
inline constexpr std::size_t MaxTextBytes = std::size_t{64} * 1024;

/// Appends the words of `text`; linear in its length.
void splitWords(std::string_view text, const CompiledRules& rules, std::vector<Word>& words);

/// The word that a URL stands for by its last step (".../protocol/openid-connect/certs"); UnknownWord when
/// its step is none of the rule book's `endpoints`.
[[nodiscard]] WordId endpointOf(std::string_view url, const CompiledRules& rules);

/// Puts words in place of several that count as one ("json web token" is "jwt").
void joinWords(std::string_view text, const CompiledRules& rules, std::vector<Word>& words);

} // namespace bearerwatch::events::detail
