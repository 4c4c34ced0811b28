// Metrics as Prometheus reads them, and an endpoint that hostile clients cannot hold up.
#include <QProcess>
#include <QTcpSocket>
#include <QTest>
#include <algorithm>
#include <memory>
#include <vector>

#include "services/metrics_endpoint.h"
#include "services/metrics_registry.h"

using namespace bearerwatch;
using services::MetricsEndpoint;
using services::MetricsRegistry;

namespace {

events::Event rejection(causes::Cause cause, const std::string& service)
{
    events::Event event;
    event.cause = cause;
    event.time = *base::parseInstant("2026-01-14T09:00:00Z");
    if (!service.empty())
        event.service = service;
    event.keyId = "kid-must-not-leave";
    event.subject = "subject-must-not-leave";
    event.tokenFingerprint = "print-must-not-leave";
    return event;
}

QByteArray ask(quint16 port, const QByteArray& request)
{
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, port);
    client.write(request);
    QByteArray answer;
    (void)QTest::qWaitFor(
        [&] {
            answer += client.readAll();
            return client.state() == QAbstractSocket::UnconnectedState;
        },
        bearerwatch::test::Patience);
    return answer + client.readAll();
}

} // namespace

class TstMetricsEndpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void correctionsNeverLowerACounter()
    {
        MetricsRegistry registry("1.2", *base::parseInstant("2026-01-14T08:00:00Z"));
        const auto counted = [&](const char* cause, int value) {
            const std::string line = std::string("\nbearerwatch_rejections_total{cause=\"") + cause +
                "\",service=\"\"} " + std::to_string(value) + "\n";
            return registry.text().find(line) != std::string::npos;
        };
        events::Event refusal = rejection(causes::Cause::Unspecified, "");
        refusal.key = "log:1";
        registry.count(refusal);
        QVERIFY(counted("unspecified", 1));
        refusal.cause.reset(); // the line that says why came, and it is a part of that event
        registry.correct(refusal);
        events::Event reason = rejection(causes::Cause::Expired, "");
        reason.key = "log:2";
        registry.count(reason);
        QVERIFY(counted("unspecified", 1) && counted("expired", 1));
        refusal.cause = causes::Cause::Unspecified;
        refusal.key = "log:3";
        registry.count(refusal); // in the place of the one that was too many
        QVERIFY(counted("unspecified", 1));
        refusal.key = "log:4";
        registry.count(refusal);
        QVERIFY(counted("unspecified", 2) && counted("expired", 1));
        refusal.key = "log:9"; // of another run
        refusal.cause.reset();
        registry.correct(refusal);
        refusal.cause = causes::Cause::Unspecified;
        refusal.key = "log:10";
        registry.count(refusal);
        QVERIFY(counted("unspecified", 3));
    }

    void promtoolAcceptsTheText()
    {
        MetricsRegistry registry("1.2", *base::parseInstant("2026-01-14T08:00:00Z"));
        for (const std::string& service :
             {std::string(), std::string("orders"), std::string("a\"b\\c\nd\x01"),
              std::string("bad \xff\xfe utf"), std::string(500, 'x'), std::string("\xed\xa0\x80half")})
            registry.count(rejection(causes::Cause::Expired, service));
        pipeline::Snapshot snapshot;
        snapshot.lines = 10;
        snapshot.requests = 5;
        pipeline::SourceStatus source;
        source.state = pipeline::SourceState::Following;
        source.bytesRead = 5;
        source.bytesTotal = 9;
        snapshot.sources = {source};
        registry.count(snapshot);
        registry.setSink("webhook", {3, 2, 1, 4});
        const std::string text = registry.text();
        QProcess promtool;
        promtool.start("promtool", {"check", "metrics"});
        QVERIFY2(promtool.waitForStarted(), "promtool of Debian's package prometheus");
        promtool.write(text.data(), static_cast<qint64>(text.size()));
        promtool.closeWriteChannel();
        QVERIFY(promtool.waitForFinished());
        QVERIFY2(promtool.exitCode() == 0, promtool.readAllStandardError() + text.c_str());
        const QByteArray bytes = QByteArray::fromStdString(text);
        QVERIFY(bytes.contains("\nbearerwatch_rejections_total{cause=\"expired\",service=\"\"} 1\n"));
        QVERIFY(bytes.contains("\nbearerwatch_rejections_total{cause=\"malformed\",service=\"\"} 0\n"));
        QVERIFY(bytes.contains("\nbearerwatch_rejections_total{cause=\"expired\",service=\"orders\"} 1\n"));
        QVERIFY(bytes.contains("\nbearerwatch_source_lag_bytes 4\n"));
        QVERIFY(bytes.contains("\nbearerwatch_deliveries_waiting{sink=\"webhook\"} 4\n"));
        QVERIFY(!bytes.contains("must-not-leave"));
    }

    void servicesAreBounded()
    {
        MetricsRegistry registry("1", {});
        for (int i = 0; i < 1000; ++i)
            registry.count(rejection(causes::Cause::Expired, "service-" + std::to_string(i)));
        const QByteArray text = QByteArray::fromStdString(registry.text());
        QVERIFY(text.count("bearerwatch_rejections_total{") < 200);
        QVERIFY(text.contains("service=\"other\"} 900\n"));
    }

    void incidentsAreGauged()
    {
        MetricsRegistry registry("1", {});
        spikes::Incident incident;
        incident.id = "a";
        incident.causes = {causes::Cause::UnknownKey};
        registry.count(incident, true);
        registry.count(incident, false);
        QVERIFY(QByteArray::fromStdString(registry.text())
                    .contains("bearerwatch_incidents_firing{cause=\"unknown_key\"} 1\n"));
        incident.state = spikes::IncidentState::Resolved;
        registry.count(incident, false);
        const QByteArray text = QByteArray::fromStdString(registry.text());
        QVERIFY(text.contains("bearerwatch_incidents_firing{cause=\"unknown_key\"} 0\n"));
        QVERIFY(text.contains("bearerwatch_incidents_total{cause=\"unknown_key\"} 1\n"));
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("body");
        QTest::newRow("get") << QByteArray("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray("200")
                             << true;
        QTest::newRow("query") << QByteArray("GET /metrics?a=b HTTP/1.0\r\n\r\n") << QByteArray("200")
                               << true;
        QTest::newRow("head") << QByteArray("HEAD /metrics HTTP/1.1\r\n\r\n") << QByteArray("200") << false;
        QTest::newRow("elsewhere") << QByteArray("GET /../etc/passwd HTTP/1.1\r\n\r\n") << QByteArray("404")
                                   << false;
        QTest::newRow("post") << QByteArray("POST /metrics HTTP/1.1\r\n\r\n") << QByteArray("405") << false;
        QTest::newRow("nonsense") << QByteArray("\x16\x03\x01\r\n\r\n") << QByteArray("400") << false;
        QTest::newRow("empty line") << QByteArray("\r\n\r\n") << QByteArray("400") << false;
        QTest::newRow("huge head") << "GET /metrics HTTP/1.1\r\nX: " + QByteArray(100'000, 'a')
                                   << QByteArray("431") << false;
    }
    void answers()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const QByteArray, status);
        QFETCH(const bool, body);
        MetricsEndpoint endpoint([] { return std::string("the_text 1\n"); });
        QVERIFY(endpoint.listen({"127.0.0.1", 0}).has_value());
        const QByteArray answer = ask(endpoint.port(), request);
        if (status == "431" && answer.isEmpty())
            return; // the rest of the head met a closed connection, which resets it
        QCOMPARE(answer.mid(9, 3), status);
        QCOMPARE(answer.contains("the_text 1\n"), body);
    }

    void silentAndManyClientsAreCutOff()
    {
        MetricsEndpoint endpoint([] { return std::string("x 1\n"); });
        endpoint.setMostMilliseconds(bearerwatch::test::Patience);
        QVERIFY(endpoint.listen({"127.0.0.1", 0}).has_value());
        std::vector<std::unique_ptr<QTcpSocket>> clients;
        for (int i = 0; i < 40; ++i) {
            clients.push_back(std::make_unique<QTcpSocket>());
            clients.back()->connectToHost(QHostAddress::LocalHost, endpoint.port());
            clients.back()->write("GET /met");
        }
        const auto count = [&](auto state) {
            return std::count_if(clients.begin(), clients.end(),
                                 [&](const auto& client) { return client->state() == state; });
        };
        const auto open = [&] { return count(QAbstractSocket::ConnectedState); };
        // Those beyond the limit are turned away at once.
        QTRY_COMPARE(count(QAbstractSocket::UnconnectedState), 40 - MetricsEndpoint::MostClients);
        QCOMPARE(open(), MetricsEndpoint::MostClients);
    }

    void clientsHaveTheirTime()
    {
        MetricsEndpoint endpoint([] { return std::string("x 1\n"); });
        endpoint.setMostMilliseconds(300);
        QVERIFY(endpoint.listen({"127.0.0.1", 0}).has_value());
        std::vector<std::unique_ptr<QTcpSocket>> clients;
        for (int i = 0; i < MetricsEndpoint::MostClients; ++i) {
            clients.push_back(std::make_unique<QTcpSocket>());
            clients.back()->connectToHost(QHostAddress::LocalHost, endpoint.port());
            clients.back()->write("GET /met");
        }
        QTRY_VERIFY(std::all_of(clients.begin(), clients.end(), [](const auto& client) {
            return client->state() == QAbstractSocket::UnconnectedState;
        }));
        endpoint.setMostMilliseconds(bearerwatch::test::Patience);
        QVERIFY(ask(endpoint.port(), "GET /metrics HTTP/1.1\r\n\r\n").endsWith("x 1\n"));
    }

    void aReaderThatDoesNotReadIsCutOff()
    {
        bool asked = false;
        MetricsEndpoint endpoint([&asked] {
            asked = true;
            return std::string(20'000'000, 'x');
        });
        endpoint.setMostMilliseconds(500);
        QVERIFY(endpoint.listen({"127.0.0.1", 0}).has_value());
        QTcpSocket client;
        client.setReadBufferSize(1);
        client.connectToHost(QHostAddress::LocalHost, endpoint.port());
        client.write("GET /metrics HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(asked); // its time began before
        QTest::qWait(1000); // past it; the socket of the endpoint is gone then
        client.setReadBufferSize(0);
        qint64 got = 0;
        QTRY_VERIFY((got += client.readAll().size(), client.state() == QAbstractSocket::UnconnectedState));
        QVERIFY(got < 20'000'000);
    }

    void places_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address"); // empty: refused
        QTest::newRow("loopback") << "127.0.0.1:9321"
                                  << "127.0.0.1";
        QTest::newRow("six") << "[::1]:9321"
                             << "::1";
        QTest::newRow("name") << "localhost:1"
                              << "127.0.0.1";
        QTest::newRow("all") << ":9321"
                             << "::";
        QTest::newRow("no port") << "127.0.0.1"
                                 << "";
        QTest::newRow("bad port") << "127.0.0.1:70000"
                                  << "";
        QTest::newRow("host name") << "example.org:1"
                                   << "";
    }
    void places()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, address);
        const auto place = MetricsEndpoint::parse(text);
        QCOMPARE(place ? place->address : QString(), address);
    }
};

QTEST_GUILESS_MAIN(TstMetricsEndpoint)
#include "tst_metrics_endpoint.moc"
