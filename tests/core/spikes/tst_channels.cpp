// What is counted beside the causes: unfamiliar clients, shared tokens, hammering, requests in all.
#include <QtTest>

#include "core/spikes/made_log.h"
#include "spikes/channel_counter.h"

using namespace made;
using spikes::Channel;
using spikes::Sighting;

namespace {

constexpr auto Unfamiliar = static_cast<std::size_t>(Channel::UnfamiliarClients);
constexpr auto Shared = static_cast<std::size_t>(Channel::SharedTokens);
constexpr auto Hammers = static_cast<std::size_t>(Channel::Hammering);

/// A busy log: failures of many causes from known clients all the time, so that the spike hides in them.
class BusyLog {
public:
    /// @param spike  Failures of each spike minute, made of a number.
    BusyLog(int perMinute, const std::function<Failure(int)>& spike, int spikePerMinute)
    {
        for (int minute = 0; minute < 420; ++minute) {
            for (int i = 0; i < perMinute; ++i)
                failures.push_back(ordinary(minute, i));
            const bool on = spike && minute >= SpikeMinute + 120 && minute < SpikeMinute + 135;
            for (int i = 0; on && i < spikePerMinute; ++i) {
                Failure failure = spike((minute - SpikeMinute - 120) * spikePerMinute + i);
                failure.time = Start + minute * 1min + 2s;
                failures.push_back(std::move(failure));
            }
        }
    }
    [[nodiscard]] std::vector<spikes::Incident> incidents(bool requests = true) const
    {
        spikes::Monitor monitor;
        std::size_t next = 0;
        for (int minute = 0; minute < 420; ++minute) {
            if (requests)
                monitor.addRequests(Start + minute * 1min, 1000);
            for (; next < failures.size() && failures[next].time < Start + (minute + 1) * 1min; ++next)
                add(monitor, failures[next]);
            (void)monitor.advance();
        }
        (void)monitor.finish();
        return monitor.incidents();
    }

    std::vector<Failure> failures;

private:
    Failure ordinary(int minute, int i)
    {
        const auto any = [&](unsigned count) { return std::to_string(m_random() % count); };
        return {Start + minute * 1min + 1s,
                i % 2 == 0 ? Cause::Expired : Cause::Missing,
                {{Dimension::ClientIp, "10.0.0." + any(60)},
                 {Dimension::TokenFingerprint, "t" + any(1'000'000)}}};
    }
    std::mt19937 m_random{5};
};

} // namespace

class TstChannels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void counts();
    void countsDoNotDependOnOrder();
    void memoryIsBounded();
    void spikes_data();
    void spikes();
    void moreRequestsAloneAreNoAlarm();
    void requestsAreToldBesideASpike();
    void ordinaryLogsStaySilent();
};

void TstChannels::counts()
{
    spikes::ChannelCounter counter;
    const auto at = [](int minute) { return Start + minute * 1min; };
    QVERIFY(!counter.take(at(-90), {}).channels.at(Unfamiliar).counted); // nobody is known yet
    // Clients: new in their first bucket only.
    auto counts = counter.take(at(0), {{0, 1, Cause::Malformed, 5}, {0, 2, Cause::Missing, 2}});
    QCOMPARE(counts.channels.at(Unfamiliar).count, std::uint64_t{7});
    QCOMPARE(counts.channels.at(Unfamiliar).cause, Cause::Malformed);
    QVERIFY(counts.channels.at(Unfamiliar).counted);
    counts = counter.take(at(1), {{0, 1, Cause::Malformed, 5}, {0, 3, Cause::Missing, 1}});
    QCOMPARE(counts.channels.at(Unfamiliar).count, std::uint64_t{1});
    // A token: from its third client on.
    counts = counter.take(at(2), {{9, 1, Cause::Revoked, 4}, {9, 2, Cause::Revoked, 4}});
    QCOMPARE(counts.channels.at(Shared).count, std::uint64_t{0});
    counts = counter.take(at(3), {{9, 3, Cause::Revoked, 4}});
    QCOMPARE(counts.channels.at(Shared).count, std::uint64_t{4});
    counts = counter.take(at(3 + 25 * 60), {{9, 4, Cause::Revoked, 4}}); // forgotten after a day
    QCOMPARE(counts.channels.at(Shared).count, std::uint64_t{0});
    // Hammering: an expired token from its fourth time on, a client without token from its eleventh.
    counts = counter.take(at(2000), {{20, 1, Cause::Expired, 2}, {0, 30, Cause::Expired, 9}});
    QCOMPARE(counts.channels.at(Hammers).count, std::uint64_t{0});
    counts = counter.take(at(2001), {{20, 1, Cause::Expired, 2}, {0, 30, Cause::Expired, 2}});
    QCOMPARE(counts.channels.at(Hammers).count, std::uint64_t{2});
    counts = counter.take(at(2002), {{20, 1, Cause::Expired, 7}});
    QCOMPARE(counts.channels.at(Hammers).count, std::uint64_t{7});
    counts = counter.take(at(2040), {{20, 1, Cause::Expired, 3}}); // it had stopped
    QCOMPARE(counts.channels.at(Hammers).count, std::uint64_t{0});
}

