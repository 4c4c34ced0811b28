#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "base/secret.h"
#include "base/time.h"
#include "causes/finding.h"
#include "crypto/asymmetric_key.h"

namespace bearerwatch::jose {

/// Where a key was found, and in which spelling.
enum class KeyForm : std::uint8_t { Jwk, PublicKey, PrivateKey, Certificate, Pkcs12, OpenSsh, Secret };

struct CertificateFacts {
    std::string subject, issuer; ///< RFC 2253 style; hostile text.
    std::optional<base::Time> notBefore, notAfter;
    std::string thumbprintSha256; ///< base64url (`x5t#S256`).
    std::string thumbprintSha1; ///< base64url (`x5t`).
};

/// A key with all that is known about it (RFC 7517). Cheap to copy: the material is shared,
/// immutable, and wiped with the last copy. May be read by several threads.
struct Key {
    std::string kid;
    std::string use; ///< "sig", "enc", other or empty.
    std::vector<std::string> keyOps; ///< Empty: not restricted, when `hasKeyOps` is false.
    bool hasKeyOps = false;
    std::string alg; ///< As the JWK says; empty: not restricted.
    std::string kty; ///< "RSA", "EC", "OKP", "oct", other.
    std::string crv;
    std::size_t bits = 0;
    std::string thumbprint; ///< RFC 7638, SHA-256, base64url; empty when not usable.
    bool isPrivate = false; ///< Holds a private part, or is a secret.

    KeyForm form = KeyForm::Jwk;
    std::string source; ///< Name of the file or place, as given to `readKeys`.
    std::size_t number = 1; ///< From 1, within the source.
    std::string reading; ///< How a secret was read: "text", "base64url", "hex", ...
    std::vector<CertificateFacts> certificates; ///< Own certificate first, then its chain.
    std::string x5t, x5tS256; ///< Thumbprints of the own certificate, base64url; empty when not known.

    std::vector<causes::Finding> problems; ///< Cause empty; span.part "key"; argument `member`.

    crypto::AsymmetricKey::Pointer asymmetric; ///< Null for secrets and unusable keys.
    std::shared_ptr<const base::SecretBytes> secret; ///< Of `oct`; else null.
    std::shared_ptr<const std::string> original; ///< The text that it was read from, for key confusion.

    [[nodiscard]] bool usable() const; ///< No problem is an error, and there is material.
    /// `kid` where there is one, else source, and number when the source holds several.
    [[nodiscard]] std::string name() const;
};

/// All keys of one or several sources.
struct KeySet {
    std::vector<Key> keys;
    std::vector<causes::Finding> problems; ///< Of the source as a whole: not readable, passphrase missing.
    bool isSet = false; ///< A JWK set (not one key).
    void append(KeySet other);
};

/// One JWK. `jwk` may be hostile; every check of RFC 7517, 7518 section 6, 8037 is made here.
[[nodiscard]] Key readJwk(base::JsonValue jwk);

/// The public JWK of a key as JSON, members in the order of RFC 7638; empty for secrets.
[[nodiscard]] std::string publicJwk(const Key& key);
/// The whole JWK, private part included.
[[nodiscard]] std::string privateJwk(const Key& key);
/// RFC 7638 thumbprint with SHA-256, base64url.
[[nodiscard]] std::string thumbprint(const Key& key);

} // namespace bearerwatch::jose
