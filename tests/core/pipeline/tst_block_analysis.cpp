// Counting by templates against reading every record: the same counts on logs of every kind.
#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include "pipeline/block_analysis.h"
#include "support/check.h"

using namespace bearerwatch;

namespace {

using Random = std::mt19937;

unsigned below(Random& random, unsigned limit)
{
    return static_cast<unsigned>(random()) % limit;
}

std::string address(Random& random)
{
    const char* networks[] = {"198.51.100.", "203.0.113.", "10.0.3.", "192.168.7.", "172.20.1."};
    return networks[below(random, 5)] + std::to_string(below(random, 256));
}

// Seconds after 2026-03-02T10:00:00Z as each kind of line writes them.
std::string clock(int second, const char* form)
{
    char text[64];
    std::snprintf(text, sizeof text, form, 10 + second / 3600, second / 60 % 60, second % 60);
    return text;
}

std::string json(int second, Random& random)
{
    const bool slow = below(random, 5) == 0;
    return R"({"level":")" + std::string(slow ? "warn" : "info") + R"(","time":")" +
        clock(second, "2026-03-02T%02d:%02d:%02d") + (slow ? ".25" : ".125") + R"(Z","id":"r-)" +
        std::to_string(below(random, 1 << 20)) + R"(","method":"GET","url":"/a/)" +
        std::to_string(below(random, 999)) + R"(","status":)" + (below(random, 9) == 0 ? "401" : "200") +
        R"(,"msg":"request completed"})";
}

// Words of the rules in lines that tell nothing, in lines that tell a cause, and in lines that go on.
std::string tempting(int second, Random& random)
{
    const char* messages[] = {"password login failed for user 7",
                              "CSRF token validation failed",
                              "token expired",
                              "token refreshed, the old one had expired 12 s ago",
                              "TLS certificate expired",
                              "invalid signature",
                              "key not found in the cache",
                              "Unexpected token < in JSON at position 0"};
    std::string line = R"({"time":")" + clock(second, "2026-03-02T%02d:%02d:%02dZ") +
        R"(","method":"GET","url":"/t/)" + std::to_string(below(random, 999)) + R"(","status":)" +
        (below(random, 9) == 0 ? "401" : "200") + R"(,"msg":")" + messages[below(random, 8)] + R"("})";
    if (below(random, 12) == 0)
        line += "\n\tat a.b.C.d(C.java:12)\njava.lang.SecurityException: JWT expired at noon";
    return line;
}

std::string jsonWithoutRequest(int second, Random& random)
{
    return R"({"level":"info","time":")" + clock(second, "2026-03-02T%02d:%02d:%02dZ") +
        R"(","msg":"cache filled with )" + std::to_string(below(random, 999)) + R"( entries"})";
}

