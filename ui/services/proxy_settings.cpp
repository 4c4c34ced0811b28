#include "services/proxy_settings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

#include "base/text.h"

namespace bearerwatch::services {

ProxySetup namedProxy(const NetworkSettings& settings)
{
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("bearerwatch::services::ProxySettings", text);
    };
    ProxySetup setup;
    QString text = settings.proxyAddress.trimmed();
    if (!text.contains(QLatin1String("://")))
        text.prepend(QLatin1String("http://"));
    const QUrl address(text, QUrl::StrictMode);
    const bool socks = address.scheme() == QLatin1String("socks5");
    const bool known = socks || address.scheme() == QLatin1String("http");
    const bool bare = address.path().remove(QLatin1Char('/')).isEmpty() && !address.hasQuery();
    if (!address.isValid() || !known || address.host().isEmpty() || address.port() < 1 || !bare) {
        // What was written is not shown: it may hold a password.
        setup.problem = tr("This is no address of a proxy. Write http://host:8080, or socks5://host:1080.");
        return setup;
    }
    if (!address.password().isEmpty()) {
        setup.problem =
            tr("The address of the proxy holds a password, which others could read. Give it apart.");
        return setup;
    }
    setup.proxy = QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, address.host(),
                                static_cast<quint16>(address.port()), address.userName(),
                                QString::fromUtf8(settings.proxyPassword));
    return setup;
}

} // namespace bearerwatch::services
