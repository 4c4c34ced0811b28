#include "events/word_sieve.h"

#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace bearerwatch::events::detail {
namespace {

std::uint32_t fourAt(const char* bytes)
{
    std::uint32_t four = 0;
    std::memcpy(&four, bytes, sizeof four);
    if constexpr (std::endian::native == std::endian::big)
        four = __builtin_bswap32(four);
    return four;
}

std::uint64_t eightAt(const char* bytes)
{
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes, sizeof eight);
    if constexpr (std::endian::native == std::endian::big)
        eight = __builtin_bswap64(eight);
    return eight;
}

constexpr std::uint32_t LowBits = 0x1F1F1F1F;

// The low five bits of four bytes side by side.
std::uint32_t packed(std::uint32_t four)
{
    const std::uint32_t two = (four & 0x001F001FU) | (four >> 3U & 0x03E003E0U);
    return (two & 0x3FFU) | (two >> 6U & 0xFFC00U);
}

} // namespace

void WordSieve::addFirst(std::uint32_t four, std::size_t known)
{
    if (known >= sizeof four) {
        const std::uint32_t set = packed(four);
        m_firstFours[set / 64] |= std::uint64_t{1} << (set % 64);
        return;
    }
    const auto shift = static_cast<unsigned>(8 * known);
    for (std::uint32_t any = 0; any < 1U << BitsOfOne; ++any)
        addFirst((four & ~(0xFFU << shift)) | any << shift, known + 1);
}

void WordSieve::add(const std::array<char, Beyond>& bytes, std::size_t known)
{
    const std::uint64_t eight = eightAt(bytes.data());
    addFirst(static_cast<std::uint32_t>(eight), known);
    const auto bit = [&](std::size_t place) {
        return known <= place ? ~0U : 1U << (eight >> 8 * place & 31U);
    };
    if (known < 3) {
        m_next.fill({~0U, ~0U}); // of a word so short no third byte is known, by which others are parted
        return;
    }
    Next& next = m_next[slotOf(eight)];
    next.fifths |= bit(4);
    next.sixths |= bit(5);
}

template <typename Pack>
[[gnu::always_inline]] inline std::size_t
WordSieve::chooseBy(Pack pack, const char* bytes, const Starts& starts, Starts::Places& chosen) const
{
    const std::uint64_t* firstFours = m_firstFours.data();
    const std::uint16_t* words = starts.words.data();
    std::uint16_t* end = chosen.data();
    for (std::size_t i = 0; i < starts.wordCount; ++i) {
        const std::uint32_t set = pack(fourAt(bytes + words[i]));
        *end = words[i];
        end += firstFours[set / 64] >> (set % 64) & 1U;
    }
    // Many ordinary words begin as one of the list: "request" as "require".
    const Next* nexts = m_next.data();
    const std::size_t count = static_cast<std::size_t>(end - chosen.data());
    end = chosen.data();
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint16_t word = chosen.data()[i];
        const std::uint64_t eight = eightAt(bytes + word);
        const Next next = nexts[slotOf(eight)];
        *end = word;
        end += (next.fifths >> (eight >> 32U & 31U)) & (next.sixths >> (eight >> 40U & 31U)) & 1U;
    }
    return static_cast<std::size_t>(end - chosen.data());
}

std::size_t WordSieve::choosePortably(const char* bytes, const Starts& starts, Starts::Places& chosen) const
{
    return chooseBy(packed, bytes, starts, chosen);
}

#if defined(__x86_64__)

[[gnu::target("bmi,bmi2")]] std::size_t WordSieve::chooseBmi2(const char* bytes, const Starts& starts,
                                                              Starts::Places& chosen) const
{
    struct Pack {
        [[gnu::target("bmi2")]] std::uint32_t operator()(std::uint32_t four) const
        {
            return _pext_u32(four, LowBits);
        }
    };
    return chooseBy(Pack(), bytes, starts, chosen);
}

std::size_t WordSieve::choose(const char* bytes, const Starts& starts, Starts::Places& chosen) const
{
    // Processors that have both also move bits quickly.
    static const bool isQuick =
        __builtin_cpu_supports("bmi2") != 0 && __builtin_cpu_supports("avx512bw") != 0;
    return isQuick ? chooseBmi2(bytes, starts, chosen) : choosePortably(bytes, starts, chosen);
}

#else

std::size_t WordSieve::choose(const char* bytes, const Starts& starts, Starts::Places& chosen) const
{
    return choosePortably(bytes, starts, chosen);
}

#endif

} // namespace bearerwatch::events::detail
