#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include "base/base64.h"
#include "jose/jws.h"
#include "jose/key_file.h"
#include "services/oauth_service.h"
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

base::SecretBytes secret(const char* text)
{
    return base::SecretBytes(std::string_view(text));
}

jose::Key signingKey()
{
    return jose::readKeys(
               json("{'kty':'EC','crv':'P-256','kid':'ec','x':'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',"
                    "'y':'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0','d':'jpsQnnGQmL-YBIffH1136cspYG6-"
                    "0iY7X1fCE9-E9LI'}")
                   .toStdString(),
               "client.jwk")
        .keys.front();
}

QHash<QString, QString> form(const HttpRequest& request)
{
    QHash<QString, QString> fields;
    const auto items =
        QUrlQuery(QString::fromUtf8(request.body).replace('+', "%20")).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items)
        fields.insert(name, value);
    return fields;
}

QByteArray claimsOf(const QString& jwt)
{
    return QByteArray::fromBase64(jwt.split('.').value(1).toLatin1(), QByteArray::Base64UrlEncoding);
}

/// Waits for the callback of one call.
template <typename Result>
class Answer {
public:
    auto take()
    {
        return [this](const std::shared_ptr<const Result>& result) { m_result = result; };
    }
    const Result& wait()
    {
        if (!QTest::qWaitFor([this] { return m_result != nullptr; }, 120'000))
            qFatal("no answer came");
        return *m_result;
    }
    [[nodiscard]] bool came() const { return m_result != nullptr; }

private:
    std::shared_ptr<const Result> m_result;
};

} // namespace

class TstOAuthService : public QObject {
    Q_OBJECT
private:
    test::Certificates m_certificates;
    OAuthService m_service;

