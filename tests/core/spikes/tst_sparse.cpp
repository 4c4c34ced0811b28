// Spikes where little is known: a handful of events where none were, and a log of few buckets.
#include <QtTest>

#include "spikes/detector.h"

using namespace bearerwatch;
using namespace std::chrono_literals;
using causes::Cause;

namespace {

const base::Time Start = *base::parseInstant("2026-01-12T00:00:00Z");

int openedBy(int silent, const std::vector<std::uint64_t>& counts, base::Duration width = 1min)
{
    spikes::Detector detector(spikes::DetectorOptions{width});
    int opened = 0;
    for (int number = 0; number < silent + static_cast<int>(counts.size()); ++number) {
        series::Bucket bucket{Start + number * width, std::nullopt, {}};
        if (number >= silent)
            bucket.failures[causes::index(Cause::Expired)] =
                counts.at(static_cast<std::size_t>(number - silent));
        for (const auto& change : detector.add(bucket))
            opened += change.kind == spikes::ChangeKind::Opened ? 1 : 0;
    }
    return opened;
}

} // namespace

class TstSparse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void afterSilence_data()
    {
        QTest::addColumn<int>("silent");
        QTest::addColumn<std::vector<std::uint64_t>>("counts");
        QTest::addColumn<int>("opened");
        using Counts = std::vector<std::uint64_t>;
        // Two of a minute make a spike likelier, not less likely: it must not teach that events come in
        // crowds.
        QTest::newRow("nine in five minutes") << 45 << Counts{2, 1, 2, 2, 2} << 1;
        QTest::newRow("eighteen in eight minutes") << 45 << Counts{2, 3, 2, 2, 3, 2, 2, 2} << 1;
        QTest::newRow("one") << 45 << Counts{1, 0, 0, 0} << 0;
        QTest::newRow("four in a minute") << 45 << Counts{4, 0, 0, 0} << 0;
        QTest::newRow("one now and then")
            << 45 << Counts{1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1} << 0;
    }
    void afterSilence()
    {
        QFETCH(const int, silent);
        QFETCH(const std::vector<std::uint64_t>, counts);
        QFETCH(const int, opened);
        QCOMPARE(openedBy(silent, counts), opened);
    }

    void fewWideBuckets_data()
    {
        QTest::addColumn<std::vector<std::uint64_t>>("counts");
        QTest::addColumn<int>("opened");
        using Counts = std::vector<std::uint64_t>;
        QTest::newRow("many") << Counts{71, 82, 209} << 1;
        QTest::newRow("few") << Counts{5, 5, 10, 27, 24} << 1;
        QTest::newRow("within a drift") << Counts{71, 82, 130, 125} << 0;
        QTest::newRow("unsteady") << Counts{71, 30, 120, 55, 160} << 0;
    }
    void fewWideBuckets()
    {
        QFETCH(const std::vector<std::uint64_t>, counts);
        QFETCH(const int, opened);
        QCOMPARE(openedBy(0, counts, 5min), opened);
    }
};

QTEST_APPLESS_MAIN(TstSparse)
#include "tst_sparse.moc"
