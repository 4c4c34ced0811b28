#include <QTest>

#include "models/chart_columns.h"
#include "models/watch_filter.h"
#include "models/wording.h"
#include "support/watch_snapshots.h"

using namespace bearerwatch;
using namespace bearerwatch::models;
using namespace std::chrono_literals;
using causes::Cause;
using support::Noon;

class TstWatchFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linkComesBack()
    {
        WatchFilter filter;
        filter.from = Noon;
        filter.until = Noon + 5min;
        filter.causes = {Cause::Expired, Cause::UnknownKey};
        filter.source = "/var/log/a b&c=d.log";
        filter.values[Dimension::ClientIp] = "::1";
        filter.values[Dimension::UserAgent] = "curl/8 (x; +y) 100%";
        filter.text = "grüße & #";
        const auto again = filterFromLink(toLink(filter));
        QVERIFY(again.has_value());
        QCOMPARE(toLink(*again), toLink(filter));
        QVERIFY(*again == filter);
        QCOMPARE(partsOf(filter).size(), std::size_t(7));
        WatchFilter rest = filter;
        for (const FilterPart& part : partsOf(filter))
            rest = without(rest, part);
        QVERIFY(rest.isEmpty());
    }

    void wrongLinks()
    {
        QVERIFY(!filterFromLink(QStringLiteral("https://example.com/?cause=expired")));
        const auto filter =
            filterFromLink(QStringLiteral("bearerwatch:watch?cause=nonsense&from=yesterday&x=y"));
        QVERIFY(filter && filter->isEmpty());
    }

    void matching()
    {
        const events::Event event = support::makeEvent(3, Noon, Cause::Expired);
        WatchFilter filter;
        QVERIFY(filter.matches(event));
        filter.text = "BEARER REJECTED";
        QVERIFY(filter.matches(event));
        filter.values[Dimension::Issuer] = "x"; // the record names none
        QVERIFY(!filter.matches(event));
        filter = {};
        filter.until = Noon;
        QVERIFY(!filter.matches(event)); // half open
        filter = {};
        filter.from = Noon;
        QVERIFY(filter.matches(event));
    }

    void columnsKeepAllCounts_data()
    {
        QTest::addColumn<int>("minutes");
        for (const int minutes : {1, 59, 60, 361, 5000, 100'000})
            QTest::addRow("%d min", minutes) << minutes;
    }

    void columnsKeepAllCounts()
    {
        QFETCH(const int, minutes);
        std::vector<series::Bucket> buckets;
        for (int i = 0; i < minutes; ++i) {
            series::Bucket bucket{Noon + i * 1min, std::nullopt, {}};
            bucket.failures[0] = static_cast<std::uint64_t>(i % 3);
            buckets.push_back(bucket);
        }
        const TimeWindow window{Noon, Noon + minutes * 1min};
        const ChartColumns columns = makeColumns(buckets, 60s, window);
        QVERIFY(columns.size() <= MaxColumns);
        QCOMPARE(columns.totals()[0], sumOf(buckets, window)[0]);
    }

    void orderDoesNotJump()
    {
        using causes::Cause;
        const auto counts = [](std::uint64_t expired, std::uint64_t missing, std::uint64_t revoked) {
            series::CauseCounts all{};
            all[causes::index(Cause::Expired)] = expired;
            all[causes::index(Cause::Missing)] = missing;
            all[causes::index(Cause::Revoked)] = revoked;
            return all;
        };
        using Order = std::vector<Cause>;
        const Order first = steadyOrder({}, counts(100, 104, 20));
        QCOMPARE(first, (Order{Cause::Missing, Cause::Expired, Cause::Revoked}));
        QCOMPARE(steadyOrder(first, counts(108, 104, 21)), first); // about as many
        QCOMPARE(steadyOrder(first, counts(108, 104, 300)),
                 (Order{Cause::Revoked, Cause::Missing, Cause::Expired}));
        QCOMPARE(steadyOrder(first, counts(200, 104, 0)), (Order{Cause::Expired, Cause::Missing}));
        QCOMPARE(steadyOrder({Cause::Expired}, counts(3, 0, 400)), (Order{Cause::Revoked, Cause::Expired}));
    }

    void words()
    {
        QCOMPARE(countText(4218907).remove(QChar(0x202F)), QStringLiteral("4218907"));
        QCOMPARE(shortCount(1200), QStringLiteral("1.2k"));
        QCOMPARE(shortCount(2.4e6), QStringLiteral("2.4 M"));
        QCOMPARE(percentText(0.004), QStringLiteral("< 1 %"));
        QCOMPARE(spanText(11min), QStringLiteral("11 min"));
        QVERIFY(trendOf(110, 100).kind == Trend::Kind::AsUsual);
        QVERIFY(trendOf(400, 100).kind == Trend::Kind::Known);
        QVERIFY(trendOf(4, 0).kind == Trend::Kind::New);
        QVERIFY(trendOf(2968, 0.0128).kind == Trend::Kind::New); // no ratio of hundreds of thousands
    }
};

QTEST_MAIN(TstWatchFilter)
#include "tst_watch_filter.moc"
