#pragma once

#include <string_view>

#include "tokens/places.h"

// A request that proves nothing about who sends it.

namespace bearerwatch::tokens {

/// Whether `text` is an HTTP request or a curl command that carries no credentials of any kind: no
/// Authorization, cookie, key or user. False where it has some, where they could stand elsewhere (a file, a
/// variable), and where an answer stands with it that says more than 401 and `WWW-Authenticate: Bearer`
/// (also as `curl -v` prints both). `document` is that of `text`.
[[nodiscard]] bool isBareRequest(std::string_view text, Document document);

} // namespace bearerwatch::tokens
