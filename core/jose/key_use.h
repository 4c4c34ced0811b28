#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "jose/algorithm.h"
#include "jose/key.h"

// Which key may be used for what. Used inside core/jose and by core/diagnosis.

namespace bearerwatch::jose {

/// True when type and curve fit and there is material: the mathematics can be done.
[[nodiscard]] bool canCompute(const SignatureAlgorithm& algorithm, const Key& key);
[[nodiscard]] bool canCompute(const KeyManagementAlgorithm& algorithm, const ContentEncryption& encryption,
                              const Key& key);

/// Why the key may not be used though it could: use, key_ops, alg, weakness. Empty: it may.
[[nodiscard]] std::vector<causes::Finding> decryptionObjections(const KeyManagementAlgorithm& algorithm,
                                                                const ContentEncryption& encryption,
                                                                const Key& key);

/// Which keys a `kid` leaves over.
struct KidChoice {
    std::vector<std::size_t> candidates; ///< Indices of keys to try.
    std::vector<std::size_t> others; ///< Excluded by their kid.
    bool unknown = false; ///< The kid is in none of the keys that have one.
    bool ambiguous = false; ///< Several different keys of one type share the kid (RFC 7517 4.5).
};
[[nodiscard]] KidChoice chooseByKid(std::span<const Key> keys, bool hasKid, std::string_view kid);

/// The certificate that a header names by its thumbprints (RFC 7515 4.1.7, 4.1.8).
struct NamedCertificate {
    std::string_view sha1; ///< `x5t`, base64url; empty when the header has none.
    std::string_view sha256; ///< `x5t#S256`.
    [[nodiscard]] bool empty() const { return sha1.empty() && sha256.empty(); }
};
enum class CertificateMatch : std::uint8_t { Unknown, Same, Other }; ///< Unknown: the key names none.
[[nodiscard]] CertificateMatch matchCertificate(const Key& key, const NamedCertificate& named);
/// Leaves over the candidates that have the named certificate, where there are any.
void preferCertificate(KidChoice& choice, std::span<const Key> keys, const NamedCertificate& named);

/// What is to be said of the named certificate: the key that verified has another one, or, when none did,
/// no key has it though their certificates are known. Warnings: the thumbprints are hints.
[[nodiscard]] std::vector<causes::Finding> certificateDoubts(std::span<const Key> keys,
                                                             std::optional<std::size_t> verified,
                                                             const NamedCertificate& named);

/// Texts that careless verifiers take as an HMAC secret when they are given this public key:
/// PEM in its spellings, DER, JWK, OpenSSH, the file as it was read, n and x.
struct PublicEncoding {
    std::string name; ///< "the PEM text", "the PEM text without its last newline".
    std::string octets;
};
[[nodiscard]] std::vector<PublicEncoding> publicEncodings(const Key& key);

/// "RSA 2048 bits", "EC P-256", "secret, 256 bits".
[[nodiscard]] std::string describeKey(const Key& key);

/// The kids of the keys at `indices`, at most 20: that of the key that fits first, then those that begin most
/// like `wanted`; those left out are counted: "a, b, … (+7)".
[[nodiscard]] std::string listedKids(std::span<const Key> keys, std::vector<std::size_t> indices,
                                     std::string_view wanted, std::optional<std::size_t> fitting);

} // namespace bearerwatch::jose
