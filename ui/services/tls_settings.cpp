#include "services/tls_settings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>

#include "base/text.h"
#include "services/wipe.h"

namespace bearerwatch::services {
namespace {

constexpr qint64 MaxFile = qint64{4} * 1024 * 1024;

QString translated(const char* text)
{
    return QCoreApplication::translate("bearerwatch::services::TlsSettings", text);
}

std::optional<QByteArray> contentOf(const QString& path, QString& problem)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        problem = translated("%1 cannot be read: %2. Check the name and the permission.")
                      .arg(path, file.errorString());
        return std::nullopt;
    }
    return file.read(MaxFile);
}

QSslKey keyFrom(const QByteArray& pem, const QByteArray& passphrase)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            return key;
    }
    return {};
}

void addClientCertificate(TlsSetup& setup, const NetworkSettings& settings)
{
    const auto certificates = contentOf(settings.clientCertificateFile, setup.problem);
    if (!certificates)
        return;
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificates, QSsl::Pem);
    if (chain.isEmpty()) {
        setup.problem =
            translated("%1 holds no certificate in PEM. Choose the file of the client certificate.")
                .arg(settings.clientCertificateFile);
        return;
    }
    const bool apart = !settings.clientKeyFile.isEmpty();
    auto pem = apart ? contentOf(settings.clientKeyFile, setup.problem) : certificates; // shared: wiped too
    if (!pem)
        return;
    const QSslKey key = keyFrom(*pem, settings.clientKeyPassphrase);
    wipe(*pem);
    if (key.isNull()) {
        setup.problem =
            translated("%1 holds no private key that can be read. Check the file and its passphrase.")
                .arg(apart ? settings.clientKeyFile : settings.clientCertificateFile);
        return;
    }
    setup.configuration.setLocalCertificateChain(chain);
    setup.configuration.setPrivateKey(key);
}

QString nameOf(const QSslCertificate& certificate)
{
    const QStringList names = certificate.subjectInfo(QSslCertificate::CommonName);
    const QString name = names.isEmpty() ? certificate.subjectDisplayName() : names.first();
    return QString::fromStdString(base::escapeForDisplay(name.left(200).toStdString()));
}

QString hostNames(const QSslCertificate& certificate)
{
    QStringList names;
    const auto alternatives = certificate.subjectAlternativeNames();
    for (const QString& name : alternatives)
        names << QString::fromStdString(base::escapeForDisplay(name.left(200).toStdString()));
    names.sort();
    return names.isEmpty() ? nameOf(certificate) : QStringList(names.mid(0, 5)).join(QLatin1String(", "));
}

} // namespace

TlsSetup tlsSetup(const NetworkSettings& settings)
{
    TlsSetup setup;
    setup.configuration = QSslConfiguration::defaultConfiguration();
    setup.configuration.setProtocol(QSsl::TlsV1_2OrLater);
    setup.configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!settings.caFile.isEmpty()) {
        const auto content = contentOf(settings.caFile, setup.problem);
        if (!content)
            return setup;
        const QList<QSslCertificate> authorities = QSslCertificate::fromData(*content, QSsl::Pem);
        if (authorities.isEmpty()) {
            setup.problem =
                translated("%1 holds no certificate in PEM. Choose the file of the certificate authority.")
                    .arg(settings.caFile);
            return setup;
        }
        setup.configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    }
    if (!settings.clientCertificateFile.isEmpty())
        addClientCertificate(setup, settings);
    return setup;
}

TlsWords describeTlsErrors(const QList<QSslError>& errors, const QString& host)
{
    // The gravest first: a wrong host makes the others idle.
    const QSslError* worst = nullptr;
    const auto rank = [](QSslError::SslError error) {
        switch (error) {
        case QSslError::HostNameMismatch:
            return 3;
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            return 2;
        default:
            return 1;
        }
    };
    for (const QSslError& error : errors) {
        if (!worst || rank(error.error()) > rank(worst->error()))
            worst = &error;
    }
    if (!worst)
        return {translated("The encrypted connection could not be set up."),
                translated(
                    "Check that the address and the port belong to a server that speaks TLS 1.2 or later.")};
    const QSslCertificate certificate = worst->certificate();
    switch (worst->error()) {
    case QSslError::HostNameMismatch:
        return {translated("The certificate of the server is not made out for %1, but for %2.")
                    .arg(host, hostNames(certificate)),
                translated("Check the address; a proxy or another server may be answering.")};
    case QSslError::CertificateExpired:
        return {translated("The certificate of the server expired at %1.")
                    .arg(certificate.expiryDate().toUTC().toString(Qt::ISODate)),
                translated("Its operator must renew it. Check this machine's clock too.")};
    case QSslError::CertificateNotYetValid:
        return {translated("The certificate of the server is valid only from %1.")
                    .arg(certificate.effectiveDate().toUTC().toString(Qt::ISODate)),
                translated("Check this machine's clock.")};
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return {translated("The certificate of the server comes from an authority that this machine does not "
                           "trust (%1).")
                    .arg(nameOf(certificate)),
                translated("Name the file of your own authority if it is yours; else something on the way is "
                           "reading along.")};
    default:
        return {translated("The certificate of the server is refused: %1.").arg(worst->errorString()),
                translated("Its operator must put it right; verification is never left off here.")};
    }
}

} // namespace bearerwatch::services
