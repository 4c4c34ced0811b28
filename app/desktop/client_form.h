#pragma once

#include <QtCore/QObject>

#include "jose/key.h"
#include "services/client_authentication.h"

namespace bearerwatch::panels {
class NetworkDialog;
}

namespace bearerwatch::desktop {

class NetworkDesk;

/// The lines of a dialog that say which client asks, and how it proves that. Remembers it where the user
/// wants that; the secret goes to the secret store alone. Belongs to the dialog.
class ClientForm final : public QObject {
    Q_OBJECT
public:
    /// @param keys  Those of them that can sign are offered for private_key_jwt.
    ClientForm(panels::NetworkDialog& dialog, NetworkDesk& desk, const jose::KeySet& keys);

    void fill(const QString& issuer); ///< With what is remembered; leaves what was typed alone.
    [[nodiscard]] services::OAuthClient client() const;
    /// The request was answered: it is worth remembering. @param endpointName  As in ClientRecord.
    void remember(const QString& issuer, const QString& endpointName, const QString& endpoint);

private:
    void showFields();
    void showPlace();

    panels::NetworkDialog& m_dialog;
    NetworkDesk& m_desk;
    QList<jose::Key> m_keys; ///< Private ones that can sign.
};

} // namespace bearerwatch::desktop
