#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "crypto/hash.h"

// The algorithms of JSON Web Algorithms: RFC 7518, 8037, 8812, 9864, and the names of others that
// are recognised though this program cannot compute them. Names are compared exactly.

namespace bearerwatch::jose {

enum class SignatureFamily : std::uint8_t { Hmac, RsaPkcs1, RsaPss, Ecdsa, EdDsa, Unsupported };

struct SignatureAlgorithm {
    std::string_view name; ///< Value of `alg`: "RS256".
    SignatureFamily family; ///< Unsupported: recognised; computed only where `isComputed` says so.
    crypto::Hash hash = crypto::Hash::Sha256; ///< Of HMAC, RSA and ECDSA.
    std::string_view keyType; ///< `kty` that it needs: "RSA".
    std::string_view curve = {}; ///< `crv` that it needs; empty: any of its key type.
    std::size_t signatureSize = 0; ///< Octets; 0: given by the key.
};

/// nullptr when the name is not known. "none" is not in the table: it is no signature.
[[nodiscard]] const SignatureAlgorithm* findSignatureAlgorithm(std::string_view name);
[[nodiscard]] std::span<const SignatureAlgorithm> signatureAlgorithms();

/// ML-DSA, whose computing depends on the OpenSSL at run time (its family is `Unsupported`).
[[nodiscard]] bool isMlDsa(const SignatureAlgorithm& algorithm);
/// Whether signatures of this algorithm can be checked and made here.
[[nodiscard]] bool isComputed(const SignatureAlgorithm& algorithm);

/// "none" in any mix of cases, with white space around it or not.
[[nodiscard]] bool isNoneAlgorithm(std::string_view name);

enum class KeyManagementFamily : std::uint8_t {
    Direct,
    RsaPkcs1,
    RsaOaep,
    AesKeyWrap,
    AesGcmKeyWrap,
    EcdhDirect,
    EcdhKeyWrap,
    Pbes2,
    Unsupported,
};

struct KeyManagementAlgorithm {
    std::string_view name; ///< Value of `alg`: "ECDH-ES+A128KW".
    KeyManagementFamily family;
    std::size_t wrapKeySize = 0; ///< Octets of the AES key that wraps; 0: none.
    crypto::Hash hash = crypto::Hash::Sha256; ///< Of OAEP (and its MGF1) and of PBES2.
    std::string_view keyType = {}; ///< "oct", "RSA"; empty: EC or OKP.
};
[[nodiscard]] const KeyManagementAlgorithm* findKeyManagementAlgorithm(std::string_view name);
[[nodiscard]] std::span<const KeyManagementAlgorithm> keyManagementAlgorithms();

enum class ContentFamily : std::uint8_t { CbcHmac, Gcm };

struct ContentEncryption {
    std::string_view name; ///< Value of `enc`: "A128CBC-HS256".
    ContentFamily family;
    std::size_t keySize; ///< Octets of the content encryption key.
    std::size_t ivSize;
    std::size_t tagSize;
    crypto::Hash hash = crypto::Hash::Sha256; ///< Of CbcHmac.
};
[[nodiscard]] const ContentEncryption* findContentEncryption(std::string_view name);
[[nodiscard]] std::span<const ContentEncryption> contentEncryptions();

} // namespace bearerwatch::jose