    static EndpointRequest endpoint(const HttpsServer& server, const QString& path,
                                    const OAuthClient& client = {})
    {
        return {server.address(path), client, {}, {false, true}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        NetworkSettings settings;
        settings.proxy = ProxyChoice::None;
        settings.caFile = m_certificates.path("ca.pem");
        m_service.setNetworkSettings(settings);
    }

    void clientsProveWhoTheyAre_data()
    {
        QTest::addColumn<QString>("method");
        for (const char* name : {"none", "basic", "post", "private_key_jwt", "bearer"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void clientsProveWhoTheyAre()
    {
        QFETCH(const QString, method);
        HttpsServer server(m_certificates, "good");
        server.serve("/introspect", json("{'active':true,'scope':'read'}"));
        OAuthClient client;
        client.id = "client:one";
        client.method = clientAuthenticationFromId(method.toStdString()).value();
        client.secret = secret("s e:cret+");
        client.key = signingKey();
        Answer<IntrospectionResult> answer;
        m_service.introspect(endpoint(server, "/introspect", client), secret("the-token"), "access_token",
                             answer.take());
        QVERIFY2(answer.wait().answer.has_value(), qPrintable(answer.wait().problem));
        QVERIFY(answer.wait().answer->active);
        const HttpRequest request = server.requests.value(0);
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.target, QByteArray("/introspect")); // no secret in the address
        const auto fields = form(request);
        QCOMPARE(fields.value("token"), QString("the-token"));
        QCOMPARE(fields.value("token_type_hint"), QString("access_token"));
        const QByteArray authorization = request.headers.value("authorization");
        if (method == "basic") // RFC 6749 2.3.1: both are form-encoded first
            QCOMPARE(QByteArray::fromBase64(authorization.mid(6)), QByteArray("client%3Aone:s+e%3Acret%2B"));
        else if (method == "bearer")
            QCOMPARE(authorization, QByteArray("Bearer s e:cret+"));
        else
            QVERIFY(authorization.isEmpty());
        QCOMPARE(fields.value("client_secret"), method == "post" ? QString("s e:cret+") : QString());
        QCOMPARE(fields.contains("client_assertion"), method == "private_key_jwt");
        if (method == "private_key_jwt") {
            const QString assertion = fields.value("client_assertion");
            const auto check =
                jose::verifyJws(jose::parseJws(assertion.toStdString()), std::vector{signingKey()});
            QCOMPARE(check.state, jose::SignatureState::Verified);
            QVERIFY2(claimsOf(assertion).contains(server.address("/introspect").toEncoded()),
                     claimsOf(assertion));
            QVERIFY(claimsOf(assertion).contains("\"exp\":"));
        }
    }

    void missingSecretIsTold()
    {
        HttpsServer server(m_certificates, "good");
        OAuthClient client;
        client.id = "c";
        client.method = ClientAuthentication::SecretBasic;
        Answer<IntrospectionResult> answer;
        m_service.introspect(endpoint(server, "/introspect", client), secret("t"), {}, answer.take());
        QVERIFY(!answer.came()); // never before the call has returned
        QVERIFY(answer.wait().problem.contains("no secret"));
        QCOMPARE(server.connections, 0);
    }

    void refusedClientSaysNothingAboutTheToken()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/introspect", json("{'error':'invalid_client'}"), {}, "401 Unauthorized");
        Answer<IntrospectionResult> answer;
        m_service.introspect(endpoint(server, "/introspect"), secret("t"), {}, answer.take());
        QVERIFY(!answer.wait().answer.has_value());
        QVERIFY2(answer.wait().problem.contains("says nothing about the token"),
                 qPrintable(answer.wait().problem));
        QVERIFY(answer.wait().problem.contains("invalid_client"));
    }

    void revocationAsksTwice()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/revoke", {});
        Answer<RevocationResult> first, second;
        m_service.revoke(endpoint(server, "/revoke"), secret("t"), "refresh_token", false, first.take());
        QVERIFY(!first.wait().revoked);
        QVERIFY(first.wait().problem.contains("cannot be undone"));
        QCOMPARE(server.connections, 0);
        m_service.revoke(endpoint(server, "/revoke"), secret("t"), "refresh_token", true, second.take());
        QVERIFY(second.wait().revoked);
        QCOMPARE(form(server.requests.first()).value("token_type_hint"), QString("refresh_token"));
    }

    void refreshAndClientCredentials()
    {
        HttpsServer server(m_certificates, "good");
        server.serve(
            "/token",
            json("{'access_token':'new','token_type':'Bearer','expires_in':60,'refresh_token':'r2'}"));
        Answer<TokenResult> refreshed, own;
        m_service.refresh(endpoint(server, "/token"), secret("r1"), "read", refreshed.take());
        QVERIFY2(refreshed.wait().good(), qPrintable(refreshed.wait().problem));
        QCOMPARE(refreshed.wait().tokens->refreshToken.text(), std::string_view("r2"));
        QCOMPARE(form(server.requests.first()).value("grant_type"), QString("refresh_token"));
        QCOMPARE(form(server.requests.first()).value("refresh_token"), QString("r1"));
        m_service.clientCredentials(endpoint(server, "/token"), "read", own.take());
        QVERIFY(own.wait().good());
        QCOMPARE(form(server.requests.last()).value("grant_type"), QString("client_credentials"));
    }

    void errorsAreExplainedByCause()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/token", json("{'error':'invalid_grant','error_description':'gone'}"), {},
                     "400 Bad Request");
        Answer<TokenResult> answer;
        m_service.refresh(endpoint(server, "/token"), secret("r1"), {}, answer.take());
        QCOMPARE(answer.wait().error, std::string("invalid_grant"));
        QVERIFY2(answer.wait().problem.contains("was used before"), qPrintable(answer.wait().problem));
        server.serve("/token", "<html>", {}, "502 Bad Gateway");
        Answer<TokenResult> broken;
        m_service.refresh(endpoint(server, "/token"), secret("r1"), {}, broken.take());
        QVERIFY2(broken.wait().problem.contains("502"), qPrintable(broken.wait().problem));
    }

