#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include "jose/key_file.h"
#include "oauth/introspection.h"
#include "services/key_set_service.h"
#include "services/login_service.h"
#include "services/tls_settings.h"
#include "services/token_keeper.h"
#include "verdict/judge.h"
#include "verdict/keys.h"

// Against a real OpenID provider, end to end: see support/with_issuer.sh.

using namespace bearerwatch;
using namespace bearerwatch::services;

namespace {

constexpr const char* ClientSecret = "the secret: of+app";

jose::Key proofKey()
{
    QByteArray text = "{'kty':'EC','crv':'P-256','x':'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',"
                      "'y':'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0','d':'jpsQnnGQmL-YBIffH1136cspYG6-"
                      "0iY7X1fCE9-E9LI'}";
    return jose::readKeys(text.replace('\'', '"').toStdString(), "proof.jwk").keys.front();
}

QString text(const base::SecretBytes& secret)
{
    return QString::fromUtf8(secret.text().data(), qsizetype(secret.size()));
}

/// A browser in which somebody logs in and agrees to everything.
class Browser {
public:
    explicit Browser(const NetworkSettings& settings)
        : m_tls(tlsSetup(settings).configuration)
    {
        m_network.setProxy(QNetworkProxy::NoProxy);
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

    /// Follows the login to its end; returns the last page.
    QByteArray open(QUrl address)
    {
        QByteArray form;
        for (int step = 0; step < 20; ++step) {
            QNetworkReply* reply = load(address, form);
            const QByteArray page = reply->readAll();
            const QUrl next = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
            reply->deleteLater();
            form.clear();
            if (!next.isEmpty()) {
                address = address.resolved(next);
                continue;
            }
            const auto action = QRegularExpression(R"x(action="([^"]+)")x").match(QString::fromUtf8(page));
            const auto prompt =
                QRegularExpression(R"x(name="prompt" value="([^"]+)")x").match(QString::fromUtf8(page));
            if (!action.hasMatch() || !prompt.hasMatch())
                return page;
            address = address.resolved(QUrl(action.captured(1)));
            form = "prompt=" + prompt.captured(1).toUtf8() + "&login=alice&password=x";
        }
        return "too many pages";
    }

private:
    QNetworkReply* load(const QUrl& address, const QByteArray& form)
    {
        QNetworkRequest request(address);
        request.setSslConfiguration(m_tls);
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded");
        QNetworkReply* reply = form.isEmpty() ? m_network.get(request) : m_network.post(request, form);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!finished.wait(120'000))
            qFatal("a page did not come");
        return reply;
    }

    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
};

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

private:
    std::shared_ptr<const Result> m_result;
};

} // namespace

class TstIssuer : public QObject {
    Q_OBJECT
private:
    QString m_issuer = qEnvironmentVariable("BEARERWATCH_ISSUER");
    NetworkSettings m_settings;
    OAuthService m_service;
    SecretStore m_store;
    KeySetResultPtr m_keys;
    TokenResultPtr m_tokens;
    QTemporaryDir m_folder;

    [[nodiscard]] EndpointRequest endpoint(const std::string& address) const
    {
        OAuthClient client;
        client.id = "app";
        client.method = ClientAuthentication::SecretBasic;
        client.secret = base::SecretBytes(std::string_view(ClientSecret));
        return {QUrl(QString::fromStdString(address)), client, m_issuer.toStdString(), {false, true}};
    }
    [[nodiscard]] const oauth::Metadata& metadata() const { return *m_keys->metadata; }

    TokenResultPtr logIn()
    {
        LoginService logins(m_service);
        QSignalSpy opened(&logins, &LoginService::openBrowser);
        QSignalSpy finished(&logins, &LoginService::finished);
        logins.startCode({QUrl(QString::fromStdString(metadata().authorizationEndpoint)),
                          endpoint(metadata().tokenEndpoint), "openid offline_access",
                          m_issuer.toStdString()});
        if (!opened.wait(120'000))
            qFatal("no address to open");
        Browser browser(m_settings);
        const QByteArray page = browser.open(opened.first().first().toUrl());
        if (!page.contains("The login is done"))
            qWarning("%s", page.left(2000).constData());
        if (finished.isEmpty() && !finished.wait(120'000))
            qFatal("the login did not end");
        return finished.first().first().value<TokenResultPtr>();
    }

    bool active(const base::SecretBytes& token, std::vector<causes::Finding>* findings = nullptr)
    {
        Answer<IntrospectionResult> answer;
        m_service.introspect(endpoint(metadata().introspectionEndpoint), token, {}, answer.take());
        const IntrospectionResult& result = answer.wait();
        if (!result.answer)
            qFatal("no introspection: %s", qPrintable(result.problem));
        if (findings)
            *findings = oauth::introspectionFindings(*result.answer, {}, base::Time{});
        return result.answer->active;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!m_issuer.isEmpty(), "run by support/with_issuer.sh");
        m_settings.proxy = ProxyChoice::None;
        m_settings.caFile = qEnvironmentVariable("BEARERWATCH_CA");
        m_service.setNetworkSettings(m_settings);
        KeySetService service;
        service.setNetworkSettings(m_settings);
        QSignalSpy finished(&service, &KeySetService::finished);
        KeySetService::Options options;
        options.permissions.privateAddresses = true;
        service.discover(m_issuer, options);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120'000);
        m_keys = finished.first().at(1).value<KeySetResultPtr>();
        QVERIFY2(m_keys->hasKeys(), qPrintable(m_keys->problemText));
        QVERIFY(m_keys->metadata.has_value());
        QCOMPARE(m_keys->findings.size(), std::size_t(0));
        m_tokens = logIn();
        QVERIFY2(m_tokens->good(), qPrintable(m_tokens->problem));
    }

    void idTokenIsAccepted()
    {
        verdict::Keys keys;
        keys.verification = m_keys->keys;
        verdict::Policy policy;
        policy.issuers = {m_issuer.toStdString()};
        policy.audiences = {"app"};
        policy.profile = "id_token";
        const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        const auto report = verdict::judge(m_tokens->tokens->idToken.text(), keys, policy, now);
        QCOMPARE(report.signature.status, verdict::SignatureStatus::Verified);
        QCOMPARE(report.verdict, verdict::Verdict::Accepted);
    }

    void introspection()
    {
        std::vector<causes::Finding> findings;
        QVERIFY(active(m_tokens->tokens->accessToken, &findings));
        QCOMPARE(findings.front().code, std::string("introspection_active"));
        QVERIFY(!active(base::SecretBytes(std::string_view("never-issued")), &findings));
        QCOMPARE(findings.front().code, std::string("introspection_inactive"));
    }

    void wrongClientSecretSaysNothingAboutTheToken()
    {
        EndpointRequest request = endpoint(metadata().introspectionEndpoint);
        request.client.secret = base::SecretBytes(std::string_view("wrong"));
        Answer<IntrospectionResult> answer;
        m_service.introspect(request, m_tokens->tokens->accessToken, {}, answer.take());
        QVERIFY(!answer.wait().answer.has_value());
        QVERIFY2(answer.wait().problem.contains("invalid_client"), qPrintable(answer.wait().problem));
    }

    void refreshWithRotationAndReuse()
    {
        const TokenResultPtr login = logIn();
        QVERIFY2(login->good(), qPrintable(login->problem));
        TokenKeeper keeper(m_service, m_store, "issuer");
        QSignalSpy renewed(&keeper, &TokenKeeper::renewed);
        keeper.keep(endpoint(metadata().tokenEndpoint), login->tokens->refreshToken, std::nullopt, false);
        for (int count = 1; count <= 2; ++count) {
            keeper.renewNow();
            QTRY_COMPARE_WITH_TIMEOUT(renewed.size(), count, 120'000);
        }
        QVERIFY(keeper.token().rotates);
        QVERIFY(active(keeper.token().tokens->accessToken));
        Answer<TokenResult> thief; // uses the first refresh token again: the issuer ends the session
        m_service.refresh(endpoint(metadata().tokenEndpoint), login->tokens->refreshToken, {}, thief.take());
        QCOMPARE(thief.wait().error, std::string("invalid_grant"));
        QSignalSpy failed(&keeper, &TokenKeeper::failed);
        keeper.renewNow();
        QTRY_COMPARE_WITH_TIMEOUT(keeper.state(), TokenKeeper::State::Ended, 120'000);
        QVERIFY2(failed.last().first().toString().contains("a second user"),
                 qPrintable(failed.last().first().toString()));
        QVERIFY(!active(keeper.token().tokens->accessToken));
    }

    void revocation()
    {
        const TokenResultPtr login = logIn();
        QVERIFY(active(login->tokens->accessToken));
        Answer<RevocationResult> asked, done;
        m_service.revoke(endpoint(metadata().revocationEndpoint), login->tokens->accessToken, "access_token",
                         false, asked.take());
        asked.wait();
        QVERIFY(active(login->tokens->accessToken)); // asked only once
        m_service.revoke(endpoint(metadata().revocationEndpoint), login->tokens->accessToken, "access_token",
                         true, done.take());
        QVERIFY2(done.wait().revoked, qPrintable(done.wait().problem));
        QVERIFY(!active(login->tokens->accessToken));
    }

    void boundTokens()
    {
        EndpointRequest request = endpoint(metadata().tokenEndpoint);
        request.client.proofKey = proofKey();
        Answer<TokenResult> answer; // this issuer wants a nonce in each proof
        m_service.clientCredentials(request, {}, answer.take());
        QVERIFY2(answer.wait().good(), qPrintable(answer.wait().problem));
        QCOMPARE(answer.wait().tokens->tokenType, std::string("DPoP"));
        Answer<IntrospectionResult> bound;
        m_service.introspect(endpoint(metadata().introspectionEndpoint), answer.wait().tokens->accessToken,
                             {}, bound.take());
        QVERIFY(bound.wait().answer.has_value());
        QVERIFY2(bound.wait().answer->json.find(proofKey().thumbprint) != std::string::npos,
                 bound.wait().answer->json.c_str());
    }

    void deviceLogin()
    {
        Answer<DeviceResult> device;
        m_service.startDevice(endpoint(metadata().deviceAuthorizationEndpoint), "openid", device.take());
        QVERIFY2(device.wait().device, qPrintable(device.wait().problem));
        Answer<TokenResult> pending;
        m_service.pollDevice(endpoint(metadata().tokenEndpoint), device.wait().device->deviceCode,
                             pending.take());
        QCOMPARE(pending.wait().error, std::string("authorization_pending"));
    }

    void commandLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("key set by the metadata")
            << QStringList{"--discover", "--issuer", m_issuer} << 0 << QByteArray("\"status\":\"verified\"");
        QTest::newRow("without the second yes")
            << QStringList{"--discover", "--issuer", m_issuer, "--refuse"} << 2 << QByteArray();
        QTest::newRow("introspection")
            << QStringList{"--introspect",         m_issuer + "/token/introspection", "--client-id", "app",
                           "--client-secret-file", m_folder.filePath("secret")}
            << 0 << QByteArray("introspection_active");
        const QStringList client{"--introspect",         "issuer",
                                 "--client-id",          "app",
                                 "--client-secret-file", m_folder.filePath("secret")};
        QTest::newRow("endpoint by the metadata")
            << client + QStringList{"--issuer", m_issuer} << 0
            << QByteArray("\"purpose\":\"introspection\",\"address\":\"" + m_issuer.toUtf8());
        QTest::newRow("when and by which clock")
            << client + QStringList{"--issuer", m_issuer} << 0 << QByteArray("\"clock\":{\"offset\":");
        QTest::newRow("nobody but the token says whose endpoint") << client << 2 << QByteArray();
    }

    void commandLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(const int, status);
        QFETCH(const QByteArray, output);
        QFile secret(m_folder.filePath("secret"));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write(QByteArray(ClientSecret) + "\n");
        secret.close();
        if (arguments.removeAll("--refuse") == 0)
            arguments << "--allow-private-address";
        const bool opaque = arguments.contains("--introspect");
        const QString token = text(opaque ? m_tokens->tokens->accessToken : m_tokens->tokens->idToken);
        QProcess process;
        process.start(qEnvironmentVariable("BEARERWATCH_BIN") + "/bearerwatch-cli",
                      QStringList{"inspect", "-", "--json", "--no-proxy", "--ca-file", m_settings.caFile} +
                          arguments);
        process.write(("Authorization: Bearer " + token).toUtf8());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray messages = process.readAllStandardError();
        const QByteArray json = process.readAllStandardOutput();
        QVERIFY2(process.exitCode() == status, messages + json);
        QVERIFY2(json.contains(output), json);
        QVERIFY(!messages.contains(ClientSecret));
    }
};

QTEST_GUILESS_MAIN(TstIssuer)
#include "tst_issuer.moc"
