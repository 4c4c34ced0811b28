#pragma once

#include <array>
#include <chrono>
#include <concepts>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "base/json.h"
#include "base/json_writer.h"
#include "base/time.h"

// State as one flat JSON array. A type takes part with
//   template <typename Archive> void visit(Archive& archive) { archive(m_a, m_b); }
// so that what is written and what is read cannot differ.

namespace bearerwatch::spikes {

/// Shared by writer and reader: breaks values down to numbers and texts.
template <typename Derived>
class StateArchive {
public:
    /// Of the detector's state: what is read may be older.
    static constexpr int Latest = 4;
    int version = Latest;

    template <typename... Values>
    void operator()(Values&... values)
    {
        (one(values), ...);
    }

private:
    Derived& self() { return static_cast<Derived&>(*this); }

    template <typename T>
    void one(T& value)
    {
        if constexpr (requires { value.visit(self()); })
            value.visit(self());
        else
            self().scalar(value);
    }
    template <typename Clock, typename Unit>
    void one(std::chrono::time_point<Clock, Unit>& time)
    {
        std::int64_t count = time.time_since_epoch().count();
        self().scalar(count);
        time = std::chrono::time_point<Clock, Unit>(Unit(count));
    }
    void one(base::Duration& duration)
    {
        std::int64_t count = duration.count();
        self().scalar(count);
        duration = base::Duration(count);
    }
    template <typename T, std::size_t Size>
    void one(std::array<T, Size>& values)
    {
        for (T& value : values)
            one(value);
    }
    template <typename T>
    void one(std::vector<T>& values)
    {
        list(values);
    }
    template <typename T>
    void one(std::deque<T>& values)
    {
        list(values);
    }
    template <typename Key, typename T>
    void one(std::map<Key, T>& values)
    {
        std::uint64_t size = values.size();
        self().count(size);
        std::map<Key, T> result;
        auto next = values.begin();
        for (std::uint64_t i = 0; i < size; ++i) {
            Key key{};
            T value{};
            if (next != values.end()) {
                key = next->first;
                value = std::move(next->second);
                ++next;
            }
            one(key);
            one(value);
            result.insert_or_assign(result.end(), std::move(key), std::move(value));
        }
        values = std::move(result);
    }
    template <typename List>
    void list(List& values)
    {
        std::uint64_t size = values.size();
        self().count(size);
        values.resize(size);
        for (auto& value : values)
            one(value);
    }
    template <typename T>
    void one(std::optional<T>& maybe)
    {
        bool set = maybe.has_value();
        self().scalar(set);
        if (set && !maybe)
            maybe.emplace();
        if (set)
            one(*maybe);
        else
            maybe.reset();
    }
};

class StateWriter : public StateArchive<StateWriter> {
public:
    StateWriter() { m_json.beginArray(); }
    [[nodiscard]] std::string take()
    {
        m_json.endArray();
        return m_json.take();
    }
    template <typename T>
    void scalar(const T& value)
    {
        if constexpr (std::is_enum_v<T>)
            m_json.value(static_cast<std::int64_t>(value));
        else
            m_json.value(value);
    }
    void count(std::uint64_t size) { m_json.value(size); }

private:
    base::JsonWriter m_json;
};

/// Reads what StateWriter wrote. Nothing is thrown for other input: `good` turns false.
class StateReader : public StateArchive<StateReader> {
public:
    explicit StateReader(base::JsonValue array)
        : m_next(array.begin())
        , m_end(array.end())
    {
    }
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_next == m_end; }

    template <typename T>
    void scalar(T& value)
    {
        if (!m_good || m_next == m_end) {
            m_good = false;
            return;
        }
        const base::JsonValue json = *m_next;
        ++m_next;
        take(json, value);
    }
    void count(std::uint64_t& size)
    {
        scalar(size);
        if (!m_good || size > MaxElements) {
            m_good = false;
            size = 0;
        }
    }

private:
    static constexpr std::uint64_t MaxElements = 100'000;

    void take(base::JsonValue json, std::string& value)
    {
        m_good = m_good && json.isString();
        if (m_good)
            value = json.string();
    }
    void take(base::JsonValue json, bool& value)
    {
        m_good = m_good && json.isBool();
        if (m_good)
            value = json.type() == base::JsonType::True;
    }
    void take(base::JsonValue json, double& value)
    {
        const auto number = json.number();
        m_good = m_good && number.has_value();
        if (m_good)
            value = *number;
    }
    template <typename T>
    requires(std::integral<T> || std::is_enum_v<T>) void take(base::JsonValue json, T& value)
    {
        const auto number = json.integer();
        m_good = m_good && number.has_value();
        if (m_good)
            value = static_cast<T>(*number);
    }

    base::JsonValue::Iterator m_next;
    base::JsonValue::Iterator m_end;
    bool m_good = true;
};

} // namespace bearerwatch::spikes
