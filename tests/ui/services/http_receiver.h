#pragma once

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <functional>

/// An HTTP receiver on loopback that answers as told, and remembers what came.
class HttpReceiver : public QObject {
public:
    struct Request {
        QByteArray line;
        QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
        QByteArray body;
    };
    /// The whole answer to the request of that number, from 0; empty: silence.
    using Answer = std::function<QByteArray(int number)>;

    explicit HttpReceiver(Answer answer)
        : m_answer(std::move(answer))
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* client = m_server.nextPendingConnection())
                connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        });
    }
    bool listen(quint16 port = 0) { return m_server.listen(QHostAddress::LocalHost, port); }
    void close() { m_server.close(); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString address(const QString& path = QStringLiteral("/hook")) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(port()).arg(path);
    }

    QList<Request> requests;

    static QByteArray status(const QByteArray& line, const QByteArray& headers = {},
                             const QByteArray& body = {})
    {
        return "HTTP/1.1 " + line + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
            "\r\nConnection: close\r\n\r\n" + body;
    }

private:
    void read(QTcpSocket* client)
    {
        QByteArray& buffer = m_buffers[client];
        buffer += client->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request;
        const QList<QByteArray> lines = buffer.left(end).split('\n');
        request.line = lines.first().trimmed();
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            request.headers.insert(lines[i].left(colon).trimmed().toLower(),
                                   lines[i].mid(colon + 1).trimmed());
        }
        request.body = buffer.mid(end + 4);
        if (request.body.size() < request.headers.value("content-length").toLongLong())
            return;
        const QByteArray answer = m_answer(static_cast<int>(requests.size()));
        requests.append(request);
        m_buffers.remove(client);
        if (answer.isEmpty())
            return;
        client->write(answer);
        client->disconnectFromHost();
    }

    Answer m_answer;
    QTcpServer m_server;
    QHash<QTcpSocket*, QByteArray> m_buffers;
};
