#pragma once

#include <cstddef>
#include <string_view>

namespace bearerwatch::tokens {

/// The length of a long word without a meaning at `at` that stands right behind a word for a token: "token
/// 9f8e...", "PRIVATE-TOKEN: 9f8e...", "<access_token>9f8e...", "--token=9f8e...". 0: there is none.
/// Also a segment of a path behind one that hands such words out: see `pathSecretAt`.
[[nodiscard]] std::size_t opaqueSecretAt(std::string_view text, std::size_t at);

/// The length of a segment of a path at `at` that has no meaning and stands behind one that says it is
/// secret:
/// "/reset/9f8e...", "/v1/secret/token/9f8e...", "/reset/MQ/9f8e...". 0: there is none.
[[nodiscard]] std::size_t pathSecretAt(std::string_view text, std::size_t at);

/// A word that is shorter is no such segment. Bytes.
inline constexpr std::size_t LeastPathSecret = 16;

} // namespace bearerwatch::tokens
