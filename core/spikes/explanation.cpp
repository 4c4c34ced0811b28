#include "spikes/explanation.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>

#include "base/text.h"

namespace bearerwatch::spikes {

namespace {

using causes::Cause;
using series::Dimension;

constexpr std::array<std::string_view, causes::CauseCount> Nouns = {
    "expired tokens",         "tokens used too early",
    "malformed tokens",       "signature failures",
    "unknown keys",           "rejected algorithms",
    "audience mismatches",    "issuer mismatches",
    "rejected claims",        "revoked tokens",
    "replayed tokens",        "refusals for missing scope",
    "requests without token", "unknown tokens",
    "failures to validate",   "rejections without a stated reason"};

/// "92 % carry key id X", "92 % come from client X".
std::string_view verbOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::ClientIp:
        return "come from address ";
    case Dimension::KeyId:
        return "carry kid ";
    case Dimension::Issuer:
        return "carry issuer ";
    case Dimension::Audience:
        return "carry audience ";
    case Dimension::Path:
        return "go to ";
    case Dimension::Subject:
        return "are of subject ";
    case Dimension::Service:
        return "are met by service ";
    case Dimension::ClientId:
        return "come from client ";
    case Dimension::UserAgent:
        return "come from user agent ";
    case Dimension::TokenFingerprint:
        return "carry one token, fingerprint ";
    }
    return "carry ";
}

std::string number(double value)
{
    char buffer[32];
    if (value >= 9.95 || std::abs(value - std::round(value)) < 0.05)
        std::snprintf(buffer, sizeof buffer, "%.0f", value);
    else
        std::snprintf(buffer, sizeof buffer, "%.1f", value);
    return buffer;
}

std::string percent(double share)
{
    const long rounded = std::lround(share * 100);
    if (rounded == 0 && share > 0)
        return "under 1 %";
    return std::to_string(rounded) + " %";
}

std::string span(base::Duration duration)
{
    const auto minutes = std::max<std::int64_t>(1, std::chrono::ceil<std::chrono::minutes>(duration).count());
    if (minutes < 120)
        return std::to_string(minutes) + " min";
    return number(static_cast<double>(minutes) / 60.0) + " h";
}

std::string clockTime(const Incident& incident)
{
    const std::string text = base::formatRfc3339(incident.since);
    // The day is told where the incident went over midnight.
    const bool sameDay = std::chrono::floor<std::chrono::days>(incident.since) ==
        std::chrono::floor<std::chrono::days>(std::max(incident.until, incident.raised));
    return sameDay ? text.substr(11, 5) : text.substr(0, 10) + " " + text.substr(11, 5);
}

std::string shortValue(std::string_view value)
{
    constexpr std::size_t Most = 80;
    std::string text = base::escapeForDisplay(value.substr(0, Most));
    return value.size() > Most ? text + "..." : text;
}

/// Whether it shows in no cause as a whole.
bool isChannel(const Incident& incident)
{
    return !incident.channels.empty() &&
        std::all_of(incident.alerts.begin(), incident.alerts.end(),
                    [](const Alert& alert) { return alert.channel.has_value(); });
}

std::string channelNoun(Channel channel)
{
    switch (channel) {
    case Channel::UnfamiliarClients:
        return "rejections of clients never seen before";
    case Channel::SharedTokens:
        return "rejections of tokens that several clients send";
    case Channel::Hammering:
        return "repeats of expired tokens";
    case Channel::Requests:
        break;
    }
    return "requests";
}

/// "; 40 rejections of clients never seen before, usually 2" for what the sentence does not begin with.
std::string channelClauses(const Incident& incident)
{
    std::string text;
    for (std::size_t i = 0; i < incident.channels.size(); ++i) {
        const Channel channel = incident.channels[i];
        const auto alert = std::find_if(incident.alerts.rbegin(), incident.alerts.rend(),
                                        [&](const Alert& one) { return one.channel == channel; });
        const bool told = i == 0 && isChannel(incident);
        if (told || alert == incident.alerts.rend())
            continue;
        text += channel == Channel::Requests ? "; requests in all rose too: " : "; among them ";
        text += std::to_string(alert->count);
        if (channel != Channel::Requests)
            text += " " + channelNoun(channel);
        text += ", usually " + number(alert->expected);
    }
    return text;
}

std::size_t distinct(const ValueTable& table, Dimension dimension)
{
    return table[static_cast<std::size_t>(dimension)].size();
}

} // namespace

std::string summarize(const Incident& incident)
{
    const base::Time until = std::max(incident.until, incident.raised);
    std::string noun = "rejections";
    if (isChannel(incident)) {
        noun = channelNoun(incident.channels.front());
    } else if (incident.causes.size() == 1) {
        noun = Nouns.at(causes::index(incident.causes.front()));
    } else if (!incident.causes.empty()) {
        noun = "rejections of " + std::to_string(incident.causes.size()) + " causes, most of them " +
            std::string(Nouns.at(causes::index(incident.causes.front()))) + ",";
    }
    std::string text = std::to_string(incident.count) + " " + noun + " in " + span(until - incident.since) +
        ", usually " + number(incident.expected) + ", since " + clockTime(incident);
    if (incident.end) {
        const std::string end = base::formatRfc3339(*incident.end);
        text += incident.newUsual ? "; it lasts and is taken as the new usual rate"
                                  : ", over at " + end.substr(11, 5);
    }
    return text;
}

void explain(Incident& incident, const Composition& composition)
{
    incident.contributors = rankContributors(composition);
    std::string text = summarize(incident);
    const bool driven = !incident.contributors.empty() &&
        explainedExcess(composition, incident.contributors.front()) >= DriverShare;
    if (driven) {
        const Driver& driver = incident.contributors.front();
        // Of a channel, which is a part of its causes' events, the part that the driver explains.
        const double share = isChannel(incident) ? explainedExcess(composition, driver) : driver.share;
        text +=
            "; " + percent(share) + " " + std::string(verbOf(driver.dimension)) + shortValue(driver.value);
        if (composition.usualEvents >= 5 && !isChannel(incident))
            text += ", usually " + percent(driver.usualShare);
    } else {
        const std::size_t addresses = distinct(composition.during, Dimension::ClientIp);
        const std::size_t clients = distinct(composition.during, Dimension::ClientId);
        const std::size_t most = std::max(addresses, clients);
        if (most > 0)
            text += "; spread over " + std::to_string(most) + (most == 1 ? " client" : " clients") +
                ", no single driver";
    }
    text += channelClauses(incident);
    if (incident.stillLearning)
        text += "; still learning what is usual";
    const std::string_view reason = probableReason(incident, composition);
    incident.reason = reason;
    incident.advice.clear();
    if (const ReasonEntry* entry = findReason(reason)) {
        text += ". Probably: " + std::string(entry->title);
        incident.advice = entry->advice;
    }
    incident.explanation = std::move(text);
}

} // namespace bearerwatch::spikes
