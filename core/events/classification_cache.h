#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "events/classify.h"

// The records of a log repeat but for their numbers, ids, addresses and paths. What differs in these alone
// reads the same to the rule book: it is classified once.

namespace bearerwatch::events {

/// Gives what `classify` gives, faster for records of a look that was met before. One per thread; memory is
/// bounded.
class ClassificationCache {
public:
    explicit ClassificationCache(RuleBook book);
    ~ClassificationCache();
    ClassificationCache(ClassificationCache&&) noexcept;
    ClassificationCache& operator=(ClassificationCache&&) noexcept;

    /// The reference is valid until the next call.
    [[nodiscard]] const Classification& classify(const logs::Record& record);

    /// True when a record of this text tells of no token failure and was not refused. May say false too
    /// often: where 401 or another status of a refusal stands in the text, and where a reader may change it
    /// (bytes that are not ASCII).
    [[nodiscard]] bool isSilent(std::string_view text);

    /// `text` with the same byte in place of each that the rule book cannot tell from others: digits of
    /// numbers that no rule names, and what stands in ids, tokens, addresses of pages and paths. Two texts
    /// with the same look have the same classification, and its evidence stands at the same place.
    void look(std::string_view text, std::string& out) const;

private:
    [[nodiscard]] const Classification& classify(std::string_view text, std::optional<int> status);
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace bearerwatch::events
