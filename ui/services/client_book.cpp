#include "services/client_book.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QSettings>

namespace bearerwatch::services {
namespace {

const QStringList Endpoints{QStringLiteral("introspection"), QStringLiteral("revocation"),
                            QStringLiteral("token")};

/// An issuer holds slashes, which a name in the settings may not.
QString groupOf(const QString& issuer)
{
    const QByteArray hash = QCryptographicHash::hash(issuer.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("network/clients/") + QString::fromLatin1(hash.toHex().left(24)) + QLatin1Char('/');
}

QString secretName(const QString& issuer)
{
    return QStringLiteral("client-secret/") + issuer;
}

} // namespace

ClientBook::ClientBook(SecretStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

ClientRecord ClientBook::find(const QString& issuer) const
{
    ClientRecord record;
    record.issuer = issuer;
    const QSettings kept;
    const QString group = groupOf(issuer);
    for (const QString& endpoint : Endpoints) {
        const QString address = kept.value(group + endpoint).toString();
        if (!address.isEmpty())
            record.endpoints.insert(endpoint, address);
    }
    record.clientId = kept.value(group + QStringLiteral("client")).toString();
    record.method = kept.value(group + QStringLiteral("method")).toString();
    record.secretKept = kept.value(group + QStringLiteral("keepsSecret")).toBool();
    return record;
}

void ClientBook::remember(const ClientRecord& record, const base::SecretBytes& secret)
{
    QSettings kept;
    const QString group = groupOf(record.issuer);
    const bool wasKept = kept.value(group + QStringLiteral("keepsSecret")).toBool();
    kept.setValue(group + QStringLiteral("issuer"), record.issuer);
    for (auto endpoint = record.endpoints.cbegin(); endpoint != record.endpoints.cend(); ++endpoint)
        kept.setValue(group + endpoint.key(), endpoint.value());
    kept.setValue(group + QStringLiteral("client"), record.clientId);
    kept.setValue(group + QStringLiteral("method"), record.method);
    const bool keep = record.secretKept && !secret.empty();
    kept.setValue(group + QStringLiteral("keepsSecret"), keep);
    const auto tell = [this](const SecretResult& result) {
        if (!result.problem.isEmpty())
            Q_EMIT told(result.problem);
    };
    if (keep)
        m_store.write(secretName(record.issuer), secret, this, tell);
    else if (wasKept)
        m_store.remove(secretName(record.issuer), this, tell);
}

void ClientBook::readSecret(const QString& issuer, QObject* context,
                            std::function<void(const std::shared_ptr<const base::SecretBytes>&)> then)
{
    m_store.read(secretName(issuer), context,
                 [then = std::move(then)](const SecretResult& result) { then(result.secret); });
}

} // namespace bearerwatch::services
