#pragma once

#include <QtCore/QHash>
#include <QtCore/QMetaType>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <functional>
#include <memory>

#include "oauth/introspection.h"
#include "oauth/token_response.h"
#include "services/client_authentication.h"
#include "services/http_types.h"

namespace bearerwatch::services {

/// What every request to an endpoint of an issuer needs.
struct EndpointRequest {
    QUrl endpoint;
    OAuthClient client;
    std::string audience; ///< Issuer, for a client assertion; empty: the endpoint.
    FetchPermissions permissions;
};

struct IntrospectionResult {
    FetchReplyPtr reply; ///< Null where nothing was asked.
    std::optional<oauth::Introspection> answer;
    QString problem; ///< Why there is no answer, and what to do.
};
using IntrospectionResultPtr = std::shared_ptr<const IntrospectionResult>;

struct RevocationResult {
    FetchReplyPtr reply;
    bool revoked = false; ///< The server says 200: the token is dead, or was not known (RFC 7009 2.2).
    QString problem;
};
using RevocationResultPtr = std::shared_ptr<const RevocationResult>;

struct TokenResult {
    FetchReplyPtr reply;
    std::shared_ptr<const oauth::TokenResponse> tokens; ///< Null where none came. Secret.
    std::string error; ///< Code of RFC 6749 5.2, RFC 8628 3.5, RFC 9449; empty.
    QString problem;
    base::Time receivedAt{};
    [[nodiscard]] bool good() const { return tokens != nullptr; }
};
using TokenResultPtr = std::shared_ptr<const TokenResult>;

struct DeviceResult {
    FetchReplyPtr reply;
    std::shared_ptr<const oauth::DeviceResponse> device; ///< Null where none came.
    QString problem;
};
using DeviceResultPtr = std::shared_ptr<const DeviceResult>;

struct StatusListResult {
    FetchReplyPtr reply;
    std::string jwt; ///< For `oauth::readStatusList`.
    QString problem;
};
using StatusListResultPtr = std::shared_ptr<const StatusListResult>;

/// Talks to the endpoints of an issuer, each time because the user asked for it: introspection (RFC 7662),
/// revocation (RFC 7009), tokens (RFC 6749, 8628, 9449), status lists.
///
/// Secrets go into the body or the Authorization header, never into an address. `then` runs once, in the
/// thread of this object, after the call has returned; not when the request is cancelled or this object is
/// gone.
class OAuthService final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    template <typename Result>
    using Then = std::function<void(const std::shared_ptr<const Result>&)>;

    void setNetworkSettings(const NetworkSettings& settings) { m_settings = settings; }

    /// @param hint  "access_token", "refresh_token" or empty.
    quint64 introspect(const EndpointRequest& request, const base::SecretBytes& token, const QByteArray& hint,
                       Then<IntrospectionResult> then);

    /// Destroys the token for everybody who uses it. `confirmed` is the user's second yes; without it nothing
    /// is sent and the answer says what would happen.
    quint64 revoke(const EndpointRequest& request, const base::SecretBytes& token, const QByteArray& hint,
                   bool confirmed, Then<RevocationResult> then);

    quint64 refresh(const EndpointRequest& request, const base::SecretBytes& refreshToken,
                    const QByteArray& scope, Then<TokenResult> then);
    quint64 clientCredentials(const EndpointRequest& request, const QByteArray& scope,
                              Then<TokenResult> then);
    quint64 redeemCode(const EndpointRequest& request, const QByteArray& code, const QByteArray& verifier,
                       const QByteArray& redirect, Then<TokenResult> then);
    quint64 startDevice(const EndpointRequest& request, const QByteArray& scope, Then<DeviceResult> then);
    quint64 pollDevice(const EndpointRequest& request, const base::SecretBytes& deviceCode,
                       Then<TokenResult> then);

    quint64 fetchStatusList(const QUrl& address, const FetchPermissions& permissions,
                            Then<StatusListResult> then);

    void cancel(quint64 request);

Q_SIGNALS:
    void asking(quint64 request, const QUrl& address); ///< A socket is about to be opened to this address.
    void replied(const bearerwatch::services::FetchReplyPtr& reply); ///< Before `then`.

private:
    struct TokenCall;
    quint64 send(FetchRequest request, std::function<void(const FetchReplyPtr&)> then);
    quint64 sendForm(const EndpointRequest& request, const FormFields& fields,
                     std::function<void(const FetchReplyPtr&)> then,
                     std::function<void(const QString&)> fail);
    quint64 askForTokens(const EndpointRequest& request, const FormFields& fields, oauth::Grant grant,
                         Then<TokenResult> then);
    void sendTokenCall(const std::shared_ptr<TokenCall>& call, const QByteArray& nonce);
    void takeTokens(const std::shared_ptr<TokenCall>& call, const FetchReplyPtr& reply);

    NetworkSettings m_settings;
    QHash<quint64, QPointer<QObject>> m_running;
    quint64 m_newest = 0;
};

} // namespace bearerwatch::services
