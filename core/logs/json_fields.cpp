#include "logs/json_fields.h"

#include <cstdio>

#include "base/text.h"

namespace bearerwatch::logs {
namespace {

constexpr std::size_t MaxPairsText = std::size_t{32} * 1024;

// The value of a JSON string without its quotes; a copy only where it has escapes.
std::string_view plain(const base::JsonValue& value, std::string& buffer)
{
    const std::string_view raw = value.raw();
    if (raw.size() >= 2 && raw.front() == '"' && raw.find('\\') == std::string_view::npos)
        return raw.substr(1, raw.size() - 2);
    buffer = value.string();
    return buffer;
}

bool isKeyCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
        c == '.' || c == '-' || c == '@';
}

// "a=1;b=2|c=3": whether the next pair begins behind `at`. In "path=/a;jsessionid=7", where no pair stood
// before, it is a part of the value.
bool endsPair(std::string_view text, std::size_t value, std::size_t at)
{
    if (text[at] != ';' && text[at] != '|')
        return false;
    std::size_t name = at + 1;
    while (name < text.size() && isKeyCharacter(text[name]))
        ++name;
    if (name == at + 1 || name >= text.size() || text[name] != '=')
        return false;
    if (text[value] != '/' || text[at] == '|')
        return true;
    constexpr std::size_t LongestName = 64;
    std::size_t begin = value - 1;
    while (begin > 0 && value - begin < LongestName && isKeyCharacter(text[begin - 1]))
        --begin;
    return begin > 0 && text[begin - 1] == ';';
}

// The value after a `=`; moves `at` behind it.
std::string_view pairValue(std::string_view text, std::size_t& at, std::string& buffer)
{
    const char quote = at < text.size() ? text[at] : 0;
    if (quote == '"' || quote == '\'') {
        std::size_t end = at + 1;
        bool escaped = false;
        while (end < text.size() && text[end] != quote) {
            if (text[end] == '\\' && end + 1 < text.size()) {
                escaped = true;
                ++end;
            }
            ++end;
        }
        const std::string_view inside = text.substr(at + 1, std::min(end, text.size()) - at - 1);
        at = std::min(end + 1, text.size());
        if (!escaped)
            return inside;
        buffer = base::unescapeJson(inside);
        return buffer;
    }
    std::size_t end = at;
    while (end < text.size() && text[end] != ' ' && text[end] != '\t' && text[end] != '\n' &&
           (end == at || !endsPair(text, at, end)))
        ++end;
    std::string_view value = text.substr(at, end - at);
    at = end;
    while (!value.empty() && std::string_view(",;)").find(value.back()) != std::string_view::npos)
        value.remove_suffix(1);
    if (!value.empty() && value.back() == ']' && value.find('[') == std::string_view::npos)
        value.remove_suffix(1);
    return value;
}

} // namespace

bool JsonFields::read(std::string_view text, Collector& collector)
{
    if (!m_documents[0].reparse(text) || !m_documents[0].root().isObject())
        return false;
    m_path.clear();
    walk(m_documents[0].root(), collector, 0);
    return true;
}

bool JsonFields::readNested(std::string_view text, Collector& collector, int nested)
{
    if (nested + 1 >= MaxNested)
        return false;
    m_texts[nested] = text;
    if (!m_documents[nested + 1].reparse(m_texts[nested]))
        return false;
    const base::JsonValue root = m_documents[nested + 1].root();
    if (!root.isObject() && !root.isArray())
        return false;
    walk(root, collector, nested + 1);
    return true;
}

void JsonFields::scalar(const base::JsonValue& value, Collector& collector, int nested)
{
    std::string buffer;
    if (!value.isString()) {
        if (!value.isNull())
            collector.offer(m_path, value.raw());
        return;
    }
    const std::string_view text = plain(value, buffer);
    collector.offer(m_path, text);
    const std::string_view inner = base::trim(text);
    if (inner.size() > 8 &&
        ((inner.front() == '{' && inner.back() == '}') || (inner.starts_with("[{") && inner.back() == ']')))
        static_cast<void>(readNested(inner, collector, nested));
}

// {"key":"http.method","value":{"stringValue":"GET"}} (OpenTelemetry), {"name":"Host","value":"x"} (AWS WAF)
bool JsonFields::offerNamedValue(const base::JsonValue& object, Collector& collector, int nested)
{
    base::JsonValue name = object.find("key");
    if (!name)
        name = object.find("name");
    base::JsonValue value = object.find("value");
    if (object.size() < 2 || object.size() > 4 || !name.isString() || !value)
        return false;
    if (value.isObject() && value.size() == 1)
        value = *value.begin();
    if (value.isArray() && value.size() > 0) // {"key":"X-Forwarded-For","value":["203.0.113.9"]}
        value = *value.begin();
    if (value.isObject() || value.isArray())
        return false;
    if (!m_path.empty())
        m_path.push_back('.');
    m_path += name.string();
    scalar(value, collector, nested);
    return true;
}

