#include <QtTest>

#include "logs/formats.h"
#include "logs/record_builder.h"

using namespace bearerwatch::logs;

class TstFormats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void layouts_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("captures"); // name=value;..., or "no"
        const auto row = [](const char* pattern, const char* line, const char* captures) {
            QTest::addRow("%s | %s", pattern, line)
                << QByteArray(pattern) << QByteArray(line) << QByteArray(captures);
        };
        row("{time} {level} {message}", "2024-05-14 09:12:12   WARN  a b",
            "time=2024-05-14 09:12:12;level=WARN;message=a b;");
        row("{time} {level} {message}", "2024-05-14 09:12:12 hello a b", "no");
        row("[{thread:text}] {status}", "[a b] 401", "thread=a b;status=401;");
        row("[{thread:text}] {status}", "[a b] 4012", "no");
        row("a[[ ({x:word})]] b", "a b", "");
        row("a[[ ({x:word})]] b", "a (c) b", "x=c;");
        row("{client} {request} {status}", "203.0.113.4:80 \"GET /x HTTP/1.1\" -",
            "client=203.0.113.4:80;request=GET /x HTTP/1.1;status=-;");
        row("{{{n:number}}", "{17}", "n=17;");
        row("{a:word}:{b:rest}", "x:y:z", "a=x;b=y:z;");
        row("{a:quoted} z", "\"q\\\"r\" z", "a=q\\\"r;");
    }

    void layouts()
    {
        QFETCH(const QByteArray, pattern);
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, captures);
        const auto layout = Layout::compile(pattern.toStdString());
        QVERIFY(layout.has_value());
        std::vector<Layout::Capture> found;
        const std::string text = line.toStdString();
        std::string shown = "no";
        if (layout->match(text, found)) {
            shown.clear();
            for (const Layout::Capture& capture : found)
                shown += std::string(capture.name) + "=" + std::string(capture.value) + ";";
        }
        QCOMPARE(QByteArray::fromStdString(shown), captures);
    }

    void faultsAreLocated_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("where");
        const auto row = [](const char* name, const char* content, const char* where) {
            QTest::newRow(name) << QByteArray(content) << QByteArray(where);
        };
        row("no JSON", "{\"formats\": [\n  {\"name\": \"x\",}]}", "my.json:2:16");
        row("no formats", "{\"x\": 1}", "my.json:1:1");
        row("no name", "{\"formats\": [\n {\"layouts\": []}]}", "my.json:2:2");
        row("open hole", "{\"formats\": [{\"name\": \"x\",\n\"layouts\": [\"{time\"]}]}", "my.json:2:13");
        row("unknown kind", "{\"formats\": [{\"name\": \"x\",\n\"layouts\": [\"{a:what}\"]}]}",
            "my.json:2:13");
        row("unknown role",
            "{\"formats\": [{\"name\": \"x\", \"require\": [\"a\"],\n\"roles\": {\"colour\": [\"a\"]}}]}",
            "my.json:2:21");
    }

    void faultsAreLocated()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, where);
        const auto set = FormatSet::withUserFile(FormatSet::builtIn(), content.toStdString(), "my.json");
        QVERIFY(!set.has_value());
        QCOMPARE(QByteArray::fromStdString(set.error().where), where);
        QVERIFY(!set.error().what.empty());
    }

    void userFormatsGoFirst()
    {
        const auto set = FormatSet::withUserFile(FormatSet::builtIn(), R"({"formats":[
            {"name":"mine","layouts":["<{level}> {client} -> {other:address} {status} @{time} {message}"]},
            {"name":"mine_json","require":["svc"],"roles":{"client":["peer.who"],"time":["at"]}}]})",
                                                 "mine.json");
        QVERIFY(set.has_value());
        RecordReader reader(*set);
        const Record text =
            reader.read("<WARN> 203.0.113.4 -> 198.51.100.2 403 @2024-05-14T09:12:12Z jwt expired", {}, {});
        QCOMPARE(text.format, std::string("mine"));
        QCOMPARE(text.clientAddress, std::optional<std::string>("203.0.113.4"));
        QCOMPARE(text.status, std::optional<int>(403));
        QCOMPARE(text.message, std::string("jwt expired"));
        QVERIFY(text.time.has_value());
        const Record json =
            reader.read(R"({"svc":"a","at":"2024-05-14T09:12:12Z","peer":{"who":"203.0.113.9"}})", {}, {});
        QCOMPARE(json.format, std::string("mine_json"));
        QCOMPARE(json.clientAddress, std::optional<std::string>("203.0.113.9"));
        QVERIFY(json.time.has_value());
    }

    void formatsCanBeForced_data()
    {
        QTest::addColumn<QByteArray>("forced");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<int>("status"); // 0: none
        const char Access[] = "203.0.113.4 - - [14/May/2024:09:12:12 +0000] \"GET /x HTTP/1.1\" 401 1";
        const char Json[] = R"({"ts":1715677932,"level":"warn","msg":"a","state":"b","code":401})";
        QTest::newRow("found") << QByteArray() << QByteArray(Access) << QByteArray("common_access") << 401;
        QTest::newRow("plain") << QByteArray("plain") << QByteArray("2024-05-14T09:12:12Z a=1 b=2 c=3")
                               << QByteArray("plain") << 0;
        QTest::newRow("not that") << QByteArray("json") << QByteArray("a=1 b=2 c=3") << QByteArray("plain")
                                  << 0;
        QTest::newRow("json by name")
            << QByteArray("pino_json") << QByteArray(Json) << QByteArray("pino_json") << 401;
        QTest::newRow("json in general")
            << QByteArray("json") << QByteArray(Json) << QByteArray("go_zap_json") << 401;
        QTest::newRow("logfmt") << QByteArray("logfmt") << QByteArray("[x] a=1 b=2 status=401")
                                << QByteArray("logfmt") << 401;
        QTest::newRow("text layout") << QByteArray("hclog")
                                     << QByteArray("2024-05-14T09:12:12Z [WARN] auth: HTTP 401")
                                     << QByteArray("hclog") << 401;
    }

    void formatsCanBeForced()
    {
        QFETCH(const QByteArray, forced);
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, format);
        QFETCH(const int, status);
        const auto set = FormatSet::builtIn();
        const auto names = set->names();
        QVERIFY(forced.isEmpty() ||
                std::find(names.begin(), names.end(), forced.toStdString()) != names.end());
        SourceContext context;
        context.forcedFormat = forced.toStdString();
        RecordReader reader(set);
        const std::string line = text.toStdString();
        const Record record = reader.read(line, {}, context);
        QCOMPARE(QByteArray::fromStdString(record.format), format);
        QCOMPARE(record.status.value_or(0), status);
    }
};

QTEST_GUILESS_MAIN(TstFormats)
#include "tst_formats.moc"
