#include "events/word_starts.h"

#include <bit>
#include <cstring>

#include "base/ascii.h"

#if defined(__x86_64__)
#pragma GCC diagnostic push
#ifndef __clang__
#pragma GCC diagnostic ignored "-Wuninitialized" // without much optimisation GCC 12 warns of its own header
#endif
#include <immintrin.h>
#pragma GCC diagnostic pop
#endif

namespace bearerwatch::events::detail {
namespace {

// Kinds of 64 bytes; the first byte is the lowest bit.
struct Kinds64 {
    std::uint64_t letters = 0; // of ASCII
    std::uint64_t uppers = 0;
    std::uint64_t digits = 0;
    std::uint64_t highDigits = 0; // 4 to 9
    std::uint64_t high = 0; // 0x80 and above: of characters beyond ASCII
    std::uint64_t firsts = 0; // 0xC0 and above: the first byte of one
    std::uint64_t newlines = 0;

    [[nodiscard]] std::uint64_t lowers() const { return (letters & ~uppers) | high; }
};

// Where words begin in the bytes of `kinds`, when those of `next` follow.
template <NumberStarts Numbers>
[[gnu::always_inline]] inline std::uint64_t wordsOf(const Kinds64& kinds, const Kinds64& next,
                                                    StartsBefore& before)
{
    const auto moved = [](std::uint64_t mask, std::uint64_t behind, unsigned count) {
        return mask >> count | behind << (64U - count);
    };
    const std::uint64_t words = kinds.letters | kinds.digits | kinds.high;
    const std::uint64_t lowersAfter = moved(kinds.lowers(), next.lowers(), 1);
    const std::uint64_t cuts = ~(words << 1U | before.word) | (kinds.high << 1U | before.high) |
        (kinds.uppers & (~(kinds.uppers << 1U | before.upper) | lowersAfter));
    std::uint64_t figures = kinds.digits;
    if constexpr (Numbers == NumberStarts::Long)
        figures =
            kinds.highDigits & moved(kinds.digits, next.digits, 1) & moved(kinds.digits, next.digits, 2);
    before = {words >> 63U, kinds.uppers >> 63U, kinds.high >> 63U};
    return (cuts & (kinds.letters | figures)) | kinds.firsts;
}

// Appends the places of the bits of `mask`, eight at a time: to write some in vain costs less than loops
// whose end cannot be foretold.
void appendPlaces(std::uint64_t mask, std::size_t base, Starts::Places& places, std::size_t& count)
{
    constexpr int AtOnce = 8;
    std::uint16_t* next = places.data() + count;
    count += static_cast<std::size_t>(std::popcount(mask));
    for (; mask != 0; next += AtOnce) {
        for (int i = 0; i < AtOnce; ++i, mask &= mask - 1)
            next[i] = static_cast<std::uint16_t>(base + static_cast<unsigned>(std::countr_zero(mask)));
    }
}

// The same where there is hardly more than one.
[[gnu::always_inline]] inline void appendFew(std::uint64_t mask, std::size_t base, Starts::Places& places,
                                             std::size_t& count)
{
    std::uint16_t* const begin = places.data();
    do {
        begin[count] = static_cast<std::uint16_t>(base + static_cast<unsigned>(std::countr_zero(mask)));
        count += mask != 0 ? 1 : 0;
        mask &= mask - 1;
    } while (mask != 0);
}

using KindsOf = Kinds64 (*)(const char* bytes);
using Append = void (*)(std::uint64_t mask, std::size_t base, Starts::Places& places, std::size_t& count);

template <KindsOf Of, Append To, NumberStarts Numbers>
[[gnu::always_inline]] inline void findAll(const char* bytes, std::size_t steps, StartsBefore& before,
                                           Starts& starts)
{
    std::array<char, Starts::Step> behind{};
    std::memcpy(behind.data(), bytes + steps * Starts::Step, 2);
    std::size_t words = 0;
    std::size_t newlines = 0;
    StartsBefore last = before;
    Kinds64 kinds = Of(bytes);
    for (std::size_t step = 0; step < steps; ++step) {
        const std::size_t base = step * Starts::Step;
        const Kinds64 next = Of(step + 1 < steps ? bytes + base + Starts::Step : behind.data());
        To(wordsOf<Numbers>(kinds, next, last), base, starts.words, words);
        appendFew(kinds.newlines, base, starts.newlines, newlines);
        kinds = next;
    }
    before = last;
    starts.wordCount = words;
    starts.newlineCount = newlines;
}

template <KindsOf Of, Append To>
[[gnu::always_inline]] inline void findBy(const char* bytes, std::size_t steps, NumberStarts numbers,
                                          StartsBefore& before, Starts& starts)
{
    if (numbers == NumberStarts::All)
        findAll<Of, To, NumberStarts::All>(bytes, steps, before, starts);
    else
        findAll<Of, To, NumberStarts::Long>(bytes, steps, before, starts);
}

#if defined(__x86_64__)

// Those of `lanes` that are `first` or one of the `count` - 1 bytes after it.
[[gnu::target("avx512bw")]] std::uint64_t inAvx512(__m512i lanes, char first, char count)
{
    return _mm512_cmplt_epu8_mask(_mm512_sub_epi8(lanes, _mm512_set1_epi8(first)), _mm512_set1_epi8(count));
}

[[gnu::target("avx512bw")]] Kinds64 kindsAvx512(const char* bytes)
{
    const __m512i lanes = _mm512_loadu_si512(bytes);
    const __m512i caseBit = _mm512_set1_epi8(0x20);
    Kinds64 kinds;
    kinds.letters = inAvx512(_mm512_or_si512(lanes, caseBit), 'a', 26);
    kinds.uppers = _mm512_mask_testn_epi8_mask(kinds.letters, lanes, caseBit);
    kinds.digits = inAvx512(lanes, '0', 10);
    kinds.highDigits = _mm512_mask_cmpge_epu8_mask(kinds.digits, lanes, _mm512_set1_epi8('4'));
    kinds.high = _mm512_movepi8_mask(lanes);
    if (kinds.high != 0)
        kinds.firsts = _mm512_cmpge_epu8_mask(lanes, _mm512_set1_epi8(static_cast<char>(0xC0)));
    kinds.newlines = _mm512_cmpeq_epi8_mask(lanes, _mm512_set1_epi8('\n'));
    return kinds;
}

constexpr std::array<std::uint8_t, Starts::Step> zeroTo63()
{
    std::array<std::uint8_t, Starts::Step> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = static_cast<std::uint8_t>(i);
    return numbers;
}
alignas(64) constexpr std::array<std::uint8_t, Starts::Step> ZeroTo63 = zeroTo63();

[[gnu::target("avx512bw,avx512vbmi2,popcnt")]] void appendAvx512(std::uint64_t mask, std::size_t base,
                                                                 Starts::Places& places, std::size_t& count)
{
    constexpr int Half = 32;
    const int found = std::popcount(mask);
    const __m512i lanes = _mm512_maskz_compress_epi8(mask, _mm512_load_si512(ZeroTo63.data()));
    const __m512i bases = _mm512_set1_epi16(static_cast<short>(base));
    std::uint16_t* const next = places.data() + count;
    const __m512i first = _mm512_cvtepu8_epi16(_mm512_castsi512_si256(lanes));
    _mm512_storeu_si512(next, _mm512_add_epi16(first, bases));
    if (found > Half) {
        const __m512i second = _mm512_cvtepu8_epi16(_mm512_extracti64x4_epi64(lanes, 1));
        _mm512_storeu_si512(next + Half, _mm512_add_epi16(second, bases));
    }
    count += static_cast<std::size_t>(found);
}

[[gnu::target("avx512bw,avx512vbmi2,bmi,popcnt")]] void
findAvx512(const char* bytes, std::size_t steps, NumberStarts numbers, StartsBefore& before, Starts& starts)
{
    findBy<kindsAvx512, appendAvx512>(bytes, steps, numbers, before, starts);
}

[[gnu::target("avx2")]] std::uint64_t maskAvx2(__m256i lanes)
{
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm256_movemask_epi8(lanes)));
}

