#include "base/base64.h"
#include "crypto/signature.h"
#include "jose/jws.h"
#include "jose/key_use.h"

namespace bearerwatch::jose {
namespace {

base::Error signingError(std::string code, std::string what, std::string remedy)
{
    return {std::move(code), std::move(what), "", std::move(remedy)};
}

std::optional<base::Bytes> signOctets(const SignatureAlgorithm& algorithm, const Key& key,
                                      std::string_view input)
{
    const crypto::Digest digest = crypto::digest(algorithm.hash, input);
    switch (algorithm.family) {
    case SignatureFamily::Hmac: {
        const crypto::Digest mac = crypto::HmacKey(algorithm.hash, key.secret->view()).mac(input);
        return base::Bytes(mac.view().begin(), mac.view().end());
    }
    case SignatureFamily::RsaPkcs1:
        return crypto::signRsa(*key.asymmetric, crypto::RsaPadding::Pkcs1, algorithm.hash, digest);
    case SignatureFamily::RsaPss:
        return crypto::signRsa(*key.asymmetric, crypto::RsaPadding::Pss, algorithm.hash, digest);
    case SignatureFamily::Ecdsa:
        return crypto::signEcdsa(*key.asymmetric, digest);
    case SignatureFamily::EdDsa:
        return crypto::signEdDsa(*key.asymmetric, base::asBytes(input));
    case SignatureFamily::Unsupported:
        break;
    }
    return isMlDsa(algorithm) ? crypto::signMlDsa(*key.asymmetric, base::asBytes(input)) : std::nullopt;
}

} // namespace

base::Expected<std::string> signJws(std::string_view headerJson, base::ByteView payload, const Key& key)
{
    const auto header = base::JsonDocument::parse(headerJson);
    if (!header || !header->root().isObject())
        return base::unexpected(
            signingError("header_json", "The header is not a JSON object", "Write it as {\"alg\":\"...\"}"));
    const std::string name =
        header->root().find("alg").isString() ? header->root().find("alg").string() : std::string();
    const SignatureAlgorithm* algorithm = findSignatureAlgorithm(name);
    if (!algorithm || !isComputed(*algorithm))
        return base::unexpected(
            signingError("alg_unknown", "The algorithm \"" + name + "\" cannot be used to sign here",
                         "Name one of HS256, RS256, PS256, ES256, ES256K, EdDSA or their kin"));
    if (!canCompute(*algorithm, key))
        return base::unexpected(signingError("key_type_unfit",
                                             "The key (" + describeKey(key) + ") does not fit " + name,
                                             "Give a key of kty " + std::string(algorithm->keyType)));
    if (!key.isPrivate)
        return base::unexpected(
            signingError("key_public", "The key holds no private part", "Give the private key"));
    std::string input =
        base::encodeBase64Url(base::asBytes(headerJson)) + "." + base::encodeBase64Url(payload);
    const std::optional<base::Bytes> octets = signOctets(*algorithm, key, input);
    if (!octets)
        return base::unexpected(
            signingError("signing_failed", "The key could not sign", "See whether the key is large enough"));
    return input + "." + base::encodeBase64Url(*octets);
}

} // namespace bearerwatch::jose
