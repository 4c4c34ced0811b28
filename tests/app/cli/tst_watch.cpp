// scan and watch as a script uses them: real files, real logrotate, a real nginx, SIGKILL.
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

#include "support/free_port.h"

namespace {

QString cli()
{
    return QString::fromLocal8Bit(qgetenv("BEARERWATCH_BIN")) + QStringLiteral("/bearerwatch-cli");
}

QByteArray line(int number)
{
    return QStringLiteral("2026-03-02T10:%1:%2.%3Z WARN [api] request %4: jwt expired\n")
        .arg(number / 6000 % 60, 2, 10, QLatin1Char('0'))
        .arg(number / 100 % 60, 2, 10, QLatin1Char('0'))
        .arg(number % 1000, 3, 10, QLatin1Char('0'))
        .arg(number)
        .toUtf8();
}

void append(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::Append), qPrintable(file.errorString()));
    QCOMPARE(file.write(text), qint64(text.size()));
}

// One watch whose output lines are collected in a file, so that a kill loses none of them.
class Watch {
public:
    Watch(const QStringList& arguments, const QString& output)
    {
        m_process.setStandardOutputFile(output, QIODevice::Append);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(cli(), QStringList{QStringLiteral("watch")} + arguments);
        m_process.waitForStarted();
    }
    ~Watch() { kill(); }
    void kill()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill(); // SIGKILL
            m_process.waitForFinished();
        }
    }
    int terminate()
    {
        m_process.terminate();
        m_process.waitForFinished(120'000);
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
};

QList<QJsonObject> objects(const QString& path, const QString& type)
{
    QFile file(path);
    QList<QJsonObject> list;
    if (!file.open(QIODevice::ReadOnly))
        return list;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& text : lines) {
        const QJsonObject object = QJsonDocument::fromJson(text).object();
        if (object.value(QStringLiteral("type")).toString() == type)
            list.append(object);
    }
    return list;
}

// Numbers of the requests that events tell of, with how often each came.
QHash<int, int> requests(const QString& path)
{
    QHash<int, int> counts;
    const QList<QJsonObject> events = objects(path, QStringLiteral("event"));
    for (const QJsonObject& event : events) {
        const QString text = event.value(QStringLiteral("text")).toString();
        const qsizetype at = text.indexOf(QStringLiteral("request "));
        ++counts[text.mid(at + 8, text.indexOf(QLatin1Char(':'), at) - at - 8).toInt()];
    }
    return counts;
}

} // namespace

class TstWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY2(QFile::exists(cli()), "bearerwatch-cli is not built");
    }

    void scanSummaryHoldsTheContract()
    {
        const QString log = m_folder.filePath("scan.log");
        for (int second = 0; second < 20; ++second)
            append(log,
                   QByteArray("2026-03-02T10:00:") + (second < 10 ? "0" : "") + QByteArray::number(second) +
                       "Z WARN [api] jwt expired\n");
        append(log,
               "192.0.2.7 - - [02/Mar/2026:10:00:05 +0000] \"GET /orders/42 HTTP/1.1\" 401 12 \"-\" "
               "\"curl/8\"\n");
        QProcess process;
        process.start(cli(), {"scan", log, "--json"});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QJsonObject summary = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QCOMPARE(summary.value("lines").toInt(), 21);
        QCOMPARE(summary.value("requests").toInt(), 1);
        QCOMPARE(summary.value("failures").toInt(), 21);
        QCOMPARE(summary.value("first").toString(), "2026-03-02T10:00:00Z");
        QCOMPARE(summary.value("last").toString(), "2026-03-02T10:00:19Z");
        QCOMPARE(summary.value("causes").toObject().value("expired").toInt(), 20);
        QCOMPARE(summary.value("causes").toObject().value("unspecified").toInt(), 1);
        const QJsonObject bucket = summary.value("buckets").toArray().first().toObject();
        QCOMPARE(bucket.value("start").toString(), "2026-03-02T10:00:00Z");
        QCOMPARE(bucket.value("failures").toObject().value("expired").toInt(), 20);
        for (const char* name : {"client_ip", "key_id", "issuer", "audience", "path", "subject", "service"})
            QVERIFY2(summary.value("top").toObject().contains(name), name);
        QVERIFY(summary.value("incidents").isArray());
        QVERIFY(summary.value("formats").isObject());
    }

    void scanEventsHoldTheContract()
    {
        QProcess process;
        process.start(cli(), {"scan", "-", "--events"});
        QVERIFY(process.waitForStarted());
        process.write("nothing of interest\n192.0.2.7 - - [02/Mar/2026:10:00:05 +0000] \"GET /orders/42 "
                      "HTTP/1.1\" 401 12 \"-\" \"curl/8\"\n");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QJsonObject event =
            QJsonDocument::fromJson(process.readAllStandardOutput().split('\n').first()).object();
        for (const char* name : {"key",        "time",
                                 "cause",      "certainty",
                                 "file",       "offset",
                                 "line",       "format",
                                 "client_ip",  "status",
                                 "method",     "path",
                                 "service",    "key_id",
                                 "issuer",     "audience",
                                 "subject",    "client_id",
                                 "user_agent", "route",
                                 "request_id", "token_fingerprint",
                                 "rule",       "evidence",
                                 "joined",     "text"})
            QVERIFY2(event.contains(name), name);
        QCOMPARE(event.value("line").toInt(), 2);
        QCOMPARE(event.value("offset").toInt(), 20);
        QCOMPARE(event.value("status").toInt(), 401);
        QCOMPARE(event.value("client_ip").toString(), "192.0.2.7");
        QVERIFY(event.value("key_id").isNull());
    }

    void usageErrors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no file") << QStringList{"scan"};
        QTest::newRow("absent file") << QStringList{"scan", "/nonexistent/app.log"};
        QTest::newRow("bad bucket") << QStringList{"scan", "-", "--bucket", "many"};
        QTest::newRow("bad cause") << QStringList{"scan", "-", "--cause", "tired"};
        QTest::newRow("bad time") << QStringList{"scan", "-", "--since", "yesterday"};
        QTest::newRow("bad zone") << QStringList{"scan", "-", "--zone", "Nowhere/City"};
        QTest::newRow("bad format") << QStringList{"scan", "-", "--format", "no_such"};
        QTest::newRow("all lines alone") << QStringList{"scan", "-", "--all-lines"};
        QTest::newRow("bad age") << QStringList{"watch", "x", "--keep-days", "0"};
        QTest::newRow("bad size") << QStringList{"watch", "x", "--keep-mib", "much"};
        QTest::newRow("bad place") << QStringList{"watch", "x", "--from", "middle"};
    }

    void usageErrors()
    {
        QFETCH(const QStringList, arguments);
        QProcess process;
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(cli(), arguments);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(!process.readAllStandardError().isEmpty());
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

    void nothingIsLostOrDoubledThroughKillsAndLogrotate()
    {
        const QString logrotate = QStandardPaths::findExecutable("logrotate", {"/usr/sbin", "/usr/bin"});
        if (logrotate.isEmpty())
            QFAIL("logrotate is not installed: packaging/dev.sh setup installs it");
        const QString log = m_folder.filePath("app.log");
        const QString output = m_folder.filePath("watch.jsonl");
        const QString configuration = m_folder.filePath("logrotate.conf");
        append(log, {});
        append(configuration,
               log.toUtf8() + " {\n  rotate 20\n  size 1\n  compress\n  delaycompress\n  create\n}\n");
        QVERIFY(QFile::setPermissions(configuration, QFile::ReadOwner | QFile::WriteOwner));
        const QStringList arguments{log,      "--state", m_folder.filePath("state"),
                                    "--json", "--from",  "checkpoint"};
        auto watch = std::make_unique<Watch>(arguments, output);
        QTRY_VERIFY_WITH_TIMEOUT(!objects(output, "source").isEmpty(), 120'000);
        QCOMPARE(objects(output, "source").first().value("state").toString(), "following");
        int written = 0;
        int kills = 0;
        for (int round = 0; round < 12; ++round) {
            for (int step = 0; step < 40; ++step)
                append(log, line(++written));
            if (round % 3 == 1) { // killed while it reads, and later while it is idle
                watch->kill();
                ++kills;
            }
            if (round % 2 == 1) {
                QCOMPARE(QProcess::execute(logrotate,
                                           {"-f", "-s", m_folder.filePath("rotate.state"), configuration}),
                         0);
            }
            append(log, line(++written));
            if (round % 3 == 1)
                watch = std::make_unique<Watch>(arguments, output);
            // The next round begins at once, or when a part or all of this one has been reported: so kills
            // and rotations meet the reader at different points of its way.
            const int part = round % 4 == 0 ? 0 : written - 41 + round % 4 * 13;
            QTRY_VERIFY_WITH_TIMEOUT(int(requests(output).size()) >= part, 120'000);
        }
        QTRY_COMPARE_WITH_TIMEOUT(int(requests(output).size()), written, 120'000);
        QCOMPARE(watch->terminate(), 0);
        const QHash<int, int> counts = requests(output);
        QSet<QString> keys;
        const QList<QJsonObject> events = objects(output, "event");
        for (const QJsonObject& event : events)
            keys.insert(event.value("key").toString());
        QCOMPARE(int(keys.size()), written); // a repeat would be told by its key
        for (int number = 1; number <= written; ++number)
            QVERIFY2(counts.value(number) >= 1,
                     qPrintable(QStringLiteral("request %1 was lost").arg(number)));
        qInfo("%d events, %d kills, %d told twice", written, kills, int(events.size()) - written);
    }

    void aSpikeIsTold()
    {
        const QString log = m_folder.filePath("spike.log");
        QByteArray text;
        const auto add = [&text](int minute, int count) {
            for (int index = 0; index < count; ++index)
                text += QStringLiteral("2026-03-02T%1:%2:%3Z WARN [api] request from 192.0.2.%4: "
                                       "JsonWebTokenError: invalid signature\n")
                            .arg(10 + minute / 60, 2, 10, QLatin1Char('0'))
                            .arg(minute % 60, 2, 10, QLatin1Char('0'))
                            .arg(index * 59 / qMax(count, 1), 2, 10, QLatin1Char('0'))
                            .arg(index % 9)
                            .toUtf8();
        };
        for (int minute = 0; minute < 60; ++minute)
            add(minute, 2 + minute % 2);
        for (int minute = 60; minute < 70; ++minute)
            add(minute, 80);
        for (int minute = 70; minute < 110; ++minute)
            add(minute, 2);
        append(log, text);
        const QString output = m_folder.filePath("spike.jsonl");
        Watch watch({log, "--json", "--from", "start"}, output);
        QTRY_VERIFY_WITH_TIMEOUT(objects(output, "alert").size() >= 2, 120'000);
        QCOMPARE(watch.terminate(), 0);
        const QList<QJsonObject> alerts = objects(output, "alert");
        QCOMPARE(alerts.first().value("state").toString(), "firing");
        QCOMPARE(alerts.first().value("causes").toArray().first().toString(), "signature_mismatch");
        QVERIFY(alerts.first().value("explanation").toString().contains("signature"));
        QCOMPARE(alerts.last().value("state").toString(), "resolved");
        QCOMPARE(alerts.last().value("incident"), alerts.first().value("incident"));
    }

    // A service that is always started with --from start counts nothing again.
    void fromStartTwice()
    {
        const QString log = m_folder.filePath("twice.log");
        const QString state = m_folder.filePath("twice-state");
        append(log, line(1) + line(2));
        for (const int events : {2, 1}) {
            const QString output = m_folder.filePath(QStringLiteral("twice-%1.jsonl").arg(events));
            Watch watch({log, "--json", "--from", "start", "--state", state}, output);
            QTRY_COMPARE_WITH_TIMEOUT(objects(output, "event").size(), events, 120'000);
            QCOMPARE(watch.terminate(), 0);
            append(log, line(3));
        }
        QProcess history;
        history.start(cli(), {"history", "--state", state, "--json"});
        QVERIFY(history.waitForFinished(120'000));
        const QJsonObject summary = QJsonDocument::fromJson(history.readAllStandardOutput()).object();
        QCOMPARE(summary.value("failures").toInt(), 3);
        QCOMPARE(summary.value("lines").toInt(), 3);
    }

    void standardInputEnds()
    {
        QProcess process;
        process.start(cli(), {"watch", "-", "--json"});
        QVERIFY(process.waitForStarted());
        process.write(line(1) + line(2).trimmed()); // the last line has no end
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardOutput().count("\"type\":\"event\""), 2);
    }

    void realNginx()
    {
        const QString nginx = QStandardPaths::findExecutable("nginx", {"/usr/sbin", "/usr/bin"});
        const QString curl = QStandardPaths::findExecutable("curl");
        if (nginx.isEmpty() || curl.isEmpty())
            QFAIL("nginx or curl is not installed: packaging/dev.sh setup installs them");
        const QByteArray port = QByteArray::number(bearerwatch::test::freePort());
        const QString folder = m_folder.filePath("nginx");
        QVERIFY(QDir().mkpath(folder));
        const QByteArray base = folder.toUtf8();
        append(folder + "/nginx.conf",
               "daemon off; master_process off; pid " + base + "/pid; error_log " + base +
                   "/error.log;\nevents {}\nhttp { access_log " + base +
                   "/access.log; client_body_temp_path " + base + "/b; proxy_temp_path " + base +
                   "/p; fastcgi_temp_path " + base + "/f; uwsgi_temp_path " + base + "/u; scgi_temp_path " +
                   base + "/s;\nserver { listen 127.0.0.1:" + port +
                   "; location /private { return 401; } location / { return 200 ok; } } }\n");
        QProcess server;
        server.start(nginx, {"-c", folder + "/nginx.conf", "-p", folder});
        QVERIFY(server.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + "/access.log"), 120'000);
        const QString output = folder + "/watch.jsonl";
        Watch watch({folder + "/access.log", "--json", "--from", "start"}, output);
        QTRY_VERIFY_WITH_TIMEOUT(!objects(output, "source").isEmpty(),
                                 120'000); // or it would miss the rotation
        const QString address = "http://127.0.0.1:" + QString::fromLatin1(port);
        for (int number = 0; number < 5; ++number) {
            QCOMPARE(QProcess::execute(curl, {"-s", "-o", "/dev/null", address + "/private/orders/4711"}), 0);
            QCOMPARE(QProcess::execute(curl, {"-s", "-o", "/dev/null", address + "/open"}), 0);
            if (number == 2) { // rotated as logrotate does it
                QVERIFY(QFile::rename(folder + "/access.log", folder + "/access.log.1"));
                QCOMPARE(::kill(static_cast<pid_t>(server.processId()), SIGUSR1), 0);
                QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + "/access.log"), 120'000);
            }
        }
        QTRY_COMPARE_WITH_TIMEOUT(int(objects(output, "event").size()), 5, 120'000);
        QCOMPARE(watch.terminate(), 0);
        server.terminate();
        QVERIFY(server.waitForFinished());
        const QJsonObject event = objects(output, "event").first();
        QCOMPARE(event.value("cause").toString(), "unspecified");
        QCOMPARE(event.value("client_ip").toString(), "127.0.0.1");
        QCOMPARE(event.value("status").toInt(), 401);
        QCOMPARE(event.value("route").toString(), "/private/orders/{id}");
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TstWatch)
#include "tst_watch.moc"
