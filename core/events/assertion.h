#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "events/compiled_rules.h"
#include "events/words.h"

namespace bearerwatch::events::detail {

/// Whether a record asserts what the words of a phrase say, now and of one request: not on condition ("if the
/// token is expired"), not for the future ("will be refused"), not denied ("is not expired"), not counted
/// ("expired=0", "0 failed"), not quoted from somebody ("posted \"token expired\" to #ops"). Refers to its
/// arguments.
class Assertion {
public:
    Assertion(std::string_view text, const CompiledRules& rules, const std::vector<Word>& words);

    /// @param matched  Indexes of the words that the phrase took, ascending, at least one.
    [[nodiscard]] bool isAsserted(std::span<const std::size_t> matched) const;

private:
    [[nodiscard]] bool isPause(std::size_t left, std::size_t right) const;
    [[nodiscard]] bool isOnCondition(std::size_t first) const;
    [[nodiscard]] bool isForLater(std::span<const std::size_t> matched) const;
    [[nodiscard]] bool isOfMany(std::span<const std::size_t> matched) const;
    [[nodiscard]] bool isDoing(std::span<const std::size_t> matched) const;
    [[nodiscard]] bool isDenied(std::span<const std::size_t> matched) const;
    [[nodiscard]] bool isCounted(std::size_t at) const;
    [[nodiscard]] bool isSetting(std::span<const std::size_t> matched) const;
    [[nodiscard]] bool isQuoted(std::span<const std::size_t> matched) const;
    [[nodiscard]] bool startsQuote(std::size_t at) const;
    [[nodiscard]] bool isForeign(std::size_t at) const;

    std::string_view m_text;
    const CompiledRules& m_rules;
    const std::vector<Word>& m_words;
};

} // namespace bearerwatch::events::detail
