#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QPair>
#include <QtCore/QUrl>
#include <optional>
#include <string>
#include <string_view>

#include "base/expected.h"
#include "base/secret.h"
#include "base/time.h"
#include "jose/key.h"
#include "services/http_types.h"

namespace bearerwatch::services {

/// How a client proves to an endpoint who it is (RFC 6749 2.3, RFC 7523 2.2, RFC 7662 2.1).
enum class ClientAuthentication : quint8 {
    None, ///< Public client: its id alone.
    SecretBasic, ///< Authorization: Basic.
    SecretPost, ///< In the form.
    PrivateKeyJwt, ///< A signed assertion; with a secret as key that is client_secret_jwt.
    Bearer, ///< A token of its own.
};
/// "none", "basic", "post", "private_key_jwt", "bearer", and the names of the OAuth registry.
[[nodiscard]] std::optional<ClientAuthentication> clientAuthenticationFromId(std::string_view id);

/// A client with its secrets: in memory, or in the secret store, never elsewhere.
struct OAuthClient {
    std::string id;
    ClientAuthentication method = ClientAuthentication::None;
    base::SecretBytes secret; ///< Client secret, or the bearer token.
    std::optional<jose::Key> key; ///< Private key for `PrivateKeyJwt`.
    std::optional<jose::Key> proofKey; ///< Private key for DPoP proofs (RFC 9449); none: bearer tokens.
};

using FormFields = QList<QPair<QByteArray, QByteArray>>;

/// Turns fields into a POST to `request.address` that carries the client's proof of who it is.
/// @param audience  Of an assertion: the issuer, or the endpoint where it is not known.
/// @return client_secret_missing, client_key_missing, or an error of signing.
[[nodiscard]] base::Expected<void> authenticate(FetchRequest& request, FormFields fields,
                                                const OAuthClient& client, const std::string& audience,
                                                base::Time now);

/// A DPoP proof for one request (RFC 9449 4.2).
/// @param nonce  Of the server; may be empty.
/// @param accessToken  Bound by `ath`; empty at a token endpoint.
[[nodiscard]] base::Expected<std::string> makeProof(const jose::Key& key, const std::string& method,
                                                    const QUrl& address, const QByteArray& nonce,
                                                    std::string_view accessToken, base::Time now);

/// The algorithm that a private key signs with by default; empty when it cannot sign.
[[nodiscard]] std::string signingAlgorithm(const jose::Key& key);

} // namespace bearerwatch::services
