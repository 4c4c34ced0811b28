#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "causes/cause.h"
#include "series/bucket.h"
#include "spikes/phrase.h"

namespace bearerwatch::spikes {

enum class IncidentState : std::uint8_t { Firing, Resolved };

/// What is counted beside the causes.
enum class Channel : std::uint8_t {
    UnfamiliarClients, ///< Rejections of clients that were never rejected before.
    SharedTokens, ///< Rejections of tokens that three clients or more have sent.
    Hammering, ///< An expired token, or one client's, that is sent again and again.
    Requests ///< All requests; a circumstance of a spike, never one by itself.
};
inline constexpr std::size_t ChannelCount = 4;
[[nodiscard]] std::string_view id(Channel channel); ///< "unfamiliar_clients", ...

/// A value that makes up a spike more than it usually would.
struct Driver {
    series::Dimension dimension = series::Dimension::ClientIp;
    std::string value;
    std::uint64_t count = 0;
    double share = 0; ///< Of the events of the incident, 0 to 1.
    double usualShare = 0; ///< Before it, 0 to 1.
};

/// The part that one cause has in an incident.
struct Alert {
    std::string id; ///< Stable over restarts; unlike in each alert.
    causes::Cause cause = causes::Cause::Unspecified; ///< For a channel: its most frequent one.
    std::optional<Channel> channel; ///< Set: the alert is about this and not about the cause as a whole.
    base::Time raised; ///< End of the bucket that showed it.
    base::Time since; ///< Estimated onset.
    std::optional<base::Time> end; ///< Set when it is over.
    std::uint64_t count = 0; ///< Events since the onset.
    double expected = 0; ///< What would have been usual in that time.
    std::uint64_t raisedCount = 0; ///< `count` at the moment it was raised.
    double raisedExpected = 0; ///< `expected` at that moment.
};

/// One spike from its onset to its end; several causes of one happening are one incident.
struct Incident {
    std::string id; ///< Stable over restarts.
    std::vector<causes::Cause> causes; ///< The one with the largest excess first.
    std::vector<Channel> channels; ///< In the order in which they rose.
    IncidentState state = IncidentState::Firing;
    base::Time since; ///< Estimated onset.
    base::Time raised; ///< When it could first be known.
    std::optional<base::Time> end; ///< Set when resolved.
    std::uint64_t count = 0; ///< Events of its causes since the onset.
    double expected = 0; ///< What would have been usual in that time.
    base::Time until; ///< End of the last bucket that `count` holds.
    std::vector<Alert> alerts; ///< One for each of `causes`, in order of `raised`.
    std::vector<Driver> contributors; ///< Best explanation first.
    std::string explanation; ///< One English sentence with counts, baseline, start, shares.
    std::vector<Phrase> phrases; ///< The clauses of `explanation`, to be said in another language.
    std::string reason; ///< Code of the probable reason: "key_rotated"; empty: none.
    std::string advice; ///< What to do; English.
    bool stillLearning = false; ///< The baseline has seen little.
    bool newUsual = false; ///< Ended as a lasting shift: the high rate is the usual one now.
};

} // namespace bearerwatch::spikes
