#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

// A small hash table for the joiner, which asks it at each event: keys that are hashes already, and values
// whose memory (texts) is used again.

namespace bearerwatch::events {

/// Numbers by key. Values stay where they are until they are erased.
template <typename Value>
class RequestTable {
public:
    using Key = std::uint64_t; ///< Well mixed.

    /// nullptr where the key is unknown.
    [[nodiscard]] Value* find(Key key)
    {
        const std::size_t place = placeOf(key);
        return m_places[place].number == 0 ? nullptr : &m_values[m_places[place].number - 1];
    }

    /// The value of `key`; `added` where it was unknown: it may hold what an erased one held.
    [[nodiscard]] Value& get(Key key, bool& added)
    {
        if (2 * (m_size + 1) > m_places.size())
            grow();
        Place& place = m_places[placeOf(key)];
        added = place.number == 0;
        if (added) {
            ++m_size;
            place = {key, take()};
        }
        return m_values[place.number - 1];
    }

    void erase(Key key)
    {
        std::size_t hole = placeOf(key);
        if (m_places[hole].number == 0)
            return;
        --m_size;
        m_free.push_back(m_places[hole].number);
        // What stands behind and may stand here moves up, so that no search ends too early.
        for (std::size_t at = next(hole); m_places[at].number != 0; at = next(at)) {
            const std::size_t home = homeOf(m_places[at].key);
            const std::size_t mask = m_places.size() - 1;
            if (((at - home) & mask) >= ((at - hole) & mask)) {
                m_places[hole] = m_places[at];
                hole = at;
            }
        }
        m_places[hole] = {};
    }

    void clear() { *this = {}; }

private:
    struct Place {
        Key key = 0;
        std::uint32_t number = 0; ///< Of the value, from 1; 0: free.
    };
    static constexpr std::size_t Fewest = 16; ///< A power of two.

    [[nodiscard]] std::size_t homeOf(Key key) const { return (key >> 24) & (m_places.size() - 1); }
    [[nodiscard]] std::size_t next(std::size_t place) const { return (place + 1) & (m_places.size() - 1); }
    // Where `key` stands, or the free place where it would.
    [[nodiscard]] std::size_t placeOf(Key key) const
    {
        std::size_t place = homeOf(key);
        while (m_places[place].number != 0 && m_places[place].key != key)
            place = next(place);
        return place;
    }

    [[nodiscard]] std::uint32_t take()
    {
        if (m_free.empty()) {
            m_values.emplace_back();
            return static_cast<std::uint32_t>(m_values.size());
        }
        const std::uint32_t number = m_free.back();
        m_free.pop_back();
        return number;
    }

    void grow()
    {
        std::vector<Place> old(2 * m_places.size());
        old.swap(m_places);
        for (const Place& place : old) {
            if (place.number != 0)
                m_places[placeOf(place.key)] = place;
        }
    }

    std::vector<Place> m_places = std::vector<Place>(Fewest); ///< A power of two, at most half of it taken.
    std::deque<Value> m_values;
    std::vector<std::uint32_t> m_free; ///< Numbers of values without a key.
    std::size_t m_size = 0;
};

} // namespace bearerwatch::events
