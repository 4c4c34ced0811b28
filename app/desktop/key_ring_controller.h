#pragma once

#include <QtCore/QObject>

#include "services/key_vault.h"
#include "services/secret_store.h"

namespace bearerwatch::panels {
class KeysPage;
class PassphraseDialog;
} // namespace bearerwatch::panels
namespace bearerwatch::services {
class KeyStore;
}

namespace bearerwatch::desktop {

/// Joins the Keys page with the vault in the system's secret store: keep, lock, unlock, passphrase. The store
/// is asked nothing before the page is shown.
class KeyRingController final : public QObject {
    Q_OBJECT
public:
    /// Both outlive the controller.
    KeyRingController(services::KeyStore& keys, panels::KeysPage& page, QObject* parent = nullptr);

    [[nodiscard]] services::KeyVault& vault() { return m_vault; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< The user is there.

private:
    void wirePage();
    void takeState();
    void unlock();
    void askPassphrase();
    void showRing();
    services::KeyStore& m_keys;
    panels::KeysPage& m_page;
    services::SecretStore m_store;
    services::KeyVault m_vault;
    panels::PassphraseDialog* m_dialog = nullptr; ///< While it is open.
    bool m_open = false; ///< The vault's keys are among ours.
};

} // namespace bearerwatch::desktop
