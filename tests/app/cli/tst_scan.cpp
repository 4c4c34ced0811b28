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

private:
    struct Result {
        int status = -1;
        QByteArray output;
        QByteArray messages;
    };
    Result run(const QStringList& arguments, const QByteArray& input = {})
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(qEnvironmentVariable("BEARERWATCH_BIN") + QStringLiteral("/bearerwatch-cli"),
                      QStringList{QStringLiteral("scan")} + arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
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

QTEST_GUILESS_MAIN(TstScan)
#include "tst_scan.moc"
