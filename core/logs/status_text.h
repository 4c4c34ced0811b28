#pragma once

#include <string_view>

namespace bearerwatch::logs {

/// The HTTP status that a free text names: "returned 401", "403 Forbidden", "HTTP/2 404", "状态码:401".
/// Numbers of other things ("order 401 not found", "403 rows") are none.
/// @return Three digits, a view into `text` or into static memory; empty where the text names none.
[[nodiscard]] std::string_view statusInText(std::string_view text);

} // namespace bearerwatch::logs
