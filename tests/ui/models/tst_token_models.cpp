#include <QAbstractItemModelTester>
#include <QTest>
#include <QTranslator>

#include "models/cause_style.h"
#include "models/claims_model.h"
#include "models/expectations.h"
#include "models/found_tokens_model.h"
#include "models/help_model.h"
#include "models/keys_model.h"
#include "models/text_difference.h"
#include "models/time_text.h"
#include "models/token_view.h"

using namespace bearerwatch;
using namespace bearerwatch::models;

/// The models of Inspect: rows, duplicates, exact numbers, times, differences.
class TstTokenModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void claimsKeepDuplicatesAndDigits()
    {
        ClaimsModel model(ClaimsModel::Kind::Claims);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNow(*base::timeFromSeconds(1768389364));
        model.setJson(R"({"sub":"a","sub":"b","id":100002348117421473,"exp":1768388400,"act":{"sub":"c"}})",
                      {{QStringLiteral("exp"), causes::Cause::Expired}}, {});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(0, ClaimsModel::ValueColumn).data().toString(), QStringLiteral("a"));
        QVERIFY(!model.index(1, 0).data(ClaimsModel::DetailRole).toString().isEmpty());
        QCOMPARE(model.index(2, ClaimsModel::ValueColumn).data().toString(),
                 QStringLiteral("100002348117421473"));
        QVERIFY(model.index(3, ClaimsModel::MeaningColumn)
                    .data()
                    .toString()
                    .contains(QStringLiteral("16:04 ago")));
        QCOMPARE(model.index(3, 0).data(ClaimsModel::CauseRole).toInt(), int(causes::Cause::Expired));
        QCOMPARE(model.rowCount(model.index(4, 0)), 1);
        model.setJson("{broken", {}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void timeClaimsThatAreNoTimes()
    {
        ClaimsModel model(ClaimsModel::Kind::Claims);
        model.setJson(R"({"exp":1768388400000,"iat":"1768388400"})", {}, {});
        QVERIFY(model.index(0, 0)
                    .data(ClaimsModel::DetailRole)
                    .toString()
                    .contains(QStringLiteral("milliseconds")));
        QVERIFY(model.index(1, 0)
                    .data(ClaimsModel::DetailRole)
                    .toString()
                    .contains(QStringLiteral("not a number")));
    }

    void emptyModels()
    {
        FoundTokensModel tokens;
        KeysModel keys;
        HelpModel help;
        const QAbstractItemModelTester first(&tokens, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(&keys, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester third(&help, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(tokens.rowCount(), 0);
        QCOMPARE(keys.rowCount(), 0);
        QVERIFY(help.rowOf(QStringLiteral("expired")) >= 0);
        QVERIFY(help.rowOf(QStringLiteral("exp_passed")) == help.rowOf(QStringLiteral("expired")));
        QCOMPARE(help.rowOf(QStringLiteral("no such page")), -1);
    }

    void foundTokensResetAndUpdate()
    {
        FoundTokensModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        verdict::TokenReport report;
        report.kind = "jwt";
        report.text = "a.b.c";
        model.setReports(std::make_shared<const std::vector<verdict::TokenReport>>(3, report));
        QCOMPARE(model.rowCount(), 3);
        report.verdict = verdict::Verdict::Rejected;
        model.setReports(std::make_shared<const std::vector<verdict::TokenReport>>(3, report));
        QCOMPARE(model.index(1).data(FoundTokensModel::VerdictRole).toInt(), int(verdict::Verdict::Rejected));
        model.setReports({});
        QCOMPARE(model.rowCount(), 0);
    }

    void nestedTokensAndDisclosuresAreATree()
    {
        FoundTokensModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto innermost = std::make_shared<verdict::TokenReport>();
        innermost->kind = "jwt";
        auto inner = std::make_shared<verdict::TokenReport>();
        inner->kind = "sd_jwt";
        inner->layers = {innermost};
        inner->disclosures = {R"(["salt","family_name","Doe"])", R"(["salt",{"a":1}])", "broken"};
        verdict::TokenReport outer;
        outer.kind = "jwe";
        outer.layers = {inner};
        const auto reports = std::make_shared<const std::vector<verdict::TokenReport>>(2, outer);
        model.setReports(reports);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowsInAll(), 12);
        const QModelIndex innerIndex = model.index(0, 0, model.index(1));
        QCOMPARE(model.rowCount(innerIndex), 4);
        const QModelIndex disclosure = model.index(1, 0, innerIndex);
        QVERIFY(disclosure.data().toString().contains(QStringLiteral("family_name")));
        QCOMPARE(disclosure.data(FoundTokensModel::PlaceRole).toString(), QStringLiteral("Doe"));
        QVERIFY(!disclosure.data(FoundTokensModel::VerdictRole).isValid());
        const TokenChoice choice = model.choiceOf(disclosure);
        QCOMPARE(choice.token, 1);
        QCOMPARE(choice.layers, QList<int>{0});
        QCOMPARE(choice.disclosure, 0);
        QCOMPARE(model.indexOf(choice), disclosure);
        QCOMPARE(reportOf(reports, choice), reports->at(1).layers[0].get());
        QVERIFY(!reportOf(reports, {1, {0, 0, 0}, -1}));
        QVERIFY(!reportOf(reports, {7, {}, -1}));
        QCOMPARE(disclosureText("broken").value, QStringLiteral("broken"));
    }

    void differences_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("found");
        QTest::addColumn<int>("start");
        QTest::addColumn<QString>("words");
        QTest::newRow("slash") << "https://a/"
                               << "https://a" << 9 << "slash missing at the end";
        QTest::newRow("slash too many") << "https://a"
                                        << "https://a/" << 9 << "one slash too many at the end";
        QTest::newRow("case") << "Orders"
                              << "orders" << 0 << "other letter case";
        QTest::newRow("other") << "abc"
                               << "xyz" << 0 << "another value";
        QTest::newRow("scheme") << "https://a.b/c"
                                << "http://a.b/c" << 4 << "other scheme";
    }

    void differences()
    {
        QFETCH(QString, expected);
        QFETCH(QString, found);
        QFETCH(int, start);
        QFETCH(QString, words);
        QCOMPARE(differenceOf(expected, found).start, qsizetype(start));
        QCOMPARE(differenceWords(expected, found), words);
    }

    void absentClaimIsNoValue()
    {
        struct German final : QTranslator {
            QString translate(const char*, const char* source, const char*, int) const override
            {
                return QLatin1String(source) == QLatin1String("absent") ? QStringLiteral("fehlt") : QString();
            }
            bool isEmpty() const override { return false; }
        } german;
        QCoreApplication::installTranslator(&german);
        causes::Finding finding;
        finding.cause = causes::Cause::IssuerMismatch;
        finding.expected = "https://id.example.com/";
        finding.found = "absent";
        const FindingView view = viewOf(finding, verdict::TokenReport());
        QCOMPARE(view.rows.size(), 2);
        QCOMPARE(view.rows[1].text, QStringLiteral("fehlt"));
        QVERIFY(!view.compared && view.sideText.isEmpty()); // no difference between two texts
        finding.found = "https://id.example.com";
        QVERIFY(viewOf(finding, verdict::TokenReport()).compared);
    }

    void wordsOfCoreAreTranslated()
    {
        struct German final : QTranslator {
            QString translate(const char*, const char* source, const char*, int) const override
            {
                static const QHash<QString, QString> words = {
                    {QStringLiteral("What was signed: {how} ({size})"),
                     QStringLiteral("Signiert ({size}): {how}")},
                    {QStringLiteral("compact"), QStringLiteral("kompakt")},
                    {QStringLiteral("members sorted"), QStringLiteral("Felder sortiert")},
                    {QStringLiteral("Okta token"), QStringLiteral("Okta-Token")},
                    {QStringLiteral("ID token"), QStringLiteral("ID-Token")}};
                return words.value(QString::fromUtf8(source));
            }
            bool isEmpty() const override { return false; }
        } german;
        QCoreApplication::installTranslator(&german);
        const causes::Sentences sentences = {causes::say("What was signed: {how} ({size})",
                                                         {{"how", "compact, members sorted"}, {"size", "7"}}),
                                             causes::say("Not translated, {size}", {{"size", "{how}"}})};
        QCOMPARE(translatedSentences(sentences),
                 QStringLiteral("Signiert (7): kompakt, Felder sortiert. Not translated, {how}."));
        QCOMPARE(causes::tell(sentences),
                 std::string("What was signed: compact, members sorted (7). Not translated, {how}"));
        QCOMPARE(translatedLabel("Okta token"), QStringLiteral("Okta-Token"));
        QCOMPARE(translatedLabel("ID token (Okta token)"), QStringLiteral("ID-Token (Okta-Token)"));
    }

    void expectationsBecomePolicy()
    {
        Expectations expected;
        expected.audience = QStringLiteral("a, b  c");
        expected.required = QStringLiteral("sub tenant=7");
        expected.leewaySeconds = 30;
        const verdict::Policy policy = policyOf(expected);
        QCOMPARE(policy.audiences.size(), std::size_t(3));
        QCOMPARE(policy.requiredClaims.size(), std::size_t(2));
        QCOMPARE(policy.requiredClaims[1].value.value(), std::string("7"));
        QCOMPARE(policy.leeway.count(), 30);
    }
};

QTEST_GUILESS_MAIN(TstTokenModels)
#include "tst_token_models.moc"
