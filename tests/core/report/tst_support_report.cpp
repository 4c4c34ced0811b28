#include <QTest>

#include "base/base64.h"
#include "base/json.h"
#include "crypto/hash.h"
#include "report/support_report.h"
#include "verdict/judge.h"
#include "verdict/keys.h"

using namespace bearerwatch;

namespace {

// {"alg":"HS256"} . {"iss":"https://id.example/","sub":"jane.doe","email":"jane@example.org","exp":1,
// "address":{"street":"Main Road 7"},"aud":["https://api.example/"]} . a signature of no key
const std::string Token =
    "eyJhbGciOiJIUzI1NiJ9."
    "eyJpc3MiOiJodHRwczovL2lkLmV4YW1wbGUvIiwic3ViIjoiamFuZS5kb2UiLCJlbWFpbCI6ImphbmVAZXhhbXBsZS5vcmciLCJleHAi"
    "OjEsImFkZHJlc3MiOnsic3RyZWV0IjoiTWFpbiBSb2FkIDcifSwiYXVkIjpbImh0dHBzOi8vYXBpLmV4YW1wbGUvIl19."
    "Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm8";

} // namespace

/// What leaves the machine in a report for support, and what does not.
class TstSupportReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsNoSecretAndNobody_data()
    {
        QTest::addColumn<QString>("text");
        verdict::Policy policy;
        policy.requiredClaims = {{"sub", "john"}}; // a finding that quotes the subject
        const auto reports =
            verdict::inspectText("Authorization: Bearer " + Token, {}, policy, *base::timeFromSeconds(100));
        const report::Environment environment{{"Program", "Bearerwatch <1>"}};
        const auto row = [](const char* name, const std::string& text) {
            QTest::newRow(name) << QString::fromStdString(text);
        };
        row("markdown", report::supportMarkdown(reports, environment));
        row("html", report::supportHtml(reports, environment));
        row("json", report::supportJson(reports, environment));
    }

    void holdsNoSecretAndNobody()
    {
        QFETCH(QString, text);
        for (const char* secret : {"jane.doe", "jane@example.org", "Main Road", "eyJ", "Zm9vYmFy"})
            QVERIFY2(!text.contains(QLatin1String(secret)), secret);
        for (const char* kept : {"rejected", "RFC 7519", "(cut)", "api.example", "email"})
            QVERIFY2(text.contains(QLatin1String(kept)), kept);
    }

    void wellKnownSecretIsCut_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("a word") << QStringLiteral("secret");
        QTest::newRow("long") << QStringLiteral("your-256-bit-secret");
    }

    void wellKnownSecretIsCut() // the finding shows it on the screen; the report says that it holds none
    {
        QFETCH(QString, secret);
        const std::string content = Token.substr(0, Token.rfind('.'));
        const crypto::HmacKey key(crypto::Hash::Sha256, base::asBytes(secret.toStdString()));
        const std::string token = content + "." + base::encodeBase64Url(key.mac(content).view());
        auto reports = verdict::inspectText(token, {}, {}, *base::timeFromSeconds(100));
        verdict::NearMiss miss;
        miss.kind = "well_known_secret";
        miss.found = secret.toStdString();
        miss.detail = "The token is signed with the well-known secret \"" + miss.found + "\"";
        reports.front().nearMisses.push_back(miss);
        const QString text = QString::fromStdString(report::supportMarkdown(reports, {}));
        QVERIFY(text.contains(QStringLiteral("Signed with a well-known secret")));
        QVERIFY(text.contains(QStringLiteral("with the secret (cut)")));
        QVERIFY(text.contains(QStringLiteral("well-known secret (cut)")));
        QVERIFY2(secret.size() < 8 || !text.contains(secret), qPrintable(text));
    }

    void formsAreWellFormed()
    {
        const auto reports = verdict::inspectText(Token, {}, {}, *base::timeFromSeconds(100));
        const report::Environment environment{{"Program", "Bearerwatch <1> | \"x\""}};
        const auto json = report::supportJson(reports, environment);
        const auto document = base::JsonDocument::parse(json);
        QVERIFY(document.has_value());
        QCOMPARE(document->root().find("tokens").size(), std::size_t(1));
        const QString html = QString::fromStdString(report::supportHtml(reports, environment));
        QVERIFY(html.contains(QStringLiteral("Bearerwatch &lt;1&gt;")));
        QVERIFY(!html.contains(QStringLiteral("http-equiv")) && !html.contains(QStringLiteral("<script")));
        const QString markdown = QString::fromStdString(report::supportMarkdown(reports, environment));
        QVERIFY(markdown.contains(QStringLiteral("\\<1\\> \\|")));
    }

    void nothingInspectedIsNoCrash()
    {
        QVERIFY(!report::supportMarkdown({}, {}).empty());
        QVERIFY(!report::supportHtml({}, {}).empty());
        QCOMPARE(report::supportJson({}, {}), std::string("{\"tokens\":[],\"environment\":{}}"));
    }
};

QTEST_GUILESS_MAIN(TstSupportReport)
#include "tst_support_report.moc"
