// Logs of the same time that are followed from their start together: their incidents are those of a scan.
#include "core/pipeline/following.h"
#include "pipeline/scan.h"

#include <csignal>
#include <sys/wait.h>

using namespace bearerwatch;
using namespace bearerwatch::test;

namespace {

constexpr int Minutes = 40;

std::string refused(base::Time time, int request)
{
    return R"({"time":")" + base::formatRfc3339(time) + R"(","request_id":"r)" + std::to_string(request) +
        R"(","remote_addr":"192.0.2.7","method":"GET","path":"/orders","status":401})" + "\n";
}

std::string served(base::Time time)
{
    return R"({"time":")" + base::formatRfc3339(time) +
        R"(","remote_addr":"192.0.2.8","method":"GET","path":"/orders","status":200})" + "\n";
}

std::string reason(base::Time time, int request, const std::string& words)
{
    return R"({"time":")" + base::formatRfc3339(time) + R"(","level":"warn","request_id":"r)" +
        std::to_string(request) + R"(","msg":")" + words + "\"}\n";
}

// Expired tokens all the time; signatures fail in the minutes from 20 to 30.
void write(const std::string& access, const std::string& api)
{
    std::string requests;
    std::string reasons;
    int count = 0;
    for (int minute = 0; minute < Minutes; ++minute) {
        const int failing = minute >= 20 && minute < 30 ? 40 : 2;
        for (int index = 0; index < 60; ++index) {
            const base::Time time = Start + std::chrono::minutes(minute) + std::chrono::seconds(index);
            if (index >= failing) {
                requests += served(time);
                continue;
            }
            requests += refused(time, ++count);
            reasons += reason(time, count, index < 2 ? "jwt expired" : "signature verification failed");
        }
    }
    append(access, requests);
    append(api, reasons);
}

std::string outline(const spikes::Incident& incident)
{
    std::string text = base::formatRfc3339(incident.since) + ' ' +
        (incident.end ? base::formatRfc3339(*incident.end) : "firing");
    for (const causes::Cause cause : incident.causes)
        text += ' ' + std::string(causes::id(cause));
    return text;
}

std::vector<std::string> outlines(const std::vector<spikes::Incident>& incidents)
{
    std::vector<std::string> list;
    for (const spikes::Incident& incident : incidents)
        list.push_back(outline(incident));
    return list;
}

