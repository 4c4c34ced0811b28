#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "models/bucket_table_model.h"
#include "models/cause_summary_model.h"
#include "models/contributor_model.h"
#include "models/event_table_model.h"
#include "models/incident_model.h"
#include "models/record_view.h"
#include "models/source_model.h"
#include "models/watch_state.h"
#include "models/wording.h"
#include "support/watch_snapshots.h"

using namespace bearerwatch;
using namespace bearerwatch::models;
using namespace std::chrono_literals;
using causes::Cause;
using support::Noon;

class TstWatchModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eventsGrowTrimAndStartOver()
    {
        WatchState state;
        EventTableModel model(state.selection());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        support::SnapshotMaker maker;
        maker.addRun(10, Noon, 1s, {Cause::Expired});
        state.setSnapshot(maker.snapshot());
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(reset.size(), 1);

        maker.addRun(5, Noon + 1min, 1s, {Cause::Missing});
        maker.addRun(5, Noon + 2min, 1s, {Cause::Missing});
        state.setSnapshot(maker.snapshot());
        QCOMPARE(inserted.size(), 1); // one insertion for all that came together
        QCOMPARE(inserted.first().at(1).toInt(), 10);
        QCOMPARE(inserted.first().at(2).toInt(), 19);
        QCOMPARE(model.rowCount(), 20);
        const quint64 position = model.index(12, 0).data(EventTableModel::PositionRole).toULongLong();

        maker.dropOldest();
        state.setSnapshot(maker.snapshot());
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().at(2).toInt(), 9);
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.index(2, 0).data(EventTableModel::PositionRole).toULongLong(), position);
        QCOMPARE(model.index(0, EventTableModel::CauseColumn).data().toString(), QStringLiteral("Missing"));

        maker.startOver();
        maker.addRun(3, Noon, 1s, {Cause::Revoked});
        state.setSnapshot(maker.snapshot());
        QCOMPARE(reset.size(), 2);
        QCOMPARE(model.rowCount(), 3);
        state.setSnapshot(std::make_shared<const pipeline::Snapshot>());
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(model.index(0, 0)), int(EventTableModel::ColumnCount));
    }

    void filteredEventsGrowAndTrim()
    {
        WatchState state;
        EventTableModel model(state.selection());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        support::SnapshotMaker maker;
        maker.addRun(1000, Noon, 100ms, {Cause::Expired, Cause::Missing});
        state.setSnapshot(maker.snapshot());
        WatchFilter filter;
        filter.causes = {Cause::Missing};
        filter.values[Dimension::ClientIp] = "10.2.7.3";
        state.setFilter(filter);
        state.selection().finish();
        int expected = 0;
        for (int i = 0; i < 1000; ++i)
            expected += i % 2 == 1 && i % 7 == 3 ? 1 : 0;
        QCOMPARE(model.rowCount(), expected);
        QCOMPARE(state.countedFailures(), std::uint64_t(expected)); // chart and table tell the same
        QCOMPARE(state.columns().total(), std::uint64_t(expected));

        maker.addRun(1000, Noon + 5min, 100ms, {Cause::Missing});
        state.setSnapshot(maker.snapshot());
        QTRY_VERIFY(!state.selection().scanning());
        for (int i = 1000; i < 2000; ++i)
            expected += i % 7 == 3 ? 1 : 0;
        QCOMPARE(model.rowCount(), expected);
        maker.dropOldest();
        state.setSnapshot(maker.snapshot());
        QVERIFY(model.rowCount() < expected);
        state.setFilter({});
        QCOMPARE(model.rowCount(), 1000);
    }

    void slidingWindowLetsGoOfTheFrontOnly()
    {
        WatchState state;
        EventTableModel model(state.selection());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        support::SnapshotMaker maker;
        maker.addRun(600, Noon, 1s, {Cause::Expired}); // ten minutes
        state.setSnapshot(maker.snapshot());
        state.setSpan(5min);
        state.selection().finish();
        QCOMPARE(model.rowCount(), 300);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        maker.addRun(60, Noon + 10min, 1s, {Cause::Expired});
        state.setSnapshot(maker.snapshot());
        state.selection().finish();
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowCount(), 300);
        QCOMPARE(state.columns().size(), std::size_t(5));
    }

    void eachWindowTellsOneNumber_data()
    {
        QTest::addColumn<qint64>("span"); // seconds; 0: a fixed window
        QTest::addColumn<qint64>("from"); // of a fixed window, seconds after noon
        QTest::addColumn<qint64>("length");
        QTest::newRow("an hour, a column a minute") << qint64(3600) << qint64(0) << qint64(0);
        QTest::newRow("six hours, columns of five minutes") << qint64(21600) << qint64(0) << qint64(0);
        QTest::newRow("zoomed to odd seconds") << qint64(0) << qint64(3725) << qint64(4001);
        QTest::newRow("zoomed, wide columns") << qint64(0) << qint64(1111) << qint64(17777);
    }

    void eachWindowTellsOneNumber()
    {
        QFETCH(const qint64, span);
        QFETCH(const qint64, from);
        QFETCH(const qint64, length);
        support::SnapshotMaker maker;
        maker.addRun(4200, Noon, 7s,
                     {Cause::Expired, Cause::Missing, Cause::SignatureMismatch}); // 8 h 10 min
        WatchState state;
        state.setSnapshot(maker.snapshot());
        if (span > 0)
            state.setSpan(std::chrono::seconds(span));
        else
            state.setFixedWindow(
                {Noon + std::chrono::seconds(from), Noon + std::chrono::seconds(from + length)});
        state.selection().finish();
        QVERIFY(state.countedFailures() > 0);
        QCOMPARE(state.columns().total(), state.countedFailures());
        QCOMPARE(std::uint64_t(state.selection().size()), state.countedFailures());
        if (span > 0)
            QCOMPARE(state.window()->length(), base::Duration(std::chrono::seconds(span)));
    }

    // What an alert found belongs to its own time.
    void changeOfAnEarlierTimeIsItsOwn()
    {
        support::SnapshotMaker maker;
        maker.addRun(7200, Noon, 1s, {Cause::Expired});
        maker.next().incidents = {support::makeIncident("a", Cause::Expired, Noon + 110min, true)};
        WatchState state;
        state.setSnapshot(maker.snapshot());
        QCOMPARE(state.trend(Cause::Expired).ratio, 47 / 11.5);
        WatchFilter hour;
        hour.from = Noon + 30min;
        hour.until = Noon + 60min;
        state.setFilter(hour);
        QVERIFY(state.trend(Cause::Expired).kind == Trend::Kind::AsUsual);
    }

    void pausedViewStandsStill()
    {
        WatchState state;
        support::SnapshotMaker maker;
        maker.addRun(10, Noon, 1s, {Cause::Expired});
        state.setSnapshot(maker.snapshot());
        state.setLive(false);
        maker.addRun(10, Noon + 1min, 1s, {Cause::Expired});
        state.setSnapshot(maker.snapshot());
        QCOMPARE(state.selection().size(), 10);
        state.setLive(true);
        QCOMPARE(state.selection().size(), 20);
    }

    void causesAreCountedAndJoined()
    {
        WatchState state;
        CauseSummaryModel model(state);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        support::SnapshotMaker maker;
        maker.addRun(40, Noon, 1s, {Cause::Expired, Cause::Expired, Cause::Missing, Cause::Expired});
        maker.addRun(14, Noon + 1min, 1s,
                     {Cause::Malformed, Cause::Revoked, Cause::Replayed, Cause::UnknownKey,
                      Cause::UnknownToken, Cause::NotYetValid, Cause::IssuerMismatch});
        state.setSnapshot(maker.snapshot());
        QCOMPARE(model.rowCount(), 7); // six and "other"
        QCOMPARE(model.index(0, CauseSummaryModel::CountColumn).data().toString(), QStringLiteral("30"));
        QCOMPARE(model.index(6, 0).data(CauseSummaryModel::CauseRole).toInt(), -1);
        QCOMPARE(model.index(6, CauseSummaryModel::CountColumn).data().toString(), QStringLiteral("6"));
        model.setAllShown(true);
        QCOMPARE(model.rowCount(), int(causes::CauseCount));
        state.toggleCause(Cause::Missing); // the list still counts all, so that another can be chosen
        QCOMPARE(model.index(0, CauseSummaryModel::CountColumn).data().toString(), QStringLiteral("30"));
        QCOMPARE(state.countedFailures(), std::uint64_t(10));
        state.toggleCause(Cause::Missing);
        QVERIFY(state.filter().isEmpty());
    }

    void incidentsComeGoAndAreMarked()
    {
        IncidentModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        support::SnapshotMaker maker;
        maker.addRun(10, Noon, 1s, {Cause::Expired});
        maker.next().incidents = {support::makeIncident("a", Cause::Expired, Noon, false)};
        model.setSnapshot(maker.snapshot());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.attentionCount(), 0);
        maker.next().incidents.push_back(
            support::makeIncident("b", Cause::SignatureMismatch, Noon + 3min, true));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setSnapshot(maker.snapshot());
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.line(0).id, QStringLiteral("b"));
        QVERIFY(model.line(0).firing);
        QCOMPARE(model.line(0).contributors.size(), 3);
        QCOMPARE(model.attentionCount(), 1);
        model.setSnapshot(maker.snapshot());
        QCOMPARE(changed.size(), 0); // nothing new, nothing told
        maker.next().incidents[1].count = 99;
        model.setSnapshot(maker.snapshot());
        QCOMPARE(changed.size(), 1);
        auto notices = std::make_shared<spikes::Notices>();
        notices->silence({"b", std::nullopt, Noon + 1h});
        model.setNow(Noon);
        model.setNotices(std::make_shared<const spikes::Notices>(*notices));
        QCOMPARE(model.attentionCount(), 0);
        QCOMPARE(model.line(0).silencedUntil, std::optional(toMilliseconds(Noon + 1h)));
        model.setNow(Noon + 2h); // it ends without a snapshot
        QCOMPARE(model.attentionCount(), 1);
        notices->acknowledge("b");
        maker.next().notices = notices;
        model.setSnapshot(maker.snapshot());
        QVERIFY(model.line(0).acknowledged);
        QCOMPARE(model.attentionCount(), 0);
        model.setNotes({{QStringLiteral("b"), QStringLiteral("the rotation of May")}});
        QCOMPARE(model.line(0).note, QStringLiteral("the rotation of May"));
        QCOMPARE(model.rowOf(QStringLiteral("nobody")), -1);
    }

    void sourcesTellTheirState()
    {
        SourceModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        support::SnapshotMaker maker;
        model.setSnapshot(maker.snapshot());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.line(0).rate, QStringLiteral("1.2k lines/s"));
        maker.next().sources.front().state = pipeline::SourceState::Failed;
        maker.next().sources.front().detail = "no permission to read it\x1b[31m";
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setSnapshot(maker.snapshot());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.line(0).look, SourceLine::Look::Bad);
        QVERIFY(!model.line(0).detail.contains(QChar(0x1B))); // hostile bytes are escaped
    }

    void contributorsAreCounted()
    {
        WatchState state;
        ContributorModel model(state);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        support::SnapshotMaker maker;
        maker.addRun(70, Noon, 1s, {Cause::Expired});
        state.setSnapshot(maker.snapshot());
        model.finish();
        QCOMPARE(model.index(0, ContributorModel::DimensionColumn).data().toString(),
                 QStringLiteral("Client"));
        QCOMPARE(model.index(0, ContributorModel::CountColumn).data().toString(), QStringLiteral("10"));
        state.setValueFilter(Dimension::KeyId, QStringLiteral("2025-12"));
        model.finish();
        bool found = false;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(ContributorModel::DimensionRole).toInt() == int(Dimension::KeyId)) {
                QCOMPARE(model.index(row, ContributorModel::ShareColumn)
                             .data(ContributorModel::ShareRole)
                             .toDouble(),
                         1.0);
                found = true;
            }
        }
        QVERIFY(found);
    }

    void numbersOfTheChart()
    {
        WatchState state;
        BucketTableModel model(state);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setActive(true);
        support::SnapshotMaker maker;
        maker.addRun(120, Noon, 1s, {Cause::Expired, Cause::Missing});
        state.setSnapshot(maker.snapshot());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 5);
        QCOMPARE(model.index(0, BucketTableModel::TotalColumn).data().toString(), QStringLiteral("60"));
        const QList<QByteArray> lines = model.toCsv().split('\n');
        QCOMPARE(lines.first().trimmed(),
                 QByteArray("start,width_seconds,requests,failures,expired,missing"));
        QVERIFY(lines.at(1).startsWith("2026-01-14T12:00:00Z,60,"));
        maker.addRun(60, Noon + 2min, 1s, {Cause::Expired});
        state.setSnapshot(maker.snapshot());
        QCOMPARE(model.rowCount(), 3);
    }

    void recordMarksItsEvidence()
    {
        const RecordView view = makeRecordView(support::makeEvent(1, Noon, Cause::SignatureMismatch));
        QVERIFY(view.hasToken);
        QStringList evidence;
        QString token;
        for (const RecordView::Mark& mark : view.marks) {
            if (mark.kind == RecordView::Mark::Kind::Evidence)
                evidence.append(view.text.mid(mark.start, mark.length));
            else if (mark.kind == RecordView::Mark::Kind::Token)
                token = view.text.mid(mark.start, mark.length);
        }
        QCOMPARE(evidence, QStringList({QStringLiteral("invalid signature"), QStringLiteral("2026-01")}));
        QVERIFY(view.text.indexOf(QStringLiteral("kid=2026-01")) > 0);
        QVERIFY(token.startsWith(QStringLiteral("eyJhbG")));
        QVERIFY(token.endsWith(QLatin1Char(']')));
        QCOMPARE(view.certainty, causes::Certainty::Stated);
    }

    void manyEventsStayQuick()
    {
        WatchState state;
        EventTableModel model(state.selection());
        support::SnapshotMaker maker;
        for (int i = 0; i < 20; ++i)
            maker.addRun(10'000, Noon, 1ms, {Cause::Expired, Cause::Missing});
        const auto snapshot = maker.snapshot();
        state.setSnapshot(snapshot);
        WatchFilter filter;
        filter.text = "no such words";
        state.setFilter(filter);
        QVERIFY(state.selection().scanning()); // it began, and does not wait for the end
        QTRY_VERIFY_WITH_TIMEOUT(!state.selection().scanning(), 120'000);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TstWatchModels)
#include "tst_watch_models.moc"
