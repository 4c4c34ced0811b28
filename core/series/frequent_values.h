#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/keyed_hash.h"
#include "series/bucket.h"

namespace bearerwatch::series {

/// Counts values in bounded memory: exact up to `limit` distinct values. Beyond, the smallest are let
/// go, of equal ones those that come last by name, and a count may be too small by at most `error()`; large
/// values are never lost.
/// Not for use by several threads at once; a copy is independent.
class FrequentValues {
public:
    explicit FrequentValues(std::size_t limit = 4096)
        : m_limit(limit < 1 ? 1 : limit)
    {
    }

    /// Values longer than `MaxValueBytes` are cut. @param number  As of DimensionValue.
    void add(std::string_view value, double weight = 1.0, std::uint64_t number = 0);
    /// All that `other` counts at once: what comes of it depends on no order.
    void add(const FrequentValues& other);
    void remove(std::string_view value); ///< One of those that were added with weight 1.
    void scale(double factor); ///< Multiplies all counts; values that fall below 0.01 go.
    void clear();
    void rest() { m_recent = {}; } ///< Holds no more than it must: hardly a value is added any more.

    [[nodiscard]] double count(std::string_view value) const; ///< 0 where unknown.
    [[nodiscard]] double total() const { return m_total; } ///< Of all that was added, exact.
    [[nodiscard]] double error() const { return m_error; }
    [[nodiscard]] std::size_t size() const { return m_counts.size(); }

    /// Largest first, equal ones by name.
    [[nodiscard]] std::vector<Contributor> top(std::size_t most) const;

    using Counts = std::unordered_map<std::string, double, base::TableHash, std::equal_to<>>;
    [[nodiscard]] const Counts& counts() const { return m_counts; }

    static constexpr std::size_t MaxValueBytes = 512;

    /// For stored state: an archive takes numbers, texts and lists of both.
    template <typename Archive>
    void visit(Archive& archive)
    {
        std::vector<Entry> entries;
        entries.reserve(m_counts.size());
        for (const auto& [value, count] : m_counts)
            entries.push_back({value, count});
        std::sort(entries.begin(), entries.end(),
                  [](const Entry& a, const Entry& b) { return a.value < b.value; });
        archive(m_limit, m_total, m_error, entries);
        m_recent = {};
        m_counts.clear();
        for (Entry& entry : entries)
            m_counts.emplace(std::move(entry.value), entry.count);
    }

private:
    struct Entry {
        std::string value;
        double count = 0;

        template <typename Archive>
        void visit(Archive& archive)
        {
            archive(value, count);
        }
    };
    /// Where values that came lately are counted. A copy knows none: they are places of the original.
    struct Recent {
        static constexpr std::size_t Fewest = 16; ///< Powers of two.
        static constexpr std::size_t Most = 1024;
        struct Place {
            Counts::value_type* counted = nullptr;
            std::uint64_t number = 0; ///< Of the value.
        };
        std::vector<Place> places;

        Recent() = default;
        Recent(const Recent&) { }
        Recent(Recent&&) noexcept = default;
        Recent& operator=(const Recent&)
        {
            places.clear();
            return *this;
        }
        Recent& operator=(Recent&&) noexcept = default;
        ~Recent() = default;

        /// One of two neighbouring places, where `value` is or may be, among as many as suit `known` values.
        [[nodiscard]] Place& at(std::string_view value, std::uint64_t number, std::size_t known);
    };
    void shrink();

    std::uint64_t m_limit;
    double m_total = 0;
    double m_error = 0;
    Counts m_counts;
    Recent m_recent;
};

} // namespace bearerwatch::series
