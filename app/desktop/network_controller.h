#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include "services/clock_service.h"
#include "services/oauth_service.h"
#include "verdict/verdict.h"

namespace bearerwatch::panels {
class NetworkDialog;
}
namespace bearerwatch::shell {
class MainWindow;
}

namespace bearerwatch::desktop {

class InspectController;

/// What the windows ask of servers, each time by a dialog that shows the address first. Adds its actions to
/// the Tools menu, and tells the status bar when something was sent and how the clock stands.
class NetworkController final : public QObject {
    Q_OBJECT
public:
    NetworkController(InspectController& inspect, shell::MainWindow& window, QObject* parent = nullptr);
    ~NetworkController() override;

    void introspect();
    void checkStatusList();
    void revoke();
    void compareClock();

private:
    void addActions();
    void noteAsked(const QUrl& address);
    void showClock();
    panels::NetworkDialog* open(const QString& title, const QString& explanation);
    void addClientFields(panels::NetworkDialog& dialog) const;
    [[nodiscard]] services::EndpointRequest requestOf(const panels::NetworkDialog& dialog) const;
    void sendIntrospection(panels::NetworkDialog& dialog, const std::string& token);
    void takeStatusList(panels::NetworkDialog& dialog, const services::StatusListResult& result);
    [[nodiscard]] const verdict::TokenReport* current() const;

    InspectController& m_inspect;
    shell::MainWindow& m_window;
    services::OAuthService m_oauth;
    services::ClockService m_clock;
};

} // namespace bearerwatch::desktop