std::string epoch(int second, Random& random)
{
    return R"({"level":30,"time":)" + std::to_string(1'772'445'600LL + second) +
        std::to_string(100 + below(random, 800)) +
        R"(,"pid":7,"req":{"method":"POST","url":"/b"},"res":{"statusCode":)" +
        std::to_string(200 + below(random, 3)) + R"(},"msg":"request completed"})";
}

std::string access(int second, Random& random)
{
    return "198.51.100." + std::to_string(below(random, 250)) + " - - [" +
        clock(second, "02/Mar/2026:%02d:%02d:%02d") + (below(random, 30) == 0 ? " +0100" : " +0000") +
        R"(] "GET /orders/)" + std::to_string(below(random, 1 << 20)) + R"( HTTP/1.1" )" +
        (below(random, 20) == 0 ? "401" : "200") + R"( 512 "-" "Mozilla/5.0")";
}

// Each line fails, and what its event holds stands at many places, in several forms, or in none.
std::string failures(int second, Random& random)
{
    const auto number = [&random](unsigned limit) { return std::to_string(below(random, limit)); };
    const std::string messages[] = {
        "jwt expired",
        "no key for kid " + std::string(below(random, 2) == 0 ? "key-" : "") + number(30),
        "audience invalid: expected api, got client-" + number(12),
        "issuer mismatch, got https://idp" + number(3) + ".example/realms/" + number(5),
        "Bearer token rejected after " + number(2000) + " ms",
        "token for user " + number(20) + " was revoked",
        "request refused",
    };
    const std::string forwarded = below(random, 3) == 0
        ? R"("x-forwarded-for":")" + address(random) + ", " + address(random) + R"(",)"
        : "";
    const char* agents[] = {"curl/7.88.", "Mozilla/5.0 (X11) Chrome/1", "okhttp/4."};
    const char* paths[] = {"/orders/", "/token/invalid/", "/users/u-", "/reset?code=abcdef", "/"};
    const char* statuses[] = {"401", "401", "403", "200", "500"};
    return R"({"level":)" + std::string(below(random, 2) == 0 ? R"("WARN")" : "40") + R"(,"time":")" +
        clock(second, "2026-03-02T%02d:%02d:%02d.") + std::to_string(100 + below(random, 900)) +
        R"(Z","service":"api","req":{"id":")" +
        (below(random, 2) == 0 ? "req-" + number(100'000) : number(9)) + R"(",)" + forwarded +
        R"("method":"GET","url":")" + paths[below(random, 5)] + number(3000) + R"(","remoteAddress":")" +
        address(random) + R"(","userAgent":")" + agents[below(random, 3)] + number(90) +
        R"("},"res":{"statusCode":)" + statuses[below(random, 5)] + R"(},"responseTime":)" + number(700) +
        R"(,"msg":")" + messages[below(random, 7)] + R"("})";
}

// Lines of one shape; now and then an address is of another kind, or none, and looks the same.
std::string rareAddresses(int second, Random& random)
{
    const bool rare = below(random, 150) == 0;
    const bool none = below(random, 2) == 0;
    const std::string last = std::to_string(100 + below(random, 100));
    const std::string client = (!rare ? "203.0.113." : none ? "373.0.113." : "10.10.113.") + last;
    const std::string proxy = (rare && !none ? "203.0.11." : "10.10.11.") + last;
    return clock(second, "2026-03-02T%02d:%02d:%02dZ") +
        " WARN api: jwt expired, status=401 method=GET path=/orders/" +
        std::to_string(10 + below(random, 80)) + " x_forwarded_for=" + client + ", " + proxy;
}

std::string refusals(int second, Random& random)
{
    const char* agents[] = {"Mozilla/5.0 (X11; Linux x86_64) Chrome/", "curl/", "-"};
    const std::string version = std::to_string(below(random, 120)) + ".0";
    const std::string agent = agents[below(random, 3)];
    return address(random) + " - " +
        (below(random, 4) == 0 ? "user" + std::to_string(below(random, 9)) : "-") + " [" +
        clock(second, "02/Mar/2026:%02d:%02d:%02d") + R"( +0000] "GET /orders/)" +
        std::to_string(below(random, 1 << 20)) + (below(random, 3) == 0 ? "/items?page=2" : "/items") +
        R"( HTTP/1.1" 401 )" + std::to_string(below(random, 9000)) + R"( "-" ")" +
        (agent == "-" ? agent : agent + version) + "\"";
}

// Of a few looks, so that soon all are told by their plans.
std::string likeRefusals(int second, Random& random)
{
    return "198.51.100." + std::to_string(100 + below(random, 100)) + " - - [" +
        clock(second, "02/Mar/2026:%02d:%02d:%02d") + R"( +0000] "GET /orders/)" +
        std::to_string(100'000 + below(random, 900'000)) + R"(/items HTTP/1.1" 401 512 "-" "-")";
}

// Refusals whose status is mostly none: no plan may take the number for one.
std::string oddStatuses(int second, Random& random)
{
    return R"({"severity":"warn","time":")" + clock(second, "2026-03-02T%02d:%02d:%02dZ") +
        R"(","method":"GET","url":"/a","status":)" +
        std::to_string(below(random, 2) == 0 ? 404 : 100 + below(random, 900)) + R"(,"msg":"token expired"})";
}