// What is written while the logs are opened is told, and joined with what they held.
void goesOnAfterwards()
{
    const Folder folder;
    const std::string access = folder / "access.log";
    const std::string api = folder / "api.log";
    write(access, api);
    Following following({access, api});
    following.setClock(Start + std::chrono::minutes(Minutes));
    following.start();
    constexpr int Failures = 460;
    following.until("all is told",
                    [&] { return following.m_snapshot && following.m_snapshot->failures == Failures; });
    const base::Time later = Start + std::chrono::minutes(Minutes) + 1s;
    append(access, refused(later, 100'000));
    append(api, reason(later, 100'000, "jwt expired"));
    following.until("one more failure, joined", [&] {
        return following.m_snapshot->failures == Failures + 1 &&
            std::ranges::any_of(following.m_latest, [&](const auto& entry) {
                   return entry.second.requestId == "r100000" && entry.second.status == 401 &&
                       entry.second.cause == causes::Cause::Expired;
               });
    });
}

void incidentsAreThoseOfAScan(bool accessFirst)
{
    const Folder folder;
    const std::string access = folder / "access.log";
    const std::string api = folder / "api.log";
    write(access, api);
    const std::vector<std::string> paths = accessFirst ? std::vector{access, api} : std::vector{api, access};
    const auto scan = pipeline::scan(paths, {});
    CHECK(scan);
    const std::vector<std::string> wanted = outlines((*scan)->incidents);
    const std::uint64_t failures = (*scan)->failures;
    CHECK(wanted.size() == 1 && wanted.front().ends_with(" signature_mismatch"));

    Following following(paths);
    following.setClock(Start + 24h);
    following.start();
    following.until("all is counted, and the incidents are those of a scan", [&] {
        return following.m_snapshot && following.m_snapshot->failures == failures &&
            outlines(following.m_snapshot->incidents) == wanted;
    });
    const auto isFiring = [](const pipeline::Alert& alert) {
        return alert.state == spikes::IncidentState::Firing;
    };
    const std::lock_guard lock(following.m_mutex);
    CHECK(std::ranges::count_if(following.m_alerts, isFiring) <= 1); // none that was taken back
}

constexpr int Rotations = 40; // files of each log, of ten minutes each: more than is read at one turn
constexpr int Lines = 600; // of each file; each twentieth request is refused, the last one too
constexpr int Failures = Rotations * Lines / 20;

// Two logs that were rotated together, the older files packed; the oldest first.
std::vector<std::string> writeRotated(const Folder& folder)
{
    std::vector<std::string> paths;
    for (int part = 0; part < Rotations; ++part) {
        const int age = Rotations - 1 - part;
        const std::string end = age == 0 ? "" : "." + std::to_string(age);
        std::string requests;
        std::string reasons;
        for (int index = 0; index < Lines; ++index) {
            const base::Time time = Start + std::chrono::minutes(10 * part) + std::chrono::seconds(index);
            const int request = part * Lines + index;
            const bool fails = index % 20 == 19;
            requests += fails ? refused(time, request) : served(time);
            reasons += reason(time, request, fails ? "jwt expired" : "orders were listed");
        }
        for (const bool access : {true, false}) {
            const std::string path = folder / ((access ? "access.log" : "api.log") + end);
            append(path, access ? requests : reasons);
            fs::last_write_time(path, fs::file_time_type::clock::now() - std::chrono::minutes(age));
            if (age > 2)
                CHECK(std::system(("gzip -n '" + path + "'").c_str()) == 0);
            paths.push_back(age > 2 ? path + ".gz" : path);
        }
    }
    return paths;
}

bool isWhole(const events::Event& event)
{
    return event.cause == causes::Cause::Expired && event.status == 401 && event.clientIp == "192.0.2.7";
}

// The last record of a rotated file meets its neighbour, too: no line of that file comes any more.
void rotatedLogsAreJoinedToTheirEnds()
{
    const Folder folder;
    Following following(writeRotated(folder));
    following.setClock(Start + 24h);
    following.start();
    following.until("each refused request with its client", [&] {
        return following.m_snapshot && following.m_snapshot->failures == Failures &&
            std::ranges::count_if(following.m_latest, [](const auto& one) { return isWhole(one.second); }) ==
            Failures;
    });
}

// Killed when one log was written down further than the other: what is read again finds its event.
void aKillWhileOpeningCountsNothingTwice()
{
    const Folder folder;
    const std::vector<std::string> paths = writeRotated(folder);
    const std::string state = folder / "state";
    const pid_t child = ::fork();
    if (child == 0) {
        Following following(paths, state, true);
        following.start();
        following.until("something was told", [&] { return following.m_events > 0; });
        ::kill(::getpid(), SIGKILL);
    }
    CHECK(::waitpid(child, nullptr, 0) == child);
    Following following(paths, state, true);
    following.setClock(Start + 24h);
    following.start();
    const base::Time last =
        Start + std::chrono::minutes(10 * Rotations - 10) + std::chrono::seconds(Lines - 1);
    following.until("all is read, each refused request counted once", [&] {
        return following.m_snapshot && following.m_snapshot->last >= last &&
            following.m_snapshot->failures >= Failures;
    });
    const std::lock_guard lock(following.m_mutex);
    CHECK(following.m_snapshot->failures == Failures);
}

} // namespace

int main()
{
    rotatedLogsAreJoinedToTheirEnds();
    aKillWhileOpeningCountsNothingTwice();
    incidentsAreThoseOfAScan(true);
    incidentsAreThoseOfAScan(false);
    goesOnAfterwards();
    return 0;
}
