#pragma once

#include <span>
#include <string>
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

/// Texts that careless verifiers take as an HMAC secret when they are given this public key:
/// PEM in its spellings, DER, JWK, OpenSSH, the file as it was read, n and x.
struct PublicEncoding {
    std::string name; ///< "the PEM text", "the PEM text without its last newline".
    std::string octets;
};
[[nodiscard]] std::vector<PublicEncoding> publicEncodings(const Key& key);

/// "RSA 2048 bits", "EC P-256", "secret, 256 bits".
[[nodiscard]] std::string describeKey(const Key& key);

} // namespace bearerwatch::jose
