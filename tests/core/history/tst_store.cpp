// The history: one transaction, repeats told by their key, damage put aside.
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <string>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "history/store.h"

using namespace bearerwatch;

namespace {

const base::Time Now = *base::parseInstant("2026-03-02T10:00:00Z");

events::Event eventAt(int number)
{
    events::Event event;
    event.key = "generation:" + std::to_string(number * 100);
    event.time = Now + std::chrono::seconds(number);
    event.cause = causes::Cause::Expired;
    event.alternatives = {causes::Cause::Revoked, causes::Cause::Malformed};
    event.certainty = causes::Certainty::Inferred;
    event.file = "app.log";
    event.offset = static_cast<std::uint64_t>(number) * 100;
    event.line = static_cast<std::uint64_t>(number);
    event.status = 401;
    event.clientIp = "192.0.2.7";
    event.keyId = std::string("a\0b", 3);
    event.text = "jwt expired \xf0\x9f\x94\x91";
    return event;
}

history::Batch batchOf(int from, int to)
{
    history::Batch batch;
    for (int number = from; number <= to; ++number)
        batch.events.push_back(eventAt(number));
    tail::FileMark mark;
    mark.source = "/var/log/app.log";
    mark.generation = "generation";
    mark.id = {3, 1ULL << 63};
    mark.offset = static_cast<std::uint64_t>(to) * 100;
    mark.line = static_cast<std::uint64_t>(to);
    mark.headHash = 0xffffffffffffffffULL;
    mark.markHash = 7;
    batch.marks.push_back(mark);
    batch.buckets[Now] = {5, 6};
    return batch;
}

} // namespace

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
        (*store)->latestEvents(2, [&events](const events::Event& event) { events.push_back(event); });
        QCOMPARE(events.size(), std::size_t(2));
        const events::Event expected = eventAt(3);
        QCOMPARE(events.back().key, expected.key);
        QVERIFY(events.back().time == expected.time);
        QVERIFY(events.back().cause == expected.cause);
        QVERIFY(events.back().alternatives == expected.alternatives);
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
        QCOMPARE((*store)->buckets().at(Now).requests, std::uint64_t(5));
        struct stat status { };
        QVERIFY(::stat((folder + "/history.sqlite").c_str(), &status) == 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
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
        auto store = history::Store::open(folder.toStdString(), Now);
        QVERIFY2(store.has_value(), store ? "" : base::toText(store.error()).c_str());
        QVERIFY((*store)->notice().find(".damaged-") != std::string::npos);
        QVERIFY((*store)->commit(batchOf(1, 1)).has_value());
        QCOMPARE(QDir(folder).entryList({"history.sqlite.damaged-*"}).size(), 1);
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

    void forgetsWhatIsOld()
    {
        auto store = history::Store::open(m_folder.filePath("old").toStdString(), Now);
        QVERIFY(store.has_value());
        QVERIFY((*store)->commit(batchOf(1, 10)).has_value());
        QVERIFY((*store)->expire({std::chrono::hours(24), 4}, Now));
        QCOMPARE((*store)->eventCount(), std::uint64_t(4));
        QVERIFY((*store)->expire({std::chrono::hours(24), 4}, Now + std::chrono::hours(48)));
        QCOMPARE((*store)->eventCount(), std::uint64_t(0));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TstStore)
#include "tst_store.moc"
