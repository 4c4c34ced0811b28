#include <QFile>
#include <QTest>

#include "jose/key_file.h"
#include "models/error_text_view.h"
#include "models/help_pages.h"
#include "models/time_scale.h"
#include "models/token_view.h"
#include "verdict/judge.h"
#include "verdict/keys.h"

using namespace bearerwatch;
using namespace bearerwatch::models;

namespace {

std::string sample(const char* name)
{
    QFile file(QStringLiteral(SAMPLES "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

verdict::Keys sampleKeys()
{
    verdict::Keys keys;
    keys.verification = jose::readKeys(sample("sample-jwks.json"), "sample-jwks.json");
    return keys;
}

verdict::Policy samplePolicy()
{
    verdict::Policy policy;
    policy.issuers = {"https://id.example.com/"};
    policy.audiences = {"https://api.example.com/orders/"};
    return policy;
}

const FindingView* findingOf(const TokenView& view, causes::Cause cause)
{
    for (const FindingView& finding : view.findings) {
        if (finding.cause == cause && finding.severity == causes::Severity::Error)
            return &finding;
    }
    return nullptr;
}

QString textAt(const std::string& pasted, const TextMark& mark)
{
    return QString::fromStdString(pasted).mid(mark.start, mark.length);
}

} // namespace

/// What the cards of Inspect say, where they point, and what they offer.
class TstInspectViews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void expiredOffersLeewayAndInstant()
    {
        const std::string text = sample("token-set.txt");
        const base::Time now = *base::parseInstant("2026-01-14T11:00:30Z");
        const auto reports = verdict::inspectText(text, sampleKeys(), samplePolicy(), now);
        QVERIFY(!reports.empty());
        const TokenView view = viewOf(reports.front(), text, true);
        const FindingView* expired = findingOf(view, causes::Cause::Expired);
        QVERIFY(expired);
        QCOMPARE(expired->offers.size(), 3);
        QCOMPARE(expired->offers[2].text, QStringLiteral("refresh"));
        QCOMPARE(expired->offers[0].kind, Offer::Kind::UseLeeway);
        QCOMPARE(expired->offers[0].number, 31); // exp + leeway <= now is refused
        QCOMPARE(expired->offers[1].kind, Offer::Kind::JudgeAt);
        verdict::Policy lenient = samplePolicy();
        lenient.leeway = std::chrono::seconds(expired->offers[0].number);
        const TokenView later = viewOf(verdict::rejudgeTime(reports.front(), lenient, now), text, true);
        QVERIFY(!findingOf(later, causes::Cause::Expired));
        const base::Time offered(std::chrono::seconds(expired->offers[1].number));
        const TokenView earlier =
            viewOf(verdict::rejudgeTime(reports.front(), samplePolicy(), offered), text, true);
        QVERIFY(!findingOf(earlier, causes::Cause::Expired));
    }

    void longPastOffersNoLeeway()
    {
        const std::string text = sample("token-set.txt");
        const base::Time now = *base::parseInstant("2026-11-14T11:00:30Z");
        const auto reports = verdict::inspectText(text, sampleKeys(), samplePolicy(), now);
        const TokenView view = viewOf(reports.front(), text, true);
        const FindingView* expired = findingOf(view, causes::Cause::Expired);
        QVERIFY(expired);
        QCOMPARE(expired->offers.size(), 2);
        QCOMPARE(expired->offers[0].kind, Offer::Kind::JudgeAt);
    }

    void audienceOffersTheOneFoundAndIsMarked()
    {
        const std::string text = sample("token-set.txt");
        const base::Time now = *base::parseInstant("2026-01-14T10:30:00Z");
        const auto reports = verdict::inspectText(text, sampleKeys(), samplePolicy(), now);
        const TokenView view = viewOf(reports.front(), text, true);
        const FindingView* audience = findingOf(view, causes::Cause::AudienceMismatch);
        QVERIFY(audience);
        QCOMPARE(audience->offers.size(), 2);
        QCOMPARE(audience->offers[0].text, QStringLiteral("https://api.example.com/orders"));
        verdict::Policy other = samplePolicy();
        other.audiences = {audience->offers[0].text.toStdString()};
        const auto again = verdict::inspectText(text, sampleKeys(), other, now);
        QCOMPARE(again.front().verdict, verdict::Verdict::Accepted);
        QVERIFY(audience->mark);
        QVERIFY(!audience->mark->damage);
        // The marked characters, filled up to whole groups of four, decode to the claim's value.
        const qsizetype partStart = view.start + view.parts[0].text.size() + 1;
        const qsizetype skew = (audience->mark->start - partStart) % 4;
        const QString marked =
            QString::fromStdString(text).mid(audience->mark->start - skew, audience->mark->length + skew + 3);
        const QByteArray decoded = QByteArray::fromBase64(marked.toLatin1(), QByteArray::Base64UrlEncoding);
        QVERIFY2(decoded.contains("https://api.example.com/orders"), decoded.constData());
    }

    void headerDamageOffersTheCorrectedHeader()
    {
        const std::string token = QString::fromStdString(sample("accepted.txt"))
                                      .section(QLatin1Char(' '), -1)
                                      .trimmed()
                                      .toStdString();
        const std::string text = "Ünïcode line\nAuthorization: Bearer: " + token + "\n";
        const base::Time now = *base::parseInstant("2026-01-14T10:30:00Z");
        const auto reports = verdict::inspectText(text, sampleKeys(), {}, now);
        QVERIFY(!reports.empty());
        const TokenView view = viewOf(reports.front(), text, true);
        const FindingView* damage = findingOf(view, causes::Cause::Malformed);
        QVERIFY(damage);
        QCOMPARE(damage->offers.size(), 3);
        QCOMPARE(damage->offers[0].kind, Offer::Kind::InspectText);
        const auto again = verdict::inspectText(damage->offers[0].text.toStdString(), sampleKeys(), {}, now);
        QCOMPARE(again.size(), std::size_t(1));
        QCOMPARE(again.front().verdict, verdict::Verdict::Accepted);
        QVERIFY(damage->mark);
        QVERIFY(damage->mark->damage);
        QCOMPARE(textAt(text, *damage->mark), QStringLiteral(":"));
        QCOMPARE(QString::fromStdString(text).mid(damage->mark->start - 6, 6), QStringLiteral("Bearer"));
        QVERIFY(!view.report().contains(QString::fromStdString(token)));
    }

    void nearMissPointsAtTheWrongCharacter()
    {
        verdict::TokenReport report;
        report.text = "aaaa.bbXb.cccc";
        report.parts = {"aaaa", "bbXb", "cccc"};
        report.offset = 3;
        report.length = 15;
        verdict::NearMiss miss;
        miss.part = "payload";
        miss.position = 3;
        miss.found = "X";
        report.nearMisses = {miss};
        // A line break inside the copy is stepped over.
        const std::string pasted = "é-aaaa.\nbbXb.cccc";
        const auto mark = markOf(miss, report, pasted);
        QVERIFY(mark);
        QCOMPARE(textAt(pasted, *mark), QStringLiteral("X"));
        miss.part = "key";
        QVERIFY(!markOf(miss, report, pasted));
    }

    void nearMissNamesOneCharacterOnlyWhereItIsOne()
    {
        verdict::TokenReport report;
        report.text = "aaaa.bbXb.cccc";
        report.parts = {"aaaa", "bbXb", "cccc"};
        verdict::NearMiss miss;
        miss.part = "payload";
        miss.position = 3;
        miss.found = "X";
        miss.expected = "Y";
        const auto title = [&](const char* kind) {
            miss.kind = kind;
            report.nearMisses = {miss};
            return viewOf(report, report.text, true).nearMisses.front().title;
        };
        QCOMPARE(title("substituted_character"), QStringLiteral("Damaged copy: one character differs"));
        QCOMPARE(title("standard_base64"), QStringLiteral("Damaged copy"));
    }

    void utf16LengthAgreesWithQt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("ascii") << QStringLiteral("abc");
        QTest::newRow("two bytes") << QStringLiteral("äöü");
        QTest::newRow("three bytes") << QStringLiteral("…“”");
        QTest::newRow("pair") << QString::fromUtf8("\xF0\x9F\x94\x91 key");
    }

    void utf16LengthAgreesWithQt()
    {
        QFETCH(QString, text);
        QCOMPARE(utf16Length(text.toStdString()), text.size());
    }

    void timeScaleGivesEachEventItsPlace()
    {
        const base::Time issued = *base::parseInstant("2026-01-14T10:00:00Z");
        const base::Time expires = issued + std::chrono::hours(1);
        const TimeScale linear({issued, expires, issued + std::chrono::minutes(30)});
        QVERIFY(!linear.breakAt());
        const TimeScale broken({expires, issued, issued + std::chrono::hours(24 * 300)});
        QVERIFY(broken.breakAt());
        QVERIFY(broken.fractionOf(expires) - broken.fractionOf(issued) > 0.1);
        for (const TimeScale& scale : {linear, broken}) {
            double last = -1;
            for (int minute = -5; minute < 70; ++minute) {
                const base::Time at = issued + std::chrono::minutes(minute);
                const double fraction = scale.fractionOf(at);
                QVERIFY(fraction >= last);
                last = fraction;
                if (fraction > 0 && fraction < 1)
                    QVERIFY(std::chrono::abs(scale.timeAt(fraction) - at) < std::chrono::seconds(1));
            }
        }
        const TimeScale one({issued});
        QVERIFY(one.fractionOf(issued) > 0 && one.fractionOf(issued) < 1);
    }

    void everyCauseHasAPreventionPage()
    {
        for (const causes::Cause cause : causes::allCauses()) {
            const QString id = preventionOf({}, cause);
            QFile file(QStringLiteral(SAMPLES "/../help/en/%1.md").arg(id));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(id));
            const QByteArray content = file.readAll();
            const HelpPageText page = readHelpPage(id, QString::fromUtf8(content));
            QVERIFY(!page.title.isEmpty());
            QVERIFY(page.sections.size() > 3);
            bool example = false;
            for (const HelpSection& section : page.sections) {
                QVERIFY2(!section.text.isEmpty(), qPrintable(page.title + section.title));
                QVERIFY(!section.text.contains(QStringLiteral("```")));
                example = example || section.fixedFont;
            }
            QVERIFY(example);
            const QString whole = QString::fromUtf8(content);
            int stacks = 0;
            for (const char* stack : {"JavaScript", "Node.js", "Express", "Python", "FastAPI", "Java\n",
                                      "Java ", "Spring", "Go\n", "Go ", "C#", ".NET"})
                stacks += whole.contains(QLatin1String(stack)) ? 1 : 0;
            QVERIFY2(stacks >= 4, qPrintable(id));
        }
        QCOMPARE(preventionOf(QStringLiteral("lifetime_long"), {}), QStringLiteral("refresh"));
        QVERIFY(preventionOf(QStringLiteral("no such code"), {}).isEmpty());
    }

