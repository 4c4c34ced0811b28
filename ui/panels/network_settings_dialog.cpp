#include "panels/network_settings_dialog.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include "panels/card.h"
#include "services/network_preferences.h"

namespace bearerwatch::panels {

using services::NetworkSettings;
using services::ProxyChoice;

NetworkSettingsDialog::NetworkSettingsDialog(const NetworkSettings& settings, services::SecretStore& store,
                                             QWidget* parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_proxy(new QComboBox)
    , m_place(new PlainLabel({}, FontRole::Small))
    , m_problem(new PlainLabel)
{
    setWindowTitle(tr("Network settings"));
    resize(600, 10);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(10);
    auto* what = new PlainLabel(tr("These hold for what you ask servers from this window: keys, metadata, "
                                   "introspection, logins. Saving opens no connection."));
    what->setWordWrap(true);
    layout->addWidget(what);
    addFields(settings);
    layout->addLayout(m_form);
    m_place->setMuted();
    m_place->setWordWrap(true);
    layout->addWidget(m_place);
    m_problem->setProperty("kind", "danger");
    m_problem->setWordWrap(true);
    m_problem->setAccessibleName(tr("What is wrong"));
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addLayout(buildButtons());
    const auto showPlace = [this, &store] {
        m_place->setText(store.place() == services::SecretPlace::SystemStore
                             ? tr("Password and passphrase go to the system's secret store.")
                             : tr("Password and passphrase are kept for this session only: this session has "
                                  "no secret store."));
    };
    connect(&store, &services::SecretStore::placeChanged, this, showPlace);
    showPlace();
    store.probe();
    showFields();
}

void NetworkSettingsDialog::addFields(const NetworkSettings& settings)
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_proxy->addItem(tr("as the system's settings say"), int(ProxyChoice::System));
    m_proxy->addItem(tr("none: connect directly"), int(ProxyChoice::None));
    m_proxy->addItem(tr("this one"), int(ProxyChoice::Named));
    m_proxy->setCurrentIndex(m_proxy->findData(int(settings.proxy)));
    m_proxy->setAccessibleName(tr("Proxy"));
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &NetworkSettingsDialog::showFields);
    m_form->addRow(tr("Proxy"), m_proxy);
    m_proxyAddress = addLine(QStringLiteral("proxy-address"), tr("Its address"), settings.proxyAddress);
    m_proxyAddress->setPlaceholderText(QStringLiteral("http://user@proxy.example:8080"));
    m_proxyPassword =
        addSecret(QStringLiteral("proxy-password"), tr("Password of its user"), settings.proxyPassword);
    m_caFile = addFile(QStringLiteral("ca-file"), tr("Further authorities"), settings.caFile);
    m_caFile->setPlaceholderText(tr("PEM file, trusted beside the system's"));
    m_certificate =
        addFile(QStringLiteral("client-certificate"), tr("Own certificate"), settings.clientCertificateFile);
    m_certificate->setPlaceholderText(tr("PEM file, for servers that ask for one"));
    m_key = addFile(QStringLiteral("client-key"), tr("Its private key"), settings.clientKeyFile);
    m_key->setPlaceholderText(tr("where it is not in the same file"));
    m_passphrase = addSecret(QStringLiteral("client-passphrase"), tr("Passphrase of the key"),
                             settings.clientKeyPassphrase);
}

QHBoxLayout* NetworkSettingsDialog::buildButtons()
{
    auto* row = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto* keep = new QPushButton(tr("Save"));
    keep->setProperty("kind", "primary");
    keep->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &NetworkSettingsDialog::save);
    return row;
}

QLineEdit* NetworkSettingsDialog::addLine(const QString& id, const QString& label, const QString& value)
{
    auto* line = new QLineEdit(value);
    line->setObjectName(id);
    line->setAccessibleName(label);
    line->setLayoutDirection(Qt::LeftToRight);
    m_form->addRow(label, line);
    return line;
}

QLineEdit* NetworkSettingsDialog::addSecret(const QString& id, const QString& label, const QByteArray& value)
{
    QLineEdit* line = addLine(id, label, QString::fromUtf8(value));
    line->setEchoMode(QLineEdit::Password);
    return line;
}

QLineEdit* NetworkSettingsDialog::addFile(const QString& id, const QString& label, const QString& value)
{
    auto* line = new QLineEdit(value);
    line->setObjectName(id);
    line->setAccessibleName(label);
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setProperty("kind", "small");
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose: %1").arg(label));
    auto* row = new QHBoxLayout;
    row->addWidget(line, 1);
    row->addWidget(choose);
    m_form->addRow(label, row);
    connect(choose, &QPushButton::clicked, this, [this, line, label] {
        auto* dialog = new QFileDialog(this, label);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
        dialog->open();
    });
    return line;
}

void NetworkSettingsDialog::showFields()
{
    const bool named = m_proxy->currentData().toInt() == int(ProxyChoice::Named);
    m_form->setRowVisible(m_proxyAddress, named);
    m_form->setRowVisible(m_proxyPassword, named);
}

NetworkSettings NetworkSettingsDialog::settings() const
{
    NetworkSettings settings;
    settings.proxy = ProxyChoice(m_proxy->currentData().toInt());
    settings.proxyAddress = m_proxyAddress->text().trimmed();
    settings.proxyPassword = m_proxyPassword->text().toUtf8();
    settings.caFile = m_caFile->text().trimmed();
    settings.clientCertificateFile = m_certificate->text().trimmed();
    settings.clientKeyFile = m_key->text().trimmed();
    settings.clientKeyPassphrase = m_passphrase->text().toUtf8();
    return settings;
}

void NetworkSettingsDialog::save()
{
    const NetworkSettings chosen = settings();
    const QString problem = services::networkProblem(chosen);
    if (!problem.isEmpty()) {
        m_problem->setText(problem);
        m_problem->show();
        return;
    }
    Q_EMIT saved(chosen);
    accept();
}

} // namespace bearerwatch::panels
