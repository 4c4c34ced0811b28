#include <QtTest>

#include "series/series.h"

using namespace bearerwatch;
using namespace std::chrono_literals;
using causes::Cause;
using series::Dimension;

namespace {

base::Time at(const char* text)
{
    return *base::parseInstant(text);
}

} // namespace

class TstSeries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bucketsAreInOrderOfTime();
    void startOfBucket_data();
    void startOfBucket();
    void widensWhenThereAreTooMany();
    void requestsAndUntimed();
    void valuesOfEvents();
    void largeValuesSurviveTheLimit();
    void whatStaysDependsOnNoOrder();
    void copyIsIndependent();
};

void TstSeries::bucketsAreInOrderOfTime()
{
    series::Series counts;
    counts.add(at("2026-01-14T12:05:10Z"), Cause::Expired, {});
    counts.add(at("2026-01-14T12:03:59Z"), Cause::Expired, {});
    counts.add(at("2026-01-14T12:05:59Z"), Cause::Missing, {});
    counts.add(at("2026-01-14T12:04:00Z"), Cause::Expired, {});
    const auto buckets = counts.buckets();
    QCOMPARE(buckets.size(), std::size_t{3});
    QCOMPARE(base::formatRfc3339(buckets[0].start), std::string("2026-01-14T12:03:00Z"));
    QCOMPARE(base::formatRfc3339(buckets[1].start), std::string("2026-01-14T12:04:00Z"));
    QCOMPARE(buckets[2].failures[causes::index(Cause::Expired)], std::uint64_t{1});
    QCOMPARE(buckets[2].failures[causes::index(Cause::Missing)], std::uint64_t{1});
    QVERIFY(!buckets[0].requests);
    QCOMPARE(counts.outOfOrder(), std::uint64_t{2});
    QCOMPARE(counts.failures(), std::uint64_t{4});
    QVERIFY(counts.first() == at("2026-01-14T12:03:59Z") && counts.last() == at("2026-01-14T12:05:59Z"));
}

void TstSeries::startOfBucket_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("inside") << QByteArray("2026-01-14T12:03:59.999Z") << 1
                            << QByteArray("2026-01-14T12:03:00Z");
    QTest::newRow("at the border") << QByteArray("2026-01-14T12:05:00Z") << 5
                                   << QByteArray("2026-01-14T12:05:00Z");
    QTest::newRow("before 1970") << QByteArray("1969-12-31T23:58:01Z") << 5
                                 << QByteArray("1969-12-31T23:55:00Z");
}

void TstSeries::startOfBucket()
{
    QFETCH(const QByteArray, time);
    QFETCH(const int, minutes);
    QFETCH(const QByteArray, expected);
    QCOMPARE(base::formatRfc3339(series::bucketStart(at(time.constData()), std::chrono::minutes(minutes))),
             expected.toStdString());
}

void TstSeries::widensWhenThereAreTooMany()
{
    series::SeriesOptions options;
    options.maxBuckets = 100;
    series::Series counts(options);
    const base::Time start = at("2026-01-14T00:00:00Z");
    for (int i = 0; i < 2000; ++i) {
        counts.add(start + ((i * 7919) % 2000) * 1min, Cause::Expired, {});
        QVERIFY(counts.bucketCount() <= 100);
    }
    QCOMPARE(counts.width(), base::Duration(1h));
    std::uint64_t sum = 0;
    for (const series::Bucket& bucket : counts.buckets())
        sum += bucket.failures[causes::index(Cause::Expired)];
    QCOMPARE(sum, std::uint64_t{2000});
}

void TstSeries::requestsAndUntimed()
{
    series::Series counts;
    counts.addRequests(at("2026-01-14T12:00:00Z"), 40);
    counts.addRequests(at("2026-01-14T12:00:30Z"));
    counts.addRequests(std::nullopt, 2);
    counts.addLine(at("2026-01-14T12:07:00Z"));
    counts.add(std::nullopt, Cause::Revoked, {});
    QCOMPARE(counts.requests(), std::uint64_t{43});
    QVERIFY(counts.requestsKnown());
    QCOMPARE(counts.untimed(), std::uint64_t{1});
    const auto buckets = counts.buckets();
    QCOMPARE(buckets.size(), std::size_t{2});
    QCOMPARE(buckets[0].requests.value_or(0), std::uint64_t{41});
    QVERIFY(!buckets[1].requests);
}

