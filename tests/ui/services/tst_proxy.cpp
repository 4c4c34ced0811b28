// Fetching through a proxy that really relays: named, by the system's settings, and none.
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "services/network_preferences.h"
#include "support/fetching.h"

using namespace bearerwatch;
using namespace bearerwatch::services;
using test::HttpsServer;

namespace {

constexpr const char* Json = R"({"keys":[]})";
const QHostAddress Public("93.184.216.34");

/// Relays what is asked for by CONNECT to one port of this machine, whatever was asked for.
class Proxy : public QObject {
public:
    explicit Proxy(const QUrl& backend)
        : m_backend(quint16(backend.port()))
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* client = m_server.nextPendingConnection();
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            connect(client, &QTcpSocket::readyRead, client, [this, client] { read(*client); });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port for the proxy");
    }

    [[nodiscard]] QString address() const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort());
    }
    QList<QByteArray> targets; ///< "93.184.216.34:443" of each CONNECT.
    QByteArray wanted; ///< Proxy-Authorization; empty: none is wanted.
    bool namesAlone = false; ///< Refuses numbers, as many companies' proxies do.

private:
    void read(QTcpSocket& client)
    {
        if (QTcpSocket* backend = client.findChild<QTcpSocket*>()) {
            backend->write(client.readAll());
            return;
        }
        QByteArray& held = m_held[&client];
        held += client.readAll();
        const qsizetype end = held.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = m_held.take(&client).left(end);
        const QByteArray target = head.split(' ').value(1);
        if (!wanted.isEmpty() && !head.contains("Proxy-Authorization: " + wanted))
            return refuse(client,
                          "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"a\"");
        targets << target;
        if (namesAlone && QHostAddress().setAddress(QString::fromLatin1(target.split(':').first())))
            return refuse(client, "403 Forbidden");
        auto* backend = new QTcpSocket(&client);
        connect(backend, &QTcpSocket::readyRead, &client,
                [backend, &client] { client.write(backend->readAll()); });
        connect(backend, &QTcpSocket::disconnected, &client, [&client] { client.disconnectFromHost(); });
        backend->connectToHost(QHostAddress::LocalHost, m_backend);
        client.write("HTTP/1.1 200 Connection established\r\n\r\n");
    }

    static void refuse(QTcpSocket& client, const QByteArray& status)
    {
        client.write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        client.disconnectFromHost();
    }

    QTcpServer m_server;
    QHash<QTcpSocket*, QByteArray> m_held;
    quint16 m_backend;
};

} // namespace

class TstProxy : public test::Fetching {
    Q_OBJECT
private:
    [[nodiscard]] NetworkSettings through(const Proxy& proxy) const
    {
        NetworkSettings settings = trusting();
        settings.proxy = ProxyChoice::Named;
        settings.proxyAddress = proxy.address();
        return settings;
    }

    /// Of issuer.test, whose certificate the server shows; the name leads to a public address.
    FetchReplyPtr getByName(const NetworkSettings& settings, bool anyAddress,
                            const QList<QHostAddress>& addresses = {Public}) const
    {
        FetchRequest asked;
        asked.address = QUrl("https://issuer.test/keys");
        asked.permissions.privateAddresses = anyAddress;
        HttpFetch fetch(asked, settings);
        fetch.setResolver([addresses](const QString&) { return addresses; });
        return answer(fetch);
    }

private Q_SLOTS:
    void init()
    {
        for (const char* name :
             {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "no_proxy", "NO_PROXY"})
            qunsetenv(name);
    }

