#pragma once

#include <cstddef>
#include <string_view>

#include "logs/collector.h"

// Named values in text that is no JSON and no logfmt.

namespace bearerwatch::logs {

/// Offers the members of what other languages print: Ruby's `:status=>401` and `"path" => "/x"`, PHP's
/// `'status' => 401`, Clojure's `{:request-method :get}`, Node's `{ method: 'get' }`. Returns how many.
std::size_t offerForeignMembers(std::string_view text, Collector& collector);

/// Offers `name:"value"` pairs (Check Point, Cloud Foundry). Returns how many.
std::size_t offerQuotedMembers(std::string_view text, Collector& collector);

/// Offers the elements of XML that hold text only, `<date>...</date>` and `<Data
/// Name='IpAddress'>...</Data>`, and all attributes. Returns how many elements.
std::size_t offerElements(std::string_view text, Collector& collector);

/// Reads CEF ("CEF:0|vendor|product|...| src=... rt=...") and LEEF, wherever in the line they begin.
/// @return "cef", "leef", or empty where the line is none.
[[nodiscard]] std::string_view readSecurityEvent(std::string_view line, Collector& collector);

} // namespace bearerwatch::logs
