#include "events/word_sieve.h"

#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace bearerwatch::events::detail {
namespace {

std::uint64_t eightAt(const char* bytes)
{
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes, sizeof eight);
    if constexpr (std::endian::native == std::endian::big)
        eight = __builtin_bswap64(eight);
    return eight;
}

// The bytes that the first look asks for. The fifth tells more than the fourth: "request" from "require".
constexpr std::array<unsigned, 4> Asked{0, 1, 2, 4};
constexpr std::uint64_t AskedBits = 0x1F001F1F1F;

// The asked bits side by side.
std::uint32_t packed(std::uint64_t eight)
{
    return static_cast<std::uint32_t>((eight & 0x1FU) | (eight >> 3U & 0x3E0U) | (eight >> 6U & 0x7C00U) |
                                      (eight >> 17U & 0xF8000U));
}

} // namespace

// Sets the bits of all beginnings with the asked bytes of `eight`, of which those from `known` on may be any.
void WordSieve::addBeginnings(std::uint64_t eight, std::size_t known)
{
    for (const unsigned place : Asked) {
        if (place < known)
            continue;
        const unsigned shift = 8 * place;
        for (std::uint64_t any = 0; any < 1U << BitsOfOne; ++any)
            addBeginnings((eight & ~(std::uint64_t{0xFF} << shift)) | any << shift, place + 1);
        return;
    }
    const std::uint32_t set = packed(eight);
    m_beginnings[set / 64] |= std::uint64_t{1} << (set % 64);
}

void WordSieve::add(const std::array<char, Beyond>& bytes, std::size_t known)
{
    const std::uint64_t eight = eightAt(bytes.data());
    addBeginnings(eight, known);
    if (known < 3) {
        m_next.fill({~0U, ~0U}); // others are parted by a third byte, which a word so short does not tell
        return;
    }
    const auto bit = [&](std::size_t place) {
        return known <= place ? ~0U : 1U << (eight >> 8 * place & 31U);
    };
    Next& next = m_next[slotOf(eight)];
    next.fourths |= bit(3);
    next.sixths |= bit(5);
}

template <typename Pack>
[[gnu::always_inline]] inline std::size_t
WordSieve::chooseBy(Pack pack, const char* bytes, const Starts& starts, Starts::Places& chosen) const
{
    const std::uint64_t* beginnings = m_beginnings.data();
    const std::uint16_t* words = starts.words.data();
    std::uint16_t* end = chosen.data();
    for (std::size_t i = 0; i < starts.wordCount; ++i) {
        const std::uint32_t set = pack(eightAt(bytes + words[i]));
        *end = words[i];
        end += beginnings[set / 64] >> (set % 64) & 1U;
    }
    // What is left is looked at again: most ordinary words differ from the list in one of the next bytes.
    const Next* nexts = m_next.data();
    const std::size_t count = static_cast<std::size_t>(end - chosen.data());
    end = chosen.data();
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint16_t word = chosen.data()[i];
        const std::uint64_t eight = eightAt(bytes + word);
        const Next next = nexts[slotOf(eight)];
        *end = word;
        end += (next.fourths >> (eight >> 24U & 31U)) & (next.sixths >> (eight >> 40U & 31U)) & 1U;
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
        [[gnu::target("bmi2")]] std::uint32_t operator()(std::uint64_t eight) const
        {
            return static_cast<std::uint32_t>(_pext_u64(eight, AskedBits));
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
