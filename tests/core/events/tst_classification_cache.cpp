#include <QtTest>
#include <array>
#include <map>
#include <random>

#include "base/text.h"
#include "events/classification_cache.h"
#include "events/line_look.h"
#include "sample.h"

using namespace bearerwatch;

namespace {

// The same record at another time, with other ids, addresses and paths.
std::string changed(const std::string& text, std::mt19937& random)
{
    const auto number = [&](unsigned below) { return static_cast<unsigned>(random()) % below; };
    std::string out;
    for (const char c : text) {
        const bool digit = c >= '0' && c <= '9';
        out.push_back(digit && number(2) == 0 ? static_cast<char>('0' + number(10)) : c);
    }
    const char* tails[] = {R"( "request_id":"5f0c%xb2%x-11aa")",
                           R"( path="/orders/%x/items-%x")",
                           R"( took %u ms from 203.0.113.%u)",
                           R"( see https://a.example/%x?b=%x)",
                           R"( failed to get https://a.example/%x%u/jwks: timeout)",
                           R"( failed to get https://a.example/%x%u/cars: timeout)",
                           R"( [401] code %u.%u)",
                           R"( "token":"eyJhbGciOiJIUzI1NiJ9.e%x.s%x")"};
    char tail[160];
    std::snprintf(tail, sizeof tail, tails[number(8)], number(1U << 30), number(1000));
    return out + tail;
}

} // namespace

