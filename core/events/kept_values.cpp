#include "events/kept_values.h"

#include <atomic>

#include "base/keyed_hash.h"

namespace bearerwatch::events {
namespace {

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
    const std::uint64_t hash = base::tableHash(text);
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
