#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include "services/key_set_service.h"
#include "support/https_server.h"

using namespace bearerwatch;
using namespace bearerwatch::services;
using test::HttpRequest;
using test::HttpsServer;

namespace {

/// JSON with single quotes, which moc and the eye read more easily.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray First =
    json("{'kty':'EC','crv':'P-256','kid':'a','x':'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU','y':'x_"
         "FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0'}");
const QByteArray Second =
    json("{'kty':'OKP','crv':'Ed25519','kid':'b','x':'11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'}");

QByteArray set(const QByteArray& keys)
{
    return "{\"keys\":[" + keys + "]}";
}

QStringList codesOf(const KeySetResult& result)
{
    QStringList codes;
    for (const causes::Finding& finding : result.findings)
        codes << QString::fromStdString(finding.code);
    return codes;
}

} // namespace

class TstKeySetService : public QObject {
    Q_OBJECT
private:
    test::Certificates m_certificates;
    QTemporaryDir m_cache;

    [[nodiscard]] NetworkSettings trusting() const
    {
        NetworkSettings settings;
        settings.proxy = ProxyChoice::None;
        settings.caFile = m_certificates.path("ca.pem");
        return settings;
    }

    static KeySetService::Options allowed()
    {
        KeySetService::Options options;
        options.permissions.privateAddresses = true;
        return options;
    }

    static KeySetResultPtr wait(KeySetService& service, quint64 number)
    {
        KeySetResultPtr answer;
        QObject context;
        connect(&service, &KeySetService::finished, &context,
                [&answer, number](quint64 request, const KeySetResultPtr& result) {
                    if (request == number)
                        answer = result;
                });
        if (!QTest::qWaitFor([&answer] { return answer != nullptr; }, 120'000))
            qFatal("no answer");
        return answer;
    }

    KeySetResultPtr fetch(const QUrl& address, const KeySetService::Options& options = allowed())
    {
        KeySetService service(m_cache.path());
        service.setNetworkSettings(trusting());
        return wait(service, service.fetchKeySet(address, options));
    }

    KeySetResultPtr discover(const QString& issuer, const KeySetService::Options& options = allowed())
    {
        KeySetService service(m_cache.path());
        service.setNetworkSettings(trusting());
        return wait(service, service.discover(issuer, options));
    }

private Q_SLOTS:
    // Ports come again: a copy of an earlier server's keys must not answer for a later one.
    void init()
    {
        QDir folder(m_cache.path());
        for (const QString& name : folder.entryList(QDir::Files))
            QVERIFY(folder.remove(name));
    }

    void fetchedAndCompared()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/keys", set(First), "ETag: \"1\"\r\n");
        const QUrl address = server.address("/keys");
        const KeySetResultPtr first = fetch(address);
        QCOMPARE(first->problem, FetchProblem::None);
        QCOMPARE(first->keys.keys.size(), std::size_t(1));
        QVERIFY(!first->previousAt);
        server.serve("/keys", set(First + "," + Second), "ETag: \"2\"\r\n");
        const KeySetResultPtr second = fetch(address); // another process: the copy lies in the folder
        QCOMPARE(server.requests.last().headers.value("if-none-match"), QByteArray("\"1\""));
        QVERIFY(second->previousAt.has_value());
        QCOMPARE(second->change.added, std::vector<std::string>{"b"});
        QVERIFY2(second->summary().contains("`b` is new"), qPrintable(second->summary()));
        QVERIFY2(second->summary().contains("from 127.0.0.1, at 20"), qPrintable(second->summary()));
    }

    void notModified()
    {
        HttpsServer server(m_certificates, "good");
        server.on("/keys", [](QTcpSocket& socket, const HttpRequest& request) {
            if (request.headers.contains("if-none-match"))
                HttpsServer::reply(socket, {}, {}, "304 Not Modified");
            else
                HttpsServer::reply(socket, set(First), "ETag: \"1\"\r\n");
        });
        fetch(server.address("/keys"));
        const KeySetResultPtr again = fetch(server.address("/keys"));
        QCOMPARE(again->problem, FetchProblem::None);
        QVERIFY(again->unchanged && !again->fromCopy);
        QCOMPARE(again->keys.keys.size(), std::size_t(1));
    }

