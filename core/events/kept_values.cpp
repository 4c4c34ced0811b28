#include "events/kept_values.h"

#include <atomic>
#include <cstring>

namespace bearerwatch::events {
namespace {

std::uint64_t hashOf(std::string_view text)
{
    constexpr std::uint64_t Factor = 0x9E3779B97F4A7C15ULL;
    std::uint64_t hash = text.size() * Factor;
    std::uint64_t bytes = 0;
    for (; text.size() > sizeof bytes; text.remove_prefix(sizeof bytes)) {
        std::memcpy(&bytes, text.data(), sizeof bytes);
        hash = (hash ^ bytes) * Factor;
        hash ^= hash >> 32;
    }
    bytes = 0;
    std::memcpy(&bytes, text.data(), text.size());
    hash = (hash ^ bytes) * Factor;
    return hash ^ (hash >> 32);
}

// Each object has a range of numbers of its own.
std::uint64_t nextRange()
{
    constexpr std::uint64_t Range = std::uint64_t{1} << 32;
    static std::atomic<std::uint64_t> next{1};
    return next.fetch_add(1, std::memory_order_relaxed) * Range;
}

} // namespace

KeptValues::KeptValues()
    : m_places(1024)
    , m_firstNumber(nextRange())
{
}

ValueRef KeptValues::keep(std::string_view text)
{
    const std::uint64_t hash = hashOf(text);
    const std::size_t mask = m_places.size() - 1;
    std::size_t at = hash & mask;
    for (; m_places[at].value != nullptr; at = (at + 1) & mask) {
        if (m_places[at].hash == hash && m_places[at].value->text == text)
            return ValueRef(m_places[at].value);
    }
    const KeptValue& value =
        m_values.emplace_back(KeptValue{std::string(text), m_firstNumber + m_values.size()});
    m_places[at] = {hash, &value};
    m_bytes += text.size();
    if (2 * m_values.size() > m_places.size())
        grow();
    return ValueRef(&value);
}

void KeptValues::grow()
{
    std::vector<Place> old(2 * m_places.size());
    old.swap(m_places);
    const std::size_t mask = m_places.size() - 1;
    for (const Place& place : old) {
        if (place.value == nullptr)
            continue;
        std::size_t at = place.hash & mask;
        while (m_places[at].value != nullptr)
            at = (at + 1) & mask;
        m_places[at] = place;
    }
}

} // namespace bearerwatch::events
