#include <QtTest>
#include <algorithm>
#include <map>
#include <set>

#include "base/base64.h"
#include "base/byte_search.h"
#include "base/json.h"
#include "base/keyed_hash.h"
#include "base/text.h"
#include "base/time.h"

using namespace bearerwatch::base;

class TstBase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jsonIsAcceptedOrRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<int>("offset");
        const auto row = [](const char* text, bool valid, int offset = 0) {
            QTest::newRow(text) << QByteArray(text) << valid << offset;
        };
        row(R"({"a":1})", true);
        row(R"( [1, -0.5e+3, "x\u00e9\n", true, false, null, {}, []] )", true);
        row(R"({"a":1,"a":2})", true);
        row("", false, 0);
        row(R"({"a":1,})", false, 7);
        row("[1,]", false, 3);
        row("[01]", false, 2);
        row("[1.]", false, 3);
        row("[+1]", false, 1);
        row("{\"a\" 1}", false, 5);
        row("[1] x", false, 4);
        row("[\"\\x\"]", false, 2);
        row("[\"\t\"]", false, 2);
        row("[\"\xff\"]", false, 2);
        row("[", false, 1);
        row("[1}", false, 2);
        row("nul", false, 0);
        row("\"ab", false, 3);
    }

    void jsonIsAcceptedOrRefused()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, valid);
        QFETCH(const int, offset);
        const auto document = JsonDocument::parse({text.constData(), static_cast<std::size_t>(text.size())});
        QCOMPARE(document.has_value(), valid);
        if (!valid)
            QCOMPARE(document.error().offset, static_cast<std::size_t>(offset));
    }

    void jsonKeepsPlacesDuplicatesAndDigits()
    {
        const std::string text =
            R"({"sub":"a","n":100002348117421473,"sub":"b\u0041","o":{"x":[1,2,[3]]},"z":true})";
        const auto document = JsonDocument::parse(text);
        QVERIFY(document.has_value());
        const JsonValue root = document->root();
        QCOMPARE(root.size(), std::size_t{5});
        QCOMPARE(root.count("sub"), std::size_t{2});
        QCOMPARE(root.find("sub").string(), std::string("bA"));
        QCOMPARE(root.find("n").raw(), std::string_view("100002348117421473"));
        QCOMPARE(root.find("n").offset(), text.find("1000"));
        QCOMPARE(root.find("o").find("x").size(), std::size_t{3});
        QCOMPARE(root.find("o").find("x").raw(), std::string_view("[1,2,[3]]"));
        QVERIFY(root.find("z").isBool());
        QVERIFY(!root.find("absent"));
    }

    void jsonDepthIsBounded()
    {
        const std::string deep(1'000'000, '[');
        const auto document = JsonDocument::parse(deep);
        QVERIFY(!document.has_value());
        QCOMPARE(document.error().what, std::string("nested too deeply"));
    }

    void base64TellsWhatItMet()
    {
        QCOMPARE(asText(readBase64("aGk").bytes), std::string_view("hi"));
        QVERIFY(readBase64("aGk").canonicalUrl());
        QVERIFY(readBase64("aGk=").paddingAt == 3U);
        QVERIFY(!readBase64("aGk=").invalidAt);
        QVERIFY(readBase64("aGl").unusedBits);
        QVERIFY(readBase64("aGk.").invalidAt == 3U);
        QVERIFY(readBase64("a").impossibleLength);
        QVERIFY(readBase64("+/-_").standardAt == 0U);
        QVERIFY(readBase64("+/-_").urlAt == 2U);
        QVERIFY(!decodeBase64Url("aGl"));
        QVERIFY(!decodeBase64Url("aG+"));
        for (std::size_t n = 0; n < 70; ++n) {
            Bytes bytes(n);
            for (std::size_t i = 0; i < n; ++i)
                bytes[i] = static_cast<std::uint8_t>(i * 37 + n);
            QCOMPARE(decodeBase64Url(encodeBase64Url(bytes)).value(), bytes);
            QCOMPARE(readBase64(encodeBase64(bytes, Base64Alphabet::Standard)).bytes, bytes);
            QCOMPARE(decodeHex(encodeHex(bytes)).value(), bytes);
        }
    }

    // Both are read by blocks of several octets: each octet at each place of a block is judged alike.
    void everyOctetAtEveryPlace()
    {
        const std::string good(48, 'Q');
        for (std::size_t place = 0; place < good.size(); ++place) {
            for (unsigned octet = 0; octet < 256; ++octet) {
                const char c = static_cast<char>(octet);
                std::string text = good;
                text[place] = c;
                const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                    (c >= '0' && c <= '9') || c == '-' || c == '_';
                const auto decoded = decodeBase64Url(text);
                QCOMPARE(decoded.has_value(), letter);
                if (decoded)
                    QCOMPARE(encodeBase64Url(*decoded), text);
                const bool plain = octet >= 0x20 && octet < 0x80 && c != '"' && c != '\\';
                text = '"' + text.substr(0, 24) + '"';
                QCOMPARE(JsonDocument::parse(text).has_value(), plain || place >= 24);
            }
        }
    }

    void instants()
    {
        QCOMPARE(formatRfc3339(*parseInstant("1300819380")), std::string("2011-03-22T18:43:00Z"));
        QCOMPARE(formatRfc3339(*parseInstant("2026-01-14T16:30:00.25+05:30")),
                 std::string("2026-01-14T11:00:00.250Z"));
        QVERIFY(!parseInstant("2026-02-30T00:00:00Z"));
        QVERIFY(!parseInstant("2026-01-01T00:00:00"));
        QVERIFY(!timeFromSeconds(1e300));
        QCOMPARE(formatDuration(std::chrono::seconds{964}), std::string("16:04"));
    }

    void bytesAreFoundAsByTheLibrary_data()
    {
        QTest::addColumn<QString>("bytes");
        QTest::newRow("letters and newlines") << "ab\n";
        QTest::newRow("digits and letters") << "41b";
        QTest::newRow("digits and signs") << "0-1";
    }

    void bytesAreFoundAsByTheLibrary()
    {
        QFETCH(QString, bytes);
        const std::string alphabet = bytes.toStdString();
        std::string text;
        std::uint32_t state = 7;
        for (int i = 0; i < 20'000; ++i) {
            state = state * 1'664'525 + 1'013'904'223;
            text.push_back(alphabet[(state >> 20) % alphabet.size()]);
        }
        const std::string_view view = text;
        for (std::size_t from = 0; from < 70; ++from) {
            for (const std::size_t length :
                 {0U, 1U, 15U, 16U, 17U, 31U, 32U, 33U, 500U, 8160U, 8192U, 19'000U}) {
                const std::string_view part = view.substr(from, length);
                QCOMPARE(countByte(part, '\n'),
                         static_cast<std::uint64_t>(std::count(part.begin(), part.end(), '\n')));
                for (const char* needle :
                     {"", "a", "ab", "aab", "abab\nb", "aaaaaaaaaaaa", "bb\n\naab\na", "4", "41", "441",
                      "14b", "1b4", "0-1", "-0", "00-1", "--0-11-0", "01-"})
                    QCOMPARE(findBytes(part, needle, from % 5), part.find(needle, from % 5));
            }
        }
    }

    // Vectors of SipHash-1-3 for the key 00 01 ... 0f and the texts 00 01 ..., as its reference gives them.
    void keyedHashIsSipHash()
    {
        std::string text;
        std::map<std::size_t, std::uint64_t> expected{{0, 0xabac0158050fc4dcULL},
                                                      {7, 0xd3927d989bb11140ULL},
                                                      {8, 0x369095118d299a8eULL},
                                                      {15, 0xd320d86d2a519956ULL}};
        for (std::size_t size = 0; size < 16; ++size) {
            if (expected.contains(size))
                QCOMPARE(detail::sipHash13(text, 0x0706050403020100ULL, 0x0f0e0d0c0b0a0908ULL),
                         expected[size]);
            text.push_back(static_cast<char>(size));
        }
        QCOMPARE(keyedHash("req-1", 'r'), keyedHash("req-1", 'r'));
        QVERIFY(keyedHash("req-1", 'r') != keyedHash("req-1", 'c'));
    }

    void tableHashTellsEachByte()
    {
        std::set<std::uint64_t> known;
        std::size_t texts = 0;
        for (std::size_t size = 0; size < 80; ++size) {
            std::string text(size, 'a');
            known.insert(tableHash(text));
            ++texts;
            for (std::size_t place = 0; place < size; ++place) {
                text[place] = 'b';
                QCOMPARE(tableHash(text), tableHash(std::string(text)));
                known.insert(tableHash(text));
                ++texts;
                text[place] = 'a';
            }
        }
        QCOMPARE(known.size(), texts);
    }

    void hostileTextIsEscaped()
    {
        QCOMPARE(escapeForDisplay("a\x1b[0m\xe2\x80\xae\xff"), std::string("a\\u{1B}[0m\\u{202E}\\x{FF}"));
        QCOMPARE(findInvalidUtf8("\xc3\xa9\xed\xa0\x80"), std::size_t{2});
    }
};

QTEST_GUILESS_MAIN(TstBase)
#include "tst_base.moc"
