#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>
#include <QtEndian>

#include "services/clock_service.h"

using namespace bearerwatch;
using namespace bearerwatch::services;
using namespace std::chrono_literals;

namespace {

constexpr quint64 Cookie = 0x0123456789abcdefULL;
const base::Time Sent = base::Time(1'800'000'000s);

void put(QByteArray& packet, qsizetype at, base::Time time)
{
    const auto micros = time.time_since_epoch().count();
    qToBigEndian(quint32(micros / 1'000'000 + 2'208'988'800), packet.data() + at);
    qToBigEndian(quint32(((micros % 1'000'000) << 32) / 1'000'000), packet.data() + at + 4);
}

/// What a server answers whose clock is `ahead`, 20 ms after the question, 1 ms in the server.
QByteArray answer(base::Duration ahead, int stratum = 2, int first = 0x24)
{
    QByteArray packet(48, '\0');
    packet[0] = char(first);
    packet[1] = char(stratum);
    qToBigEndian(Cookie, packet.data() + 24);
    put(packet, 32, Sent + 10ms + ahead);
    put(packet, 40, Sent + 11ms + ahead);
    return packet;
}

} // namespace

// BEARERWATCH_NTP names a real server on loopback and how many seconds it is ahead ("127.0.0.1:4123 300"):
// see with_time_server.sh.
class TstClock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offsets_data()
    {
        QTest::addColumn<qint64>("ahead"); // microseconds
        for (const qint64 ahead :
             {qint64(0), qint64(1'500'000), qint64(-7'200'000'000), qint64(86'400'000'000) * 365,
              qint64(86'400'000'000) * 365 * 20}) // beyond 2036: the next era
            QTest::newRow(qPrintable(QString::number(ahead))) << ahead;
    }

    void offsets()
    {
        QFETCH(const qint64, ahead);
        const auto clock = readSntpReply(answer(base::Duration(ahead)), Cookie, Sent, 21ms);
        QVERIFY2(clock.has_value(), clock ? "" : base::toText(clock.error()).c_str());
        QVERIFY(std::chrono::abs(clock->offset - base::Duration(ahead)) <= clock->uncertainty);
        QVERIFY(clock->uncertainty >= 10ms && clock->uncertainty < 11ms);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("packet");
        QTest::addColumn<QString>("code");
        QByteArray foreign = answer({});
        foreign[30] = 'x';
        QByteArray backwards = answer({});
        put(backwards, 40, Sent);
        QByteArray slow = answer({});
        put(slow, 40, Sent + 500ms); // longer in the server than the whole way took
        QByteArray kiss = answer({}, 0);
        kiss.replace(12, 4, "RATE");
        QTest::newRow("empty") << QByteArray() << "sntp_invalid";
        QTest::newRow("short") << QByteArray(47, '$') << "sntp_invalid";
        QTest::newRow("question") << answer({}, 2, 0x23) << "sntp_invalid";
        QTest::newRow("of another question") << foreign << "sntp_invalid";
        QTest::newRow("backwards") << backwards << "sntp_invalid";
        QTest::newRow("impossible") << slow << "sntp_invalid";
        QTest::newRow("kiss of death") << kiss << "sntp_refused";
        QTest::newRow("unsynchronised") << answer({}, 2, 0xe4) << "sntp_unsynchronised";
        QTest::newRow("stratum 16") << answer({}, 16) << "sntp_unsynchronised";
    }

    void refused()
    {
        QFETCH(const QByteArray, packet);
        QFETCH(const QString, code);
        const auto clock = readSntpReply(packet, Cookie, Sent, 21ms);
        QVERIFY(!clock.has_value());
        QCOMPARE(QString::fromStdString(clock.error().code), code);
    }

    void dateOfAReply()
    {
        ClockService service;
        QSignalSpy changed(&service, &ClockService::readingChanged);
        FetchReply reply;
        reply.address = QUrl("https://a.example/keys");
        reply.receivedAt = Sent;
        reply.roundTrip = 100ms;
        service.noteReply(reply); // says nothing about the time
        QVERIFY(service.reading(Sent) == nullptr);
        reply.date = Sent + 90s;
        service.noteReply(reply);
        QCOMPARE(changed.size(), 1);
        const ClockReadingPtr reading = service.reading(Sent);
        QVERIFY(reading->clockIsOff());
        QVERIFY2(reading->text().contains("90.5 s behind the Date of https://a.example"),
                 qPrintable(reading->text()));
        QCOMPARE(service.trueTime(Sent), Sent + reading->clock.offset);
        QVERIFY(service.reading(Sent + 2h) == nullptr); // too old to say anything
    }

    void agreementIsSaid()
    {
        ClockReading reading;
        reading.source = "x";
        reading.clock = {100ms, 600ms};
        QVERIFY(!reading.clockIsOff());
        QVERIFY(reading.text().contains("agrees with x"));
        reading.clock = {-3s, 600ms};
        QVERIFY(reading.clockIsOff());
        QVERIFY(reading.text().contains("3.0 s ahead"));
    }

    void silentServer()
    {
        QUdpSocket silent;
        QVERIFY(silent.bind(QHostAddress::LocalHost));
        ClockService service;
        QSignalSpy measured(&service, &ClockService::measured);
        service.measure({QStringLiteral("127.0.0.1:%1").arg(silent.localPort())}, {false, true});
        QTRY_COMPARE_WITH_TIMEOUT(measured.size(), 1, 120'000);
        const auto reading = measured.first().first().value<ClockReadingPtr>();
        QVERIFY2(reading->problem.contains("did not answer within 5 seconds"), qPrintable(reading->problem));
    }

    void noServer()
    {
        ClockService service;
        QSignalSpy measured(&service, &ClockService::measured);
        QSignalSpy asking(&service, &ClockService::asking);
        service.measure({"127.0.0.1:1"}, {false, true}); // nothing listens there
        QTRY_COMPARE_WITH_TIMEOUT(measured.size(), 1, 120'000);
        QVERIFY(!measured.last().first().value<ClockReadingPtr>()->good());
        service.measure({"127.0.0.1"}); // private: needs a second yes
        QTRY_COMPARE_WITH_TIMEOUT(measured.size(), 2, 120'000);
        QVERIFY(
            measured.last().first().value<ClockReadingPtr>()->problem.contains("an address of this machine"));
        QCOMPARE(asking.size(), 1);
        service.measure({"two words"});
        QTRY_COMPARE_WITH_TIMEOUT(measured.size(), 3, 120'000);
        QVERIFY(!measured.last().first().value<ClockReadingPtr>()->good());
    }

    void realServer()
    {
        const QStringList named = qEnvironmentVariable("BEARERWATCH_NTP").split(' ');
        QVERIFY2(named.size() == 2, "run by with_time_server.sh");
        ClockService service;
        QSignalSpy measured(&service, &ClockService::measured);
        service.measure({named.at(0)}, {false, true});
        QTRY_COMPARE_WITH_TIMEOUT(measured.size(), 1, 120'000);
        const auto reading = measured.first().first().value<ClockReadingPtr>();
        QVERIFY2(reading->good(), qPrintable(reading->problem));
        const base::Duration expected = std::chrono::seconds(named.at(1).toInt());
        QVERIFY2(std::chrono::abs(reading->clock.offset - expected) <= reading->clock.uncertainty + 100ms,
                 qPrintable(reading->text()));
        QVERIFY(reading->clock.uncertainty < 2s);
        QVERIFY(reading->clockIsOff());
        QVERIFY(service.reading(reading->measuredAt) != nullptr);
        QVERIFY(!ClockService::synchroniseHint().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstClock)
#include "tst_clock.moc"
