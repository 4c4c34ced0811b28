#include "series/frequent_values.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace bearerwatch::series {
namespace {

// Up to eight bytes of `text` from `at` on, as a number.
std::uint64_t bytesAt(std::string_view text, std::size_t at)
{
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, std::min(sizeof bytes, text.size() - at));
    return bytes;
}

} // namespace

FrequentValues::Recent::Place& FrequentValues::Recent::at(std::string_view value, std::uint64_t number,
                                                          std::size_t known)
{
    if (places.empty() || (places.size() < known && places.size() < Most))
        places.assign(std::clamp(std::bit_ceil(2 * known), Fewest, Most), {});
    constexpr std::uint64_t Factor = 0x9E3779B97F4A7C15ULL;
    if (number != 0) { // what was there before moves to the place beside it
        const std::size_t place = ((number * Factor) >> 48) & (places.size() - 1);
        Place& first = places[place];
        if (first.number != number)
            std::swap(first, places[place ^ 1]);
        return first;
    }
    const std::size_t size = value.size();
    std::uint64_t mixed = size;
    if (size > 0) { // the end and the middle differ most
        mixed += bytesAt(value, size > sizeof mixed ? size - sizeof mixed : 0);
        mixed = mixed * Factor + bytesAt(value, size / 2);
    }
    return places[((mixed * Factor) >> 48) & (places.size() - 1)];
}

void FrequentValues::add(std::string_view value, double weight, std::uint64_t number)
{
    m_total += weight;
    // Values of several threads have numbers of their own; of small tables there are many, so they stay
    // small.
    constexpr std::uint64_t Small = 1000;
    const std::size_t known = m_counts.size() * (m_limit > Small ? 2 : 1);
    Recent::Place& recent = m_recent.at(value, number, known);
    if (number != 0 && recent.number == number) {
        recent.counted->second += weight;
        return;
    }
    value = value.substr(0, MaxValueBytes);
    if (recent.counted != nullptr && recent.counted->first == value) {
        recent.counted->second += weight;
        recent.number = number;
        return;
    }
    if (const auto found = m_counts.find(value); found != m_counts.end()) {
        found->second += weight;
        recent = {&*found, number};
        return;
    }
    recent = {&*m_counts.emplace(value, weight).first, number};
    if (m_counts.size() >= 2 * m_limit)
        shrink();
}

void FrequentValues::add(const FrequentValues& other)
{
    m_recent = {};
    m_total += other.m_total;
    m_error += other.m_error;
    for (const auto& [value, count] : other.m_counts) {
        if (const auto found = m_counts.find(value); found != m_counts.end())
            found->second += count;
        else
            m_counts.emplace(value, count);
    }
    if (m_counts.size() >= 2 * m_limit)
        shrink();
}

void FrequentValues::remove(std::string_view value)
{
    m_total = std::max(m_total - 1, 0.0);
    const auto found = m_counts.find(value.substr(0, MaxValueBytes));
    if (found == m_counts.end())
        return; // it was one of the smallest, and let go
    found->second -= 1;
    if (found->second >= 0.01)
        return;
    m_recent = {};
    m_counts.erase(found);
}

void FrequentValues::shrink()
{
    m_recent = {};
    // Half go at a time, so that the cost of choosing them is spread over as many additions.
    std::vector<double> counts;
    counts.reserve(m_counts.size());
    for (const auto& [value, count] : m_counts)
        counts.push_back(count);
    const auto cut = counts.begin() + static_cast<std::ptrdiff_t>(counts.size() - m_limit);
    std::nth_element(counts.begin(), cut, counts.end());
    const double least = *cut;
    const double largestDropped = cut == counts.begin() ? 0 : *std::max_element(counts.begin(), cut);
    std::erase_if(m_counts, [&](const auto& entry) { return entry.second < least; });
    // The order of a table is chance, and what stays must not be: of equal ones the first by name do.
    std::vector<std::string_view> equal;
    for (const auto& [value, count] : m_counts) {
        if (count == least)
            equal.push_back(value);
    }
    const std::size_t excess = m_counts.size() - m_limit;
    const auto lastKept = equal.end() - static_cast<std::ptrdiff_t>(excess);
    std::nth_element(equal.begin(), lastKept, equal.end());
    for (auto dropped = lastKept; dropped != equal.end(); ++dropped)
        m_counts.erase(m_counts.find(*dropped));
    m_error += largestDropped;
}

void FrequentValues::scale(double factor)
{
    m_recent = {};
    m_total *= factor;
    m_error *= factor;
    for (auto& [value, count] : m_counts)
        count *= factor;
    std::erase_if(m_counts, [](const auto& entry) { return entry.second < 0.01; });
}

void FrequentValues::clear()
{
    m_recent = {};
    m_counts.clear();
    m_total = 0;
    m_error = 0;
}

double FrequentValues::count(std::string_view value) const
{
    const auto found = m_counts.find(value.substr(0, MaxValueBytes));
    return found == m_counts.end() ? 0 : found->second;
}

std::vector<Contributor> FrequentValues::top(std::size_t most) const
{
    std::vector<Contributor> all;
    all.reserve(m_counts.size());
    for (const auto& [value, count] : m_counts)
        all.push_back({value, static_cast<std::uint64_t>(std::llround(count))});
    const auto larger = [](const Contributor& a, const Contributor& b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    };
    const std::size_t kept = std::min(most, all.size());
    std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(kept), all.end(), larger);
    all.resize(kept);
    return all;
}

} // namespace bearerwatch::series
