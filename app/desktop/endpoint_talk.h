#pragma once

#include <QtCore/QObject>
#include <functional>

#include "desktop/client_form.h"
#include "services/key_set_service.h"
#include "services/oauth_service.h"

namespace bearerwatch::panels {
class NetworkDialog;
}

namespace bearerwatch::desktop {

class NetworkDesk;

/// Which endpoint of an issuer a dialog is about.
struct EndpointKind {
    QString name; ///< In ClientRecord: "introspection", "revocation", "token".
    QString label; ///< "Introspection endpoint"
    std::string oauth::Metadata::*address = nullptr;
};

/// A dialog that talks to one endpoint of an issuer: finds its address in the issuer's metadata where the
/// user does not know it, shows it, and then lets the request be sent. Belongs to the dialog.
class EndpointTalk final : public QObject {
    Q_OBJECT
public:
    /// Adds the lines of issuer, endpoint and client to the dialog.
    /// @param issuer  Where known: of the token, so nobody's word but the token's.
    EndpointTalk(panels::NetworkDialog& dialog, NetworkDesk& desk, EndpointKind kind,
                 const jose::KeySet& keys, const QString& issuer);
    ~EndpointTalk() override; ///< Stops what is under way.

    /// The button sends now: the endpoint is known and was shown. Returns the number for `cancel`, 0: nothing
    /// was sent.
    std::function<quint64(const services::EndpointRequest&)> send;
    /// What the button says once the endpoint is known. Default: "Ask".
    std::function<QString()> sendText;

    void answered(); ///< The request is no longer under way.
    void remember(); ///< It was a success: client and endpoint are worth keeping.
    [[nodiscard]] services::EndpointRequest request() const;
    [[nodiscard]] QString issuer() const;

private:
    [[nodiscard]] QString endpoint() const;
    void fill();
    void press();
    void find();
    void takeMetadata(const services::KeySetResultPtr& result);
    void cancel();

    panels::NetworkDialog& m_dialog;
    NetworkDesk& m_desk;
    EndpointKind m_kind;
    ClientForm* m_client;
    quint64 m_request = 0; ///< Of the endpoint.
    quint64 m_discovery = 0;
};

/// What the metadata doctor says, one line a finding.
[[nodiscard]] QString doctorText(const std::vector<causes::Finding>& findings);

} // namespace bearerwatch::desktop
