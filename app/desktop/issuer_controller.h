#pragma once

#include <QtCore/QObject>

#include "services/oauth_service.h"
#include "verdict/verdict.h"

namespace bearerwatch::panels {
class NetworkDialog;
}
namespace bearerwatch::shell {
class MainWindow;
}

namespace bearerwatch::desktop {

class EndpointTalk;
class InspectController;
class NetworkDesk;

/// What the issuer of a token is asked about it: whether it is active, and to end it. Each by a dialog that
/// shows the address first.
class IssuerController final : public QObject {
    Q_OBJECT
public:
    /// @param desk  Must outlive this.
    IssuerController(InspectController& inspect, shell::MainWindow& window, NetworkDesk& desk,
                     QObject* parent = nullptr);

    void introspect();
    void revoke();

private:
    [[nodiscard]] const verdict::TokenReport* current() const;
    panels::NetworkDialog* open(const QString& title, const QString& explanation);
    void takeIntrospection(panels::NetworkDialog& dialog, EndpointTalk& talk, const std::string& token,
                           const services::IntrospectionResult& result);

    InspectController& m_inspect;
    shell::MainWindow& m_window;
    NetworkDesk& m_desk;
};

/// `iss` of the token that is shown, else of another one in the same text; empty where there is none.
[[nodiscard]] QString issuerOf(const InspectController& inspect);

} // namespace bearerwatch::desktop
