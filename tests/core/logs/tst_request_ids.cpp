#include <QtTest>

#include "logs/record_builder.h"

using namespace bearerwatch::logs;

// What lines of text say of the request they belong to, as products write it.
class TstRequestIds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namedAndBare_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("connection");
        const auto row = [](const char* name, const char* text, const char* request, const char* connection) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(request) << QByteArray(connection);
        };
        row("Spring, trace and span",
            "2026-03-02T10:00:00.100Z DEBUG 1 --- [orders] [nio-8080-exec-3] "
            "[65e2f0a1b2c3d4e5f60718293a4b5c6d-1122334455667788] o.s.s.JwtProvider : Jwt expired",
            "65e2f0a1b2c3d4e5f60718293a4b5c6d", "");
        row("Ceph's gateway, counted",
            "2026-08-11T18:10:49.102+0000 7fd6effd96c0 10 req 3549180224494298857 0.002999969s "
            "sts:assume_role_web_identity token verification failed: token expired",
            "3549180224494298857", "");
        row("Rails, tagged",
            "W, [2026-03-02T10:00:00.110000 #4711]  WARN -- : [0b8ae9b6-1f2e-4c5d-8b7a-6c5d4e3f2a1b] "
            "JWT::ExpiredSignature",
            "0b8ae9b6-1f2e-4c5d-8b7a-6c5d4e3f2a1b", "");
        row("Lambda, between tabs",
            "2026-03-02T10:00:00.050Z\tc6af9ac6-7b61-11e6-9a41-93e8deadbeef\tWARN\tjwt audience invalid",
            "c6af9ac6-7b61-11e6-9a41-93e8deadbeef", "");
        row("nginx's error log, quoted",
            "2026/03/02 10:00:00 [error] 12#0: *42 token expired, client: 203.0.113.9, request_id: "
            "\"a1b2c3d4e5f60718293a4b5c6d7e8f90\"",
            "a1b2c3d4e5f60718293a4b5c6d7e8f90", "42");
        row("scopes of .NET below the head",
            "info: Microsoft.AspNetCore.Hosting.Diagnostics[2]\n      => ConnectionId:0HN1ABCDEF => "
            "RequestPath:/api/orders RequestId:0HN1ABCDEF:00000003\n      Request finished - 401",
            "0HN1ABCDEF:00000003", "0HN1ABCDEF");
        row("a pair amid a sentence", "2026-03-02 10:00:00 WARN api: reqid=req-5511 token not yet valid",
            "req-5511", "");
        row("a process of Erlang", "2026-03-02 10:00:00.101 [warning] pid=<0.812.0> Guardian: token_expired",
            "", "0.812.0");
        row("the process of Ruby's logger",
            "W, [2026-03-02T10:00:00.110000 #4711]  WARN -- : JWT::ExpiredSignature", "", "4711");
        row("chi, counted behind the host",
            "2026/03/02 10:00:00 [api-1/QvZxY2k9Lm-000123] jwtauth: token is expired",
            "api-1/QvZxY2k9Lm-000123", "");
        row("a trace, in brackets",
            "2026-03-02T10:00:00.100Z [jfac ] [WARN ] [4e1d9c0aa8f1b2c3] [o.j.a.TokenServiceImpl:611] - "
            "Token "
            "expired",
            "4e1d9c0aa8f1b2c3", "");
        row("a ULID, in brackets", "2026-03-02 10:00:00 WARN [01HRQ4Z7K8M9N0P1Q2R3S4T5V6] token expired",
            "01HRQ4Z7K8M9N0P1Q2R3S4T5V6", "");
        row("an id behind its word", "2026-03-02 10:00:00 WARN [req 7f3a9c21] token expired", "7f3a9c21", "");
        row("a short name", "2026-03-02 10:00:00 WARN [corr=7f3a9c21] token expired", "7f3a9c21", "");
        row("a count of the same name", "2026-03-02 10:00:00 WARN trace=1099511627 token expired", "", "");
        row("a commit in brackets", "2026-03-02 10:00:00 WARN [7f3a9c2] token expired", "", "");
        row("a host of Docker in brackets", "2026-03-02 10:00:00 WARN [7f3a9c21d4e5] token expired", "", "");
        row("an id of an invocation", R"({"invocation_id":"7f3a9c21d4e5","msg":"token expired"})",
            "7f3a9c21d4e5", "");
        row("a path in brackets", "2026-03-02 10:00:00 WARN [app/release-2026] token is expired", "", "");
        row("a worker of Tomcat",
            "2026-03-02T10:00:00.001Z ERROR 1 --- [http-nio-8080-exec-1] c.a.JwtFilter : JWT expired", "",
            "http-nio-8080-exec-1");
        row("a worker of Undertow",
            "2026-03-02 10:00:00,120 ERROR [org.acme.Auth] (XNIO-1 task-12) JWT expired", "",
            "XNIO-1 task-12");
        row("a worker of Jetty", "2026-03-02 10:00:00,901 WARN [qtp1866850137-21] c.a.Auth - JWT expired", "",
            "qtp1866850137-21");
        row("an event loop serves many",
            "2026-03-02T10:00:00.006Z WARN 7 --- [reactor-http-epoll-2] c.a.Auth : JWT expired", "", "");
        row("Synapse, counted",
            "2026-03-02 10:00:00,631 - synapse.api.auth - 487 - WARNING - POST-97 - Invalid access token",
            "POST-97", "");
        row("HAProxy, captured",
            "Mar  2 10:00:00 lb haproxy[12]: 203.0.113.9:5122 [02/Mar/2026:10:00:00.123] fe be/s1 0/0/1/2/3 "
            "401 "
            "212 - - ---- 1/1/0/0/0 0/0 {0b8ae9b6-1f2e-4c5d-8b7a-6c5d4e3f2a1b|curl/8.4} {} \"GET /x "
            "HTTP/1.1\"",
            "0b8ae9b6-1f2e-4c5d-8b7a-6c5d4e3f2a1b", "");
        row("HAProxy, its own id",
            "Mar  2 10:00:00 lb haproxy[12]: 203.0.113.9:5122 [02/Mar/2026:10:00:00.123] fe be/s1 0/0/1/2/3 "
            "401 "
            "212 - - ---- 1/1/0/0/0 0/0 {h|C0A80101:D4F2_0A000005:01BB_65E2F1C3_0001:1234} \"GET /x "
            "HTTP/1.1\"",
            "C0A80101:D4F2_0A000005:01BB_65E2F1C3_0001:1234", "");
        row("HAProxy, its own id last",
            "Mar  2 10:00:00 lb haproxy[12]: 203.0.113.9:5122 [02/Mar/2026:10:00:00.123] fe be/s1 0/0/1/2/3 "
            "401 "
            "212 - - ---- 1/1/0/0/0 0/0 \"GET /x HTTP/1.1\" C0A80101:D4F2_0A000005:01BB_65E2F1C3_0001:1234",
            "C0A80101:D4F2_0A000005:01BB_65E2F1C3_0001:1234", "");
        row("HAProxy, captured with its prefix",
            "Mar  2 10:00:00 lb haproxy[12]: 203.0.113.9:5122 [02/Mar/2026:10:00:00.123] fe be/s1 0/0/1/2/3 "
            "401 "
            "212 - - ---- 1/1/0/0/0 0/0 {api.example.com|req-4f8a11c2} {application/json} \"GET /x "
            "HTTP/1.1\"",
            "req-4f8a11c2", "");
        row("HAProxy, captured words are no ids",
            "Mar  2 10:00:00 lb haproxy[12]: 203.0.113.9:5122 [02/Mar/2026:10:00:00.123] fe be/s1 0/0/1/2/3 "
            "401 "
            "212 - - ---- 1/1/0/0/0 0/0 {api.example.com|k7Gh2aZ9x1|req-only} \"GET /x HTTP/1.1\"",
            "", "");
        row("the backend's name for it",
            "2026-03-02T10:00:00Z WARN auth "
            "x-unique-id=C0A80101:D4F2_0A000005:01BB_65E2F1C3_0001:1234 jwt revoked",
            "C0A80101:D4F2_0A000005:01BB_65E2F1C3_0001:1234", "");
        row("short in brackets", "2026-03-02T10:00:00Z WARN [req=7f3a9c21d4] auth: jwt expired", "7f3a9c21d4",
            "");
        row("named in brackets",
            "[2026-03-02 10:00:01,123] WARNING in auth: no aud [request "
            "7ab1c2d3-1111-4222-8333-944455566677]",
            "7ab1c2d3-1111-4222-8333-944455566677", "");
        row("a span of Rust's tracing",
            "2026-03-02T10:00:00.123456Z  WARN request{method=GET uri=/x "
            "request_id=0c6cbf3e-5a38-4f52-9d34-1b3f8f5a7c11}: api::auth: jwt expired",
            "0c6cbf3e-5a38-4f52-9d34-1b3f8f5a7c11", "");
        row("a trace of Google Cloud",
            R"({"message":"jwt expired","time":"2026-03-02T10:00:00Z",)"
            R"("trace":"projects/p/traces/65e2f0a1b2c3d4e5f60718293a4b5c6d"})",
            "65e2f0a1b2c3d4e5f60718293a4b5c6d", "");
        row("a trace that is a stack",
            R"({"message":"jwt expired","time":"2026-03-02T10:00:00Z","trace":"TypeError: x"})", "", "");
        row("the header of W3C",
            R"({"time":"2026-03-02T10:00:00Z",)"
            R"("traceparent":"00-65e2f0a1b2c3d4e5f60718293a4b5c6d-1122334455667788-01"})",
            "65e2f0a1b2c3d4e5f60718293a4b5c6d", "");
        row("braces of its own",
            R"({"time":"2026-03-02T10:00:00Z","requestId":"{0B8AE9B6-1F2E-4C5D-8B7A-6C5D4E3F2A1B}"})",
            "{0B8AE9B6-1F2E-4C5D-8B7A-6C5D4E3F2A1B}", "");
        row("an id amid the message is a thing's",
            "2026-03-02 10:00:00 WARN api: order 0b8ae9b6-1f2e-4c5d-8b7a-6c5d4e3f2a1b is late", "", "");
        row("a word is no id", "2026-03-02 10:00:00 WARN api: request_id: missing in the call", "", "");
        row("zeros are none",
            "2026-03-02 10:00:00 WARN api [00000000-0000-0000-0000-000000000000] token expired", "", "");
    }

    void namedAndBare()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, request);
        QFETCH(const QByteArray, connection);
        SourceContext context;
        RecordReader reader(FormatSet::builtIn());
        const Record record = reader.read(text.toStdString() + "\n", {0, 1}, context);
        QCOMPARE(QByteArray::fromStdString(record.requestId.value_or("")), request);
        QCOMPARE(QByteArray::fromStdString(record.connection.value_or("")), connection);
    }
};

QTEST_GUILESS_MAIN(TstRequestIds)
#include "tst_request_ids.moc"
