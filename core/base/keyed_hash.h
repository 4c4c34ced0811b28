#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

// Hashes of texts for tables in memory. Logs are hostile: who writes one must not be able to choose texts
// that collide, to make a table slow or to make two requests look like one. Both hashes therefore depend on a
// random key of the process; nothing that is told or stored may depend on them. Pure functions but for that
// key; any thread.

namespace bearerwatch::base {

/// For tables that compare the texts themselves when hashes are equal: quick, some ten bytes a nanosecond.
[[nodiscard]] std::uint64_t tableHash(std::string_view text);

/// For what trusts in the hash alone (SipHash-1-3, Aumasson and Bernstein 2012): nobody without the key finds
/// two texts with one hash more quickly than by chance, which is 1 in 2^64 for each pair.
/// @param kind  Parts uses from each other: the same text has another hash.
[[nodiscard]] std::uint64_t keyedHash(std::string_view text, std::uint64_t kind = 0);

namespace detail {
/// SipHash-1-3 of `text` under a key.
[[nodiscard]] std::uint64_t sipHash13(std::string_view text, std::uint64_t key0, std::uint64_t key1);
} // namespace detail

/// For unordered containers of texts.
struct TableHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return static_cast<std::size_t>(tableHash(text)); }
};

} // namespace bearerwatch::base
