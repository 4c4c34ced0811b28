#pragma once

#include <array>
#include <memory>
#include <mutex>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>
#include <vector>

#include "crypto/asymmetric_key.h"

// What the files of this folder share of OpenSSL. Not to be included from outside.

namespace bearerwatch::crypto {

template <auto Free>
struct FreeWith {
    template <typename T>
    void operator()(T* pointer) const
    {
        Free(pointer);
    }
};
using PkeyPointer = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using PkeyContext = std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, FreeWith<EVP_CIPHER_CTX_free>>;
using BigNumber = std::unique_ptr<BIGNUM, FreeWith<BN_clear_free>>;
using BigContext = std::unique_ptr<BN_CTX, FreeWith<BN_CTX_free>>;
using BioPointer = std::unique_ptr<BIO, FreeWith<BIO_free_all>>;
using ParameterBuilder = std::unique_ptr<OSSL_PARAM_BLD, FreeWith<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, FreeWith<OSSL_PARAM_free>>;
using CertificatePointer = std::unique_ptr<X509, FreeWith<X509_free>>;

/// Leaves the thread's error queue empty: an old entry would explain the next failure wrongly.
struct ErrorQueueGuard {
    ErrorQueueGuard() { ERR_clear_error(); }
    ~ErrorQueueGuard() { ERR_clear_error(); }
    ErrorQueueGuard(const ErrorQueueGuard&) = delete;
    ErrorQueueGuard& operator=(const ErrorQueueGuard&) = delete;
};

/// Contexts that are ready to verify, one stack for each use; a context serves one thread at a time.
struct AsymmetricKey::Handle {
    PkeyPointer key;
    static constexpr std::size_t Uses = 9;
    mutable std::mutex mutex;
    mutable std::array<std::vector<PkeyContext>, Uses> ready;
    mutable std::vector<DigestContext>
        readyEdDsa; ///< Initialised, to be copied; one-shot contexts end with use.
};

[[nodiscard]] inline BigNumber toBigNumber(base::ByteView octets)
{
    return BigNumber(BN_bin2bn(octets.data(), static_cast<int>(octets.size()), nullptr));
}

/// Big-endian, without leading zeros unless `size` asks for them.
[[nodiscard]] base::Bytes toOctets(const BIGNUM* number, std::size_t size = 0);

/// The number called `name` of OpenSSL's parameters; null when the key does not have it.
[[nodiscard]] BigNumber parameter(const EVP_PKEY* key, const char* name);

/// A key out of OpenSSL's parameters; null when the library refuses them.
[[nodiscard]] PkeyPointer fromParameters(const char* type, OSSL_PARAM_BLD* builder, bool isPrivate);

/// An RSA key of more than two primes: by its PKCS#1 form, since OpenSSL 3.0 crashes on their parameters.
[[nodiscard]] PkeyPointer fromManyPrimes(const RsaNumbers& numbers);

[[nodiscard]] inline KeyFault makeFault(std::string member, std::string code, std::string detail = {})
{
    return {std::move(member), std::move(code), std::move(detail)};
}

inline constexpr const char* MlDsaSeed = "seed"; ///< OSSL_PKEY_PARAM_ML_DSA_SEED of OpenSSL 3.5.

struct CurveFacts {
    std::string_view name; ///< JWK: "P-256".
    const char* group; ///< OpenSSL: "prime256v1".
    std::size_t bits;
    std::size_t size; ///< Octets of a coordinate and of r and s.
    std::string_view order; ///< Hexadecimal.
};
[[nodiscard]] const CurveFacts* findCurve(std::string_view name);
[[nodiscard]] const CurveFacts* findCurveByGroup(std::string_view group);

/// Faults of the numbers alone (key_checks.cpp); nullopt when all is well.
[[nodiscard]] std::optional<KeyFault> rsaFault(const RsaNumbers& numbers);
[[nodiscard]] std::optional<KeyFault> octetKeyFault(std::string_view curve, base::ByteView x);

} // namespace bearerwatch::crypto
