#pragma once

#include <cstddef>
#include <string_view>

// Where a number of three digits in a block of bytes is the status of a request.

namespace bearerwatch::events::detail {

/// "401" where a status may stand: not a part of a number, a time, a path or a name, and not the count of
/// bytes that follows another status. @param start, end  Of the number in `block`.
[[nodiscard]] bool isStatusPlace(std::string_view block, std::size_t start, std::size_t end);

/// Where a number surely is a status: after the quoted request line, or the value of a status or code.
[[nodiscard]] bool isRefusalPlace(std::string_view block, std::size_t start, std::size_t end);

} // namespace bearerwatch::events::detail