// A time in parts: [2024,5,14,9,12,12,345000000] (Jackson), {"seconds":1715677932,"nanos":345000000}
// (protobuf).
void JsonFields::offerTimeInParts(const base::JsonValue& value, Collector& collector) const
{
    constexpr std::int64_t Largest = 999'999'999; // nanoseconds
    char text[160];
    if (value.isArray() && (value.size() == 6 || value.size() == 7)) {
        std::int64_t parts[7] = {};
        std::size_t count = 0;
        for (const base::JsonValue part : value) {
            parts[count] = part.isNumber() ? part.integer().value_or(-1) : -1;
            if (parts[count] < 0 || parts[count] > Largest)
                return;
            ++count;
        }
        if (parts[0] < 1970 || parts[0] > 2199 || parts[1] > 12 || parts[2] > 31)
            return;
        std::snprintf(text, sizeof text, "%04lld-%02lld-%02lldT%02lld:%02lld:%02lld.%09lld",
                      static_cast<long long>(parts[0]), static_cast<long long>(parts[1]),
                      static_cast<long long>(parts[2]), static_cast<long long>(parts[3]),
                      static_cast<long long>(parts[4]), static_cast<long long>(parts[5]),
                      static_cast<long long>(parts[6]));
        collector.offer(m_path, text);
        return;
    }
    const auto member = [&](const char* name, const char* other) {
        const base::JsonValue found = value.find(name);
        return found ? found : value.find(other);
    };
    if (!value.isObject() || value.size() > 2)
        return;
    const auto seconds = member("seconds", "_seconds").integer();
    const auto nanos = member("nanos", "_nanoseconds").integer().value_or(0);
    if (!seconds || *seconds < 0 || nanos < 0 || nanos > Largest)
        return;
    std::snprintf(text, sizeof text, "%lld.%09lld", static_cast<long long>(*seconds),
                  static_cast<long long>(nanos));
    collector.offer(m_path, text);
}

void JsonFields::walk(const base::JsonValue& value, Collector& collector, int nested)
{
    const bool object = value.isObject();
    if (!m_path.empty())
        offerTimeInParts(value, collector);
    std::size_t elements = 0;
    for (const base::JsonValue member : value) {
        if (!object && ++elements > 32)
            return;
        const std::size_t length = m_path.size();
        if (!object && member.isObject() && offerNamedValue(member, collector, nested)) {
            m_path.resize(length);
            continue;
        }
        if (object) {
            if (!m_path.empty())
                m_path.push_back('.');
            m_path += member.name();
        }
        if (member.isObject() || member.isArray())
            walk(member, collector, nested);
        else
            scalar(member, collector, nested);
        m_path.resize(length);
    }
}

std::size_t offerLooseMembers(std::string_view text, Collector& collector)
{
    text = text.substr(0, MaxPairsText);
    std::size_t count = 0;
    std::string buffer;
    for (std::size_t i = 1; i + 2 < text.size(); ++i) {
        if (text[i] != ':' || (text[i - 1] != '"' && text[i - 1] != '\''))
            continue;
        const char quote = text[i - 1];
        std::size_t begin = i - 1;
        while (begin > 0 && isKeyCharacter(text[begin - 1]))
            --begin;
        if (begin == 0 || begin == i - 1 || text[begin - 1] != quote)
            continue;
        const std::string_view key = text.substr(begin, i - 1 - begin);
        std::size_t at = i + 1;
        while (at < text.size() && text[at] == ' ')
            ++at;
        if (at >= text.size() || text[at] == '{' || text[at] == '[')
            continue;
        std::string_view value;
        if (text[at] == '"' || text[at] == '\'') {
            value = pairValue(text, at, buffer);
        } else {
            const std::size_t end = text.find_first_of(",}] \n", at);
            value = text.substr(at, end == std::string_view::npos ? end : end - at);
        }
        collector.offer(key, value);
        ++count;
        i = std::max(i, at > 0 ? at - 1 : at);
    }
    return count;
}

std::size_t offerLabels(std::string_view line, Collector& collector)
{
    std::vector<std::pair<std::string_view, std::string_view>> labels;
    std::size_t at = 0;
    while (at < line.size() && labels.size() < 128) {
        const std::size_t end = std::min(line.find('\t', at), line.size());
        const std::string_view field = line.substr(at, end - at);
        std::size_t colon = 0;
        while (colon < field.size() && isKeyCharacter(field[colon]))
            ++colon;
        if (colon == 0 || colon >= field.size() || field[colon] != ':')
            return 0;
        labels.emplace_back(field.substr(0, colon), field.substr(colon + 1));
        at = end + 1;
    }
    if (labels.size() < 3)
        return 0;
    for (const auto& [name, value] : labels) {
        collector.offer(name, value);
        if (name == "host") // the client, by ltsv.org
            collector.offerRole(Role::Client, value, 10);
    }
    return labels.size();
}

std::string_view pairNameBefore(std::string_view text, std::size_t equals)
{
    constexpr std::size_t LongestName = 64;
    std::size_t begin = equals;
    while (begin > 0 && isKeyCharacter(text[begin - 1]) && equals - begin < LongestName)
        --begin;
    if (begin == equals || equals + 1 >= text.size())
        return {};
    const char before = begin > 0 ? text[begin - 1] : ' ';
    const char next = text[equals + 1];
    if (std::string_view(" \t,;([{|\n\"'").find(before) == std::string_view::npos ||
        std::string_view("=>~ ").find(next) != std::string_view::npos)
        return {};
    return text.substr(begin, equals - begin);
}

std::size_t offerPairs(std::string_view text, Collector& collector)
{
    text = text.substr(0, MaxPairsText);
    std::size_t count = 0;
    std::string buffer;
    std::size_t i = 0;
    while ((i = text.find('=', i)) != std::string_view::npos) {
        const std::size_t equals = i++;
        const std::string_view name = pairNameBefore(text, equals);
        if (name.empty())
            continue;
        std::size_t at = equals + 1;
        const std::string_view value = pairValue(text, at, buffer);
        collector.offer(name, value);
        ++count;
        i = std::max(i, at);
    }
    return count;
}

} // namespace bearerwatch::logs
