#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <zlib.h>

#include "services/http_headers.h"
#include "services/inflate_limited.h"
#include "services/wipe.h"
#include "support/fetching.h"

using namespace bearerwatch;
using namespace bearerwatch::services;
using test::HttpRequest;
using test::HttpsServer;

namespace {

constexpr const char* Json = R"({"keys":[]})";

QByteArray gzip(const QByteArray& plain)
{
    QByteArray packed(plain.size() + 1024, '\0');
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray input = plain;
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace

class TstHttpFetch : public test::Fetching {
    Q_OBJECT

private Q_SLOTS:
    void wholeReply()
    {
        HttpsServer server(m_certificates, "good");
        server.serve(
            "/keys", Json,
            "Content-Type: Application/JSON; charset=utf-8\r\nETag: \"v1\"\r\nCache-Control: public, "
            "max-age=300\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n");
        const FetchReplyPtr reply = get(server.address("/keys"));
        QVERIFY2(reply->good(), qPrintable(reply->problemText()));
        QCOMPARE(reply->body, QByteArray(Json));
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->contentType, QByteArray("application/json"));
        QCOMPARE(reply->entityTag, QByteArray("\"v1\""));
        QCOMPARE(reply->maxAge.value().count(), 300);
        QCOMPARE(base::toSeconds(reply->date.value()), 784111777);
        QCOMPARE(reply->server, QString("127.0.0.1"));
        QVERIFY(reply->receivedAt >= reply->startedAt);
        QVERIFY2(reply->origin().contains("from 127.0.0.1, at 20"), qPrintable(reply->origin()));
        const HttpRequest asked = server.requests.value(0);
        QCOMPARE(asked.headers.value("host"), server.address("").authority().toUtf8());
        for (const char* absent : {"cookie", "authorization", "referer", "if-none-match"})
            QVERIFY2(!asked.headers.contains(absent), absent);
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("words");
        QTest::newRow("expired") << "expired"
                                 << "expired at 20";
        QTest::newRow("not yet valid") << "early"
                                       << "valid only from 20";
        QTest::newRow("of another host") << "other"
                                         << "but for other.example";
        QTest::newRow("of an unknown authority") << "stranger"
                                                 << "does not trust";
    }

    void certificates()
    {
        QFETCH(const QString, certificate);
        QFETCH(const QString, words);
        HttpsServer server(m_certificates, certificate);
        server.serve("/keys", Json);
        const FetchReplyPtr reply = get(server.address("/keys"));
        QCOMPARE(reply->problem, FetchProblem::Tls);
        QVERIFY2(reply->what.contains(words), qPrintable(reply->what));
        QVERIFY(server.requests.isEmpty());
        QVERIFY(reply->body.isEmpty());
    }

    void ownAuthorityMustBeNamed()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/keys", Json);
        NetworkSettings settings = trusting();
        settings.caFile.clear();
        QCOMPARE(get(request(server.address("/keys")), settings)->problem, FetchProblem::Tls);
        settings.caFile = "/nonexistent/ca.pem";
        QCOMPARE(get(request(server.address("/keys")), settings)->problem, FetchProblem::BadSettings);
        settings.caFile = m_certificates.path("ca.key");
        QCOMPARE(get(request(server.address("/keys")), settings)->problem, FetchProblem::BadSettings);
        QVERIFY(server.requests.isEmpty());
    }

    void clientCertificate()
    {
        HttpsServer server(m_certificates, "good", true);
        server.serve("/keys", Json);
        NetworkSettings settings = trusting();
        QVERIFY(!get(request(server.address("/keys")), settings)->good());
        settings.clientCertificateFile = m_certificates.path("client.pem");
        settings.clientKeyFile = m_certificates.path("client.key");
        const FetchReplyPtr reply = get(request(server.address("/keys")), settings);
        QVERIFY2(reply->good(), qPrintable(reply->problemText()));
        QCOMPARE(server.requests.last().clientName, QByteArray("a client"));
        settings.clientKeyFile = m_certificates.path("client.pem");
        QCOMPARE(get(request(server.address("/keys")), settings)->problem, FetchProblem::BadSettings);
    }

