#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

// Where words and lines begin, told for 64 bytes at once: by AVX-512 or AVX2 where the processor has them,
// else SSE2 or byte by byte.

namespace bearerwatch::events::detail {

/// Of 64 bytes; the first byte is the lowest bit.
struct Starts {
    static constexpr std::size_t Bytes = 64;
    std::uint64_t words = 0; ///< Where a word may begin (as `mayCut`), and each character beyond ASCII.
    std::uint64_t newlines = 0;
};

/// What the bytes before tell.
struct StartsBefore {
    std::uint64_t word = 0; ///< 1: the last byte was a letter, a digit or beyond ASCII.
    std::uint64_t upper = 0;
    std::uint64_t high = 0;
};

/// Which words that begin with a digit are told.
enum class NumberStarts : std::uint8_t {
    All,
    Long ///< Those of three digits and more, the first of which is 4 to 9.
};

/// @param bytes  64 times `count` bytes and three more may be read. @param starts  Room for `count`.
using FindStarts = void (*)(const char* bytes, std::size_t count, NumberStarts numbers, StartsBefore& before,
                            Starts* starts);

/// The quickest way that this processor has.
[[nodiscard]] FindStarts quickestWay();

/// All of them: they tell the same.
[[nodiscard]] std::vector<FindStarts> waysToFindStarts();

} // namespace bearerwatch::events::detail
