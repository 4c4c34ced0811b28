#include "base/base64.h"
#include "base/json_writer.h"
#include "crypto/encryption.h"
#include "jose/inflate.h"
#include "jose/jwe.h"
#include "jose/jwe_derivation.h"
#include "jose/key_use.h"

namespace bearerwatch::jose {
namespace {

using base::Bytes;
using base::SecretBytes;

constexpr std::uint32_t PasswordIterations = 310'000;

base::Error encryptionError(std::string code, std::string what, std::string remedy)
{
    return {std::move(code), std::move(what), "", std::move(remedy)};
}

struct WrappedKey {
    SecretBytes contentKey;
    Bytes encrypted;
    std::string parameters; ///< JSON members to add to the header, with a leading comma.
};

Bytes partyInfo(base::JsonValue header, std::string_view name)
{
    const base::JsonValue value = header.find(name);
    return (value.isString() ? base::decodeBase64Url(value.string()) : std::nullopt).value_or(Bytes());
}

std::optional<WrappedKey> agreeAndWrap(const KeyManagementAlgorithm& algorithm,
                                       const ContentEncryption& encryption, const Key& key,
                                       base::JsonValue header)
{
    Key ephemeral;
    ephemeral.asymmetric = crypto::generateKey(key.crv);
    const auto shared =
        ephemeral.asymmetric ? crypto::agree(*ephemeral.asymmetric, *key.asymmetric) : std::nullopt;
    if (!shared)
        return std::nullopt;
    SecretBytes derived =
        deriveAgreedKey(*shared, algorithm, encryption, partyInfo(header, "apu"), partyInfo(header, "apv"));
    WrappedKey wrapped;
    wrapped.parameters = ",\"epk\":" + publicJwk(ephemeral);
    if (algorithm.family == KeyManagementFamily::EcdhDirect) {
        wrapped.contentKey = std::move(derived);
        return wrapped;
    }
    wrapped.contentKey = SecretBytes(crypto::randomBytes(encryption.keySize));
    wrapped.encrypted = crypto::wrapAesKey(derived.view(), wrapped.contentKey.view()).value_or(Bytes());
    return wrapped;
}

std::optional<WrappedKey> wrapContentKey(const KeyManagementAlgorithm& algorithm,
                                         const ContentEncryption& encryption, const Key& key,
                                         base::JsonValue header)
{
    WrappedKey wrapped;
    wrapped.contentKey = SecretBytes(crypto::randomBytes(encryption.keySize));
    const base::ByteView content = wrapped.contentKey.view();
    std::optional<Bytes> encrypted;
    switch (algorithm.family) {
    case KeyManagementFamily::Direct:
        wrapped.contentKey = *key.secret;
        return wrapped;
    case KeyManagementFamily::RsaPkcs1:
        encrypted = crypto::encryptRsaPkcs1(*key.asymmetric, content);
        break;
    case KeyManagementFamily::RsaOaep:
        encrypted = crypto::encryptRsaOaep(*key.asymmetric, algorithm.hash, content);
        break;
    case KeyManagementFamily::AesKeyWrap:
        encrypted = crypto::wrapAesKey(key.secret->view(), content);
        break;
    case KeyManagementFamily::AesGcmKeyWrap: {
        const Bytes iv = crypto::randomBytes(12);
        std::optional<crypto::Sealed> sealed = crypto::sealAesGcm(key.secret->view(), iv, {}, content);
        if (!sealed)
            return std::nullopt;
        wrapped.parameters = ",\"iv\":\"" + base::encodeBase64Url(iv) + "\",\"tag\":\"" +
            base::encodeBase64Url(sealed->tag) + "\"";
        encrypted = std::move(sealed->ciphertext);
        break;
    }
    case KeyManagementFamily::Pbes2: {
        const Bytes salt = crypto::randomBytes(16);
        wrapped.parameters = ",\"p2c\":" + std::to_string(PasswordIterations) + ",\"p2s\":\"" +
            base::encodeBase64Url(salt) + "\"";
        encrypted = crypto::wrapAesKey(
            derivePasswordKey(algorithm, key.secret->view(), salt, PasswordIterations).view(), content);
        break;
    }
    case KeyManagementFamily::EcdhDirect:
    case KeyManagementFamily::EcdhKeyWrap:
        return agreeAndWrap(algorithm, encryption, key, header);
    case KeyManagementFamily::Unsupported:
        return std::nullopt;
    }
    if (!encrypted)
        return std::nullopt;
    wrapped.encrypted = std::move(*encrypted);
    return wrapped;
}

/// Encryption needs the public part only.
bool canEncrypt(const KeyManagementAlgorithm& algorithm, const ContentEncryption& encryption, Key key)
{
    key.isPrivate = key.isPrivate || key.asymmetric != nullptr;
    return canCompute(algorithm, encryption, key);
}

} // namespace

base::Expected<std::string> encryptJwe(std::string_view headerJson, base::ByteView payload, const Key& key)
{
    const auto header = base::JsonDocument::parse(headerJson);
    if (!header || !header->root().isObject())
        return base::unexpected(encryptionError("header_json", "The header is not a JSON object",
                                                "Write it as {\"alg\":\"...\",\"enc\":\"...\"}"));
    const base::JsonValue root = header->root();
    const KeyManagementAlgorithm* algorithm =
        findKeyManagementAlgorithm(root.find("alg").isString() ? root.find("alg").string() : "");
    const ContentEncryption* encryption =
        findContentEncryption(root.find("enc").isString() ? root.find("enc").string() : "");
    if (!algorithm || !encryption || algorithm->family == KeyManagementFamily::Unsupported)
        return base::unexpected(encryptionError("alg_unknown", "alg or enc is not known",
                                                "Name for example RSA-OAEP-256 and A256GCM"));
    if (!canEncrypt(*algorithm, *encryption, key))
        return base::unexpected(
            encryptionError("key_type_unfit",
                            "The key (" + describeKey(key) + ") does not fit " + std::string(algorithm->name),
                            "Give a key of the type and size that the algorithm needs"));
    std::optional<WrappedKey> wrapped = wrapContentKey(*algorithm, *encryption, key, root);
    if (!wrapped)
        return base::unexpected(encryptionError("encryption_failed", "The key could not encrypt",
                                                "See whether the key is large enough"));
    std::string whole(headerJson.substr(0, headerJson.rfind('}')));
    whole += wrapped->parameters + "}";
    const std::string associated = base::encodeBase64Url(base::asBytes(whole));
    const Bytes iv = crypto::randomBytes(encryption->ivSize);
    Bytes compressed;
    if (root.find("zip").isString() && root.find("zip").string() == "DEF") {
        compressed = deflateRaw(payload);
        payload = compressed;
    }
    const auto sealed = encryption->family == ContentFamily::Gcm
        ? crypto::sealAesGcm(wrapped->contentKey.view(), iv, base::asBytes(associated), payload)
        : crypto::sealCbcHmac(encryption->hash, wrapped->contentKey.view(), iv, base::asBytes(associated),
                              payload);
    if (!sealed)
        return base::unexpected(encryptionError("encryption_failed", "The content could not be encrypted",
                                                "See whether the key fits enc"));
    return associated + "." + base::encodeBase64Url(wrapped->encrypted) + "." + base::encodeBase64Url(iv) +
        "." + base::encodeBase64Url(sealed->ciphertext) + "." + base::encodeBase64Url(sealed->tag);
}

} // namespace bearerwatch::jose
