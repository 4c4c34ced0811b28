#include <QDir>
#include <QFile>
#include <QTest>
#include <set>

#include "base/base64.h"
#include "base/json.h"
#include "jose/key_file.h"
#include "support/finding_words.h"
#include "verdict/judge.h"
#include "verdict/keys.h"

using namespace bearerwatch;

namespace {

const base::Time Now{std::chrono::seconds{1'750'000'000}};

/// Codes of the errors that say "this token must not be accepted", whatever is expected of it.
std::string refusals(const std::vector<causes::Finding>& findings)
{
    using enum causes::Cause;
    static const std::set<causes::Cause> hard = {Malformed, AlgorithmRejected, SignatureMismatch, UnknownKey,
                                                 ClaimRejected};
    std::string codes;
    for (const causes::Finding& finding : findings) {
        if (finding.severity == causes::Severity::Error && finding.cause && hard.contains(*finding.cause))
            codes += (codes.empty() ? "" : " ") + finding.code;
    }
    return codes;
}

struct Outcome {
    bool valid = false;
    std::string reason; ///< For the message of a failed row.
    std::string payload;
    std::string holes; ///< What the words of the findings lack.
};

Outcome judgeKey(const std::string& text)
{
    const jose::KeySet set = jose::readKeys(text, "test.key", {.allowSecret = false});
    Outcome outcome{set.problems.empty() && !set.keys.empty(), "", "", tests::holesInWords(set.problems)};
    for (const jose::Key& key : set.keys) {
        outcome.holes += tests::holesInWords(key.problems);
        outcome.valid = outcome.valid && key.usable();
        for (const causes::Finding& problem : key.problems)
            outcome.reason += problem.code + "(" + problem.argument("member") + ") ";
    }
    return outcome;
}

/// What a user sees who pastes the token: it is recognised in the text first.
Outcome judgeToken(base::JsonValue test, const std::string& keyText)
{
    verdict::Keys keys;
    const bool encrypted = test.find("kind").string() == "jwe-decrypt";
    (encrypted ? keys.decryption : keys.verification) = jose::readKeys(keyText, "test.key");
    verdict::Policy policy;
    if (const base::JsonValue detached = test.find("detached_b64")) {
        const auto octets = base::decodeBase64Url(detached.string());
        policy.detachedPayload = std::string(base::asText(octets.value()));
    }
    const auto reports = verdict::inspectText(test.find("token").string(), keys, policy, Now);
    if (reports.empty())
        return {false, "nothing found", "", ""};
    const verdict::TokenReport& report = reports.front();
    Outcome outcome{false, refusals(report.findings), report.payloadText,
                    tests::holesInWords(report.findings)};
    const bool authentic = report.signature.status == verdict::SignatureStatus::Verified ||
        report.signature.status == verdict::SignatureStatus::Decrypted;
    outcome.valid = authentic && outcome.reason.empty();
    outcome.reason =
        report.kind + " " + std::string(verdict::id(report.signature.status)) + " " + outcome.reason;
    return outcome;
}

Outcome judgeCase(base::JsonValue test)
{
    const base::JsonValue key = test.find("key");
    const bool raw = key.isObject() && key.size() == 1 && key.find("raw");
    const std::string keyText = raw ? key.find("raw").string()
        : key.isString()            ? key.string()
                                    : std::string(key.raw());
    return test.find("kind").string() == "jwk-parse" ? judgeKey(keyText) : judgeToken(test, keyText);
}

} // namespace

/// Every vector of tests/data/jose as a pasted text, with the verdict that a user would see. The
/// variable BEARERWATCH_VECTORS names one other file of the same form.
class TstVectors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void verdictIsAsExpected_data()
    {
        QTest::addColumn<QByteArray>("line");
        QStringList files = {qEnvironmentVariable("BEARERWATCH_VECTORS")};
        if (files.front().isEmpty()) {
            const QDir folder(QString::fromUtf8(TEST_DATA) + "/jose");
            files.clear();
            for (const QString& name : folder.entryList({"*.jsonl"}))
                files << folder.filePath(name);
        }
        QVERIFY(!files.isEmpty());
        for (const QString& name : files) {
            QFile file(name);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            while (!file.atEnd()) {
                const QByteArray line = file.readLine().trimmed();
                const std::string text = line.toStdString();
                const auto test = base::JsonDocument::parse(text);
                QVERIFY2(test, line.constData());
                QTest::newRow(test->root().find("id").string().c_str()) << line;
            }
        }
    }

    void verdictIsAsExpected()
    {
        QFETCH(const QByteArray, line);
        const std::string text = line.toStdString();
        const auto document = base::JsonDocument::parse(text);
        QVERIFY(document);
        const base::JsonValue test = document->root();
        const Outcome outcome = judgeCase(test);
        const std::string expected = test.find("expect").string();
        QVERIFY2(outcome.valid == (expected == "valid"),
                 (test.find("tier").string() + ", expected " + expected + ": " + test.find("why").string() +
                  "; seen: " + outcome.reason)
                     .c_str());
        QVERIFY2(outcome.holes.empty(), outcome.holes.c_str());
        if (const base::JsonValue payload = test.find("payload_b64"); payload && outcome.valid)
            QCOMPARE(base::encodeBase64Url(base::asBytes(outcome.payload)), payload.string());
    }
};

QTEST_GUILESS_MAIN(TstVectors)
#include "tst_vectors.moc"
