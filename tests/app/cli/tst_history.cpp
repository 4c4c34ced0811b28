// The history command as a user has it: after a watch and while one runs, sound and damaged.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <memory>

namespace {

const char* const Canary =
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnktc3ViamVjdCJ9.c2VjcmV0LXNpZ25hdHVyZS1jYW5hcnk";

QString cli()
{
    return QString::fromLocal8Bit(qgetenv("BEARERWATCH_BIN")) + QStringLiteral("/bearerwatch-cli");
}

struct Answer {
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

Answer ask(const QStringList& arguments)
{
    QProcess process;
    process.start(cli(), arguments);
    process.waitForFinished(120'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonObject object(const Answer& answer)
{
    return QJsonDocument::fromJson(answer.output).object();
}

// Ten minutes, a request each second, every tenth expired, and one minute with many invalid signatures.
QByteArray log()
{
    QByteArray text;
    for (int second = 0; second < 600; ++second) {
        const QByteArray time = QDateTime(QDate(2026, 3, 2), QTime(10, 0).addSecs(second), Qt::UTC)
                                    .toString(Qt::ISODate)
                                    .toUtf8();
        const bool failed = second % 10 == 0;
        const QByteArray why = second / 60 == 5 ? "invalid signature" : "jwt expired";
        text += R"({"time":")" + time + R"(","method":"GET","path":"/orders/1","status":)" +
            (failed ? "401" : "200") + R"(,"client_ip":"192.0.2.9","msg":")" +
            (failed ? why + " <b>=1+1</b> Bearer " + Canary : QByteArray("done")) + "\"}\n";
    }
    return text;
}

} // namespace

class TstHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A watch that runs on while the history is asked.
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_log = m_folder.filePath("app.log");
        m_state = m_folder.filePath("state");
        QFile file(m_log);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(log());
        file.close();
        m_watch = std::make_unique<QProcess>();
        m_watch->start(cli(), {"watch", m_log, "--state", m_state, "--from", "start", "--json"});
        QVERIFY(m_watch->waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(
            object(ask({"history", "--state", m_state, "--json"})).value("lines").toInt(), 600, 120'000);
    }

    void summaryIsThatOfAScan()
    {
        const QJsonObject history = object(ask({"history", "--state", m_state, "--json"}));
        const QJsonObject scan = object(ask({"scan", m_log, "--json"}));
        for (const char* name : {"lines", "requests", "failures", "causes", "buckets", "bucket_seconds"})
            QCOMPARE(history.value(name), scan.value(name));
        QCOMPARE(history.value("failures").toInt(), 60);
    }

    void windowsLimit()
    {
        const QStringList base{"history", "--state", m_state, "--json"};
        QCOMPARE(
            object(
                ask(base + QStringList{"--since", "2026-03-02T10:05:00Z", "--until", "2026-03-02T10:06:00Z"}))
                .value("failures")
                .toInt(),
            6);
        QCOMPARE(object(ask(base + QStringList{"--cause", "signature_mismatch"})).value("failures").toInt(),
                 6);
        QCOMPARE(object(ask(base + QStringList{"--file", m_log})).value("failures").toInt(), 60);
        QCOMPARE(object(ask(base + QStringList{"--file", "/elsewhere"})).value("failures").toInt(), 0);
    }

    void exportsEventsAsCsvAndJson()
    {
        const QString csv = m_folder.filePath("events.csv");
        const Answer answer = ask({"history", "--state", m_state, "--csv", csv, "--events"});
        QCOMPARE(answer.status, 0);
        const QList<QByteArray> lines = answer.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 60);
        QCOMPARE(QJsonDocument::fromJson(lines.first()).object().value("cause").toString(), "expired");
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("time,cause,"));
        QCOMPARE(text.count("\r\n"), 61);
        QVERIFY(!text.contains(Canary));
        QVERIFY(!answer.output.contains(Canary));
    }

    void reportStandsAlone()
    {
        const QString html = m_folder.filePath("report.html");
        QCOMPARE(ask({"history", "--state", m_state, "--html", html}).status, 0);
        QFile file(html);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (const char* fetched : {"<script", "src=", "href=", "http:", "https:", "url(", "@import"})
            QVERIFY2(!text.contains(fetched), fetched);
        QVERIFY(!text.contains("<b>=1+1")); // log text is no markup
        QVERIFY(!text.contains(Canary));
        QVERIFY(text.contains("Failures over time, by cause"));
        QVERIFY(text.contains("Requests over time"));
        // Ten minutes are ten bars, and one of them tells of both.
        QCOMPARE(text.count("<g>"), 20);
        QVERIFY(text.contains("<title>2026-03-02T10:05:00Z, Signature mismatch 6</title>"));
        QVERIFY(text.contains("<title>2026-03-02T10:05:00Z: 60 requests</title>"));
        QVERIFY(text.contains("192.0.2.9"));
    }

    void usageErrors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no folder") << QStringList{"history"};
        QTest::newRow("absent folder") << QStringList{"history", "--state", "/nonexistent"};
        QTest::newRow("bad time") << QStringList{"history", "--state", "x", "--since", "yesterday"};
        QTest::newRow("bad cause") << QStringList{"history", "--state", "x", "--cause", "tired"};
        QTest::newRow("a file") << QStringList{"history", "app.log"};
    }

    void usageErrors()
    {
        QFETCH(const QStringList, arguments);
        const Answer answer = ask(arguments);
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.output.isEmpty());
        QVERIFY(!answer.errors.isEmpty());
    }

    void repairWaitsForTheWatch()
    {
        const Answer answer = ask({"history", "--state", m_state, "--repair"});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.errors.contains("Another process uses this state folder"), answer.errors);
    }

    // Last: the watch ends here and the file is damaged.
    void damageIsFoundAndMended()
    {
        QCOMPARE(ask({"history", "--state", m_state, "--check"}).status, 0);
        m_watch->terminate();
        QVERIFY(m_watch->waitForFinished(120'000));
        QFile file(m_state + "/history.sqlite");
        QVERIFY(file.open(QIODevice::ReadWrite));
        constexpr qint64 PageBytes = 4096;
        QVERIFY(file.size() > 8 * PageBytes);
        file.seek(file.size() - 3 * PageBytes); // events or their index stand there
        file.write(QByteArray(PageBytes, '\x11'));
        file.close();
        const Answer checked = ask({"history", "--state", m_state, "--check"});
        QCOMPARE(checked.status, 1);
        QVERIFY2(checked.errors.contains("--repair"), checked.errors);
        const Answer repaired = ask({"history", "--state", m_state, "--repair"});
        QCOMPARE(repaired.status, 0);
        QVERIFY2(repaired.output.contains("events were saved"), repaired.output);
        QCOMPARE(ask({"history", "--state", m_state, "--check"}).status, 0);
        QCOMPARE(QDir(m_state)
                     .entryList({"history.sqlite.damaged-*"}, QDir::Files)
                     .filter(QRegularExpression("\\d$"))
                     .size(),
                 1);
    }

private:
    QTemporaryDir m_folder;
    QString m_log;
    QString m_state;
    std::unique_ptr<QProcess> m_watch;
};

QTEST_GUILESS_MAIN(TstHistory)
#include "tst_history.moc"
