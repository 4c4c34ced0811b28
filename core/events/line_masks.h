#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "events/line_look_kinds.h"

namespace bearerwatch::events {

/// Where bytes of some kinds stand in a line: a bit for each byte, so that the next one is found without a
/// loop over bytes.
class LineMasks {
public:
    static constexpr std::size_t LongestLine = 4096;

    /// Of a line of at most LongestLine bytes, instead of the one before.
    /// @return False where it has a byte that is no printable ASCII, or what may begin a token ("eyJ").
    [[nodiscard]] bool read(std::string_view line)
    {
        const std::size_t size = line.size();
        for (std::size_t at = 0; at < size; at += Bits) {
            const Word word = size - at >= Bits ? wordOf(line.data() + at) : lastWordOf(line.substr(at));
            if (word.refused != 0)
                return false;
            for (std::uint64_t left = word.capitalJ; left != 0; left &= left - 1) {
                const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(left));
                if (place >= 2 && line[place - 1] == 'y' && line[place - 2] == 'e')
                    return false;
            }
            m_specials[at / Bits] = word.specials;
            m_runs[at / Bits] = word.runs;
        }
        // Behind the line: a byte of each kind, so that a search ends there.
        const std::size_t last = size / Bits;
        const std::uint64_t bit = std::uint64_t{1} << (size % Bits);
        if (size % Bits == 0) {
            m_specials[last] = 0;
            m_runs[last] = 0;
        }
        m_specials[last] |= bit;
        return true;
    }

    /// The first digit or slash at or behind `at`; the size of the line where there is none.
    /// @param at  At most the size of the line.
    [[nodiscard]] std::size_t nextSpecial(std::size_t at) const
    {
        std::size_t number = at / Bits;
        std::uint64_t bits = m_specials[number] & (~std::uint64_t{0} << (at % Bits));
        while (bits == 0)
            bits = m_specials[++number];
        return number * Bits + static_cast<std::size_t>(std::countr_zero(bits));
    }

    /// The first byte at or behind `at` that is neither a letter, digit nor joint; or the size of the line.
    /// @param at  At most the size of the line.
    [[nodiscard]] std::size_t endOfRun(std::size_t at) const
    {
        std::size_t number = at / Bits;
        std::uint64_t others = ~m_runs[number] & (~std::uint64_t{0} << (at % Bits));
        while (others == 0)
            others = ~m_runs[++number];
        return number * Bits + static_cast<std::size_t>(std::countr_zero(others));
    }

    /// Where the letters, digits and joints before `at` begin; `at` where there are none.
    [[nodiscard]] std::size_t beginOfRun(std::size_t at) const
    {
        if (at == 0)
            return 0;
        std::size_t number = (at - 1) / Bits;
        std::uint64_t others = ~m_runs[number] & (~std::uint64_t{0} >> (Bits - 1 - (at - 1) % Bits));
        while (others == 0) {
            if (number == 0)
                return 0;
            others = ~m_runs[--number];
        }
        return number * Bits + Bits - static_cast<std::size_t>(std::countl_zero(others));
    }

private:
    static constexpr std::size_t Bits = 64;
    struct Word {
        std::uint64_t specials = 0; ///< Digits and slashes.
        std::uint64_t runs = 0; ///< Letters, digits and joints.
        std::uint64_t refused = 0;
        std::uint64_t capitalJ = 0;
    };

    [[nodiscard]] static Word lastWordOf(std::string_view text)
    {
        std::array<char, Bits> padded{};
        padded.fill(' ');
        std::memcpy(padded.data(), text.data(), text.size());
        return wordOf(padded.data());
    }

    // Of the 64 bytes at `text`.
    [[nodiscard]] static Word wordOf(const char* text)
    {
        Word word;
#ifdef __SSE2__
        constexpr std::size_t Step = 16;
        const auto above = [](__m128i bytes, char low) { return _mm_cmpgt_epi8(bytes, _mm_set1_epi8(low)); };
        const auto below = [](__m128i bytes, char high) {
            return _mm_cmplt_epi8(bytes, _mm_set1_epi8(high));
        };
        const auto same = [](__m128i bytes, char byte) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(byte)); };
        const auto either = [](__m128i a, __m128i b) { return _mm_or_si128(a, b); };
        for (std::size_t at = 0; at < Bits; at += Step) {
            const auto bitsOf = [at](__m128i found) {
                return std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(found))} << at;
            };
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + at));
            const __m128i lower = either(bytes, _mm_set1_epi8(0x20));
            // As signed numbers: '.' to '9' and 'a' to 'z' are ranges, and what is no ASCII is negative.
            const __m128i specials = _mm_and_si128(above(bytes, '/' - 1), below(bytes, '9' + 1));
            const __m128i digits = _mm_and_si128(above(bytes, '0' - 1), below(bytes, '9' + 1));
            const __m128i letters = _mm_and_si128(above(lower, 'a' - 1), below(lower, 'z' + 1));
            const __m128i joints = either(either(same(bytes, '-'), same(bytes, '.')), same(bytes, '_'));
            const __m128i refused =
                either(_mm_andnot_si128(same(bytes, '\t'), below(bytes, ' ')), same(bytes, 0x7F));
            word.specials |= bitsOf(specials);
            word.runs |= bitsOf(either(either(digits, letters), joints));
            word.refused |= bitsOf(refused);
            word.capitalJ |= bitsOf(same(bytes, 'J'));
        }
#else
        for (std::size_t at = 0; at < Bits; ++at) {
            const std::uint64_t bit = std::uint64_t{1} << at;
            const look::Kind kind = look::kindOf(text[at]);
            word.specials |= kind == look::Digit || kind == look::Slash ? bit : 0;
            word.runs |= (look::partsOf(text[at]) & look::InRun) != 0 ? bit : 0;
            word.refused |= kind == look::Refused ? bit : 0;
            word.capitalJ |= text[at] == 'J' ? bit : 0;
        }
#endif
        return word;
    }

    std::array<std::uint64_t, LongestLine / Bits + 1> m_specials{};
    std::array<std::uint64_t, LongestLine / Bits + 1> m_runs{};
};

} // namespace bearerwatch::events
