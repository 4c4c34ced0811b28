#pragma once

#include <optional>

#include "crypto/asymmetric_key.h"

namespace bearerwatch::crypto {

enum class RsaPadding : std::uint8_t { Pkcs1, Pss };

/// Result of a check of a signature; `Unsupported` when the provider at run time lacks the algorithm.
enum class CheckOutcome : std::uint8_t { Fits, DoesNotFit, Unsupported };

/// RSASSA-PKCS1-v1_5 or RSASSA-PSS (MGF1 with the same hash, salt as long as the digest) over a digest.
[[nodiscard]] CheckOutcome checkRsa(const AsymmetricKey& key, RsaPadding padding, Hash hash,
                                    const Digest& digest, base::ByteView signature);
/// PSS with any length of salt: for diagnosis only, never for a verdict. Returns the salt's length.
[[nodiscard]] std::optional<std::size_t> pssSaltLength(const AsymmetricKey& key, Hash hash,
                                                       const Digest& digest, base::ByteView signature);

/// ECDSA, r and s side by side, each as long as the curve's order (RFC 7518 3.4).
[[nodiscard]] CheckOutcome checkEcdsa(const AsymmetricKey& key, const Digest& digest,
                                      base::ByteView signature);
/// Ed25519 or Ed448 (RFC 8032, pure).
[[nodiscard]] CheckOutcome checkEdDsa(const AsymmetricKey& key, base::ByteView message,
                                      base::ByteView signature);

/// ML-DSA (FIPS 204, pure, no context), where OpenSSL has it.
[[nodiscard]] CheckOutcome checkMlDsa(const AsymmetricKey& key, base::ByteView message,
                                      base::ByteView signature);

/// Why r and s cannot be a signature: length, zero, not below the order.
enum class EcdsaRange : std::uint8_t { Good, WrongLength, Zero, TooLarge };
[[nodiscard]] EcdsaRange ecdsaRange(const AsymmetricKey& key, base::ByteView signature);
/// r || s out of a DER ECDSA signature; empty when it is none or does not fit the curve.
[[nodiscard]] base::Bytes ecdsaFromDer(const AsymmetricKey& key, base::ByteView der);

/// s^e mod n: the padded block that an RSA signature holds. Empty when s is not below n.
[[nodiscard]] base::Bytes rsaRecover(const AsymmetricKey& key, base::ByteView signature);
/// The hash and digest inside a PKCS#1 v1.5 block; nullopt when the padding is not exactly that.
struct RecoveredDigest {
    Hash hash;
    Digest digest;
};
[[nodiscard]] std::optional<RecoveredDigest> pkcs1Digest(base::ByteView block);

// Signing: nullopt when the key is public or of another kind.
[[nodiscard]] std::optional<base::Bytes> signRsa(const AsymmetricKey& key, RsaPadding padding, Hash hash,
                                                 const Digest& digest);
[[nodiscard]] std::optional<base::Bytes> signEcdsa(const AsymmetricKey& key, const Digest& digest);
[[nodiscard]] std::optional<base::Bytes> signEdDsa(const AsymmetricKey& key, base::ByteView message);
[[nodiscard]] std::optional<base::Bytes> signMlDsa(const AsymmetricKey& key, base::ByteView message);

} // namespace bearerwatch::crypto