class TstClassificationCache : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesWhatClassifyGives()
    {
        const events::RuleBook& book = events::RuleBook::standard();
        const auto withOwn = book.withUserRules(
            R"({"rules":[{"id":"user.1","literal":"code 7","cause":"revoked"},{"id":"user.2","literal":"orders/a","cause":"none"}]})",
            "rules.json");
        QVERIFY(withOwn.has_value());
        for (const events::RuleBook& rules : {book, *withOwn})
            compare(rules);
    }

    void masksWhatDiffersOnly()
    {
        const events::ClassificationCache cache(events::RuleBook::standard());
        std::string one;
        std::string other;
        cache.look(
            R"({"time":"2026-03-01T10:00:17Z","id":"req-17","url":"/orders/88","status":401,"msg":"jwt expired"})",
            one);
        cache.look(
            R"({"time":"2026-03-01T11:25:43Z","id":"req-93","url":"/orders/15","status":401,"msg":"jwt expired"})",
            other);
        QCOMPARE(one, other);
        cache.look(
            R"({"time":"2026-03-01T11:25:43Z","id":"req-93","url":"/orders/15","status":403,"msg":"jwt expired"})",
            other);
        QVERIFY(one != other);
    }

    void linesOfOneLookMeanTheSame()
    {
        const events::RuleBook& book = events::RuleBook::standard();
        const auto withOwn = book.withUserRules(
            R"({"rules":[{"id":"user.1","literal":"code 7","cause":"revoked"},{"id":"user.2","literal":"orders/a","cause":"none"},{"id":"user.3","literal":"items-f","cause":"none"}]})",
            "rules.json");
        QVERIFY(withOwn.has_value());
        for (const events::RuleBook& rules : {book, *withOwn})
            compareLooks(rules);
    }

    void aLookHasASlotForWhatVaries()
    {
        events::LineLooks looks(events::RuleBook::standard());
        const auto lookOf = [&looks](std::string_view line) {
            events::LineLook look;
            return looks.take(line, look) ? look : events::LineLook();
        };
        const std::string line =
            R"(198.51.100.90 - - [02/Mar/2026:10:00:07 +0000] "GET /orders/7/items HTTP/1.1" 401 512 "-" "curl/7.88")";
        const std::string longer =
            R"(198.51.100.44 - - [12/Mar/2026:11:20:31 +0000] "GET /a HTTP/1.1" 401 577 "-" "curl/7.17")";
        const events::LineLook look = lookOf(line);
        QCOMPARE(look.key, lookOf(longer).key);
        QCOMPARE(line.substr(look.slots[0].begin, look.slots[0].end - look.slots[0].begin),
                 std::string("198.51.100.90"));
        QVERIFY(look.key != lookOf("10.20.30.90" + line.substr(13)).key); // another kind of address
        for (const auto& [from, to] : {std::pair{"401", "403"}, {"GET", "POST"}, {"512", "5"}}) {
            std::string other = line;
            other.replace(other.find(from), std::string_view(from).size(), to);
            QVERIFY2(look.key != lookOf(other).key, other.c_str());
        }
        QVERIFY(lookOf("caf\xC3\xA9 token expired").key.empty());
        QVERIFY(lookOf("token eyJhbGciOiJIUzI1NiJ9 expired").key.empty());
        QVERIFY(!lookOf("see https:// or http://a.example/x?y=1 17").key.empty());
    }

    // A literal may begin before an id and end in it, or stand behind digits of the id.
    void literalsInIdsPartLooks()
    {
        const auto rules = events::RuleBook::standard().withUserRules(
            R"({"rules":[{"id":"user.1","literal":"items-fade","cause":"revoked"},{"id":"user.2","literal":"beef","cause":"none"}]})",
            "rules.json");
        QVERIFY(rules.has_value());
        events::LineLooks looks(*rules);
        const auto keyOf = [&looks](std::string_view line) {
            events::LineLook look;
            return looks.take(line, look) ? look.key : std::string();
        };
        const std::string plain = keyOf("token expired for items-0add1234 today");
        QVERIFY(!plain.empty());
        QCOMPARE(keyOf("token expired for items-1add5678 today"), plain);
        QVERIFY(keyOf("token expired for items-fade1234 today") != plain);
        QVERIFY(keyOf("token expired for items-0bEEf234 today") != plain);
        QVERIFY(keyOf("GET /a/beef 401") != keyOf("GET /a/been 401"));
    }

    // Literals with digits are looked for by those; several may share them, and they may stand within each
    // other.
    void literalsWithDigitsPartLooks()
    {
        constexpr std::array<std::string_view, 5> Literals{"code 717", "code: 717", "717/x", "x71717", "ab"};
        std::string file = "{\"rules\":[";
        for (const std::string_view literal : Literals)
            file += "{\"id\":\"user." + std::to_string(file.size()) +
                "\",\"cause\":\"revoked\",\"literal\":\"" + std::string(literal) + "1\"},";
        file.back() = ']';
        const auto rules = events::RuleBook::standard().withUserRules(file + "}", "rules.json");
        QVERIFY(rules.has_value());
        events::LineLooks looks(*rules);
        events::ClassificationCache cache(*rules);
        constexpr std::array<const char*, 10> Pieces{"code ", "CODE: ", "717", "7171", "1",
                                                     "7",     "/x",     "X",   "aB",   " - "};
        std::mt19937 random(3);
        std::map<std::string, std::string> known;
        events::LineLook look;
        int found = 0;
        for (int i = 0; i < 20'000; ++i) {
            std::string text;
            for (std::size_t length = random() % 14; length > 0; --length)
                text += Pieces.at(random() % Pieces.size());
            std::string standing;
            for (const std::string_view literal : Literals)
                standing +=
                    base::findIgnoreCase(text, std::string(literal) + "1") != std::string::npos ? '1' : '0';
            found += standing.find('1') != std::string::npos ? 1 : 0;
            QVERIFY(looks.take(text, look));
            QCOMPARE(known.try_emplace(look.key, standing).first->second, standing);
            logs::Record record;
            record.text = text;
            QCOMPARE(cache.classify(record).cause, events::classify(record, *rules).cause);
        }
        QVERIFY(found > 1000);
    }

    // Numbers that look like addresses and dates in part, and lines of every length around the steps of the
    // search.
    void oddNumbersHaveLooks()
    {
        events::LineLooks looks(events::RuleBook::standard());
        events::LineLook look;
        for (const char* line :
             {"1.2.3", "1.2.3.4.5", "999.1.1.1", "01.2.3.4", "12345678901.2.3.4", "1..2.3",
              "2026-03-01T10:00:0", "2026-03-01T10:00:00", "2026-13-01T10:00:00 ", "2026-03-01T10:00:00.",
              "2026-03-01 10:00:00,123 ", "x2026-03-01T10:00:00Z"}) {
            for (std::size_t length = 0; length < 40; ++length) {
                const std::string text = std::string(length, '.') + ' ' + line;
                QVERIFY(looks.take(text, look));
                std::size_t last = 0;
                for (const events::LineLook::Slot& slot : look.slots) {
                    QVERIFY(slot.begin >= last && slot.end >= slot.begin && slot.end <= text.size());
                    last = slot.end;
                }
            }
        }
    }

    // What is remembered of other lines changes nothing: words between all kinds of neighbours, at each place
    // of the steps of the search.
    void aLookIsTheSameWhateverWasReadBefore()
    {
        const events::LineLooks untouched(events::RuleBook::standard());
        events::LineLooks used = untouched;
        constexpr std::array<const char*, 26> Pieces{
            " ",       "-",          "_",       ".",        ":",        "://",   "/",
            "\"",      "x",          "http",    "12",       "401",      "7",     "0001-01-01",
            "537.36",  "10.0.0.7",   "198.51.", "100.9",    "deadbeef", "86_64", "2026-03-01T10:00:00",
            "1234567", "code 401: ", "Chrome/", "J2EE 1.4", "(KHTML)"};
        std::mt19937 random(11);
        std::vector<std::string> lines;
        for (int i = 0; i < 30'000; ++i) {
            std::string& text = lines.emplace_back();
            for (std::size_t pieces = random() % 40; pieces > 0; --pieces)
                text += Pieces.at(random() % Pieces.size());
        }
        const std::string rest(16, '.');
        for (const char* word : {"0", "5", "9", "12", "404", "1.1", "10.0.0.1", "v5"}) {
            for (const char before : std::string_view(" :/-.=x\""))
                for (const char after : std::string_view(" :/-.=\""))
                    lines.push_back(std::string(" ") + before + word + after + ' ' + rest);
        }
        events::LineLook look;
        events::LineLook again;
        for (const std::string& text : lines) {
            events::LineLooks fresh = untouched;
            QVERIFY(used.take(text, look));
            QVERIFY(fresh.take(text, again));
            QCOMPARE(look.key, again.key);
            QCOMPARE(look.slots.size(), again.slots.size());
            for (std::size_t slot = 0; slot < look.slots.size(); ++slot) {
                QCOMPARE(look.slots[slot].begin, again.slots[slot].begin);
                QCOMPARE(look.slots[slot].end, again.slots[slot].end);
            }
        }
    }

    void aLineWithATokenHasNoLook()
    {
        events::LineLooks looks(events::RuleBook::standard());
        events::LineLook look;
        for (std::size_t length = 0; length < 140; ++length) {
            const std::string before(length, '.');
            QVERIFY(looks.take(before + "ey Java J", look));
            QVERIFY(!looks.take(before + "eyJ" + before, look));
            QVERIFY(!looks.take(before + "\x7F" + before, look));
            QVERIFY(!looks.take(before + "\xC3" + before, look));
        }
        QVERIFY(looks.take(std::string(4096, '1'), look));
        QVERIFY(!looks.take(std::string(4097, '1'), look));
    }