std::string logfmt(int second, Random& random)
{
    return "time=" + clock(second, "2026-03-02T%02d:%02d:%02dZ") + " level=info method=GET path=/c/" +
        std::to_string(below(random, 99)) + " status=" + std::to_string(200 + below(random, 4)) +
        " msg=\"done\"";
}

std::string plain(int second, Random& random)
{
    std::string line = clock(second, "2026-03-02 %02d:%02d:%02d,123") + " INFO [main] c.e.Store - saved " +
        std::to_string(below(random, 999));
    if (below(random, 12) == 0)
        line += "\njava.lang.IllegalStateException: HTTP 503 from backend\n\tat a.b.C.d(C.java:12)\n\tat "
                "a.b.E.f(E.java:3)";
    return line;
}

std::string odd(int, Random& random)
{
    const char* lines[] = {"",
                           "plain words",
                           "{\"broken\":",
                           "\tindented",
                           "- - - [nothing] \"-\" 400 0",
                           "{\"time\":\"2026-03-02T10:00:00Z\",\"time\":\"2026-03-02T10:30:00Z\",\"status\":"
                           "204,\"method\":\"GET\"}"};
    return lines[below(random, 6)];
}

using Maker = std::string (*)(int, Random&);

std::string makeLog(const std::vector<Maker>& makers, unsigned seed, bool ordered)
{
    Random random(seed);
    std::string log;
    for (int i = 0; i < 4000; ++i) {
        const int second = ordered ? i / 3 : static_cast<int>(below(random, 1300));
        log += makers[below(random, static_cast<unsigned>(makers.size()))](second, random) + "\n";
    }
    return log;
}

void checkSame(const pipeline::RawEvent& found, const pipeline::RawEvent& expected)
{
    const events::Event& a = found.event;
    const events::Event& b = expected.event;
    CHECK(a.key == b.key && a.line == b.line && a.offset == b.offset && a.file == b.file);
    CHECK(a.time == b.time);
    CHECK(a.cause == b.cause && a.alternatives == b.alternatives && a.certainty == b.certainty);
    CHECK(a.format == b.format && a.rule == b.rule);
    CHECK(a.clientIp == b.clientIp && a.status == b.status && a.method == b.method);
    CHECK(a.path == b.path && a.route == b.route);
    CHECK(a.service == b.service && a.userAgent == b.userAgent && a.requestId == b.requestId);
    CHECK(a.keyId == b.keyId && a.issuer == b.issuer && a.audience == b.audience);
    CHECK(a.subject == b.subject && a.clientId == b.clientId);
    CHECK(a.tokenFingerprint == b.tokenFingerprint);
    CHECK(a.evidence == b.evidence && a.text == b.text);
    CHECK(found.keys.requestId == expected.keys.requestId);
    CHECK(found.keys.connection == expected.keys.connection && found.keys.client == expected.keys.client);
}

void checkSame(const pipeline::RawCount& found, const pipeline::RawCount& expected)
{
    const events::CountedEvent& a = found.event;
    const events::CountedEvent& b = expected.event;
    CHECK(a.time == b.time && a.cause == b.cause && a.status == b.status && a.format == b.format);
    CHECK(a.clientIp == b.clientIp && a.method == b.method);
    CHECK(a.path == b.path && a.route == b.route);
    CHECK(a.service == b.service && a.userAgent == b.userAgent);
    CHECK(a.keyId == b.keyId && a.issuer == b.issuer && a.audience == b.audience);
    CHECK(a.subject == b.subject && a.clientId == b.clientId);
    CHECK(a.tokenFingerprint == b.tokenFingerprint);
    CHECK(found.keys == expected.keys);
}

