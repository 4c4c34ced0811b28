#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "pipeline/live_join.h"

// Any sequence of events and pauses: the joiner gives each event out once and in order, what is joined names
// an event with a cause, and a following with its corrections comes to the same.

namespace {

using namespace bearerwatch;

struct Step {
    pipeline::RawEvent raw;
    std::uint8_t pause = 0;
};

std::vector<Step> stepsFrom(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t Bytes = 5;
    std::vector<Step> steps;
    base::Time time(std::chrono::seconds(1'700'000'000));
    for (std::size_t at = 0; at + Bytes <= size && steps.size() < 400; at += Bytes) {
        const std::uint8_t* const b = data + at;
        events::Event event;
        event.key = "e:" + std::to_string(steps.size());
        time += std::chrono::milliseconds(b[0] % 64 * b[0] % 64 * 10);
        if (b[0] < 250)
            event.time = b[0] % 7 == 0 ? time - std::chrono::seconds(b[1] % 16) : time;
        constexpr causes::Cause Some[] = {causes::Cause::Unspecified, causes::Cause::Expired,
                                          causes::Cause::UnknownKey};
        if (b[1] % 4 != 3)
            event.cause = Some[b[1] % 4];
        if ((b[2] & 1) != 0)
            event.status = (b[2] & 2) != 0 ? 401 : 403;
        if ((b[2] & 4) != 0)
            event.method = (b[2] & 8) != 0 ? "GET" : "POST";
        if ((b[2] & 16) != 0)
            event.route = (b[2] & 32) != 0 ? "/a/{id}" : "/b";
        if ((b[2] & 64) != 0)
            event.keyId = "k";
        event.format = (b[2] & 128) != 0 ? "json" : "text";
        events::JoinKeys keys;
        if (b[3] % 4 != 0)
            keys.requestId = "r" + std::to_string(b[3] % 8);
        if (b[3] / 8 % 4 != 0)
            keys.connection = "c" + std::to_string(b[3] / 8 % 4);
        if (b[4] % 3 != 0) {
            keys.client = "192.0.2." + std::to_string(b[4] % 6);
            event.clientIp = keys.client;
        }
        steps.push_back({{std::move(event), std::move(keys)}, static_cast<std::uint8_t>(b[4] / 8)});
    }
    return steps;
}

std::string outline(const events::Event& event)
{
    return event.key + ' ' + (event.cause ? std::string(causes::id(*event.cause)) : "none") + ' ' +
        (event.joined ? "joined" : "-") + ' ' + event.clientIp.value_or("-") + ' ' +
        std::to_string(event.status.value_or(0)) + ' ' + event.method.value_or("-") + ' ' +
        event.route.value_or("-") + ' ' + event.keyId.value_or("-");
}

std::map<std::string, std::string> followed(const std::vector<Step>& steps)
{
    pipeline::LiveJoin join;
    std::map<std::string, std::string> told;
    std::vector<std::shared_ptr<pipeline::Portion>> portions;
    base::Duration now{0};
    constexpr base::Duration Longest = std::chrono::seconds(50); // after a minute nothing is joined any more
    const auto take = [&] {
        for (const auto& portion : portions) {
            if (portion->outstanding > 0)
                continue;
            for (const events::Event& event : portion->events) {
                if (!told.emplace(event.key, outline(event)).second)
                    std::abort();
            }
            portion->events.clear();
            portion->taken = true;
        }
        for (const pipeline::Correction& correction : join.takeCorrections()) {
            if (!told.contains(correction.after.key) || correction.before.key != correction.after.key ||
                !correction.before.cause)
                std::abort();
            told[correction.after.key] = outline(correction.after);
        }
    };
    for (const Step& step : steps) {
        auto portion = std::make_shared<pipeline::Portion>();
        portion->outstanding = 1;
        portions.push_back(portion);
        join.add(pipeline::RawEvent(step.raw), portion, now);
        for (int i = 0; i < step.pause % 4; ++i) {
            now += std::min<base::Duration>(std::chrono::milliseconds(step.pause * 3), Longest - now);
            join.settle(now);
            if (step.pause % 8 > 3)
                take();
        }
        if (step.pause == 31)
            join.giveAll();
    }
    join.flush();
    take();
    for (const auto& portion : portions) {
        if (portion->outstanding != 0)
            std::abort();
    }
    return told;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::vector<Step> steps = stepsFrom(data, size);
    events::Joiner joiner;
    std::vector<events::Event> out;
    for (const Step& step : steps)
        joiner.add(step.raw.event, step.raw.keys, out);
    joiner.flush(out);
    if (out.size() != steps.size())
        std::abort();
    std::map<std::string, std::string> wanted;
    std::map<std::string, bool> fails;
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (out[i].key != steps[i].raw.event.key || (out[i].joined && out[i].cause))
            std::abort();
        wanted[out[i].key] = outline(out[i]);
        fails[out[i].key] = steps[i].raw.event.cause.has_value();
    }
    for (const events::Event& event : out) {
        if (event.joined && (*event.joined == event.key || !fails[*event.joined]))
            std::abort();
    }
    for (const auto& [key, text] : followed(steps)) {
        if (wanted[key] != text && fails[key])
            std::abort();
    }
    return 0;
}
