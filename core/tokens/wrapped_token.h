#pragma once

#include <string_view>

#include "tokens/recognise.h"

// Tokens in a coat: base64 of a token, as secrets of Kubernetes hold it, and percent-encoded dots.

namespace bearerwatch::tokens {

/// Takes the coat off `candidate`, which was found in `text`; says so in its findings where a server would
/// not do that by itself. A candidate without one stays as it is.
void unwrap(Candidate& candidate, std::string_view text);

} // namespace bearerwatch::tokens
