#pragma once

#include <charconv>
#include <cmath>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/json.h"

namespace bearerwatch::base {

/// Writes compact JSON in the order of the calls. The caller keeps the nesting right.
class JsonWriter {
public:
    JsonWriter& beginObject() { return open('{'); }
    JsonWriter& endObject() { return close('}'); }
    JsonWriter& beginArray() { return open('['); }
    JsonWriter& endArray() { return close(']'); }
    JsonWriter& key(std::string_view name)
    {
        comma();
        appendJsonString(m_out, name);
        m_out.push_back(':');
        m_first = true;
        return *this;
    }
    JsonWriter& value(std::string_view text)
    {
        comma();
        appendJsonString(m_out, text);
        return *this;
    }
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& value(const std::string& text) { return value(std::string_view(text)); }
    JsonWriter& value(bool truth) { return raw(truth ? "true" : "false"); }
    template <std::integral Integer>
    requires(!std::same_as<Integer, bool>) JsonWriter& value(Integer number)
    {
        return raw(std::to_string(number));
    }
    JsonWriter& value(double number)
    {
        if (!std::isfinite(number))
            return null();
        char buffer[64];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
        return raw({buffer, static_cast<std::size_t>(end - buffer)});
    }
    template <typename T>
    JsonWriter& value(const std::optional<T>& maybe)
    {
        return maybe ? value(*maybe) : null();
    }
    JsonWriter& null() { return raw("null"); }
    /// `json` is taken as it is: one complete JSON value.
    JsonWriter& raw(std::string_view json)
    {
        comma();
        m_out += json;
        return *this;
    }
    template <typename T>
    JsonWriter& member(std::string_view name, const T& content)
    {
        return key(name).value(content);
    }

    [[nodiscard]] const std::string& text() const { return m_out; }
    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    void comma()
    {
        if (!m_first)
            m_out.push_back(',');
        m_first = false;
    }
    JsonWriter& open(char bracket)
    {
        comma();
        m_out.push_back(bracket);
        m_first = true;
        return *this;
    }
    JsonWriter& close(char bracket)
    {
        m_out.push_back(bracket);
        m_first = false;
        return *this;
    }

    std::string m_out;
    bool m_first = true;
};

} // namespace bearerwatch::base
