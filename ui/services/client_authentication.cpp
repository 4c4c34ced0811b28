#include "services/client_authentication.h"

#include <array>

#include "base/base64.h"
#include "base/json_writer.h"
#include "crypto/hash.h"
#include "jose/jws.h"
#include "services/wipe.h"

namespace bearerwatch::services {
namespace {

constexpr std::int64_t AssertionLifetime = 60; ///< Seconds.

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string randomId()
{
    return base::encodeBase64Url(crypto::randomBytes(16));
}

std::string header(const jose::Key& key, const char* typ, bool withKey)
{
    base::JsonWriter json;
    json.beginObject().member("alg", signingAlgorithm(key)).member("typ", typ);
    if (withKey)
        json.key("jwk").raw(jose::publicJwk(key));
    else if (!key.kid.empty())
        json.member("kid", key.kid);
    return json.endObject().take();
}

base::Expected<std::string> makeAssertion(const OAuthClient& client, const std::string& audience,
                                          base::Time now)
{
    if (!client.key || !client.key->isPrivate || signingAlgorithm(*client.key).empty())
        return base::unexpected(base::Error{"client_key_missing",
                                            "There is no private key that can sign for the client", "",
                                            "Give the key that is registered for the client"});
    base::JsonWriter claims;
    claims.beginObject().member("iss", client.id).member("sub", client.id).member("aud", audience);
    claims.member("jti", randomId()).member("iat", base::toSeconds(now));
    claims.member("exp", base::toSeconds(now) + AssertionLifetime).endObject();
    return jose::signJws(header(*client.key, "JWT", false), base::asBytes(claims.text()), *client.key);
}

QByteArray basic(const OAuthClient& client)
{
    QByteArray secret = formEncode(bytesOf(client.secret.text()));
    QByteArray pair = formEncode(QByteArray::fromStdString(client.id)) + ':' + secret;
    const QByteArray header = "Basic " + pair.toBase64();
    wipe(secret);
    wipe(pair);
    return header;
}

} // namespace

std::optional<ClientAuthentication> clientAuthenticationFromId(std::string_view id)
{
    using Method = ClientAuthentication;
    static constexpr std::array<std::pair<std::string_view, Method>, 8> ids{{
        {"none", Method::None},
        {"basic", Method::SecretBasic},
        {"client_secret_basic", Method::SecretBasic},
        {"post", Method::SecretPost},
        {"client_secret_post", Method::SecretPost},
        {"private_key_jwt", Method::PrivateKeyJwt},
        {"client_secret_jwt", Method::PrivateKeyJwt},
        {"bearer", Method::Bearer},
    }};
    for (const auto& [name, method] : ids) {
        if (name == id)
            return method;
    }
    return std::nullopt;
}

std::string signingAlgorithm(const jose::Key& key)
{
    if (!key.alg.empty())
        return key.alg;
    if (key.kty == "RSA")
        return "RS256";
    if (key.kty == "oct")
        return "HS256";
    if (key.kty == "OKP")
        return "EdDSA";
    for (const auto& [curve, algorithm] : {std::pair("P-256", "ES256"), std::pair("P-384", "ES384"),
                                           std::pair("P-521", "ES512"), std::pair("secp256k1", "ES256K")}) {
        if (key.crv == curve)
            return algorithm;
    }
    return {};
}

base::Expected<void> authenticate(FetchRequest& request, FormFields fields, const OAuthClient& client,
                                  const std::string& audience, base::Time now)
{
    const QByteArray id = QByteArray::fromStdString(client.id);
    const bool needsSecret = client.method == ClientAuthentication::SecretBasic ||
        client.method == ClientAuthentication::SecretPost || client.method == ClientAuthentication::Bearer;
    if (needsSecret && client.secret.empty())
        return base::unexpected(base::Error{"client_secret_missing", "The client has no secret to show", "",
                                            "Give the secret, or choose how the client proves who it is"});
    switch (client.method) {
    case ClientAuthentication::None:
        if (!id.isEmpty())
            fields.emplaceBack("client_id", id);
        break;
    case ClientAuthentication::SecretBasic:
        request.headers.emplaceBack("Authorization", basic(client));
        break;
    case ClientAuthentication::SecretPost:
        fields.emplaceBack("client_id", id);
        fields.emplaceBack("client_secret", bytesOf(client.secret.text()));
        break;
    case ClientAuthentication::Bearer:
        request.headers.emplaceBack("Authorization", "Bearer " + bytesOf(client.secret.text()));
        break;
    case ClientAuthentication::PrivateKeyJwt: {
        const auto assertion = makeAssertion(client, audience, now);
        if (!assertion)
            return base::unexpected(assertion.error());
        fields.emplaceBack("client_id", id);
        fields.emplaceBack("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        fields.emplaceBack("client_assertion", QByteArray::fromStdString(*assertion));
        break;
    }
    }
    request.post = true;
    request.contentType = "application/x-www-form-urlencoded";
    request.body = formBody(fields);
    return {};
}

base::Expected<std::string> makeProof(const jose::Key& key, const std::string& method, const QUrl& address,
                                      const QByteArray& nonce, std::string_view accessToken, base::Time now)
{
    if (!key.isPrivate || !key.asymmetric || signingAlgorithm(key).empty())
        return base::unexpected(base::Error{"proof_key_missing",
                                            "There is no private key that can sign DPoP proofs", "",
                                            "Give a key pair (EC, Ed25519 or RSA)"});
    base::JsonWriter claims;
    claims.beginObject().member("jti", randomId()).member("htm", method);
    claims.member("htu",
                  address.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment).toEncoded().toStdString());
    claims.member("iat", base::toSeconds(now));
    if (!nonce.isEmpty())
        claims.member("nonce", nonce.toStdString());
    if (!accessToken.empty())
        claims.member("ath", base::encodeBase64Url(crypto::digest(crypto::Hash::Sha256, accessToken).view()));
    claims.endObject();
    return jose::signJws(header(key, "dpop+jwt", true), base::asBytes(claims.text()), key);
}

} // namespace bearerwatch::services
