#include <QtTest>
#include <fstream>

#include "base/json.h"
#include "logs/record_builder.h"

using namespace bearerwatch;
using namespace bearerwatch::logs;

namespace {

// Right ones among those that the labels name.
struct Share {
    int right = 0;
    int all = 0;
    std::string misses;

    void count(bool isRight, const std::string& what)
    {
        ++all;
        right += isRight ? 1 : 0;
        if (!isRight)
            misses += "\n" + what;
    }
    [[nodiscard]] bool atLeast(int percent) const { return right * 100 >= percent * all; }
};

std::vector<Record> readAll(std::string text)
{
    SourceContext context;
    context.time.reference = base::parseInstant("2026-11-22T00:00:00Z");
    text += "\n";
    context.learn(text);
    RecordReader reader(FormatSet::builtIn());
    std::vector<Record> records;
    for (std::size_t at = 0; at < text.size();) {
        const RecordSpan span = recordFrom(text, at);
        records.push_back(reader.read(std::string_view(text).substr(at, span.end - at), {at, 1}, context));
        at = span.end;
    }
    return records;
}

} // namespace

// Records of products that no definition and no other test names: what is asked is that general rules read
// most.
class TstUnseen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shares_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addRow("first set") << "unseen_1.jsonl";
        QTest::addRow("second set") << "unseen_2.jsonl";
        QTest::addRow("third set") << "unseen_3.jsonl";
        QTest::addRow("fourth set") << "unseen_4.jsonl";
        QTest::addRow("fifth set") << "unseen_5.jsonl";
        QTest::addRow("sixth set") << "unseen_6.jsonl";
        QTest::addRow("threads and test logs") << "unseen_7.jsonl";
    }

    void shares()
    {
        QFETCH(const QString, file);
        std::ifstream stream(TEST_DATA "/logs/" + file.toStdString());
        Share times;
        Share clients;
        Share statuses;
        Share methods;
        Share paths;
        Share whole;
        std::string line;
        int rows = 0;
        while (std::getline(stream, line)) {
            ++rows;
            const auto document = base::JsonDocument::parse(line);
            QVERIFY(document.has_value());
            const base::JsonValue expected = document->root();
            const auto records = readAll(expected.find("text").string());
            QVERIFY(!records.empty());
            const Record& record = records.front();
            whole.count(records.size() == 1, "records: " + record.text);
            const auto compare = [&](Share& share, const char* name, const std::string& found) {
                const base::JsonValue wanted = expected.find(name);
                if (!wanted.isNull())
                    share.count(found == wanted.string(), std::string(name) + " " + found + ": " + line);
            };
            compare(clients, "client", record.clientAddress.value_or(""));
            compare(methods, "method", record.method.value_or(""));
            compare(statuses, "status", record.status ? std::to_string(*record.status) : "");
            if (expected.find("path").isString()) {
                const std::string path = record.path.value_or("");
                const std::string wanted = expected.find("path").string();
                paths.count(path.substr(0, path.find('?')) == wanted.substr(0, wanted.find('?')),
                            "path " + path + ": " + line);
            }
            const base::JsonValue time = expected.find("time");
            if (time.isNull())
                times.count(!record.time, "a time was invented: " + line);
            else if (time.string() != "any")
                times.count(record.time &&
                                std::chrono::abs(*record.time - *base::parseInstant(time.string())) <
                                    std::chrono::milliseconds(1),
                            "time: " + line);
        }
        QVERIFY(rows >= 80);
        QVERIFY2(times.atLeast(99), times.misses.c_str());
        QVERIFY2(clients.atLeast(97), clients.misses.c_str());
        QVERIFY2(statuses.atLeast(98), statuses.misses.c_str());
        QVERIFY2(methods.atLeast(97), methods.misses.c_str());
        QVERIFY2(paths.atLeast(95), paths.misses.c_str());
        QVERIFY2(whole.atLeast(97), whole.misses.c_str());
    }

    // Spring Boot 3 writes the name of the application before the thread.
    void serviceOfSpring()
    {
        const auto service = [](const std::string& brackets) {
            const auto records =
                readAll("2026-11-22T19:00:01.123Z  WARN 1 --- " + brackets + " o.s.Filter  : token expired");
            return QByteArray::fromStdString(records.front().service.value_or(""));
        };
        QCOMPARE(service("[orders] [nio-8080-exec-1]"), QByteArray("orders"));
        QCOMPARE(service("[orders] [           main] [                 ]"), QByteArray("orders"));
        QCOMPARE(service("[nio-8080-exec-1]"), QByteArray());
    }

    // What stands in brackets before the words of each line of a request.
    void requestIdsInBrackets_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("id");
        const QByteArray uuid = "7f3d2a9c-1f0e-4a8e-9f59-0a3a4c1c2b11";
        const QByteArray trace = "65d0b4d1a1b2c3d4e5f60718293a4b5c";
        QTest::newRow("Rails") << "W, [2026-11-22T19:00:00.125456 #4242]  WARN -- : [" + uuid +
                "] JWT::ExpiredSignature"
                               << uuid;
        QTest::newRow("level first") << "2026-11-22T19:00:01.123Z WARN  [" + uuid + "] token expired" << uuid;
        QTest::newRow("Spring Boot 3")
            << "2026-11-22T19:00:01.123Z  WARN 1 --- [orders] [nio-8080-exec-1] [" + trace +
                "-e5f60718293a4b5c] o.s.s.o.Filter : token expired"
            << trace;
        QTest::newRow("Sleuth") << "2026-11-22 19:00:01.123  WARN [orders," + trace +
                ",e5f60718293a4b5c] 1 --- [main] o.Filter : token expired"
                                << trace;
        QTest::newRow("a thread") << QByteArray("2026-11-22 19:00:01.123 WARN [main] token expired")
                                  << QByteArray();
        QTest::newRow("a token") << "2026-11-22 19:00:01.123 WARN Token[" + trace + "] expired"
                                 << QByteArray();
        QTest::newRow("zeros") << "2026-11-22 19:00:01.123 WARN [" + QByteArray(32, '0') + "] token expired"
                               << QByteArray();
        QTest::newRow("in the text") << "2026-11-22 19:00:01.123 WARN order " + uuid + " was refused"
                                     << QByteArray();
    }

    void requestIdsInBrackets()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, id);
        const std::vector<Record> records = readAll(line.toStdString() + "\n");
        QCOMPARE(records.size(), std::size_t{1});
        QCOMPARE(QByteArray::fromStdString(records.front().requestId.value_or("")), id);
    }
};

QTEST_APPLESS_MAIN(TstUnseen)
#include "tst_unseen.moc"
