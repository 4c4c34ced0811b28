#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

// Loops over bytes that decide how fast a log is read: 32 bytes a step where the processor has AVX2, 16
// with SSE2, else byte by byte. Pure functions.

namespace bearerwatch::base {

/// How often `byte` stands in `text`.
[[nodiscard]] std::uint64_t countByte(std::string_view text, char byte);

/// The same of two bytes at once.
[[nodiscard]] std::array<std::uint64_t, 2> countBytes(std::string_view text, char first, char second);

/// Where `needle` begins first in `text` at or after `from`; npos where it does not. Made for short
/// needles in short texts (a member's name in a line), where `memmem` spends its time on preparing.
[[nodiscard]] std::size_t findBytes(std::string_view text, std::string_view needle, std::size_t from = 0);

/// Where `byte` stands first in `text`; a size not below the text's where it does not. For places near the
/// start: `memchr` is a call.
[[nodiscard]] inline std::size_t findByte(std::string_view text, char byte)
{
    std::size_t at = 0;
#ifdef __SSE2__
    constexpr std::size_t Step = 16;
    const __m128i wanted = _mm_set1_epi8(byte);
    for (; at + Step <= text.size(); at += Step) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
        const auto found = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, wanted)));
        if (found != 0)
            return at + static_cast<unsigned>(std::countr_zero(found));
    }
#endif
    while (at < text.size() && text.data()[at] != byte)
        ++at;
    return at;
}

/// Whether two texts of `size` bytes are the same. For a few bytes: `memcmp` is a call.
[[nodiscard]] inline bool sameBytes(const char* a, const char* b, std::size_t size)
{
    const auto differ = [a, b](std::size_t at, auto word) {
        auto other = word;
        std::memcpy(&word, a + at, sizeof word);
        std::memcpy(&other, b + at, sizeof word);
        return word != other;
    };
    // The last step may look again at some bytes.
    constexpr std::size_t Word = sizeof(std::uint64_t);
    constexpr std::size_t Half = sizeof(std::uint32_t);
    if (size >= Word) {
        for (std::size_t at = 0; at + Word < size; at += Word) {
            if (differ(at, std::uint64_t{}))
                return false;
        }
        return !differ(size - Word, std::uint64_t{});
    }
    if (size >= Half)
        return !differ(0, std::uint32_t{}) && !differ(size - Half, std::uint32_t{});
    for (std::size_t at = 0; at < size; ++at) {
        if (a[at] != b[at])
            return false;
    }
    return true;
}

} // namespace bearerwatch::base