    void proofWithTheNonceThatTheServerAsksFor()
    {
        HttpsServer server(m_certificates, "good");
        server.on("/token", [](QTcpSocket& socket, const HttpRequest& request) {
            if (claimsOf(request.headers.value("dpop")).contains("\"nonce\":\"n-1\""))
                HttpsServer::reply(socket, json("{'access_token':'bound','token_type':'DPoP'}"));
            else
                HttpsServer::reply(socket, json("{'error':'use_dpop_nonce'}"), "DPoP-Nonce: n-1\r\n",
                                   "400 Bad Request");
        });
        OAuthClient client;
        client.proofKey = signingKey();
        Answer<TokenResult> answer;
        m_service.clientCredentials(endpoint(server, "/token", client), {}, answer.take());
        QVERIFY2(answer.wait().good(), qPrintable(answer.wait().problem));
        QCOMPARE(answer.wait().tokens->tokenType, std::string("DPoP"));
        QCOMPARE(server.requests.size(), 2);
        QVERIFY(claimsOf(server.requests.last().headers.value("dpop")).contains("\"htm\":\"POST\""));
    }

    void serverThatAlwaysWantsAnotherNonce()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/token", json("{'error':'use_dpop_nonce'}"), "DPoP-Nonce: n\r\n", "400 Bad Request");
        OAuthClient client;
        client.proofKey = signingKey();
        Answer<TokenResult> answer;
        m_service.clientCredentials(endpoint(server, "/token", client), {}, answer.take());
        QVERIFY(!answer.wait().good());
        QCOMPARE(server.requests.size(), 2);
    }

    void cancelledCallNeverAnswers()
    {
        HttpsServer server(m_certificates, "good");
        server.on("/introspect", [](QTcpSocket&, const HttpRequest&) {});
        server.serve("/revoke", {});
        Answer<IntrospectionResult> cancelled;
        Answer<RevocationResult> after;
        const quint64 number =
            m_service.introspect(endpoint(server, "/introspect"), secret("t"), {}, cancelled.take());
        QTRY_COMPARE(server.requests.size(), 1);
        m_service.cancel(number);
        m_service.revoke(endpoint(server, "/revoke"), secret("t"), {}, true, after.take());
        after.wait();
        QVERIFY(!cancelled.came());
    }

    void privateEndpointNeedsASecondYes()
    {
        HttpsServer server(m_certificates, "good");
        EndpointRequest request = endpoint(server, "/introspect");
        request.permissions.privateAddresses = false;
        Answer<IntrospectionResult> answer;
        m_service.introspect(request, secret("t"), {}, answer.take());
        QCOMPARE(answer.wait().reply->problem, FetchProblem::NeedsPrivateAddress);
        QCOMPARE(server.connections, 0);
    }

    void deviceLogin()
    {
        HttpsServer server(m_certificates, "good");
        server.serve(
            "/device",
            json("{'device_code':'d-1','user_code':'AB-CD','verification_uri':'https://a.example/d'}"));
        server.serve("/token", json("{'error':'authorization_pending'}"), {}, "400 Bad Request");
        Answer<DeviceResult> device;
        m_service.startDevice(endpoint(server, "/device"), "openid", device.take());
        QVERIFY2(device.wait().device, qPrintable(device.wait().problem));
        Answer<TokenResult> pending;
        m_service.pollDevice(endpoint(server, "/token"), device.wait().device->deviceCode, pending.take());
        QCOMPARE(pending.wait().error, std::string("authorization_pending"));
        QCOMPARE(form(server.requests.last()).value("device_code"), QString("d-1"));
    }

    void statusList()
    {
        HttpsServer server(m_certificates, "good");
        server.serve("/list", "header.payload.signature", "Content-Type: application/statuslist+jwt\r\n");
        Answer<StatusListResult> answer;
        m_service.fetchStatusList(server.address("/list"), {false, true}, answer.take());
        QCOMPARE(answer.wait().jwt, std::string("header.payload.signature"));
        QCOMPARE(server.requests.first().headers.value("accept"), QByteArray("application/statuslist+jwt"));
    }
};

QTEST_GUILESS_MAIN(TstOAuthService)
#include "tst_oauth_service.moc"