    void redirects_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<bool>("followed");
        QTest::newRow("same server") << QByteArray("/there") << true;
        QTest::newRow("other host") << QByteArray("https://other.example/") << false;
        QTest::newRow("private address") << QByteArray("https://10.0.0.1/") << false;
        QTest::newRow("metadata of a cloud") << QByteArray("http://169.254.169.254/latest/") << false;
        QTest::newRow("other port") << QByteArray("https://localhost:1/") << false;
        QTest::newRow("same host by number") << QByteArray("https://127.0.0.1/") << false;
        QTest::newRow("file") << QByteArray("file:///etc/passwd") << false;
        QTest::newRow("user name") << QByteArray("//a:b@localhost/") << false;
        QTest::newRow("for ever") << QByteArray("/keys") << false;
    }

    void redirects()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const bool, followed);
        HttpsServer server(m_certificates, "good");
        server.serve("/keys", "moved", "Location: " + target + "\r\n", "302 Found");
        server.serve("/there", Json);
        const FetchReplyPtr reply = get(server.address("/keys"));
        QCOMPARE(reply->problem, followed ? FetchProblem::None : FetchProblem::Redirect);
        QCOMPARE(reply->body, followed ? QByteArray(Json) : QByteArray());
        QVERIFY(server.requests.size() <= 4);
    }

    void headerCannotBeEnded()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/keys", Json);
        FetchRequest asked = request(server.address("/keys"));
        asked.headers.emplaceBack("Authorization", "Bearer a\r\nX-Injected: yes");
        QCOMPARE(get(asked, trusting())->problem, FetchProblem::BadSettings);
        QCOMPARE(server.connections, 0);
        asked.headers.clear();
        asked.entityTag = "\"v\"\r\nX-Injected: yes"; // from a copy that somebody changed: left out
        QVERIFY(get(asked, trusting())->good());
        QVERIFY(!server.requests.first().headers.contains("x-injected"));
        QVERIFY(!server.requests.first().headers.contains("if-none-match"));
    }

    void whatWasSentIsWiped()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/token", Json);
        FetchRequest asked = request(server.address("/token"));
        asked.post = true;
        asked.contentType = "text/plain";
        asked.body = QByteArray("a canary");
        const QByteArray mine = asked.body;
        QByteArray shared = mine;
        shared.detach();
        const QByteArray alias = shared; // shares its octets
        wipe(shared);
        QCOMPARE(alias, QByteArray(8, '\0'));
        QVERIFY(get(asked, trusting())->good());
        QCOMPARE(server.requests.first().body, mine);
        QCOMPARE(mine, QByteArray("a canary")); // the asker's own octets are the asker's
        QByteArray literal = QByteArrayLiteral("in memory that cannot be written");
        wipe(literal);
        QVERIFY(literal.isEmpty());
    }

    void postFollowsNoRedirect()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/token", "", "Location: /there\r\n", "307 Temporary Redirect");
        server.serve("/there", Json);
        FetchRequest asked = request(server.address("/token"));
        asked.post = true;
        asked.contentType = "application/x-www-form-urlencoded";
        asked.body = formBody({{"a b", "c&d=+\xc3\xa4"}});
        QCOMPARE(get(asked, trusting())->problem, FetchProblem::Redirect);
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(server.requests.first().body, QByteArray("a+b=c%26d%3D%2B%C3%A4"));
    }

    void limits_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<FetchProblem>("problem");
        QTest::newRow("announced to be huge") << QByteArray("/announced") << FetchProblem::TooLarge;
        QTest::newRow("huge without a length") << QByteArray("/endless") << FetchProblem::TooLarge;
        QTest::newRow("bomb") << QByteArray("/bomb") << FetchProblem::TooLarge;
        QTest::newRow("never answers") << QByteArray("/silent") << FetchProblem::Timeout;
        QTest::newRow("one octet at a time") << QByteArray("/drip") << FetchProblem::Timeout;
        QTest::newRow("headers without end") << QByteArray("/headers") << FetchProblem::Timeout;
        QTest::newRow("cut off") << QByteArray("/cut") << FetchProblem::NotReached;
        QTest::newRow("reset") << QByteArray("/reset") << FetchProblem::NotReached;
        QTest::newRow("no HTTP") << QByteArray("/other-protocol") << FetchProblem::NotReached;
        QTest::newRow("damaged gzip") << QByteArray("/damaged") << FetchProblem::Damaged;
        QTest::newRow("cut gzip") << QByteArray("/cut-gzip") << FetchProblem::Damaged;
        QTest::newRow("unknown encoding") << QByteArray("/br") << FetchProblem::Damaged;
        QTest::newRow("cut chunks") << QByteArray("/cut-chunks") << FetchProblem::NotReached;
        QTest::newRow("missing") << QByteArray("/no-such") << FetchProblem::Status;
        QTest::newRow("fault") << QByteArray("/fault") << FetchProblem::Status;
    }

    void limits()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const FetchProblem, problem);
        HttpsServer server(m_certificates, "good");
        const auto raw = [&server](const QByteArray& at, const QByteArray& octets, bool close = true) {
            server.on(at, [octets, close](QTcpSocket& socket, const HttpRequest&) {
                socket.write(octets);
                if (close)
                    socket.disconnectFromHost();
            });
        };
        raw("/announced", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n{", false);
        raw("/endless", "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(3 * 1024 * 1024, 'x'));
        if (path == "/bomb")
            server.serve("/bomb", gzip(QByteArray(200 * 1024 * 1024, '\0')), "Content-Encoding: gzip\r\n");
        raw("/silent", {}, false);
        server.on("/drip", [](QTcpSocket& socket, const HttpRequest&) {
            socket.write("HTTP/1.1 200 OK\r\n\r\n");
            auto* timer = new QTimer(&socket);
            connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            timer->start(50);
        });
        server.on("/headers", [](QTcpSocket& socket, const HttpRequest&) {
            socket.write("HTTP/1.1 200 OK\r\n");
            auto* timer = new QTimer(&socket);
            connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("A: b\r\n"); });
            timer->start(20);
        });
        raw("/cut", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"keys\":");
        server.on("/reset", [](QTcpSocket& socket, const HttpRequest&) { socket.abort(); });
        raw("/other-protocol", "220 mail.example ESMTP\r\n");
        server.serve("/damaged", "this is no gzip", "Content-Encoding: gzip\r\n");
        server.serve("/cut-gzip", gzip(QByteArray(5000, 'x')).left(20), "Content-Encoding: gzip\r\n");
        server.serve("/br", "....", "Content-Encoding: br\r\n");
        raw("/cut-chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"keys\"");
        server.serve("/fault", "sorry", {}, "500 Internal Server Error");

        FetchRequest asked = request(server.address(path));
        asked.limits.time =
            problem == FetchProblem::Timeout ? std::chrono::milliseconds(700) : std::chrono::seconds(20);
        const FetchReplyPtr reply = get(asked, trusting());
        QCOMPARE(reply->problem, problem);
        QVERIFY(reply->what.contains("localhost"));
        QVERIFY(!reply->what.isEmpty());
    }

    // Qt's HTTP reads such a reply into memory without a limit: the size of the connection is one.
    void flood_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("more");
        const QByteArray block(256 * 1024, 'a');
        QTest::newRow("one header") << QByteArray("HTTP/1.1 200 OK\r\nA: ") << block;
        QTest::newRow("many headers")
            << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("A: b\r\n").repeated(50'000);
        QTest::newRow("status line") << QByteArray("HTTP/1.1 200 ") << block;
        QTest::newRow("size of a chunk")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;") << block;
    }

    void flood()
    {
        QFETCH(const QByteArray, start);
        QFETCH(const QByteArray, more);
        constexpr qint64 Whole = qint64{1} << 30;
        HttpsServer server(m_certificates, "good");
        qint64 sent = 0;
        server.on("/flood", [&](QTcpSocket& socket, const HttpRequest&) {
            socket.write(start);
            auto* const encrypted = qobject_cast<QSslSocket*>(&socket);
            const auto go = [&sent, &more, encrypted] { // as fast as it is taken, without a store of its own
                while (encrypted->bytesToWrite() + encrypted->encryptedBytesToWrite() < 1024 * 1024 &&
                       sent < Whole)
                    sent += encrypted->write(more);
            };
            connect(encrypted, &QSslSocket::encryptedBytesWritten, encrypted, go);
            go();
        });
        FetchRequest asked = request(server.address("/flood"));
        asked.limits.time = std::chrono::seconds(120);
        const FetchReplyPtr reply = get(asked, trusting());
        QVERIFY2(reply->problem == FetchProblem::TooLarge, qPrintable(reply->problemText()));
        QVERIFY2(sent < Whole / 4, qPrintable(QString::number(sent)));
    }

    void packedReply()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/keys", gzip(Json), "Content-Encoding: gzip\r\n");
        const FetchReplyPtr reply = get(server.address("/keys"));
        QVERIFY2(reply->good(), qPrintable(reply->problemText()));
        QCOMPARE(reply->body, QByteArray(Json));
    }

    void tooManyRequests()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/keys", "slow down", "Retry-After: 120\r\n", "429 Too Many Requests");
        const FetchReplyPtr reply = get(server.address("/keys"));
        QCOMPARE(reply->problem, FetchProblem::TooManyRequests);
        QCOMPARE(reply->retryAfter.value().count(), 120);
        QVERIFY(reply->what.contains("120 seconds"));
    }

    void cancelled()
    {
        HttpsServer server(m_certificates, "good");
        server.on("/silent", [](QTcpSocket&, const HttpRequest&) {});
        HttpFetch fetch(request(server.address("/silent")), trusting());
        QSignalSpy finished(&fetch, &HttpFetch::finished);
        fetch.start();
        QTRY_COMPARE(server.requests.size(), 1);
        fetch.cancel();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<FetchReplyPtr>()->problem, FetchProblem::Cancelled);
        fetch.cancel();
        QCOMPARE(finished.size(), 1);
    }

    void nothingListens()
    {
        QUrl address;
        {
            HttpsServer server(m_certificates, "good");
            address = server.address("/keys");
        }
        const FetchReplyPtr reply = get(address);
        QCOMPARE(reply->problem, FetchProblem::NotReached);
        QVERIFY2(reply->what.contains("refused the connection"), qPrintable(reply->what));
    }

    void unknownName()
    {
        HttpFetch fetch(request(QUrl("https://no-such-name.invalid/")), trusting());
        QCOMPARE(answer(fetch)->problem, FetchProblem::NameUnknown);
    }

    void waitingTimes_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds"); // -1: none
        QTest::newRow("seconds") << QByteArray("30") << 30;
        QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:50:37 GMT") << 60;
        QTest::newRow("date that has passed") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << 0;
        QTest::newRow("old form") << QByteArray("Sunday, 06-Nov-94 08:50:37 GMT") << 60;
        QTest::newRow("form of C") << QByteArray("Sun Nov  6 08:50:37 1994") << 60;
        QTest::newRow("absurd") << QByteArray("99999999999999999999") << -1;
        QTest::newRow("a year") << QByteArray("31536000") << 86400;
        QTest::newRow("negative") << QByteArray("-5") << -1;
        QTest::newRow("words") << QByteArray("soon") << -1;
    }

    void waitingTimes()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const int, seconds);
        const auto wait = parseRetryAfter(header, base::Time(std::chrono::seconds(784111777)));
        QCOMPARE(wait ? int(wait->count()) : -1, seconds);
    }

    void plainHttpWithPermission()
    {
        HttpsServer server(m_certificates, {});
        server.serve("/keys", Json);
        QCOMPARE(get(server.address("/keys"))->problem, FetchProblem::NeedsPlainHttp);
        QCOMPARE(server.connections, 0);
        FetchRequest asked = request(server.address("/keys"));
        asked.permissions.plainHttp = true;
        QVERIFY(get(asked, trusting())->good());
    }
};

QTEST_GUILESS_MAIN(TstHttpFetch)
#include "tst_http_fetch.moc"
