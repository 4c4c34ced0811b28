#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <functional>
#include <memory>

#include "base/secret.h"

namespace bearerwatch::services {

/// Where a secret lies.
enum class SecretPlace : quint8 {
    Nowhere,
    SystemStore, ///< The system's secret store (Secret Service, KWallet); stays.
    SessionOnly, ///< Memory of this process; gone with it.
};

/// What came of a call. Immutable.
struct SecretResult {
    QString name;
    SecretPlace place = SecretPlace::Nowhere; ///< Where it was found, written, or removed from.
    std::shared_ptr<const base::SecretBytes> secret; ///< Of a read; null when there is none.
    QString problem; ///< What went wrong and what to do; may stand beside `SessionOnly`.

    [[nodiscard]] bool found() const { return secret != nullptr; }
};

/// Client secrets, refresh tokens and key rings that the user keeps: in the system's secret store, through
/// QtKeychain. Where there is none they stay in memory "for this session only", which is said, and never in
/// a file.
///
/// Asynchronous: `then` runs in the thread of this object, after the call has returned, and not at all once
/// `context` is gone. Thread: the owner's, with an event loop.
class SecretStore final : public QObject {
    Q_OBJECT
public:
    using Then = std::function<void(const SecretResult&)>;

    explicit SecretStore(QObject* parent = nullptr);
    ~SecretStore() override;

    /// @param name  "client-secret/https://login.example.com/", "refresh-token/NAME", "keyring/NAME".
    void write(const QString& name, base::SecretBytes secret, QObject* context, Then then);
    void read(const QString& name, QObject* context, Then then);
    void remove(const QString& name, QObject* context, Then then);

    /// What the last answer of the system's store was; `SystemStore` until it is known to be absent.
    [[nodiscard]] SecretPlace place() const { return m_place; }
    /// One sentence for the settings and beside every "keep" button.
    [[nodiscard]] QString placeText() const;
    /// Asks the system's store for nothing in particular, so that `place` is known.
    void probe();

    void forgetSession(); ///< Wipes what is kept in memory.

Q_SIGNALS:
    void placeChanged();

private:
    void setPlace(SecretPlace place);
    void keepForSession(const QString& name, base::SecretBytes secret);

    QHash<QString, std::shared_ptr<const base::SecretBytes>> m_session;
    SecretPlace m_place = SecretPlace::SystemStore;
};

} // namespace bearerwatch::services
