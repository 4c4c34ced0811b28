#include "base/byte_search.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#include "base/ascii.h"

namespace bearerwatch::base {
namespace {

std::uint64_t countPortable(std::string_view text, char byte)
{
    return static_cast<std::uint64_t>(std::count(text.begin(), text.end(), byte));
}

#if defined(__x86_64__)

[[gnu::target("avx2")]] std::uint64_t sumAvx2(__m256i lanes)
{
    alignas(32) std::uint64_t parts[4];
    _mm256_store_si256(reinterpret_cast<__m256i*>(parts), lanes);
    return parts[0] + parts[1] + parts[2] + parts[3];
}

[[gnu::target("avx2")]] std::uint64_t countAvx2(std::string_view text, char byte)
{
    const __m256i wanted = _mm256_set1_epi8(byte);
    const __m256i zero = _mm256_setzero_si256();
    constexpr std::size_t Step = 32;
    constexpr std::size_t MostSteps = 255; // what a byte can count
    __m256i total = zero;
    std::size_t at = 0;
    while (at + Step <= text.size()) {
        __m256i counts = zero;
        const std::size_t steps = std::min((text.size() - at) / Step, MostSteps);
        for (std::size_t i = 0; i < steps; ++i, at += Step) {
            const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(text.data() + at));
            counts = _mm256_sub_epi8(counts, _mm256_cmpeq_epi8(bytes, wanted));
        }
        total = _mm256_add_epi64(total, _mm256_sad_epu8(counts, zero));
    }
    return sumAvx2(total) + countPortable(text.substr(at), byte);
}

// How often each of two bytes stands in `text`.
[[gnu::target("avx2")]] std::array<std::uint64_t, 2> countTwoAvx2(std::string_view text, char first,
                                                                  char second)
{
    const __m256i wanted = _mm256_set1_epi8(first);
    const __m256i other = _mm256_set1_epi8(second);
    const __m256i zero = _mm256_setzero_si256();
    constexpr std::size_t Step = 32;
    constexpr std::size_t MostSteps = 255; // what a byte can count
    __m256i total = zero;
    __m256i otherTotal = zero;
    std::size_t at = 0;
    while (at + Step <= text.size()) {
        __m256i counts = zero;
        __m256i otherCounts = zero;
        const std::size_t steps = std::min((text.size() - at) / Step, MostSteps);
        for (std::size_t i = 0; i < steps; ++i, at += Step) {
            const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(text.data() + at));
            counts = _mm256_sub_epi8(counts, _mm256_cmpeq_epi8(bytes, wanted));
            otherCounts = _mm256_sub_epi8(otherCounts, _mm256_cmpeq_epi8(bytes, other));
        }
        total = _mm256_add_epi64(total, _mm256_sad_epu8(counts, zero));
        otherTotal = _mm256_add_epi64(otherTotal, _mm256_sad_epu8(otherCounts, zero));
    }
    const std::string_view rest = text.substr(at);
    return {sumAvx2(total) + countPortable(rest, first), sumAvx2(otherTotal) + countPortable(rest, second)};
}

// The first place from `at` on where two bytes of `needle` fit and then the rest. Letters are asked first:
// quotes and colons, as around the names of members, stand everywhere. Where it has no letter its ends are
// asked: either alone, as the `1` of `401`, stands everywhere too.
std::size_t findSse2(std::string_view text, std::string_view needle, std::size_t at)
{
    constexpr std::size_t Step = 16;
    const std::size_t reach = needle.size() - 1;
    std::size_t head = 0;
    while (head < reach && !isLetter(needle.data()[head]))
        ++head;
    std::size_t tail = reach;
    while (tail > head && !isLetter(needle.data()[tail]))
        --tail;
    if (head == tail && !isLetter(needle.data()[head]))
        head = 0;
    const __m128i first = _mm_set1_epi8(needle.data()[head]);
    const __m128i last = _mm_set1_epi8(needle.data()[tail]);
    if (text.size() < at + reach + Step)
        return text.find(needle, at);
    const std::size_t lastStep = text.size() - reach - Step; // it may look again at some bytes
    for (;; at = std::min(at + Step, lastStep)) {
        const char* here = text.data() + at;
        const __m128i heads = _mm_loadu_si128(reinterpret_cast<const __m128i*>(here + head));
        const __m128i tails = _mm_loadu_si128(reinterpret_cast<const __m128i*>(here + tail));
        auto fits = static_cast<unsigned>(
            _mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(heads, first), _mm_cmpeq_epi8(tails, last))));
        for (; fits != 0; fits &= fits - 1) {
            const auto offset = static_cast<std::size_t>(std::countr_zero(fits));
            if (sameBytes(here + offset, needle.data(), needle.size()))
                return at + offset;
        }
        if (at == lastStep)
            return std::string_view::npos;
    }
}

#endif

} // namespace

std::uint64_t countByte(std::string_view text, char byte)
{
#if defined(__x86_64__)
    static const bool hasAvx2 = __builtin_cpu_supports("avx2") != 0;
    if (hasAvx2)
        return countAvx2(text, byte);
#endif
    return countPortable(text, byte);
}

std::array<std::uint64_t, 2> countBytes(std::string_view text, char first, char second)
{
#if defined(__x86_64__)
    static const bool hasAvx2 = __builtin_cpu_supports("avx2") != 0;
    if (hasAvx2)
        return countTwoAvx2(text, first, second);
#endif
    return {countPortable(text, first), countPortable(text, second)};
}

std::size_t findBytes(std::string_view text, std::string_view needle, std::size_t from)
{
    if (needle.empty() || from > text.size() || needle.size() > text.size() - from)
        return needle.empty() && from <= text.size() ? from : std::string_view::npos;
#if defined(__x86_64__)
    return findSse2(text, needle, from);
#else
    return text.find(needle, from);
#endif
}

} // namespace bearerwatch::base
