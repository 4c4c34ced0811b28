#include <QtTest>

#include "join_support.h"

/// What an event takes from its record.
class TstEventMaking : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTokenInAVagueRecordProvesTheCause()
    {
        logs::Record record;
        record.place = {17, 2};
        record.time = instant(0);
        record.text = "WARN invalid token " +
            tokenWith("{\"iss\":\"https://idp\",\"aud\":[\"a\",\"b\"],\"sub\":\"u1\",\"exp\":1772430000}") +
            " refused";
        record.message = record.text;
        record.path = "/orders/4711?access_token=x";
        const Event event = events::makeEvent(record, events::classify(record), context());
        QVERIFY(event.cause == Cause::Expired);
        QCOMPARE(event.certainty, causes::Certainty::Proven);
        QCOMPARE(event.key, std::string("source:17"));
        QCOMPARE(event.keyId.value_or(""), std::string("k1"));
        QCOMPARE(event.issuer.value_or(""), std::string("https://idp"));
        QCOMPARE(event.audience.value_or(""), std::string("a b"));
        QCOMPARE(event.subject.value_or(""), std::string("u1"));
        QCOMPARE(event.tokenFingerprint.value_or(""), std::string("abc123"));
        QCOMPARE(event.path.value_or(""), std::string("/orders/4711"));
        QVERIFY(event.text.find("eyJ") == std::string::npos);
    }

    void aStatedCauseStays()
    {
        logs::Record record;
        record.time = instant(0);
        record.text = "WARN invalid signature " + tokenWith("{\"exp\":1772430000}") + " refused";
        const Event event = events::makeEvent(record, events::classify(record), context());
        QVERIFY(event.cause == Cause::SignatureMismatch);
    }

    void valuesOfTheMessage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("audience");
        QTest::newRow("kid") << "key with kid 'sig-2026' not found in JWKS"
                             << "sig-2026"
                             << ""
                             << "";
        QTest::newRow("kid=") << "no key for kid=2026-01 in the key set"
                              << "2026-01"
                              << ""
                              << "";
        QTest::newRow("no kid") << "kid not found in header"
                                << ""
                                << ""
                                << "";
        QTest::newRow("issuer")
            << "oidc: id token issued by a different provider, expected \"https://a\" got \"https://b\""
            << ""
            << "https://b"
            << "";
        QTest::newRow("audience") << "oidc: expected audience \"orders\" got [\"billing\"]"
                                  << ""
                                  << ""
                                  << "billing";
    }

    void valuesOfTheMessage()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, key);
        QFETCH(const QString, issuer);
        QFETCH(const QString, audience);
        logs::Record record;
        record.text = text.toStdString();
        const Event event = events::makeEvent(record, events::classify(record), context());
        QCOMPARE(QString::fromStdString(event.keyId.value_or("")), key);
        QCOMPARE(QString::fromStdString(event.issuer.value_or("")), issuer);
        QCOMPARE(QString::fromStdString(event.audience.value_or("")), audience);
    }
};

QTEST_GUILESS_MAIN(TstEventMaking)
#include "tst_event_making.moc"
