#pragma once

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>
#include <QUrl>

#include "services/delivery_queue.h"

namespace bearerwatch::services {

/// Posts `body` and calls `done` once, in the thread of `context`; not at all when that is gone. No redirect
/// is followed, TLS is verified, of the reply no more than its head is used.
void postDelivery(QNetworkAccessManager& network, QNetworkRequest request, const QByteArray& body,
                  int timeoutMilliseconds, QObject* context, const DeliveryQueue::Done& done);

/// What a reply's status means for the message: 400, 410, 413 and 422 refuse it, other failures may pass.
[[nodiscard]] DeliveryQueue::Outcome outcomeOfStatus(int status);

} // namespace bearerwatch::services
