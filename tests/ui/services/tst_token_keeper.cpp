#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include "services/login_service.h"
#include "services/token_keeper.h"
#include "support/https_server.h"

// Renewal with refresh tokens, and logins. Runs without a session bus: secrets stay in memory.

using namespace bearerwatch;
using namespace bearerwatch::services;
using namespace std::chrono_literals;
using test::HttpRequest;
using test::HttpsServer;

namespace {

/// JSON with single quotes, which moc and the eye read more easily.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

base::SecretBytes secret(const char* text)
{
    return base::SecretBytes(std::string_view(text));
}

QByteArray field(const HttpRequest& request, const char* name)
{
    return QUrlQuery(QString::fromUtf8(request.body)).queryItemValue(name, QUrl::FullyDecoded).toUtf8();
}

base::Time now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace

class TstTokenKeeper : public QObject {
    Q_OBJECT
private:
    test::Certificates m_certificates;
    OAuthService m_service;
    SecretStore m_store;
    int m_issued = 0;

    static EndpointRequest endpoint(const HttpsServer& server)
    {
        OAuthClient client;
        client.id = "app";
        return {server.address("/token"), client, {}, {false, true}};
    }

    /// An issuer that rotates: each refresh token works once.
    void rotate(HttpsServer& server, const QByteArray& first, int lifetime)
    {
        auto current = std::make_shared<QByteArray>(first);
        server.on("/token", [this, current, lifetime](QTcpSocket& socket, const HttpRequest& request) {
            if (field(request, "refresh_token") != *current)
                return HttpsServer::reply(socket, json("{'error':'invalid_grant'}"), {}, "400 Bad Request");
            *current = "r" + QByteArray::number(++m_issued);
            HttpsServer::reply(socket,
                               json("{'access_token':'a" + QByteArray::number(m_issued) +
                                    "','token_type':'Bearer','expires_in':" + QByteArray::number(lifetime) +
                                    ",'refresh_token':'" + *current + "'}"));
        });
    }

