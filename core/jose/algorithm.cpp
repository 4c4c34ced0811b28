#include "jose/algorithm.h"

#include <algorithm>

#include "base/text.h"
#include "crypto/asymmetric_key.h"

namespace bearerwatch::jose {
namespace {

using crypto::Hash;
using enum SignatureFamily;

constexpr SignatureAlgorithm Signatures[] = {
    {"HS256", Hmac, Hash::Sha256, "oct", "", 32},
    {"HS384", Hmac, Hash::Sha384, "oct", "", 48},
    {"HS512", Hmac, Hash::Sha512, "oct", "", 64},
    {"RS256", RsaPkcs1, Hash::Sha256, "RSA"},
    {"RS384", RsaPkcs1, Hash::Sha384, "RSA"},
    {"RS512", RsaPkcs1, Hash::Sha512, "RSA"},
    {"PS256", RsaPss, Hash::Sha256, "RSA"},
    {"PS384", RsaPss, Hash::Sha384, "RSA"},
    {"PS512", RsaPss, Hash::Sha512, "RSA"},
    {"ES256", Ecdsa, Hash::Sha256, "EC", "P-256", 64},
    {"ES384", Ecdsa, Hash::Sha384, "EC", "P-384", 96},
    {"ES512", Ecdsa, Hash::Sha512, "EC", "P-521", 132},
    {"ES256K", Ecdsa, Hash::Sha256, "EC", "secp256k1", 64},
    {"EdDSA", EdDsa, Hash::Sha512, "OKP"},
    {"Ed25519", EdDsa, Hash::Sha512, "OKP", "Ed25519", 64},
    {"Ed448", EdDsa, Hash::Sha512, "OKP", "Ed448", 114},
    {"ML-DSA-44", Unsupported, Hash::Sha512, "AKP"},
    {"ML-DSA-65", Unsupported, Hash::Sha512, "AKP"},
    {"ML-DSA-87", Unsupported, Hash::Sha512, "AKP"},
    {"SLH-DSA-SHA2-128s", Unsupported, Hash::Sha512, "AKP"},
    {"SLH-DSA-SHAKE-128s", Unsupported, Hash::Sha512, "AKP"},
    {"SLH-DSA-SHA2-128f", Unsupported, Hash::Sha512, "AKP"},
};

using Management = KeyManagementFamily;
constexpr KeyManagementAlgorithm Managements[] = {
    {"dir", Management::Direct, 0, Hash::Sha256, "oct"},
    {"RSA1_5", Management::RsaPkcs1, 0, Hash::Sha1, "RSA"},
    {"RSA-OAEP", Management::RsaOaep, 0, Hash::Sha1, "RSA"},
    {"RSA-OAEP-256", Management::RsaOaep, 0, Hash::Sha256, "RSA"},
    {"RSA-OAEP-384", Management::RsaOaep, 0, Hash::Sha384, "RSA"},
    {"RSA-OAEP-512", Management::RsaOaep, 0, Hash::Sha512, "RSA"},
    {"A128KW", Management::AesKeyWrap, 16, Hash::Sha256, "oct"},
    {"A192KW", Management::AesKeyWrap, 24, Hash::Sha256, "oct"},
    {"A256KW", Management::AesKeyWrap, 32, Hash::Sha256, "oct"},
    {"A128GCMKW", Management::AesGcmKeyWrap, 16, Hash::Sha256, "oct"},
    {"A192GCMKW", Management::AesGcmKeyWrap, 24, Hash::Sha256, "oct"},
    {"A256GCMKW", Management::AesGcmKeyWrap, 32, Hash::Sha256, "oct"},
    {"ECDH-ES", Management::EcdhDirect},
    {"ECDH-ES+A128KW", Management::EcdhKeyWrap, 16},
    {"ECDH-ES+A192KW", Management::EcdhKeyWrap, 24},
    {"ECDH-ES+A256KW", Management::EcdhKeyWrap, 32},
    {"PBES2-HS256+A128KW", Management::Pbes2, 16, Hash::Sha256, "oct"},
    {"PBES2-HS384+A192KW", Management::Pbes2, 24, Hash::Sha384, "oct"},
    {"PBES2-HS512+A256KW", Management::Pbes2, 32, Hash::Sha512, "oct"},
    {"ECDH-1PU", Management::Unsupported},
    {"ECDH-1PU+A128KW", Management::Unsupported},
    {"ECDH-1PU+A192KW", Management::Unsupported},
    {"ECDH-1PU+A256KW", Management::Unsupported},
};

constexpr ContentEncryption Encryptions[] = {
    {"A128CBC-HS256", ContentFamily::CbcHmac, 32, 16, 16, Hash::Sha256},
    {"A192CBC-HS384", ContentFamily::CbcHmac, 48, 16, 24, Hash::Sha384},
    {"A256CBC-HS512", ContentFamily::CbcHmac, 64, 16, 32, Hash::Sha512},
    {"A128GCM", ContentFamily::Gcm, 16, 12, 16},
    {"A192GCM", ContentFamily::Gcm, 24, 12, 16},
    {"A256GCM", ContentFamily::Gcm, 32, 12, 16},
};

template <typename Table>
auto findByName(const Table& table, std::string_view name) -> decltype(std::begin(table))
{
    const auto found =
        std::find_if(std::begin(table), std::end(table), [&](const auto& row) { return row.name == name; });
    return found == std::end(table) ? nullptr : found;
}

} // namespace

const SignatureAlgorithm* findSignatureAlgorithm(std::string_view name)
{
    return findByName(Signatures, name);
}

std::span<const SignatureAlgorithm> signatureAlgorithms()
{
    return Signatures;
}

bool isMlDsa(const SignatureAlgorithm& algorithm)
{
    return crypto::mlDsaKeySize(algorithm.name) != 0;
}

bool isComputed(const SignatureAlgorithm& algorithm)
{
    return algorithm.family != SignatureFamily::Unsupported || crypto::providesMlDsa(algorithm.name);
}

bool isNoneAlgorithm(std::string_view name)
{
    return base::equalsIgnoreCase(base::trim(name), "none");
}

const KeyManagementAlgorithm* findKeyManagementAlgorithm(std::string_view name)
{
    return findByName(Managements, name);
}

std::span<const KeyManagementAlgorithm> keyManagementAlgorithms()
{
    return Managements;
}

const ContentEncryption* findContentEncryption(std::string_view name)
{
    return findByName(Encryptions, name);
}

std::span<const ContentEncryption> contentEncryptions()
{
    return Encryptions;
}

} // namespace bearerwatch::jose
