#include "desktop/client_form.h"

#include "desktop/network_desk.h"
#include "panels/network_dialog.h"

namespace bearerwatch::desktop {
namespace {

const QString ClientField = QStringLiteral("client");
const QString MethodField = QStringLiteral("method");
const QString SecretField = QStringLiteral("secret");
const QString KeyField = QStringLiteral("signing-key");
const QString KeepField = QStringLiteral("keep-secret");

base::SecretBytes secretOf(const QString& text)
{
    const std::string bytes = text.toStdString();
    return base::SecretBytes(std::string_view(bytes));
}

} // namespace

ClientForm::ClientForm(panels::NetworkDialog& dialog, NetworkDesk& desk, const jose::KeySet& keys)
    : QObject(&dialog)
    , m_dialog(dialog)
    , m_desk(desk)
{
    QStringList numbers, names;
    for (const jose::Key& key : keys.keys) {
        if (!key.isPrivate || !key.usable() || services::signingAlgorithm(key).empty())
            continue;
        numbers << QString::number(m_keys.size());
        names << QString::fromStdString(key.name());
        m_keys << key;
    }
    dialog.addField(ClientField, tr("Client id"), QString());
    dialog.addChoice(MethodField, tr("It proves itself by"),
                     {QStringLiteral("basic"), QStringLiteral("post"), QStringLiteral("private_key_jwt"),
                      QStringLiteral("bearer"), QStringLiteral("none")},
                     {tr("a secret in the header (basic)"), tr("a secret in the form (post)"),
                      tr("a signature (private_key_jwt)"), tr("a bearer token"), tr("nothing")});
    dialog.addField(SecretField, tr("Secret or token"), QString(), true);
    dialog.addChoice(KeyField, tr("Private key"), numbers, names);
    dialog.addCheck(KeepField, QString(), false);
    connect(&dialog, &panels::NetworkDialog::valueChanged, this, [this](const QString& id) {
        if (id == MethodField)
            showFields();
    });
    connect(&desk.store(), &services::SecretStore::placeChanged, this, &ClientForm::showPlace);
    desk.store().probe();
    showFields();
    showPlace();
}

void ClientForm::showFields()
{
    const QString method = m_dialog.value(MethodField);
    const bool signs = method == QLatin1String("private_key_jwt");
    const bool secret = !signs && method != QLatin1String("none");
    m_dialog.setShown(SecretField, secret);
    m_dialog.setShown(KeepField, secret);
    m_dialog.setShown(KeyField, signs);
}

void ClientForm::showPlace()
{
    const bool stays = m_desk.store().place() == services::SecretPlace::SystemStore;
    m_dialog.setText(KeepField,
                     stays ? tr("Keep the secret in the system's secret store")
                           : tr("Keep the secret for this session only: this session has no secret store"));
}

void ClientForm::fill(const QString& issuer)
{
    const services::ClientRecord record = m_desk.clients().find(issuer);
    if (record.clientId.isEmpty() && record.method.isEmpty())
        return;
    if (m_dialog.value(ClientField).isEmpty())
        m_dialog.setValue(ClientField, record.clientId);
    m_dialog.setValue(MethodField, record.method);
    if (!record.secretKept)
        return;
    m_dialog.setValue(KeepField, QStringLiteral("yes"));
    m_desk.clients().readSecret(issuer, this, [this](const std::shared_ptr<const base::SecretBytes>& secret) {
        if (secret && m_dialog.value(SecretField).isEmpty())
            m_dialog.setValue(
                SecretField,
                QString::fromUtf8(secret->text().data(), static_cast<qsizetype>(secret->size())));
    });
}

services::OAuthClient ClientForm::client() const
{
    services::OAuthClient client;
    client.id = m_dialog.value(ClientField).trimmed().toStdString();
    client.method = services::clientAuthenticationFromId(m_dialog.value(MethodField).toStdString())
                        .value_or(services::ClientAuthentication::None);
    if (client.method == services::ClientAuthentication::PrivateKeyJwt) {
        const int row = m_dialog.value(KeyField).toInt();
        if (row >= 0 && row < m_keys.size())
            client.key = m_keys.at(row);
    } else if (client.method != services::ClientAuthentication::None) {
        client.secret = secretOf(m_dialog.value(SecretField));
    }
    return client;
}

void ClientForm::remember(const QString& issuer, const QString& endpointName, const QString& endpoint)
{
    services::ClientRecord record;
    record.issuer = issuer.isEmpty() ? endpoint : issuer;
    record.endpoints.insert(endpointName, endpoint);
    record.clientId = m_dialog.value(ClientField).trimmed();
    record.method = m_dialog.value(MethodField);
    record.secretKept = m_dialog.value(KeepField) == QLatin1String("yes");
    m_desk.clients().remember(record, client().secret);
}

} // namespace bearerwatch::desktop
