#include <QtTest>

#include <numeric>

#include "core/events/features.h"
#include "core/events/records.h"
#include "sample.h"

using namespace bearerwatch;
using namespace bearerwatch::test;
using events::detail::WordWeights;

namespace {

std::set<std::string> featuresOf(const std::string& text)
{
    return test::featuresOf(text, events::RuleBook::standard().compiled()).names;
}

bool has(const std::set<std::string>& features, const char* feature)
{
    return features.contains(feature);
}

base::Expected<events::RuleBook> bookWith(std::string_view weights)
{
    const events::RuleBook::Source source{"weights.json", weights};
    return events::RuleBook::fromSources({&source, 1});
}

} // namespace

class TstWordWeights : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWordsNeighboursAndSets()
    {
        const auto features = featuresOf("the token lapsed: 17 of kid ab12cd");
        QVERIFY(has(features, "lapsed"));
        QVERIFY(has(features, "token lapsed"));
        QVERIFY(has(features, "<token>"));
        QVERIFY(has(features, "0"));
        QVERIFY(!has(features, "17"));
        QVERIFY(!has(features, "ab12cd"));
    }

    void readsSetsOfOneClauseTogether()
    {
        const auto features = featuresOf("the token, as it seems, has just expired; the issuer was asked");
        QVERIFY(has(features, "<expired> & <token>"));
        QVERIFY(!has(features, "<token> & <expired>"));
        QVERIFY(!has(features, "<expired> & <issuer>")); // of another clause
        QCOMPARE(featuresOf("expired is the token").contains("<expired> & <token>"), true);
    }

    void readsClausesAsAWhole()
    {
        const auto features = featuresOf("WARN [api] realm jwt: no principal for token 17; go on");
        QVERIFY(has(features, "= realm jwt no principal for token 0"));
        QVERIFY(has(features, "= no principal for token 0"));
        QVERIFY(!has(features, "= go on")); // too short to be known again
    }

    // The words alone say nothing here; the clause does, whatever stands around it or in place of its values.
    void knowsClausesByHeart()
    {
        const auto book = bookWith(R"({"weights":{"claim_rejected":{"":-500,
            "= realm no principal for 0 of list":900}}})");
        QVERIFY(book.has_value());
        const auto causeOf = [&](const char* text) {
            return events::classify(text, std::nullopt, *book).cause;
        };
        const std::string line = "[api] DEBUG main: realm no principal for 4711 of list; cached";
        const auto found = events::classify(line, std::nullopt, *book);
        QVERIFY(found.cause == causes::Cause::ClaimRejected);
        QCOMPARE(found.rule, std::string(events::WordsRule));
        QCOMPARE(line.substr(found.evidence.offset, found.evidence.length),
                 std::string("realm no principal for 4711 of list"));
        QVERIFY(causeOf("realm no principal for alice of list") == causes::Cause::ClaimRejected);
        QVERIFY(causeOf("another realm no principal for 4711 of list") != causes::Cause::ClaimRejected);
        QVERIFY(causeOf("realm no principal for list of 4711") != causes::Cause::ClaimRejected);
        QVERIFY(causeOf("realm no principal; for 4711 of list") != causes::Cause::ClaimRejected);
    }

    void recordsOfOneLookHaveTheSameFeatures()
    {
        QCOMPARE(featuresOf("user 4711 at 10.0.0.1: token 77 refused"),
                 featuresOf("user 23 at 192.168.7.25: token 9 refused"));
        QCOMPARE(featuresOf("token 3f2a9c1b refused"), featuresOf("token 99e1a2b3c4d5 refused"));
    }

    void beliefsAreShares()
    {
        const auto& rules = events::RuleBook::standard().compiled();
        QVERIFY(!rules.weights.isEmpty());
        for (const std::string text : {"", "x", "the token lapsed", "\xff\xfe token"}) {
            std::vector<events::detail::Word> words;
            events::detail::splitWords(text, rules, words);
            const auto beliefs = rules.weights.judge(text, words, rules);
            QVERIFY(std::abs(std::accumulate(beliefs.begin(), beliefs.end(), 0.0) - 1) < 1e-9);
        }
    }

    // Where the words decide they are named, and stand in the text.
    void namesTheWordsThatDecided()
    {
        int decided = 0;
        for (const char* file : {"collected_last", "recalled"}) {
            for (const Sample& sample : readSamples(TEST_DATA "/events/" + std::string(file) + ".jsonl")) {
                const logs::Record record = recordOf(sample.text);
                const auto found = events::classify(record);
                if (found.rule != events::WordsRule || !found.cause)
                    continue;
                ++decided;
                QVERIFY2(found.evidence.length > 0, sample.text.c_str());
                QVERIFY(found.evidence.offset + found.evidence.length <= record.text.size());
                QCOMPARE(found.certainty, causes::Certainty::Inferred);
                QVERIFY(std::find(found.alternatives.begin(), found.alternatives.end(), *found.cause) ==
                        found.alternatives.end());
            }
        }
        QVERIFY2(decided > 200, qPrintable(QString::number(decided)));
    }

    // A refusal without a word of its reason: the status alone tells it.
    void giveNoReasonToBareRefusals()
    {
        for (
            const std::string text : {
                R"({"time":"2026-03-02T10:00:01Z","request_id":"r2","remote_addr":"192.0.2.7","method":"GET","path":"/orders/12","status":401})",
                R"(192.0.2.7 - - [02/Mar/2026:10:00:01 +0000] "GET /orders/12 HTTP/1.1" 401 123 "-" "curl/7.88.1")",
                "time=2026-03-02T10:00:01Z level=info method=GET path=/orders/12 status=401 duration=12ms",
                "::1 - GET /orders/12 401 17 - 3.2 ms",
            }) {
            const auto found = events::classify(text, 401);
            QVERIFY2(found.cause == causes::Cause::Unspecified, text.c_str());
            QVERIFY(found.rule != events::WordsRule);
        }
    }

    void doubtsNoRuleOfTheUser()
    {
        const auto book = events::RuleBook::standard().withUserRules(
            R"({"rules":[{"id":"mine","literal":"the list of channels","cause":"expired"}]})", "mine.json");
        QVERIFY(book.has_value());
        const auto found = events::classify("the list of channels was loaded", std::nullopt, *book);
        QCOMPARE(found.rule, std::string("mine"));
    }

    void whatTheUserCallsNoFailureIsNone()
    {
        const std::string text = "Found multiple Jwt tokens";
        QCOMPARE(events::classify(text, std::nullopt).rule, std::string(events::WordsRule));
        const auto book = events::RuleBook::standard().withUserRules(
            R"({"rules":[{"id":"mine","literal":"multiple Jwt","cause":"none"}]})", "mine.json");
        QVERIFY(book.has_value());
        QVERIFY(!events::classify(text, std::nullopt, *book).cause);
    }

    void faultyWeightsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::newRow("cause") << QByteArray(R"({"weights":{"lapsed":{"x":1}}})") << "column 13";
        QTest::newRow("number") << QByteArray(R"({"weights":{"expired":{"x":"1"}}})") << "column 28";
        QTest::newRow("trust") << QByteArray(R"({"trust":{"belief":70}})") << "column 10";
    }

    void faultyWeightsAreRefused()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, where);
        const auto book = bookWith(json.toStdString());
        QVERIFY(!book.has_value());
        QVERIFY2(QString::fromStdString(book.error().where).contains(where), book.error().where.c_str());
    }

    void aBookWithoutWeightsKeepsToItsRules()
    {
        const auto book = bookWith(R"({"rules":[{"id":"a","cause":"expired","phrases":["lapsed"]}]})");
        QVERIFY(book.has_value());
        QCOMPARE(events::classify("it lapsed", std::nullopt, *book).rule, std::string("a"));
        QVERIFY(!events::classify("invalid signature", std::nullopt, *book).cause);
    }
};

QTEST_APPLESS_MAIN(TstWordWeights)
#include "tst_word_weights.moc"
