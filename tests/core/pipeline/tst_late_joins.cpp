// Lines of one request that are written long after one another: a following tells of the first at once, and
// comes to what a scan of the same lines says.
#include "core/pipeline/following.h"
#include "history/reader.h"
#include "pipeline/scan.h"

using namespace bearerwatch;
using namespace bearerwatch::test;
using causes::Cause;

namespace {

std::string stamp(base::Duration after)
{
    return base::formatRfc3339(Start + after);
}

std::string why(base::Duration after, const std::string& request, const std::string& words = "jwt expired")
{
    return R"({"time":")" + stamp(after) + R"(","level":"warn","request_id":")" + request + R"(","msg":")" +
        words + R"(","kid":"2026-01"})" + "\n";
}

std::string refused(base::Duration after, const std::string& request, int order = 4711)
{
    return R"({"time":")" + stamp(after) + R"(","request_id":")" + request +
        R"(","remote_addr":"192.0.2.7","method":"GET","path":"/orders/)" + std::to_string(order) +
        R"(","status":401})" + "\n";
}

// What counts of an event, as one line.
std::string outline(const events::Event& event)
{
    return std::string(event.cause ? causes::id(*event.cause) : "none") + ' ' + event.clientIp.value_or("-") +
        ' ' + std::to_string(event.status.value_or(0)) + ' ' + event.method.value_or("-") + ' ' +
        event.route.value_or("-") + ' ' + event.keyId.value_or("-");
}

std::vector<std::string> scanned(const std::string& path)
{
    std::vector<std::string> list;
    pipeline::ScanOptions options;
    const auto scan = pipeline::scan({path}, options, {},
                                     [&](const events::Event& event) { list.push_back(outline(event)); });
    CHECK(scan);
    std::sort(list.begin(), list.end());
    return list;
}

std::vector<std::string> told(Following& following)
{
    const std::lock_guard lock(following.m_mutex);
    std::vector<std::string> list;
    for (const auto& [key, event] : following.m_latest) {
        if (event.cause)
            list.push_back(outline(event));
    }
    std::sort(list.begin(), list.end());
    return list;
}

std::uint64_t countOf(const pipeline::SnapshotPtr& snapshot, Cause cause)
{
    return snapshot->causes[causes::index(cause)];
}

// The line that says why is told; then comes the one that knows the client.
void theRequestComesLate()
{
    const Folder folder;
    const std::string log = folder / "app.log";
    append(log, why(0s, "r1"));
    Following following({log});
    following.start();
    following.untilEvents(1);
    following.until("counted", [&] { return following.m_snapshot && following.m_snapshot->failures == 1; });
    append(log, refused(3s, "r1"));
    following.until("update", [&] { return following.m_updates == 1; });
    const events::Event event = following.m_latest.begin()->second;
    CHECK(event.cause == Cause::Expired && event.clientIp == "192.0.2.7" && event.status == 401);
    CHECK(event.method == "GET" && event.route == "/orders/{id}" && event.keyId == "2026-01");
    following.until("counted anew", [&] { return following.m_snapshot->events.corrections == 1; });
    const pipeline::SnapshotPtr snapshot = following.snapshot();
    CHECK(snapshot->failures == 1 && countOf(snapshot, Cause::Unspecified) == 0);
    CHECK(snapshot->top[static_cast<std::size_t>(series::Dimension::ClientIp)].front().value == "192.0.2.7");
    CHECK(snapshot->top[static_cast<std::size_t>(series::Dimension::KeyId)].front().count == 1);
    int events = 0;
    (void)snapshot->events.forEach(
        [&](const events::Event& one) {
            ++events;
            CHECK(one.clientIp == "192.0.2.7");
            return true;
        },
        true);
    CHECK(events == 1 && following.m_events == 1);
    CHECK(told(following) == scanned(log));
}

// A bare refusal is told; then comes the line that says why: the refusal is taken back.
void theReasonComesLate()
{
    const Folder folder;
    const std::string log = folder / "app.log";
    append(log, refused(0s, "r1"));
    Following following({log}, folder / "state");
    following.start();
    following.untilFollowing(log);
    append(log, refused(1s, "r2"));
    following.untilEvents(1); // the one before was there already
    append(log, why(2s, "r2", "invalid signature"));
    following.until("update", [&] { return following.m_updates == 1; });
    following.untilEvents(2);
    following.until("counted anew", [&] { return following.m_snapshot->events.corrections == 1; });
    const pipeline::SnapshotPtr snapshot = following.snapshot();
    CHECK(snapshot->failures == 1 && countOf(snapshot, Cause::Unspecified) == 0);
    CHECK(countOf(snapshot, Cause::SignatureMismatch) == 1);
    CHECK(snapshot->events.retracted && snapshot->events.retracted->size() == 1);
    CHECK(told(following) ==
          std::vector<std::string>{"signature_mismatch 192.0.2.7 401 GET /orders/{id} 2026-01"});
    auto reader = history::Reader::open(folder / "state");
    CHECK(reader);
    std::vector<std::string> kept;
    CHECK((*reader)->events({}, [&](const events::Event& event) {
        kept.push_back(outline(event));
        return true;
    }));
    CHECK(kept == told(following) && (*reader)->extent().events == 1);
}

