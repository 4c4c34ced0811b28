#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <memory>
#include <sys/mount.h>

// The log of one test, the real program that watches it, and what its history counted.

namespace bearerwatch::test {

inline QString cli()
{
    return QString::fromLocal8Bit(qgetenv("BEARERWATCH_BIN")) + QStringLiteral("/bearerwatch-cli");
}

// A request each; every fourth fails. `number` makes each line its own.
inline QByteArray line(int number)
{
    const int second = number % 3600;
    const bool failed = number % 4 == 0;
    return QByteArray(R"({"time":"2026-03-02T10:)") + QByteArray::number(second / 60).rightJustified(2, '0') +
        ":" + QByteArray::number(second % 60).rightJustified(2, '0') +
        R"(Z","method":"GET","path":"/orders/)" + QByteArray::number(number) + R"(","status":)" +
        (failed ? "401" : "200") + R"(,"msg":")" + (failed ? "jwt expired" : "done") + "\"}\n";
}

// The log of one test, its watch and its history.
class Scene {
public:
    Scene()
    {
        // A first line is there before the watch; nothing of it counts.
        append(QByteArray("begin\n"));
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString log() const { return path(QStringLiteral("app.log")); }
    [[nodiscard]] QString state() const
    {
        return m_state.isEmpty() ? path(QStringLiteral("state")) : m_state;
    }
    void setState(const QString& folder) { m_state = folder; }

    void append(const QByteArray& text, const QString& name = QStringLiteral("app.log"))
    {
        QFile file(path(name));
        QVERIFY2(file.open(QIODevice::Append), qPrintable(file.errorString()));
        QCOMPARE(file.write(text), qint64(text.size()));
    }
    void write(int count, const QString& name = QStringLiteral("app.log"))
    {
        QByteArray text;
        for (int index = 0; index < count; ++index)
            text += line(++m_written);
        append(text, name);
    }
    void start(const QStringList& more = {},
               const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
    {
        m_watch = std::make_unique<QProcess>();
        m_watch->setProcessEnvironment(environment);
        m_watch->setStandardOutputFile(path(QStringLiteral("out.jsonl")), QIODevice::Append);
        m_watch->setStandardErrorFile(path(QStringLiteral("errors.txt")), QIODevice::Append);
        m_watch->start(cli(), QStringList{"watch", log(), "--json", "--state", state()} + more);
        QVERIFY(m_watch->waitForStarted());
    }
    // Following has begun, and its place is kept: from here on nothing may be lost.
    void startAndSettle(const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
    {
        start({}, environment);
        QTRY_VERIFY_WITH_TIMEOUT(output().contains("\"state\":\"following\""), 120'000);
        write(4);
        QTRY_COMPARE_WITH_TIMEOUT(counts().first, m_written, 120'000);
    }
    void kill()
    {
        m_watch->kill();
        QVERIFY(m_watch->waitForFinished());
    }
    void end()
    {
        m_watch->terminate();
        QVERIFY(m_watch->waitForFinished(120'000));
        QCOMPARE(m_watch->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_watch->exitCode(), 0);
    }
    [[nodiscard]] pid_t pid() const { return static_cast<pid_t>(m_watch->processId()); }
    [[nodiscard]] bool runs() const { return m_watch && m_watch->state() == QProcess::Running; }

    // Requests and failures that the history counted.
    [[nodiscard]] QPair<int, int> counts() const
    {
        QProcess process;
        process.start(cli(), {"history", "--state", state(), "--json"});
        process.waitForFinished(120'000);
        const QJsonObject summary = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        return {summary.value("requests").toInt(-1), summary.value("failures").toInt(-1)};
    }
    void expectAll()
    {
        QTRY_COMPARE_WITH_TIMEOUT(counts().first, m_written, 120'000);
        QCOMPARE(counts().second, m_written / 4);
    }
    [[nodiscard]] QByteArray output() const { return read(QStringLiteral("out.jsonl")); }
    [[nodiscard]] QByteArray errors() const { return read(QStringLiteral("errors.txt")); }
    void run(const QString& command) const
    {
        QCOMPARE(QProcess::execute("sh", {"-c", "cd '" + m_folder.path() + "' && " + command}), 0);
    }
    [[nodiscard]] int written() const { return m_written; }
    void count(int lines) { m_written += lines; }

private:
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_folder;
    QString m_state;
    int m_written = 0;
    std::unique_ptr<QProcess> m_watch;
};

// A file system of its own that is small, for as long as it is there.
class SmallDisk {
public:
    SmallDisk(const QString& place, const char* size)
        : m_place(QFile::encodeName(place))
    {
        QDir().mkpath(place);
        m_mounted = ::mount("tmpfs", m_place.constData(), "tmpfs", 0, size) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_place.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    [[nodiscard]] bool mounted() const { return m_mounted; }

private:
    QByteArray m_place;
    bool m_mounted = false;
};

} // namespace bearerwatch::test
