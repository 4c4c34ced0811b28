#include "services/http_delivery.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <memory>

namespace bearerwatch::services {

namespace {

constexpr qint64 MostReplyBytes = 65'536; ///< A receiver that sends more is cut off: only its status counts.

DeliveryQueue::Result resultOf(const QNetworkReply& reply, bool cut)
{
    DeliveryQueue::Result result;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString host = reply.url().host();
    if (status == 0) {
        result.detail = QCoreApplication::translate("http_delivery", "%1 cannot be reached (%2)")
                            .arg(host, reply.errorString());
        return result;
    }
    result.outcome = outcomeOfStatus(status);
    if (result.outcome == DeliveryQueue::Outcome::Delivered && reply.error() != QNetworkReply::NoError &&
        !cut)
        result.outcome = DeliveryQueue::Outcome::TryAgain;
    result.detail =
        QCoreApplication::translate("http_delivery", "%1 answered with status %2").arg(host).arg(status);
    const QByteArray after = reply.rawHeader("Retry-After");
    bool isNumber = false;
    const int seconds = after.toInt(&isNumber); // a date is left to the usual pauses
    if (isNumber && seconds > 0)
        result.retryAfter = seconds;
    return result;
}

} // namespace

DeliveryQueue::Outcome outcomeOfStatus(int status)
{
    if (status >= 200 && status < 300)
        return DeliveryQueue::Outcome::Delivered;
    switch (status) {
    case 400: // the message itself is not understood
    case 410: // the receiver has gone for good
    case 413: // too large
    case 422:
        return DeliveryQueue::Outcome::Refused;
    default:
        return DeliveryQueue::Outcome::TryAgain;
    }
}

void postDelivery(QNetworkAccessManager& network, QNetworkRequest request, const QByteArray& body,
                  int timeoutMilliseconds, QObject* context, const DeliveryQueue::Done& done)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QStringLiteral("bearerwatch/%1").arg(QCoreApplication::applicationVersion()));
    QNetworkReply* reply = network.post(request, body);
    reply->setReadBufferSize(MostReplyBytes);
    // The transfer timeout of Qt starts anew with each byte; this one is for the whole.
    auto* deadline = new QTimer(reply);
    deadline->setSingleShot(true);
    QObject::connect(deadline, &QTimer::timeout, reply, &QNetworkReply::abort);
    deadline->start(timeoutMilliseconds);
    auto cut = std::make_shared<bool>(false);
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, cut, total = qint64{0}]() mutable {
        total += reply->readAll().size();
        if (total > MostReplyBytes && !*cut) {
            *cut = true;
            QMetaObject::invokeMethod(reply, &QNetworkReply::abort, Qt::QueuedConnection);
        }
    });
    QObject::connect(reply, &QNetworkReply::finished, context, [reply, cut, done] {
        reply->deleteLater();
        done(resultOf(*reply, *cut));
    });
}

} // namespace bearerwatch::services
