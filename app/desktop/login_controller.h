#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include "services/key_set_service.h"
#include "services/login_service.h"

namespace bearerwatch::panels {
class NetworkDialog;
}
namespace bearerwatch::shell {
class MainWindow;
}

namespace bearerwatch::desktop {

class InspectController;
class NetworkDesk;
class RenewalController;

/// Gets tokens to inspect by a login in the user's browser: on this machine with PKCE, or on another device
/// with a code. The issuer's metadata are read first, and what they name is shown before it is opened.
class LoginController final : public QObject {
    Q_OBJECT
public:
    /// @param renewals, desk  Outlive the controller.
    LoginController(InspectController& inspect, RenewalController& renewals, shell::MainWindow& window,
                    NetworkDesk& desk, QObject* parent = nullptr);
    ~LoginController() override;

    void logIn();

    /// What opens a page for the user; for tests, which have no browser.
    using Opener = std::function<void(const QUrl&)>;
    void setOpener(Opener opener) { m_open = std::move(opener); }

private:
    void buildForm(panels::NetworkDialog& dialog);
    void press();
    void readMetadata();
    void takeMetadata(const services::KeySetResultPtr& result);
    void start();
    void startCode(const services::EndpointRequest& token);
    void startDevice(const services::EndpointRequest& token);
    void showCode(const QString& userCode, const QString& address, const QUrl& complete);
    void takeTokens(const services::TokenResultPtr& result);
    void cancel();
    [[nodiscard]] QStringList addresses() const;
    [[nodiscard]] bool byDevice() const;
    [[nodiscard]] services::EndpointRequest tokenRequest() const;

    InspectController& m_inspect;
    RenewalController& m_renewals;
    shell::MainWindow& m_window;
    NetworkDesk& m_desk;
    services::LoginService m_logins;
    Opener m_open;
    QPointer<panels::NetworkDialog> m_dialog;
    std::optional<oauth::Metadata> m_metadata; ///< Of the issuer in the dialog, once they were read.
    QString m_metadataOf; ///< The issuer as it was written then.
    quint64 m_discovery = 0;
};

} // namespace bearerwatch::desktop
