#pragma once

// A made log: three hours of ordinary failures, a spike, an hour of the ordinary.
#include <QtTest>
#include <random>

#include "spikes/monitor.h"

namespace made {

using namespace bearerwatch;
using namespace std::chrono_literals;
using causes::Cause;
using series::Dimension;
using spikes::ChangeKind;

using Changes = std::vector<spikes::IncidentChange>;

const base::Time Start = *base::parseInstant("2026-01-14T09:00:00Z");
constexpr int SpikeMinute = 180;
constexpr int SpikeMinutes = 10;

struct Failure {
    base::Time time;
    Cause cause = Cause::Expired;
    std::vector<std::pair<Dimension, std::string>> values;
};

/// Three hours of ordinary failures from many clients, then a spike, then an hour of the ordinary.
class Log {
public:
    using SpikeMaker = std::function<Failure(int)>;

    explicit Log(const SpikeMaker& spike)
    {
        for (int minute = 0; minute < 250; ++minute) {
            if (m_random() % 3 == 0)
                failures.push_back(ordinary(minute));
            if (minute >= SpikeMinute && minute < SpikeMinute + SpikeMinutes && spike) {
                for (int i = 0; i < 12; ++i) {
                    Failure failure = spike((minute - SpikeMinute) * 12 + i);
                    failure.time = Start + minute * 1min + i * 4s;
                    failures.push_back(std::move(failure));
                }
            }
        }
    }

    std::vector<Failure> failures;

private:
    Failure ordinary(int minute)
    {
        constexpr std::array<Cause, 4> Some = {Cause::Expired, Cause::SignatureMismatch, Cause::Missing,
                                               Cause::AudienceMismatch};
        const auto any = [&](unsigned count) { return std::to_string(m_random() % count); };
        return {Start + minute * 1min + 1s,
                Some.at(m_random() % Some.size()),
                {{Dimension::ClientIp, "10.0.0." + any(40)},
                 {Dimension::KeyId, "2025-" + any(3)},
                 {Dimension::Issuer, "https://id.example"},
                 {Dimension::Audience, "orders"},
                 {Dimension::Service, "service-" + any(4)},
                 {Dimension::TokenFingerprint, "t" + any(1000)},
                 {Dimension::UserAgent, "agent/" + any(5)}}};
    }
    std::mt19937 m_random{3};
};

inline void add(spikes::Monitor& monitor, const Failure& failure)
{
    std::vector<series::DimensionValue> values;
    for (const auto& [dimension, value] : failure.values)
        values.push_back({dimension, value});
    monitor.add(failure.time, failure.cause, values);
}

/// Requests all the time, so that silence is no gap.
inline Changes play(spikes::Monitor& monitor, const Log& log,
                    const std::function<void(spikes::Monitor&, int)>& eachMinute = {})
{
    Changes all;
    std::size_t next = 0;
    for (int minute = 0; minute < 250; ++minute) {
        monitor.addRequests(Start + minute * 1min, 50);
        for (; next < log.failures.size() && log.failures[next].time < Start + (minute + 1) * 1min; ++next)
            add(monitor, log.failures[next]);
        for (auto& change : monitor.advance())
            all.push_back(std::move(change));
        if (eachMinute)
            eachMinute(monitor, minute);
    }
    for (auto& change : monitor.finish())
        all.push_back(std::move(change));
    return all;
}

inline std::string of(const char* text, int number)
{
    return text + std::to_string(number);
}

inline std::string describe(const std::vector<spikes::Incident>& incidents)
{
    std::string text;
    for (const auto& incident : incidents)
        text += incident.id + " " + incident.explanation + " " + incident.reason + "\n";
    return text;
}

inline Failure rotatedKey(int i)
{
    return {{},
            i % 3 == 0 ? Cause::SignatureMismatch : Cause::UnknownKey,
            {{Dimension::ClientIp, of("10.0.0.", i % 40)},
             {Dimension::KeyId, "2026-01"},
             {Dimension::TokenFingerprint, of("n", i)}}};
}

inline Failure probe(int i)
{
    constexpr std::array<Cause, 5> Kinds = {Cause::Malformed, Cause::SignatureMismatch, Cause::UnknownKey,
                                            Cause::AlgorithmRejected, Cause::Expired};
    return {{},
            Kinds.at(static_cast<std::size_t>(i) % Kinds.size()),
            {{Dimension::ClientIp, "203.0.113.9"},
             {Dimension::KeyId, of("k", i)},
             {Dimension::TokenFingerprint, of("p", i)}}};
}

} // namespace made

Q_DECLARE_METATYPE(made::Log::SpikeMaker)
