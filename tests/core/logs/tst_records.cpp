#include <QtTest>
#include <fstream>

#include "base/json.h"
#include "logs/record_builder.h"
#include "support/work.h"

using namespace bearerwatch;
using namespace bearerwatch::logs;

namespace {

std::vector<Record> readAll(const std::string& text, SourceContext context = {})
{
    if (!context.time.reference)
        context.time.reference = base::parseInstant("2026-11-22T00:00:00Z");
    context.learn(text);
    RecordReader reader(FormatSet::builtIn());
    std::vector<Record> records;
    const auto sink = [&](std::string_view one, Place place) {
        records.push_back(reader.read(one, place, context));
    };
    LineSplitter splitter;
    RecordBuilder builder;
    Block block;
    if (splitter.feed(text, block))
        builder.add(block, sink);
    if (splitter.finish(block))
        builder.add(block, sink);
    builder.flush(sink);
    return records;
}

const char NestedText[] =
    R"({"log":"{\"level\":30,\"time\":1745532519999,\"req\":{\"method\":\"GET\",\"url\":\"/orders\",\"remoteAddress\":\"::ffff:10.0.0.1\",\"headers\":{\"x-forwarded-for\":\"203.0.113.7\"}},\"res\":{\"statusCode\":401},\"body\":\"{\\\"error\\\":\\\"invalid_token\\\"}\"}\n","stream":"stdout","time":"2025-04-24T22:08:40.1Z"})"
    "\n";

// Outside of the class: moc loses slots behind these literals.
void addHostileRows()
{
    QTest::newRow("brackets") << QByteArray(100000, '[');
    QTest::newRow("braces") << QByteArray(100000, '{');
    QTest::newRow("quotes") << QByteArray(100000, '"');
    QTest::newRow("backslashes") << QByteArray("\"" + QByteArray(100001, '\\'));
    QTest::newRow("digits") << QByteArray(100000, '1');
    QTest::newRow("colons") << QByteArray(100000, ':');
    QTest::newRow("pairs") << QByteArray("a=").repeated(50000);
    QTest::newRow("nul") << QByteArray(100000, '\0');
    QTest::newRow("escapes") << QByteArray("\x1b[").repeated(50000);
    QTest::newRow("times") << QByteArray("[2024-05-14 09:12:12] ").repeated(5000);
    QTest::newRow("latin-1") << QByteArray("2024-05-14 09:12:12 caf\xe9 401\n");
}

} // namespace

