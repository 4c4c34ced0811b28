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

/// Where a URL ends that goes on at `at`.
[[nodiscard]] std::size_t endOfUrl(std::string_view text, std::size_t at);

/// The last step of a URL (".../protocol/openid-connect/certs") where it is one of the rule book's
/// `endpoints`.
struct Endpoint {
    WordId word = UnknownWord; ///< What the URL stands for; UnknownWord: nothing.
    std::size_t begin = 0; ///< Bytes in the URL.
    std::size_t length = 0;
};
[[nodiscard]] Endpoint endpointOf(std::string_view url, const CompiledRules& rules);

/// Puts words in place of several that count as one ("json web token" is "jwt").
void joinWords(std::string_view text, const CompiledRules& rules, std::vector<Word>& words);

} // namespace bearerwatch::events::detail
