#pragma once

#include <QtCore/QObject>

#include "services/http_types.h"
#include "services/secret_store.h"

namespace bearerwatch::services {

/// What makes the settings unusable (an address of a proxy, a file that cannot be read) and what to do; empty
/// when nothing does. Reads the files that they name; opens no socket.
[[nodiscard]] QString networkProblem(const NetworkSettings& settings);

/// How the windows reach others, as the user has set it: kept in the settings, passphrase and password in the
/// secret store alone. Thread: the owner's.
class NetworkPreferences final : public QObject {
    Q_OBJECT
public:
    /// @param store  Must outlive this.
    explicit NetworkPreferences(SecretStore& store, QObject* parent = nullptr);

    [[nodiscard]] const NetworkSettings& settings() const { return m_settings; }

    /// Reads what is kept; secrets only where the settings say that there are some. Ends in `changed`.
    void load();
    /// Keeps the settings. Ends in `changed`, and in `told` where a secret is kept for this session only.
    void save(const NetworkSettings& settings);

Q_SIGNALS:
    void changed();
    void told(const QString& remark);

private:
    void keepSecret(const QString& name, const QByteArray& secret, const QByteArray& before);
    void readSecret(const QString& name, QByteArray NetworkSettings::*member);

    SecretStore& m_store;
    NetworkSettings m_settings;
};

} // namespace bearerwatch::services
