#include <QFile>
#include <QtTest>
#include <cmath>
#include <random>
#include <set>

#include "base/json.h"
#include "spikes/detector.h"
#include "spikes/tail_probability.h"

using namespace bearerwatch;
using namespace std::chrono_literals;
using causes::Cause;
using spikes::ChangeKind;

namespace {

using Buckets = std::vector<series::Bucket>;
using Changes = std::vector<spikes::IncidentChange>;

const base::Time Start = *base::parseInstant("2026-01-12T00:00:00Z"); // a Monday

/// Poisson counts of one cause; the same on every machine.
class Maker {
public:
    explicit Maker(unsigned seed)
        : m_random(seed)
    {
    }

    std::uint64_t poisson(double mean)
    {
        const double limit = std::exp(-mean);
        double product = uniform();
        std::uint64_t count = 0;
        for (; product > limit; ++count)
            product *= uniform();
        return count;
    }
    Buckets steady(Cause cause, double rate, int minutes)
    {
        Buckets buckets;
        for (int i = 0; i < minutes; ++i) {
            series::Bucket bucket{Start + i * 1min, std::nullopt, {}};
            bucket.failures[causes::index(cause)] = poisson(rate);
            buckets.push_back(bucket);
        }
        return buckets;
    }

private:
    double uniform() { return (static_cast<double>(m_random()) + 0.5) / 4294967296.0; }
    std::mt19937 m_random;
};

void addTo(Buckets& buckets, Cause cause, int from, int to, std::uint64_t count)
{
    for (int i = from; i < to; ++i)
        buckets[static_cast<std::size_t>(i)].failures[causes::index(cause)] += count;
}

Changes run(const Buckets& buckets, spikes::Detector detector = spikes::Detector())
{
    Changes all;
    for (const series::Bucket& bucket : buckets) {
        for (spikes::IncidentChange& change : detector.add(bucket))
            all.push_back(std::move(change));
    }
    return all;
}

std::size_t count(const Changes& changes, ChangeKind kind)
{
    return static_cast<std::size_t>(std::count_if(changes.begin(), changes.end(),
                                                  [&](const auto& change) { return change.kind == kind; }));
}

std::string describe(const Changes& changes)
{
    std::string text;
    for (const auto& change : changes) {
        text += std::to_string(static_cast<int>(change.kind)) + " " + change.incident.id + " " +
            std::to_string(change.incident.count) + " " + std::to_string(change.incident.expected) + " " +
            base::formatRfc3339(change.incident.since) + "\n";
    }
    return text;
}

Buckets fromFile(const char* name)
{
    QFile file(QStringLiteral(TEST_DATA "/spikes/") + QString::fromLatin1(name));
    Buckets buckets;
    if (!file.open(QIODevice::ReadOnly))
        return buckets;
    while (!file.atEnd()) {
        const std::string line = file.readLine().trimmed().toStdString();
        const auto document = base::JsonDocument::parse(line);
        series::Bucket bucket{*base::parseInstant(document->root().find("t").string()), std::nullopt, {}};
        for (const base::JsonValue value : document->root().find("c"))
            bucket.failures[causes::index(*causes::causeFromId(value.name()))] =
                static_cast<std::uint64_t>(*value.integer());
        buckets.push_back(bucket);
    }
    return buckets;
}

} // namespace

class TstDetector : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tail_data();
    void tail();
    void quietSeriesGiveNoAlert_data();
    void quietSeriesGiveNoAlert();
    void oneSpikeIsOneIncident();
    void causesTogetherAreOneIncident();
    void coldStart_data();
    void coldStart();
    void gapsAreNoDrop();
    void retriesAreNoSpike();
    void lastingShiftBecomesUsual();
    void dailyRhythmIsLearned();
    void moreTrafficAloneIsNoAlarm();
    void noLookAhead();
    void restartChangesNothing();
    void lateBucketsAreLeftOut();
    void damagedState_data();
    void damagedState();
    void fiveMinuteBuckets();
};

