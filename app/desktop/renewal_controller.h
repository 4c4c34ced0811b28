#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <map>
#include <memory>

#include "models/pinned_model.h"
#include "services/token_keeper.h"

namespace bearerwatch::panels {
class NetworkDialog;
class RenewedDialog;
} // namespace bearerwatch::panels
namespace bearerwatch::shell {
class MainWindow;
}

namespace bearerwatch::desktop {

class EndpointTalk;
class InspectController;
class NetworkDesk;

/// Keeps pinned tokens alive, because the user has set it so: by a refresh token or by the client itself.
/// Refresh tokens lie in the secret store. What is renewed is listed, and can be stopped and forgotten.
class RenewalController final : public QObject {
    Q_OBJECT
public:
    /// @param pinned, desk  Outlive the controller.
    RenewalController(InspectController& inspect, models::PinnedModel& pinned, shell::MainWindow& window,
                      NetworkDesk& desk, QObject* parent = nullptr);
    ~RenewalController() override;

    void renew(); ///< The dialog.
    void showRenewed(); ///< The list.

    /// After a login: renews before `expiresAt`. The access token is pinned.
    void keep(const services::EndpointRequest& request, const QString& issuer, const std::string& accessToken,
              const base::SecretBytes& refreshToken, std::optional<base::Time> expiresAt);

private:
    struct Kept; ///< One token that is kept alive.
    Kept& add(const services::EndpointRequest& request, const QString& issuer);
    void send(panels::NetworkDialog& dialog, EndpointTalk& talk, const services::EndpointRequest& request);
    void takeRenewed(Kept& kept);
    void takeFailure(Kept& kept, const QString& problem);
    void refill(); ///< The list, where it is open.
    [[nodiscard]] verdict::TokenReport judge(const std::string& token) const;

    InspectController& m_inspect;
    models::PinnedModel& m_pinned;
    shell::MainWindow& m_window;
    NetworkDesk& m_desk;
    std::map<QString, std::unique_ptr<Kept>> m_kept; ///< By the name of the refresh token in the store.
    QPointer<panels::NetworkDialog> m_dialog; ///< That waits for the first renewal.
    QPointer<EndpointTalk> m_talk;
    QPointer<panels::RenewedDialog> m_list;
};

} // namespace bearerwatch::desktop
