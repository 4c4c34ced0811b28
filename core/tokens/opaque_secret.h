#pragma once

#include <cstddef>
#include <string_view>

namespace bearerwatch::tokens {

/// The length of a long word without a meaning at `at` that stands right behind a word for a token: "token
/// 9f8e...", "PRIVATE-TOKEN: 9f8e...", "<access_token>9f8e...", "--token=9f8e...". 0: there is none.
[[nodiscard]] std::size_t opaqueSecretAt(std::string_view text, std::size_t at);

} // namespace bearerwatch::tokens
