#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "causes/cause.h"
#include "series/bucket.h"
#include "spikes/incident.h"

// Counts that need memory of clients and tokens: who is new, what many share, who does not stop.

namespace bearerwatch::spikes {

/// One pair of a token and a client among the rejections of a bucket. Hashes; 0: not known.
struct Sighting {
    std::uint64_t token = 0;
    std::uint64_t client = 0;
    causes::Cause cause = causes::Cause::Unspecified;
    std::uint64_t count = 0;

    template <typename Archive>
    void visit(Archive& archive)
    {
        archive(token, client, cause, count);
    }
};

/// The pair that an event shows; count 1.
[[nodiscard]] Sighting sightingOf(causes::Cause cause, std::span<const series::DimensionValue> values);

struct ChannelCounts {
    struct One {
        std::uint64_t count = 0;
        causes::Cause cause = causes::Cause::Unspecified; ///< The most frequent one.
        bool counted = true; ///< False: no statement yet, so that nothing is learned either.
    };
    std::array<One, ChannelCount> channels; ///< By Channel; that of requests stays 0.
};

/// Takes bucket after bucket; the order within a bucket does not matter. Memory is bounded: what was not
/// seen for longest is forgotten first.
class ChannelCounter {
public:
    [[nodiscard]] ChannelCounts take(base::Time start, std::vector<Sighting> sightings);

    template <typename Archive>
    void visit(Archive& archive)
    {
        archive(m_first, m_knownNow, m_knownBefore, m_tokens, m_repeats);
    }

    static constexpr std::size_t MostClients = 8192; ///< Known; twice that at the turn.
    static constexpr std::size_t MostTokens = 4096;
    static constexpr std::size_t SharedFrom = 3; ///< Clients of one token.

private:
    struct TokenClients {
        std::vector<std::uint64_t> clients; ///< `SharedFrom` at most.
        base::Time last;

        template <typename Archive>
        void visit(Archive& archive)
        {
            archive(clients, last);
        }
    };
    struct Repeats {
        double count = 0; ///< Faded.
        base::Time last;

        template <typename Archive>
        void visit(Archive& archive)
        {
            archive(count, last);
        }
    };
    [[nodiscard]] bool known(std::uint64_t client) const;
    void remember(std::uint64_t client);
    [[nodiscard]] std::uint64_t sharedIn(base::Time start, const Sighting& sighting);
    [[nodiscard]] std::uint64_t repeatsIn(base::Time start, const Sighting& sighting);

    std::optional<base::Time> m_first; ///< Start of the first bucket: at first every client is unfamiliar.
    std::vector<std::uint64_t> m_knownNow; ///< Sorted.
    std::vector<std::uint64_t> m_knownBefore; ///< Sorted; the generation before.
    std::map<std::uint64_t, TokenClients> m_tokens;
    std::map<std::uint64_t, Repeats> m_repeats; ///< Of expired tokens, or of clients whose token is not told.
};

} // namespace bearerwatch::spikes
