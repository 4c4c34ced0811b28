#pragma once

#include <string_view>

#include "jose/key.h"

namespace bearerwatch::jose {

enum class SecretEncoding : std::uint8_t { Auto, Text, Base64, Base64Url, Hex };
[[nodiscard]] std::optional<SecretEncoding>
secretEncodingFromId(std::string_view id); ///< "auto", "text", ...

struct KeyFileOptions {
    std::string_view passphrase = {}; ///< For encrypted PKCS#8, PKCS#1 and PKCS#12.
    SecretEncoding encoding = SecretEncoding::Auto; ///< Of a file that is no known form.
    bool allowSecret = true; ///< Take unknown text as a secret.
};

/// Reads keys in any usual form, found by looking: JWK, JWK set, PEM (one or many: public, private,
/// PKCS#1, PKCS#8, SEC1, certificates), DER of the same, PKCS#12, OpenSSH public keys, else a secret.
/// Faulty keys stay in the set with their problems. Never throws. At most 4 MiB.
[[nodiscard]] KeySet readKeys(std::string_view content, std::string_view sourceName,
                              const KeyFileOptions& options = {});

/// The problem of a key whose text was read, though many programs cannot read it: PEM with written line
/// breaks, base64, UTF-16. A warning.
[[nodiscard]] bool isSpelling(std::string_view code);
/// The key is encrypted, and the passphrase is missing or wrong.
[[nodiscard]] bool isPassphraseProblem(const causes::Finding& problem);
/// Whether a key of `set` has such a problem.
[[nodiscard]] bool wantsPassphrase(const KeySet& set);

/// A secret given as text. With `Auto` the set holds each reading that is possible, the text first:
/// text, base64url, base64, hex.
[[nodiscard]] KeySet readSecret(std::string_view text, std::string_view sourceName, SecretEncoding encoding);

} // namespace bearerwatch::jose