void TstDetector::tail_data()
{
    QTest::addColumn<double>("count");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("variance");
    QTest::addColumn<double>("exact");
    QTest::newRow("Poisson, few") << 5.0 << 0.1 << 0.1 << 7.6678e-8;
    QTest::newRow("Poisson, many") << 150.0 << 100.0 << 100.0 << 1.8e-6;
    QTest::newRow("negative binomial") << 40.0 << 10.0 << 30.0 << 1.858e-4;
    QTest::newRow("not above the mean") << 5.0 << 7.0 << 7.0 << 1.0;
}

void TstDetector::tail()
{
    QFETCH(const double, count);
    QFETCH(const double, mean);
    QFETCH(const double, variance);
    QFETCH(const double, exact);
    const double bound = spikes::tailProbability(count, mean, variance);
    QVERIFY2(bound > 0.5 * exact && bound < 2.5 * exact, qPrintable(QString::number(bound)));
}

void TstDetector::quietSeriesGiveNoAlert_data()
{
    QTest::addColumn<double>("rate");
    QTest::newRow("none") << 0.0;
    QTest::newRow("sparse") << 0.02;
    QTest::newRow("some") << 0.5;
    QTest::newRow("many") << 5.0;
    QTest::newRow("dense") << 60.0;
}

void TstDetector::quietSeriesGiveNoAlert()
{
    QFETCH(const double, rate);
    Maker maker(7);
    const Changes changes = run(maker.steady(Cause::Expired, rate, 3 * 1440));
    QVERIFY2(count(changes, ChangeKind::Opened) <= 1, describe(changes).c_str());
}

void TstDetector::oneSpikeIsOneIncident()
{
    Maker maker(1);
    Buckets buckets = maker.steady(Cause::SignatureMismatch, 0.6, 900);
    addTo(buckets, Cause::SignatureMismatch, 600, 612, 8);
    const Changes changes = run(buckets);
    QCOMPARE(count(changes, ChangeKind::Opened), std::size_t{1});
    QCOMPARE(count(changes, ChangeKind::Resolved), std::size_t{1});
    const spikes::Incident& opened = changes.front().incident;
    QVERIFY(opened.raised <= Start + 602min);
    QVERIFY(opened.since >= Start + 598min && opened.since <= Start + 601min);
    const spikes::Incident& over = changes.back().incident;
    QVERIFY(over.end && *over.end >= Start + 611min && *over.end <= Start + 620min);
    QVERIFY(over.count >= 96 && over.count <= 115);
    QVERIFY(over.expected > 4 && over.expected < 15);
    QCOMPARE(over.alerts.size(), std::size_t{1});
}

void TstDetector::causesTogetherAreOneIncident()
{
    Maker maker(2);
    Buckets buckets = maker.steady(Cause::SignatureMismatch, 0.6, 900);
    addTo(buckets, Cause::SignatureMismatch, 600, 620, 3);
    addTo(buckets, Cause::UnknownKey, 601, 620, 6);
    addTo(buckets, Cause::Expired, 800, 810, 20);
    const Changes changes = run(buckets);
    QCOMPARE(count(changes, ChangeKind::Opened), std::size_t{2});
    std::set<std::string> ids;
    for (const auto& change : changes)
        ids.insert(change.incident.id);
    QCOMPARE(ids.size(), std::size_t{2});
    const auto first = std::find_if(changes.begin(), changes.end(),
                                    [](const auto& change) { return change.kind == ChangeKind::Resolved; });
    QCOMPARE(first->incident.causes.size(), std::size_t{2});
    QVERIFY(first->incident.causes.front() == Cause::UnknownKey);
}

void TstDetector::coldStart_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("spike"); // minute; -1: none
    QTest::newRow("five a minute") << QByteArray("cold_5_15min_0.jsonl") << 15;
    QTest::newRow("hardly any") << QByteArray("cold_0.02_5min_2.jsonl") << 5;
    QTest::newRow("control") << QByteArray("cold_5_control_2.jsonl") << -1;
}

