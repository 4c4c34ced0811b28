#include <algorithm>
#include <openssl/core_names.h>

#include "crypto/openssl.h"
#include "crypto/signature.h"

// ML-DSA through OpenSSL's general calls: compiled against any 3.x, at work where the library at run time has
// it.

namespace bearerwatch::crypto {
namespace {

using base::ByteView;

struct MlDsaFacts {
    std::string_view name;
    std::size_t publicSize;
};
constexpr MlDsaFacts MlDsaSizes[] = {{"ML-DSA-44", 1312}, {"ML-DSA-65", 1952}, {"ML-DSA-87", 2592}};
constexpr std::size_t MlDsaSeedSize = 32;

} // namespace

std::size_t mlDsaKeySize(std::string_view algorithm)
{
    const auto found = std::find_if(std::begin(MlDsaSizes), std::end(MlDsaSizes),
                                    [&](const MlDsaFacts& facts) { return facts.name == algorithm; });
    return found == std::end(MlDsaSizes) ? 0 : found->publicSize;
}

bool providesMlDsa(std::string_view algorithm)
{
    const ErrorQueueGuard guard;
    static const bool provided =
        PkeyContext(EVP_PKEY_CTX_new_from_name(nullptr, "ML-DSA-44", nullptr)) != nullptr;
    return provided && mlDsaKeySize(algorithm) != 0;
}

AsymmetricKey::Result<AsymmetricKey::Pointer> AsymmetricKey::fromMlDsa(std::string_view algorithm,
                                                                       ByteView publicKey, ByteView seed)
{
    const ErrorQueueGuard guard;
    const auto wrongLength = [](const char* member, std::size_t found, std::size_t expected) {
        return makeFault(member, "jwk_length",
                         std::to_string(found) + " octets, " + std::to_string(expected) + " expected");
    };
    const std::size_t expected = mlDsaKeySize(algorithm);
    if (expected == 0)
        return base::unexpected(makeFault("alg", "key_not_supported", std::string(algorithm)));
    if (publicKey.size() != expected)
        return base::unexpected(wrongLength("pub", publicKey.size(), expected));
    if (!seed.empty() && seed.size() != MlDsaSeedSize)
        return base::unexpected(wrongLength("priv", seed.size(), MlDsaSeedSize));
    if (!providesMlDsa(algorithm))
        return base::unexpected(
            makeFault("kty", "key_not_supported", std::string(algorithm) + " needs OpenSSL 3.5"));
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, publicKey.data(),
                                     publicKey.size());
    if (!seed.empty())
        OSSL_PARAM_BLD_push_octet_string(builder.get(), MlDsaSeed, seed.data(), seed.size());
    auto handle = std::make_unique<Handle>();
    handle->key = fromParameters(std::string(algorithm).c_str(), builder.get(), !seed.empty());
    if (!handle->key)
        return base::unexpected(
            makeFault("priv", "jwk_private_mismatch", "pub is not the public part of priv"));
    return adopt(std::move(handle));
}

CheckOutcome checkMlDsa(const AsymmetricKey& key, base::ByteView message, base::ByteView signature)
{
    const ErrorQueueGuard guard;
    if (key.kind() != KeyKind::MlDsa)
        return CheckOutcome::DoesNotFit;
    const DigestContext context(EVP_MD_CTX_new());
    if (!context ||
        EVP_DigestVerifyInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr, key.handle().key.get(),
                                nullptr) != 1)
        return CheckOutcome::Unsupported;
    return EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(),
                            message.size()) == 1
        ? CheckOutcome::Fits
        : CheckOutcome::DoesNotFit;
}

std::optional<base::Bytes> signMlDsa(const AsymmetricKey& key, base::ByteView message)
{
    const ErrorQueueGuard guard;
    const DigestContext context(EVP_MD_CTX_new());
    std::size_t size = 0;
    if (key.kind() != KeyKind::MlDsa || !key.isPrivate() || !context ||
        EVP_DigestSignInit_ex(context.get(), nullptr, nullptr, nullptr, nullptr, key.handle().key.get(),
                              nullptr) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, message.data(), message.size()) != 1)
        return std::nullopt;
    base::Bytes signature(size);
    if (EVP_DigestSign(context.get(), signature.data(), &size, message.data(), message.size()) != 1)
        return std::nullopt;
    signature.resize(size);
    return signature;
}

} // namespace bearerwatch::crypto
