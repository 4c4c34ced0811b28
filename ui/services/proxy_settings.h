#pragma once

#include <QtCore/QString>
#include <QtNetwork/QNetworkProxy>

#include "services/http_types.h"

namespace bearerwatch::services {

struct ProxySetup {
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    QString problem; ///< What is wrong with the address of the proxy and what to do; empty when usable.
};

/// The proxy that the settings name. Asks nothing and opens no socket.
[[nodiscard]] ProxySetup namedProxy(const NetworkSettings& settings);

} // namespace bearerwatch::services
