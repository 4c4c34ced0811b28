#pragma once

#include <cstddef>
#include <string_view>

#include "tokens/places.h"

// A request that proves nothing about who sends it.

namespace bearerwatch::tokens {

/// The bytes of the request line, or of the name of the program, where `text` is an HTTP request or a curl
/// command that carries no credentials of any kind: no Authorization, cookie, key or user. Zero where it has
/// some, where they could stand elsewhere (a file, a variable), or where it is no request. `document` is that
/// of `text`; reads a few passes over it.
[[nodiscard]] std::size_t requestWithoutCredentials(std::string_view text, Document document);

} // namespace bearerwatch::tokens
