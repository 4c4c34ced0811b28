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

} // namespace

int main()
{
    aRefusalLendsItsClient();
    anOpeningLendsItsClient();
    anAnswerOfFewWordsIsJoined();
    std::puts("passed");
    return 0;
}
