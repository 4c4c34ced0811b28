#pragma once

#include <string_view>

#include "logs/collector.h"

// Paths and URLs in free text.

namespace bearerwatch::logs {

/// Without the bracket or the stop that the text around a path ends with.
[[nodiscard]] std::string_view barePath(std::string_view path);

/// Offers the status in what follows a path: "POST /x 404", "GET,/x,401,", "GET http://x/ - - 401".
void takeStatusBehind(std::string_view behind, Collector& collector);

/// Offers the path that a word names: "Path: /x", "Requested URL: '/x'", "Serving /x to", "Internal Server
/// Error: /x", "Exception on /x [GET]".
void findPath(std::string_view text, Collector& collector);

/// Offers what was asked of another service: "401 Client Error: Unauthorized for url: https://x/me",
/// "<-- 403 Forbidden http://x/acl (21ms)"; no manual that the text points to.
void findUrl(std::string_view text, Collector& collector);

} // namespace bearerwatch::logs
