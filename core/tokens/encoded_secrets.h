#pragma once

#include <string_view>
#include <vector>

#include "tokens/redact.h"

// Tokens that do not stand as tokens in a text: base64 or hexadecimal digits of one, one whose every
// character is escaped, a signature by itself.

namespace bearerwatch::tokens {

/// Runs of base64 that are at least this long and read like no words are hidden, whatever they hold. Above
/// the length of key ids and of 43 or 56 characters of digests, which help who reads.
inline constexpr std::size_t LeastLoneRun = 64;

/// Adds to `spans` (in order, without overlap) what else must not be shown, and keeps that order.
/// Linear time.
void addEncodedSecrets(std::string_view text, std::vector<SecretSpan>& spans);

/// Whether `word`, of base64 characters, changes between small letters, capitals and digits as often as
/// random octets or encoded text do, and names do not.
[[nodiscard]] bool readsLikeNoWords(std::string_view word);

} // namespace bearerwatch::tokens