void compare(const std::string& log, const char* what, bool countsOnly)
{
    pipeline::ScanOptions options;
    options.countsOnly = countsOnly;
    constexpr std::string_view Key = "a key of thirty-two bytes or more";
    options.fingerprintKey = base::SecretBytes(Key);
    auto tools = pipeline::makeToolbox(options);
    CHECK(tools.has_value());
    logs::SourceContext context;
    pipeline::BlockAnalyzer reading(*tools);
    pipeline::BlockAnalyzer counting(*tools);
    options.countsOnly = false;
    auto toolsOfEvents = pipeline::makeToolbox(options);
    CHECK(toolsOfEvents.has_value());
    pipeline::BlockAnalyzer telling(*toolsOfEvents);
    const pipeline::BlockSource source{"key", "file"};
    logs::Place place{0, 1};
    for (std::size_t at = 0; at < log.size();) { // blocks of whole records, as the scanner makes them
        std::size_t end = std::min(log.size(), at + 60'000);
        while (end < log.size() &&
               (log[end - 1] != '\n' || log[end] == '\t' || log[end] == 'j' || log[end] == '\n' ||
                log[end] == 'p'))
            ++end;
        const std::string_view block = std::string_view(log).substr(at, end - at);
        const pipeline::BlockResult expected = reading.analyze(block, place, context, source, true);
        const pipeline::BlockResult found = counting.analyze(block, place, context, source, false);
        std::fprintf(stderr, "%s: block at %zu\n", what, at);
        CHECK(found.lines == expected.lines);
        CHECK(found.formats == expected.formats);
        CHECK(found.untimed.requests == expected.untimed.requests);
        CHECK(found.buckets.size() == expected.buckets.size());
        for (const auto& [start, counts] : expected.buckets) {
            CHECK(found.buckets.contains(start));
            CHECK(found.buckets.at(start).requests == counts.requests);
            CHECK(found.buckets.at(start).lines == counts.lines);
        }
        CHECK(found.events.size() == expected.events.size());
        for (std::size_t i = 0; i < found.events.size(); ++i) {
            checkSame(found.events[i], expected.events[i]);
        }
        CHECK(found.counts.size() == expected.counts.size());
        for (std::size_t i = 0; i < found.counts.size(); ++i)
            checkSame(found.counts[i], expected.counts[i]);
        if (countsOnly) { // what is counted is what is told of otherwise
            CHECK(found.events.empty());
            const auto told = telling.analyze(block, place, context, source, true).events;
            CHECK(told.size() == found.counts.size());
            events::KeptValues values;
            for (std::size_t i = 0; i < told.size(); ++i)
                checkSame(found.counts[i], pipeline::countOf(told[i], values));
        }
        place.line += expected.lines;
        place.offset += block.size();
        at = end;
    }
}

} // namespace

int main()
{
    const std::vector<Maker> kinds{json,  tempting, jsonWithoutRequest, epoch,       access,       logfmt,
                                   plain, failures, refusals,           oddStatuses, rareAddresses};
    std::vector<Maker> all = kinds;
    all.push_back(odd);
    std::vector<Maker> mostlyRefusals(60, refusals); // nearly all by plans
    mostlyRefusals.insert(mostlyRefusals.end(), all.begin(), all.end());
    std::vector<Maker> almostAllRefusals(300, likeRefusals); // read by looks, with some that have none
    almostAllRefusals.insert(almostAllRefusals.end(), all.begin(), all.end());
    unsigned seed = 1;
    for (const bool ordered : {true, false}) {
        for (const Maker kind : kinds) {
            compare(makeLog({kind}, seed++, ordered), "one kind", false);
            compare(makeLog({kind}, seed++, ordered), "one kind, counts alone", true);
        }
        compare(makeLog({json, jsonWithoutRequest}, seed++, ordered), "requests and others", false);
        compare(makeLog({access, plain, odd}, seed++, ordered), "with stray lines", false);
        for (const bool counted : {false, true}) {
            compare(makeLog(mostlyRefusals, seed++, ordered), "mostly refusals", counted);
            compare(makeLog(almostAllRefusals, seed++, ordered), "almost all refusals", counted);
            for (const Maker kind : {refusals, likeRefusals}) {
                const std::string first = makeLog({kind}, seed++, ordered);
                compare(first + makeLog(all, seed++, ordered), "refusals, then all", counted);
            }
        }
        compare(makeLog(all, seed++, ordered), "all", false);
        compare(makeLog(all, seed++, ordered), "all, counts alone", true);
    }
    std::puts("all cases hold");
    return 0;
}
