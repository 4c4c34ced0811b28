#include "services/network_preferences.h"

#include <QtCore/QSettings>

#include "services/proxy_settings.h"
#include "services/tls_settings.h"

namespace bearerwatch::services {
namespace {

const QString Group = QStringLiteral("network/");
const QString KeyPassphrase = QStringLiteral("network/client-key-passphrase");
const QString ProxyPassword = QStringLiteral("network/proxy-password");

/// The settings that are no secrets.
constexpr std::pair<const char*, QString NetworkSettings::*> Texts[] = {
    {"proxyAddress", &NetworkSettings::proxyAddress},
    {"caFile", &NetworkSettings::caFile},
    {"clientCertificate", &NetworkSettings::clientCertificateFile},
    {"clientKey", &NetworkSettings::clientKeyFile},
};
constexpr std::pair<const char*, ProxyChoice> Choices[] = {
    {"system", ProxyChoice::System},
    {"none", ProxyChoice::None},
    {"named", ProxyChoice::Named},
};

/// Whether the store holds it is written down, so that no store is asked (or unlocked) for nothing.
QString markOf(const QString& secret)
{
    return Group + QStringLiteral("keeps/") + secret.section(QLatin1Char('/'), 1);
}

} // namespace

QString networkProblem(const NetworkSettings& settings)
{
    if (settings.proxy == ProxyChoice::Named) {
        const QString problem = namedProxy(settings).problem;
        if (!problem.isEmpty())
            return problem;
    }
    return tlsSetup(settings).problem;
}

NetworkPreferences::NetworkPreferences(SecretStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

void NetworkPreferences::load()
{
    const QSettings kept;
    const QString choice = kept.value(Group + QStringLiteral("proxy")).toString();
    for (const auto& [name, value] : Choices) {
        if (choice == QLatin1String(name))
            m_settings.proxy = value;
    }
    for (const auto& [name, member] : Texts)
        m_settings.*member = kept.value(Group + QLatin1String(name)).toString();
    Q_EMIT changed();
    readSecret(KeyPassphrase, &NetworkSettings::clientKeyPassphrase);
    readSecret(ProxyPassword, &NetworkSettings::proxyPassword);
}

void NetworkPreferences::readSecret(const QString& name, QByteArray NetworkSettings::*member)
{
    if (!QSettings().value(markOf(name)).toBool())
        return;
    m_store.read(name, this, [this, member](const SecretResult& result) {
        if (!result.found())
            return Q_EMIT told(result.problem.isEmpty()
                                   ? tr("A secret of the network settings is no longer in the secret store. "
                                        "Give it again.")
                                   : result.problem);
        m_settings.*member =
            QByteArray(result.secret->text().data(), static_cast<qsizetype>(result.secret->size()));
        Q_EMIT changed();
    });
}

void NetworkPreferences::save(const NetworkSettings& settings)
{
    const NetworkSettings before = m_settings;
    m_settings = settings;
    QSettings kept;
    for (const auto& [name, value] : Choices) {
        if (value == settings.proxy)
            kept.setValue(Group + QStringLiteral("proxy"), QLatin1String(name));
    }
    for (const auto& [name, member] : Texts)
        kept.setValue(Group + QLatin1String(name), settings.*member);
    keepSecret(KeyPassphrase, settings.clientKeyPassphrase, before.clientKeyPassphrase);
    keepSecret(ProxyPassword, settings.proxyPassword, before.proxyPassword);
    Q_EMIT changed();
}

void NetworkPreferences::keepSecret(const QString& name, const QByteArray& secret, const QByteArray& before)
{
    if (secret == before)
        return;
    if (secret.isEmpty()) {
        QSettings().remove(markOf(name));
        m_store.remove(name, this, [this](const SecretResult& result) {
            if (!result.problem.isEmpty())
                Q_EMIT told(result.problem);
        });
        return;
    }
    m_store.write(name, base::SecretBytes(std::string_view(secret.constData(), size_t(secret.size()))), this,
                  [this, name](const SecretResult& result) {
                      QSettings().setValue(markOf(name), result.place == SecretPlace::SystemStore);
                      if (!result.problem.isEmpty())
                          Q_EMIT told(result.problem);
                  });
}

} // namespace bearerwatch::services
