// What leaves the program: webhook, command, Alertmanager, against real receivers on loopback.
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <unistd.h>

#include "http_receiver.h"
#include "services/alertmanager_sink.h"
#include "services/command_sink.h"
#include "services/webhook_sink.h"
#include "support/free_port.h"

using namespace bearerwatch;
using services::CommandSink;
using services::DeliveryQueue;
using services::WebhookSink;

namespace {

const QByteArray Ok = HttpReceiver::status("200 OK");
constexpr DeliveryQueue::Pauses Quick{5, 40, 3600};

WebhookSink::Options optionsFor(const HttpReceiver& receiver, const QString& spool = {})
{
    WebhookSink::Options options;
    options.address = QUrl(receiver.address());
    options.spoolFolder = spool;
    options.pauses = Quick;
    options.timeoutMilliseconds = 60'000;
    return options;
}

spikes::Incident incident(const std::string& onset, spikes::IncidentState state)
{
    spikes::Incident one;
    one.id = onset + "/expired";
    one.causes = {causes::Cause::Expired};
    one.state = state;
    one.since = *base::parseInstant(onset);
    one.raised = one.since + std::chrono::minutes(1);
    if (state == spikes::IncidentState::Resolved)
        one.end = one.raised;
    one.count = 47;
    one.expected = 3;
    one.explanation = "47 expired tokens in 5 min, usually 3; 92 % carry kid \"a\\b\"";
    one.contributors = {{series::Dimension::KeyId, "secret-kid", 43, 0.92, 0.1}};
    return one;
}

} // namespace

class TstAlertSinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signatureIsThatOfTheSpecification()
    {
        // The example of the Standard Webhooks specification.
        const auto secret =
            services::webhookSecret(base::SecretBytes("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n"));
        QCOMPARE(services::webhookSignature(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330,
                                            "{\"test\": 2432232314}"),
                 "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        QVERIFY(services::webhookSecret(base::SecretBytes("whsec_!!")).empty());
        QCOMPARE(services::webhookSecret(base::SecretBytes(" plain \n")).text(), std::string_view("plain"));
    }

    void webhookPostsSigned()
    {
        HttpReceiver receiver([](int) { return Ok; });
        QVERIFY(receiver.listen());
        auto options = optionsFor(receiver);
        options.secret = base::SecretBytes("a secret");
        auto sink = std::move(*WebhookSink::create(std::move(options)));
        QVERIFY(sink->send("one-firing", "{\"state\":\"firing\"}").has_value());
        QTRY_COMPARE(sink->queue().deliveredCount(), 1U);
        const HttpReceiver::Request request = receiver.requests.first();
        QCOMPARE(request.line, "POST /hook HTTP/1.1");
        QCOMPARE(request.body, "{\"state\":\"firing\"}");
        QCOMPARE(request.headers.value("webhook-id"), "one-firing");
        QCOMPARE(request.headers.value("content-type"), "application/json");
        QCOMPARE(request.headers.value("webhook-signature"),
                 services::webhookSignature(base::SecretBytes("a secret"), "one-firing",
                                            request.headers.value("webhook-timestamp").toLongLong(),
                                            request.body));
    }

    void webhookTriesAgain_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::newRow("server error") << HttpReceiver::status("503 Service Unavailable");
        QTest::newRow("too many") << HttpReceiver::status("429 Too Many Requests");
        QTest::newRow("unauthorized") << HttpReceiver::status("401 Unauthorized");
        QTest::newRow("redirect to elsewhere")
            << HttpReceiver::status("307 Temporary Redirect", "Location: http://127.0.0.1:1/x\r\n");
        QTest::newRow("cut off") << QByteArray("HTTP/1.1 200");
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-x\r\n\r\n");
        QTest::newRow("silence") << QByteArray();
    }
    void webhookTriesAgain()
    {
        QFETCH(const QByteArray, first);
        constexpr int BadAnswers = 6; // Qt tries a torn connection again by itself, some times
        HttpReceiver receiver([&](int number) { return number < BadAnswers ? first : Ok; });
        QVERIFY(receiver.listen());
        auto options = optionsFor(receiver);
        const bool silent = first.isEmpty();
        options.timeoutMilliseconds = silent ? 300 : 60'000;
        auto sink = std::move(*WebhookSink::create(std::move(options)));
        QStringList troubles;
        connect(&sink->queue(), &DeliveryQueue::troubled, this,
                [&](const QString& detail) { troubles.append(detail); });
        QVERIFY(sink->send("a", "{}").has_value());
        QVERIFY(sink->send("b", "{\"b\":1}").has_value());
        QTRY_COMPARE_WITH_TIMEOUT(sink->queue().deliveredCount(), 2U, 120'000);
        QStringList ids;
        for (const HttpReceiver::Request& request : receiver.requests)
            ids.append(QString::fromLatin1(request.headers.value("webhook-id")));
        // A good answer may miss the short patience too, on a busy machine: then it is sent once more.
        QVERIFY(silent ? ids.size() >= BadAnswers + 2 : ids.size() == BadAnswers + 2);
        QVERIFY(silent ? !troubles.isEmpty() : troubles.size() == 1);
        QVERIFY(ids.indexOf("b") > BadAnswers);
        QVERIFY(ids.lastIndexOf("a") < ids.indexOf("b")); // order is kept
        QVERIFY(sink->queue().idle());
    }

    void webhookLetsRefusedOnesGo()
    {
        HttpReceiver receiver([](int number) { return number == 0 ? HttpReceiver::status("422 No") : Ok; });
        QVERIFY(receiver.listen());
        auto sink = std::move(*WebhookSink::create(optionsFor(receiver)));
        QVERIFY(sink->send("a", "{}").has_value());
        QVERIFY(sink->send("b", "{}").has_value());
        QTRY_COMPARE(sink->queue().deliveredCount(), 1U);
        QCOMPARE(sink->queue().lostCount(), 1U);
        QCOMPARE(receiver.requests.size(), 2);
    }

    void webhookHonoursRetryAfter()
    {
        HttpReceiver receiver([](int number) {
            return number == 0 ? HttpReceiver::status("503 Busy", "Retry-After: 1\r\n") : Ok;
        });
        QVERIFY(receiver.listen());
        auto sink = std::move(*WebhookSink::create(optionsFor(receiver)));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(sink->send("a", "{}").has_value());
        QTRY_COMPARE(sink->queue().deliveredCount(), 1U);
        QVERIFY2(timer.elapsed() >= 1000, "the receiver asked for a second");
    }

    void webhookCutsEndlessReplies()
    {
        QByteArray endless =
            "HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n" + QByteArray(1'000'000, 'x');
        HttpReceiver receiver([&](int) { return endless; });
        QVERIFY(receiver.listen());
        auto sink = std::move(*WebhookSink::create(optionsFor(receiver)));
        QVERIFY(sink->send("a", "{}").has_value());
        QTRY_COMPARE(sink->queue().deliveredCount(), 1U); // the status said that it was taken
    }

    void webhookSpoolOutlivesTheProcess()
    {
        QTemporaryDir folder;
        const QString spool = folder.filePath("spool");
        HttpReceiver receiver([](int) { return Ok; });
        const quint16 port = bearerwatch::test::freePort();
        QVERIFY(receiver.listen(port));
        const auto options = optionsFor(receiver, spool);
        receiver.close(); // the receiver is down
        {
            auto sink = std::move(*WebhookSink::create(options));
            QVERIFY(sink->send("a", "{\"n\":1}").has_value());
            QVERIFY(sink->send("b", "{\"n\":2}").has_value());
            QVERIFY(sink->send("a", "{\"n\":1}").has_value()); // told twice after a crash: kept once
            QTRY_VERIFY(sink->queue().failedCount() > 0);
            QCOMPARE(QDir(spool).entryList(QDir::Files).size(), 2);
        }
        QFile begun(spool + "/00000000000000000099.json"); // a crash while it was written
        QVERIFY(begun.open(QIODevice::WriteOnly));
        begun.write("{\"id\":\"tor");
        begun.close();
        QVERIFY(receiver.listen(port));
        auto sink = std::move(*WebhookSink::create(options));
        sink->start();
        QTRY_COMPARE(sink->queue().deliveredCount(), 2U);
        QCOMPARE(receiver.requests.at(0).body, "{\"n\":1}");
        QCOMPARE(receiver.requests.at(1).body, "{\"n\":2}");
        QTRY_COMPARE(QDir(spool).entryList(QDir::Files).size(), 0);
        QCOMPARE(QFile::permissions(spool) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void spoolIsBounded()
    {
        auto spool = std::move(*services::DeliverySpool::open({}));
        for (int i = 0; i < services::DeliverySpool::MostMessages + 5; ++i)
            QVERIFY(spool->add(QByteArray::number(i), "{}", 0).has_value());
        QCOMPARE(spool->size(), services::DeliverySpool::MostMessages);
        QCOMPARE(spool->dropped(), 5U);
        QCOMPARE(spool->front()->id, "5");
    }

    void badAddresses_data()
    {
        QTest::addColumn<QString>("address");
        for (const char* text : {"", "hook", "ftp://host/x", "file:///etc/passwd", "http://", "https:///x"})
            QTest::newRow(qPrintable(QStringLiteral("<%1>").arg(text))) << QString(text);
    }
    void badAddresses()
    {
        QFETCH(const QString, address);
        QCOMPARE(services::sinkAddress(address).error().code, "bad_address");
    }

    void commandRunsWithoutShell()
    {
        QTemporaryDir folder;
        QFile script(folder.filePath("notify"));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\n{ printf '%s\\n' \"$BEARERWATCH_STATE\" \"$BEARERWATCH_CAUSES\" "
                     "\"$BEARERWATCH_EXPLANATION\" \"$BEARERWATCH_COUNT\" \"$@\"; cat; } > " +
                     folder.filePath("out").toUtf8() + ".new; mv " + folder.filePath("out").toUtf8() +
                     ".new " + folder.filePath("out").toUtf8() + "\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        script.close();
        const auto options = CommandSink::parse(script.fileName() + " \"two words\" $(id) ;x");
        QVERIFY(options.has_value());
        auto sink = std::move(*CommandSink::create(*options));
        const QByteArray json = "{\"state\":\"firing\",\"causes\":[\"expired\",\"malformed\"],\"count\":12,"
                                "\"explanation\":\"kid `touch x`; $(reboot) \\\"'\\n\"}";
        QVERIFY(sink->send("a", json).has_value());
        QTRY_COMPARE(sink->queue().deliveredCount(), 1U);
        QFile out(folder.filePath("out"));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(out.readAll()),
                 "firing\nexpired,malformed\nkid `touch x`; $(reboot) \"'\n\n12\ntwo words\n$(id)\n;x\n" +
                     QString::fromUtf8(json) + "\n");
    }

    void commandThatHangsIsKilled()
    {
        auto options = CommandSink::parse("sh -c \"sleep 1000; true\"");
        QVERIFY(options.has_value());
        options->timeoutMilliseconds = 200;
        auto sink = std::move(*CommandSink::create(*options));
        QVERIFY(sink->send("a", "{}").has_value());
        QTRY_COMPARE(sink->queue().lostCount(), 1U);
    }

    void commandFailureIsTold()
    {
        auto sink = std::move(*CommandSink::create(*CommandSink::parse("sh -c \"exit 3\"")));
        QString told;
        connect(&sink->queue(), &DeliveryQueue::troubled, this,
                [&](const QString& detail) { told = detail; });
        QVERIFY(sink->send("a", "{}").has_value());
        QTRY_VERIFY(told.contains("status 3"));
        QCOMPARE(CommandSink::parse("/nonexistent/x").error().code, "bad_command");
        QCOMPARE(CommandSink::parse("  ").error().code, "bad_command");
    }

    void alertmanagerIsToldUntilItTakes()
    {
        HttpReceiver receiver([](int number) { return number == 0 ? HttpReceiver::status("500 No") : Ok; });
        QVERIFY(receiver.listen());
        constexpr int Repeat = 200;
        services::AlertmanagerSink sink({QUrl(receiver.address("/base/")), Repeat, 60'000, 5});
        const QDateTime before = QDateTime::currentDateTimeUtc();
        sink.update(incident("2026-01-14T09:00:00Z", spikes::IncidentState::Firing));
        QTRY_VERIFY(receiver.requests.size() >= 4); // the failure, the repeat, and two turns while it fires
        QCOMPARE(receiver.requests.first().line, "POST /base/api/v2/alerts HTTP/1.1");
        const QJsonObject alert =
            QJsonDocument::fromJson(receiver.requests.first().body).array().first().toObject();
        const QJsonObject labels = alert.value("labels").toObject();
        QCOMPARE(labels.value("alertname").toString(), "BearerwatchSpike");
        QCOMPARE(labels.value("cause").toString(), "expired");
        QVERIFY(!QJsonDocument(labels).toJson().contains("secret-kid"));
        QVERIFY(QDateTime::fromString(alert.value("endsAt").toString(), Qt::ISODateWithMs) >=
                before.addMSecs(4 * Repeat)); // outlives some repeats that are lost
        sink.update(incident("2026-01-14T09:00:00Z", spikes::IncidentState::Resolved));
        QTRY_VERIFY(sink.idle());
        const QJsonObject over =
            QJsonDocument::fromJson(receiver.requests.last().body).array().first().toObject();
        QVERIFY(QDateTime::fromString(over.value("endsAt").toString(), Qt::ISODateWithMs) <=
                QDateTime::currentDateTimeUtc());
        QCOMPARE(over.value("labels"), alert.value("labels"));
        QCOMPARE(sink.failedCount(), 1U);
    }
};

QTEST_GUILESS_MAIN(TstAlertSinks)
#include "tst_alert_sinks.moc"
