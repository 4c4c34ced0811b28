#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>

#include "services/secret_store.h"

namespace bearerwatch::services {

/// What the user has told about an issuer: where its endpoints are, and who this program is there.
struct ClientRecord {
    QString issuer; ///< Or the endpoint itself, where no issuer is known.
    QHash<QString, QString> endpoints; ///< By "introspection", "revocation", "token".
    QString clientId;
    QString method; ///< As `clientAuthenticationFromId` reads it.
    bool secretKept = false; ///< The client's secret lies in the secret store.
};

/// Remembers clients, so that nobody types them twice: addresses and ids in the settings, secrets in the
/// secret store alone, and only where the user has said so. Thread: the owner's.
class ClientBook final : public QObject {
    Q_OBJECT
public:
    /// @param store  Must outlive this.
    explicit ClientBook(SecretStore& store, QObject* parent = nullptr);

    [[nodiscard]] ClientRecord find(const QString& issuer) const; ///< Empty but for the issuer where unknown.

    /// Adds to what is known about the issuer. A secret is kept when `record.secretKept`; else a kept one is
    /// removed. Ends in `told` where it could not be kept in the system's store.
    void remember(const ClientRecord& record, const base::SecretBytes& secret);

    /// `then` gets null where there is none; not at all once `context` is gone.
    void readSecret(const QString& issuer, QObject* context,
                    std::function<void(const std::shared_ptr<const base::SecretBytes>&)> then);

Q_SIGNALS:
    void told(const QString& remark);

private:
    SecretStore& m_store;
};

} // namespace bearerwatch::services
