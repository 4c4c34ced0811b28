#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/expected.h"
#include "base/secret.h"
#include "crypto/hash.h"

// Public and private keys: made from their numbers, checked, used. OpenSSL stays behind this door.

namespace bearerwatch::crypto {

enum class KeyKind : std::uint8_t { Rsa, Ec, Ed25519, Ed448, X25519, X448, MlDsa, Other };

/// What is wrong with a key's numbers: the JWK member that they stand in, and why.
struct KeyFault {
    std::string member; ///< "x", "n", "d", ...; empty when it is the key as a whole.
    std::string code; ///< Code of the catalogue of causes: "jwk_point_not_on_curve".
    std::string detail; ///< English; "2047 bits".
};

/// A prime of an RSA key after the second (RFC 7518 6.3.2.7), big-endian.
struct RsaPrime {
    base::SecretBytes r; ///< The prime.
    base::SecretBytes d; ///< Its exponent: d modulo r less one.
    base::SecretBytes t; ///< Its coefficient: inverse of the product of the primes before it.
};

/// The numbers of an RSA key, big-endian. Private members are empty for a public key.
struct RsaNumbers {
    base::Bytes n, e;
    base::SecretBytes d, p, q, dp, dq, qi;
    std::vector<RsaPrime> others; ///< Of a key of more than two primes.
};

/// A key that is ready for use. Immutable: may be used by several threads.
class AsymmetricKey {
public:
    ~AsymmetricKey();
    AsymmetricKey(const AsymmetricKey&) = delete;
    AsymmetricKey& operator=(const AsymmetricKey&) = delete;

    using Pointer = std::shared_ptr<const AsymmetricKey>;
    template <typename T>
    using Result = base::Expected<T, KeyFault>;

    /// All numbers are checked against each other; e = 1, even n, wrong d and the like are faults.
    [[nodiscard]] static Result<Pointer> fromRsa(const RsaNumbers& numbers);
    /// @param curve  "P-256", "P-384", "P-521", "secp256k1".  @param d  Empty for a public key.
    [[nodiscard]] static Result<Pointer> fromEc(std::string_view curve, base::ByteView x, base::ByteView y,
                                                base::ByteView d);
    /// @param point  Encoded as in SEC 1: 04 and both coordinates, or 02 or 03 and x.
    [[nodiscard]] static Result<Pointer> fromEcPoint(std::string_view curve, base::ByteView point);
    /// @param curve  "Ed25519", "Ed448", "X25519", "X448".
    [[nodiscard]] static Result<Pointer> fromOctets(std::string_view curve, base::ByteView x,
                                                    base::ByteView d);
    /// @param algorithm  "ML-DSA-44", "ML-DSA-65", "ML-DSA-87" (FIPS 204).  @param seed  32 octets, or empty.
    /// OpenSSL 3.5 has them: `key_not_supported` where the library at run time lacks them.
    [[nodiscard]] static Result<Pointer> fromMlDsa(std::string_view algorithm, base::ByteView publicKey,
                                                   base::ByteView seed);

    [[nodiscard]] KeyKind kind() const { return m_kind; }
    [[nodiscard]] std::string_view curve() const
    {
        return m_curve;
    } ///< JWK name; of ML-DSA its algorithm; empty for RSA.
    [[nodiscard]] std::size_t bits() const { return m_bits; }
    [[nodiscard]] bool isPrivate() const { return m_private; }
    /// RSA key bound to PSS by its own encoding (id-RSASSA-PSS).
    [[nodiscard]] bool isPssOnly() const { return m_pssOnly; }

    // Public numbers, for JWK and thumbprint.
    [[nodiscard]] const base::Bytes& x() const { return m_x; } ///< EC x, OKP x, or ML-DSA pub.
    [[nodiscard]] const base::Bytes& y() const { return m_y; } ///< EC y.
    [[nodiscard]] const base::Bytes& n() const { return m_n; }
    [[nodiscard]] const base::Bytes& e() const { return m_e; }
    /// Private numbers as JWK members; RSA: d, p, q, dp, dq, qi; EC and OKP: d.
    [[nodiscard]] RsaNumbers privateNumbers() const;

    [[nodiscard]] base::Bytes compressedPoint() const; ///< SEC 1, 02 or 03 and x; empty when not EC.
    [[nodiscard]] base::Bytes publicDer() const; ///< SubjectPublicKeyInfo.
    [[nodiscard]] base::Bytes rsaPublicDer() const; ///< PKCS#1; empty when not RSA.
    [[nodiscard]] std::string publicPem() const; ///< "-----BEGIN PUBLIC KEY-----".
    [[nodiscard]] std::string rsaPublicPem() const; ///< "-----BEGIN RSA PUBLIC KEY-----"; else empty.
    [[nodiscard]] std::string sshPublic() const; ///< "ssh-rsa AAAA..."; empty for curves that it lacks.

    struct Handle; ///< Of OpenSSL; known inside core/crypto only.
    [[nodiscard]] const Handle& handle() const { return *m_handle; }
    /// Takes what OpenSSL loaded from PEM, DER or PKCS#12, with the same checks. Inside core/crypto only.
    [[nodiscard]] static Result<Pointer> adopt(std::unique_ptr<Handle> handle);

private:
    AsymmetricKey();
    /// Fill the public numbers from `m_handle`; a fault where they do not belong together.
    [[nodiscard]] std::optional<KeyFault> readCurvePoint(); ///< Of an EC key.
    [[nodiscard]] std::optional<KeyFault> readOctets(); ///< Of an Ed or X key; a fault for any other type.
    std::unique_ptr<Handle> m_handle;
    KeyKind m_kind = KeyKind::Other;
    std::string m_curve;
    std::size_t m_bits = 0;
    bool m_private = false;
    bool m_pssOnly = false;
    base::Bytes m_x, m_y, m_n, m_e;
};

/// Octets of an ML-DSA public key; 0 when there is no such algorithm.
[[nodiscard]] std::size_t mlDsaKeySize(std::string_view algorithm);
/// Whether the OpenSSL at run time computes it.
[[nodiscard]] bool providesMlDsa(std::string_view algorithm);

/// New key for tests and `sign`: "P-256", "Ed25519", "X25519", or "RSA" with `bits`.
[[nodiscard]] AsymmetricKey::Pointer generateKey(std::string_view curveOrRsa, std::size_t bits = 2048);

} // namespace bearerwatch::crypto