void TstDetector::coldStart()
{
    QFETCH(const QByteArray, file);
    QFETCH(const int, spike);
    const Buckets buckets = fromFile(file.constData());
    QCOMPARE(buckets.size(), std::size_t{150});
    const Changes changes = run(buckets);
    QCOMPARE(count(changes, ChangeKind::Opened), std::size_t{spike < 0 ? 0U : 1U});
    if (spike < 0)
        return;
    const base::Time begin = buckets.front().start + spike * 1min;
    QVERIFY(changes.front().incident.raised > begin && changes.front().incident.raised <= begin + 5min);
    QVERIFY(changes.front().incident.stillLearning);
}

void TstDetector::gapsAreNoDrop()
{
    Maker maker(3);
    Buckets buckets = maker.steady(Cause::Expired, 20, 2 * 1440);
    buckets.erase(buckets.begin() + 700, buckets.begin() + 1100);
    buckets.erase(buckets.begin() + 1200, buckets.begin() + 1215);
    QCOMPARE(count(run(buckets), ChangeKind::Opened), std::size_t{0});
    // A spike right after the gap is seen.
    addTo(buckets, Cause::Expired, 703, 706, 60);
    QCOMPARE(count(run(buckets), ChangeKind::Opened), std::size_t{1});
}

void TstDetector::retriesAreNoSpike()
{
    // Each failure comes again at once, three times on average, sometimes twelve times.
    Maker maker(4);
    Buckets buckets = maker.steady(Cause::Expired, 0, 7 * 1440);
    std::mt19937 random(9);
    for (int i = 0; i < 7 * 1440; i += 100 + static_cast<int>(random() % 200)) {
        std::uint64_t tries = 1;
        while (random() % 100 < 70 && tries < 12)
            ++tries;
        addTo(buckets, Cause::Expired, i, i + 1, tries);
    }
    const Changes changes = run(buckets);
    QVERIFY2(count(changes, ChangeKind::Opened) <= 3, describe(changes).c_str());
}

void TstDetector::lastingShiftBecomesUsual()
{
    Maker maker(5);
    Buckets buckets = maker.steady(Cause::Missing, 5, 1440);
    for (int i = 600; i < 1440; ++i)
        addTo(buckets, Cause::Missing, i, i + 1, maker.poisson(15));
    const Changes changes = run(buckets);
    QCOMPARE(count(changes, ChangeKind::Opened), std::size_t{1});
    QVERIFY(changes.back().incident.newUsual);
    QVERIFY(changes.back().incident.end <= Start + 680min);
}

void TstDetector::dailyRhythmIsLearned()
{
    Maker maker(6);
    Buckets buckets = maker.steady(Cause::Expired, 0, 4 * 1440);
    for (int i = 0; i < 4 * 1440; ++i)
        addTo(buckets, Cause::Expired, i, i + 1,
              maker.poisson(5 * std::exp(0.8 * std::cos((i / 60.0 - 14) * 0.2618))));
    const Changes changes = run(buckets);
    QVERIFY2(count(changes, ChangeKind::Opened) <= 1, describe(changes).c_str());
}

void TstDetector::moreTrafficAloneIsNoAlarm()
{
    Maker maker(8);
    Buckets buckets = maker.steady(Cause::Expired, 4, 600);
    for (series::Bucket& bucket : buckets)
        bucket.requests = 400 + bucket.failures[causes::index(Cause::Expired)];
    for (std::size_t i = 400; i < 430; ++i) {
        buckets[i].failures[causes::index(Cause::Expired)] += maker.poisson(16);
        buckets[i].requests = 2000 + buckets[i].failures[causes::index(Cause::Expired)];
    }
    QCOMPARE(count(run(buckets), ChangeKind::Opened), std::size_t{0});
    for (series::Bucket& bucket : buckets)
        bucket.requests = 400 + bucket.failures[causes::index(Cause::Expired)];
    QCOMPARE(count(run(buckets), ChangeKind::Opened), std::size_t{1});
}

