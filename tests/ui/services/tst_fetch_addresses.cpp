// Which addresses may be fetched, and that the connection goes to one that was judged.
#include <QTest>

#include "services/address_kind.h"
#include "support/fetching.h"

using namespace bearerwatch;
using namespace bearerwatch::services;
using test::HttpRequest;
using test::HttpsServer;

namespace {

constexpr const char* Json = R"({"keys":[]})";

} // namespace

class TstFetchAddresses : public test::Fetching {
    Q_OBJECT

private Q_SLOTS:
    void addressIsJudgedFirst_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("plainHttp");
        QTest::addColumn<FetchProblem>("problem");
        QTest::newRow("https") << "https://a.example/keys" << false << FetchProblem::None;
        QTest::newRow("http") << "http://a.example/keys" << false << FetchProblem::NeedsPlainHttp;
        QTest::newRow("http allowed") << "http://a.example/keys" << true << FetchProblem::None;
        QTest::newRow("file") << "file:///etc/passwd" << true << FetchProblem::BadAddress;
        QTest::newRow("gopher") << "gopher://a.example/" << true << FetchProblem::BadAddress;
        QTest::newRow("data") << "data:text/plain,hello" << true << FetchProblem::BadAddress;
        QTest::newRow("user name") << "https://user:word@a.example/" << true << FetchProblem::BadAddress;
        QTest::newRow("no host") << "https:///keys" << true << FetchProblem::BadAddress;
        QTest::newRow("empty") << "" << true << FetchProblem::BadAddress;
        QTest::newRow("metadata of a cloud")
            << "https://169.254.169.254/latest" << true << FetchProblem::NeedsPrivateAddress;
        QTest::newRow("loopback") << "https://127.0.0.1/" << true << FetchProblem::NeedsPrivateAddress;
        QTest::newRow("loopback, short") << "https://127.1/" << true << FetchProblem::NeedsPrivateAddress;
        QTest::newRow("loopback, number")
            << "https://2130706433/" << true << FetchProblem::NeedsPrivateAddress;
        QTest::newRow("loopback, mapped")
            << "https://[::ffff:127.0.0.1]/" << true << FetchProblem::NeedsPrivateAddress;
        QTest::newRow("loopback, IPv6") << "https://[::1]/" << true << FetchProblem::NeedsPrivateAddress;
    }

    void addressIsJudgedFirst()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, plainHttp);
        QFETCH(const FetchProblem, problem);
        QCOMPARE(HttpFetch::judge(QUrl(address), {plainHttp, false}), problem);
        if (problem == FetchProblem::None)
            return; // there is no such server here
        FetchRequest asked;
        asked.address = QUrl(address);
        asked.permissions.plainHttp = plainHttp;
        const FetchReplyPtr reply = get(asked, trusting());
        QCOMPARE(reply->problem, problem);
        QVERIFY(reply->server.isEmpty());
        QVERIFY(!reply->what.isEmpty() && !reply->remedy.isEmpty());
    }

    void addressKinds_data()
    {
        QTest::addColumn<AddressKind>("kind");
        for (const char* text : {"93.184.216.34", "8.8.8.8", "172.32.0.1", "100.128.0.1", "192.169.0.1",
                                 "223.255.255.1", "2606:2800:220:1::1", "2001:4860:4860::8888",
                                 "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"})
            QTest::newRow(text) << AddressKind::Public;
        for (const char* text : {"127.0.0.1", "127.255.255.255", "0.0.0.0", "::1", "::", "::ffff:127.0.0.1",
                                 "::ffff:0:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::1", "::127.0.0.1"})
            QTest::newRow(text) << AddressKind::Loopback;
        for (const char* text : {"10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1",
                                 "fc00::1", "fd12:3456::1", "fec0::1", "::ffff:10.1.2.3", "64:ff9b:1::1"})
            QTest::newRow(text) << AddressKind::Private;
        for (const char* text : {"169.254.169.254", "fe80::1", "febf::1", "::ffff:169.254.169.254"})
            QTest::newRow(text) << AddressKind::LinkLocal;
        for (const char* text : {"224.0.0.1", "255.255.255.255", "240.0.0.1", "192.0.2.1", "198.51.100.1",
                                 "203.0.113.9", "198.18.0.1", "ff02::1", "2001:db8::1", "2001::1", "3fff::1",
                                 "3fff:fff::1", "3fff:ffff::1", "4000::1"})
            QTest::newRow(text) << (qstrcmp(text, "3fff:ffff::1") == 0 ? AddressKind::Public
                                                                       : AddressKind::Special);
    }

    void addressKinds()
    {
        QFETCH(const AddressKind, kind);
        QCOMPARE(addressKind(QHostAddress(QString::fromLatin1(QTest::currentDataTag()))), kind);
        QVERIFY(!describe(kind).isEmpty());
    }

    void everyAddressOfANameIsJudged()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/keys", Json);
        FetchRequest asked = request(server.address("/keys", "issuer.test"));
        asked.permissions.privateAddresses = false;
        HttpFetch fetch(asked, trusting());
        fetch.setResolver([](const QString&) {
            return QList<QHostAddress>{QHostAddress("93.184.216.34"), QHostAddress(QHostAddress::LocalHost)};
        });
        const FetchReplyPtr reply = answer(fetch);
        QCOMPARE(reply->problem, FetchProblem::NeedsPrivateAddress);
        QVERIFY2(reply->what.contains("127.0.0.1"), qPrintable(reply->what));
        QCOMPARE(server.connections, 0);
    }

    void connectionGoesToTheJudgedAddress()
    {
        HttpsServer server(m_certificates, "good");
        server.on("/keys", [](QTcpSocket& socket, const HttpRequest&) {
            HttpsServer::reply(socket, {}, "Location: /there\r\n", "302 Found");
        });
        server.serve("/there", Json);
        HttpFetch fetch(request(server.address("/keys", "issuer.test")), trusting());
        int asked = 0; // a name that answers differently the second time
        fetch.setResolver([&asked](const QString& name) {
            ++asked;
            return name == "issuer.test" && asked == 1
                ? QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)}
                : QList<QHostAddress>{};
        });
        const FetchReplyPtr reply = answer(fetch);
        QVERIFY2(reply->good(), qPrintable(reply->problemText())); // TLS was verified for issuer.test
        QCOMPARE(asked, 1);
        QCOMPARE(reply->redirects, 1);
        QCOMPARE(server.requests.at(1).headers.value("host"),
                 server.address("", "issuer.test").authority().toUtf8());
    }

    void deadAddressIsPassedBy()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/keys", Json);
        HttpFetch fetch(request(server.address("/keys", "issuer.test")), trusting());
        fetch.setResolver([](const QString&) {
            return QList<QHostAddress>{QHostAddress("127.9.9.9"), QHostAddress(QHostAddress::LocalHost)};
        });
        const FetchReplyPtr reply = answer(fetch);
        QVERIFY2(reply->good(), qPrintable(reply->problemText()));
        QCOMPARE(reply->server, QString("127.0.0.1"));
    }

    void privateAddressNeedsASecondYes()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/keys", Json);
        FetchRequest asked = request(server.address("/keys"));
        asked.permissions.privateAddresses = false;
        const FetchReplyPtr reply = get(asked, trusting());
        QCOMPARE(reply->problem, FetchProblem::NeedsPrivateAddress);
        QCOMPARE(server.connections, 0);
    }
};

QTEST_GUILESS_MAIN(TstFetchAddresses)
#include "tst_fetch_addresses.moc"
