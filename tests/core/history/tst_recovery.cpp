// The history after what befalls it: damage, a power cut, a kill, another program's lock, a full disk, an
// older version.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/history/made_history.h"
#include "history/schema.h"

using namespace bearerwatch;
using test::batchOf;
using test::eventAt;
using test::Now;

namespace {

constexpr qint64 PageBytes = 4096;

// The tables as version 0.1.0 made them; told in full, since what makes them now may change.
const char* const FirstTables =
    "PRAGMA journal_mode=WAL;"
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;"
    "INSERT INTO meta VALUES ('schema_version', '1'), ('told_event', '1'), ('monitor_state', 'kept');"
    "CREATE TABLE events (id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, time INTEGER, "
    "cause "
    "TEXT, certainty INTEGER, alternatives TEXT, place INTEGER, line INTEGER, status INTEGER, client_ip "
    "TEXT, "
    "method TEXT, path TEXT, route TEXT, service TEXT, key_id TEXT, issuer TEXT, audience TEXT, subject "
    "TEXT, "
    "client_id TEXT, user_agent TEXT, request_id TEXT, token_fingerprint TEXT, joined TEXT, file TEXT, "
    "format "
    "TEXT, rule TEXT, evidence TEXT, text TEXT);"
    "CREATE INDEX events_time ON events (time);"
    "CREATE TABLE marks (source TEXT, generation TEXT, number INTEGER, device INTEGER, inode INTEGER, place "
    "INTEGER, line INTEGER, head_length INTEGER, head_hash INTEGER, mark_length INTEGER, mark_hash INTEGER, "
    "finished INTEGER, PRIMARY KEY (source, generation)) WITHOUT ROWID;"
    "CREATE TABLE buckets (start INTEGER PRIMARY KEY, requests INTEGER, lines INTEGER);"
    "CREATE TABLE recent_buckets (start INTEGER PRIMARY KEY, requests INTEGER, lines INTEGER);"
    "CREATE TABLE incidents (id TEXT PRIMARY KEY, state INTEGER, since INTEGER, raised INTEGER, ended "
    "INTEGER, "
    "count INTEGER, expected REAL, causes TEXT, explanation TEXT) WITHOUT ROWID;"
    "CREATE TABLE alerts (number INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, told INTEGER);"
    "INSERT INTO events (key, time, cause, certainty, text) VALUES ('g:1', 1772445600000000, 'expired', 1, "
    "'a'), "
    "('g:2', 1772445601000000, 'revoked', 1, 'b');"
    "INSERT INTO marks VALUES ('/var/log/app.log', 'g', 1, 3, 4, 200, 3, 5, 6, 7, 8, 0);"
    "INSERT INTO buckets VALUES (1772445600000000, 10, 12);"
    "INSERT INTO incidents VALUES ('i1', 1, 1772445600000000, 1772445660000000, 1772445720000000, 40, 2.5, "
    "'expired revoked', 'Much expired.');"
    "INSERT INTO alerts (name, told) VALUES ('i1 firing', 1);";

void makeFirstVersion(const QString& folder)
{
    QVERIFY(QDir().mkpath(folder));
    auto database = history::Database::open((folder + "/history.sqlite").toStdString());
    QVERIFY(database.has_value());
    QVERIFY((*database)->execute(FirstTables));
}

void overwrite(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

} // namespace

class TstRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void olderTablesBecomePresentOnes()
    {
        const QString folder = m_folder.filePath("first");
        makeFirstVersion(folder);
        OPEN_STORE(store, folder.toStdString());
        QVERIFY2((*store)->notice().empty(), (*store)->notice().c_str());
        QCOMPARE((*store)->eventCount(), std::uint64_t(2));
        QCOMPARE((*store)->untoldEvents().size(), std::size_t(1));
        QCOMPARE((*store)->monitorState(), std::string("kept"));
        const auto marks = (*store)->marks(test::Source);
        QCOMPARE(marks.size(), std::size_t(1));
        QCOMPARE(marks.front().offset, std::uint64_t(200));
        QVERIFY(!marks.front().withinLongLine);
        QCOMPARE((*store)->buckets().begin()->second.requests, std::uint64_t(10));
        const auto incidents = (*store)->incidents(10);
        QCOMPARE(incidents.size(), std::size_t(1));
        QCOMPARE(incidents.front().explanation, std::string("Much expired."));
        QCOMPARE(incidents.front().causes.size(), std::size_t(2));
        QVERIFY((*store)->commit(batchOf(1, 3)).has_value()); // and it can be written
    }

