#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "events/word_sieve.h"
#include "events/word_starts.h"

// Finds some hundred words in a text at a fraction of a nanosecond a byte: the kinds of 64 bytes at once
// tell where words begin, the first five bytes of each word say whether it may be one of the list.

namespace bearerwatch::events::detail {

/// A text that is looked for, whatever the case of its ASCII letters.
struct SoughtText {
    std::string text; ///< Lower case.
    std::uint32_t number = 0; ///< What the visitor knows it by.
    std::size_t anchor = 0; ///< Bytes of it before the place where it is noticed; see `canAnchor`.
    bool startsWord = true; ///< It begins where words may be parted; else anywhere.
    bool endsWord = true;
};

/// Immutable; may be shared between threads.
class WordTable {
public:
    explicit WordTable(const std::vector<SoughtText>& texts);

    /// Whether `text` would be noticed at its byte `anchor`: the start of a word of two characters or more
    /// (behind other bytes: three bytes), or four bytes from the first one of a character beyond ASCII.
    [[nodiscard]] static bool canAnchor(std::string_view text, std::size_t anchor);

    /// Calls `visitor.found(number, begin, end)` for the texts in the order of their anchors, and not where
    /// `visitor.passes(at)`; `visitor.lineEnds(end)` behind each newline, after what was found before it.
    template <typename Visitor>
    void visit(std::string_view text, Visitor& visitor) const
    {
        if (m_shortTexts.entries.empty())
            visitAll<false>(text, visitor);
        else
            visitAll<true>(text, visitor);
    }

private:
    static constexpr std::uint64_t CaseBits = 0x2020202020202020U;
    static constexpr unsigned SlotBits = 12;
    static constexpr unsigned ShortBits = 10;

    struct Entry {
        std::string text;
        std::uint32_t number = 0;
        std::uint32_t anchor = 0;
        std::uint32_t known = 0; ///< Bytes that need not be compared: letters that the key has.
        bool startsWord = true;
        bool endsWord = true;
    };
    struct Key {
        std::uint64_t bytes = 0; // from the anchor on, with the case bit set
        std::uint64_t mask = 0; // of as many as the text has
    };
    struct Index {
        std::vector<Key> keys; // by slot
        std::vector<Entry> entries;
        std::vector<std::uint32_t> firsts; // of each slot, and the end of the last
        void fill(std::vector<std::pair<std::uint32_t, Entry>> slotted, std::size_t slots);
    };

    // Of three bytes with the case bit set.
    [[nodiscard]] static std::uint32_t slotOf(std::uint32_t bytes)
    {
        return ((bytes & 0xFFFFFFU) * 0x9E3779B1U) >> (32U - SlotBits);
    }
    [[nodiscard]] static std::uint32_t shortSlotOf(std::uint32_t bytes)
    {
        return (bytes & 31U) << 5U | (bytes >> 8U & 31U);
    }
    [[nodiscard]] static std::uint64_t eightBytes(const char* bytes)
    {
        std::uint64_t value = 0;
        std::memcpy(&value, bytes, sizeof value);
        if constexpr (std::endian::native == std::endian::big)
            value = __builtin_bswap64(value);
        return value | CaseBits;
    }
    [[nodiscard]] static bool standsAt(std::string_view text, std::size_t begin, const Entry& entry);

    template <typename Visitor>
    void tell(const Index& index, std::uint32_t slot, std::string_view text, std::size_t at,
              std::uint64_t eight, Visitor& visitor) const
    {
        const std::uint32_t* firsts = index.firsts.data() + slot;
        const Key* keys = index.keys.data();
        for (std::uint32_t i = firsts[0]; i < firsts[1] && !visitor.passes(at); ++i) {
            if ((eight & keys[i].mask) != keys[i].bytes)
                continue;
            const Entry& entry = index.entries.data()[i];
            if (at >= entry.anchor && standsAt(text, at - entry.anchor, entry))
                visitor.found(entry.number, at - entry.anchor, at - entry.anchor + entry.text.size());
        }
    }

    template <bool Short, typename Visitor>
    void visitAll(std::string_view text, Visitor& visitor) const
    {
        constexpr std::size_t Beyond = WordSieve::Beyond;
        Starts starts;
        Starts::Places chosen;
        std::array<char, Starts::Step + Beyond> rest;
        StartsBefore before;
        const FindStarts find = quickestWay();
        for (std::size_t base = 0; base < text.size();) {
            const char* bytes = text.data() + base;
            const std::size_t left = text.size() - base;
            std::size_t steps =
                left < Beyond ? 0 : std::min((left - Beyond) / Starts::Step, Starts::MostSteps);
            if (steps == 0) {
                rest.fill('\0');
                std::memcpy(rest.data(), bytes, std::min(left, rest.size()));
                bytes = rest.data();
                steps = 1;
            }
            find(bytes, steps, m_numbers, before, starts);
            const std::size_t count = m_sieve.choose(bytes, starts, chosen);
            for (std::size_t i = 0; i < count; ++i) {
                const std::size_t place = chosen.data()[i];
                look<Short>(text, base + place, eightBytes(bytes + place), visitor);
            }
            for (std::size_t i = 0; i < starts.newlineCount; ++i)
                visitor.lineEnds(base + starts.newlines.data()[i] + 1);
            base += steps * Starts::Step;
        }
    }

    template <bool Short, typename Visitor>
    void look(std::string_view text, std::size_t at, std::uint64_t eight, Visitor& visitor) const
    {
        const auto four = static_cast<std::uint32_t>(eight);
        tell(m_texts, slotOf(four), text, at, eight, visitor);
        if constexpr (Short)
            tell(m_shortTexts, shortSlotOf(four), text, at, eight, visitor);
    }

    Index m_texts;
    Index m_shortTexts; // words of two characters
    WordSieve m_sieve;
    NumberStarts m_numbers = NumberStarts::Long;
};

} // namespace bearerwatch::events::detail
