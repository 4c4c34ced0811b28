#include "services/metrics_endpoint.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace bearerwatch::services {

namespace {

constexpr auto AnsweredProperty = "bearerwatchAnswered";

QByteArray reply(const QByteArray& status, const QByteArray& type, const QByteArray& body, bool withBody,
                 const QByteArray& more = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
        "\r\nContent-Length: " + QByteArray::number(body.size()) +
        "\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n" + more + "\r\n" +
        (withBody ? body : QByteArray());
}

} // namespace

base::Expected<MetricsEndpoint::Place> MetricsEndpoint::parse(const QString& text)
{
    const base::Error bad{"bad_address", "Metrics cannot be offered at this address", text.toStdString(),
                          "Give ADDRESS:PORT, such as 127.0.0.1:9321 or [::1]:9321"};
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    bool isNumber = false;
    const uint port = text.mid(colon + 1).toUInt(&isNumber);
    if (colon < 0 || !isNumber || port > 65535)
        return base::unexpected(bad);
    QString host = text.left(colon);
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    Place place;
    place.port = static_cast<quint16>(port);
    if (host.isEmpty() || host == QLatin1String("*"))
        place.address = QStringLiteral("::"); // both families
    else if (host == QLatin1String("localhost"))
        place.address = QStringLiteral("127.0.0.1");
    else if (QHostAddress address; address.setAddress(host))
        place.address = address.toString();
    else
        return base::unexpected(bad);
    return place;
}

MetricsEndpoint::MetricsEndpoint(std::function<std::string()> text, QObject* parent)
    : QObject(parent)
    , m_text(std::move(text))
    , m_server(std::make_unique<QTcpServer>())
{
    m_server->setMaxPendingConnections(MostClients);
    connect(m_server.get(), &QTcpServer::newConnection, this, &MetricsEndpoint::accept);
}

MetricsEndpoint::~MetricsEndpoint() = default;

quint16 MetricsEndpoint::port() const
{
    return m_server->serverPort();
}

base::Expected<void> MetricsEndpoint::listen(const Place& place)
{
    if (m_server->listen(QHostAddress(place.address), place.port))
        return {};
    return base::unexpected(base::Error{"address_in_use",
                                        "Metrics cannot be offered: " + m_server->errorString().toStdString(),
                                        place.address.toStdString() + ":" + std::to_string(place.port),
                                        "Choose another port, or end what listens there"});
}

void MetricsEndpoint::accept()
{
    while (QTcpSocket* client = m_server->nextPendingConnection()) {
        if (m_clients >= MostClients) {
            client->abort();
            client->deleteLater();
            continue;
        }
        ++m_clients;
        client->setReadBufferSize(MostRequestBytes);
        auto* deadline = new QTimer(client);
        deadline->setSingleShot(true);
        connect(deadline, &QTimer::timeout, client, &QTcpSocket::abort);
        deadline->start(m_mostMilliseconds);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            --m_clients;
            client->deleteLater();
        });
    }
}

void MetricsEndpoint::read(QTcpSocket* client)
{
    if (client->property(AnsweredProperty).toBool()) {
        (void)client->readAll(); // what follows the head is of no interest
        return;
    }
    const QByteArray head = client->peek(MostRequestBytes);
    const bool whole = head.contains("\r\n\r\n") || head.contains("\n\n");
    if (!whole && head.size() < MostRequestBytes)
        return;
    client->setProperty(AnsweredProperty, true);
    (void)client->readAll();
    if (whole)
        answer(client, head);
    else
        client->write(reply("431 Request Header Fields Too Large", "text/plain", "Too large\n", true));
    client->disconnectFromHost(); // once all is written
}

void MetricsEndpoint::answer(QTcpSocket* client, const QByteArray& head)
{
    const QList<QByteArray> words = head.left(head.indexOf('\n')).trimmed().split(' ');
    const QByteArray method = words.value(0);
    const QByteArray path = words.value(1).split('?').value(0);
    const bool isGet = method == "GET";
    if (words.size() != 3 || !words.value(2).startsWith("HTTP/1.")) {
        client->write(reply("400 Bad Request", "text/plain", "Bad request\n", true));
    } else if (!isGet && method != "HEAD") {
        client->write(
            reply("405 Method Not Allowed", "text/plain", "Only GET\n", true, "Allow: GET, HEAD\r\n"));
    } else if (path == "/metrics") {
        const std::string text = m_text();
        client->write(reply("200 OK", "text/plain; version=0.0.4; charset=utf-8",
                            QByteArray(text.data(), static_cast<qsizetype>(text.size())), isGet));
    } else {
        client->write(reply("404 Not Found", "text/plain", "Metrics are at /metrics\n", isGet));
    }
}

} // namespace bearerwatch::services