void TstSeries::valuesOfEvents()
{
    events::Event event;
    event.cause = Cause::UnknownKey;
    event.keyId = "2026-01";
    event.path = "/orders/17";
    event.route = "/orders/{id}";
    event.issuer = "";
    series::Series counts;
    counts.add(event);
    event.cause.reset();
    counts.add(event);
    QCOMPARE(counts.failures(), std::uint64_t{1});
    QCOMPARE(counts.top(Dimension::KeyId).size(), std::size_t{1});
    QCOMPARE(counts.top(Dimension::Path).front().value, std::string("/orders/{id}"));
    QVERIFY(counts.top(Dimension::Issuer).empty());
    for (std::size_t i = 0; i < series::DimensionCount; ++i) {
        const auto dimension = static_cast<Dimension>(i);
        QVERIFY(series::dimensionFromId(series::id(dimension)) == dimension);
    }
    QVERIFY(!series::dimensionFromId("nothing"));
}

void TstSeries::largeValuesSurviveTheLimit()
{
    series::FrequentValues values(100);
    for (int i = 0; i < 20'000; ++i) {
        values.add("once-" + std::to_string(i));
        if (i % 10 == 0)
            values.add("often");
        QVERIFY(values.size() < 200);
    }
    const auto top = values.top(3);
    QCOMPARE(top.front().value, std::string("often"));
    QVERIFY(top.front().count <= 2000);
    QVERIFY(static_cast<double>(top.front().count) + values.error() >= 2000);
    QCOMPARE(values.total(), 22'000.0);
    values.add(std::string(2000, 'x'));
    for (const auto& [value, count] : values.counts())
        QVERIFY(value.size() <= series::FrequentValues::MaxValueBytes);
}

void TstSeries::whatStaysDependsOnNoOrder()
{
    constexpr int Values = 200;
    const auto name = [](int i) { return "once-" + std::to_string(1000 + i); };
    series::FrequentValues forward(Values / 2);
    series::FrequentValues backward(Values / 2);
    for (int i = 0; i < Values; ++i) {
        forward.add(name(i));
        backward.add(name(Values - 1 - i));
    }
    QCOMPARE(forward.size(), std::size_t{Values / 2}); // of equal ones the first by name stay
    for (int i = 0; i < Values; ++i) {
        QCOMPARE(forward.count(name(i)), i < Values / 2 ? 1.0 : 0.0);
        QCOMPARE(backward.count(name(i)), forward.count(name(i)));
    }
    QCOMPARE(forward.error(), 1.0);

    series::FrequentValues sum(Values / 2); // all at once: what was there counts together first
    sum.add(name(Values - 1), 3);
    series::FrequentValues many(Values);
    for (int i = 0; i < Values; ++i)
        many.add(name(i));
    sum.add(many);
    QCOMPARE(sum.count(name(Values - 1)), 4.0);
    QCOMPARE(sum.count(name(Values - 2)), 0.0);
    QCOMPARE(sum.count(name(0)), 1.0);
    QCOMPARE(sum.size(), std::size_t{Values / 2});
    QCOMPARE(sum.total(), Values + 3.0);
}

void TstSeries::copyIsIndependent()
{
    series::Series counts;
    counts.add(at("2026-01-14T12:00:00Z"), Cause::Expired, {});
    const series::Series copy = counts;
    counts.add(at("2026-01-14T12:00:01Z"), Cause::Expired, {});
    QCOMPARE(copy.failures(), std::uint64_t{1});
    QCOMPARE(counts.failures(), std::uint64_t{2});
}

QTEST_GUILESS_MAIN(TstSeries)
#include "tst_series.moc"
