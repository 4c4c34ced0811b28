#include "services/webhook_sink.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include "crypto/hash.h"
#include "services/http_delivery.h"

namespace bearerwatch::services {

namespace {

base::ByteView bytesOf(const QByteArray& bytes)
{
    return base::asBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace

base::Expected<QUrl> sinkAddress(const QString& address)
{
    QUrl url(address, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !web || url.host().isEmpty())
        return base::unexpected(
            base::Error{"bad_address", "Alerts cannot be sent to this address",
                        address.section(QLatin1Char('@'), -1).toStdString(), // no password in a message
                        "Give a whole address with https:// or http:// and a host"});
    return url;
}

QByteArray webhookSignature(const base::SecretBytes& secret, const QByteArray& id, qint64 timestamp,
                            const QByteArray& body)
{
    const QByteArray head = id + '.' + QByteArray::number(timestamp) + '.';
    const crypto::HmacKey key(crypto::Hash::Sha256, secret.view());
    const crypto::Digest digest = key.mac({bytesOf(head), bytesOf(body)});
    const QByteArray raw(reinterpret_cast<const char*>(digest.octets.data()),
                         static_cast<qsizetype>(digest.size));
    return "v1," + raw.toBase64();
}

base::SecretBytes webhookSecret(const base::SecretBytes& text)
{
    constexpr std::string_view Prefix = "whsec_";
    const QByteArray trimmed = QByteArray(text.text().data(), static_cast<qsizetype>(text.size())).trimmed();
    if (!trimmed.startsWith(Prefix.data()))
        return base::SecretBytes(
            std::string_view(trimmed.constData(), static_cast<std::size_t>(trimmed.size())));
    const auto decoded = QByteArray::fromBase64Encoding(trimmed.mid(static_cast<qsizetype>(Prefix.size())),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    return base::SecretBytes(
        std::string_view(decoded.decoded.constData(), static_cast<std::size_t>(decoded.decoded.size())));
}

base::Expected<std::unique_ptr<WebhookSink>> WebhookSink::create(Options options)
{
    auto spool = DeliverySpool::open(options.spoolFolder);
    if (!spool)
        return base::unexpected(spool.error());
    std::unique_ptr<WebhookSink> sink(new WebhookSink(std::move(options)));
    sink->m_spool = std::move(*spool);
    WebhookSink* self = sink.get();
    sink->m_queue = std::make_unique<DeliveryQueue>(
        sink->m_spool,
        [self](const Delivery& message, const DeliveryQueue::Done& done) { self->post(message, done); },
        sink->m_options.pauses);
    return sink;
}

WebhookSink::WebhookSink(Options options)
    : m_options(std::move(options))
    , m_network(std::make_unique<QNetworkAccessManager>())
{
}

WebhookSink::~WebhookSink() = default;

base::Expected<void> WebhookSink::send(const QByteArray& id, const QByteArray& json)
{
    auto kept = m_spool->add(id, json, QDateTime::currentSecsSinceEpoch());
    QMetaObject::invokeMethod(m_queue.get(), &DeliveryQueue::wake, Qt::QueuedConnection);
    return kept;
}

void WebhookSink::start()
{
    m_queue->wake();
}

void WebhookSink::post(const Delivery& message, const DeliveryQueue::Done& done)
{
    QNetworkRequest request(m_options.address);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    request.setRawHeader("webhook-id", message.id);
    request.setRawHeader("webhook-timestamp", QByteArray::number(now));
    if (!m_options.secret.empty())
        request.setRawHeader("webhook-signature",
                             webhookSignature(m_options.secret, message.id, now, message.body));
    postDelivery(*m_network, request, message.body, m_options.timeoutMilliseconds, m_queue.get(), done);
}

} // namespace bearerwatch::services
