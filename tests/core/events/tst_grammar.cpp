#include <QtTest>
#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>

#include "base/json.h"
#include "events/classify.h"

using namespace bearerwatch;

// What is wrong about what, in every form: tests/data/events/grammar.json names subjects, the forms of
// sentences about them, and the causes that are right. Each is written as sentence, as member of JSON, and as
// names of code.

namespace {

std::string joinedBy(const std::string& sentence, char joint)
{
    std::string name = sentence;
    std::replace(name.begin(), name.end(), ' ', joint);
    return name;
}

std::string camelCase(const std::string& sentence)
{
    std::string name;
    bool begins = true;
    for (const char c : sentence) {
        if (c != ' ')
            name += begins ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        begins = c == ' ';
    }
    return name;
}

bool isName(const std::string& sentence)
{
    return std::all_of(sentence.begin(), sentence.end(),
                       [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == ' '; });
}

std::string replaceAll(std::string text, const std::string& what, const std::string& by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

std::string written(const QString& style, const std::string& sentence)
{
    if (style == "sentence")
        return "auth: " + sentence;
    if (style == "response")
        return "401 Unauthorized: " + sentence;
    if (style == "json")
        return R"({"level":"warn","msg":"request denied","error":")" + replaceAll(sentence, "\"", "'") +
            "\"}";
    if (!isName(sentence))
        return {};
    if (style == "snake")
        return R"({"error":")" + joinedBy(sentence, '_') + "\"}";
    if (style == "kebab")
        return "auth/" + joinedBy(sentence, '-');
    return camelCase(sentence) + "Exception";
}

} // namespace

class TstGrammar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsWrong_data()
    {
        QTest::addColumn<double>("least");
        QTest::newRow("sentence") << 0.98;
        QTest::newRow("response") << 0.98;
        QTest::newRow("json") << 0.975;
        QTest::newRow("snake") << 0.97;
        QTest::newRow("kebab") << 0.96;
        QTest::newRow("camel") << 0.95;
    }

    void saysWhatIsWrong()
    {
        QFETCH(const double, least);
        const QString style = QString::fromLatin1(QTest::currentDataTag());
        std::ifstream file(TEST_DATA "/events/grammar.json");
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        const auto document = base::JsonDocument::parse(text);
        QVERIFY(document.has_value());
        int count = 0;
        int right = 0;
        for (const auto group : document->root().find("groups")) {
            for (const auto subject : group.find("subjects")) {
                for (const auto form : group.find("forms")) {
                    const std::string line = written(style, replaceAll(form.string(), "%", subject.string()));
                    if (line.empty())
                        continue;
                    ++count;
                    right += isRight(line, group.find("causes")) ? 1 : 0;
                }
            }
        }
        qInfo("%d of %d", right, count);
        QVERIFY(count > 3000);
        QVERIFY2(right >= least * count, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(count)));
    }

private:
    static bool isRight(const std::string& line, const base::JsonValue& causes)
    {
        const events::Classification found = events::classify("2026-03-02T10:00:00.000Z WARN  [api] " + line,
                                                              std::nullopt, events::RuleBook::standard());
        const std::string id = found.cause ? std::string(causes::id(*found.cause)) : "none";
        return std::any_of(causes.begin(), causes.end(),
                           [&](const base::JsonValue& cause) { return cause.string() == id; });
    }
};

QTEST_APPLESS_MAIN(TstGrammar)
#include "tst_grammar.moc"
