#include <QFile>
#include <QTest>

#include "base/json.h"
#include "jose/key_file.h"
#include "support/error_codes.h"
#include "verdict/judge.h"
#include "verdict/keys.h"

// Tokens that are no JOSE, measured by what is expected of them: SAML assertions by issuer, audience and
// times; PASETO by the implicit assertion.

using namespace bearerwatch;
using tests::errorsOf;

namespace {

const QByteArray& samlResponse()
{
    static const QByteArray content = [] {
        QFile file(QStringLiteral(TEST_DATA "/saml/response.xml"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("tests/data/saml/response.xml is missing");
        return file.readAll();
    }();
    return content;
}

verdict::TokenReport inspect(const QByteArray& token, verdict::Policy policy, const QByteArray& key = {})
{
    verdict::Keys keys;
    if (!key.isEmpty())
        keys.verification = jose::readKeys(key.toStdString(), "given");
    const auto reports = verdict::inspectText(token.toStdString(), keys, policy, base::Time());
    return reports.empty() ? verdict::TokenReport() : reports.front();
}

} // namespace

class TstForeignPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void samlIsShown_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("XML") << samlResponse();
        QTest::newRow("base64, as it is posted") << samlResponse().toBase64();
    }

    void samlIsShown()
    {
        QFETCH(const QByteArray, token);
        verdict::Policy policy;
        policy.at = base::parseInstant("2026-01-31T12:00:00Z");
        const verdict::TokenReport report = inspect(token, policy);
        QCOMPARE(report.kind, std::string("saml_assertion"));
        QCOMPARE(report.label, std::string("SAML response"));
        const auto claims = base::JsonDocument::parse(report.payloadText);
        QVERIFY(claims.has_value());
        const base::JsonValue root = claims->root();
        QCOMPARE(root.find("iss").string(), std::string("https://idp.example"));
        QCOMPARE(root.find("sub").string(), std::string("ada&co@example"));
        QCOMPARE(root.find("name_id_format").string(), std::string("email"));
        QCOMPARE(root.find("aud").raw(), std::string_view("[\"https://sp.example\"]"));
        QCOMPARE(root.find("attributes").raw(), std::string_view("{\"role\":[\"admin\",\"reader\"]}"));
        QCOMPARE(root.find("recipient").string(), std::string("https://sp.example/acs"));
        QVERIFY(report.expiresAt == base::parseInstant("2026-01-31T12:05:00Z")); // the earlier end counts
        QCOMPARE(errorsOf(report), QByteArray());
    }

    void samlIsJudged_data()
    {
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QByteArray>("issuer");
        QTest::addColumn<QByteArray>("audience");
        QTest::addColumn<QByteArray>("errors");
        const auto row = [](const char* name, const char* time, const char* issuer, const char* audience,
                            const char* errors) {
            QTest::newRow(name) << QByteArray("2026-01-31T") + time + "Z" << QByteArray(issuer)
                                << QByteArray(audience) << QByteArray(errors);
        };
        row("good", "12:00:00", "https://idp.example", "https://sp.example", "");
        row("too early", "11:54:59", "", "", "foreign_early");
        row("last second", "12:04:59", "", "", "");
        row("over", "12:05:00", "", "", "saml_expired");
        row("both ends over", "12:10:00", "", "", "saml_expired saml_expired");
        row("another audience", "12:00:00", "", "https://other.example", "audience_differs");
        row("a slash", "12:00:00", "", "https://sp.example/", "audience_slash");
        row("another issuer", "12:00:00", "https://other.example", "", "issuer_differs");
    }

    void samlIsJudged()
    {
        QFETCH(const QByteArray, at);
        QFETCH(const QByteArray, issuer);
        QFETCH(const QByteArray, audience);
        QFETCH(const QByteArray, errors);
        verdict::Policy policy;
        policy.at = base::parseInstant(at.toStdString());
        if (!issuer.isEmpty())
            policy.issuers = {issuer.toStdString()};
        if (!audience.isEmpty())
            policy.audiences = {audience.toStdString()};
        QCOMPARE(errorsOf(inspect(samlResponse(), policy)), errors);
    }

    void samlWithoutASignatureIsTold()
    {
        QByteArray unsignedSaml = samlResponse();
        unsignedSaml.replace("<ds:SignatureMethod Algorithm=\"rsa-sha256\"/>", "");
        const auto holds = [](const verdict::TokenReport& report, std::string_view code) {
            return std::any_of(report.findings.begin(), report.findings.end(),
                               [&](const causes::Finding& finding) { return finding.code == code; });
        };
        QVERIFY(holds(inspect(unsignedSaml, {}), "saml_not_signed"));
        QVERIFY(!holds(inspect(samlResponse(), {}), "saml_not_signed"));
    }

    void implicitAssertions_data() // test vectors of the specification of PASETO
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("assertion");
        QTest::newRow("4-E-7")
            << QByteArray(
                   "v4.local.32VIErrEkmY4JVILovbmfPXKW9wT1OdQepjMTC_MOtjA4kiqw7_tcaOM5GNEcnTxl60WkwMsYXw6FS"
                   "Nb_UdJPXjpzm0KW9ojM5f4O2mRvE2IcweP-PRdoHjd5-RHCiExR1IK6t40KCCWLA7GYL9KFHzKlwY9_RnIfRrM"
                   "QpueydLEAZGGcA.eyJraWQiOiJ6VmhNaVBCUDlmUmYyc25FY1Q3Z0ZUaW9lQTlDT2NOeTlEZmdMMVc2MGhhTiJ9")
            << QByteArray("707172737475767778797a7b7c7d7e7f808182838485868788898a8b8c8d8e8f")
            << QByteArray(R"({"test-vector":"4-E-7"})");
        QTest::newRow("4-S-3")
            << QByteArray(
                   "v4.public.eyJkYXRhIjoidGhpcyBpcyBhIHNpZ25lZCBtZXNzYWdlIiwiZXhwIjoiMjAyMi0wMS0wMVQwMDowM"
                   "DowMCswMDowMCJ9NPWciuD3d0o5eXJXG5pJy-DiVEoyPYWs1YSTwWHNJq6DZD3je5gf-0M4JR9ipdUSJbIovz"
                   "mBECeaWmaqcaP0DQ.eyJraWQiOiJ6VmhNaVBCUDlmUmYyc25FY1Q3Z0ZUaW9lQTlDT2NOeTlEZmdMMVc2MGhhT"
                   "iJ9")
            << QByteArray("1eb9dbbbbc047c03fd70604e0071f0987e16b28b757225c11f00415d0e20b1a2")
            << QByteArray(R"({"test-vector":"4-S-3"})");
    }

    void implicitAssertions()
    {
        QFETCH(const QByteArray, token);
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, assertion);
        verdict::Policy policy;
        QVERIFY(inspect(token, policy, key).signature.status == verdict::SignatureStatus::Failed);
        policy.implicitAssertion = assertion.toStdString();
        const auto status = inspect(token, policy, key).signature.status;
        QVERIFY(status == verdict::SignatureStatus::Verified ||
                status == verdict::SignatureStatus::Decrypted);
        policy.implicitAssertion += " ";
        QVERIFY(inspect(token, policy, key).signature.status == verdict::SignatureStatus::Failed);
    }
};

QTEST_GUILESS_MAIN(TstForeignPolicy)
#include "tst_foreign_policy.moc"
