#pragma once

#include <QString>
#include <string>
#include <vector>

#include "history/store.h"

// Events, marks and batches for the tests of the history.

namespace bearerwatch::test {

inline const base::Time Now = *base::parseInstant("2026-03-02T10:00:00Z");
inline const char* const Source = "/var/log/app.log";

inline events::Event eventAt(int number)
{
    events::Event event;
    event.key = "generation:" + std::to_string(number * 100);
    event.time = Now + std::chrono::seconds(number);
    event.cause = causes::Cause::Expired;
    event.alternatives = {causes::Cause::Revoked, causes::Cause::Malformed};
    event.borrowed = {{"client_ip status", "/var/log/access.log", 17}, {"route", "gateway.log", 3}};
    event.certainty = causes::Certainty::Inferred;
    event.file = "app.log";
    event.offset = static_cast<std::uint64_t>(number) * 100;
    event.line = static_cast<std::uint64_t>(number);
    event.status = 401;
    event.clientIp = "192.0.2.7";
    event.keyId = std::string("a\0b", 3);
    event.text = "jwt expired \xf0\x9f\x94\x91";
    return event;
}

/// Events `from` to `to`, and the mark behind them.
inline history::Batch batchOf(int from, int to)
{
    history::Batch batch;
    for (int number = from; number <= to; ++number)
        batch.events.push_back(eventAt(number));
    tail::FileMark mark;
    mark.source = Source;
    mark.generation = "generation";
    mark.id = {3, 1ULL << 63};
    mark.offset = static_cast<std::uint64_t>(to) * 100;
    mark.line = static_cast<std::uint64_t>(to);
    mark.headHash = 0xffffffffffffffffULL;
    mark.markHash = 7;
    mark.withinLongLine = true;
    batch.marks.push_back(mark);
    batch.buckets[Now] = {5, 6};
    return batch;
}

inline std::string why(const base::Error& error)
{
    return base::toText(error);
}

} // namespace bearerwatch::test

/// Opens a store or fails the test with its words.
#define OPEN_STORE(name, folder)                                                                             \
    auto name = history::Store::open(folder, test::Now);                                                     \
    QVERIFY2(name.has_value(), name ? "" : base::toText(name.error()).c_str())