private:
    static void compareLooks(const events::RuleBook& rules)
    {
        events::LineLooks looks(rules);
        std::map<std::string, events::Classification> known;
        std::mt19937 random(7);
        events::LineLook look;
        int repeated = 0;
        for (const char* file :
             {"/events/messages.jsonl", "/events/own_messages.jsonl", "/logs/records.jsonl"}) {
            for (const Sample& sample : readSamples(std::string(TEST_DATA) + file)) {
                for (int i = 0; i < 24; ++i) {
                    const std::string text = changed(sample.text, random);
                    if (!looks.take(text, look))
                        continue;
                    const events::Classification found = events::classify(text, std::nullopt, rules);
                    const auto [place, added] = known.try_emplace(look.key, found);
                    repeated += added ? 0 : 1;
                    const events::Classification& expected = place->second;
                    QVERIFY2(found.cause == expected.cause && found.rule == expected.rule &&
                                 found.alternatives == expected.alternatives && found.vague == expected.vague,
                             text.c_str());
                }
            }
        }
        QVERIFY2(repeated > 8000, std::to_string(repeated).c_str());
    }

    static void compare(const events::RuleBook& rules)
    {
        events::ClassificationCache cache(rules);
        std::mt19937 random(11);
        int events = 0;
        for (const char* file :
             {"/events/messages.jsonl", "/events/own_messages.jsonl", "/logs/records.jsonl"}) {
            for (const Sample& sample : readSamples(std::string(TEST_DATA) + file)) {
                for (int i = 0; i < 12; ++i) {
                    logs::Record record;
                    record.text = i == 0 ? sample.text : changed(sample.text, random);
                    if (i % 3 == 0)
                        record.status = 401;
                    const events::Classification expected = events::classify(record, rules);
                    const events::Classification& found = cache.classify(record);
                    QVERIFY2(found.cause == expected.cause && found.rule == expected.rule,
                             record.text.c_str());
                    QCOMPARE(found.evidence.offset, expected.evidence.offset);
                    QCOMPARE(found.evidence.length, expected.evidence.length);
                    events += found.cause ? 1 : 0;
                }
            }
        }
        QVERIFY(events > 8000);
    }
};

QTEST_GUILESS_MAIN(TstClassificationCache)
#include "tst_classification_cache.moc"
