#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <random>

#include "models/event_table_model.h"
#include "models/watch_state.h"
#include "support/watch_snapshots.h"

using namespace bearerwatch;
using namespace bearerwatch::models;
using namespace std::chrono_literals;
using causes::Cause;
using support::Noon;

// Events that a following corrects after it told of them.
class TstEventCorrections : public QObject {
    Q_OBJECT
private:
    // Another value of one event, as Summary::correct leaves it.
    static void correct(support::SnapshotMaker& maker, std::uint64_t position,
                        const std::function<void(events::Event&)>& change)
    {
        pipeline::EventList& list = maker.next().events;
        std::uint64_t first = list.dropped;
        for (auto& chunk : list.chunks) {
            if (position < first + chunk->size()) {
                auto fresh = std::make_shared<std::vector<events::Event>>(*chunk);
                events::Event& event = fresh->at(static_cast<std::size_t>(position - first));
                change(event);
                if (!event.cause) {
                    auto retracted = std::make_shared<std::vector<std::uint64_t>>();
                    if (list.retracted)
                        *retracted = *list.retracted;
                    retracted->push_back(position);
                    std::sort(retracted->begin(), retracted->end());
                    list.retracted = std::move(retracted);
                }
                chunk = std::move(fresh);
                break;
            }
            first += chunk->size();
        }
        ++list.corrections;
        list.corrected.push_back(position);
    }
    static void retract(events::Event& event) { event.cause.reset(); }

private Q_SLOTS:
    void rowsTakeOverAndGo()
    {
        WatchState state;
        EventTableModel model(state.selection());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        support::SnapshotMaker maker;
        maker.addRun(10, Noon, 1s, {Cause::Expired});
        state.setSnapshot(maker.snapshot());
        reset.clear();
        correct(maker, 3, [](events::Event& event) { event.clientIp = "192.0.2.99"; });
        correct(maker, 5, retract);
        maker.addRun(2, Noon + 1min, 1s, {Cause::Missing});
        state.setSnapshot(maker.snapshot());
        QCOMPARE(model.rowCount(), 11);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(3, EventTableModel::ClientColumn).data().toString(),
                 QStringLiteral("192.0.2.99"));
        QCOMPARE(model.index(4, 0).data(EventTableModel::PositionRole).toULongLong(), 4ULL);
        QCOMPARE(model.index(5, 0).data(EventTableModel::PositionRole).toULongLong(), 6ULL);
        QCOMPARE(model.index(10, 0).data(EventTableModel::PositionRole).toULongLong(), 11ULL);
        QCOMPARE(state.selection().rowOf(6), 5);
        QCOMPARE(reset.size(), 0);
        maker.dropOldest();
        correct(maker, 10, retract);
        state.setSnapshot(maker.snapshot());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(EventTableModel::PositionRole).toULongLong(), 11ULL);
    }

    void filteredRowsComeAndGo()
    {
        WatchState state;
        EventTableModel model(state.selection());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        support::SnapshotMaker maker;
        maker.addRun(70, Noon, 1s, {Cause::Expired});
        state.setSnapshot(maker.snapshot());
        WatchFilter filter;
        filter.values[Dimension::ClientIp] = "10.2.7.3";
        state.setFilter(filter);
        state.selection().finish();
        QCOMPARE(model.rowCount(), 10); // 3, 10, 17, ...
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        correct(maker, 3, retract);
        correct(maker, 10, [](events::Event& event) { event.clientIp = "192.0.2.99"; });
        correct(maker, 11, [](events::Event& event) { event.clientIp = "10.2.7.3"; });
        correct(maker, 17, [](events::Event& event) { event.keyId = "new"; });
        state.setSnapshot(maker.snapshot());
        state.selection().finish();
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowCount(), 9);
        QCOMPARE(model.index(0, 0).data(EventTableModel::PositionRole).toULongLong(), 11ULL);
        QCOMPARE(model.index(1, EventTableModel::KeyIdColumn).data().toString(), QStringLiteral("new"));
        QCOMPARE(state.countedFailures(), std::uint64_t(9)); // chart and table tell the same
    }

    // Whatever happens in whatever order: the same rows as without a past.
    void sameAsAFreshLook()
    {
        std::mt19937 random(7);
        support::SnapshotMaker maker;
        WatchState states[2];
        EventTableModel models[2]{EventTableModel(states[0].selection()),
                                  EventTableModel(states[1].selection())};
        QAbstractItemModelTester testers[2]{QAbstractItemModelTester(&models[0]),
                                            QAbstractItemModelTester(&models[1])};
        WatchFilter filter;
        filter.values[Dimension::KeyId] = "2025-12";
        states[1].setFilter(filter);
        std::set<std::uint64_t> gone;
        for (int turn = 0; turn < 200; ++turn) {
            if (turn % 3 == 0)
                maker.addRun(1 + random() % 20, Noon + turn * 1s, 1ms, {Cause::Expired, Cause::Missing});
            if (turn % 50 == 49)
                maker.dropOldest();
            const pipeline::EventList& list = maker.next().events;
            for (unsigned count = random() % 4; count > 0; --count) {
                const std::uint64_t position = list.dropped + random() % list.size;
                if (gone.contains(position))
                    continue;
                const bool goes = random() % 3 == 0;
                if (goes)
                    gone.insert(position);
                correct(maker, position, [goes](events::Event& event) {
                    event.keyId = event.keyId == "2025-12" ? "2026-01" : "2025-12";
                    if (goes)
                        event.cause.reset();
                });
            }
            const pipeline::SnapshotPtr snapshot = maker.snapshot();
            for (int i = 0; i < 2; ++i) {
                states[i].setSnapshot(snapshot);
                states[i].selection().finish();
                EventSelection fresh;
                fresh.setFilter(i == 0 ? WatchFilter{} : filter);
                fresh.setSnapshot(snapshot);
                fresh.finish();
                QCOMPARE(models[i].rowCount(), fresh.size());
                for (int row = 0; row < fresh.size(); ++row)
                    QCOMPARE(states[i].selection().position(row), fresh.position(row));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TstEventCorrections)
#include "tst_event_corrections.moc"
