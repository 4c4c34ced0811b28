#include <QTest>

#include "crypto/hash.h"
#include "jose/jwe.h"
#include "support/error_codes.h"
#include "support/made_tokens.h"
#include "verdict/judge.h"

// Tokens around tokens: disclosures of an SD-JWT, a JWT inside a JWE, kinds that are no JWT.

using namespace bearerwatch;
using tests::errorsOf;

namespace {

const base::Time Now{std::chrono::seconds{1'700'000'000}};

std::string encoded(std::string_view text)
{
    return base::encodeBase64Url(base::asBytes(text));
}

std::string digestOf(const std::string& disclosure)
{
    return base::encodeBase64Url(crypto::digest(crypto::Hash::Sha256, disclosure).view());
}

} // namespace

class TstLayers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void disclosures()
    {
        const std::string name = encoded(R"(["salt1","name","Alice"])");
        const std::string age = encoded(R"(["salt2","age",42])");
        const std::string digests = "\"" + digestOf(name) + "\",\"" + digestOf(age) + "\"";
        const std::string claims = "{\"exp\":1700000100,\"_sd_alg\":\"sha-256\",\"_sd\":[" + digests + "]}";
        const std::string jwt = made::token(claims);
        const auto whole = verdict::judge(jwt + "~" + name + "~" + age + "~", made::keys(), {}, Now);
        QCOMPARE(whole.kind, std::string("sd_jwt"));
        QCOMPARE(errorsOf(whole), QByteArray());
        QCOMPARE(whole.disclosures.size(), std::size_t{2});
        QVERIFY(whole.verdict == verdict::Verdict::Accepted);

        QVERIFY2(whole.disclosedClaims == R"({"exp":1700000100,"name":"Alice","age":42})",
                 whole.disclosedClaims.c_str());
        verdict::Policy wants;
        wants.requiredClaims = {{"name", "Alice"}, {"age", std::nullopt}};
        QCOMPARE(errorsOf(verdict::judge(jwt + "~" + name + "~" + age + "~", made::keys(), wants, Now)), "");
        QCOMPARE(errorsOf(verdict::judge(jwt + "~" + name + "~", made::keys(), wants, Now)), "claim_missing");

        const auto foreign =
            verdict::judge(jwt + "~" + encoded(R"(["s","role","admin"])") + "~", made::keys(), {}, Now);
        QCOMPARE(errorsOf(foreign), "disclosure_unknown");
        const auto damaged =
            verdict::judge(jwt + "~" + name.substr(0, name.size() - 4) + "~", made::keys(), {}, Now);
        QCOMPARE(errorsOf(damaged), "disclosure_damaged");
    }

    void innerTokenDecides_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QByteArray>("verdict");
        QTest::newRow("good") << QByteArray(R"({"exp":1700000100})") << QByteArray("accepted");
        QTest::newRow("expired") << QByteArray(R"({"exp":1600000100})") << QByteArray("rejected");
    }

    void innerTokenDecides()
    {
        QFETCH(const QByteArray, claims);
        QFETCH(const QByteArray, verdict);
        const auto set = jose::readSecret("0123456789abcdef", "wrap", jose::SecretEncoding::Text);
        const std::string inner = made::token(claims.toStdString());
        const auto outer = jose::encryptJwe(R"({"alg":"A128KW","enc":"A128GCM","cty":"JWT"})",
                                            base::asBytes(inner), set.keys.front());
        QVERIFY(outer.has_value());
        verdict::Keys keys = made::keys();
        keys.decryption = set;
        const auto report = verdict::judge(*outer, keys, {}, Now);
        QVERIFY(report.signature.status == verdict::SignatureStatus::Decrypted);
        QCOMPARE(report.layers.size(), std::size_t{1});
        QVERIFY(report.layers.front()->signature.status == verdict::SignatureStatus::Verified);
        QCOMPARE(QByteArray::fromStdString(std::string(verdict::id(report.verdict))), verdict);
    }

    // A secret for signatures, or an issuer's public keys, say nothing about a token encrypted for somebody
    // else; a key that was given to decrypt does.
    void keysThatOnlyVerifyDoNotReject()
    {
        // RFC 7517 appendix A.1, the public key for encryption
        const auto set = jose::readKeys(R"({"kty":"EC","crv":"P-256",
            "x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4","y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM"})",
                                        "receiver", {});
        const auto token = jose::encryptJwe(R"({"alg":"ECDH-ES","enc":"A128GCM","cty":"JWT"})",
                                            base::asBytes(made::token("{}")), set.keys.front());
        QVERIFY(token.has_value());
        verdict::Keys keys = made::keys();
        keys.verification.append(set);
        const auto report = verdict::judge(*token, keys, {}, Now);
        QCOMPARE(errorsOf(report), QByteArray());
        QVERIFY(report.verdict == verdict::Verdict::Undetermined);
        keys.decryption = made::keys().verification;
        const auto refused = verdict::judge(*token, keys, {}, Now);
        QCOMPARE(errorsOf(refused), QByteArray("decryption_key_unfit"));
        QVERIFY(refused.verdict == verdict::Verdict::Rejected);
    }

    void otherKinds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("GitHub") << QByteArray("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")
                                << QByteArray("github_token") << QByteArray("checksum_fits");
        QTest::newRow("GitHub, damaged") << QByteArray("ghp_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq1x")
                                         << QByteArray("github_token") << QByteArray("checksum_differs");
        QTest::newRow("AWS") << QByteArray("ASIAY34FZKBOKMUTVV7A") << QByteArray("aws_access_key_id")
                             << QByteArray("aws_account");
        QTest::newRow("UUID") << QByteArray("6b6a1c0e-5b1a-4a3e-9d52-0a3f5c1e7d10") << QByteArray("uuid")
                              << QByteArray("opaque_token");
        QTest::newRow("Basic") << QByteArray("Authorization: Basic dXNlcjpwYXNzd29yZA==")
                               << QByteArray("basic_credentials") << QByteArray("basic_credentials");
        QTest::newRow("SAML")
            << QByteArray(
                   "<saml:Assertion xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\"><saml:Conditions "
                   "NotOnOrAfter=\"2020-01-01T00:00:00Z\"/></saml:Assertion>")
            << QByteArray("saml_assertion") << QByteArray("saml_expired");
    }

    void otherKinds()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, kind);
        QFETCH(const QByteArray, code);
        const auto reports = verdict::inspectText(text.toStdString(), {}, {}, Now);
        QCOMPARE(reports.size(), std::size_t{1});
        QCOMPARE(QByteArray::fromStdString(reports.front().kind), kind);
        QVERIFY(reports.front().verdict != verdict::Verdict::Accepted); // its server alone knows
        bool found = false;
        for (const auto& finding : reports.front().findings)
            found = found || finding.code == code.toStdString();
        QVERIFY2(found, code.constData());
    }
};

QTEST_GUILESS_MAIN(TstLayers)
#include "tst_layers.moc"
