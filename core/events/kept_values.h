#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

// Values of events repeat: a client, a route, a product's name. Where events are only counted each is kept
// once, and events refer to it.

namespace bearerwatch::events {

struct KeptValue {
    std::string text;
    std::uint64_t number = 0; ///< No other value of this process has it.
};

/// A value or none, as an optional text; lives no longer than the KeptValues that it is of.
class ValueRef {
public:
    ValueRef() = default;
    explicit ValueRef(const KeptValue* value)
        : m_value(value)
    {
    }
    explicit operator bool() const { return m_value != nullptr; }
    [[nodiscard]] bool has_value() const { return m_value != nullptr; }
    [[nodiscard]] const std::string& operator*() const { return m_value->text; }
    [[nodiscard]] const std::string* operator->() const { return &m_value->text; }
    [[nodiscard]] std::uint64_t number() const { return m_value != nullptr ? m_value->number : 0; }
    /// Whether the texts are the same, wherever they are kept.
    friend bool operator==(ValueRef a, ValueRef b)
    {
        return a.m_value == b.m_value || (a.m_value && b.m_value && a.m_value->text == b.m_value->text);
    }

private:
    const KeptValue* m_value = nullptr;
};

/// Values stay where they are as long as the object. One thread at a time; what is kept may be read by
/// others.
class KeptValues {
public:
    KeptValues();
    KeptValues(const KeptValues&) = delete;
    KeptValues& operator=(const KeptValues&) = delete;

    [[nodiscard]] ValueRef keep(std::string_view text);
    /// Tells these values from those of other objects; never 0.
    [[nodiscard]] std::uint64_t range() const { return m_firstNumber; }
    /// Holds so much that another object had better take what comes.
    [[nodiscard]] bool isFull() const { return m_values.size() >= MostValues || m_bytes >= MostBytes; }

private:
    static constexpr std::size_t MostValues = 16'384;
    static constexpr std::size_t MostBytes = std::size_t{1024} * 1024;
    struct Place {
        std::uint64_t hash = 0;
        const KeptValue* value = nullptr;
    };
    void grow();

    std::deque<KeptValue> m_values;
    std::vector<Place> m_places; ///< A power of two, at most half of it taken.
    std::size_t m_bytes = 0;
    std::uint64_t m_firstNumber;
};

} // namespace bearerwatch::events
