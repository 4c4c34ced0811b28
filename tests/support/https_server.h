#pragma once

#include <QHash>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <functional>

// A real HTTPS server on loopback, with an authority of the test's own, that also misbehaves as it is told.

namespace bearerwatch::test {

/// Certificates of one test program, made once.
class Certificates {
public:
    Certificates()
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start("/usr/bin/python3", {TEST_DATA "/../support/make_certificates.py", m_folder.path()});
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            qFatal("no certificates could be made (python3-cryptography)");
    }
    [[nodiscard]] QString path(const QString& file) const { return m_folder.filePath(file); }
    [[nodiscard]] QByteArray content(const QString& file) const
    {
        QFile source(path(file));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

struct HttpRequest {
    QByteArray method, target, body;
    QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray clientName; ///< Common name of the client's certificate.
};

/// Answers on the thread of the test. A handler writes raw octets to the socket and closes it, or does not.
class HttpsServer : public QObject {
public:
    using Handler = std::function<void(QTcpSocket&, const HttpRequest&)>;

    /// @param certificate  "good", "expired", ...; empty: plain http.
    HttpsServer(const Certificates& certificates, const QString& certificate, bool wantClient = false)
        : m_encrypted(!certificate.isEmpty())
    {
        if (m_encrypted) {
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setLocalCertificate(QSslCertificate(certificates.content(certificate + ".pem")));
            configuration.setPrivateKey(QSslKey(certificates.content(certificate + ".key"), QSsl::Ec));
            configuration.setPeerVerifyMode(wantClient ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
            configuration.setCaCertificates(
                QSslCertificate::fromData(certificates.content("ca.pem"), QSsl::Pem));
            auto* server = new QSslServer(this);
            server->setSslConfiguration(configuration);
            m_server = server;
        } else {
            m_server = new QTcpServer(this);
        }
        connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &HttpsServer::take);
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
    }

    void on(const QByteArray& path, Handler handler) { m_handlers.insert(path, std::move(handler)); }
    /// A whole and honest reply.
    void serve(const QByteArray& path, const QByteArray& body, const QByteArray& headers = {},
               const QByteArray& status = "200 OK")
    {
        on(path, [=](QTcpSocket& socket, const HttpRequest&) { reply(socket, body, headers, status); });
    }
    static void reply(QTcpSocket& socket, const QByteArray& body, const QByteArray& headers = {},
                      const QByteArray& status = "200 OK")
    {
        socket.write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) +
                     "\r\nConnection: close\r\n" + headers + "\r\n" + body);
        socket.disconnectFromHost();
    }

    [[nodiscard]] QUrl address(const QString& path, const QString& host = "localhost") const
    {
        return QUrl(QStringLiteral("%1://%2:%3%4")
                        .arg(m_encrypted ? "https" : "http", host)
                        .arg(m_server->serverPort())
                        .arg(path));
    }
    [[nodiscard]] QString origin() const { return address({}).toString(); }
    QList<HttpRequest> requests;
    int connections = 0;

private:
    void take()
    {
        while (QTcpSocket* socket = m_server->nextPendingConnection()) {
            ++connections;
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_held.remove(socket); // another one may come to lie at its address
                socket->deleteLater();
            });
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
            if (socket->bytesAvailable() > 0)
                read(*socket);
        }
    }

    void read(QTcpSocket& socket)
    {
        QByteArray& held = m_held[&socket];
        held += socket.readAll();
        const qsizetype end = held.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        HttpRequest request;
        const QList<QByteArray> lines = held.left(end).split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.method = first.value(0);
        request.target = first.value(1);
        for (const QByteArray& line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (held.size() < end + 4 + length)
            return;
        request.body = held.mid(end + 4, length);
        m_held.remove(&socket);
        if (auto* encrypted = qobject_cast<QSslSocket*>(&socket))
            request.clientName =
                encrypted->peerCertificate().subjectInfo(QSslCertificate::CommonName).join(' ').toUtf8();
        requests.append(request);
        const QByteArray path = request.target.split('?').first();
        const auto handler = m_handlers.constFind(path);
        if (handler != m_handlers.constEnd())
            (*handler)(socket, request);
        else
            reply(socket, "no such page", {}, "404 Not Found");
    }

    QTcpServer* m_server = nullptr;
    QHash<QByteArray, Handler> m_handlers;
    QHash<QTcpSocket*, QByteArray> m_held;
    bool m_encrypted;
};

} // namespace bearerwatch::test
