#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "crypto/asymmetric_key.h"

// What the equation of ECDSA tells beyond "fits" and "does not fit": s * R = e * G + r * Q, where R is one of
// the points whose x is r. For diagnosis only; everything here is public, so time may depend on the numbers.

namespace bearerwatch::crypto {

/// Asks of many digests whether one signature is theirs. The points that e * G must be are computed once, so
/// a question costs one multiplication of the base point: a fifth of a verification for P-256, less for the
/// others. May be read by several threads.
class EcdsaTarget {
public:
    /// nullptr when the key is no EC key, or r and s are no signature for its curve.
    [[nodiscard]] static std::shared_ptr<const EcdsaTarget> make(const AsymmetricKey& key,
                                                                 base::ByteView signature);
    ~EcdsaTarget();
    EcdsaTarget(const EcdsaTarget&) = delete;
    EcdsaTarget& operator=(const EcdsaTarget&) = delete;

    [[nodiscard]] bool fits(const Digest& digest) const;

private:
    EcdsaTarget();
    struct State;
    std::unique_ptr<State> m_state;
};

/// A public key by its coordinates, each as long as the curve's field.
struct EcPoint {
    base::Bytes x, y;
    friend bool operator==(const EcPoint&, const EcPoint&) = default;
};

/// Every public key under which the signature fits the digest: two as a rule, four at most.
/// @param curve  JWK name.  Empty when r and s are out of range.
[[nodiscard]] std::vector<EcPoint> recoverEcdsaKeys(std::string_view curve, const Digest& digest,
                                                    base::ByteView signature);

/// The most unknown bits that `completeEcdsaS` looks for: 2^17 steps each way.
inline constexpr std::size_t MaxUnknownBits = 34;

/// The signature whose s agrees with `signature` except in `bits` bits from bit `lowBit` (0 is the lowest)
/// on, and which fits the digest: found as a discrete logarithm in a short interval, with 2^(bits/2) steps.
/// @param signature  r || s; the unknown bits are ignored.
[[nodiscard]] std::optional<base::Bytes> completeEcdsaS(const AsymmetricKey& key, const Digest& digest,
                                                        base::ByteView signature, std::size_t lowBit,
                                                        std::size_t bits);

} // namespace bearerwatch::crypto