void TstDetector::noLookAhead()
{
    Maker maker(10);
    Buckets buckets = maker.steady(Cause::Expired, 2, 1000);
    addTo(buckets, Cause::Expired, 300, 310, 20);
    addTo(buckets, Cause::Revoked, 604, 640, 5);
    const Changes full = run(buckets);
    for (const std::size_t cut : {100U, 301U, 305U, 610U, 900U}) {
        const Changes part =
            run(Buckets(buckets.begin(), buckets.begin() + static_cast<std::ptrdiff_t>(cut)));
        QVERIFY(part.size() <= full.size());
        QCOMPARE(describe(part),
                 describe(Changes(full.begin(), full.begin() + static_cast<std::ptrdiff_t>(part.size()))));
    }
}

void TstDetector::restartChangesNothing()
{
    Maker maker(11);
    Buckets buckets = maker.steady(Cause::Expired, 2, 2000);
    addTo(buckets, Cause::Expired, 300, 310, 20);
    addTo(buckets, Cause::Revoked, 1604, 1640, 5);
    const Changes whole = run(buckets);
    QVERIFY(whole.size() >= 4);
    Changes pieces;
    spikes::Detector detector;
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        if (i % 97 == 0 || i == 303 || i == 1610) {
            auto restored = spikes::Detector::restore(detector.save());
            QVERIFY(restored.has_value());
            QCOMPARE(restored->save(), detector.save());
            detector = std::move(*restored);
        }
        for (auto& change : detector.add(buckets[i]))
            pieces.push_back(std::move(change));
    }
    QCOMPARE(describe(pieces), describe(whole));
}

void TstDetector::lateBucketsAreLeftOut()
{
    spikes::Detector detector;
    series::Bucket bucket{Start, std::nullopt, {}};
    static_cast<void>(detector.add(bucket));
    static_cast<void>(detector.add(bucket));
    bucket.start -= 5min;
    static_cast<void>(detector.add(bucket));
    QCOMPARE(detector.late(), std::uint64_t{2});
}

void TstDetector::damagedState_data()
{
    QTest::addColumn<QByteArray>("state");
    const QByteArray good = QByteArray::fromStdString(spikes::Detector().save());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("[1,");
    QTest::newRow("other JSON") << QByteArray("{}");
    QTest::newRow("no members") << QByteArray("[]");
    QTest::newRow("other version") << QByteArray("[99") + good.mid(good.indexOf(','));
    QTest::newRow("cut") << good.left(good.lastIndexOf(',')) + "]";
    QTest::newRow("too much") << good.chopped(1) + ",1]";
    QTest::newRow("other width") << QByteArray(good).replace("60000000", "1");
    QTest::newRow("text for number") << QByteArray("[1,\"x\"") + good.mid(good.indexOf(',', 3));
}

void TstDetector::damagedState()
{
    QFETCH(const QByteArray, state);
    const auto restored = spikes::Detector::restore(state.toStdString());
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, std::string("spike_state_damaged"));
}

void TstDetector::fiveMinuteBuckets()
{
    Maker maker(12);
    spikes::Detector detector(spikes::DetectorOptions{5min});
    std::size_t opened = 0;
    for (int i = 0; i < 600; ++i) {
        series::Bucket bucket{Start + i * 5min, std::nullopt, {}};
        bucket.failures[causes::index(Cause::Expired)] = maker.poisson(i == 400 || i == 401 ? 40 : 10);
        for (const auto& change : detector.add(bucket)) {
            opened += change.kind == ChangeKind::Opened ? 1 : 0;
            QVERIFY(change.incident.raised >= Start + 401 * 5min);
        }
    }
    QCOMPARE(opened, std::size_t{1});
}

QTEST_GUILESS_MAIN(TstDetector)
#include "tst_detector.moc"
