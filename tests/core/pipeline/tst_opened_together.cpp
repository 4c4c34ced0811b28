// Logs of the same time that are followed from their start together: their incidents are those of a scan.
#include "core/pipeline/following.h"
#include "pipeline/scan.h"

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

} // namespace

int main()
{
    incidentsAreThoseOfAScan(true);
    incidentsAreThoseOfAScan(false);
    goesOnAfterwards();
    return 0;
}
