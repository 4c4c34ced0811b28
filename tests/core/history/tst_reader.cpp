// Asking the history for a window, while a store writes it.
#include <QTemporaryDir>
#include <QTest>

#include "core/history/made_history.h"
#include "history/reader.h"

using namespace bearerwatch;
using test::batchOf;
using test::eventAt;
using test::Now;

namespace {

spikes::Incident madeIncident(const std::string& id, int fromMinute, int toMinute, causes::Cause cause)
{
    spikes::Incident incident;
    incident.id = id;
    incident.causes = {cause};
    incident.since = Now + std::chrono::minutes(fromMinute);
    incident.raised = incident.since + std::chrono::minutes(1);
    if (toMinute > 0) {
        incident.end = Now + std::chrono::minutes(toMinute);
        incident.state = spikes::IncidentState::Resolved;
    }
    incident.count = 47;
    incident.expected = 2.75;
    incident.explanation = "47 events, usually 3; \"quoted\" \xe2\x80\x93 and more.";
    incident.phrases = {{"{count} {noun}", {{"count", "47", false}, {"noun", "events", true}}},
                        {", usually 3", {}}};
    incident.advice = "Fetch the keys again.";
    incident.contributors = {{series::Dimension::KeyId, "2026-01", 43, 0.92, 0.1}};
    return incident;
}

} // namespace

class TstReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windows_data()
    {
        QTest::addColumn<int>("since"); // seconds after Now; -1: open
        QTest::addColumn<int>("until");
        QTest::addColumn<bool>("otherCause");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("expected");
        QTest::newRow("all") << -1 << -1 << false << "" << 21; // one without a time
        QTest::newRow("since") << 11 << -1 << false << "" << 10;
        QTest::newRow("until is not in it") << -1 << 11 << false << "" << 10;
        QTest::newRow("both") << 5 << 8 << false << "" << 3;
        QTest::newRow("cause") << -1 << -1 << true << "" << 0;
        QTest::newRow("file") << -1 << -1 << false << "app.log" << 21;
        QTest::newRow("another file") << -1 << -1 << false << "b'; DROP TABLE events; --" << 0;
    }

    void windows()
    {
        QFETCH(const int, since);
        QFETCH(const int, until);
        QFETCH(const bool, otherCause);
        QFETCH(const QString, file);
        QFETCH(const int, expected);
        const std::string folder = m_folder.filePath(QTest::currentDataTag()).toStdString();
        OPEN_STORE(store, folder); // stays open: a watch runs
        history::Batch batch = batchOf(1, 20);
        batch.events.push_back(eventAt(21));
        batch.events.back().time.reset();
        QVERIFY((*store)->commit(batch).has_value());
        const auto reader = history::Reader::open(folder);
        QVERIFY2(reader.has_value(), reader ? "" : test::why(reader.error()).c_str());
        history::Window window;
        if (since >= 0)
            window.since = Now + std::chrono::seconds(since);
        if (until >= 0)
            window.until = Now + std::chrono::seconds(until);
        if (otherCause)
            window.causes = {causes::Cause::Revoked, causes::Cause::Missing};
        window.file = file.toStdString();
        int got = 0;
        std::optional<base::Time> last;
        QVERIFY((*reader)
                    ->events(window,
                             [&](const events::Event& event) {
                                 ++got;
                                 const bool inOrder = !last || !event.time || *event.time >= *last;
                                 last = event.time ? event.time : last;
                                 return inOrder;
                             })
                    .has_value());
        QCOMPARE(got, expected);
    }

    void whatIsWrittenMeanwhileIsSeen()
    {
        const std::string folder = m_folder.filePath("meanwhile").toStdString();
        OPEN_STORE(store, folder);
        QVERIFY((*store)->commit(batchOf(1, 5)).has_value());
        const auto reader = history::Reader::open(folder);
        QVERIFY(reader.has_value());
        QCOMPARE((*reader)->extent().events, std::uint64_t(5));
        QVERIFY((*store)->commit(batchOf(6, 9)).has_value());
        QCOMPARE((*reader)->extent().events, std::uint64_t(9));
        QVERIFY((*reader)->extent().last == eventAt(9).time);
        QCOMPARE((*reader)->extent().sources, std::uint64_t(1));
        QVERIFY((*reader)->faults().empty());
    }

    void incidentsComeBackWhole()
    {
        const std::string folder = m_folder.filePath("incidents").toStdString();
        OPEN_STORE(store, folder);
        history::Batch batch;
        batch.incidents = {madeIncident("past", 0, 10, causes::Cause::Expired),
                           madeIncident("open", 30, 0, causes::Cause::UnknownKey)};
        QVERIFY((*store)->commit(batch).has_value());
        const auto reader = history::Reader::open(folder);
        QVERIFY(reader.has_value());
        const auto all = (*reader)->incidents({});
        QVERIFY(all.has_value());
        QCOMPARE(all->size(), std::size_t(2));
        const spikes::Incident expected = madeIncident("past", 0, 10, causes::Cause::Expired);
        const spikes::Incident& got = all->front();
        QCOMPARE(got.explanation, expected.explanation);
        QCOMPARE(got.phrases, expected.phrases);
        QCOMPARE(got.advice, expected.advice);
        QCOMPARE(got.expected, expected.expected);
        QCOMPARE(got.contributors.size(), std::size_t(1));
        QCOMPARE(got.contributors.front().value, std::string("2026-01"));
        QVERIFY(got.end == expected.end);
        history::Window late;
        late.since = Now + std::chrono::minutes(20);
        QCOMPARE((*reader)->incidents(late)->size(), std::size_t(1)); // not over: it overlaps
        late.causes = {causes::Cause::Expired};
        QCOMPARE((*reader)->incidents(late)->size(), std::size_t(0));
    }

    void errors()
    {
        QCOMPARE(history::Reader::open("/nonexistent").error().code, std::string("history_absent"));
        const QString folder = m_folder.filePath("strange");
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + "/history.sqlite");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        const auto reader = history::Reader::open(folder.toStdString());
        QVERIFY(!reader.has_value());
        QCOMPARE(reader.error().code, std::string("history_damaged"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TstReader)
#include "tst_reader.moc"
