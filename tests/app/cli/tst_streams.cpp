#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// What the commands promise of their streams: output that is lost is told, a stream that was closed is no
// file.

namespace {

struct Outcome {
    int status = -1;
    QByteArray output;
    QByteArray messages;
};

// Runs a line of the shell, in which $CLI is the program.
Outcome shell(const QString& line, const QString& folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("CLI", qEnvironmentVariable("BEARERWATCH_BIN") + "/bearerwatch-cli");
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start("sh", {"-c", line});
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TstStreams : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QByteArray log;
        for (int second = 10; second < 60; ++second)
            log += "2026-03-02T10:00:" + QByteArray::number(second) + "Z WARN [api] jwt expired\n";
        write("api.log", log);
        write("key.jwk", "{\"kty\":\"oct\",\"k\":\"YS1zZWNyZXQtb2YtYXQtbGVhc3QtMzItb2N0ZXRzLWxvbmch\"}");
        write("binary", QByteArray("\x30\x82\x01\x00 jti-1\n", 11));
        write("big", QByteArray(17 * 1024 * 1024, 'x'));
    }

    void lostOutputIsTold_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command : {"--help", "--version", "causes", "scan --help", "scan api.log",
                                    "scan --events api.log", "inspect 'jwt expired'", "keys key.jwk",
                                    "sign --key key.jwk '{}'", "watch --from start api.log"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void lostOutputIsTold()
    {
        QFETCH(const QString, command);
        const Outcome full = shell("\"$CLI\" " + command + " >/dev/full", m_folder.path());
        QVERIFY2(full.messages.contains("cannot be written: No space left"), full.messages);
        QCOMPARE(full.status, 2);
    }

    void aFileOnAFullDiskIsTold_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("csv") << "--csv";
        QTest::newRow("html") << "--html";
    }

    // A device is written as it is: root must not find a file in its place.
    void aFileOnAFullDiskIsTold()
    {
        QFETCH(const QString, option);
        const Outcome full = shell("\"$CLI\" scan api.log " + option + " /dev/full", m_folder.path());
        QVERIFY2(full.messages.contains("could not be written") ||
                     full.messages.contains("cannot be written"),
                 full.messages);
        QCOMPARE(full.status, 2);
    }

    void closedStreams()
    {
        const Outcome noInput = shell("\"$CLI\" inspect - <&-", m_folder.path());
        QVERIFY2(noInput.messages.contains("The input is empty"), noInput.messages);
        QCOMPARE(noInput.status, 3);
        const Outcome noOutput = shell("\"$CLI\" scan api.log >&-", m_folder.path());
        QVERIFY2(noOutput.messages.contains("cannot be written"), noOutput.messages);
        QCOMPARE(noOutput.status, 2);
        QCOMPARE(shell("\"$CLI\" scan api.log 2>&-", m_folder.path()).status, 0);
    }

    // A watch that only sends alerts: its output is closed on purpose, and goes into none of its files.
    void aWatchWithoutOutputGoesOn()
    {
        const Outcome watch = shell("\"$CLI\" watch - --json --state state <api.log >&- && "
                                    "\"$CLI\" history --state state --check && "
                                    "\"$CLI\" history --state state --events | grep -c jwt",
                                    m_folder.path());
        QVERIFY2(watch.output.endsWith("\n50\n"), watch.output + watch.messages);
        QCOMPARE(watch.status, 0);
    }

    void helpNamesTheCommand()
    {
        const QList<QByteArray> lines = shell("\"$CLI\" --help", m_folder.path()).output.split('\n');
        int commands = 0;
        for (const QByteArray& line : lines) {
            if (!line.startsWith("  "))
                continue;
            const QByteArray name = line.trimmed().split(' ').first();
            const QByteArray help = shell("\"$CLI\" " + name + " --help", m_folder.path()).output;
            QVERIFY2(help.startsWith("Usage: bearerwatch-cli " + name + " [options]"), help);
            QVERIFY2(help.contains("\nExample:\n  $ "), help);
            QVERIFY2(!help.endsWith("\n\n"), help);
            ++commands;
        }
        QVERIFY2(commands >= 11, QByteArray::number(commands));
    }

    void whatCannotBeTaken_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* command, const char* words) {
            QTest::newRow(command) << QString::fromLatin1(command) << QByteArray(words);
        };
        row("keys big", "The input is larger than 16 MiB (big). Check that this is the file which was meant");
        row("keys key.jwk --passphrase-file big", "larger than 64 KiB (big)");
        row("inspect x --revoked binary", "The list is a binary file, not text (byte 3)");
        row("inspect x --seen binary", "The list is a binary file, not text (byte 3)");
        row("scan api.log --csv -", "This is no name of a file (-)");
        row("scan api.log --since 2026-03-02T11:00:00Z --until 2026-03-02T11:00:00Z", "Nothing lies between");
        row("history --state x --since 2026-03-02T11:00:00Z --until 2026-03-02T10:00:00Z",
            "Nothing lies between");
        row("history --state x --since soon", "The value of --since cannot be read: `soon`");
    }

    void whatCannotBeTaken()
    {
        QFETCH(const QString, command);
        QFETCH(const QByteArray, words);
        const Outcome refused = shell("\"$CLI\" " + command, m_folder.path());
        QVERIFY2(refused.messages.contains(words), refused.messages);
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.output, QByteArray());
    }

private:
    void write(const char* name, const QByteArray& content)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), qint64(content.size()));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TstStreams)
#include "tst_streams.moc"
