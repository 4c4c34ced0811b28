#include <QtTest>

#include "join_support.h"

class TstJoin : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneRequestIdIsOneEvent()
    {
        events::Joiner joiner;
        std::vector<Event> out;
        const JoinKeys keys{"req-1", {}, {}};
        joiner.add(why("a", 0), keys, out);
        QVERIFY(out.empty());
        joiner.add(refusal("b", 0.2), keys, out);
        joiner.flush(out);
        QCOMPARE(out.size(), std::size_t{2});
        QVERIFY(out[0].cause == Cause::Expired);
        QCOMPARE(out[0].status.value_or(0), 401);
        QCOMPARE(out[0].route.value_or(""), std::string("/orders/{id}"));
        QVERIFY(!out[1].cause);
        QCOMPARE(out[1].joined.value_or(""), std::string("a"));
    }

    // Where each field stands that the event did not say itself, over two joins.
    void sayWhatStandsElsewhere()
    {
        events::Joiner joiner;
        std::vector<Event> out;
        const JoinKeys keys{"req-1", {}, {}};
        Event access = refusal("a", 0);
        access.file = "/var/log/nginx/access.log";
        access.line = 17;
        Event gateway = why("b", 0.1, Cause::UnknownToken);
        gateway.file = "gateway.log";
        gateway.line = 4;
        gateway.service = "gateway";
        Event reason = why("c", 0.2);
        reason.file = "app.log";
        reason.line = 9;
        reason.method = "GET";
        for (const Event& event : {access, gateway, reason})
            joiner.add(event, keys, out);
        joiner.flush(out);
        const std::vector<events::Borrowing> wanted{{"client_ip status route", access.file, 17},
                                                    {"service", gateway.file, 4}};
        QVERIFY(out[2].cause == Cause::Expired);
        QVERIFY(out[2].borrowed == wanted);
        QVERIFY(events::borrowedFrom(events::borrowedText(wanted)) == wanted);
        QVERIFY(events::borrowedFrom("no such form\n").empty());
        Event alone = refusal("d", 100);
        out.clear();
        joiner.add(alone, keys, out);
        joiner.flush(out);
        QVERIFY(out[0].borrowed.empty());
    }

    void theRequestMayComeFirst()
    {
        events::Joiner joiner;
        std::vector<Event> out;
        const JoinKeys keys{"req-1", {}, {}};
        joiner.add(refusal("a", 0), keys, out);
        joiner.add(why("b", 0.1, Cause::UnknownKey), keys, out);
        joiner.add(why("c", 0.2, Cause::Unspecified), keys, out);
        joiner.flush(out);
        QCOMPARE(out[0].joined.value_or(""), std::string("b"));
        QVERIFY(out[1].cause == Cause::UnknownKey && out[1].clientIp == "203.0.113.7");
        QCOMPARE(out[2].joined.value_or(""), std::string("b"));
    }

    // The one that says more stays, else the first; the other cause is told with it.
    void twoCausesOfOneRequest_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("main");
        const auto row = [](const char* name, Cause first, Cause second, Cause main) {
            QTest::newRow(name) << static_cast<int>(first) << static_cast<int>(second)
                                << static_cast<int>(main);
        };
        row("two that say what", Cause::IssuerMismatch, Cause::Expired, Cause::IssuerMismatch);
        row("invalid token, then why", Cause::UnknownToken, Cause::Expired, Cause::Expired);
        row("why, then invalid token", Cause::Expired, Cause::UnknownToken, Cause::Expired);
    }

    void twoCausesOfOneRequest()
    {
        QFETCH(const int, first);
        QFETCH(const int, second);
        QFETCH(const int, main);
        events::Joiner joiner;
        std::vector<Event> out;
        const JoinKeys keys{"req-1", {}, {}};
        joiner.add(why("a", 0, static_cast<Cause>(first)), keys, out);
        joiner.add(why("b", 0.1, static_cast<Cause>(second)), keys, out);
        joiner.add(refusal("c", 0.2), keys, out);
        joiner.flush(out);
        const bool firstStays = first == main;
        const Event& stays = out[firstStays ? 0 : 1];
        QVERIFY(stays.cause == static_cast<Cause>(main));
        QVERIFY(stays.alternatives == std::vector<Cause>{static_cast<Cause>(firstStays ? second : first)});
        QCOMPARE(stays.status.value_or(0), 401);
        QCOMPARE(out[firstStays ? 1 : 0].joined.value_or(""), stays.key);
        QCOMPARE(out[2].joined.value_or(""), stays.key);
    }

    // An event that lacks nothing is given out at once: a second cause cannot be added to it.
    void aSecondCauseAfterAWholeEvent()
    {
        events::Joiner joiner;
        std::vector<Event> out;
        const JoinKeys keys{"req-1", {}, {}};
        Event whole = refusal("a", 0);
        whole.cause = Cause::Expired;
        joiner.add(whole, keys, out);
        QCOMPARE(out.size(), std::size_t{1});
        joiner.add(why("b", 0.1), keys, out);
        joiner.add(why("c", 0.2, Cause::UnknownToken), keys, out);
        joiner.add(why("d", 0.3, Cause::AudienceMismatch), keys, out);
        joiner.flush(out);
        QCOMPARE(out[1].joined.value_or(""), std::string("a"));
        QCOMPARE(out[2].joined.value_or(""), std::string("a"));
        QVERIFY(out[3].cause == Cause::AudienceMismatch && !out[3].joined);
    }

    void clientsPairOnce()
    {
        events::Joiner joiner;
        std::vector<Event> out;
        const JoinKeys keys{{}, {}, "203.0.113.7"};
        joiner.add(why("a", 0), keys, out);
        joiner.add(refusal("b", 0.1), keys, out);
        joiner.add(refusal("c", 0.2), keys, out);
        joiner.flush(out);
        QVERIFY(out[0].cause && !out[1].cause);
        QVERIFY(out[2].cause == Cause::Unspecified);
    }

    // nginx, Kong: the error log knows the request and its client, the access log what was answered.
    void aCauseWithoutAnswerFindsItsAnswer_data()
    {
        QTest::addColumn<QString>("route");
        QTest::addColumn<bool>("joined");
        QTest::newRow("of this route") << "/orders/{id}" << true;
        QTest::newRow("of another route") << "/carts" << false;
    }

    void aCauseWithoutAnswerFindsItsAnswer()
    {
        QFETCH(const QString, route);
        QFETCH(const bool, joined);
        events::Joiner joiner;
        std::vector<Event> out;
        Event cause = why("a", 0);
        cause.method = "GET";
        cause.route = route.toStdString();
        cause.clientIp = "203.0.113.7";
        joiner.add(cause, {{}, {}, "203.0.113.7"}, out);
        joiner.add(refusal("b", 0.1), {{}, {}, "::ffff:203.0.113.7"}, out);
        joiner.flush(out);
        QCOMPARE(out[0].status.has_value(), joined);
        QCOMPARE(out[1].joined.has_value(), joined);
    }

    // "invalid token" of the application and the 401 of its proxy are one request; two such sentences are
    // two.
    void wordsWithoutCauseFindTheirAnswer_data()
    {
        QTest::addColumn<bool>("wordsFirst");
        QTest::addColumn<bool>("namesRequest");
        QTest::addRow("words, then the answer") << true << false;
        QTest::addRow("words with their request, then the answer") << true << true;
        QTest::addRow("the answer, then words") << false << false;
        QTest::addRow("the answer, then words with their request") << false << true;
    }

    void wordsWithoutCauseFindTheirAnswer()
    {
        QFETCH(const bool, wordsFirst);
        QFETCH(const bool, namesRequest);
        events::Joiner joiner;
        std::vector<Event> out;
        const JoinKeys keys{{}, {}, "203.0.113.7"};
        Event words = why("w", 0, Cause::Unspecified);
        if (namesRequest)
            words.method = "GET";
        Event second = words;
        second.key = "v";
        second.time = instant(0.1);
        if (!wordsFirst)
            joiner.add(refusal("r", 0.2), keys, out);
        joiner.add(words, keys, out);
        joiner.add(second, keys, out);
        if (wordsFirst)
            joiner.add(refusal("r", 0.2), keys, out);
        joiner.flush(out);
        const auto failed = [](const Event& event) { return event.cause.has_value(); };
        QCOMPARE(std::ranges::count_if(out, failed), std::ptrdiff_t{2});
        const auto refused = std::ranges::find(out, std::string("r"), &Event::key);
        QCOMPARE(refused->joined.value_or(""), std::string(wordsFirst ? "v" : "w"));
        const auto stays = std::ranges::find(out, *refused->joined, &Event::key);
        QCOMPARE(stays->status.value_or(0), 401);
        QCOMPARE(stays->route.value_or(""), std::string("/orders/{id}"));
    }

    void nearnessAloneJoinsNothing()
    {
        events::Joiner joiner;
        std::vector<Event> out;
        joiner.add(why("a", 0), {}, out);
        joiner.add(refusal("b", 0), {{}, {}, "203.0.113.7"}, out);
        joiner.add(why("c", 0), {"req-1", {}, {}}, out);
        joiner.add(refusal("d", 0), {"req-2", {}, {}}, out);
        joiner.flush(out);
        for (const Event& event : out)
            QVERIFY(event.cause && !event.joined);
    }

    void aLaterRecordOfACompleteEventIsJoined()
    {
        events::Joiner joiner;
        std::vector<Event> out;
        const JoinKeys keys{"req-1", {}, "203.0.113.7"};
        Event complete = refusal("a", 0);
        complete.cause = Cause::Revoked;
        joiner.add(complete, keys, out);
        QCOMPARE(out.size(), std::size_t{1}); // nothing is lacking: it does not wait
        joiner.add(refusal("b", 40), keys, out);
        joiner.flush(out);
        QCOMPARE(out.size(), std::size_t{2});
        QVERIFY(!out[1].cause);
        QVERIFY(out[1].joined == "a");
    }

    void slowRequestsAreJoined()
    {
        events::Joiner joiner;
        std::vector<Event> out;
        const JoinKeys keys{"req-1", {}, {}};
        joiner.add(why("a", 0), keys, out);
        joiner.add(refusal("b", 31), keys, out);
        joiner.flush(out);
        QVERIFY(out[0].cause == Cause::Expired && out[0].status == 401);
        QVERIFY(out[1].joined == "a");
    }

    void oneIdOfSeveralRequestsJoinsNothing_data()
    {
        QTest::addColumn<QByteArray>("route");
        QTest::addColumn<QByteArray>("client");
        QTest::addColumn<bool>("joined");
        QTest::newRow("the same") << QByteArray("/orders/{id}") << QByteArray("203.0.113.7") << true;
        QTest::newRow("through a proxy") << QByteArray("/api/orders/{id}") << QByteArray("10.0.0.3") << true;
        QTest::newRow("another route") << QByteArray("/users") << QByteArray("203.0.113.7") << false;
        QTest::newRow("another client") << QByteArray("/orders/{id}") << QByteArray("198.51.100.9") << false;
    }

    void oneIdOfSeveralRequestsJoinsNothing()
    {
        QFETCH(const QByteArray, route);
        QFETCH(const QByteArray, client);
        QFETCH(const bool, joined);
        events::Joiner joiner;
        std::vector<Event> out;
        const JoinKeys keys{"req-1", {}, {}};
        Event first = refusal("a", 0);
        first.cause = Cause::Expired;
        Event second = refusal("b", 1);
        second.route = route.toStdString();
        second.clientIp = client.toStdString();
        joiner.add(first, keys, out);
        joiner.add(second, keys, out);
        joiner.flush(out);
        QCOMPARE(out[1].joined.has_value(), joined);
        QCOMPARE(out[1].cause.has_value(), !joined);
    }

    void otherRefusalsLendToACause_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("byRequest");
        QTest::addColumn<bool>("joined");
        QTest::newRow("403, request id") << 403 << true << true;
        QTest::newRow("500, request id") << 500 << true << true;
        QTest::newRow("200, request id") << 200 << true << true;
        QTest::newRow("403, client") << 403 << false << true;
        QTest::newRow("503, client") << 503 << false << true;
        QTest::newRow("400, client") << 400 << false << true;
        QTest::newRow("200, client") << 200 << false << false;
    }

    void otherRefusalsLendToACause()
    {
        QFETCH(const int, status);
        QFETCH(const bool, byRequest);
        QFETCH(const bool, joined);
        for (const bool causeFirst : {true, false}) {
            events::Joiner joiner;
            std::vector<Event> out;
            const JoinKeys keys = byRequest ? JoinKeys{"req-1", {}, {}} : JoinKeys{{}, {}, "203.0.113.7"};
            Event answer = refusal("b", 0.2);
            answer.cause.reset();
            answer.status = status;
            if (causeFirst)
                joiner.add(why("a", 0.1), keys, out);
            joiner.add(answer, keys, out);
            if (!causeFirst)
                joiner.add(why("a", 0.3), keys, out);
            joiner.flush(out);
            const Event& cause = out[causeFirst ? 0 : 1];
            const Event& other = out[causeFirst ? 1 : 0];
            QVERIFY(cause.cause == Cause::Expired && !other.cause);
            QCOMPARE(other.joined.value_or("").empty(), !joined);
            QCOMPARE(cause.status.value_or(0), joined ? status : 0);
        }
    }

    void whatTheClockGivesOutIsRemembered()
    {
        events::Joiner joiner;
        std::vector<Event> out;
        const JoinKeys keys{"req-1", {}, {}};
        joiner.add(why("a", 0), keys, out);
        const std::uint64_t later = joiner.next();
        joiner.add(why("c", 0), {"req-2", {}, {}}, out);
        joiner.giveOut(later, out);
        QCOMPARE(out.size(), std::size_t{1});
        joiner.add(refusal("b", 3), keys, out);
        joiner.flush(out);
        QCOMPARE(out.size(), std::size_t{3});
        QVERIFY(!out[2].cause && out[2].joined == "a");
    }

    void windowsEndAndMemoryIsBounded()
    {
        events::Joiner joiner({std::chrono::seconds(5), std::chrono::seconds(2), 100});
        std::vector<Event> out;
        const JoinKeys keys{{}, {}, "203.0.113.7"};
        joiner.add(why("a", 0), keys, out);
        joiner.add(refusal("b", 10), keys, out);
        QCOMPARE(out.size(), std::size_t{1});
        QVERIFY(out[0].cause == Cause::Expired);
        joiner.advance(instant(20), out);
        QCOMPARE(out.size(), std::size_t{2});
        QVERIFY(!out[1].joined);
        for (int i = 0; i < 1000; ++i)
            joiner.add(refusal("x", 20), keys, out);
        QVERIFY(joiner.pending() <= 100);
        joiner.flush(out);
        QCOMPARE(out.size(), std::size_t{1002});
    }
};

QTEST_GUILESS_MAIN(TstJoin)
#include "tst_join.moc"
