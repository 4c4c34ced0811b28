#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <memory>

#include "services/key_set_service.h"
#include "services/login_service.h"
#include "services/secret_store.h"
#include "services/token_keeper.h"

namespace bearerwatch::panels {
class NetworkDialog;
}
namespace bearerwatch::shell {
class MainWindow;
}

namespace bearerwatch::desktop {

class InspectController;

/// Gets tokens to inspect: by a login in the user's browser, and by a refresh token that keeps one alive when
/// the user has set it so. The refresh token lies in the system's secret store.
class LoginController final : public QObject {
    Q_OBJECT
public:
    LoginController(InspectController& inspect, shell::MainWindow& window, QObject* parent = nullptr);
    ~LoginController() override;

    void logIn();
    void renew();

private:
    panels::NetworkDialog* open(const QString& title, const QString& explanation);
    void startLogin();
    void takeMetadata(const services::KeySetResultPtr& result);
    void takeTokens(const services::TokenResultPtr& result);
    void keep(const services::EndpointRequest& request, const base::SecretBytes& refreshToken,
              std::optional<base::Time> expiresAt);
    void show(const oauth::TokenResponse& tokens, const QString& from);

    InspectController& m_inspect;
    shell::MainWindow& m_window;
    services::KeySetService m_keySets;
    services::OAuthService m_oauth;
    services::SecretStore m_store;
    services::LoginService m_logins;
    std::unique_ptr<services::TokenKeeper> m_keeper;
    services::EndpointRequest m_request; ///< Token endpoint and client of the login that runs.
    bool m_keepRenewed = false; ///< The user has set the login so.
    QPointer<panels::NetworkDialog> m_dialog;
};

} // namespace bearerwatch::desktop
