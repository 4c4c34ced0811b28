#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>

#include "diagnosis/explain.h"
#include "jose/key_file.h"
#include "verdict/judge.h"

using namespace bearerwatch;

// The whole way from a paste to its story, as the command line and the windows go it, on tokens that other
// tools made and that were broken in one way each (tests/data/diagnosis).

namespace {

const QList<QJsonObject>& rows()
{
    static const QList<QJsonObject> all = [] {
        QList<QJsonObject> read;
        QFile file(QStringLiteral(TEST_DATA "/diagnosis/vectors.jsonl"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("tests/data/diagnosis/vectors.jsonl is missing");
        while (!file.atEnd())
            read << QJsonDocument::fromJson(file.readLine()).object();
        return read;
    }();
    return all;
}

verdict::Keys keysOf(const QJsonObject& row, bool unrelated)
{
    verdict::Keys keys;
    const auto addKey = [&keys](const QString& text) {
        keys.verification.append(jose::readKeys(text.toStdString(), "issuer.keys"));
    };
    const auto addSecret = [&keys](const QString& text) {
        keys.verification.append(jose::readSecret(text.toStdString(), "secret", jose::SecretEncoding::Text));
    };
    if (unrelated) {
        if (row["unrelated"].isString())
            addKey(row["unrelated"].toString());
        if (row["unrelated_secret"].isString())
            addSecret(row["unrelated_secret"].toString());
        return keys;
    }
    const QJsonArray texts = row["keys"].toArray();
    for (const QJsonValue& text : texts)
        addKey(text.toString());
    if (row["secret"].isString())
        addSecret(row["secret"].toString());
    return keys;
}

std::vector<verdict::TokenReport> explained(const QJsonObject& row, const verdict::Keys& keys,
                                            const diagnosis::SearchOptions& options = {})
{
    const std::string paste = row["paste"].toString().toStdString();
    verdict::Policy policy;
    if (row["payload"].isString())
        policy.detachedPayload = row["payload"].toString().toStdString();
    const base::Time now = *base::parseInstant("2026-01-15T00:00:00Z");
    std::vector<verdict::TokenReport> reports = verdict::inspectText(paste, keys, policy, now);
    if (!diagnosis::explain(reports, paste, keys, policy, options))
        return {};
    return reports;
}

std::string tell(const std::vector<verdict::TokenReport>& reports)
{
    std::string text;
    for (const verdict::TokenReport& report : reports) {
        text += report.kind + " [" + std::string(verdict::id(report.signature.status)) + "] ";
        for (const verdict::NearMiss& miss : report.nearMisses)
            text += miss.kind + (miss.verifies ? " (proven): " : " (inferred): ") + miss.detail + "; ";
        for (const causes::Finding& finding : report.findings)
            text += finding.code + " ";
    }
    return text;
}

bool hasCode(const verdict::TokenReport& report, const std::string& code)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [&](const causes::Finding& finding) { return finding.code == code; });
}

} // namespace

