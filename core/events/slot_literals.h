#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "events/compiled_rules.h"

namespace bearerwatch::events::detail {

/// Literals of rules that may stand in what looks leave out of a line: lines of one look then differ in
/// more than their look tells. Const objects may be shared between threads.
class SlotLiterals {
public:
    explicit SlotLiterals(const std::vector<LiteralPattern>& literals);

    /// Literals whose mark stands within [begin, end) of `line`, or before it where `reachesIn` and it may
    /// reach into it. The mark is their beginning or, where they have digits or slashes, three digits in a
    /// row. Their numbers are appended to `found`, each as two bytes below 128.
    void find(std::string_view line, std::size_t begin, std::size_t end, bool reachesIn,
              std::string& found) const;

    /// Whether three of these digits in a row are the mark of a literal.
    [[nodiscard]] bool hasMark(std::string_view digits) const;

    /// As `find` does, for marks of digits alone. @return Whether there was one.
    bool findNumbered(std::string_view line, std::size_t begin, std::size_t end, std::string& found) const;

    /// Appends a byte for each literal that has no mark: whether it stands in `line`.
    void addOthers(std::string_view line, std::string& key) const;

private:
    struct Marked {
        std::string text; ///< Lower case.
        std::size_t markAt = 0; ///< Bytes before its mark.
        std::uint16_t next = 0; ///< With the same mark; number from 1, 0: none.
    };
    struct Other {
        std::string text;
        std::size_t anchorAt = 0; ///< Bytes before the anchor.
        std::size_t number = 0; ///< Of its byte in the key.
    };
    struct Anchored {
        std::string anchor; ///< A part without letters, which is quickly looked for; may be empty.
        std::vector<Other> literals;
    };
    void addOther(const std::string& text);
    static constexpr std::size_t Marks = 4096;

    std::vector<Marked> m_marked;
    std::vector<Anchored> m_anchored; ///< The others, by anchor.
    std::size_t m_othersCount = 0;
    std::bitset<1000> m_numbers; ///< Marks of digits.
    std::array<std::uint16_t, Marks> m_first{}; ///< Number of a marked one, by its mark.
    std::size_t m_longest = 0; ///< Of the marked ones.
};

} // namespace bearerwatch::events::detail
