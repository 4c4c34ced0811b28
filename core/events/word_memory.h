#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <utility>

#include "events/line_look.h"
#include "events/line_look_kinds.h"

namespace bearerwatch::events {

/// Which slots the words of lines had: most words with digits come again in the next lines ("HTTP/1.1",
/// "537.36"). Forgets a word that is not used any more where another needs its place. One thread at a time.
class WordMemory {
public:
    static constexpr std::size_t Longest = 16; ///< Bytes of a word; the line must go on for as many.

    /// A word and the bytes beside it.
    struct Word {
        std::uint64_t head = 0;
        std::uint64_t tail = 0;
        std::uint32_t rest = 0; ///< Its length, never 0, and the bytes beside it.
        bool operator==(const Word&) const = default;
    };
    /// A slot, counted from the beginning of the word.
    struct Part {
        std::uint8_t begin = 0;
        std::uint8_t end = 0;
        look::Slot kind{};
    };
    struct Entry {
        Word word;
        std::uint8_t count = 0;
        bool isUsed = false; ///< Since another wanted its place.
        std::array<Part, 4> parts{};
        [[nodiscard]] std::span<const Part> slots() const { return std::span(parts).first(count); }
    };

    /// @param text  Longest bytes, of which the first `size`, 1 to Longest, are the word.
    [[nodiscard]] static Word wordOf(const char* text, std::size_t size, char before, char after)
    {
        constexpr std::size_t Half = sizeof(std::uint64_t);
        Word word;
        std::memcpy(&word.head, text, Half);
        std::memcpy(&word.tail, text + Half, Half);
        if (size < Half)
            word.head &= first(size);
        word.tail &= size <= Half ? 0 : first(size - Half);
        const auto byte = [](char c) { return static_cast<std::uint32_t>(static_cast<unsigned char>(c)); };
        word.rest = static_cast<std::uint32_t>(size) | (byte(before) << 8U) | (byte(after) << 16U);
        return word;
    }

    /// nullptr: not known.
    [[nodiscard]] const Entry* find(const Word& word)
    {
        Entry& entry = m_entries[placeOf(word)];
        if (entry.word != word)
            return nullptr;
        entry.isUsed = true;
        return &entry;
    }

    /// @param begin  Of the word in its line, as of the slots.
    void keep(const Word& word, std::size_t begin, std::span<const LineLook::Slot> slots)
    {
        Entry& entry = m_entries[placeOf(word)];
        if (std::exchange(entry.isUsed, false) || slots.size() > entry.parts.size())
            return; // numbers that hardly come twice do not drive out what does
        entry.word = word;
        entry.count = static_cast<std::uint8_t>(slots.size());
        for (std::size_t i = 0; i < slots.size(); ++i)
            entry.parts[i] = {static_cast<std::uint8_t>(slots[i].begin - begin),
                              static_cast<std::uint8_t>(slots[i].end - begin), slots[i].kind};
    }

private:
    static constexpr unsigned PlaceBits = 8;

    // A mask of the first `size` bytes of a number, 1 to 8, as they stand in memory.
    [[nodiscard]] static std::uint64_t first(std::size_t size)
    {
        const std::size_t others = 64 - 8 * size;
        return std::endian::native == std::endian::little ? ~std::uint64_t{0} >> others
                                                          : ~std::uint64_t{0} << others;
    }

    [[nodiscard]] static std::size_t placeOf(const Word& word)
    {
        constexpr std::uint64_t Factor = 0x9E3779B97F4A7C15ULL;
        const std::uint64_t mixed = ((word.head * Factor) ^ word.tail ^ word.rest) * Factor;
        return static_cast<std::size_t>(mixed >> (64 - PlaceBits));
    }

    std::array<Entry, std::size_t{1} << PlaceBits> m_entries{};
};

} // namespace bearerwatch::events