    // Killed at any moment of the step, it is done at the next start.
    void aKillWithinTheStepDoesNoHarm()
    {
        for (int round = 0; round < 15; ++round) {
            const QString folder = m_folder.filePath(QStringLiteral("killed%1").arg(round));
            makeFirstVersion(folder);
            const pid_t child = ::fork();
            if (child == 0) {
                (void)history::Store::open(folder.toStdString(), Now);
                ::_exit(0);
            }
            ::usleep(static_cast<useconds_t>(round * 700));
            ::kill(child, SIGKILL);
            QCOMPARE(::waitpid(child, nullptr, 0), child);
            OPEN_STORE(store, folder.toStdString());
            QVERIFY((*store)->notice().empty());
            QCOMPARE((*store)->eventCount(), std::uint64_t(2));
            QCOMPARE((*store)->marks(test::Source).size(), std::size_t(1));
        }
    }

    void laterVersionsAreLeftAlone()
    {
        const QString folder = m_folder.filePath("later");
        makeFirstVersion(folder);
        {
            auto database = history::Database::open((folder + "/history.sqlite").toStdString());
            QVERIFY((*database)->execute("UPDATE meta SET value = '99' WHERE name = 'schema_version'"));
        }
        const auto store = history::Store::open(folder.toStdString(), Now);
        QVERIFY(!store.has_value());
        QCOMPARE(store.error().code, std::string("history_newer"));
        QCOMPARE(QDir(folder).entryList({"*damaged*"}).size(), 0);
    }

