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

/// What the driver of a spike explains, as a clause; the end of each pattern.
std::string_view driverPattern(Dimension dimension)
{
    switch (dimension) {
    case Dimension::ClientIp:
        return "; {share} come from address {value}";
    case Dimension::KeyId:
        return "; {share} carry kid {value}";
    case Dimension::Issuer:
        return "; {share} carry issuer {value}";
    case Dimension::Audience:
        return "; {share} carry audience {value}";
    case Dimension::Path:
        return "; {share} go to {value}";
    case Dimension::Subject:
        return "; {share} are of subject {value}";
    case Dimension::Service:
        return "; {share} are met by service {value}";
    case Dimension::ClientId:
        return "; {share} come from client {value}";
    case Dimension::UserAgent:
        return "; {share} come from user agent {value}";
    case Dimension::TokenFingerprint:
        return "; {share} carry one token, fingerprint {value}";
    }
    return "; {share} carry {value}";
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

Phrase::Value percent(std::string name, double share)
{
    const long rounded = std::lround(share * 100);
    if (rounded == 0 && share > 0)
        return {std::move(name), "under 1 %", true};
    return {std::move(name), std::to_string(rounded) + " %"};
}

/// Longer times are told in hours.
constexpr std::int64_t LongestInMinutes = 119;

std::int64_t minutesOf(base::Duration duration)
{
    return std::max<std::int64_t>(1, std::chrono::ceil<std::chrono::minutes>(duration).count());
}

std::string span(std::int64_t minutes)
{
    return minutes <= LongestInMinutes ? std::to_string(minutes)
                                       : number(static_cast<double>(minutes) / 60.0);
}

/// Patterns are whole sentences: each is translated as it stands.
std::string_view summaryPattern(bool several, bool hours)
{
    if (several && hours)
        return "{count} rejections of {number} causes, most of them {noun}, in {span} h, "
               "usually {usual}, since {start}";
    if (several)
        return "{count} rejections of {number} causes, most of them {noun}, in {span} min, "
               "usually {usual}, since {start}";
    return hours ? "{count} {noun} in {span} h, usually {usual}, since {start}"
                 : "{count} {noun} in {span} min, usually {usual}, since {start}";
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

std::string_view channelNoun(Channel channel)
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

/// What the sentence does not begin with: "; among them 40 rejections of clients never seen before, usually
/// 2".
void addChannels(const Incident& incident, std::vector<Phrase>& phrases)
{
    for (std::size_t i = 0; i < incident.channels.size(); ++i) {
        const Channel channel = incident.channels[i];
        const auto alert = std::find_if(incident.alerts.rbegin(), incident.alerts.rend(),
                                        [&](const Alert& one) { return one.channel == channel; });
        const bool told = i == 0 && isChannel(incident);
        if (told || alert == incident.alerts.rend())
            continue;
        std::vector<Phrase::Value> values = {{"count", std::to_string(alert->count)},
                                             {"usual", number(alert->expected)}};
        if (channel == Channel::Requests) {
            phrases.push_back({"; requests in all rose too: {count}, usually {usual}", std::move(values)});
        } else {
            values.push_back({"noun", std::string(channelNoun(channel)), true});
            phrases.push_back({"; among them {count} {noun}, usually {usual}", std::move(values)});
        }
    }
}

std::size_t distinct(const ValueTable& table, Dimension dimension)
{
    return table[static_cast<std::size_t>(dimension)].size();
}

/// What happened, how often, against what is usual, and when.
void addSummary(const Incident& incident, std::vector<Phrase>& phrases)
{
    const base::Time until = std::max(incident.until, incident.raised);
    const std::int64_t minutes = minutesOf(until - incident.since);
    const bool several = !isChannel(incident) && incident.causes.size() > 1;
    Phrase first = {std::string(summaryPattern(several, minutes > LongestInMinutes)),
                    {{"count", std::to_string(incident.count)},
                     {"span", span(minutes)},
                     {"usual", number(incident.expected)},
                     {"start", clockTime(incident)}}};
    std::string_view noun = "rejections";
    if (isChannel(incident)) {
        noun = channelNoun(incident.channels.front());
    } else if (!incident.causes.empty()) {
        noun = Nouns.at(causes::index(incident.causes.front()));
        if (several)
            first.values.push_back({"number", std::to_string(incident.causes.size())});
    }
    first.values.push_back({"noun", std::string(noun), true});
    phrases.push_back(std::move(first));
    if (incident.end && incident.newUsual)
        phrases.push_back({"; it lasts and is taken as the new usual rate", {}});
    else if (incident.end)
        phrases.push_back({", over at {end}", {{"end", base::formatRfc3339(*incident.end).substr(11, 5)}}});
}

/// Whether another value of the first one's dimension has nearly as many events.
bool hasRival(const std::vector<Driver>& contributors)
{
    const Driver& first = contributors.front();
    return std::any_of(contributors.begin() + 1, contributors.end(), [&](const Driver& other) {
        return other.dimension == first.dimension && other.count * 4 >= first.count * 3;
    });
}

/// Who makes up the spike: one value, or nobody alone.
void addDriver(const Incident& incident, const Composition& composition, std::vector<Phrase>& phrases)
{
    const std::size_t most = std::max(distinct(composition.during, Dimension::ClientIp),
                                      distinct(composition.during, Dimension::ClientId));
    if (!incident.contributors.empty() && drives(composition, incident.contributors.front()) &&
        !hasRival(incident.contributors)) {
        const Driver& driver = incident.contributors.front();
        // Of a channel, which is a part of its causes' events, the part that the driver explains.
        const double share = isChannel(incident) ? explainedExcess(composition, driver) : driver.share;
        phrases.push_back({std::string(driverPattern(driver.dimension)),
                           {percent("share", share), {"value", shortValue(driver.value)}}});
        if (composition.usualEvents >= 5 && !isChannel(incident))
            phrases.push_back({", usually {usual}", {percent("usual", driver.usualShare)}});
        constexpr std::size_t Several = 3;
        const bool isClient =
            driver.dimension == Dimension::ClientIp || driver.dimension == Dimension::ClientId;
        if (!isClient && most >= Several)
            phrases.push_back({"; from {number} clients", {{"number", std::to_string(most)}}});
        return;
    }
    if (most == 1)
        phrases.push_back({"; spread over 1 client, no single driver", {}});
    else if (most > 1)
        phrases.push_back(
            {"; spread over {number} clients, no single driver", {{"number", std::to_string(most)}}});
}

} // namespace

std::string summarize(const Incident& incident)
{
    std::vector<Phrase> phrases;
    addSummary(incident, phrases);
    return sentence(phrases);
}

void explain(Incident& incident, const Composition& composition)
{
    incident.contributors = rankContributors(composition);
    std::vector<Phrase> phrases;
    addSummary(incident, phrases);
    addDriver(incident, composition, phrases);
    addChannels(incident, phrases);
    if (incident.stillLearning)
        phrases.push_back({"; still learning what is usual", {}});
    const std::string_view reason = probableReason(incident, composition);
    incident.reason = reason;
    incident.advice.clear();
    if (const ReasonEntry* entry = findReason(reason)) {
        phrases.push_back({". Probably: {reason}", {{"reason", std::string(entry->title), true}}});
        incident.advice = entry->advice;
    }
    incident.explanation = sentence(phrases);
    incident.phrases = std::move(phrases);
}

} // namespace bearerwatch::spikes
