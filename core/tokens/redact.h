#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/secret.h"

// Takes tokens and secrets out of texts that are shown, stored or sent: events, reports, copies.

namespace bearerwatch::tokens {

/// Keyed fingerprint of tokens (HMAC-SHA-256, cut to 12 hexadecimal digits): the same token gives the same
/// fingerprint under the same key, and nobody without the key can test guesses. Const objects may be shared.
class Fingerprinter {
public:
    /// @param key  32 random bytes, kept with the history; any length works.
    explicit Fingerprinter(base::SecretBytes key);
    [[nodiscard]] std::string operator()(std::string_view token) const;

private:
    base::SecretBytes m_key;
};

/// A piece of a text that must not be shown.
struct SecretSpan {
    std::size_t offset = 0;
    std::size_t length = 0;
    bool isToken = true; ///< False: another secret (password, client secret, cookie value).
};

/// Tokens and secrets of `text` in order, without overlap: JOSE tokens, known prefixes, what follows
/// `Bearer`, `Basic`, and the values of members and parameters that are called like a secret. Linear time.
[[nodiscard]] std::vector<SecretSpan> findSecrets(std::string_view text);

/// False where `findSecrets` surely finds nothing: quick, for short texts of which most hold no secret.
[[nodiscard]] bool mayHoldSecret(std::string_view text);

/// `text` with each secret replaced by its first characters and `…[redacted, 442 bytes, fingerprint 9c41e7]`;
/// the fingerprint is the start of what the Fingerprinter gives. A text without secrets is returned as it is.
[[nodiscard]] std::string redact(std::string_view text, const Fingerprinter& fingerprinter);

/// One token as it may be shown: `eyJhbG…[redacted, 442 bytes, fingerprint 9c41e7]`.
[[nodiscard]] std::string redactToken(std::string_view token, const Fingerprinter& fingerprinter);

} // namespace bearerwatch::tokens
