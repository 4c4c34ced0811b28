#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

// Where words and lines begin, told for 64 bytes at once: by AVX-512 or AVX2 where the processor has them,
// else SSE2 or byte by byte.

namespace bearerwatch::events::detail {

/// What the bytes before tell: 1 where it is true of the last one.
struct StartsBefore {
    std::uint64_t word = 0; ///< A letter, a digit or beyond ASCII.
    std::uint64_t upper = 0;
    std::uint64_t high = 0; ///< Beyond ASCII.
};

/// Places in some bytes, in their order.
struct Starts {
    static constexpr std::size_t Step = 64; ///< Bytes that are looked at together.
    static constexpr std::size_t MostSteps = 16;
    static constexpr std::size_t Room = Step * (MostSteps + 1); ///< One step more: some are written in vain.
    using Places = std::array<std::uint16_t, Room>;

    Places words; ///< Where a word may begin (as `mayCut`), and each character beyond ASCII.
    Places newlines;
    std::size_t wordCount = 0;
    std::size_t newlineCount = 0;
};

/// Which words that begin with a digit are told.
enum class NumberStarts : std::uint8_t {
    All,
    Long ///< Those of three digits and more, the first of which is 4 to 9.
};

/// @param bytes  `steps` times 64 bytes and two more may be read. @param starts  Is filled anew.
using FindStarts = void (*)(const char* bytes, std::size_t steps, NumberStarts numbers, StartsBefore& before,
                            Starts& starts);

/// The quickest way that this processor has.
[[nodiscard]] FindStarts quickestWay();

/// All of them: they tell the same.
[[nodiscard]] std::vector<FindStarts> waysToFindStarts();

} // namespace bearerwatch::events::detail
