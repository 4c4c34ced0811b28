#include <QTest>

#include "support/error_codes.h"
#include "support/made_tokens.h"
#include "verdict/judge.h"

using namespace bearerwatch;
using tests::errorsOf;

namespace {

const base::Time Now{std::chrono::seconds{1'700'000'000}}; // 2023-11-14T22:13:20Z

} // namespace

/// What a token is for, and where it is sent.
class TstPurposes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSentAsAnAccessToken_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QByteArray>("before"); // of the token, in the pasted text
        QTest::addColumn<QByteArray>("errors");
        const QByteArray bearer = "Authorization: Bearer ";
        const QByteArray other = "other_token_as_access_token";
        const QByteArray claims = R"({"sub":"a","exp":1700000100})";
        const auto typ = [](const QByteArray& type) {
            return "{\"alg\":\"HS256\",\"typ\":\"" + type + "\"}";
        };
        QTest::newRow("access token") << typ("at+jwt") << claims << bearer << QByteArray();
        QTest::newRow("of no type") << typ("JWT") << claims << bearer << QByteArray();
        QTest::newRow("logout token") << typ("logout+jwt") << claims << bearer << other;
        QTest::newRow("logout token, whole type")
            << typ("application/logout+jwt") << claims << bearer << other;
        QTest::newRow("security event") << typ("secevent+jwt") << claims << bearer << other;
        const QByteArray events =
            R"({"exp":1700000100,"events":{"http://schemas.openid.net/event/backchannel-logout":{}}})";
        QTest::newRow("logout token without a type")
            << typ("JWT") << events << bearer << QByteArray("logout_token_in_header");
        QTest::newRow("logout token with a type") << typ("logout+jwt") << events << bearer << other;
        QTest::newRow("logout token without a type, alone")
            << typ("JWT") << events << QByteArray() << QByteArray();
        QTest::newRow("events of an application")
            << typ("JWT") << QByteArray(R"({"exp":1700000100,"events":{"login":1}})") << bearer
            << QByteArray();
        QTest::newRow("logout token alone") << typ("logout+jwt") << claims << QByteArray() << QByteArray();
        QTest::newRow("refresh token") << typ("JWT") << QByteArray(R"({"typ":"Refresh","exp":1700000100})")
                                       << bearer << QByteArray("refresh_token_as_access_token");
    }

