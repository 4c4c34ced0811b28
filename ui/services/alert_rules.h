#pragma once

#include <array>
#include <vector>

#include "causes/cause.h"
#include "spikes/incident.h"

class QSettings;

namespace bearerwatch::services {

/// When a spike of one kind is told. The detector finds spikes of 5 events or more and 1.5 times the usual or
/// more, as far as chance does not explain them; a rule can only ask for more.
struct AlertRule {
    bool told = true;
    int leastEvents = LowestEvents; ///< Since the onset.
    double leastRatio = LowestRatio; ///< Of the events to what is usual.

    static constexpr int LowestEvents = 5;
    static constexpr int HighestEvents = 1'000'000;
    static constexpr double LowestRatio = 1.5;
    static constexpr double HighestRatio = 1000;

    friend bool operator==(const AlertRule&, const AlertRule&) = default;
};

/// Which incidents the user is told of. Plain data.
struct AlertRules {
    /// Unfamiliar clients, shared tokens, hammering: the channels that can be a spike by themselves.
    static constexpr std::size_t Channels = 3;

    std::array<AlertRule, causes::CauseCount> causes;
    std::array<AlertRule, Channels> channels;
    int cooldownMinutes = 0; ///< After the end of an incident, in log time, no other of its cause is told.

    friend bool operator==(const AlertRules&, const AlertRules&) = default;

    /// Whether one of its parts is to be told, as large as it is by now.
    [[nodiscard]] bool wants(const spikes::Incident& incident) const;
    /// Whether it follows too soon upon another one of `all` that had the same main cause.
    [[nodiscard]] bool tooSoon(const spikes::Incident& incident,
                               const std::vector<spikes::Incident>& all) const;
};

/// What rules would have told of incidents that are known.
struct DryRun {
    struct Line {
        spikes::Incident incident;
        bool told = false;
        bool soon = false; ///< Not told, for the cooldown's sake.
    };
    std::vector<Line> lines; ///< In order of onset.
    std::size_t told = 0;
};
[[nodiscard]] DryRun dryRun(const AlertRules& rules, std::vector<spikes::Incident> incidents);

[[nodiscard]] AlertRules readAlertRules(const QSettings& settings);
void writeAlertRules(QSettings& settings, const AlertRules& rules);

} // namespace bearerwatch::services
