// Which incidents the outside is told of, and that this outlives a restart.
#include <QtTest>

#include "spikes/notices.h"

using namespace bearerwatch;
using namespace std::chrono_literals;
using causes::Cause;
using spikes::Notices;

namespace {

const base::Time Now = *base::parseInstant("2026-01-14T09:00:00Z");
constexpr base::Duration NoCooldown{0};

spikes::Incident incident(const std::string& id, std::vector<Cause> causes, base::Time since = Now)
{
    spikes::Incident one;
    one.id = id;
    one.causes = std::move(causes);
    one.since = since;
    one.end = since + 5min;
    return one;
}

/// The same after a restart.
Notices restarted(const Notices& notices)
{
    Notices fresh;
    [&] { QVERIFY(fresh.restore(notices.save())); }();
    return fresh;
}

} // namespace

class TstNotices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginningAndEndAreTold()
    {
        Notices notices;
        const auto one = incident("a", {Cause::Expired});
        QVERIFY(notices.wanted(one, true, Now, NoCooldown));
        QVERIFY(notices.takeChanged());
        QVERIFY(!notices.takeChanged());
        notices = restarted(notices);
        QVERIFY(notices.wanted(one, false, Now, NoCooldown));
        QVERIFY(!notices.wanted(one, false, Now, NoCooldown)); // told already
    }

    void silences_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("cause"); // -1: any
        QTest::addColumn<bool>("told"); // incident "a" of Expired
        QTest::newRow("all") << "" << -1 << false;
        QTest::newRow("its cause") << "" << static_cast<int>(Cause::Expired) << false;
        QTest::newRow("another cause") << "" << static_cast<int>(Cause::Revoked) << true;
        QTest::newRow("this incident") << "a" << -1 << false;
        QTest::newRow("another incident") << "b" << -1 << true;
    }
    void silences()
    {
        QFETCH(const QString, name);
        QFETCH(const int, cause);
        QFETCH(const bool, told);
        Notices notices;
        spikes::Silence silence{name.toStdString(), std::nullopt, Now + 1h};
        if (cause >= 0)
            silence.cause = static_cast<Cause>(cause);
        notices.silence(silence);
        notices = restarted(notices);
        const auto one = incident("a", {Cause::Expired});
        QCOMPARE(notices.silencedUntil(one, Now).has_value(), !told);
        QCOMPARE(notices.wanted(one, true, Now, NoCooldown), told);
        QCOMPARE(notices.wanted(one, false, Now + 5min, NoCooldown),
                 told); // an end without beginning is none
        QVERIFY(notices.wanted(incident("c", {Cause::Expired}), true, Now + 61min, NoCooldown));
    }

    void aCauseIsSilencedAloneOnly()
    {
        Notices notices;
        notices.silence({"", Cause::Expired, Now + 1h});
        QVERIFY(notices.wanted(incident("a", {Cause::Expired, Cause::UnknownKey}), true, Now, NoCooldown));
    }

    void aSilenceIsLifted()
    {
        Notices notices;
        notices.silence({"", Cause::Expired, Now + 1h});
        notices.silence({"", Cause::Expired, Now});
        QVERIFY(notices.wanted(incident("a", {Cause::Expired}), true, Now, NoCooldown));
    }

    void acknowledgedOnesEndAudibly()
    {
        Notices notices;
        const auto one = incident("a", {Cause::Expired});
        QVERIFY(notices.wanted(one, true, Now, NoCooldown));
        notices.acknowledge("a");
        notices = restarted(notices);
        QVERIFY(notices.isAcknowledged("a"));
        QVERIFY(!notices.wanted(one, true, Now, NoCooldown));
        QVERIFY(notices.wanted(one, false, Now, NoCooldown));
    }

    void cooldown()
    {
        Notices notices;
        const auto first = incident("a", {Cause::Expired});
        QVERIFY(notices.wanted(first, true, Now, 30min));
        QVERIFY(notices.wanted(first, false, Now, 30min));
        notices = restarted(notices);
        QVERIFY(!notices.wanted(incident("b", {Cause::Expired}, Now + 20min), true, Now, 30min));
        QVERIFY(notices.wanted(incident("c", {Cause::Revoked}, Now + 20min), true, Now, 30min));
        QVERIFY(notices.wanted(incident("d", {Cause::Expired}, Now + 36min), true, Now, 30min));
    }

    void memoryIsBoundedAndDamageIsRefused()
    {
        Notices notices;
        for (std::size_t i = 0; i < 3 * Notices::Most; ++i) {
            notices.acknowledge("i" + std::to_string(i));
            notices.silence({"i" + std::to_string(i), std::nullopt, Now + 1h});
            QVERIFY(notices.wanted(incident("j" + std::to_string(i), {}), true, Now, NoCooldown));
        }
        QVERIFY(!notices.isAcknowledged("i0"));
        QVERIFY(notices.save().size() < 200'000);
        const std::string state = notices.save();
        for (const std::string& bad : {std::string(), std::string("{}"), std::string("[1]"),
                                       state.substr(0, state.size() / 2), "[" + state + "]"})
            QVERIFY(!notices.restore(bad));
        QVERIFY(notices.isAcknowledged("i2999")); // unchanged
    }
};

QTEST_APPLESS_MAIN(TstNotices)
#include "tst_notices.moc"
