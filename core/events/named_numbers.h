#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "events/compiled_rules.h"

namespace bearerwatch::events::detail {

/// Runs of digits that stand in words of the rule book: where they differ, so may what a text means. May
/// name some more. Const objects may be shared between threads.
class NamedNumbers {
public:
    explicit NamedNumbers(const Dictionary& dictionary);

    /// @param digits  Digits alone.
    [[nodiscard]] bool contains(std::string_view digits) const;

    /// The same for digits without a letter beside them: a word of the rule book consists of them.
    [[nodiscard]] bool isWord(std::string_view digits) const;

private:
    class Set {
    public:
        void add(std::uint64_t value)
        {
            m_maybe.set(placeOf(value));
            m_values.insert(value);
        }
        [[nodiscard]] bool contains(std::uint64_t value) const
        {
            return m_maybe.test(placeOf(value)) && m_values.contains(value);
        }

    private:
        static constexpr std::size_t Bits = 16;
        [[nodiscard]] static std::size_t placeOf(std::uint64_t value)
        {
            return static_cast<std::size_t>((value * 0x9E3779B97F4A7C15ULL) >> (64 - Bits));
        }
        std::bitset<std::size_t{1} << Bits> m_maybe; // hashes of m_values
        std::unordered_set<std::uint64_t> m_values;
    };
    [[nodiscard]] bool begins(std::string_view digits) const;
    void add(std::string_view word);

    Set m_parts;
    Set m_words;
    std::vector<std::string> m_beginnings;
    std::bitset<256> m_firstOfBeginnings; // bytes
};

} // namespace bearerwatch::events::detail
