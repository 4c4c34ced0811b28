#include "base/json.h"

#include <charconv>
#include <cmath>
#include <cstdio>

#include "base/hex_digit.h"
#include "base/text.h"

namespace bearerwatch::base {
namespace {

constexpr std::uint32_t TypeBits = 3;

} // namespace

JsonType JsonValue::type() const
{
    return static_cast<JsonType>(m_document->m_nodes[m_index].countAndType & 7U);
}

std::size_t JsonValue::offset() const
{
    return m_document->m_nodes[m_index].offset;
}

std::string_view JsonValue::raw() const
{
    const auto& node = m_document->m_nodes[m_index];
    return m_document->m_text.substr(node.offset, node.length);
}

std::string JsonValue::string() const
{
    const std::string_view text = raw();
    return isString() ? unescapeJson(text.substr(1, text.size() - 2)) : std::string(text);
}

std::optional<double> JsonValue::number() const
{
    if (!isNumber())
        return std::nullopt;
    const std::string_view text = raw();
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<std::int64_t> JsonValue::integer() const
{
    if (!isNumber())
        return std::nullopt;
    const std::string_view text = raw();
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::size_t JsonValue::size() const
{
    return m_document ? m_document->m_nodes[m_index].countAndType >> TypeBits : 0;
}

std::string JsonValue::name() const
{
    const auto& node = m_document->m_nodes[m_index];
    if (node.nameOffset == 0)
        return {};
    return unescapeJson(m_document->m_text.substr(node.nameOffset + 1, node.nameLength));
}

std::size_t JsonValue::nameOffset() const
{
    return m_document->m_nodes[m_index].nameOffset;
}

JsonValue JsonValue::find(std::string_view name) const
{
    JsonValue found;
    if (!isObject())
        return found;
    for (const JsonValue member : *this) {
        const auto& node = m_document->m_nodes[member.m_index];
        const std::string_view raw = m_document->m_text.substr(node.nameOffset + 1, node.nameLength);
        if (raw == name || (raw.find('\\') != std::string_view::npos && unescapeJson(raw) == name))
            found = member;
    }
    return found;
}

std::size_t JsonValue::count(std::string_view name) const
{
    std::size_t total = 0;
    if (isObject()) {
        for (const JsonValue member : *this)
            total += member.name() == name ? 1 : 0;
    }
    return total;
}

JsonValue::Iterator JsonValue::begin() const
{
    if (size() == 0)
        return {};
    return {m_document, m_index + 1};
}

JsonValue::Iterator JsonValue::end() const
{
    if (size() == 0)
        return {};
    return {m_document, m_document->m_nodes[m_index].next};
}

JsonValue::Iterator& JsonValue::Iterator::operator++()
{
    m_index = m_document->m_nodes[m_index].next;
    return *this;
}

std::string unescapeJson(std::string_view raw)
{
    std::string out;
    out.reserve(raw.size());
    const auto unit = [&raw](std::size_t at) -> std::int32_t {
        if (at + 6 > raw.size() || raw[at] != '\\' || raw[at + 1] != 'u')
            return -1;
        std::int32_t value = 0;
        for (std::size_t i = 2; i < 6; ++i) {
            const int digit = hexValue(raw[at + i]);
            if (digit < 0)
                return -1;
            value = value << 4 | digit;
        }
        return value;
    };
    for (std::size_t i = 0; i < raw.size();) {
        const std::size_t escape = std::min(raw.find('\\', i), raw.size());
        out.append(raw, i, escape - i);
        i = escape;
        if (i + 1 >= raw.size()) { // A last backslash escapes nothing.
            out.append(raw, i);
            break;
        }
        const char c = raw[i + 1];
        constexpr std::string_view from = "bfnrt";
        constexpr std::string_view to = "\b\f\n\r\t";
        if (c == 'u') {
            const std::int32_t first = unit(i);
            const std::int32_t second = first >= 0xD800 && first <= 0xDBFF ? unit(i + 6) : -1;
            if (second >= 0xDC00 && second <= 0xDFFF) {
                appendUtf8(out,
                           static_cast<char32_t>(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)));
                i += 12;
            } else {
                appendUtf8(out, first < 0 ? 0xFFFD : static_cast<char32_t>(first));
                i += first < 0 ? 2 : 6;
            }
            continue;
        }
        const std::size_t known = from.find(c);
        out.push_back(known == std::string_view::npos ? c : to[known]);
        i += 2;
    }
    return out;
}

void appendJsonString(std::string& out, std::string_view text)
{
    out.push_back('"');
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        if (point.length == 0) {
            out += "\xEF\xBF\xBD";
            ++i;
            continue;
        }
        switch (point.value) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (point.value < 0x20 || point.value == 0x7F || point.value == 0x2028 || point.value == 0x2029) {
                char buffer[8];
                std::snprintf(buffer, sizeof buffer, "\\u%04X", static_cast<unsigned>(point.value));
                out += buffer;
            } else {
                out.append(text.substr(i, point.length));
            }
        }
        i += point.length;
    }
    out.push_back('"');
}

} // namespace bearerwatch::base
