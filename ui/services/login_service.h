#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtCore/QUrl>

#include "services/oauth_service.h"

class QTcpServer;
class QTcpSocket;

namespace bearerwatch::services {

/// Gets a token to inspect by a login in the user's own browser.
///
/// Two ways: the authorization code with PKCE (RFC 7636, S256 always) and a redirect to a port of this
/// machine (RFC 8252 7.3), or the device flow (RFC 8628). This program never sees a password. One login at a
/// time; thread: the owner's.
class LoginService final : public QObject {
    Q_OBJECT
public:
    /// @param service  Must outlive this.
    explicit LoginService(OAuthService& service, QObject* parent = nullptr);
    ~LoginService() override;

    struct CodeLogin {
        QUrl authorizationEndpoint;
        EndpointRequest token; ///< Endpoint that redeems the code, and the client.
        QByteArray scope;
        std::string
            issuer; ///< Compared with `iss` of the redirect (RFC 9207) where that is there; may be empty.
        std::chrono::seconds patience{300}; ///< For the user to log in.
    };

    /// Listens on 127.0.0.1, and says by `openBrowser` which address to open. Ends in `finished`.
    void startCode(const CodeLogin& login);

    /// Asks for a code, says by `showCode` what the user must do, and polls. Ends in `finished`.
    /// @param device  The device authorization endpoint with the client. @param token  The token endpoint.
    void startDevice(const EndpointRequest& device, const EndpointRequest& token, const QByteArray& scope);

    void cancel(); ///< Without `finished`.
    [[nodiscard]] bool running() const { return m_running; }

Q_SIGNALS:
    void openBrowser(const QUrl& address);
    void showCode(const QString& userCode, const QString& address, const QUrl& complete);
    void finished(const bearerwatch::services::TokenResultPtr& result);

private:
    void takeConnection();
    void takeRequest(QTcpSocket& socket);
    void answerBrowser(QTcpSocket& socket, const char* status, const QString& text);
    void redeem(const QByteArray& code);
    void poll();
    void takePoll(const TokenResultPtr& result);
    void fail(const QString& problem);
    void finish(const TokenResultPtr& result);
    void stop();

    OAuthService& m_service;
    QTcpServer* m_server = nullptr;
    CodeLogin m_login;
    QByteArray m_verifier, m_state, m_redirect;
    EndpointRequest m_deviceToken;
    std::shared_ptr<const oauth::DeviceResponse> m_device;
    std::chrono::seconds m_interval{5};
    QTimer m_deadline, m_pollTimer;
    quint64 m_request = 0;
    bool m_running = false;
};

} // namespace bearerwatch::services

Q_DECLARE_METATYPE(bearerwatch::services::TokenResultPtr)