[[gnu::target("avx2")]] std::uint64_t inAvx2(__m256i lanes, char first, char count)
{
    const __m256i moved = _mm256_add_epi8(lanes, _mm256_set1_epi8(static_cast<char>(-128 - first)));
    return maskAvx2(_mm256_cmpgt_epi8(_mm256_set1_epi8(static_cast<char>(-128 + count)), moved));
}

[[gnu::target("avx2")]] Kinds64 kindsAvx2(const char* bytes)
{
    constexpr unsigned Half = 32;
    Kinds64 kinds;
    for (unsigned shift = 0; shift < Starts::Step; shift += Half) {
        const __m256i lanes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes + shift));
        const std::uint64_t high = maskAvx2(lanes);
        kinds.letters |= inAvx2(_mm256_or_si256(lanes, _mm256_set1_epi8(0x20)), 'a', 26) << shift;
        kinds.uppers |= inAvx2(lanes, 'A', 26) << shift;
        kinds.digits |= inAvx2(lanes, '0', 10) << shift;
        kinds.highDigits |= inAvx2(lanes, '4', 6) << shift;
        kinds.high |= high << shift;
        kinds.firsts |= (high & maskAvx2(_mm256_slli_epi16(lanes, 1))) << shift;
        kinds.newlines |= maskAvx2(_mm256_cmpeq_epi8(lanes, _mm256_set1_epi8('\n'))) << shift;
    }
    return kinds;
}