class TstExplain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheStory_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonObject& row : rows()) {
            if (row["kind"].isString())
                QTest::newRow(qPrintable(row["id"].toString())) << row;
        }
    }

    void tellsTheStory()
    {
        QFETCH(const QJsonObject, row);
        const auto reports = explained(row, keysOf(row, false));
        const std::string told = tell(reports);
        QVERIFY2(reports.size() == 1 && reports.front().nearMisses.size() == 1, told.c_str());
        const verdict::NearMiss& miss = reports.front().nearMisses.front();
        QVERIFY2(miss.kind == row["kind"].toString().toStdString(), told.c_str());
        QCOMPARE(miss.verifies, row["verifies"].toBool());
        QCOMPARE(miss.repairedToken, row["repaired"].toString().toStdString());
        QVERIFY2(miss.detail.find(row["detail"].toString().toStdString()) != std::string::npos, told.c_str());
        if (row.contains("position"))
            QCOMPARE(static_cast<int>(miss.tokenPosition.value_or(0)), row["position"].toInt());
        if (row.contains("fits"))
            QCOMPARE(miss.key, row["fits"].toString().toStdString());
        const auto finding = std::find_if(reports.front().findings.begin(), reports.front().findings.end(),
                                          [&](const causes::Finding& one) {
                                              return one.argument("kind") == miss.kind &&
                                                  one.argument("detail") == miss.detail;
                                          });
        QVERIFY2(finding != reports.front().findings.end(), told.c_str());
        QCOMPARE(finding->certainty, miss.verifies ? causes::Certainty::Proven : causes::Certainty::Inferred);
    }

    /// The repaired token is accepted by the judge, whose verdict owes nothing to the search.
    void repairedTokensVerify_data() { tellsTheStory_data(); }
    void repairedTokensVerify()
    {
        QFETCH(const QJsonObject, row);
        if (!row["repaired"].isString() || row["kind"].toString() == QLatin1String("padded_input"))
            return; // padding in a token is a fault of its own
        const verdict::TokenReport report =
            verdict::judge(row["repaired"].toString().toStdString(), keysOf(row, false), {},
                           *base::parseInstant("2026-01-15T00:00:00Z"));
        QCOMPARE(report.signature.status, verdict::SignatureStatus::Verified);
    }

    void tellsNoStoryWithAnUnrelatedKey_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonObject& row : rows()) {
            if (row["unrelated"].isString() || row["unrelated_secret"].isString())
                QTest::newRow(qPrintable(row["id"].toString())) << row;
        }
    }

    void tellsNoStoryWithAnUnrelatedKey()
    {
        QFETCH(const QJsonObject, row);
        diagnosis::SearchOptions options;
        // The long searches of this are in tst_search.
        const QString id = row["id"].toString();
        const auto signatureOf = [&](const char* name) {
            return row[name].toString().section('.', 2).size();
        };
        const bool lost = row["repaired"].isString() && signatureOf("paste") < signatureOf("repaired");
        options.characterSearch = id.endsWith(" in payload") && id.startsWith("HS256");
        const auto reports = explained(row, keysOf(row, true), options);
        QVERIFY2(!reports.empty(), "the search did not end");
        for (const verdict::TokenReport& report : reports) {
            for (const verdict::NearMiss& miss : report.nearMisses) {
                // What can be seen without a key may be told still, but nothing else.
                const bool visible = miss.kind == row["kind"].toString().toStdString() ||
                    (lost && miss.kind == "truncated_signature");
                QVERIFY2(!miss.verifies && visible, tell(reports).c_str());
            }
        }
    }

    void saysWhatIsNotANearMiss_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonObject& row : rows()) {
            if (row["code"].isString())
                QTest::newRow(qPrintable(row["id"].toString())) << row;
        }
    }

    void saysWhatIsNotANearMiss()
    {
        QFETCH(const QJsonObject, row);
        diagnosis::SearchOptions options;
        options.characterSearch = row["code"].toString() == QLatin1String("rsa_other_content");
        const auto reports = explained(row, keysOf(row, false), options);
        QVERIFY(!reports.empty());
        for (const verdict::TokenReport& report : reports) {
            QVERIFY2(hasCode(report, row["code"].toString().toStdString()), tell(reports).c_str());
            QVERIFY2(report.nearMisses.empty(), tell(reports).c_str());
        }
    }

    /// Two tokens of two keys agree in nothing, and one token that stands there twice says nothing.
    void sharedKeysNeedTwoTextsOfOneKey()
    {
        std::string one, other;
        for (const QJsonObject& row : rows()) {
            if (row["id"].toString() == QLatin1String("ES256 one unknown key"))
                one = row["paste"].toString().toStdString();
            if (row["id"].toString() == QLatin1String("coordinate of 31 octets"))
                other = row["paste"].toString().toStdString();
        }
        const std::string first = one.substr(0, one.find('\n'));
        for (const std::string& paste : {first + "\n" + first + "\n", first + "\n" + other + "\n"}) {
            auto reports = verdict::inspectText(paste, {}, {}, *base::parseInstant("2026-01-15T00:00:00Z"));
            QCOMPARE(reports.size(), std::size_t(2));
            diagnosis::findSharedKeys(reports);
            QVERIFY(!hasCode(reports.front(), "tokens_share_key"));
        }
        auto reports = verdict::inspectText(one, {}, {}, *base::parseInstant("2026-01-15T00:00:00Z"));
        diagnosis::findSharedKeys(reports);
        diagnosis::findSharedKeys(reports);
        QCOMPARE(std::count_if(reports.front().findings.begin(), reports.front().findings.end(),
                               [](const auto& finding) { return finding.code == "tokens_share_key"; }),
                 std::ptrdiff_t(1));
    }

    void settlesCausesAndOrderAfterwards()
    {
        for (const QJsonObject& row : rows()) {
            if (row["id"].toString() != QLatin1String("RS256 substituted in payload"))
                continue;
            const auto reports = explained(row, keysOf(row, false));
            const verdict::TokenReport& report = reports.front();
            QCOMPARE(report.verdict, verdict::Verdict::Rejected);
            QVERIFY(std::is_sorted(report.findings.begin(), report.findings.end(),
                                   [](const auto& a, const auto& b) { return a.severity < b.severity; }));
            QVERIFY(std::find(report.causes.begin(), report.causes.end(), causes::Cause::SignatureMismatch) !=
                    report.causes.end());
        }
    }

    void endsWhenCancelled()
    {
        for (const QJsonObject& row : rows()) {
            if (row["id"].toString() != QLatin1String("EdDSA of another key"))
                continue;
            const std::string paste = row["paste"].toString().toStdString();
            const verdict::Keys keys = keysOf(row, false);
            auto reports = verdict::inspectText(paste, keys, {}, *base::parseInstant("2026-01-15T00:00:00Z"));
            int asked = 0;
            const auto progress = [&asked](const base::Progress& at) {
                return ++asked < 3 && (at.total == 0 || at.done <= at.total);
            };
            QVERIFY(!diagnosis::explain(reports, paste, keys, {}, {}, progress));
            QVERIFY(asked >= 3 && asked < 20); // asked again by the ladders that come after

            QVERIFY(reports.front().nearMisses.empty());
        }
    }
};

QTEST_GUILESS_MAIN(TstExplain)
#include "tst_explain.moc"
