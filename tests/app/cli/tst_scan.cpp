#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

// The `scan` command as its users meet it: which formats it met, own formats, documents, pipes.

class TstScan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formatsArePerFile();
    void ownFormats();
    void faultsOfOwnFormats();
    void unknownFormat();
    void journalExport();
    void yearlessTimesOfAPipe();
    void theJournal();
    void aClockThatJumpsBack();
    void filesOfATarStandAlone();
    void watchTakesOwnFormats();

private:
    struct Result {
        int status = -1;
        QByteArray output;
        QByteArray messages;
    };
    Result run(const QStringList& arguments, const QByteArray& input = {},
               const QString& command = QStringLiteral("scan"))
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("PATH"),
                           m_folder.path() + u':' + environment.value(QStringLiteral("PATH")));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(qEnvironmentVariable("BEARERWATCH_BIN") + QStringLiteral("/bearerwatch-cli"),
                      QStringList{command} + arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    void write(const QString& name, const QByteArray& text)
    {
        const QString path = m_folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_folder;
};

void TstScan::formatsArePerFile()
{
    write(QStringLiteral("mixed.log"),
          "203.0.113.4 - - [14/May/2024:09:12:12 +0000] \"GET /x HTTP/1.1\" 401 1\n"
          "a line of no layout\n"
          "time=2024-05-14T09:12:13Z level=warn msg=\"jwt expired\"\n");
    write(QStringLiteral("other.log"), "time=2024-05-14T09:12:14Z level=info msg=ok\n");
    const Result result =
        run({QStringLiteral("--json"), QStringLiteral("mixed.log"), QStringLiteral("other.log")});
    QCOMPARE(result.status, 0);
    const QJsonArray sources =
        QJsonDocument::fromJson(result.output).object()[QStringLiteral("sources")].toArray();
    QCOMPARE(sources.size(), 2);
    const QJsonObject mixed = sources[0].toObject();
    QCOMPARE(mixed[QStringLiteral("file")].toString(), QStringLiteral("mixed.log"));
    const QJsonObject formats = mixed[QStringLiteral("formats")].toObject();
    QCOMPARE(formats[QStringLiteral("logfmt")].toInt(), 1);
    QCOMPARE(formats[QStringLiteral("common_access")].toInt(), 1);
    QCOMPARE(sources[1].toObject()[QStringLiteral("formats")].toObject()[QStringLiteral("logfmt")].toInt(),
             1);
    const Result text = run({QStringLiteral("mixed.log")});
    QVERIFY2(text.output.contains("mixed.log: 3 lines; common_access 1, logfmt 1"), text.output.constData());
}

void TstScan::ownFormats()
{
    const QByteArray line = "<WARN> 203.0.113.4 -> 198.51.100.2 403 @2024-05-14T09:12:12Z jwt expired\n";
    const QByteArray definition =
        "{\"formats\":[{\"name\":\"mine\",\"layouts\":[\"<{level}> {client} -> {other:address} {status} "
        "@{time} {message}\"]}]}";
    write(QStringLiteral("mine.log"), line);
    const QStringList events{QStringLiteral("--events"), QStringLiteral("mine.log")};
    QVERIFY(!run(events).output.contains("\"format\":\"mine\""));
    write(QStringLiteral("mine.json"), definition);
    QVERIFY(run(events + QStringList{QStringLiteral("--formats"), QStringLiteral("mine.json")})
                .output.contains("\"format\":\"mine\""));
    write(QStringLiteral("config/bearerwatch/formats/mine.json"), definition);
    const Result result = run(events);
    QCOMPARE(result.status, 0);
    QVERIFY2(result.output.contains("\"format\":\"mine\"") && result.output.contains("\"status\":403"),
             result.output.constData());
    QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("config/bearerwatch/formats/mine.json"))));
}

void TstScan::faultsOfOwnFormats()
{
    write(QStringLiteral("bad.json"), "{\"formats\": [\n {\"name\": \"x\", \"layouts\": [\"{time\"]}]}");
    write(QStringLiteral("x.log"), "2024-05-14T09:12:12Z x\n");
    const Result result =
        run({QStringLiteral("x.log"), QStringLiteral("--formats"), QStringLiteral("bad.json")});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.messages.contains("bad.json:2:28"), result.messages.constData());
}

void TstScan::unknownFormat()
{
    write(QStringLiteral("x.log"), "2024-05-14T09:12:12Z x\n");
    const Result result = run({QStringLiteral("x.log"), QStringLiteral("--format"), QStringLiteral("nope")});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.messages.contains("nope") && result.messages.contains("logfmt"),
             result.messages.constData());
}

void TstScan::journalExport()
{
    const QByteArray entry = "__CURSOR=s=1\n__REALTIME_TIMESTAMP=1715677932345678\nSYSLOG_IDENTIFIER=api\n"
                             "MESSAGE=jwt expired\n\n";
    const Result result = run({QStringLiteral("-"), QStringLiteral("--events")}, entry);
    const QJsonObject event = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(event[QStringLiteral("cause")].toString(), QStringLiteral("expired"));
    QCOMPARE(event[QStringLiteral("time")].toString(), QStringLiteral("2024-05-14T09:12:12.345678Z"));
    QCOMPARE(event[QStringLiteral("service")].toString(), QStringLiteral("api"));
}

