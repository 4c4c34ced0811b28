// The history: one transaction, repeats told by their key, damage put aside.
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>
#include <string>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/history/made_history.h"

using namespace bearerwatch;
using test::batchOf;
using test::eventAt;
using test::Now;

class TstStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void keepsWhatWasWritten()
    {
        const std::string folder = m_folder.filePath("kept").toStdString();
        {
            auto store = history::Store::open(folder, Now);
            QVERIFY2(store.has_value(), store ? "" : base::toText(store.error()).c_str());
            const auto fresh = (*store)->commit(batchOf(1, 3));
            QVERIFY(fresh.has_value());
            QCOMPARE(fresh->size(), std::size_t(3));
            QCOMPARE((*store)->untoldEvents().size(), std::size_t(3));
            QVERIFY((*store)->setTold());
        }
        auto store = history::Store::open(folder, Now);
        QVERIFY(store.has_value());
        QVERIFY((*store)->untoldEvents().empty());
        std::vector<events::Event> events;
        (*store)->latestEvents(2, [&events](const events::Event& event) {
            events.push_back(event);
            return true;
        });
        QCOMPARE(events.size(), std::size_t(2));
        const events::Event expected = eventAt(3);
        QCOMPARE(events.back().key, expected.key);
        QVERIFY(events.back().time == expected.time);
        QVERIFY(events.back().cause == expected.cause);
        QVERIFY(events.back().alternatives == expected.alternatives);
        QVERIFY(events.back().borrowed == expected.borrowed);
        QVERIFY(events.back().certainty == expected.certainty);
        QVERIFY(events.back().status == expected.status);
        QVERIFY(events.back().keyId == expected.keyId);
        QVERIFY(!events.back().issuer);
        QCOMPARE(events.back().text, expected.text);
        const auto marks = (*store)->marks("/var/log/app.log");
        QCOMPARE(marks.size(), std::size_t(1));
        QCOMPARE(marks.front().offset, std::uint64_t(300));
        QCOMPARE(marks.front().id.inode, 1ULL << 63);
        QCOMPARE(marks.front().headHash, 0xffffffffffffffffULL);
        QVERIFY(marks.front().withinLongLine);
        QCOMPARE((*store)->buckets().at(Now).requests, std::uint64_t(5));
        struct stat status { };
        QVERIFY(::stat((folder + "/history.sqlite").c_str(), &status) == 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
    }

    void isReachedByALinkedFolder()
    {
        namespace fs = std::filesystem;
        const fs::path folder = m_folder.filePath("real").toStdString();
        const fs::path link = m_folder.filePath("link").toStdString();
        fs::create_directory(folder);
        fs::create_directory_symlink(folder, link); // as systemd does for a service of a dynamic user
        QVERIFY(history::Store::open(link.string(), Now).has_value());
        QVERIFY(fs::exists(folder / "history.sqlite"));
        const fs::path trap = m_folder.filePath("trap").toStdString();
        fs::create_directory(trap);
        fs::create_symlink(m_folder.filePath("elsewhere").toStdString(), trap / "history.sqlite");
        QVERIFY(!history::Store::open(trap.string(), Now).has_value());
        QVERIFY(!fs::exists(m_folder.filePath("elsewhere").toStdString()));
    }

    void tellsRepeats()
    {
        auto store = history::Store::open(m_folder.filePath("repeats").toStdString(), Now);
        QVERIFY(store.has_value());
        QVERIFY((*store)->commit(batchOf(1, 3)).has_value());
        const auto fresh = (*store)->commit(batchOf(2, 5));
        QVERIFY(fresh.has_value());
        QCOMPARE(*fresh, (std::vector<std::size_t>{2, 3}));
        QCOMPARE((*store)->eventCount(), std::uint64_t(5));
    }

    void untoldEventsComeAgainAfterACrash()
    {
        const std::string folder = m_folder.filePath("crash").toStdString();
        const pid_t child = ::fork();
        if (child == 0) {
            auto store = history::Store::open(folder, Now);
            if (!store || !(*store)->commit(batchOf(1, 2)) || !(*store)->setTold() ||
                !(*store)->commit(batchOf(3, 4)))
                ::_exit(1);
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        auto store = history::Store::open(folder, Now);
        QVERIFY(store.has_value());
        const auto untold = (*store)->untoldEvents();
        QCOMPARE(untold.size(), std::size_t(2));
        QCOMPARE(untold.front().key, eventAt(3).key);
        QCOMPARE((*store)->marks("/var/log/app.log").front().offset, std::uint64_t(400));
    }

    void isForOneProcess()
    {
        const std::string folder = m_folder.filePath("one").toStdString();
        auto store = history::Store::open(folder, Now);
        QVERIFY(store.has_value());
        const auto second = history::Store::open(folder, Now);
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().code, std::string("history_in_use"));
    }

    void detectorStateCoversWhatCameBefore()
    {
        auto store = history::Store::open(m_folder.filePath("state").toStdString(), Now);
        QVERIFY(store.has_value());
        history::Batch first = batchOf(1, 2);
        first.monitorState = "{\"state\":1}";
        QVERIFY((*store)->commit(first).has_value());
        QVERIFY((*store)->commit(batchOf(3, 5)).has_value());
        QCOMPARE((*store)->monitorState(), std::string("{\"state\":1}"));
        history::BucketCounts counts;
        std::size_t events = 0;
        (*store)->sinceMonitorState([&events](const events::Event&) { ++events; }, counts);
        QCOMPARE(events, std::size_t(3));
        QCOMPARE(counts.at(Now).requests, std::uint64_t(5));
        QCOMPARE((*store)->buckets().at(Now).requests, std::uint64_t(10));
    }

    void alertsAreToldOnce()
    {
        auto store = history::Store::open(m_folder.filePath("alerts").toStdString(), Now);
        QVERIFY(store.has_value());
        history::Batch batch = batchOf(1, 1);
        batch.alerts = {"i1 firing"};
        QVERIFY((*store)->commit(batch).has_value());
        QCOMPARE((*store)->untoldAlerts(), (std::vector<std::string>{"i1 firing"}));
        QVERIFY((*store)->setTold());
        QVERIFY((*store)->commit(batch).has_value());
        QVERIFY((*store)->untoldAlerts().empty());
    }

    // Ages count back from the latest event: a history of old logs keeps what it has.
    void forgetsWhatIsOld()
    {
        OPEN_STORE(store, m_folder.filePath("old").toStdString());
        QVERIFY((*store)->commit(batchOf(1, 10)).has_value());
        QVERIFY((*store)->setTold());
        QVERIFY((*store)->expire({std::chrono::hours(24), 4, 1 << 30}, Now));
        QCOMPARE((*store)->eventCount(), std::uint64_t(4));
        QVERIFY((*store)->expire({std::chrono::hours(24), 4, 1 << 30}, Now + std::chrono::hours(480)));
        QCOMPARE((*store)->eventCount(), std::uint64_t(4));
        QVERIFY((*store)->expire({std::chrono::seconds(2), 4, 1 << 30}, Now + std::chrono::hours(480)));
        QCOMPARE((*store)->eventCount(), std::uint64_t(3)); // 8, 9 and 10
        QCOMPARE((*store)->marks(test::Source).size(), std::size_t(1));
    }

    void keepsWhatWasNotTold()
    {
        OPEN_STORE(store, m_folder.filePath("untold").toStdString());
        QVERIFY((*store)->commit(batchOf(1, 10)).has_value());
        QVERIFY((*store)->expire({std::chrono::seconds(0), 1, 1}, Now));
        QCOMPARE((*store)->untoldEvents().size(), std::size_t(10));
    }

    void keepsToItsSize()
    {
        const QString folder = m_folder.filePath("size");
        constexpr std::uint64_t Limit = 1024 * 1024;
        OPEN_STORE(store, folder.toStdString());
        for (int batch = 0; batch < 8; ++batch) {
            QVERIFY((*store)->commit(batchOf(batch * 2500 + 1, batch * 2500 + 2500)).has_value());
            QVERIFY((*store)->setTold());
        }
        const qint64 before = QFileInfo(folder + "/history.sqlite").size();
        QVERIFY((*store)->expire({std::chrono::hours(24 * 365), 5'000'000, Limit}, Now));
        const qint64 after = QFileInfo(folder + "/history.sqlite").size();
        QVERIFY2(after <= qint64(Limit) && after > qint64(Limit) * 3 / 4 && before > 2 * after,
                 qPrintable(QStringLiteral("%1 bytes became %2").arg(before).arg(after)));
        std::vector<events::Event> kept;
        (*store)->latestEvents(1, [&kept](const events::Event& event) {
            kept.push_back(event);
            return true;
        });
        QCOMPARE(kept.front().key, eventAt(20'000).key); // the latest stay
        QVERIFY((*store)->eventCount() > 100);
    }

    void keepsFewMarksOfFilesThatAreDone()
    {
        OPEN_STORE(store, m_folder.filePath("marks").toStdString());
        history::Batch batch;
        for (int number = 0; number < 1000; ++number) {
            tail::FileMark mark = batchOf(1, 1).marks.front();
            mark.generation = "done" + std::to_string(number);
            mark.finished = true;
            batch.marks.push_back(mark);
        }
        tail::FileMark seen = batch.marks.front();
        seen.generation = "seen";
        batch.marks.insert(batch.marks.begin(), seen);
        QVERIFY((*store)->commit(batch).has_value());
        QVERIFY((*store)->expire({}, Now));
        const auto marks = (*store)->marks(test::Source);
        QCOMPARE(marks.size(), std::size_t(301));
        QCOMPARE(marks.front().generation, std::string("seen"));
        QCOMPARE(marks.back().generation, std::string("done999"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TstStore)
#include "tst_store.moc"
