// Records of one request, in one log or in two, that a scan makes one event of.
#include <tuple>

#include "core/pipeline/following.h"
#include "pipeline/scan.h"

using namespace bearerwatch;
using namespace bearerwatch::test;

namespace {

pipeline::SnapshotPtr scanned(const std::vector<std::string>& paths, pipeline::ScanOptions options,
                              const pipeline::EventSink& sink)
{
    const auto snapshot = pipeline::scan(paths, options, {}, sink);
    CHECK(snapshot.has_value());
    return *snapshot;
}

// The line that says why has no client; the refused request that has it is a 403, in a log of its own.
void aRefusalLendsItsClient()
{
    const Folder folder;
    std::ofstream(folder / "app.log")
        << R"({"time":"2026-03-02T10:00:01Z","level":"warn","msg":"insufficient scope","trace_id":"t-1"})"
        << "\n";
    std::ofstream(folder / "access.log")
        << R"({"time":"2026-03-02T10:00:01.2Z","trace_id":"t-0","method":"GET","path":"/a","status":403,"client_ip":"192.0.2.1"})"
        << "\n"
        << R"({"time":"2026-03-02T10:00:01.3Z","trace_id":"t-1","method":"GET","path":"/b","status":403,"client_ip":"192.0.2.2"})"
        << "\n";
    std::vector<events::Event> events;
    const auto snapshot = scanned({folder / "app.log", folder / "access.log"}, {},
                                  [&](const events::Event& event) { events.push_back(event); });
    CHECK(snapshot->failures == 1);
    CHECK(snapshot->requests == 2);
    CHECK(events.size() == 1);
    CHECK(events[0].status == 403);
    CHECK(events[0].clientIp == "192.0.2.2");
    CHECK(events[0].path == "/b");
}

// The record that opens a request is no failure, and the only one that has its client and route.
void anOpeningLendsItsClient()
{
    const Folder folder;
    const std::string id = "7f3d2a9c-1f0e-4a8e-9f59-0a3a4c1c2b11";
    const std::string head = "I, [2026-03-02T10:00:00.123456 #4242]  INFO -- : [" + id + "] ";
    std::ofstream(folder / "rails.log")
        << head << "Started GET \"/api/orders/12\" for 203.0.113.9 at 2026-03-02 10:00:00 +0000\n"
        << head << "JWT::ExpiredSignature: Signature has expired\n"
        << head << "Completed 401 Unauthorized in 2ms\n";
    std::ofstream(folder / "fastify.log")
        << R"({"level":30,"time":1772445600123,"reqId":"req-7a","req":{"method":"GET","url":"/carts","remoteAddress":"203.0.113.7"},"msg":"incoming request"})"
        << "\n"
        << R"({"level":40,"time":1772445600125,"reqId":"req-7a","msg":"Authorization token expired"})"
        << "\n"
        << R"({"level":30,"time":1772445600126,"reqId":"req-7a","res":{"statusCode":401},"msg":"request completed"})"
        << "\n";
    for (const auto& [log, client, path] : {std::tuple("rails.log", "203.0.113.9", "/api/orders/12"),
                                            std::tuple("fastify.log", "203.0.113.7", "/carts")}) {
        std::vector<events::Event> events;
        (void)scanned({folder / log}, {}, [&](const events::Event& event) { events.push_back(event); });
        CHECK(events.size() == 1);
        CHECK(events[0].cause == causes::Cause::Expired);
        CHECK(events[0].clientIp == client);
        CHECK(events[0].path == path);
        CHECK(events[0].method == "GET");
        CHECK(events[0].status == 401);
    }
}

// "Sent 403 in 3ms" has no words but these; what has the same id says why.
void anAnswerOfFewWordsIsJoined()
{
    const Folder folder;
    const std::string id = " request_id=F9mYc3Qk1J2lAAAC ";
    std::ofstream(folder / "phoenix.log")
        << "2026-03-02 10:00:01.102" << id << "[error] JWT rejected: invalid signature\n"
        << "2026-03-02 10:00:01.104" << id << "[info] Sent 403 in 873\xc2\xb5s\n";
    std::vector<events::Event> events;
    (void)scanned({folder / "phoenix.log"}, {}, [&](const events::Event& event) { events.push_back(event); });
    CHECK(events.size() == 1);
    CHECK(events[0].cause == causes::Cause::SignatureMismatch);
    CHECK(events[0].status == 403);
}

// Phoenix writes the route of a request alone: a method and a path behind the level.
void anOpeningOfFewWordsLendsItsRoute()
{
    const Folder folder;
    const std::string id = " request_id=F9mYc3Qk1J2lAAAC [info] ";
    std::ofstream(folder / "phoenix.log") << "2026-03-02 10:00:01.102" << id << "GET /api/teams\n"
                                          << "2026-03-02 10:00:01.104" << id << "Sent 401 in 873\xc2\xb5s\n";
    std::vector<events::Event> events;
    (void)scanned({folder / "phoenix.log"}, {}, [&](const events::Event& event) { events.push_back(event); });
    CHECK(events.size() == 1);
    CHECK(events[0].status == 401);
    CHECK(events[0].method == "GET");
    CHECK(events[0].path == "/api/teams");
}

std::size_t eventsOf(const std::vector<std::string>& paths)
{
    std::size_t count = 0;
    (void)scanned(paths, {}, [&](const events::Event& event) { count += event.cause ? 1 : 0; });
    return count;
}

// Each process counts its connections and its workers anew.
void connectionsOfTwoServicesAreTwo()
{
    const Folder folder;
    std::filesystem::create_directory(folder / "a");
    std::filesystem::create_directory(folder / "b");
    const std::string why = "2026/03/02 10:00:00 [error] 31#31: *9 [lua] jwt.lua:88: token expired\n";
    const std::string refused = "2026/03/02 10:00:00 [error] 31#31: *9 access denied, status: 401, client: "
                                "203.0.113.4, server: b, request: \"GET /b HTTP/1.1\"\n";
    std::ofstream(folder / "a/error.log") << why;
    std::ofstream(folder / "a/access.log") << refused;
    std::ofstream(folder / "b/access.log") << refused;
    CHECK(eventsOf({folder / "a/error.log", folder / "a/access.log"}) == 1);
    CHECK(eventsOf({folder / "a/error.log", folder / "b/access.log"}) == 2);

    const std::string words = "2026-03-02T10:00:00.001Z WARN 1 --- [nio-8080-exec-1] c.a.Jwt : JWT expired\n";
    const std::string answer =
        "2026-03-02T10:00:00.004Z INFO 1 --- [nio-8080-exec-1] c.a.Web : GET /b answered 401\n";
    std::ofstream(folder / "orders.log") << words;
    std::ofstream(folder / "billing.log") << answer;
    std::ofstream(folder / "both.log") << words << answer;
    CHECK(eventsOf({folder / "both.log"}) == 1);
    CHECK(eventsOf({folder / "orders.log", folder / "billing.log"}) == 2);
}

} // namespace

int main()
{
    anOpeningOfFewWordsLendsItsRoute();
    connectionsOfTwoServicesAreTwo();
    aRefusalLendsItsClient();
    anOpeningLendsItsClient();
    anAnswerOfFewWordsIsJoined();
    std::puts("passed");
    return 0;
}