    void helpPagesKeepCodeAsItIs()
    {
        const HelpPageText page = readHelpPage(
            QStringLiteral("x"),
            QStringLiteral("# T\n## A\nwords\nmore\n```\n# no title\n  b\n```\nafter\n## B\nend\n"));
        QCOMPARE(page.title, QStringLiteral("T"));
        QCOMPARE(page.sections.size(), 4);
        QCOMPARE(page.sections[0].text, QStringLiteral("words\nmore"));
        QVERIFY(page.sections[1].fixedFont);
        QCOMPARE(page.sections[1].text, QStringLiteral("# no title\n  b"));
        QCOMPARE(page.sections[2].text, QStringLiteral("after"));
        QVERIFY(!page.sections[2].fixedFont);
        QCOMPARE(page.sections[3].title, QStringLiteral("B"));
    }

    void errorTextRanksCausesAndSaysWhatIsNext()
    {
        const std::string text = "HTTP/1.1 401\nWWW-Authenticate: Bearer error=\"invalid_token\", "
                                 "error_description=\"The access token expired\"";
        const report::ErrorText named = report::explainErrorText(text);
        QVERIFY(!named.empty());
        const ErrorTextView view = errorTextViewOf(named, text, {});
        QCOMPARE(view.causes.front().cause, std::optional(causes::Cause::Expired));
        QCOMPARE(view.banner.verdict, verdict::Verdict::Undetermined);
        QVERIFY(!view.nextSteps.isEmpty());
        QVERIFY(view.causes.front().mark);
        QVERIFY(textAt(text, *view.causes.front().mark).contains(QStringLiteral("expired")));
        QVERIFY(view.report().contains(view.nextSteps.front()));
        QCOMPARE(named.causes.size(), std::size_t{1}); // what every refusal is called adds nothing to it
    }

    void generalCodesStateNoCause_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("invalid_token") << "WWW-Authenticate: Bearer error=\"invalid_token\"";
        QTest::newRow("invalid_grant") << "{\"error\":\"invalid_grant\"}";
    }

    void generalCodesStateNoCause()
    {
        QFETCH(const QString, text);
        const report::ErrorText named = report::explainErrorText(text.toStdString());
        QVERIFY(!named.causes.empty());
        for (const report::NamedCause& one : named.causes)
            QVERIFY(one.certainty == causes::Certainty::Inferred);
    }
};

QTEST_GUILESS_MAIN(TstInspectViews)
#include "tst_inspect_views.moc"