void TstScan::yearlessTimesOfAPipe()
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-2);
    const QByteArray stamp = QLocale::c().toString(before, QStringLiteral("MMM dd HH:mm:ss")).toLatin1();
    const Result result = run({QStringLiteral("-"), QStringLiteral("--events")},
                              stamp + " host api[1]: jwt expired from 203.0.113.4\n");
    const QJsonObject event = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(event[QStringLiteral("time")].toString(),
             before.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")));
}

void TstScan::filesOfATarStandAlone()
{
    // The columns of one file are not the other's, and a year comes from each file's own time.
    write(QStringLiteral("w3c"),
          "#Fields: date time c-ip cs-method cs-uri-stem sc-status\n"
          "2024-05-14 09:12:12 203.0.113.4 GET /a 401\n");
    write(QStringLiteral("syslog"), "Dec 31 23:59:58 h app[1]: token is expired 203.0.113.5");
    QFile file(m_folder.filePath(QStringLiteral("syslog")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime(QDate(2021, 1, 1), QTime(1, 0), Qt::UTC),
                             QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(QProcess::execute(QStringLiteral("tar"),
                               {QStringLiteral("-cf"), m_folder.filePath(QStringLiteral("x.tar")),
                                QStringLiteral("-C"), m_folder.path(), QStringLiteral("w3c"),
                                QStringLiteral("syslog")}),
             0);
    const QList<QByteArray> events =
        run({QStringLiteral("x.tar"), QStringLiteral("--events")}).output.split('\n');
    QCOMPARE(events.size(), 3); // two and the end
    QVERIFY2(events[0].contains("\"time\":\"2020-12-31T23:59:58Z\""), events[0].constData());
    QVERIFY2(events[0].contains("\"client_ip\":\"203.0.113.5\""), events[0].constData());
    QVERIFY2(events[1].contains("\"format\":\"w3c_extended\""), events[1].constData());
}

void TstScan::aClockThatJumpsBack()
{
    QByteArray lines;
    for (const char* minute : {"10:00", "10:01", "10:02", "09:59", "10:00", "10:03"})
        lines += QByteArray("2024-05-14T") + minute + ":30Z WARN token is expired 203.0.113.4\n";
    const Result result = run({QStringLiteral("-"), QStringLiteral("--json")}, lines);
    const QJsonObject summary = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(summary[QStringLiteral("first")].toString(), QStringLiteral("2024-05-14T09:59:30Z"));
    QCOMPARE(summary[QStringLiteral("last")].toString(), QStringLiteral("2024-05-14T10:03:30Z"));
    QStringList buckets;
    const QJsonArray array = summary[QStringLiteral("buckets")].toArray();
    for (const QJsonValue& value : array) {
        const QJsonObject bucket = value.toObject();
        buckets.append(bucket[QStringLiteral("start")].toString().mid(11, 5) + u' ' +
                       QString::number(
                           bucket[QStringLiteral("failures")].toObject()[QStringLiteral("expired")].toInt()));
    }
    QCOMPARE(buckets,
             (QStringList{QStringLiteral("09:59 1"), QStringLiteral("10:00 2"), QStringLiteral("10:01 1"),
                          QStringLiteral("10:02 1"), QStringLiteral("10:03 1")}));
}

void TstScan::theJournal()
{
    // A journalctl that gives one record of the unit that it is asked for.
    write(QStringLiteral("journalctl"),
          "#!/bin/sh\nfor word; do case $word in --unit=api) unit=1;; --follow) exit 1;; esac; done\n"
          "[ -n \"$unit\" ] && echo '{\"__CURSOR\":\"s=1\",\"__REALTIME_TIMESTAMP\":\"1715677932345678\","
          "\"SYSLOG_IDENTIFIER\":\"api\",\"MESSAGE\":\"jwt expired\"}'\n");
    QFile::setPermissions(m_folder.filePath(QStringLiteral("journalctl")),
                          QFile::ReadOwner | QFile::ExeOwner);
    const Result result = run({QStringLiteral("journal:api"), QStringLiteral("--events")});
    const QJsonObject event = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(event[QStringLiteral("time")].toString(), QStringLiteral("2024-05-14T09:12:12.345678Z"));
    QCOMPARE(event[QStringLiteral("file")].toString(), QStringLiteral("journal:api"));
    QCOMPARE(event[QStringLiteral("cause")].toString(), QStringLiteral("expired"));
}

void TstScan::watchTakesOwnFormats()
{
    const QByteArray line = "2024-05-14T09:12:12Z <WARN> 203.0.113.4 401 token is expired\n";
    const QStringList arguments = {QStringLiteral("-"), QStringLiteral("--json"), QStringLiteral("--state"),
                                   m_folder.filePath(QStringLiteral("state"))};
    const QString file = QStringLiteral("config/bearerwatch/formats/own.json");
    write(file,
          "{\"formats\": [{\"name\": \"own\", \"layouts\": [\"{time} <{level}> {client} {status} "
          "{message}\"]}]}");
    const Result good = run(arguments, line, QStringLiteral("watch"));
    QVERIFY2(good.output.contains("\"format\":\"own\""), good.output.constData());
    write(file, "{\"formats\": [\n {\"name\": \"own\", \"layouts\": [\"{time} {status:nix}\"]}]}");
    const Result bad = run(arguments, line, QStringLiteral("watch"));
    QVERIFY(QFile::remove(m_folder.filePath(file)));
    QCOMPARE(bad.status, 2);
    QVERIFY2(bad.messages.contains("own.json:2:30"), bad.messages.constData());
}

QTEST_GUILESS_MAIN(TstScan)
#include "tst_scan.moc"
