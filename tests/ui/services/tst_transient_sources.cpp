#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "services/owned_folder.h"
#include "services/transient_source.h"

using namespace bearerwatch::services;

namespace {

QStringList foldersIn(const QString& parent)
{
    return QDir(parent).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class TstTransientSources : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_session->path()));
    }

    void pastedLinesAreAFileOfTheUserAlone()
    {
        QString path;
        {
            TransientSources sources;
            path = sources.addText("one\ntwo");
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), QByteArray("one\ntwo\n"));
            QVERIFY(sources.contains(path));
            QVERIFY(!sources.contains(QStringLiteral("/etc/passwd")));
            const QString second = sources.addText("three\n");
            QVERIFY(second != path);
            sources.remove(second);
            QVERIFY(!QFile::exists(second));
            const QString named = sources.addText("four", QStringLiteral("api.log"));
            QCOMPARE(QFileInfo(named).fileName(), QStringLiteral("api.log"));
            const auto rights = QFile::permissions(QFileInfo(path).absolutePath());
            QVERIFY(!(rights & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeOther)));
        }
        QVERIFY(!QFile::exists(path));
    }

    void aCommandWritesIntoAPipe()
    {
        TransientSources sources;
        QSignalSpy problems(&sources, &TransientSources::problemFound);
        const QString path = sources.addCommand(QStringLiteral("printf '%s\\n' 'a b' \"c;d\""));
        QVERIFY(!path.isEmpty());
        QCOMPARE(problems.size(), 0);
        QFile pipe(path);
        const int fd = open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(fd >= 0);
        QByteArray read;
        const auto take = [&] {
            char buffer[64];
            const ssize_t count = ::read(fd, buffer, sizeof buffer);
            if (count > 0)
                read.append(buffer, count);
            return count;
        };
        // Its end closes the pipe: the reader is told, not left waiting.
        QTRY_VERIFY(take() == 0);
        close(fd);
        QCOMPARE(read, QByteArray("a b\nc;d\n")); // no shell took the semicolon
    }

    void saysWhatIsWrongWithACommand()
    {
        TransientSources sources;
        QSignalSpy problems(&sources, &TransientSources::problemFound);
        QVERIFY(sources.addCommand(QStringLiteral("  ")).isEmpty());
        QVERIFY(sources.addCommand(QStringLiteral("no-such-program-here -f")).isEmpty());
        QVERIFY(sources.addCommand(QStringLiteral("echo a | cat")).isEmpty());
        QVERIFY(sources.addCommand(QStringLiteral("echo $(id)")).isEmpty());
        QVERIFY(sources.addCommand(QStringLiteral("echo 'open")).isEmpty());
        QCOMPARE(problems.size(), 5);
        QVERIFY(problems.at(1).first().toString().contains(QStringLiteral("no-such-program-here")));
        QVERIFY(!sources.addCommand(QStringLiteral("false")).isEmpty());
        QVERIFY(problems.wait(bearerwatch::test::Patience));
        QVERIFY(problems.last().first().toString().contains(QStringLiteral("ended with an error")));
    }

    // Lines that were pasted may hold live tokens: none of them outlives the process.
    void aKilledProcessLeavesNoLines()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            TransientSources sources;
            (void)sources.addText("Authorization: Bearer 9f8e7d6c5b4a\n");
            ::raise(SIGKILL);
        }
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        QCOMPARE(foldersIn(m_session->path()).size(), 1);
        const QDir left(m_session->filePath(foldersIn(m_session->path()).first()));
        const QStringList files = left.entryList(QDir::Files | QDir::System);
        QCOMPARE(files.size(), 1); // the link
        QVERIFY(!QFile(left.filePath(files.first())).open(QIODevice::ReadOnly));
        const TransientSources next;
        QCOMPARE(foldersIn(m_session->path()), QStringList());
    }

    void foldersOfTheLivingAndOfOthersStay()
    {
        QTemporaryDir elsewhere;
        QVERIFY(QFile(elsewhere.filePath("kept")).open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(elsewhere.path(), m_session->filePath("bearerwatch-lines-linked")));
        QVERIFY(QDir(m_session->path()).mkpath("bearerwatch-lines-full/folder")); // was not made here
        QVERIFY(QDir(m_session->path()).mkpath("bearerwatch-other"));
        QString foreign;
        if (::geteuid() == 0) { // may give a folder away
            foreign = m_session->filePath("bearerwatch-lines-foreign");
            QVERIFY(QDir().mkpath(foreign));
            QCOMPARE(::chown(QFile::encodeName(foreign).constData(), 65534, 65534), 0);
        }
        TransientSources living;
        const QString path = living.addText("one\n");
        const TransientSources next;
        QFile text(path);
        QVERIFY(text.open(QIODevice::ReadOnly));
        QCOMPARE(text.readAll(), QByteArray("one\n"));
        QVERIFY(QFile::exists(elsewhere.filePath("kept")));
        QVERIFY(QFile::exists(m_session->filePath("bearerwatch-lines-full/folder")));
        QVERIFY(QFile::exists(m_session->filePath("bearerwatch-other")));
        QVERIFY(foreign.isEmpty() || QFile::exists(foreign));
    }

    // Those that clear up and those that make a folder at the same time: no folder in use is taken away.
    void anyNumberClearUpAtOnce()
    {
        constexpr int Rounds = 300;
        const QString parent = m_session->path();
        const pid_t clearing = ::fork();
        if (clearing == 0) {
            for (;;)
                OwnedFolder::removeAbandoned(parent);
        }
        int made = 0;
        for (int round = 0; round < Rounds; ++round) {
            const auto folder = OwnedFolder::make(parent);
            made += folder && QFile(folder->filePath("a")).open(QIODevice::WriteOnly) ? 1 : 0;
        }
        ::kill(clearing, SIGKILL);
        QCOMPARE(::waitpid(clearing, nullptr, 0), clearing);
        QCOMPARE(made, Rounds);
        OwnedFolder::removeAbandoned(parent);
        QCOMPARE(foldersIn(parent), QStringList());
    }

private:
    std::unique_ptr<QTemporaryDir> m_session;
};

QTEST_GUILESS_MAIN(TstTransientSources)
#include "tst_transient_sources.moc"
