#include <QtTest>

#include <random>
#include <simdjson.h>

#include "base/json.h"

using bearerwatch::base::JsonDocument;

// Our reader against simdjson, which is well kept and widely fuzzed: both must accept and refuse the
// same texts. Left out of the comparison is what they differ in on purpose: numbers beyond what
// a double or 64 bits hold (ours keeps the digits) and \u escapes (ours replaces lone surrogates).

class TstJsonDifferential : public QObject {
    Q_OBJECT

    static bool hasExponent(const std::string& text)
    {
        for (std::size_t i = 1; i < text.size(); ++i) {
            if (text[i] == 'e' && text[i - 1] >= '0' && text[i - 1] <= '9')
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void mutatedTextsAreJudgedAlike_data()
    {
        QTest::addColumn<QByteArray>("seed");
        const QByteArray claims =
            R"({"iss":"https://id.example/","aud":["a","b"],"exp":1768388400,"f":-1.5})";
        QTest::newRow("claims") << claims;
        QTest::newRow("nested") << QByteArray(R"([[],[{}],{"a":{"b":[1,2,{"c":[]}]}},"x",false])");
        QTest::newRow("strings") << QByteArray(
            "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\",\"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\"]");
        QTest::newRow("blanks") << QByteArray(" { \"a\" : [ 1 , 2 ] ,\n\t\"b\" : { } } \r\n");
        QTest::newRow("numbers") << QByteArray("[0,-0,10,0.5,-12.25,1.0,100]");
    }

    void mutatedTextsAreJudgedAlike()
    {
        QFETCH(const QByteArray, seed);
        std::mt19937 random(4711); // a fixed seed: the same texts in each run
        const std::string_view alphabet = "{}[]:,\"\\ 0123456789-.truefalsn\n\t\x01\x7f\xc3\xff";
        simdjson::dom::parser peer;
        int accepted = 0;
        for (int round = 0; round < 20000; ++round) {
            std::string text = seed.toStdString();
            for (unsigned edits = 1 + random() % 2; edits > 0; --edits) {
                const std::size_t at = random() % text.size();
                const char other = alphabet[random() % alphabet.size()];
                switch (random() % 3) {
                case 0:
                    text[at] = other;
                    break;
                case 1:
                    text.insert(at, 1, other);
                    break;
                default:
                    text.erase(at, 1);
                }
            }
            if (text.find("\\u") != std::string::npos || hasExponent(text))
                continue;
            simdjson::dom::element element;
            const bool theirs = peer.parse(text).get(element) == simdjson::SUCCESS;
            const bool ours = JsonDocument::parse(text).has_value();
            QVERIFY2(ours == theirs, text.c_str());
            accepted += ours ? 1 : 0;
        }
        QVERIFY2(accepted > 100, "too few texts were valid for the comparison to mean anything");
    }
};

QTEST_GUILESS_MAIN(TstJsonDifferential)
#include "tst_json_differential.moc"