    void putsDamageAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not a database") << QByteArray(5000, 'x');
        QTest::newRow("zeros") << QByteArray(8192, '\0').replace(0, 16, "SQLite format 3");
    }

    void putsDamageAside()
    {
        QFETCH(const QByteArray, bytes);
        const QString folder = m_folder.filePath(QTest::currentDataTag());
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + "/history.sqlite");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        OPEN_STORE(store, folder.toStdString());
        QVERIFY((*store)->notice().find(".damaged-") != std::string::npos);
        QVERIFY((*store)->marksLost());
        QVERIFY((*store)->commit(batchOf(1, 1)).has_value());
        QCOMPARE(QDir(folder).entryList({"history.sqlite.damaged-*"}).size(), 1);
    }

    // A file that SQLite refuses as a whole, though its pages are there.
    void savesBehindALostHeader_data()
    {
        QTest::addColumn<bool>("cut");
        QTest::newRow("header") << false;
        QTest::newRow("cut off") << true;
    }

    void savesBehindALostHeader()
    {
        QFETCH(const bool, cut);
        const QString folder = m_folder.filePath(QTest::currentDataTag());
        constexpr int Events = 2000;
        {
            OPEN_STORE(store, folder.toStdString());
            QVERIFY((*store)->commit(batchOf(1, Events)).has_value());
            QVERIFY((*store)->setTold());
        }
        const QString path = folder + "/history.sqlite";
        if (cut)
            QVERIFY(QFile::resize(path, QFileInfo(path).size() * 2 / 3));
        else
            overwrite(path, 0, QByteArray(100, '\x5a'));
        OPEN_STORE(store, folder.toStdString());
        QVERIFY((*store)->notice().find(".damaged-") != std::string::npos);
        QVERIFY(QDir(folder).entryList({"*-header"}).isEmpty());
        const std::uint64_t saved = (*store)->eventCount();
        QVERIFY2(cut ? saved > 0 : saved == Events, qPrintable(QString::number(saved)));
        QVERIFY(cut || !(*store)->marksLost());
        QVERIFY((*store)->untoldEvents().empty());
        QVERIFY((*store)->commit(batchOf(1, Events)).has_value());
        QCOMPARE((*store)->eventCount(), std::uint64_t(Events));
    }

    // Nothing is known of what an emptied file held: the logs tell it again.
    void readsAgainAfterAnEmptiedFile()
    {
        const QString folder = m_folder.filePath("emptied");
        {
            OPEN_STORE(store, folder.toStdString());
            QVERIFY((*store)->commit(batchOf(1, 5)).has_value());
            QVERIFY(!(*store)->marksLost());
        }
        QVERIFY(QFile::resize(folder + "/history.sqlite", 0));
        OPEN_STORE(store, folder.toStdString());
        QVERIFY((*store)->marksLost());
        QVERIFY(!(*store)->notice().empty());
    }

    // Whatever page is destroyed, most events are saved, and either all checkpoints or none.
    void savesWhatCanBeRead()
    {
        const QString whole = m_folder.filePath("whole");
        constexpr int Events = 3000;
        {
            OPEN_STORE(store, whole.toStdString());
            QVERIFY((*store)->commit(batchOf(1, Events)).has_value());
            QVERIFY((*store)->setTold());
        }
        const qint64 pages = QFileInfo(whole + "/history.sqlite").size() / PageBytes;
        QVERIFY(pages > 100);
        int damaged = 0;
        for (qint64 page = 1; page < pages; page += 7) {
            const QString folder = m_folder.filePath(QStringLiteral("page%1").arg(page));
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(QFile::copy(whole + "/history.sqlite", folder + "/history.sqlite"));
            overwrite(folder + "/history.sqlite", page * PageBytes, QByteArray(PageBytes, '\x5a'));
            OPEN_STORE(store, folder.toStdString());
            if ((*store)->notice().empty())
                continue; // the page was free
            ++damaged;
            QVERIFY2((*store)->eventCount() >= Events * 9 / 10 || (*store)->eventCount() == 0,
                     qPrintable(QStringLiteral("page %1: %2 events").arg(page).arg((*store)->eventCount())));
            const auto marks = (*store)->marks(test::Source);
            QCOMPARE(marks.size(), std::size_t((*store)->marksLost() ? 0 : 1));
            QCOMPARE((*store)->buckets().size(), std::size_t((*store)->marksLost() ? 0 : 1));
            QVERIFY((*store)->untoldEvents().empty());
            // What was saved is not counted again.
            const auto fresh = (*store)->commit(batchOf(1, Events));
            QVERIFY(fresh.has_value());
            QCOMPARE((*store)->eventCount(), std::uint64_t(Events));
        }
        QVERIFY(damaged > 10);
    }

    void recoversWhileItRuns()
    {
        const QString folder = m_folder.filePath("running");
        OPEN_STORE(store, folder.toStdString());
        QVERIFY((*store)->commit(batchOf(1, 2000)).has_value());
        QVERIFY((*store)->setTold());
        const auto recovered = (*store)->recover(Now);
        QVERIFY(recovered.has_value());
        QCOMPARE((*store)->eventCount(), std::uint64_t(2000));
        QVERIFY(!(*store)->marksLost());
        QVERIFY((*store)->notice().find("2000 events") != std::string::npos);
        const auto fresh = (*store)->commit(batchOf(1999, 2001));
        QVERIFY(fresh.has_value());
        QCOMPARE(*fresh, (std::vector<std::size_t>{2}));
    }

    // What a power cut leaves: the file and a log of changes that ends anywhere.
    void aPowerCutLeavesWholeTransactions()
    {
        const QString folder = m_folder.filePath("power");
        const QString file = folder + "/history.sqlite";
        OPEN_STORE(running, folder.toStdString());
        for (int batch = 0; batch < 30; ++batch)
            QVERIFY((*running)->commit(batchOf(batch * 10 + 1, batch * 10 + 10)).has_value());
        const qint64 log = QFileInfo(file + "-wal").size();
        QVERIFY(log > 50'000);
        int earlier = 0;
        for (int cut = 0; cut <= 40; ++cut) {
            const QString after = m_folder.filePath(QStringLiteral("cut%1").arg(cut));
            QVERIFY(QDir().mkpath(after));
            QVERIFY(QFile::copy(file, after + "/history.sqlite"));
            QVERIFY(QFile::copy(file + "-wal", after + "/history.sqlite-wal"));
            QVERIFY(QFile::resize(after + "/history.sqlite-wal", log * cut / 40));
            OPEN_STORE(store, after.toStdString());
            QVERIFY2((*store)->notice().empty(), (*store)->notice().c_str());
            const auto marks = (*store)->marks(test::Source);
            const std::uint64_t place = marks.empty() ? 0 : marks.front().offset;
            QCOMPARE((*store)->eventCount() * 100, place); // all of a transaction, or nothing
            earlier += (*store)->eventCount() < 300 ? 1 : 0;
        }
        QVERIFY(earlier > 20);
    }

    void aLockOfAnotherProgramIsSaid()
    {
        const QString folder = m_folder.filePath("locked");
        OPEN_STORE(store, folder.toStdString());
        QVERIFY((*store)->commit(batchOf(1, 3)).has_value());
        {
            auto other = history::Database::open((folder + "/history.sqlite").toStdString());
            QVERIFY(other.has_value());
            QVERIFY((*other)->execute("BEGIN IMMEDIATE"));
            const auto refused = (*store)->commit(batchOf(4, 6));
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().code, std::string("history_locked"));
        }
        QVERIFY((*store)->commit(batchOf(4, 6)).has_value());
        QCOMPARE((*store)->eventCount(), std::uint64_t(6));
    }

    // A limit on the size of files stands for the full disk here; tst_watch_disk fills a real one.
    void aFullDiskIsSaidAndNothingIsHalf()
    {
        const QString folder = m_folder.filePath("full");
        const pid_t child = ::fork();
        if (child == 0) {
            std::signal(SIGXFSZ, SIG_IGN);
            auto store = history::Store::open(folder.toStdString(), Now);
            if (!store || !(*store)->commit(batchOf(1, 10)))
                ::_exit(1);
            rlimit limit{200'000, RLIM_INFINITY};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            if ((*store)->commit(batchOf(11, 3000)))
                ::_exit(2); // it cannot have fitted
            if ((*store)->eventCount() != 10)
                ::_exit(3);
            limit.rlim_cur = RLIM_INFINITY;
            ::setrlimit(RLIMIT_FSIZE, &limit);
            ::_exit((*store)->commit(batchOf(11, 3000)) && (*store)->eventCount() == 3000 ? 0 : 4);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TstRecovery)
#include "tst_recovery.moc"
