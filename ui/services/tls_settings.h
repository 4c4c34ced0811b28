#pragma once

#include <QtCore/QString>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslError>

#include "services/http_types.h"

namespace bearerwatch::services {

struct TlsSetup {
    QSslConfiguration configuration;
    QString problem; ///< What is wrong with the settings and what to do; empty when they are usable.
};

/// TLS 1.2 or later, the peer verified against the system's authorities and those of the settings.
/// Reads the files that the settings name.
[[nodiscard]] TlsSetup tlsSetup(const NetworkSettings& settings);

/// What is wrong with the server's certificate, and what to do: one sentence each.
struct TlsWords {
    QString what, remedy;
};
[[nodiscard]] TlsWords describeTlsErrors(const QList<QSslError>& errors, const QString& host);

} // namespace bearerwatch::services
