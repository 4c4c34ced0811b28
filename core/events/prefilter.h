#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include "base/expected.h"
#include "base/progress.h"
#include "events/rule_book.h"

// One multi-pattern pass over a block of bytes finds the few lines that a rule could match.
// Everything else is never parsed. The pass may name a line too many, never one too few.

namespace bearerwatch::events {

/// Immutable; may be shared between threads, each with its own scratch.
class Prefilter {
public:
    /// Derives the words from the rules. Takes a few milliseconds.
    [[nodiscard]] static base::Expected<Prefilter> create(const RuleBook& book);

    /// Working memory of one thread.
    class Scratch {
    public:
        Scratch();
        ~Scratch();
        Scratch(Scratch&&) noexcept;
        Scratch& operator=(Scratch&&) noexcept;

    private:
        friend class Prefilter;
        struct State;
        std::unique_ptr<State> m_state;
    };
    [[nodiscard]] Scratch makeScratch() const;

    /// Offsets of the first bytes of the lines that matter, ascending, without repeats, appended to
    /// `lines`. `block` starts at the start of a line; its last line may lack the newline.
    /// @return false when `progress` cancelled.
    bool scan(std::string_view block, Scratch& scratch, std::vector<std::size_t>& lines,
              const base::ProgressCallback& progress = {}) const;

    /// The same, with the offsets behind the newlines, appended to `ends`, where it is not nullptr.
    bool scan(std::string_view block, Scratch& scratch, std::vector<std::size_t>& lines,
              std::vector<std::size_t>* ends, const base::ProgressCallback& progress = {}) const;

    /// True when a rule could match `text`, which may have several lines.
    [[nodiscard]] bool matters(std::string_view text, Scratch& scratch) const;

private:
    struct Data;
    explicit Prefilter(std::shared_ptr<const Data> data)
        : m_data(std::move(data))
    {
    }
    std::shared_ptr<const Data> m_data;
};

} // namespace bearerwatch::events
