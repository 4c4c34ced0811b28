#pragma once

#include <string_view>

namespace bearerwatch::logs {

/// The HTTP status that a free text names: "returned 401", "403 Forbidden", "HTTP/2 404", "状态码:401".
/// Numbers of other things ("order 401 not found", "403 rows") are none.
/// @return Three digits, a view into `text` or into static memory; empty where the text names none.
[[nodiscard]] std::string_view statusInText(std::string_view text);

/// True for the codes that servers send (RFC 9110 section 15 and what products add), by the first three
/// characters of `digits`, which are digits. Other numbers are sizes, lines, process ids.
[[nodiscard]] bool isKnownStatus(std::string_view digits);

/// The code that a reason phrase or the name of a constant stands for ("Unauthorized", "BAD_REQUEST",
/// "TooManyRequests"), as three digits in static memory; empty: none. Only refusals and failures, since "OK"
/// and "Accepted" are words of other states too.
[[nodiscard]] std::string_view statusOfName(std::string_view name);

} // namespace bearerwatch::logs
