#include <QtTest>
#include <algorithm>
#include <array>
#include <random>

#include "base/ascii.h"
#include "events/classify.h"
#include "events/prefilter.h"
#include "events/prefilter_words.h"
#include "events/word_cuts.h"
#include "events/word_sieve.h"
#include "events/word_starts.h"
#include "events/word_table.h"
#include "sample.h"

using namespace bearerwatch;
using events::Prefilter;
using events::detail::SoughtText;
using events::detail::WordTable;

// Notes what a table finds.
struct Finds {
    std::vector<std::pair<std::uint32_t, std::size_t>> texts; // number and begin
    std::vector<std::size_t> ends;

    [[nodiscard]] bool passes(std::size_t) const { return false; }
    void lineEnds(std::size_t end) { ends.push_back(end); }
    void found(std::uint32_t number, std::size_t begin, std::size_t) { texts.emplace_back(number, begin); }
};

class TstPrefilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesEachLineThatARuleMatches()
    {
        const auto prefilter = Prefilter::create(events::RuleBook::standard());
        QVERIFY(prefilter.has_value());
        auto scratch = prefilter->makeScratch();
        std::string block;
        for (const char* file : {"messages", "own_messages", "fresh", "further", "held_out", "collected",
                                 "collected_later", "servers"}) {
            for (Sample sample : readSamples(TEST_DATA "/events/" + std::string(file) + ".jsonl")) {
                std::replace(sample.text.begin(), sample.text.end(), '\n', ' ');
                block += sample.text + "\n";
                block += QByteArray::fromStdString(sample.text).toUpper().toStdString() + "\n";
                block +=
                    QByteArray::fromStdString(sample.text).replace("'", "\xE2\x80\x99").toStdString() + "\n";
            }
        }
        std::vector<std::size_t> lines;
        QVERIFY(prefilter->scan(block, scratch, lines));
        QVERIFY(std::is_sorted(lines.begin(), lines.end()));
        int events = 0;
        for (std::size_t at = 0; at < block.size();) {
            const std::size_t end = block.find('\n', at);
            logs::Record record;
            record.text = block.substr(at, end - at);
            const events::Classification found = events::classify(record);
            if (found.cause &&
                found.rule != events::WordsRule) { // Words are weighed where a rule has words alone.
                ++events;
                QVERIFY2(std::binary_search(lines.begin(), lines.end(), at), record.text.c_str());
            }
            at = end + 1;
        }
        QVERIFY(events > 8000);
    }

    // Else each line would be named, or looked at once more.
    void tablesServeTheStandardBook()
    {
        const auto words = events::detail::derivePrefilterWords(events::RuleBook::standard().compiled());
        QVERIFY(!words.everything);
        QCOMPARE(words.elsewhere, std::vector<std::string>{});
    }

    void isRareInOrdinaryLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("access") << QByteArray(
            R"x(203.0.113.7 - - [10/Oct/2026:13:55:36 +0000] "GET /api/v1/orders/17 HTTP/1.1" 200 401 "-" "Mozilla/5.0 (KHTML, like Gecko)")x");
        QTest::newRow("json") << QByteArray(
            R"({"level":"info","time":1700000401,"reqId":"req-1","req":{"method":"GET","url":"/o"},"res":{"statusCode":200},"msg":"request completed"})");
        QTest::newRow("java") << QByteArray("2026-03-02 08:14:05.401  INFO 1 --- [nio-8080-exec-2] "
                                            "c.e.OrderService : Order 4011 saved in 12 ms");
        QTest::newRow("names of members") << QByteArray(
            R"({"time":"2026-03-02T08:14:05Z","message":"Session created for user 42","client":"192.0.2.7","service":"shop","request":{"method":"GET","headers":{"accept":"text"}},"response":{"status":200,"type":"json"},"account":17,"resource":"/orders"})");
        QTest::newRow("user agent") << QByteArray(
            R"x(203.0.113.7 - - [10/Oct/2026:13:55:36 +0000] "GET /oauth2/client/login HTTP/1.1" 302 512 "-" "Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X)")x");
        QTest::newRow("subject without its predicate")
            << QByteArray("2026-03-02 08:14:05 INFO audience report: 12 pages printed");
    }

    void isRareInOrdinaryLines()
    {
        QFETCH(const QByteArray, line);
        const auto prefilter = Prefilter::create(events::RuleBook::standard());
        auto scratch = prefilter->makeScratch();
        QVERIFY(!prefilter->matters(line.toStdString(), scratch));
    }

    void statusIsFoundInItsPlace_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line :
             {R"("GET / HTTP/1.1" 401 17)", R"({"status":401})", R"({"status":"401"})", "status=401 x",
              "[GIN] | 401 | 5ms", "Completed 401",
              "2024-05-14 09:12:17 10.1.2.4 GET /o - 443 - 198.51.100.69 okhttp - 401 0 0 15", "a\t401\tb"})
            QTest::newRow(line) << QByteArray(line);
    }

    void statusIsFoundInItsPlace()
    {
        QFETCH(const QByteArray, line);
        const auto prefilter = Prefilter::create(events::RuleBook::standard());
        auto scratch = prefilter->makeScratch();
        QVERIFY(prefilter->matters(line.toStdString(), scratch));
    }

    void otherRefusalsAreFoundInTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("found");
        for (const char* line : {R"("GET / HTTP/1.1" 403 17)", R"({"status":403})",
                                 R"({"statusCode": "500"})", "status=503 x", "resp=403"})
            QTest::newRow(line) << QByteArray(line) << true;
        for (const char* line : {"took 500 ms", R"("GET / HTTP/1.1" 200 500 "-")", R"({"duration":403})",
                                 "retry in 503 s", "item 403"})
            QTest::newRow(line) << QByteArray(line) << false;
    }

    void otherRefusalsAreFoundInTheirPlace()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const bool, found);
        const auto prefilter = Prefilter::create(events::RuleBook::standard());
        auto scratch = prefilter->makeScratch();
        QCOMPARE(prefilter->matters(line.toStdString(), scratch), found);
    }

    void userRulesAreSought()
    {
        const auto book = events::RuleBook::standard().withUserRules(
            R"({"rules":[{"id":"a","cause":"expired","literal":"Billet PÉRIMÉ"},{"id":"b","cause":"missing","expression":"kein[ _]Ausweis \\d+"}]})",
            "u.json");
        QVERIFY(book.has_value());
        const auto prefilter = Prefilter::create(*book);
        QVERIFY(prefilter.has_value());
        auto scratch = prefilter->makeScratch();
        std::vector<std::size_t> lines;
        prefilter->scan("aaa\nbillet PÉRIMÉ\nbbb\nx Kein_Ausweis 12 y\nccc", scratch, lines);
        QCOMPARE(lines, (std::vector<std::size_t>{4, 24}));
    }

    // Texts of random letters, signs and bytes, long enough for each way to look at 64 bytes.
    // Whatever the processor can: each way tells the starts that bytes one by one tell.
    void allWaysTellTheSameStarts()
    {
        using events::detail::Starts;
        std::mt19937 random(7);
        const std::string letters("aZz09A4 3\n.\xC3\xA9\xF0\x7F{@[`/:", 21);
        for (int round = 0; round < 1000; ++round) {
            std::string bytes;
            const std::size_t steps = 1 + random() % Starts::MostSteps;
            for (std::size_t i = 0; i < steps * Starts::Step + 2; ++i)
                bytes += round % 4 == 0 ? static_cast<char>(random()) : letters[random() % letters.size()];
            if (round % 50 == 1)
                bytes.assign(bytes.size(), round % 100 == 1 ? '\n' : '\xC3'); // each byte is a start
            for (const auto numbers :
                 {events::detail::NumberStarts::All, events::detail::NumberStarts::Long}) {
                std::vector<std::vector<std::uint16_t>> told;
                for (const events::detail::FindStarts find : events::detail::waysToFindStarts()) {
                    Starts starts;
                    events::detail::StartsBefore before;
                    find(bytes.data(), steps, numbers, before, starts);
                    told.emplace_back(starts.words.begin(), starts.words.begin() + starts.wordCount);
                    told.back().insert(told.back().end(), starts.newlines.begin(),
                                       starts.newlines.begin() + starts.newlineCount);
                    told.back().push_back(
                        static_cast<std::uint16_t>(before.word | before.upper << 1U | before.high << 2U));
                }
                for (const auto& other : told)
                    QCOMPARE(other, told.back());
            }
        }
    }

    void sievesKeepWhatIsOfTheList()
    {
        using events::detail::Starts;
        using events::detail::WordSieve;
        WordSieve sieve;
        sieve.add({'r', 'e', 'q', 'u', 'i', 'r', 'e', 0}, 7);
        sieve.add({'j', 'w', 't', 0}, 3);
        sieve.add({'c', 'o', 'd', 'e', 0}, 4);
        const std::string text = "request REQUIRED jwts jw code CODEC cod requirx x        ";
        Starts starts;
        for (const std::size_t at : {0U, 8U, 17U, 22U, 25U, 30U, 36U, 40U, 48U})
            starts.words.at(starts.wordCount++) = static_cast<std::uint16_t>(at);
        for (const bool portable : {false, true}) {
            Starts::Places chosen{};
            const std::size_t count = portable ? sieve.choosePortably(text.data(), starts, chosen)
                                               : sieve.choose(text.data(), starts, chosen);
            QCOMPARE(std::vector<std::uint16_t>(chosen.begin(), chosen.begin() + count),
                     (std::vector<std::uint16_t>{8, 17, 25, 30, 40}));
        }
        WordSieve shortOnes;
        shortOnes.add({'o', 'k', 0}, 2);
        Starts::Places chosen{};
        starts.wordCount = 2;
        starts.words[0] = 0;
        starts.words[1] = 3;
        QCOMPARE(shortOnes.choose("no ok, this", starts, chosen), std::size_t{1});
        QCOMPARE(chosen[0], std::uint16_t{3});
    }

    void tablesFindWhatStandsThere()
    {
        const std::vector<std::string> words{"abc",
                                             "ab",
                                             "cab",
                                             "b1a",
                                             "41",
                                             "abab",
                                             "c\xC3\xA9"
                                             "a",
                                             "555",
                                             "caabbaab1"};
        std::vector<SoughtText> texts;
        for (std::size_t i = 0; i < words.size(); ++i)
            texts.push_back({words[i], static_cast<std::uint32_t>(i)});
        texts.push_back({"a\xC3\xA9"
                         "bc",
                         9, 1, false, false});
        const WordTable table(texts);
        std::mt19937 random(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same texts each time
        const std::vector<std::string> pieces{"a", "b", "c",  "A", "B", "C",       "1",
                                              "4", "5", "\n", " ", "_", "\xC3\xA9"};
        std::size_t all = 0;
        for (int round = 0; round < 3000; ++round) {
            std::string text;
            for (std::size_t length = random() % 300; text.size() < length;)
                text += pieces[random() % pieces.size()];
            Finds finds;
            table.visit(text, finds);
            Finds expected;
            for (std::size_t at = 0; at < text.size(); ++at) {
                if (text[at] == '\n')
                    expected.ends.push_back(at + 1);
                for (const SoughtText& sought : texts) {
                    const std::size_t end = at + sought.text.size();
                    const bool stands = end <= text.size() &&
                        std::equal(sought.text.begin(), sought.text.end(),
                                   text.begin() + static_cast<std::ptrdiff_t>(at), [](char a, char b) {
                                       return a == b || (base::isLetter(b) && a == (b | 0x20));
                                   });
                    if (stands && (!sought.startsWord || events::detail::isWholeWord(text, at, end)))
                        expected.texts.emplace_back(sought.number, at);
                }
            }
            std::sort(finds.texts.begin(), finds.texts.end());
            std::sort(expected.texts.begin(), expected.texts.end());
            QCOMPARE(finds.texts, expected.texts);
            QCOMPARE(finds.ends, expected.ends);
            all += finds.texts.size();
        }
        QVERIFY(all > 1000);
    }

    void literalsOfUsersStandAnywhere()
    {
        const auto book = events::RuleBook::standard().withUserRules(
            R"({"rules":[{"id":"a","cause":"expired","literal":"quxz"},{"id":"b","cause":"missing","literal":"x: Pass gone by"},{"id":"c","cause":"missing","literal":"q a b w"}]})",
            "u.json");
        QVERIFY(book.has_value());
        const auto prefilter = Prefilter::create(*book);
        auto scratch = prefilter->makeScratch();
        std::vector<std::size_t> lines;
        std::vector<std::size_t> ends;
        prefilter->scan("aQuXzb\nx: pass\nbox: PASS gone by\nx: pass gone bye\nxQ A b w\n", scratch, lines,
                        &ends);
        QCOMPARE(lines, (std::vector<std::size_t>{0, 15, 33, 50}));
        QCOMPARE(ends, (std::vector<std::size_t>{7, 15, 33, 50, 59}));
    }

    void messagesOfNumbersMatter()
    {
        const auto prefilter = Prefilter::create(events::RuleBook::standard());
        auto scratch = prefilter->makeScratch();
        QVERIFY(prefilter->matters("{\"MESSAGE\":[106,119,116],\"PRIORITY\":\"6\"}", scratch));
        QVERIFY(prefilter->matters("{\"MESSAGE\": [106, 119, 116]}", scratch));
        QVERIFY(!prefilter->matters("{\"MESSAGE\":\"[106,119,116]\",\"PRIORITY\":\"6\"}", scratch));
    }

    void cancels()
    {
        const auto prefilter = Prefilter::create(events::RuleBook::standard());
        auto scratch = prefilter->makeScratch();
        std::vector<std::size_t> lines;
        QVERIFY(
            !prefilter->scan("jwt expired\n", scratch, lines, [](const base::Progress&) { return false; }));
        QVERIFY(lines.empty());
    }

    void hugeLinesAndNoNewline()
    {
        const auto prefilter = Prefilter::create(events::RuleBook::standard());
        auto scratch = prefilter->makeScratch();
        std::string block(20'000'000, 'x');
        block += " jwt expired";
        std::vector<std::size_t> lines;
        QVERIFY(prefilter->scan(block, scratch, lines));
        QCOMPARE(lines, std::vector<std::size_t>{0});
    }
};

QTEST_GUILESS_MAIN(TstPrefilter)
#include "tst_prefilter.moc"
