#pragma once

#include <QtWidgets/QDialog>

#include "services/http_types.h"

class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLineEdit;

namespace bearerwatch::services {
class SecretStore;
}

namespace bearerwatch::panels {

class PlainLabel;

/// How this machine reaches others: proxy, further authorities, the own certificate. Refuses what cannot
/// work before it is saved; opens no socket.
class NetworkSettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// @param store  Says where passphrase and password would be kept. Outlives the dialog.
    NetworkSettingsDialog(const services::NetworkSettings& settings, services::SecretStore& store,
                          QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const bearerwatch::services::NetworkSettings& settings);

private:
    void addFields(const services::NetworkSettings& settings);
    [[nodiscard]] QHBoxLayout* buildButtons();
    QLineEdit* addLine(const QString& id, const QString& label, const QString& value);
    QLineEdit* addSecret(const QString& id, const QString& label, const QByteArray& value);
    QLineEdit* addFile(const QString& id, const QString& label, const QString& value);
    void showFields();
    void save();
    [[nodiscard]] services::NetworkSettings settings() const;

    QFormLayout* m_form;
    QComboBox* m_proxy;
    QLineEdit* m_proxyAddress;
    QLineEdit* m_proxyPassword;
    QLineEdit* m_caFile;
    QLineEdit* m_certificate;
    QLineEdit* m_key;
    QLineEdit* m_passphrase;
    PlainLabel* m_place;
    PlainLabel* m_problem;
};

} // namespace bearerwatch::panels