// What was corrected is so after a restart, and counted once.
void aRestartKnowsIt()
{
    const Folder folder;
    const std::string log = folder / "app.log";
    append(log, "");
    {
        Following following({log}, folder / "state");
        following.start();
        following.untilFollowing(log);
        append(log, refused(0s, "r1") + why(0s, "r2"));
        following.untilEvents(2);
        append(log, why(1s, "r1") + refused(1s, "r2", 12));
        following.until("updates", [&] { return following.m_updates == 2; });
        following.untilEvents(3);
    }
    Following again({log}, folder / "state");
    again.start();
    again.until("recalled", [&] { return again.m_snapshot && again.m_snapshot->failures == 2; });
    const pipeline::SnapshotPtr snapshot = again.snapshot();
    CHECK(countOf(snapshot, Cause::Expired) == 2 && again.m_events == 0);
    (void)snapshot->events.forEach(
        [](const events::Event& one) {
            CHECK(one.clientIp == "192.0.2.7");
            return true;
        },
        true);
}

// What was told before a restart is corrected by the line that comes after it.
void aPartnerAfterARestart()
{
    const Folder folder;
    const std::string log = folder / "app.log";
    append(log, "");
    {
        Following following({log}, folder / "state");
        following.start();
        following.untilFollowing(log);
        append(log, refused(0s, "r1") + why(0s, "r2"));
        following.untilEvents(2);
        following.until("counted",
                        [&] { return following.m_snapshot && following.m_snapshot->failures == 2; });
    }
    Following again({log}, folder / "state");
    again.start();
    again.until("recalled", [&] { return again.m_snapshot && again.m_snapshot->failures == 2; });
    again.untilFollowing(log);
    append(log, why(1s, "r1") + refused(1s, "r2", 12));
    again.until("updates", [&] { return again.m_updates == 2; });
    again.until("counted anew", [&] { return again.m_snapshot->events.corrections == 2; });
    const pipeline::SnapshotPtr snapshot = again.snapshot();
    CHECK(snapshot->failures == 2 && countOf(snapshot, Cause::Expired) == 2);
    CHECK(countOf(snapshot, Cause::Unspecified) == 0);
    std::vector<std::string> kept;
    auto reader = history::Reader::open(folder / "state");
    CHECK(reader && (*reader)->events({}, [&](const events::Event& event) {
        kept.push_back(outline(event));
        return true;
    }));
    std::sort(kept.begin(), kept.end());
    CHECK(kept == scanned(log));
}

// Requests whose lines come together, apart, in both orders, without partner: as the scan says in the end.
void asAScanInTheEnd()
{
    const Folder folder;
    const std::string log = folder / "app.log";
    append(log, "");
    Following following({log});
    following.start();
    following.untilFollowing(log);
    std::string first;
    std::string second;
    for (int index = 0; index < 60; ++index) {
        const std::string request = "q" + std::to_string(index);
        const bool reasonFirst = index % 2 == 0;
        const bool together = index % 3 == 0;
        const bool alone = index % 5 == 0;
        const std::string one = reasonFirst ? why(0s, request) : refused(0s, request, index);
        const std::string other = reasonFirst ? refused(4s, request, index) : why(4s, request);
        first += one + (together && !alone ? other : std::string());
        second += together || alone ? std::string() : other;
    }
    append(log, first);
    following.until("events", [&] { return following.m_events == 60; });
    append(log, second);
    const std::vector<std::string> wanted = scanned(log);
    CHECK(wanted.size() == 60);
    following.until("updates", [&] { return following.m_updates == 32; });
    following.until("counted", [&] { return following.m_snapshot->failures == 60; });
    CHECK(told(following) == wanted);
}

} // namespace

int main()
{
    theRequestComesLate();
    theReasonComesLate();
    aRestartKnowsIt();
    aPartnerAfterARestart();
    asAScanInTheEnd();
    return 0;
}
