#include <QtTest>

#include "logs/address.h"

using namespace bearerwatch::logs;

class TstAddresses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("client");
        const auto row = [](const char* text, const char* client) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(client);
        };
        row("failed login from 203.0.113.4 port 22", "203.0.113.4");
        row("request invalid, client: 203.0.113.4, server: 10.0.0.1", "203.0.113.4");
        row("connect to upstream 10.0.0.1:80 failed", "");
        row("dial tcp 10.0.0.1:443: i/o timeout", "");
        row("MSAL 4.47.2.0 MSAL.NetCore", "");
        row("security-2.7.0.0.jar", "");
        row("from 127.0.0.1. Method: GET", "127.0.0.1");
        row("rhost=2001:db8::1 user=x", "2001:db8::1");
        row("denied for user x ([2001:db8::1]:4711)", "2001:db8::1");
        row("Service CIDR 10.96.0.0/16", "");
        row("remote=/10.0.0.9:61803], local=/10.0.0.8:9092", "10.0.0.9");
    }

    void addresses()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, client);
        const std::string line = text.toStdString();
        QCOMPARE(QByteArray::fromStdString(clientInText(line).value_or("")), client);
    }

    void forwardedLists()
    {
        QCOMPARE(clientOfForwarded("203.0.113.5, 198.51.100.71").value_or(""), std::string("198.51.100.71"));
        QCOMPARE(clientOfForwarded("203.0.113.5, 10.0.0.2, 192.168.1.1").value_or(""),
                 std::string("203.0.113.5"));
        QCOMPARE(clientOfForwarded("10.0.0.2, 10.0.0.3").value_or(""), std::string("10.0.0.2"));
        QCOMPARE(clientOfForwarded("for=192.0.2.60;proto=http").value_or(""), std::string("192.0.2.60"));
        QVERIFY(!clientOfForwarded("unknown, -"));
    }
};

QTEST_GUILESS_MAIN(TstAddresses)
#include "tst_addresses.moc"