void TstChannels::countsDoNotDependOnOrder()
{
    std::vector<Sighting> sightings;
    std::mt19937 random{1};
    for (int i = 0; i < 500; ++i)
        sightings.push_back({random() % 20 + 1, random() % 30 + 1, Cause::Expired, 1});
    spikes::ChannelCounter one;
    const auto first = one.take(Start, sightings);
    std::shuffle(sightings.begin(), sightings.end(), random);
    spikes::ChannelCounter other;
    const auto second = other.take(Start, sightings);
    for (std::size_t i = 0; i < spikes::ChannelCount; ++i)
        QCOMPARE(first.channels.at(i).count, second.channels.at(i).count);
}

void TstChannels::memoryIsBounded()
{
    spikes::Monitor monitor;
    for (int minute = 0; minute < 60; ++minute) {
        for (int i = 0; i < 2000; ++i)
            add(monitor,
                {Start + minute * 1min,
                 Cause::Expired,
                 {{Dimension::ClientIp, of("c", minute * 2000 + i)},
                  {Dimension::TokenFingerprint, of("t", minute * 2000 + i)}}});
        (void)monitor.advance();
    }
    QVERIFY2(monitor.save().size() < 3'000'000, qPrintable(QString::number(monitor.save().size())));
}

void TstChannels::spikes_data()
{
    QTest::addColumn<Log::SpikeMaker>("spike");
    QTest::addColumn<int>("perMinute");
    QTest::addColumn<int>("channel");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("unfamiliar clients") << Log::SpikeMaker([](int i) -> Failure {
        return {{}, Cause::Missing, {{Dimension::ClientIp, of("198.51.", i)}}};
    }) << 12 << static_cast<int>(Channel::UnfamiliarClients)
                                        << QByteArray("clients never seen before")
                                        << QByteArray("unfamiliar_clients");
    QTest::newRow("one token from many clients") << Log::SpikeMaker([](int i) -> Failure {
        return {{},
                Cause::Missing,
                {{Dimension::ClientIp, of("10.0.0.", i % 60)}, {Dimension::TokenFingerprint, "leaked"}}};
    }) << 12 << static_cast<int>(Channel::SharedTokens)
                                                 << QByteArray("fingerprint leaked")
                                                 << QByteArray("shared_token");
    QTest::newRow("one token after expiry") << Log::SpikeMaker([](int) -> Failure {
        return {
            {}, Cause::Expired, {{Dimension::ClientIp, "10.0.0.7"}, {Dimension::TokenFingerprint, "stale"}}};
    }) << 12 << static_cast<int>(Channel::Hammering)
                                            << QByteArray("repeats of expired tokens")
                                            << QByteArray("stuck_client");
}

void TstChannels::spikes()
{
    // Too few to stand out of 40 failures of that cause a minute within minutes, but not in their channel.
    QFETCH(const Log::SpikeMaker, spike);
    QFETCH(const int, perMinute);
    QFETCH(const int, channel);
    QFETCH(const QByteArray, words);
    QFETCH(const QByteArray, reason);
    const auto incidents = BusyLog(80, spike, perMinute).incidents();
    QVERIFY2(incidents.size() == 1, describe(incidents).c_str());
    const auto& incident = incidents.front();
    QVERIFY2(std::find(incident.channels.begin(), incident.channels.end(), static_cast<Channel>(channel)) !=
                 incident.channels.end(),
             incident.explanation.c_str());
    QVERIFY2(incident.explanation.find(words.toStdString()) != std::string::npos,
             incident.explanation.c_str());
    QCOMPARE(QByteArray::fromStdString(incident.reason), reason);
    QVERIFY(incident.raised <= Start + (SpikeMinute + 125) * 1min);
    QVERIFY(incident.state == spikes::IncidentState::Resolved);
    qInfo("%s", incident.explanation.c_str());
}

void TstChannels::moreRequestsAloneAreNoAlarm()
{
    spikes::Detector detector;
    for (int minute = 0; minute < 300; ++minute) {
        series::Bucket bucket{Start + minute * 1min, minute < 200 ? 1000U : 9000U, {}};
        bucket.failures[causes::index(Cause::Expired)] = 1;
        QVERIFY(detector.add(bucket).empty());
    }
}

void TstChannels::requestsAreToldBesideASpike()
{
    spikes::Monitor monitor;
    for (int minute = 0; minute < 220; ++minute) {
        const bool on = minute >= 200;
        monitor.addRequests(Start + minute * 1min, on ? 5000 : 1000);
        for (int i = 0; i < (on ? 300 : 1); ++i)
            add(monitor, {Start + minute * 1min + 1s, Cause::Malformed, {{Dimension::ClientIp, of("c", i)}}});
        (void)monitor.advance();
    }
    QCOMPARE(monitor.incidents().size(), std::size_t{1});
    const std::string text = monitor.incidents().front().explanation;
    QVERIFY2(text.find("requests in all rose too") != std::string::npos, text.c_str());
}

void TstChannels::ordinaryLogsStaySilent()
{
    for (const int perMinute : {2, 10, 80}) {
        const auto incidents = BusyLog(perMinute, {}, 0).incidents();
        QVERIFY2(incidents.empty(), describe(incidents).c_str());
    }
}

QTEST_APPLESS_MAIN(TstChannels)
#include "tst_channels.moc"
