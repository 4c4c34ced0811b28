#include "services/http_types.h"

#include <QtCore/QCoreApplication>

#include "base/text.h"

namespace bearerwatch::services {

QString displayAddress(const QUrl& address)
{
    const QByteArray text = address.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    return QString::fromStdString(base::escapeForDisplay(text.toStdString()));
}

QString FetchReply::origin() const
{
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("bearerwatch::services::FetchReply", text);
    };
    QString text = displayAddress(address);
    if (!server.isEmpty())
        text += tr(", from %1").arg(server);
    if (!proxy.isEmpty())
        text += tr(" through the proxy %1").arg(proxy);
    return text +
        tr(", at %1").arg(QString::fromStdString(
            base::formatRfc3339(std::chrono::floor<std::chrono::seconds>(receivedAt))));
}

QString FetchReply::problemText() const
{
    return remedy.isEmpty() ? what : what + QLatin1Char(' ') + remedy;
}

QByteArray formEncode(const QByteArray& text)
{
    return text.toPercentEncoding(" ").replace(' ', '+');
}

QByteArray formBody(const QList<QPair<QByteArray, QByteArray>>& fields)
{
    QByteArray body;
    for (const auto& [name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += formEncode(name) + '=' + formEncode(value);
    }
    return body;
}

} // namespace bearerwatch::services
