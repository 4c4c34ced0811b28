#include <QtTest>

#include "core/events/records.h"
#include "support/work.h"

using namespace bearerwatch;
using namespace bearerwatch::test;

// What is told beside the cause: the words that decided, a second failure, the status; and pasted or hostile
// text.
class TstClassifyEvidence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void evidenceNamesTheWords()
    {
        logs::Record record;
        record.text = R"({"level":"warn","err":{"name":"TokenExpiredError","message":"jwt expired"}})";
        const events::Classification found = events::classify(record);
        QCOMPARE(idOf(found.cause), std::string("expired"));
        QCOMPARE(found.certainty, causes::Certainty::Stated);
        QVERIFY(!found.rule.empty());
        QCOMPARE(record.text.substr(found.evidence.offset, found.evidence.length),
                 std::string("jwt expired"));
    }

    void evidenceIsWholeWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("evidence");
        QTest::newRow("beginning of a name")
            << QByteArray("An error occurred (ExpiredTokenException) when calling AssumeRole")
            << QByteArray("ExpiredTokenException");
        QTest::newRow("end of a name")
            << QByteArray("OpenIdTokenExpired: please sign in") << QByteArray("OpenIdTokenExpired");
        QTest::newRow("not into what may be a secret")
            << QByteArray("InvalidSignatureAb9") << QByteArray("InvalidSignature");
    }

    void evidenceIsWholeWords()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, evidence);
        const std::string line = text.toStdString();
        const events::Evidence found = events::classify(line, std::nullopt).evidence;
        QCOMPARE(QByteArray::fromStdString(line.substr(found.offset, found.length)), evidence);
    }

    void secondFailureIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("wanted");
        QTest::newRow("two statements") << QByteArray("token is expired, signature is invalid")
                                        << QByteArray("expired signature_mismatch");
        QTest::newRow("two sentences") << QByteArray("JWT rejected: audience mismatch; issuer not trusted")
                                       << QByteArray("audience_mismatch issuer_mismatch");
        QTest::newRow("what wraps is none")
            << QByteArray("failed to verify signature: token is expired") << QByteArray("expired");
        QTest::newRow("a name is none")
            << QByteArray("ImmatureSignatureError: The token is not yet valid (nbf)")
            << QByteArray("not_yet_valid");
        QTest::newRow("what was not checked is none")
            << QByteArray("error verifying token signature: fetching keys oidc: get keys failed: i/o timeout")
            << QByteArray("validator_unavailable");
    }

    void secondFailureIsNamed()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, wanted);
        const events::Classification found = events::classify(text.toStdString(), std::nullopt);
        std::string list = idOf(found.cause);
        for (const causes::Cause cause : found.alternatives)
            list += " " + std::string(causes::id(cause));
        QCOMPARE(QByteArray::fromStdString(list), wanted);
    }

    void statusAlone()
    {
        logs::Record record;
        record.text =
            R"(203.0.113.7 - - [10/Oct/2026:13:55:36 +0000] "GET /orders HTTP/1.1" 401 87 "-" "curl/8")";
        record.status = 401;
        const events::Classification found = events::classify(record);
        QCOMPARE(idOf(found.cause), std::string("unspecified"));
        QCOMPARE(found.certainty, causes::Certainty::Inferred);
        QVERIFY(found.vague);
        record.status = 403;
        QVERIFY(!events::classify(record).cause);
        record.text += " invalid username or password";
        record.status = 401;
        QVERIFY(!events::classify(record).cause);
        record.text = R"({"response":{"status":401},"client_ip":"203.0.113.8","started_at":1453217352000})";
        QCOMPARE(idOf(events::classify(record).cause), std::string("unspecified"));
    }

    void pastedErrorTexts()
    {
        const auto ranked = events::classifyText(
            "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer error=\"invalid_token\", "
            "error_description=\"The access token expired\"\r\n");
        QVERIFY(!ranked.empty());
        QCOMPARE(ranked.front().cause, causes::Cause::Expired);
        QVERIFY(events::classifyText("The weather is fine").empty());
        QVERIFY(!events::classifyText("Invalid Bearer").empty());
        const auto security = events::classifyText("The security token included in the request is invalid");
        QCOMPARE(security.front().cause, causes::Cause::UnknownToken);
        const auto two = events::classifyText("Token has been expired or revoked.");
        QVERIFY(two.size() >= 2);
    }

    void hostileTextIsCheap()
    {
        std::string text;
        while (text.size() < 1'000'000)
            text += "token invalid is the not signature expired? [[[{{{\\\\\"\"\" ";
        const bearerwatch::test::Work work;
        logs::Record record;
        record.text = text;
        (void)events::classify(record);
        QVERIFY2(work.seconds() < 20, "64 KiB of rule words must not take seconds");
    }
};

QTEST_GUILESS_MAIN(TstClassifyEvidence)
#include "tst_classify_evidence.moc"
