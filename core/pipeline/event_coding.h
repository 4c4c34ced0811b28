#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "events/event.h"

// Events as few bytes: numbers as differences to the event before, each text once in a run. For files of one
// process; not a format that outlives it.

namespace bearerwatch::pipeline {

/// Writes a run of events.
class EventEncoder {
public:
    /// @param withText  Else its `text` is left out.
    void add(const events::Event& event, bool withText);
    void number(std::uint64_t value); ///< A number beside the events.
    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    void difference(std::int64_t value, std::int64_t& before);
    void text(const std::string& value);

    std::string m_out;
    std::unordered_map<std::string, std::uint64_t> m_texts;
    std::int64_t m_time = 0;
    std::int64_t m_offset = 0;
    std::int64_t m_line = 0;
};

/// Reads the same in the same order. Damaged bytes give empty events and `good() == false`.
class EventDecoder {
public:
    explicit EventDecoder(std::string_view bytes)
        : m_rest(bytes)
    {
    }
    [[nodiscard]] events::Event next();
    [[nodiscard]] std::uint64_t number();
    [[nodiscard]] bool good() const { return m_good; }

private:
    [[nodiscard]] std::int64_t difference(std::int64_t& before);
    [[nodiscard]] std::string text();

    std::string_view m_rest;
    std::vector<std::string> m_texts;
    std::int64_t m_time = 0;
    std::int64_t m_offset = 0;
    std::int64_t m_line = 0;
    bool m_good = true;
};

} // namespace bearerwatch::pipeline
