#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <chrono>

#include "base/expected.h"
#include "jose/key.h"
#include "services/secret_store.h"

namespace bearerwatch::services {

/// One key ring that the user keeps in the secret store, and that can be locked.
///
/// Locked, no key of it is in memory. It locks by itself after idle time; `touch` says that the user is
/// there. With a passphrase the ring is encrypted in the store too (a JWE with PBES2), so that an unlocked
/// session alone does not open it. Thread: the owner's.
class KeyVault final : public QObject {
    Q_OBJECT
public:
    enum class State : quint8 {
        Unknown, ///< `look` was not called or not answered yet.
        Empty, ///< Nothing is kept.
        Locked,
        Unlocked,
    };

    /// @param store  Must outlive the vault.
    explicit KeyVault(SecretStore& store, QString name = QStringLiteral("default"),
                      QObject* parent = nullptr);
    ~KeyVault() override; ///< Wipes the keys.

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool hasPassphrase() const { return m_encrypted; }
    [[nodiscard]] SecretPlace place() const { return m_place; } ///< Where the ring is kept.
    /// Empty while locked.
    [[nodiscard]] const jose::KeySet& keys() const { return m_keys; }

    void look(); ///< Finds out whether something is kept; ends in `stateChanged` where the state does.
    /// Ends in `stateChanged` or `failed`. The passphrase is ignored where none is set.
    void unlock(const base::SecretBytes& passphrase = {});
    void lock(); ///< Wipes the keys from memory at once.

    /// Replaces what is kept. Ends in `saved` or `failed`. Only with an unlocked or empty vault; the
    /// passphrase stays as it is.
    void save(const jose::KeySet& keys);
    void setPassphrase(const base::SecretBytes& passphrase); ///< Empty: none. Saves anew.
    void removeAll(); ///< Forgets the ring in the store and in memory.

    void setIdleLock(std::chrono::seconds idle); ///< 0: never.
    void touch(); ///< The user is there: the idle time begins anew.

Q_SIGNALS:
    void stateChanged();
    /// @param remark  Empty, or that it is kept for this session only and why.
    void saved(const QString& remark);
    void failed(const QString& problem); ///< What went wrong and what to do.

private:
    void setState(State state);
    void open(const base::SecretBytes& content, const base::SecretBytes& passphrase);
    void startIdle();
    [[nodiscard]] QString storeName() const;

    SecretStore& m_store;
    QString m_name;
    State m_state = State::Unknown;
    SecretPlace m_place = SecretPlace::Nowhere;
    bool m_encrypted = false;
    base::SecretBytes m_passphrase; ///< While unlocked.
    jose::KeySet m_keys;
    QTimer m_idle;
    std::chrono::seconds m_idleTime{std::chrono::minutes(10)};
};

/// The ring as one JWK set, private parts and secrets included; secret text.
[[nodiscard]] base::SecretBytes writeKeyRing(const jose::KeySet& keys);
/// @return keyring_damaged.
[[nodiscard]] base::Expected<jose::KeySet> readKeyRing(std::string_view content);

} // namespace bearerwatch::services
