#pragma once

#include <string_view>

#include "tokens/recognise.h"

// Tokens that are wrapped once more: in base64, as secrets of Kubernetes hold them, and with encoded dots.

namespace bearerwatch::tokens {

/// Unwraps `candidate`, which was found in `text`; says so in its findings where a server would not do that
/// by itself. A candidate that is not wrapped stays as it is.
void unwrap(Candidate& candidate, std::string_view text);

} // namespace bearerwatch::tokens
