#include <QtTest>

#include "events/classify.h"
#include "events/prefilter.h"
#include "events/rule_book.h"

using namespace bearerwatch;
using events::RuleBook;

class TstRuleBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void builtInRulesAreSound()
    {
        const RuleBook& book = RuleBook::standard();
        QVERIFY(book.rules().size() > 100);
        for (const events::Rule& rule : book.rules()) {
            QVERIFY2(!rule.patterns.empty(), rule.id.c_str());
            QVERIFY2(rule.priority > 0 && rule.priority <= 100, rule.id.c_str());
            QCOMPARE(book.find(rule.id), &rule);
        }
        QVERIFY(book.find("no such rule") == nullptr);
    }

    void userRulesWin()
    {
        const auto book = RuleBook::standard().withUserRules(
            R"({"rules":[{"id":"ours","cause":"replayed","literal":"jwt expired"},
                         {"id":"health","cause":"none","expression":"probe-[0-9]+"}]})",
            "rules.json");
        QVERIFY(book.has_value());
        logs::Record record;
        record.text = "WARN jwt expired";
        QCOMPARE(events::classify(record, *book).rule, std::string("ours"));
        QVERIFY(events::classify(record, *book).cause == causes::Cause::Replayed);
        record.text = "WARN jwt expired for PROBE-17";
        QVERIFY(events::classify(record, *book).cause == causes::Cause::Replayed);
        record.text = "WARN token is malformed for PROBE-17";
        QVERIFY(!events::classify(record, *book).cause);
    }

    void errorsNamePlaceAndReason_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        QTest::newRow("no JSON") << QByteArray("{\n  \"rules\": [,]}") << "my.json, line 2, column 13"
                                 << "no JSON";
        QTest::newRow("cause")
            << QByteArray("{\"rules\":[\n{\"id\":\"a\",\"cause\":\"late\",\"literal\":\"x y z\"}]}")
            << "my.json, line 2, column 19"
            << "is no cause";
        QTest::newRow("member") << QByteArray("{\"rules\":[{\"id\":\"a\",\"regexp\":\"x\"}]}")
                                << "line 1, column 21"
                                << "no member of a rule";
        QTest::newRow("nothing") << QByteArray("{\"rules\":[{\"id\":\"a\",\"cause\":\"none\"}]}") << "line 1"
                                 << "nothing to look for";
        QTest::newRow("costly")
            << QByteArray(
                   "{\"rules\":[\n{\"id\":\"a\",\"cause\":\"none\",\"expression\":\"(x{900}){900}\"}]}")
            << "my.json, line 2, column 39"
            << "";
        QTest::newRow("everything")
            << QByteArray("{\"rules\":[{\"id\":\"a\",\"cause\":\"none\",\"expression\":\"x*\"}]}")
            << "line 1, column 49"
            << "empty text";
        QTest::newRow("nearly everything")
            << QByteArray("{\"rules\":[{\"id\":\"a\",\"cause\":\"none\",\"expression\":\"[a-z]\"}]}")
            << "line 1, column 49"
            << "single character";
        QTest::newRow("short") << QByteArray(
                                      "{\"rules\":[{\"id\":\"a\",\"cause\":\"none\",\"literal\":\"ab\"}]}")
                               << "my.json, line 1"
                               << "too short";
        const auto rules = [](const QByteArray& list) { return "{\"rules\":[" + list + "]}"; };
        const auto pattern = [&rules](const QByteArray& member) {
            return rules(R"({"id":"a","cause":"none",)" + member + "}");
        };
        QTest::newRow("the second of a list")
            << pattern(R"("expressions":["token .*stale","x("])") << "line 1, column 67"
            << "not valid";
        QTest::newRow("any three characters") << pattern(R"("expression":"\\w\\w\\w")") << "column 49"
                                              << "ordinary lines";
        QTest::newRow("a year") << pattern(R"("literal":"2026-")") << "column 46"
                                << "nearly every line";
        QTest::newRow("blanks") << pattern(R"("literal":"     ")") << "column 46"
                                << "too short";
        QTest::newRow("long") << pattern(R"("literal":")" + QByteArray(501, 'x') + '"') << "column 46"
                              << "longer than 500";
        QTest::newRow("an id of a page")
            << rules(R"({"id":")" + QByteArray(201, 'i') + R"("})") << "column 17"
            << "longer than 200";
        QTest::newRow("one id for two") << rules(R"({"id":"a","cause":"none","literal":"abc"},)"
                                                 "\n"
                                                 R"({"id":"a","cause":"none","literal":"abd"})")
                                        << "line 2, column 1"
                                        << "Two rules";
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << "line 1"
                                << "UTF-16";
        QByteArray many;
        for (int i = 0; i <= 10'000; ++i)
            many += (i == 0 ? "{\"id\":\"r" : ",\n{\"id\":\"r") + QByteArray::number(i) +
                R"(","cause":"expired","literal":"ticket )" + QByteArray::number(i) + "\"}";
        QTest::newRow("too many") << rules(many) << "line 10001"
                                  << "more than 10,000";
        QByteArray costly;
        for (int i = 0; i < 200; ++i)
            costly += (i == 0 ? "{\"id\":\"r" : ",\n{\"id\":\"r") + QByteArray::number(i) +
                R"(","cause":"expired","expression":"ticket)" + QByteArray::number(i) + ".{1,50}x\"}";
        QTest::newRow("costly together") << rules(costly) << "line 1"
                                         << "costly together";
        QTest::newRow("twice")
            << QByteArray("{\"rules\":[{\"id\":\"expired.subject\",\"cause\":\"none\",\"literal\":\"abc\"}]}")
            << "expired.subject"
            << "same id";
    }

    void errorsNamePlaceAndReason()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, where);
        QFETCH(const QString, what);
        const auto book = RuleBook::standard().withUserRules(json.toStdString(), "my.json");
        QVERIFY(!book.has_value());
        QVERIFY2(QString::fromStdString(book.error().where).contains(where), book.error().where.c_str());
        QVERIFY2(QString::fromStdString(book.error().what).contains(what), book.error().what.c_str());
        QVERIFY(!book.error().remedy.empty());
    }

    // What a reader sees in a record stands in its bytes as its format escapes it.
    void wordsAreFoundInJson_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << QByteArray("10:00 pass \"gold\" of Tür/7 is stale");
        QTest::newRow("JSON") << QByteArray(R"({"msg":"pass \"gold\" of Tür/7 is stale"})");
        QTest::newRow("JSON of ASCII") << QByteArray(R"({"msg":"pass \"gold\" of T\u00FCr/7 is stale"})");
        QTest::newRow("PHP") << QByteArray(R"({"msg":"pass \"gold\" of T\u00fcr\/7 is stale"})");
        QTest::newRow("JSON in JSON")
            << QByteArray(R"({"body":"{\"msg\":\"pass \\\"gold\\\" of T\\u00fcr/7 is stale\"}"})");
    }

    void wordsAreFoundInJson()
    {
        QFETCH(const QByteArray, line);
        const auto book = RuleBook::standard().withUserRules(
            R"({"rules":[{"id":"ours","cause":"revoked","literal":"pass \"gold\" of Tür/7 is stale"}]})",
            "x.json");
        QVERIFY(book.has_value());
        const auto found = events::classify(line.toStdString(), std::nullopt, *book);
        QVERIFY(found.cause == causes::Cause::Revoked);
        const auto prefilter = events::Prefilter::create(*book);
        auto scratch = prefilter->makeScratch();
        QVERIFY(prefilter->matters(line.toStdString(), scratch));
    }

    void userRulesAreCheckedAndWritten()
    {
        events::UserRule rule{"mine", "token is sad", "", causes::Cause::Expired, {}};
        QVERIFY(events::checkUserRule(rule).has_value());
        const std::vector<events::UserRule> rules{rule, {"probe", "", "probe-[0-9]+", std::nullopt, {}}};
        const auto again = events::userRulesFromJson(events::toJson(rules), "x.json");
        QVERIFY(again.has_value());
        QCOMPARE(again->size(), std::size_t{2});
        QCOMPARE((*again)[0].literal, std::string("token is sad"));
        QCOMPARE((*again)[1].expression, std::string("probe-[0-9]+"));
        QVERIFY(!(*again)[1].cause);
        rule.expression = "x";
        QVERIFY(!events::checkUserRule(rule).has_value());
        QVERIFY(!events::checkUserRule({"a", "xy", "", std::nullopt, {}}).has_value());
        QVERIFY(!events::checkUserRule({"a", "", "(", std::nullopt, {}}).has_value());
        QVERIFY(!events::checkUserRule({"a", "", ".*", std::nullopt, {}}).has_value());
    }

    // What the user wrote by hand stays as it is when the window writes the file.
    void handWrittenRulesStayAsTheyAre()
    {
        const std::string mine = R"({"id": "mine", "cause": "expired", "also": ["revoked"], "comment": "Anna",
  "literals": ["badge is stale", "badge gone"]})";
        const auto read = events::userRulesFromJson("\xEF\xBB\xBF{\"rules\": [" + mine + "]}", "x.json");
        QVERIFY(read.has_value());
        QCOMPARE(read->size(), std::size_t{2});
        std::vector<events::UserRule> rules = *read;
        rules.push_back({"own.3", "ticket is sad", "", std::nullopt, {}});
        const std::string written = events::toJson(rules);
        QVERIFY2(written.find(mine) != std::string::npos, written.c_str());
        QCOMPARE(written.find("mine"), written.rfind("mine"));
        QCOMPARE(events::userRulesFromJson(written, "x.json")->size(), std::size_t{3});
    }
};

QTEST_GUILESS_MAIN(TstRuleBook)
#include "tst_rule_book.moc"
