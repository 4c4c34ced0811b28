#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace bearerwatch::base {

enum class PlusSign : std::uint8_t { Kept, IsBlank }; ///< In forms and queries + stands for a blank.

/// `%2E` undone (RFC 3986 2.1); a % without two hexadecimal digits after it stays as it is.
[[nodiscard]] std::string percentDecoded(std::string_view text, PlusSign plus = PlusSign::Kept);

} // namespace bearerwatch::base