[[gnu::target("avx2,bmi,popcnt")]] void findAvx2(const char* bytes, std::size_t steps, NumberStarts numbers,
                                                 StartsBefore& before, Starts& starts)
{
    findBy<kindsAvx2, appendPlaces>(bytes, steps, numbers, before, starts);
}

std::uint64_t maskSse2(__m128i lanes)
{
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm_movemask_epi8(lanes)));
}

std::uint64_t inSse2(__m128i lanes, char first, char count)
{
    const __m128i moved = _mm_add_epi8(lanes, _mm_set1_epi8(static_cast<char>(-128 - first)));
    return maskSse2(_mm_cmplt_epi8(moved, _mm_set1_epi8(static_cast<char>(-128 + count))));
}

Kinds64 kindsOf(const char* bytes)
{
    constexpr unsigned Quarter = 16;
    Kinds64 kinds;
    for (unsigned shift = 0; shift < Starts::Step; shift += Quarter) {
        const __m128i lanes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + shift));
        const std::uint64_t high = maskSse2(lanes);
        kinds.letters |= inSse2(_mm_or_si128(lanes, _mm_set1_epi8(0x20)), 'a', 26) << shift;
        kinds.uppers |= inSse2(lanes, 'A', 26) << shift;
        kinds.digits |= inSse2(lanes, '0', 10) << shift;
        kinds.highDigits |= inSse2(lanes, '4', 6) << shift;
        kinds.high |= high << shift;
        kinds.firsts |= (high & maskSse2(_mm_slli_epi16(lanes, 1))) << shift;
        kinds.newlines |= maskSse2(_mm_cmpeq_epi8(lanes, _mm_set1_epi8('\n'))) << shift;
    }
    return kinds;
}

#else

Kinds64 kindsOf(const char* bytes)
{
    Kinds64 kinds;
    for (unsigned i = 0; i < Starts::Step; ++i) {
        const char c = bytes[i];
        const auto bit = [i](bool is) { return std::uint64_t{is} << i; };
        kinds.letters |= bit(base::isLetter(c));
        kinds.uppers |= bit(c >= 'A' && c <= 'Z');
        kinds.digits |= bit(base::isDigit(c));
        kinds.highDigits |= bit(c >= '4' && c <= '9');
        kinds.high |= bit((static_cast<unsigned char>(c) & 0x80U) != 0);
        kinds.firsts |= bit(static_cast<unsigned char>(c) >= 0xC0);
        kinds.newlines |= bit(c == '\n');
    }
    return kinds;
}

#endif

void findPortable(const char* bytes, std::size_t steps, NumberStarts numbers, StartsBefore& before,
                  Starts& starts)
{
    findBy<kindsOf, appendPlaces>(bytes, steps, numbers, before, starts);
}

} // namespace

std::vector<FindStarts> waysToFindStarts()
{
    std::vector<FindStarts> ways;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512bw") != 0 && __builtin_cpu_supports("avx512vbmi2") != 0)
        ways.push_back(findAvx512);
    if (__builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi") != 0)
        ways.push_back(findAvx2);
#endif
    ways.push_back(findPortable);
    return ways;
}

FindStarts quickestWay()
{
    static const FindStarts way = waysToFindStarts().front();
    return way;
}

} // namespace bearerwatch::events::detail
