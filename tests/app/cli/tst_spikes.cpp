#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

// The `spikes` command as its users meet it: counts in, one object an alert out.

class TstSpikes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheSpike();
    void staysSilent();
    void badInput_data();
    void badInput();
    void keepsWhatCameBeforeBadInput();
    void narrowBucketsAreJoined();

private:
    struct Result {
        int status = -1;
        QByteArray output;
        QByteArray messages;
    };
    static Result run(const QStringList& arguments, const QByteArray& input = {})
    {
        QProcess process;
        process.start(qEnvironmentVariable("BEARERWATCH_BIN") + QStringLiteral("/bearerwatch-cli"),
                      QStringList{QStringLiteral("spikes")} + arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    static QByteArray minutes(int from, int to, int count, int secondsEach = 60)
    {
        QByteArray text;
        const QDateTime start(QDate(2026, 1, 14), QTime(9, 0), Qt::UTC);
        for (int i = from; i < to; ++i) {
            text += "{\"t\":\"" + start.addSecs(i * secondsEach).toString(Qt::ISODate).toUtf8() +
                "\",\"c\":{\"expired\":" + QByteArray::number(count + i % 2) + "}}\n";
        }
        return text;
    }
};

void TstSpikes::findsTheSpike()
{
    const Result result = run({QStringLiteral(TEST_DATA "/spikes/cold_5_15min_0.jsonl")});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.output.count('\n'), 1);
    const QJsonObject alert = QJsonDocument::fromJson(result.output).object();
    QCOMPARE(alert[QStringLiteral("cause")].toString(), QStringLiteral("signature_mismatch"));
    QCOMPARE(alert[QStringLiteral("since")].toString(), QStringLiteral("2025-03-03T09:15:00Z"));
    QCOMPARE(alert[QStringLiteral("raised")].toString(), QStringLiteral("2025-03-03T09:16:00Z"));
    QCOMPARE(alert[QStringLiteral("end")].toString(), QStringLiteral("2025-03-03T09:20:00Z"));
    QVERIFY(!alert[QStringLiteral("id")].toString().isEmpty());
    QVERIFY(!alert[QStringLiteral("incident")].toString().isEmpty());
    QVERIFY(alert[QStringLiteral("count")].toInt() > 100);
    QVERIFY(alert[QStringLiteral("expected")].toDouble() < 40);
    QVERIFY(alert[QStringLiteral("explanation")].toString().contains(QStringLiteral("since 09:15")));
}

void TstSpikes::staysSilent()
{
    const Result result = run({QStringLiteral("-")}, minutes(0, 300, 4));
    QCOMPARE(result.status, 0);
    QVERIFY(result.output.isEmpty());
    QVERIFY(result.messages.isEmpty());
}

void TstSpikes::badInput_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no JSON") << QByteArray("hello") << QByteArray("not JSON");
    QTest::newRow("array") << QByteArray("[]") << QByteArray("\"t\" is missing");
    QTest::newRow("no time") << QByteArray(R"({"c":{}})") << QByteArray("\"t\" is missing");
    QTest::newRow("no counts") << QByteArray(R"({"t":"2026-01-14T09:02:00Z"})")
                               << QByteArray("\"c\" are missing");
    QTest::newRow("bad time") << QByteArray(R"({"t":"noon","c":{}})") << QByteArray("not RFC 3339");
    QTest::newRow("unknown cause") << QByteArray(R"({"t":"2026-01-14T09:02:00Z","c":{"late":1}})")
                                   << QByteArray("no cause \"late\"");
    QTest::newRow("negative") << QByteArray(R"({"t":"2026-01-14T09:02:00Z","c":{"expired":-1}})")
                              << QByteArray("whole number");
    QTest::newRow("fraction") << QByteArray(R"({"t":"2026-01-14T09:02:00Z","c":{"expired":1.5}})")
                              << QByteArray("whole number");
    QTest::newRow("long line") << QByteArray(2 * 1024 * 1024, 'x') << QByteArray("longer than 1 MiB");
}

void TstSpikes::badInput()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, says);
    const Result result = run({QStringLiteral("-")}, minutes(0, 2, 1) + "\n" + line + "\n");
    QCOMPARE(result.status, 2);
    QVERIFY2(result.messages.contains(says), result.messages.constData());
    QVERIFY2(result.messages.contains("line 4"), result.messages.constData());
}

void TstSpikes::keepsWhatCameBeforeBadInput()
{
    Result result =
        run({QStringLiteral("-")}, minutes(0, 200, 2) + minutes(200, 205, 60) + minutes(205, 230, 2) + "x\n");
    QCOMPARE(result.status, 2);
    QCOMPARE(result.output.count('\n'), 1);
    result = run({QStringLiteral("-")}, "\n");
    QCOMPARE(result.status, 3);
    result = run({QStringLiteral("/nowhere/at/all")});
    QCOMPARE(result.status, 2);
    QVERIFY(result.messages.contains("/nowhere/at/all"));
    result = run({});
    QCOMPARE(result.status, 2);
}

void TstSpikes::narrowBucketsAreJoined()
{
    const Result result =
        run({QStringLiteral("-")},
            minutes(0, 1200, 0, 10) + minutes(1200, 1230, 15, 10) + minutes(1230, 1500, 0, 10));
    QCOMPARE(result.status, 0);
    QCOMPARE(result.output.count('\n'), 1);
}

QTEST_GUILESS_MAIN(TstSpikes)
#include "tst_spikes.moc"
