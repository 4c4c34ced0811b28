#include <QtTest>

#include "events/make_event.h"

using namespace bearerwatch;

class TstRoutes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void routesAreFolded_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("route");
        QTest::newRow("number") << "/orders/4711/items/9?x=1"
                                << "/orders/{id}/items/{id}";
        QTest::newRow("uuid") << "/u/6f1c2d0e-1111-4e0c-8f00-0f1e2d3c4b5a"
                              << "/u/{id}";
        QTest::newRow("word") << "/api/v2/oauth2/token"
                              << "/api/v2/oauth2/token";
        QTest::newRow("mail") << "/users/a@example.com/keys"
                              << "/users/{id}/keys";
        QTest::newRow("name and number") << "/orders/ord-4711"
                                         << "/orders/{id}";
        QTest::newRow("url") << "https://api.example.com/orders/1"
                             << "/orders/{id}";
        QTest::newRow("escaped mail") << "/users/a%40example.com"
                                      << "/users/{id}";
        QTest::newRow("few digits behind a name") << "/v/order_12/ab-1234/x-12"
                                                  << "/v/order_12/{id}/x-12";
        QTest::newRow("hexadecimal") << "/c/deadbeef/deadbee1/beef1"
                                     << "/c/deadbeef/{id}/beef1";
        QTest::newRow("long name") << "/n/AbCdEfGh12345678/a-long-name-without-one#x"
                                   << "/n/{id}/a-long-name-without-one";
        QTest::newRow("url without a path") << "https://api.example.com:8443?next=/a/1"
                                            << "/";
        QTest::newRow("url in a url") << "http://a.example/http://b.example/1"
                                      << "/http://b.example/{id}";
        QTest::newRow("url in a path") << "/to/http://b.example/1#x"
                                       << "/{id}";
        QTest::newRow("name without a slash") << "4711?x"
                                              << "{id}";
        QTest::newRow("what was secret") << "/reset/9f8e7d…[redacted, 32 bytes, fingerprint 9c41e7]"
                                         << "/reset/{id}";
        QTest::newRow("root") << "/"
                              << "/";
    }

    void routesAreFolded()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, route);
        QCOMPARE(QString::fromStdString(events::foldRoute(path.toStdString())), route);
    }
};

QTEST_GUILESS_MAIN(TstRoutes)
#include "tst_routes.moc"
