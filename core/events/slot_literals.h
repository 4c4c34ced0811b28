#pragma once

#include <array>
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

    /// Literals without digits and slashes that begin within [begin, end) of `line`, or before it and reach
    /// into it where `reachesIn`: their numbers are appended to `found`, each as two bytes below 128.
    void find(std::string_view line, std::size_t begin, std::size_t end, bool reachesIn,
              std::string& found) const;

    /// Appends a byte for each of the other literals: whether it stands in `line`.
    void addOthers(std::string_view line, std::string& key) const;

private:
    struct Plain {
        std::string text; ///< Lower case.
        std::uint16_t next = 0; ///< With the same beginning; number from 1, 0: none.
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
    static constexpr std::size_t Beginnings = 4096;

    std::vector<Plain> m_plain;
    std::vector<Anchored> m_anchored; ///< The others, by anchor.
    std::size_t m_othersCount = 0;
    std::array<std::uint16_t, Beginnings> m_first{}; ///< Number of a plain one, by its first three bytes.
    std::size_t m_longest = 0; ///< Of the plain ones.
};

} // namespace bearerwatch::events::detail
