#pragma once

#include <string_view>

#include "logs/collector.h"

namespace bearerwatch::logs {

/// The id in a value that says more: "projects/p/traces/65e2..." and "65e2.../12;o=1" of Google, W3C's
/// "00-65e2...-1122...-01", "65e2...}:" where a span of Rust's tracing ends.
[[nodiscard]] std::string_view bareRequestId(std::string_view value);

/// 32 hexadecimal digits (nginx's $request_id, a trace id of W3C) or a UUID (Envoy's x-request-id).
[[nodiscard]] bool isRequestId(std::string_view text);

/// What a line of text says of the request it belongs to: ids that are named ("request_id: "aa11"",
/// "RequestId:0HN1:00000003", "traceId=65e2..."), a UUID or trace id alone in brackets or between tabs in its
/// head, the connection ("ConnectionId:0HN1"), the process of Erlang ("pid=<0.812.0>"), the thread of a
/// server that gives each request its own ("[http-nio-8080-exec-1]"). Offers what no better source has given.
void readRequestId(std::string_view text, Collector& collector);

} // namespace bearerwatch::logs
