#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <set>

#include "jose/jwe.h"
#include "jose/jws.h"
#include "jose/key_file.h"

using namespace bearerwatch;

namespace {

bool rejects(const std::vector<causes::Finding>& findings)
{
    using enum causes::Cause;
    static const std::set<causes::Cause> hard = {Malformed, AlgorithmRejected, SignatureMismatch, UnknownKey,
                                                 ClaimRejected};
    return std::any_of(findings.begin(), findings.end(), [](const causes::Finding& finding) {
        return finding.severity == causes::Severity::Error && finding.cause && hard.contains(*finding.cause);
    });
}

std::string codesOf(const std::vector<causes::Finding>& findings)
{
    std::string codes;
    for (const causes::Finding& finding : findings)
        codes += (codes.empty() ? "" : " ") + finding.code + "(" + finding.argument("member") +
            finding.argument("detail") + ")";
    return codes;
}

QByteArray fromBase64Url(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1(), QByteArray::Base64UrlEncoding);
}

struct Outcome {
    std::string verdict;
    std::string codes;
    QByteArray payload;
};

Outcome judgeCase(const QJsonObject& test)
{
    const QJsonObject keyObject = test.value("key").toObject();
    const bool raw = keyObject.keys() == QStringList{"raw"};
    const QByteArray keyText = raw     ? keyObject.value("raw").toString().toUtf8()
        : test.value("key").isString() ? test.value("key").toString().toUtf8()
                                       : QJsonDocument(keyObject).toJson(QJsonDocument::Compact);
    jose::KeyFileOptions options;
    options.allowSecret = test.value("kind") != "jwk-parse";
    const jose::KeySet keys = jose::readKeys(keyText.toStdString(), "test.key", options);
    const std::string token = test.value("token").toString().toStdString();
    Outcome outcome;
    if (test.value("kind") == "jwk-parse") {
        bool usable = keys.problems.empty() && !keys.keys.empty();
        for (const jose::Key& key : keys.keys) {
            usable = usable && key.usable();
            outcome.codes += codesOf(key.problems);
        }
        outcome.verdict = usable ? "valid" : "invalid";
    } else if (test.value("kind") == "jwe-decrypt") {
        const jose::Decryption result = jose::decryptJwe(jose::parseJwe(token), keys.keys);
        const bool good = result.state == jose::DecryptionState::Decrypted && !rejects(result.findings);
        outcome.verdict = good ? "valid" : "invalid";
        outcome.codes = codesOf(result.findings);
        outcome.payload =
            QByteArray(result.payload.text().data(), static_cast<qsizetype>(result.payload.size()));
    } else {
        const QByteArray detached = fromBase64Url(test.value("detached_b64"));
        const std::string octets = detached.toStdString();
        const jose::Jws jws = jose::parseJws(token,
                                             test.contains("detached_b64")
                                                 ? std::optional<base::ByteView>(base::asBytes(octets))
                                                 : std::nullopt);
        const jose::JwsCheck result = jose::verifyJws(jws, keys.keys);
        const bool good = result.state == jose::SignatureState::Verified && !rejects(result.findings);
        outcome.verdict = good ? "valid" : "invalid";
        outcome.codes = codesOf(result.findings);
        outcome.payload = QByteArray(reinterpret_cast<const char*>(jws.payload.data()),
                                     static_cast<qsizetype>(jws.payload.size()));
    }
    return outcome;
}

} // namespace

/// Tokens and keys of other makers with the result that the standards demand: one row a case.
class TstCases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void verdictIsAsExpected_data()
    {
        QTest::addColumn<QJsonObject>("test");
        for (const char* name : {"/jose/cases.jsonl", "/jose/standards.jsonl", "/jose/rfc_examples.jsonl"}) {
            QFile file(QString::fromUtf8(TEST_DATA) + name);
            QVERIFY2(file.open(QIODevice::ReadOnly), name);
            while (!file.atEnd()) {
                const QJsonObject test = QJsonDocument::fromJson(file.readLine()).object();
                if (!test.isEmpty())
                    QTest::newRow(qPrintable(test.value("id").toString())) << test;
            }
        }
    }

    void verdictIsAsExpected()
    {
        QFETCH(const QJsonObject, test);
        const Outcome outcome = judgeCase(test);
        QVERIFY2(outcome.verdict == test.value("expect").toString().toStdString(),
                 qPrintable(test.value("why").toString() + ": " + QString::fromStdString(outcome.codes)));
        if (test.contains("code"))
            QVERIFY2(outcome.codes.find(test.value("code").toString().toStdString()) != std::string::npos,
                     outcome.codes.c_str());
        if (test.contains("payload_b64") && outcome.verdict == "valid")
            QCOMPARE(outcome.payload, fromBase64Url(test.value("payload_b64")));
    }
};

QTEST_GUILESS_MAIN(TstCases)
#include "tst_cases.moc"
