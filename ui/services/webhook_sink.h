#pragma once

#include <QObject>
#include <QUrl>
#include <memory>

#include "base/secret.h"
#include "services/delivery_queue.h"

class QNetworkAccessManager;

namespace bearerwatch::services {

/// Posts each alert as JSON to one address of the user. Signed as the Standard Webhooks specification
/// says: headers webhook-id, webhook-timestamp and webhook-signature (`v1,` and the base64 of
/// HMAC-SHA256 over "ID.TIMESTAMP.BODY").
class WebhookSink final : public QObject {
    Q_OBJECT
public:
    struct Options {
        QUrl address; ///< http or https.
        base::SecretBytes secret; ///< Empty: not signed.
        QString spoolFolder; ///< Empty: undelivered alerts are lost with the process.
        int timeoutMilliseconds = 10'000;
        DeliveryQueue::Pauses pauses;
    };

    /// @return Errors "bad_address", "spool_unusable".
    [[nodiscard]] static base::Expected<std::unique_ptr<WebhookSink>> create(Options options);

    /// Keeps the alert, on disk where there is a spool, before it returns. From any thread.
    [[nodiscard]] base::Expected<void> send(const QByteArray& id, const QByteArray& json);
    void start(); ///< Delivers what a former process left.
    [[nodiscard]] DeliveryQueue& queue() { return *m_queue; }
    [[nodiscard]] quint64 waiting() const { return static_cast<quint64>(m_spool->size()); }

    ~WebhookSink() override;

private:
    explicit WebhookSink(Options options);
    void post(const Delivery& message, const DeliveryQueue::Done& done);

    Options m_options;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::shared_ptr<DeliverySpool> m_spool;
    std::unique_ptr<DeliveryQueue> m_queue;
};

/// Whether alerts may be sent to `address`: http or https with a host.
/// @return Error "bad_address".
[[nodiscard]] base::Expected<QUrl> sinkAddress(const QString& address);

/// The value of webhook-signature.
[[nodiscard]] QByteArray webhookSignature(const base::SecretBytes& secret, const QByteArray& id,
                                          qint64 timestamp, const QByteArray& body);

/// The key that a secret's file holds: `whsec_` and base64, or the text itself without blanks around it.
/// Empty where the base64 is damaged.
[[nodiscard]] base::SecretBytes webhookSecret(const base::SecretBytes& text);

} // namespace bearerwatch::services