    void copyServesWhenTheServerDoesNot()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/keys", set(First));
        fetch(server.address("/keys"));
        server.serve("/keys", "sorry", {}, "503 Service Unavailable");
        const KeySetResultPtr offline = fetch(server.address("/keys"));
        QCOMPARE(offline->problem, FetchProblem::Status);
        QVERIFY(offline->fromCopy);
        QCOMPARE(offline->keys.keys.size(), std::size_t(1));
        QVERIFY2(offline->summary().contains("from the copy of"), qPrintable(offline->summary()));
        KeySetService service(m_cache.path());
        QVERIFY(service.copyOf(server.address("/keys")) != nullptr); // without any network
    }

    void unknownKeyAsksOnlyAfterTheCooldown()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/keys", set(First));
        KeySetService service(m_cache.path());
        service.setNetworkSettings(trusting());
        const QUrl address = server.address("/keys");
        KeySetService::Options options = allowed();
        options.honourCooldown = true;
        wait(service, service.fetchKeySet(address, options));
        QCOMPARE(server.requests.size(), 1);
        const KeySetResultPtr second = wait(service, service.fetchKeySet(address, options));
        QCOMPARE(server.requests.size(), 1); // the copy answers
        QVERIFY(second->fromCopy && second->hasKeys());
        const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        QVERIFY(service.askAgainAt(address, now).has_value());
        QVERIFY(!service.askAgainAt(address, now + KeySetService::Cooldown + std::chrono::seconds(1))
                     .has_value());
        QVERIFY(
            !service.askAgainAt(address, now - std::chrono::hours(24)).has_value()); // the clock was set back
        wait(service, service.fetchKeySet(address, allowed())); // the user asks: at once
        QCOMPARE(server.requests.size(), 2);
    }

    void serverThatAsksToWaitIsLeftAlone()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/keys", "", "Retry-After: 3000\r\n", "429 Too Many Requests");
        QCOMPARE(fetch(server.address("/keys"))->problem, FetchProblem::TooManyRequests);
        const KeySetResultPtr again = fetch(server.address("/keys"));
        QCOMPARE(again->problem, FetchProblem::TooManyRequests);
        QVERIFY(!again->problemText.isEmpty());
        QCOMPARE(server.requests.size(), 1);
    }

    void wrongContent_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("web page") << QByteArray("<html>log in</html>") << "a web page";
        QTest::newRow("no JSON") << QByteArray("hello") << "no JSON";
        QTest::newRow("cut") << set(First).chopped(3) << "no JSON";
        QTest::newRow("metadata") << QByteArray(json("{'issuer':'a','jwks_uri':'b'}")) << "jwks_uri";
        QTest::newRow("other JSON") << QByteArray(json("{'hello':1}")) << "no key set";
        QTest::newRow("empty set") << set({}) << "without keys";
        QTest::newRow("a hundred thousand keys")
            << set(QByteArray("{},").repeated(99'999) + "{}") << "100000 keys";
        QTest::newRow("deep") << QByteArray(50'000, '[') << "no JSON";
    }

    void wrongContent()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, words);
        HttpsServer server(m_certificates, "good");
        server.serve("/keys", body);
        const KeySetResultPtr result = fetch(server.address("/keys"));
        QCOMPARE(result->problem, FetchProblem::Damaged);
        QVERIFY(!result->hasKeys());
        QVERIFY2(result->problemText.contains(words), qPrintable(result->problemText));
    }

    void privateKeysAreToldAndNotKept()
    {
        HttpsServer server(m_certificates, "good");
        server.serve(
            "/keys",
            set(json("{'kty':'oct','kid':'x','k':'Y2FuYXJ5LWNhbmFyeS1jYW5hcnktY2FuYXJ5LWNhbmFyeQ'}")));
        QCOMPARE(codesOf(*fetch(server.address("/keys"))), QStringList{"key_set_private"});
        for (const QString& name : QDir(m_cache.path()).entryList(QDir::Files)) {
            QFile file(m_cache.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("Y2FuYXJ5"));
        }
    }

    void discovery_data()
    {
        QTest::addColumn<QString>("path"); // of the metadata
        QTest::addColumn<QString>("realm");
        QTest::newRow("OpenID Connect") << "/.well-known/openid-configuration"
                                        << "";
        QTest::newRow("OAuth") << "/.well-known/oauth-authorization-server"
                               << "";
        QTest::newRow("OpenID Connect, path") << "/realms/x/.well-known/openid-configuration"
                                              << "/realms/x";
        QTest::newRow("OAuth, path") << "/.well-known/oauth-authorization-server/realms/x"
                                     << "/realms/x";
    }

    void discovery()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, realm);
        HttpsServer server(m_certificates, "good");
        const QByteArray origin = server.origin().toUtf8();
        server.serve(path.toUtf8(),
                     json("{'issuer':'") + origin + realm.toUtf8() + json("','jwks_uri':'") + origin +
                         json("/keys'}"));
        server.serve("/keys", set(First));
        const KeySetResultPtr result = discover(server.origin() + realm);
        QCOMPARE(result->problem, FetchProblem::None);
        QCOMPARE(result->keys.keys.size(), std::size_t(1));
        QCOMPARE(codesOf(*result), QStringList());
        QCOMPARE(result->address, server.address("/keys"));
    }

    void otherIssuersKeysAreNotTaken()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/.well-known/openid-configuration",
                     json("{'issuer':'https://other.example','jwks_uri':'") + server.origin().toUtf8() +
                         json("/keys'}"));
        server.serve("/keys", set(First));
        const KeySetResultPtr result = discover(server.origin());
        QVERIFY(!result->hasKeys());
        QVERIFY(codesOf(*result).contains("metadata_issuer_other"));
        QCOMPARE(server.requests.size(), 1);
    }

    void keySetOnAnotherHostNeedsAYes()
    {
        HttpsServer server(m_certificates, "good");
        const QByteArray keys = server.address("/keys", "127.0.0.1").toString().toUtf8();
        server.serve("/.well-known/openid-configuration",
                     json("{'issuer':'") + server.origin().toUtf8() + json("','jwks_uri':'") + keys +
                         json("'}"));
        server.serve("/keys", set(First));
        const KeySetResultPtr result = discover(server.origin());
        QVERIFY(!result->hasKeys());
        QCOMPARE(result->nextAddress, QUrl(keys));
        KeySetService::Options options = allowed();
        options.followOtherHost = true;
        QVERIFY(discover(server.origin(), options)->hasKeys());
    }

    void deadKeySet()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/.well-known/openid-configuration",
                     json("{'issuer':'") + server.origin().toUtf8() + json("','jwks_uri':'") +
                         server.origin().toUtf8() + json("/gone'}"));
        const KeySetResultPtr result = discover(server.origin());
        QCOMPARE(codesOf(*result), QStringList{"metadata_keys_dead"});
        QCOMPARE(result->problem, FetchProblem::Status);
    }

    void noMetadata()
    {
        HttpsServer server(m_certificates, "good");
        const KeySetResultPtr result = discover(server.origin());
        QCOMPARE(result->problem, FetchProblem::Status);
        QVERIFY(result->problemText.contains("No metadata were found"));
        QCOMPARE(discover("accounts.example")->problem, FetchProblem::BadAddress);
    }

    void cancelledAndShown()
    {
        HttpsServer server(m_certificates, "good");
        server.on("/keys", [](QTcpSocket&, const HttpRequest&) {});
        KeySetService service;
        service.setNetworkSettings(trusting());
        QSignalSpy asking(&service, &KeySetService::asking);
        QSignalSpy finished(&service, &KeySetService::finished);
        const quint64 number = service.fetchKeySet(server.address("/keys"), allowed());
        QCOMPARE(asking.size(), 1); // shown before the socket is opened
        QCOMPARE(server.connections, 0);
        QTRY_COMPARE(server.requests.size(), 1);
        service.cancel(number);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().at(1).value<KeySetResultPtr>()->problem, FetchProblem::Cancelled);
    }

    void damagedCopyCountsAsAbsent()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/keys", set(First));
        const QUrl address = server.address("/keys");
        fetch(address);
        QDir folder(m_cache.path());
        for (const QString& name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
            file.resize(20);
        }
        KeySetService service(m_cache.path());
        QVERIFY(service.copyOf(address) == nullptr);
        QVERIFY(fetch(address)->hasKeys());
    }
};

QTEST_GUILESS_MAIN(TstKeySetService)
#include "tst_key_set_service.moc"
