#include "spikes/channel_counter.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace bearerwatch::spikes {

namespace {

using namespace std::chrono_literals;
using causes::Cause;

constexpr base::Duration GettingToKnow =
    60min; ///< In the first hour of a log nobody is told to be new, or to repeat more than ever.
constexpr base::Duration TokenMemory = 24h;
constexpr base::Duration RepeatMemory = 30min;
// In that time an expired token may be sent so often before it is hammering ...
constexpr double TokenRepeats = 3;
constexpr double ClientRepeats = 10; ///< ... and a client's, where tokens cannot be told apart.

std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char octet : text)
        hash = (hash ^ static_cast<unsigned char>(octet)) * 0x100000001b3;
    return (hash >> 1) | 1; // fits a signed number in stored state, and is never 0
}

/// Forgets the quarter that was not seen for longest.
template <typename Map>
void bound(Map& map, std::size_t most)
{
    if (map.size() <= most)
        return;
    std::vector<base::Time> times;
    times.reserve(map.size());
    for (const auto& entry : map)
        times.push_back(entry.second.last);
    const auto quarter = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 4);
    std::nth_element(times.begin(), quarter, times.end());
    const base::Time limit = *quarter;
    std::erase_if(map, [&](const auto& entry) { return entry.second.last < limit; });
    while (map.size() > most)
        map.erase(map.begin());
}

} // namespace

std::string_view id(Channel channel)
{
    constexpr std::array<std::string_view, ChannelCount> Ids = {"unfamiliar_clients", "shared_tokens",
                                                                "hammering", "requests"};
    return Ids.at(static_cast<std::size_t>(channel));
}

Sighting sightingOf(Cause cause, std::span<const series::DimensionValue> values)
{
    Sighting sighting{0, 0, cause, 1};
    bool address = false;
    for (const series::DimensionValue& value : values) {
        if (value.dimension == series::Dimension::TokenFingerprint)
            sighting.token = hashOf(value.value);
        const bool isAddress = value.dimension == series::Dimension::ClientIp;
        if (isAddress || (value.dimension == series::Dimension::ClientId && !address)) {
            sighting.client = hashOf(value.value);
            address = address || isAddress;
        }
    }
    return sighting;
}

bool ChannelCounter::known(std::uint64_t client) const
{
    return std::binary_search(m_knownNow.begin(), m_knownNow.end(), client) ||
        std::binary_search(m_knownBefore.begin(), m_knownBefore.end(), client);
}

void ChannelCounter::remember(std::uint64_t client)
{
    const auto place = std::lower_bound(m_knownNow.begin(), m_knownNow.end(), client);
    if (place != m_knownNow.end() && *place == client)
        return;
    m_knownNow.insert(place, client);
    if (m_knownNow.size() > MostClients) {
        m_knownBefore = std::move(m_knownNow);
        m_knownNow.clear();
    }
}

std::uint64_t ChannelCounter::sharedIn(base::Time start, const Sighting& sighting)
{
    if (sighting.token == 0 || sighting.client == 0)
        return 0;
    TokenClients& token = m_tokens[sighting.token];
    if (start - token.last > TokenMemory)
        token.clients.clear();
    token.last = start;
    const bool listed =
        std::find(token.clients.begin(), token.clients.end(), sighting.client) != token.clients.end();
    if (!listed && token.clients.size() < SharedFrom)
        token.clients.push_back(sighting.client);
    return token.clients.size() >= SharedFrom ? sighting.count : 0;
}

std::uint64_t ChannelCounter::repeatsIn(base::Time start, const Sighting& sighting)
{
    const std::uint64_t key = sighting.token != 0 ? sighting.token : sighting.client;
    if (sighting.cause != Cause::Expired || key == 0)
        return 0;
    Repeats& repeats = m_repeats[key];
    const std::chrono::duration<double> passed = start - repeats.last;
    if (passed.count() > 0) {
        const double kept = std::exp(-passed / std::chrono::duration<double>(RepeatMemory));
        repeats.count = passed > RepeatMemory ? 0 : repeats.count * kept; // it had stopped
        repeats.last = start;
    }
    const double before = std::max(repeats.count, sighting.token != 0 ? TokenRepeats : ClientRepeats);
    repeats.count += static_cast<double>(sighting.count);
    return static_cast<std::uint64_t>(std::max(0.0, std::round(repeats.count - before)));
}

ChannelCounts ChannelCounter::take(base::Time start, std::vector<Sighting> sightings)
{
    std::sort(sightings.begin(), sightings.end(), [](const Sighting& a, const Sighting& b) {
        return std::tie(a.token, a.client, a.cause) < std::tie(b.token, b.client, b.cause);
    });
    std::array<series::CauseCounts, ChannelCount> counts{};
    const auto add = [&](Channel channel, Cause cause, std::uint64_t count) {
        counts.at(static_cast<std::size_t>(channel))[causes::index(cause)] += count;
    };
    for (const Sighting& sighting : sightings) {
        if (sighting.client != 0 && !known(sighting.client))
            add(Channel::UnfamiliarClients, sighting.cause, sighting.count);
        add(Channel::SharedTokens, sighting.cause, sharedIn(start, sighting));
        add(Channel::Hammering, sighting.cause, repeatsIn(start, sighting));
    }
    // Only now: a client is unfamiliar for the whole of its first bucket.
    for (const Sighting& sighting : sightings) {
        if (sighting.client != 0)
            remember(sighting.client);
    }
    m_first = m_first.value_or(start);
    bound(m_tokens, MostTokens);
    bound(m_repeats, MostTokens);
    ChannelCounts result;
    for (std::size_t i = 0; i < ChannelCount; ++i) {
        const auto most = std::max_element(counts.at(i).begin(), counts.at(i).end());
        result.channels.at(i).cause =
            causes::allCauses()[static_cast<std::size_t>(most - counts.at(i).begin())];
        for (const std::uint64_t count : counts.at(i))
            result.channels.at(i).count += count;
    }
    for (const Channel channel : {Channel::UnfamiliarClients, Channel::Hammering})
        result.channels.at(static_cast<std::size_t>(channel)).counted = start - *m_first >= GettingToKnow;
    return result;
}

} // namespace bearerwatch::spikes
