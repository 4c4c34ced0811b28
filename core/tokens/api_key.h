#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bearerwatch::tokens {

/// The name of the first header, as it is written in `text`, that carries an API key and no bearer token
/// (`X-API-Key: ...`, of an HTTP request or in quotes as of curl); nothing where none does. Reads at most the
/// first 64 KiB.
[[nodiscard]] std::optional<std::string> apiKeyHeader(std::string_view text);

} // namespace bearerwatch::tokens