class TstRecords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void golden_data()
    {
        QTest::addColumn<QByteArray>("row");
        for (const char* name : {"records", "real_programs", "by_documentation", "issue_threads"}) {
            std::ifstream file(std::string(TEST_DATA "/logs/") + name + ".jsonl");
            std::string line;
            int number = 0;
            while (std::getline(file, line))
                QTest::addRow("%s %d", name, ++number) << QByteArray::fromStdString(line);
            QVERIFY2(number >= 10, name);
        }
    }

    void golden()
    {
        QFETCH(const QByteArray, row);
        const std::string json = row.toStdString();
        const auto document = base::JsonDocument::parse(json);
        QVERIFY(document.has_value());
        const base::JsonValue expected = document->root();
        const auto records = readAll(expected.find("text").string() + "\n");
        QVERIFY(!records.empty());
        const Record& record = records.front();
        const auto compare = [&](const char* name, const std::string& found) {
            const base::JsonValue wanted = expected.find(name);
            QVERIFY2(found == (wanted.isNull() ? std::string() : wanted.string()),
                     (std::string(name) + ": " + found + " in " + record.text).c_str());
        };
        const base::JsonValue time = expected.find("time");
        if (time.isString() && time.string() != "any") {
            const auto wanted = base::parseInstant(time.string());
            QVERIFY2(record.time.has_value(), record.text.c_str());
            const auto apart = std::chrono::abs(*record.time - *wanted);
            QVERIFY2(apart < std::chrono::milliseconds(1),
                     (base::formatRfc3339(*record.time) + " in " + record.text).c_str());
        }
        compare("client", record.clientAddress.value_or(""));
        compare("method", record.method.value_or(""));
        if (!expected.find("status").isNull())
            compare("status", record.status ? std::to_string(*record.status) : "");
        if (expected.find("path").isString())
            compare("path", record.path.value_or(""));
        if (expected.find("format").isString())
            compare("format", record.format);
    }

    void boundaries_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<int>>("lines"); // of each record
        const QByteArray minio(
            "API: PutObject(bucket=b)\nTime: 09:12:12 UTC 05/14/2024\nRequestID: 17A\nRemoteHost: "
            "203.0.113.8\nError: The security token is invalid\n       3: cmd/auth.go:121\n\n");
        QTest::newRow("a value a line (MinIO)") << minio + minio << QList<int>{7, 7};
        const QByteArray labels("[Error] Timestamp: 2024-05-14T09:12:12+00:00\n[Error] Method: GET\n"
                                "[Error] URL: /v1/account\n[Error] Message: expired\n");
        QTest::newRow("a value a line behind the level (Appwrite)")
            << labels + labels + "[Info] Worker: 1 started\n[Info] Worker: 2 started\n"
            << QList<int>{4, 4, 1, 1};
        QTest::newRow("a dump with an address line and a lone brace (WireMock)")
            << QByteArray(
                   "2024-05-14 09:12:12.345 Request received:\n203.0.113.5 - GET /me\n\nAccept: [*/*]\n"
                   "\nMatched response definition:\n{\n  \"status\" : 401\n}\n\nResponse:\n"
                   "HTTP/1.1 401 Unauthorized\n2024-05-14 09:12:13.345 Request received:\n"
                   "203.0.113.6 - GET /me\n")
            << QList<int>{12, 2};
        QTest::newRow("a runner's time before each line (Jenkins)")
            << QByteArray("[2024-11-07T15:34:04.975Z] 2024-11-07 15:34:04.960+0000 [id=1] WARNING a#b: c\n"
                          "[2024-11-07T15:34:04.975Z] java.io.IOException: code: 401\n"
                          "[2024-11-07T15:34:04.975Z] \tat a.b.C.d(C.java:1)\n"
                          "[2024-11-07T15:34:05.975Z] UnauthorizedError: jwt expired\n")
            << QList<int>{3, 1};
        QTest::newRow("a notice of Django behind another request")
            << QByteArray("[02/Mar/2026 10:00:00] \"GET /api/items/ HTTP/1.1\" 200 512\n"
                          "Unauthorized: /api/items/7/\n"
                          "[02/Mar/2026 10:00:01] \"GET /api/items/7/ HTTP/1.1\" 401 58\n"
                          "[02/Mar/2026 10:00:02] \"GET /api/items/8/ HTTP/1.1\" 200 58\n")
            << QList<int>{1, 2, 1};
        QTest::newRow("what Lambda tells of a call")
            << QByteArray("START RequestId: c6af9ac6-7b61-11e6-9a41-93e8deadbeef Version: $LATEST\n"
                          "2026-03-02T10:00:00.050Z\tc6af9ac6-7b61-11e6-9a41-93e8deadbeef\tERROR\tInvoke "
                          "Error\n    at /var/task/verify.js:190:21\n"
                          "END RequestId: c6af9ac6-7b61-11e6-9a41-93e8deadbeef\n"
                          "REPORT RequestId: c6af9ac6-7b61-11e6-9a41-93e8deadbeef\tDuration: 3.2 ms\n")
            << QList<int>{1, 2, 1, 1};
        QTest::newRow("lines without a head below an access line")
            << QByteArray("203.0.113.5 - - [14/May/2024:09:12:12 +0000] \"GET /me HTTP/1.1\" 401 62\n"
                          "GET /orders from 203.0.113.6 -> 403\n")
            << QList<int>{1, 1};
        QTest::newRow("seconds since 1970, seconds since the start")
            << QByteArray(
                   "1715677932.345678 gw1 api[712]: one\n  two\n1715677933.345678 gw1 api[712]: three\n"
                   "[  932.345678] gw1 api[712]: four\n[  933.345678] gw1 api[712]: five\n")
            << QList<int>{2, 1, 1, 1};
        const QByteArray yaml(
            "---\nhttpRequest:\n  status: 401\nlogName: x\ntimestamp: '2024-05-14T09:12:12.345Z'\n");
        QTest::newRow("documents of YAML (gcloud)") << yaml + yaml << QList<int>{5, 5};
        QTest::newRow("Django's notice")
            << QByteArray("Unauthorized: /api/me\n[14/May/2024 09:12:12] \"GET /api/me "
                          "HTTP/1.1\" 401 65\n[14/May/2024 09:12:13] \"GET / "
                          "HTTP/1.1\" 200 5\n")
            << QList<int>{2, 1};
        QTest::newRow("a dump of headers")
            << QByteArray("2024-05-14T09:12:12Z call\n> GET /x HTTP/1.1\n< HTTP/1.1 401 Unauthorized\n"
                          "2024-05-14T09:12:13Z b\n")
            << QList<int>{3, 1};
        QTest::newRow("one a line") << QByteArray("2024-05-14T09:12:12Z a\n2024-05-14T09:12:13Z b\n")
                                    << QList<int>{1, 1};
        QTest::newRow("java trace") << QByteArray("2024-05-14 09:12:12 ERROR a\njava.lang.Exception: x\n\tat "
                                                  "a.b(C.java:1)\nCaused by: y.Z: why\n"
                                                  "\t... 3 more\n2024-05-14 09:12:13 INFO b\n")
                                    << QList<int>{5, 1};
        QTest::newRow("python traceback")
            << QByteArray(
                   "Traceback (most recent call last):\n  File \"a.py\", line 1, in <module>\n    x()\n"
                   "jwt.exceptions.ExpiredSignatureError: Signature has expired\nnext\n")
            << QList<int>{4, 1};
        const QByteArray trace(
            "127.0.0.1:9000 [REQUEST s3.GetObject] [2024-05-14T09:12:12.345] [Client IP: 203.0.113.5]\n"
            "127.0.0.1:9000 GET /bucket/key\n127.0.0.1:9000 Host: localhost:9000\n"
            "127.0.0.1:9000 [RESPONSE] [2024-05-14T09:12:12.350] [ Duration 1.2ms ]\n"
            "127.0.0.1:9000 403 Forbidden\n127.0.0.1:9000 <?xml version=\"1.0\"?><Error/>\n");
        QTest::newRow("a trace of MinIO") << trace + trace << QList<int>{6, 6};
        QTest::newRow("records that look like parts of one")
            << QByteArray(
                   "203.0.113.5:51234 GET /a\n203.0.113.5:51234 GET /b\n203.0.113.5:51234 403 Forbidden\n")
            << QList<int>{1, 1, 1};
        QTest::newRow("Yarn's parts of an error")
            << QByteArray(
                   "\u27a4 YN0035: \u2502 a@npm:1.0.0: failed\n\u27a4 YN0035: \u2502   Response Code: 401\n"
                   "\u27a4 YN0035: \u2502   Request Method: GET\n\u27a4 YN0000: \u2514 Completed\n")
            << QList<int>{3, 1};
        QTest::newRow("console of .NET")
            << QByteArray(
                   "info: A.B[1]\n      Failed to validate the token.\nC.DException: IDX10223\nValidTo: 'x'\n"
                   "info: A.B[2]\n      Next\n")
            << QList<int>{4, 2};
        QTest::newRow("CRI parts")
            << QByteArray(
                   "2022-01-28T16:04:07.413656027Z stderr P 2022-01-28 16:04:07 ERROR a b\n"
                   "2022-01-28T16:04:07.413701113Z stderr F c\n2022-01-28T16:04:08.413701113Z stderr F d\n")
            << QList<int>{2, 1};
        QTest::newRow("Docker parts")
            << QByteArray("{\"log\":\"aaa\",\"stream\":\"stdout\",\"time\":\"2022-01-28T16:04:07Z\"}\n"
                          "{\"log\":\"bbb\\n\",\"stream\":\"stdout\",\"time\":\"2022-01-28T16:04:07Z\"}\n")
            << QList<int>{2};
        QTest::newRow("CRI parts, the other stream between")
            << QByteArray("2022-01-28T16:04:07.413656027Z stderr P token=eyJ\n"
                          "2022-01-28T16:04:07.413701113Z stdout F x\n"
                          "2022-01-28T16:04:07.413801113Z stdout F y\n"
                          "2022-01-28T16:04:07.413901113Z stderr F abc\n"
                          "2022-01-28T16:04:08.413701113Z stdout F d\n")
            << QList<int>{4, 1};
        QTest::newRow("Docker parts, the other stream between")
            << QByteArray("{\"log\":\"aaa\",\"stream\":\"stdout\",\"time\":\"2022-01-28T16:04:07Z\"}\n"
                          "{\"log\":\"x\\n\",\"stream\":\"stderr\",\"time\":\"2022-01-28T16:04:07Z\"}\n"
                          "{\"log\":\"bbb\\n\",\"stream\":\"stdout\",\"time\":\"2022-01-28T16:04:07Z\"}\n"
                          "{\"log\":\"c\\n\",\"stream\":\"stderr\",\"time\":\"2022-01-28T16:04:08Z\"}\n")
            << QList<int>{3, 1};
        QTest::newRow("CSV head") << QByteArray("timestamp,client_ip,method,path,status\n"
                                                "2024-05-14T09:12:12Z,203.0.113.4,GET,/a,401\n"
                                                "2024-05-14T09:12:13Z,203.0.113.4,GET,/b,200\n")
                                  << QList<int>{2, 1};
        QTest::newRow("Zeek head")
            << QByteArray("#separator \\x09\n#path\thttp\n#fields\tts\tid.orig_h\tmethod\tstatus_code\n"
                          "#types\ttime\taddr\tstring\tcount\n1715677932.5\t203.0.113.4\tGET\t401\n"
                          "1715677933.5\t203.0.113.4\tGET\t200\n")
            << QList<int>{5, 1};
        QTest::newRow("W3C header")
            << QByteArray("#Software: x\n#Fields: date time c-ip\n2024-05-14 09:12:12 203.0.113.4\n"
                          "2024-05-14 09:12:13 203.0.113.4\n")
            << QList<int>{3, 1};
        QTest::newRow("uvicorn") << QByteArray(
                                        "jwt.exceptions.InvalidAudienceError: x\n"
                                        "INFO:     127.0.0.1:52270 - \"GET /x HTTP/1.1\" 401 Unauthorized\n"
                                        "INFO:     127.0.0.1:52270 - \"GET /x HTTP/1.1\" 200 OK\n")
                                 << QList<int>{2, 1};
        QTest::newRow("java.util.logging")
            << QByteArray("May 14, 2024 9:12:14 AM com.x.Auth verify\nWARNING: JWT expired\n"
                          "May 14, 2024 9:12:15 AM com.x.Auth verify\nWARNING: JWT expired\n")
            << QList<int>{2, 2};
        QTest::newRow("plain lines") << QByteArray("jwt expired\njwt malformed\n") << QList<int>{1, 1};
        QTest::newRow("pairs, the first with a hyphen")
            << QByteArray("http-method=GET status=401 path=/a\nhttp-method=GET status=401 path=/b\n"
                          "2026-03-02 10:00:00 settings:\nx-wait=5\n")
            << QList<int>{1, 1, 2};
        QTest::newRow("objects") << QByteArray("{\"a\":1}\n{\"a\":2}\n") << QList<int>{1, 1};
    }

    void boundaries()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QList<int>, lines);
        const std::string block = text.toStdString();
        QList<int> found;
        std::vector<RecordSpan> spans;
        for (std::size_t at = 0; at < block.size();) {
            spans.push_back(recordFrom(block, at));
            found.push_back(static_cast<int>(spans.back().lines));
            at = spans.back().end;
        }
        QCOMPARE(found, lines);
        // Each line leads to its record, whichever it is.
        for (const RecordSpan& span : spans) {
            for (std::size_t at = span.begin; at < span.end; at = block.find('\n', at) + 1) {
                const RecordSpan around = recordAround(block, at);
                QCOMPARE(around.begin, span.begin);
                QCOMPARE(around.end, span.end);
            }
        }
    }

    // Wherever a block ends, its last record begins where reading from the start says: a trace of more lines
    // than are looked back over was parted there.
    void lastRecordsBeginAsThoseReadFromTheStart()
    {
        std::string block;
        for (int record = 0; record < 12; ++record) {
            block += "2026-03-01 00:00:05,123 ERROR [x] token refused\n";
            for (int frame = 0; frame < (record % 3 == 0 ? 2600 : record * 70); ++frame)
                block += "\tat a.b.C.m(C.java:" + std::to_string(frame) + ")\n";
            block += std::string(record % 2 == 0 ? 60 : 3, 'y') + "\nloose\n{\"msg\":\"jwt expired\"}\n";
        }
        RecordSpan last;
        for (std::size_t at = 0; at < block.size(); at = last.end) {
            last = recordFrom(block, at);
            for (std::size_t cut = last.begin + 1; cut < last.end; cut += 1 + (last.end - last.begin) / 7) {
                const std::size_t end = block.find('\n', cut) + 1;
                const RecordSpan found = lastRecord(std::string_view(block).substr(0, end));
                QCOMPARE(found.begin, last.begin);
                QCOMPARE(found.end, end);
            }
        }
    }

    void partsAreJoined()
    {
        const auto records =
            readAll("2022-01-28T16:04:07.413656027Z stderr P 2022-01-28 16:04:07 ERROR token=eyJ\n"
                    "2022-01-28T16:04:07.413701113Z stderr F abc\n");
        QCOMPARE(records.size(), std::size_t{1});
        QVERIFY(records[0].message.find("eyJabc") != std::string::npos);
    }

    void streamsAreTakenApart()
    {
        const auto records = readAll("2022-01-28T16:04:07.413656027Z stderr P ERROR token=eyJ\n"
                                     "2022-01-28T16:04:07.413701113Z stdout F other\n"
                                     "2022-01-28T16:04:07.413801113Z stderr F abc\n");
        QCOMPARE(records.size(), std::size_t{1});
        QVERIFY(records[0].message.find("token=eyJabc\nother") != std::string::npos);
    }

    void columnsOfCsv()
    {
        const auto records = readAll("time;client;method;path;status;note\n"
                                     "2024-05-14T09:12:12Z;203.0.113.4;GET;/a;401;\"a;b\"\n"
                                     "2024-05-14T09:12:13Z;203.0.113.5;POST;/b;200;\"say \"\"hi\"\"\"\n");
        QCOMPARE(records.size(), std::size_t{2});
        QCOMPARE(records[0].format, std::string("csv"));
        QCOMPARE(records[0].status, std::optional<int>(401));
        QCOMPARE(records[0].field("note"), std::string_view("a;b"));
        QCOMPARE(records[1].clientAddress, std::optional<std::string>("203.0.113.5"));
        QCOMPARE(records[1].method, std::optional<std::string>("POST"));
    }

    void offsetsAndLines()
    {
        const std::string text = "2024-05-14T09:12:12Z a\n\tat x\n2024-05-14T09:12:13Z b\n";
        const auto records = readAll(text);
        QCOMPARE(records.size(), std::size_t{2});
        QCOMPARE(records[1].place.offset, std::uint64_t{text.find("2024-05-14T09:12:13Z")});
        QCOMPARE(records[1].place.line, std::uint64_t{3});
    }

    void nestedJson()
    {
        const auto records = readAll(NestedText);
        QCOMPARE(records.size(), std::size_t{1});
        QCOMPARE(records[0].status, std::optional<int>(401));
        QCOMPARE(records[0].clientAddress, std::optional<std::string>("203.0.113.7"));
        QCOMPARE(records[0].path, std::optional<std::string>("/orders"));
        QVERIFY(records[0].field("error") == "invalid_token");
    }

    void columnsOfW3c()
    {
        const auto records =
            readAll("#Software: x\n#Fields: date time c-ip cs-method cs-uri-stem cs-uri-query sc-status\n"
                    "2024-05-14 09:12:12 203.0.113.4 GET /a - 401\n2024-05-14 09:12:13 203.0.113.5 POST /b "
                    "q=1 200\n");
        QCOMPARE(records.size(), std::size_t{2});
        QCOMPARE(records[1].status, std::optional<int>(200));
        QCOMPARE(records[1].path, std::optional<std::string>("/b?q=1"));
        QCOMPARE(records[0].clientAddress, std::optional<std::string>("203.0.113.4"));
    }

    void hostileTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        addHostileRows();
    }

    void hostileTexts()
    {
        QFETCH(const QByteArray, text);
        const bearerwatch::test::Work work;
        const auto records = readAll(text.toStdString());
        QVERIFY(records.size() <= 2);
        QVERIFY2(work.seconds() < 20, "reading takes linear time");
    }
};

QTEST_GUILESS_MAIN(TstRecords)
#include "tst_records.moc"
