#include <QTest>

#include "base/json.h"
#include "jose/key.h"
#include "support/made_tokens.h"
#include "verdict/judge.h"

// What other inspectors get wrong, each as a test of ours.

using namespace bearerwatch;

namespace {

const base::Time Now{std::chrono::seconds{1'700'000'000}};

bool hasCode(const verdict::TokenReport& report, std::string_view code)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [code](const causes::Finding& finding) { return finding.code == code; });
}

verdict::TokenReport judged(const std::string& token, const verdict::Keys& keys = made::keys(),
                            const verdict::Policy& policy = {})
{
    return verdict::judge(token, keys, policy, Now);
}

verdict::Keys jwk(std::string_view json)
{
    verdict::Keys keys;
    keys.verification = jose::readKeys(json, "key.jwk");
    return keys;
}

} // namespace

class TstPeers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void receivedBytesAreVerified()
    {
        const auto report =
            judged(made::token(R"({"exp":1800000000 , "a":1})", R"({"alg":"HS256","typ" : "JWT"})"));
        QVERIFY(report.signature.status == verdict::SignatureStatus::Verified);
        QCOMPARE(QByteArray::fromStdString(report.headerJson), R"({"alg":"HS256","typ" : "JWT"})");
    }

    void unsecuredIsNeverAccepted_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("empty signature") << QByteArray("eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.");
        for (const char* name : {"none", "None", "nOnE", "NONE", "none "})
            QTest::newRow(name) << QByteArray::fromStdString(
                made::rawToken(R"({"alg":")" + std::string(name) + R"("})", R"({"exp":1800000000})", "x"));
    }

    void unsecuredIsNeverAccepted()
    {
        QFETCH(const QByteArray, token);
        for (const verdict::Keys& keys : {made::keys(), verdict::Keys()}) {
            const auto report = judged(token.toStdString(), keys);
            QVERIFY(report.verdict == verdict::Verdict::Rejected);
            QVERIFY(report.signature.status != verdict::SignatureStatus::Verified);
        }
    }

    void leewayIsShownAndZero()
    {
        const auto report = judged(made::token(R"({"exp":1699999999})"));
        QVERIFY(report.verdict == verdict::Verdict::Rejected);
        QCOMPARE(report.leeway.count(), 0);
        QVERIFY(judged(made::token(R"({"exp":1700000000})")).verdict == verdict::Verdict::Rejected);
    }

    void uncheckedSignatureIsNeverValid()
    {
        const auto report = judged(made::token(R"({"exp":1800000000})"), {});
        QVERIFY(report.verdict == verdict::Verdict::Undetermined);
    }

    void unknownCriticalHeaderRejects()
    {
        const auto report =
            judged(made::token(R"({"exp":1800000000})", R"({"alg":"HS256","crit":["urn:x"],"urn:x":1})"));
        QVERIFY2(report.verdict == verdict::Verdict::Rejected || report.text.empty(),
                 "crit must not be ignored");
    }

    void unsupportedIsNotInvalid()
    {
        const auto report = judged(made::rawToken(R"({"alg":"ML-DSA-44"})", R"({"exp":1800000000})", "x"),
                                   jwk(R"({"kty":"AKP","alg":"ML-DSA-44","pub":"AAAA"})"));
        QVERIFY(report.signature.status == verdict::SignatureStatus::NotSupported ||
                report.signature.status == verdict::SignatureStatus::NotChecked);
        QVERIFY(report.verdict == verdict::Verdict::Undetermined);
    }

    void numbersAndDuplicatesStay()
    {
        const auto report =
            judged(made::token(R"({"exp":1800000000,"id":100002348117421473,"sub":"a","sub":"b"})"));
        QVERIFY(report.payloadText.find("100002348117421473") != std::string::npos);
        QVERIFY(hasCode(report, "duplicate_claim"));
        QVERIFY(hasCode(report, "claim_number_rounded"));
        QVERIFY(report.verdict == verdict::Verdict::Accepted);
    }

    void oddTimesDecode_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::newRow("milliseconds") << QByteArray(R"({"exp":1800000000000})");
        QTest::newRow("text") << QByteArray(R"({"exp":"1800000000"})");
    }

    void oddTimesDecode()
    {
        QFETCH(const QByteArray, claims);
        const auto report = judged(made::token(claims.toStdString()));
        QVERIFY(report.payloadIsJson);
        QVERIFY(hasCode(report, "exp_in_milliseconds") || hasCode(report, "time_claim_not_number"));
    }

    void otherScriptsDecode()
    {
        const auto report =
            judged(made::token("{\"exp\":1800000000,\"sub\":\"\xC5\x81ukasz \xE2\x80\xAE\"}"));
        QVERIFY(report.payloadIsJson);
        QVERIFY(report.payloadText.find("\xC5\x81ukasz") != std::string::npos);
    }

    void otherSpellingsOfTheSignature()
    {
        std::string token =
            made::token(R"({"exp":1800000000})"); // 32 octets: the last character has unused bits
        constexpr std::string_view characters =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        token.back() = characters[characters.find(token.back()) | 1U];
        const auto report = judged(token);
        QVERIFY(report.verdict == verdict::Verdict::Rejected);
        QVERIFY(hasCode(report, "base64url_not_canonical"));
    }

    void paddingIsTold()
    {
        const auto report = judged(made::token(R"({"exp":1800000000})") + "=");
        QVERIFY(hasCode(report, "base64url_padding"));
    }

    void claimsStayWhenTheSignatureFails()
    {
        std::string token = made::token(R"({"exp":1800000000,"sub":"alice"})");
        token[token.size() - 5] = token[token.size() - 5] == 'A' ? 'B' : 'A';
        const auto report = judged(token);
        QVERIFY(report.signature.status == verdict::SignatureStatus::Failed);
        QVERIFY(report.payloadText.find("alice") != std::string::npos);
    }

    void malformedKeyIsAKeyError_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("off the curve") << QByteArray(
            R"({"kty":"EC","crv":"P-256","x":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE","y":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE"})");
        QTest::newRow("short") << QByteArray(R"({"kty":"EC","crv":"P-256","x":"AQ","y":"AQ"})");
        QTest::newRow("member missing") << QByteArray(R"({"kty":"EC","crv":"P-256","x":"AQ"})");
    }

    void malformedKeyIsAKeyError()
    {
        QFETCH(const QByteArray, key);
        const std::string token =
            made::rawToken(R"({"alg":"ES256"})", R"({"exp":1800000000})", std::string(64, 'x'));
        const auto report = judged(token, jwk(key.toStdString()));
        QVERIFY(report.signature.status == verdict::SignatureStatus::NotChecked);
        QVERIFY(std::find(report.causes.begin(), report.causes.end(), causes::Cause::SignatureMismatch) ==
                report.causes.end());
        QVERIFY(report.verdict != verdict::Verdict::Accepted);
    }

    void embeddedKeysProveNothing() // whoever forges a token can put the fitting key beside it
    {
        jose::Key forger;
        forger.asymmetric = crypto::generateKey("P-256");
        forger = jose::readKeys(jose::privateJwk(forger), "forger").keys.at(0);
        const std::string header = "{\"alg\":\"ES256\",\"jwk\":" + jose::publicJwk(forger) + "}";
        const auto token =
            jose::signJws(header, base::asBytes(std::string_view(R"({"exp":1800000000})")), forger);
        QVERIFY(token.has_value());
        jose::Key trusted;
        trusted.asymmetric = crypto::generateKey("P-256");
        const auto report = judged(*token, jwk(jose::privateJwk(trusted)));
        QVERIFY(hasCode(report, "embedded_key_fits"));
        QVERIFY(report.verdict == verdict::Verdict::Rejected);
        const auto without = judged(*token, verdict::Keys());
        QVERIFY(without.signature.status != verdict::SignatureStatus::Verified);
        QVERIFY(without.verdict == verdict::Verdict::Undetermined);
    }

    void everyProblemIsNamedAtOnce()
    {
        std::string token = made::token(R"({"exp":1600000000,"aud":"other","iss":"a.example/","nonce":"x"})");
        token.back() = token.back() == 'A' ? 'Q' : 'A';
        verdict::Policy policy;
        policy.audiences = {"api"};
        policy.issuers = {"a.example"};
        policy.nonce = "y";
        policy.scopes = {"read"};
        policy.algorithms = {"RS256"};
        const auto report = judged(token, made::keys(), policy);
        for (const char* code : {"signature_invalid", "exp_passed", "audience_differs", "issuer_slash",
                                 "nonce_differs", "scope_missing", "algorithm_not_allowed"})
            QVERIFY2(hasCode(report, code), code);
        QCOMPARE(report.causes.size(), std::size_t{7});
    }

    void newlineOfASecretFileIsNamed()
    {
        const std::string token = made::token(R"({"exp":1800000000})");
        for (const char* end : {"\n", "\r\n", " "}) {
            verdict::Keys keys;
            keys.verification =
                jose::readSecret(std::string(made::Secret) + end, "secret.txt", jose::SecretEncoding::Auto);
            const auto report = judged(token, keys);
            QVERIFY(report.signature.status == verdict::SignatureStatus::Verified);
            const auto found =
                std::find_if(report.findings.begin(), report.findings.end(),
                             [](const causes::Finding& finding) { return finding.code == "secret_reading"; });
            QVERIFY(found != report.findings.end());
            QVERIFY(found->found.find("without white space") != std::string::npos);
        }
    }

    void secretsInAnyAlphabet_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray octets("\xFB\xEF\xBE\xFF\xFE plus, slash and equals sign", 33);
        QTest::newRow("base64") << octets.toBase64();
        QTest::newRow("base64, no padding") << octets.toBase64(QByteArray::OmitTrailingEquals);
        QTest::newRow("base64url") << octets.toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("base64url, no padding")
            << octets.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }

    void secretsInAnyAlphabet()
    {
        QFETCH(const QByteArray, text);
        const std::string octets("\xFB\xEF\xBE\xFF\xFE plus, slash and equals sign", 33);
        const auto owner = jose::readSecret(octets, "owner", jose::SecretEncoding::Text);
        const auto token =
            jose::signJws(R"({"alg":"HS256"})", base::asBytes(std::string_view(R"({"exp":1800000000})")),
                          owner.keys.front());
        verdict::Keys keys;
        keys.verification = jose::readSecret(text.toStdString(), "secret", jose::SecretEncoding::Auto);
        QVERIFY(judged(*token, keys).verdict == verdict::Verdict::Accepted);
    }

    void hostileTokensEnd_data()
    {
        QTest::addColumn<QByteArray>("token");
        const auto row = [](const char* name, const std::string& token) {
            QTest::newRow(name) << QByteArray::fromStdString(token);
        };
        const std::string open(200'000, '[');
        std::string objects;
        for (int i = 0; i < 20'000; ++i)
            objects += R"({"a":)";
        row("deep arrays", made::rawToken(R"({"alg":"HS256"})", open, "x"));
        row("deep objects", made::rawToken(R"({"alg":"HS256"})", objects, "x"));
        row("long number",
            made::rawToken(R"({"alg":"HS256"})", "{\"exp\":" + std::string(10'000, '9') + "}", "x"));
        row("many members",
            made::rawToken(R"({"alg":"HS256"})",
                           "{" +
                               [] {
                                   std::string members;
                                   for (int i = 0; i < 60'000; ++i)
                                       members += "\"a\":1,";
                                   return members;
                               }() +
                               "\"b\":1}",
                           "x"));
        row("dots", "eyJhbGciOiJIUzI1NiJ9" + std::string(900'000, '.'));
        row("tildes", made::token("{}") + std::string(900'000, '~'));
    }

    void hostileTokensEnd()
    {
        QFETCH(const QByteArray, token);
        const auto report = judged(token.toStdString());
        QVERIFY(report.verdict != verdict::Verdict::Accepted);
    }
};

QTEST_GUILESS_MAIN(TstPeers)
#include "tst_peers.moc"
