#include "events/word_starts.h"

#include "base/ascii.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace bearerwatch::events::detail {
namespace {

// Kinds of 64 bytes.
struct Kinds64 {
    std::uint64_t letters = 0; // of ASCII
    std::uint64_t uppers = 0;
    std::uint64_t digits = 0;
    std::uint64_t highDigits = 0; // 4 to 9
    std::uint64_t high = 0; // 0x80 and above: of characters beyond ASCII
    std::uint64_t firsts = 0; // 0xC0 and above: the first byte of one
    std::uint64_t newlines = 0;
};

struct After {
    bool lower = false; // the byte behind the 64, or one beyond ASCII
    std::uint64_t digits = 0; // the two bytes behind them
};

After afterOf(const char* bytes)
{
    const char next = bytes[0];
    return {(next >= 'a' && next <= 'z') || next < 0,
            std::uint64_t{base::isDigit(next)} | std::uint64_t{base::isDigit(bytes[1])} << 1U};
}

Starts startsOf(const Kinds64& kinds, After after, NumberStarts numbers, StartsBefore& before)
{
    const std::uint64_t words = kinds.letters | kinds.digits | kinds.high;
    const std::uint64_t lowers = (kinds.letters & ~kinds.uppers) | kinds.high;
    const std::uint64_t lowersAfter = lowers >> 1U | std::uint64_t{after.lower} << 63U;
    const std::uint64_t cuts = ~(words << 1U | before.word) | (kinds.high << 1U | before.high) |
        (kinds.uppers & (~(kinds.uppers << 1U | before.upper) | lowersAfter));
    const std::uint64_t second = kinds.digits >> 1U | after.digits << 63U;
    const std::uint64_t third = kinds.digits >> 2U | after.digits << 62U;
    const std::uint64_t figures =
        numbers == NumberStarts::All ? kinds.digits : kinds.highDigits & second & third;
    before = {words >> 63U, kinds.uppers >> 63U, kinds.high >> 63U};
    return {(cuts & (kinds.letters | figures)) | kinds.firsts, kinds.newlines};
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
    Kinds64 kinds;
    kinds.letters = inAvx512(_mm512_or_si512(lanes, _mm512_set1_epi8(0x20)), 'a', 26);
    kinds.uppers = inAvx512(lanes, 'A', 26);
    kinds.digits = inAvx512(lanes, '0', 10);
    kinds.highDigits = inAvx512(lanes, '4', 6);
    kinds.high = _mm512_movepi8_mask(lanes);
    if (kinds.high != 0)
        kinds.firsts = _mm512_cmpge_epu8_mask(lanes, _mm512_set1_epi8(static_cast<char>(0xC0)));
    kinds.newlines = _mm512_cmpeq_epi8_mask(lanes, _mm512_set1_epi8('\n'));
    return kinds;
}

[[gnu::target("avx512bw")]] void findAvx512(const char* bytes, std::size_t count, NumberStarts numbers,
                                            StartsBefore& before, Starts* starts)
{
    for (std::size_t i = 0; i < count; ++i, bytes += Starts::Bytes)
        starts[i] = startsOf(kindsAvx512(bytes), afterOf(bytes + Starts::Bytes), numbers, before);
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

[[gnu::target("avx2")]] void findAvx2(const char* bytes, std::size_t count, NumberStarts numbers,
                                      StartsBefore& before, Starts* starts)
{
    constexpr unsigned Step = 32;
    for (std::size_t i = 0; i < count; ++i, bytes += Starts::Bytes) {
        Kinds64 kinds;
        for (unsigned shift = 0; shift < Starts::Bytes; shift += Step) {
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
        starts[i] = startsOf(kinds, afterOf(bytes + Starts::Bytes), numbers, before);
    }
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
    constexpr unsigned Step = 16;
    Kinds64 kinds;
    for (unsigned shift = 0; shift < Starts::Bytes; shift += Step) {
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
    for (unsigned i = 0; i < Starts::Bytes; ++i) {
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

void findPortable(const char* bytes, std::size_t count, NumberStarts numbers, StartsBefore& before,
                  Starts* starts)
{
    for (std::size_t i = 0; i < count; ++i, bytes += Starts::Bytes)
        starts[i] = startsOf(kindsOf(bytes), afterOf(bytes + Starts::Bytes), numbers, before);
}

} // namespace

std::vector<FindStarts> waysToFindStarts()
{
    std::vector<FindStarts> ways;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512bw") != 0)
        ways.push_back(findAvx512);
    if (__builtin_cpu_supports("avx2") != 0)
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