    void judgedAddressIsGivenToTheProxy()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/keys", Json);
        Proxy proxy(server.address(""));
        const FetchReplyPtr reply = getByName(through(proxy), false);
        QVERIFY2(reply->good(), qPrintable(reply->problemText())); // TLS was verified for issuer.test
        QCOMPARE(proxy.targets, QList<QByteArray>{"93.184.216.34:443"});
        QCOMPARE(reply->proxy, proxy.address().mid(7));
        QVERIFY(reply->origin().contains("through the proxy " + reply->proxy));
        QCOMPARE(server.requests.value(0).headers.value("host"), QByteArray("issuer.test"));
        QVERIFY(!server.requests.value(0).headers.contains("proxy-authorization"));
    }

    void privateAddressIsRefusedBehindAProxyToo()
    {
        HttpsServer server(m_certificates, "good");
        Proxy proxy(server.address(""));
        const FetchReplyPtr reply = getByName(through(proxy), false, {QHostAddress("10.0.0.1")});
        QCOMPARE(reply->problem, FetchProblem::NeedsPrivateAddress);
        QVERIFY(proxy.targets.isEmpty());
    }

    void proxyThatKnowsNamesAlone()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/keys", Json);
        Proxy proxy(server.address(""));
        proxy.namesAlone = true;
        const FetchReplyPtr refused = getByName(through(proxy), false);
        QCOMPARE(refused->problem, FetchProblem::NeedsPrivateAddress);
        QVERIFY2(refused->remedy.contains("names alone"), qPrintable(refused->remedy));
        const FetchReplyPtr reply = getByName(through(proxy), true);
        QVERIFY2(reply->good(), qPrintable(reply->problemText()));
        QCOMPARE(proxy.targets.last(), QByteArray("issuer.test:443"));
    }

    void nameThatOnlyTheProxyKnows()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/keys", Json);
        Proxy proxy(server.address(""));
        QCOMPARE(getByName(through(proxy), false, {})->problem, FetchProblem::NeedsPrivateAddress);
        QVERIFY(proxy.targets.isEmpty());
        QVERIFY(getByName(through(proxy), true, {})->good());
    }

    void password()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/keys", Json);
        Proxy proxy(server.address(""));
        proxy.wanted = "Basic " + QByteArray("alice:the word").toBase64();
        NetworkSettings settings = through(proxy);
        const FetchReplyPtr refused = getByName(settings, false);
        QCOMPARE(refused->problem, FetchProblem::NotReached);
        QVERIFY2(refused->what.contains("another user name or password"), qPrintable(refused->what));
        settings.proxyAddress.replace("//", "//alice@");
        settings.proxyPassword = "the word";
        const FetchReplyPtr reply = getByName(settings, false);
        QVERIFY2(reply->good(), qPrintable(reply->problemText()));
        QVERIFY(!reply->origin().contains("the word") && !reply->origin().contains("alice"));
    }

    void deadProxy()
    {
        NetworkSettings settings = trusting();
        {
            HttpsServer server(m_certificates, "good");
            settings = through(Proxy(server.address("")));
        }
        const FetchReplyPtr reply = getByName(settings, false);
        QCOMPARE(reply->problem, FetchProblem::NotReached);
        QVERIFY2(reply->what.startsWith("The proxy 127.0.0.1"), qPrintable(reply->what));
    }

    void systemSettings_data()
    {
        QTest::addColumn<QByteArray>("exception");
        QTest::addColumn<bool>("proxied");
        QTest::newRow("all") << QByteArray() << true;
        QTest::newRow("not this host") << QByteArray("localhost,127.0.0.1") << false;
    }

    void systemSettings()
    {
        QFETCH(const QByteArray, exception);
        QFETCH(const bool, proxied);
        HttpsServer server(m_certificates, "good");
        server.serve("/keys", Json);
        Proxy proxy(server.address(""));
        qputenv("https_proxy", proxy.address().toLatin1());
        if (!exception.isEmpty())
            qputenv("no_proxy", exception);
        NetworkSettings settings = trusting();
        settings.proxy = ProxyChoice::System;
        const FetchReplyPtr reply = get(request(server.address("/keys")), settings);
        QVERIFY2(reply->good(), qPrintable(reply->problemText()));
        QCOMPARE(proxy.targets.isEmpty(), !proxied);
        QCOMPARE(reply->proxy.isEmpty(), !proxied);
        settings.proxy = ProxyChoice::None; // says more than the environment
        proxy.targets.clear();
        QVERIFY(get(request(server.address("/keys")), settings)->good());
        QVERIFY(proxy.targets.isEmpty());
    }

    void addresses_data()
    {
        QTest::addColumn<bool>("usable");
        for (const char* good :
             {"http://a:8080", "a.example:3128", "socks5://[::1]:1080", "http://user@a:80/"})
            QTest::newRow(good) << true;
        for (const char* bad :
             {"", "a", "http://a", "ftp://a:1", "http://a:8080/path", "http://u:p@a:1", "http://:1"})
            QTest::newRow(bad) << false;
    }

    void addresses()
    {
        QFETCH(const bool, usable);
        NetworkSettings settings;
        settings.proxy = ProxyChoice::Named;
        settings.proxyAddress = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(networkProblem(settings).isEmpty(), usable);
    }
};

QTEST_GUILESS_MAIN(TstProxy)
#include "tst_proxy.moc"