    void whatIsSentAsAnAccessToken()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, claims);
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, errors);
        const std::string token = made::token(claims.toStdString(), header.toStdString());
        const auto reports = verdict::inspectText(before.toStdString() + token, made::keys(), {}, Now);
        QCOMPARE(reports.size(), std::size_t{1});
        QCOMPARE(errorsOf(reports.front()), errors);
        QCOMPARE(reports.front().verdict == verdict::Verdict::Accepted, errors.isEmpty());
    }

    void aProofIsNoBearerToken()
    {
        jose::Key key;
        key.asymmetric = crypto::generateKey("P-256");
        key = jose::readKeys(jose::privateJwk(key), "sender").keys.at(0);
        const std::string header =
            "{\"typ\":\"dpop+jwt\",\"alg\":\"ES256\",\"jwk\":" + jose::publicJwk(key) + "}";
        const std::string claims = R"({"jti":"1","htm":"GET","htu":"https://api.example/","iat":1699999990})";
        const auto proof = jose::signJws(header, base::asBytes(claims), key);
        QVERIFY(proof.has_value());
        const auto sent = verdict::inspectText("Authorization: Bearer " + *proof, {}, {}, Now);
        QCOMPARE(errorsOf(sent.at(0)), QByteArray("other_token_as_access_token"));
        const auto curl = verdict::inspectText(
            "curl -H 'Authorization: Bearer " + *proof + "' https:" + "//a.example", {}, {}, Now);
        QVERIFY2(errorsOf(curl.at(0)).contains("other_token_as_access_token"),
                 errorsOf(curl.at(0)).constData());
        QVERIFY(errorsOf(verdict::inspectText(*proof, {}, {}, Now).at(0)).isEmpty());
    }

    void aClientAssertionOpensNoApi_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QByteArray>("errors");
        const auto row = [](const char* name, const QByteArray& claims, const QByteArray& errors) {
            QTest::newRow(name) << claims << errors;
        };
        row("for the token endpoint",
            "{\"iss\":\"c\",\"sub\":\"c\",\"aud\":\"https://i.example/oauth2/token\",\"exp\":1900000000}",
            "client_assertion_in_header");
        row("for several",
            "{\"iss\":\"c\",\"sub\":\"c\",\"aud\":[\"a\",\"https://i.example/token/\"],\"exp\":1900000000}",
            "client_assertion_in_header");
        row("a service account that signs for an API",
            "{\"iss\":\"c\",\"sub\":\"c\",\"aud\":\"https://pubsub.example/\",\"exp\":1900000000}", "");
        row("of an issuer",
            "{\"iss\":\"i\",\"sub\":\"c\",\"aud\":\"https://i.example/token\",\"exp\":1900000000}", "");
    }

    /// private_key_jwt proves a client at the token endpoint, and nowhere else.
    void aClientAssertionOpensNoApi()
    {
        QFETCH(const QByteArray, claims);
        QFETCH(const QByteArray, errors);
        const std::string token = made::token(claims.toStdString());
        QCOMPARE(
            errorsOf(verdict::inspectText("Authorization: Bearer " + token, made::keys(), {}, Now).at(0)),
            errors);
        QVERIFY(errorsOf(verdict::inspectText(token, made::keys(), {}, Now).at(0)).isEmpty());
    }

    /// The reason for all the others stands first.
    void theKindOfTokenIsToldFirst_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QByteArray>("first");
        QTest::newRow("ID token") << QByteArray(R"({"iss":"i","aud":"c","nonce":"n","at_hash":"x"})")
                                  << QByteArray("id_token_as_access_token");
        QTest::newRow("refresh token")
            << QByteArray(R"({"iss":"i","typ":"Offline"})") << QByteArray("refresh_token_as_access_token");
    }

    void theKindOfTokenIsToldFirst()
    {
        QFETCH(const QByteArray, claims);
        QFETCH(const QByteArray, first);
        verdict::Policy policy;
        policy.profile = "access_token";
        const auto reports =
            verdict::inspectText(made::token(claims.toStdString()), made::keys(), policy, Now);
        const QByteArrayList errors = errorsOf(reports.at(0)).split(' ');
        QCOMPARE(errors.first(), first);
        QCOMPARE(errors.count(first), 1);
        QVERIFY(errors.contains("typ_differs"));
    }

    /// A list that was written as one text is a list to its author alone.
    void aListInOneTextIsNamed_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QByteArray>("errors");
        QTest::newRow("commas in aud")
            << QByteArray(R"({"aud":"api,b","scope":"write"})") << QByteArray("audience_listed");
        QTest::newRow("blanks in aud")
            << QByteArray(R"({"aud":"b api","scope":"write"})") << QByteArray("audience_listed");
        QTest::newRow("commas in one text of an array")
            << QByteArray(R"({"aud":["b, api"],"scope":"write"})") << QByteArray("audience_listed");
        QTest::newRow("JSON in one text")
            << QByteArray("{\"aud\":\"[\\\"api\\\",\\\"b\\\"]\",\"scope\":\"write\"}")
            << QByteArray("audience_listed");
        QTest::newRow("a blank behind aud")
            << QByteArray(R"({"aud":"api ","scope":"write"})") << QByteArray("audience_blank");
        QTest::newRow("another list")
            << QByteArray(R"({"aud":"a,b","scope":"write"})") << QByteArray("audience_differs");
        QTest::newRow("commas in scope")
            << QByteArray(R"({"aud":"api","scope":"read,write"})") << QByteArray("scope_listed");
        QTest::newRow("blanks in scope")
            << QByteArray(R"({"aud":"api","scope":"read write"})") << QByteArray();
        QTest::newRow("another scope")
            << QByteArray(R"({"aud":"api","scope":"read,writer"})") << QByteArray("scope_missing");
        QTest::newRow("a part of the word")
            << QByteArray(R"({"aud":"apis","scope":"write"})") << QByteArray("audience_differs");
    }

    void aListInOneTextIsNamed()
    {
        QFETCH(const QByteArray, claims);
        QFETCH(const QByteArray, errors);
        verdict::Policy policy;
        policy.audiences = {"api"};
        policy.scopes = {"write"};
        const auto report = verdict::judge(made::token(claims.toStdString()), made::keys(), policy, Now);
        QCOMPARE(errorsOf(report), errors);
    }

    void issuersSpelledAlike_data()
    {
        QTest::addColumn<QByteArray>("found");
        QTest::addColumn<QByteArray>("code");
        const QByteArray wanted = "https://i.example/a";
        QTest::newRow("same") << wanted << QByteArray();
        QTest::newRow("blank behind") << wanted + " " << QByteArray("issuer_blank");
        QTest::newRow("slash behind") << wanted + "/" << QByteArray("issuer_slash");
        QTest::newRow("no scheme") << QByteArray("i.example/a") << QByteArray("issuer_scheme");
        QTest::newRow("whose metadata are expected")
            << QByteArray("https://m.example/") << QByteArray("issuer_metadata");
        QTest::newRow("another host") << QByteArray("https://n.example/") << QByteArray("issuer_differs");
    }

    void issuersSpelledAlike()
    {
        QFETCH(const QByteArray, found);
        QFETCH(const QByteArray, code);
        verdict::Policy policy;
        policy.issuers = {"https://i.example/a", "https://m.example/.well-known/openid-configuration"};
        const auto report = verdict::judge(made::token("{\"iss\":\"" + found.toStdString() + "\"}"),
                                           made::keys(), policy, Now);
        QCOMPARE(errorsOf(report), code);
    }

    void basicCredentialsAreNoBearerToken()
    {
        const auto reports =
            verdict::inspectText("Authorization: Basic dXNlcjpwYXNzd29yZA==", made::keys(), {}, Now);
        QCOMPARE(reports.size(), std::size_t{1});
        const causes::Finding& first = reports.at(0).findings.front();
        QCOMPARE(QByteArray::fromStdString(first.code), QByteArray("basic_credentials"));
        QVERIFY(first.severity == causes::Severity::Warning);
        QVERIFY(reports.at(0).verdict == verdict::Verdict::Undetermined); // the API may well want them
    }
};

QTEST_APPLESS_MAIN(TstPurposes)
#include "tst_purposes.moc"
