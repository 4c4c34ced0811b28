#pragma once

#include <string_view>

namespace bearerwatch::logs {

class Collector;

/// Rank of what free text says: after all named members.
inline constexpr int PlainRank = 1000;

/// Finds the request that a free text names and offers its method, path and, where it follows the path, its
/// status: "POST /xmlrpc.php 404", "401 on GET request for", "Method: GET, Path: /x". Linear time.
void readRequestText(std::string_view text, Collector& collector);

} // namespace bearerwatch::logs
