#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

// Loops over bytes that decide how fast a log is read: 32 bytes a step where the processor has AVX2, 16
// with SSE2, else byte by byte. Pure functions.

namespace bearerwatch::base {

/// How often `byte` stands in `text`.
[[nodiscard]] std::uint64_t countByte(std::string_view text, char byte);

/// Where `needle` begins first in `text` at or after `from`; npos where it does not. Made for short
/// needles in short texts (a member's name in a line), where `memmem` spends its time on preparing.
[[nodiscard]] std::size_t findBytes(std::string_view text, std::string_view needle, std::size_t from = 0);

} // namespace bearerwatch::base