    /// What a browser does with the address of a login.
    static QByteArray browse(const QUrl& address)
    {
        QNetworkAccessManager network;
        QNetworkReply* reply = network.get(QNetworkRequest(address));
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!finished.wait(120'000))
            qFatal("the page did not come");
        reply->deleteLater();
        return reply->readAll();
    }

private Q_SLOTS:
    void initTestCase()
    {
        NetworkSettings settings;
        settings.proxy = ProxyChoice::None;
        settings.caFile = m_certificates.path("ca.pem");
        m_service.setNetworkSettings(settings);
    }

    void rotationIsHonoured()
    {
        HttpsServer server(m_certificates, "good");
        m_issued = 0;
        rotate(server, "r0", 3600);
        TokenKeeper keeper(m_service, m_store, "one");
        QSignalSpy renewed(&keeper, &TokenKeeper::renewed);
        keeper.keep(endpoint(server), secret("r0"), std::nullopt, false);
        for (int count = 1; count <= 3; ++count) {
            keeper.renewNow();
            QTRY_COMPARE_WITH_TIMEOUT(renewed.size(), count, 120'000);
        }
        QCOMPARE(keeper.token().tokens->accessToken.text(), std::string_view("a3"));
        QVERIFY(keeper.token().rotates);
        QCOMPARE(keeper.token().renewals, 3);
        QStringList sent;
        for (const HttpRequest& request : server.requests)
            sent << field(request, "refresh_token");
        QCOMPARE(sent, (QStringList{"r0", "r1", "r2"}));
        std::optional<SecretResult> kept;
        m_store.read("refresh-token/one", this, [&kept](const SecretResult& result) { kept = result; });
        QTRY_VERIFY(kept.has_value());
        QCOMPARE(kept->secret->text(), std::string_view("r3"));
    }

    void newTokenIsStoredBeforeItIsShown()
    {
        HttpsServer server(m_certificates, "good");
        m_issued = 0;
        rotate(server, "r0", 3600);
        TokenKeeper keeper(m_service, m_store, "two");
        std::optional<SecretResult> atRenewal;
        connect(&keeper, &TokenKeeper::renewed, this, [&] {
            m_store.read("refresh-token/two", this, [&](const SecretResult& result) { atRenewal = result; });
        });
        keeper.keep(endpoint(server), secret("r0"), std::nullopt, false);
        keeper.renewNow();
        QTRY_VERIFY_WITH_TIMEOUT(atRenewal.has_value(), 120'000);
        QCOMPARE(atRenewal->secret->text(), std::string_view("r1"));
    }

    void reuseIsDetected()
    {
        HttpsServer server(m_certificates, "good");
        m_issued = 0;
        rotate(server, "r0", 3600);
        TokenKeeper keeper(m_service, m_store, "three");
        QSignalSpy renewed(&keeper, &TokenKeeper::renewed);
        QSignalSpy failed(&keeper, &TokenKeeper::failed);
        keeper.keep(endpoint(server), secret("r0"), std::nullopt, false);
        keeper.renewNow();
        QTRY_COMPARE_WITH_TIMEOUT(renewed.size(), 1, 120'000);
        std::optional<TokenResultPtr> thief; // somebody else uses r1
        m_service.refresh(endpoint(server), secret("r1"), {},
                          [&thief](const TokenResultPtr& result) { thief = result; });
        QTRY_VERIFY_WITH_TIMEOUT(thief.has_value(), 120'000);
        keeper.renewNow();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 120'000);
        QCOMPARE(keeper.state(), TokenKeeper::State::Ended);
        QVERIFY2(failed.first().first().toString().contains("a second user"),
                 qPrintable(failed.first().first().toString()));
        const auto requests = server.requests.size();
        keeper.renewNow(); // it stays so
        QCOMPARE(server.requests.size(), requests);
    }

    void exchangedTokenIsNeverSentAgain()
    {
        HttpsServer server(m_certificates, "good");
        m_issued = 0;
        rotate(server, "r0", 3600);
        TokenKeeper keeper(m_service, m_store, "four");
        QSignalSpy renewed(&keeper, &TokenKeeper::renewed);
        keeper.keep(endpoint(server), secret("r0"), std::nullopt, false);
        keeper.renewNow();
        QTRY_COMPARE_WITH_TIMEOUT(renewed.size(), 1, 120'000);
        bool written = false; // a backup that was restored, say
        m_store.write("refresh-token/four", secret("r0"), this,
                      [&written](const SecretResult&) { written = true; });
        QTRY_VERIFY(written);
        keeper.renewNow();
        QTRY_COMPARE(keeper.state(), TokenKeeper::State::Ended);
        QCOMPARE(server.requests.size(), 1);
    }

    void renewsBeforeTheEnd()
    {
        HttpsServer server(m_certificates, "good");
        m_issued = 0;
        rotate(server, "r0", 2); // a short life: half of it is the margin
        TokenKeeper keeper(m_service, m_store, "five");
        QSignalSpy renewed(&keeper, &TokenKeeper::renewed);
        keeper.keep(endpoint(server), secret("r0"), now() - 1s, true);
        QTRY_VERIFY_WITH_TIMEOUT(renewed.size() >= 3, 120'000);
        QVERIFY(keeper.nextRenewal().has_value());
        QVERIFY(*keeper.nextRenewal() <= *keeper.token().expiresAt);
        keeper.setAutomatic(false);
        QCOMPARE(keeper.state(), TokenKeeper::State::Idle);
        QVERIFY(!keeper.nextRenewal().has_value());
    }

    void faultsOfTheServerAreTriedAgainLater()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/token", "busy", "Retry-After: 50\r\n", "503 Service Unavailable");
        TokenKeeper keeper(m_service, m_store, "six");
        QSignalSpy failed(&keeper, &TokenKeeper::failed);
        const base::Time before = now();
        keeper.keep(endpoint(server), secret("r0"), before - 1s, true);
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 1, 120'000);
        QTRY_COMPARE_WITH_TIMEOUT(keeper.state(), TokenKeeper::State::Waiting, 120'000);
        QVERIFY(*keeper.nextRenewal() >= before + 50s);
        QVERIFY(failed.last().first().toString().contains("50 seconds"));
        server.serve("/token", json("{'error':'invalid_client'}"), {}, "401 Unauthorized");
        keeper.renewNow();
        QTRY_COMPARE_WITH_TIMEOUT(keeper.state(), TokenKeeper::State::Idle,
                                  120'000); // the same again would fail again
    }

    void forgottenTokenIsGone()
    {
        HttpsServer server(m_certificates, "good");
        TokenKeeper keeper(m_service, m_store, "seven");
        keeper.keep(endpoint(server), secret("r0"), std::nullopt, false);
        keeper.forget();
        keeper.renewNow();
        QTRY_COMPARE(keeper.state(), TokenKeeper::State::Ended);
        QVERIFY(server.requests.isEmpty());
    }

    void loginWithACode()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/token", json("{'access_token':'fresh','token_type':'Bearer'}"));
        LoginService logins(m_service);
        QSignalSpy opened(&logins, &LoginService::openBrowser);
        QSignalSpy finished(&logins, &LoginService::finished);
        logins.startCode(
            {server.address("/authorize"), endpoint(server), "openid x", server.origin().toStdString()});
        QTRY_COMPARE(opened.size(), 1);
        const QUrl address = opened.first().first().toUrl();
        const QUrlQuery query(address);
        QCOMPARE(query.queryItemValue("code_challenge_method"), QString("S256"));
        QCOMPARE(query.queryItemValue("scope"), QString("openid+x"));
        const QString redirect = query.queryItemValue("redirect_uri", QUrl::FullyDecoded);
        QVERIFY2(redirect.startsWith("http://127.0.0.1:"), qPrintable(redirect));
        browse(QUrl(redirect + "?code=stolen&state=guessed"));
        browse(QUrl(redirect + "/../other"));
        QCOMPARE(finished.size(), 0); // goes on waiting
        browse(QUrl(redirect + "?code=c-1&state=" + query.queryItemValue("state")));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120'000);
        const auto result = finished.first().first().value<TokenResultPtr>();
        QVERIFY2(result->good(), qPrintable(result->problem));
        const HttpRequest request = server.requests.last();
        QCOMPARE(field(request, "code"), QByteArray("c-1"));
        QCOMPARE(field(request, "redirect_uri"), redirect.toUtf8());
        const QByteArray verifier = field(request, "code_verifier");
        QCOMPARE(verifier.size(), 43);
        QCOMPARE(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
                 query.queryItemValue("code_challenge").toLatin1());
        QVERIFY(!logins.running());
    }

    void refusedLogin_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("words");
        QTest::newRow("refused") << "error=access_denied&error_description=no%1b"
                                 << "access_denied";
        QTest::newRow("another issuer") << "code=c&iss=https://evil.example"
                                        << "another issuer";
    }

    void refusedLogin()
    {
        QFETCH(const QString, answer);
        QFETCH(const QString, words);
        HttpsServer server(m_certificates, "good");
        LoginService logins(m_service);
        QSignalSpy opened(&logins, &LoginService::openBrowser);
        QSignalSpy finished(&logins, &LoginService::finished);
        logins.startCode({server.address("/authorize"), endpoint(server), {}, server.origin().toStdString()});
        QTRY_COMPARE(opened.size(), 1);
        const QUrlQuery query(opened.first().first().toUrl());
        browse(QUrl(query.queryItemValue("redirect_uri", QUrl::FullyDecoded) + "?" + answer +
                    "&state=" + query.queryItemValue("state")));
        QTRY_COMPARE(finished.size(), 1);
        const auto result = finished.first().first().value<TokenResultPtr>();
        QVERIFY(!result->good());
        QVERIFY2(result->problem.contains(words), qPrintable(result->problem));
        QVERIFY(server.requests.isEmpty());
    }

    void nobodyLogsIn()
    {
        HttpsServer server(m_certificates, "good");
        LoginService logins(m_service);
        QSignalSpy finished(&logins, &LoginService::finished);
        logins.startCode({server.address("/authorize"), endpoint(server), {}, {}, 1s});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120'000);
        QVERIFY(finished.first().first().value<TokenResultPtr>()->problem.contains("Nobody logged in"));
    }

    void loginWithADevice()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/device",
                     json("{'device_code':'d','user_code':'AB-CD','verification_uri':'https://a.example/d',"
                          "'interval':1}"));
        int polls = 0;
        server.on("/token", [&polls](QTcpSocket& socket, const HttpRequest&) {
            if (++polls < 2)
                HttpsServer::reply(socket, json("{'error':'authorization_pending'}"), {}, "400 Bad Request");
            else
                HttpsServer::reply(socket, json("{'access_token':'fresh','token_type':'Bearer'}"));
        });
        LoginService logins(m_service);
        QSignalSpy shown(&logins, &LoginService::showCode);
        QSignalSpy finished(&logins, &LoginService::finished);
        EndpointRequest device = endpoint(server);
        device.endpoint = server.address("/device");
        logins.startDevice(device, endpoint(server), "openid");
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120'000);
        QCOMPARE(shown.first().first().toString(), QString("AB-CD"));
        QVERIFY(finished.first().first().value<TokenResultPtr>()->good());
        QCOMPARE(polls, 2);
    }

    void cancelledLogin()
    {
        HttpsServer server(m_certificates, "good");
        LoginService logins(m_service);
        QSignalSpy opened(&logins, &LoginService::openBrowser);
        QSignalSpy finished(&logins, &LoginService::finished);
        logins.startCode({server.address("/authorize"), endpoint(server), {}, {}, 1s});
        logins.cancel();
        QTest::qWait(1500); // past its patience
        QCOMPARE(opened.size() + finished.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TstTokenKeeper)
#include "tst_token_keeper.moc"
