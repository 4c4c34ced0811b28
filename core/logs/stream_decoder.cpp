#include "logs/stream_decoder.h"

#include <algorithm>
#include <cstdint>

#include "base/json.h"
#include "logs/record_array.h"

namespace bearerwatch::logs {
namespace {

constexpr std::size_t MaxNameBytes = 256;

// Entries of `NAME=value` lines; a name alone is followed by eight bytes of length (little endian), the
// value and a newline. A blank line ends an entry.
class JournalExport final : public StreamDecoder {
public:
    [[nodiscard]] std::string_view name() const override { return "journal export"; }

    void decode(std::string_view bytes, std::string& lines) override
    {
        while (!bytes.empty()) {
            if (m_left > 0)
                takeValue(bytes);
            else if (m_sizeBytes > 0)
                takeSize(bytes);
            else
                takeLine(bytes, lines);
        }
    }

    void finish(std::string& lines) override
    {
        if (!m_line.empty())
            endLine(lines);
        endEntry(lines);
    }

private:
    void takeValue(std::string_view& bytes)
    {
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, bytes.size()));
        if (m_value.size() < MaxValueBytes)
            m_value += bytes.substr(0, std::min(count, MaxValueBytes - m_value.size()));
        m_left -= count;
        bytes.remove_prefix(count);
        if (m_left == 0) {
            add(m_name, m_value);
            m_skipNewline = true;
        }
    }

    void takeSize(std::string_view& bytes)
    {
        m_size |= std::uint64_t{static_cast<unsigned char>(bytes[0])} << (8 * (8 - m_sizeBytes));
        bytes.remove_prefix(1);
        if (--m_sizeBytes > 0)
            return;
        m_left = m_size;
        if (m_size == 0) {
            add(m_name, {});
            m_skipNewline = true;
        }
    }

    void takeLine(std::string_view& bytes, std::string& lines)
    {
        const std::size_t newline = bytes.find('\n');
        const std::string_view part = bytes.substr(0, newline);
        if (m_line.size() < MaxValueBytes)
            m_line += part.substr(0, MaxValueBytes - m_line.size());
        bytes.remove_prefix(newline == std::string_view::npos ? bytes.size() : newline + 1);
        if (newline != std::string_view::npos)
            endLine(lines);
    }

    void endLine(std::string& lines)
    {
        if (m_skipNewline && m_line.empty()) {
            m_skipNewline = false;
            return;
        }
        m_skipNewline = false;
        if (m_line.empty())
            return endEntry(lines);
        const std::size_t equals = m_line.find('=');
        if (equals != std::string::npos) {
            add(std::string_view(m_line).substr(0, equals), std::string_view(m_line).substr(equals + 1));
        } else {
            m_name = m_line.substr(0, MaxNameBytes);
            m_value.clear();
            m_size = 0;
            m_sizeBytes = 8;
        }
        m_line.clear();
    }

    void add(std::string_view name, std::string_view value)
    {
        if (m_entry.size() > 4 * MaxValueBytes)
            return;
        m_entry.push_back(m_entry.empty() ? '{' : ',');
        base::appendJsonString(m_entry, name.substr(0, MaxNameBytes));
        m_entry.push_back(':');
        base::appendJsonString(m_entry, value);
    }

    void endEntry(std::string& lines)
    {
        if (!m_entry.empty())
            lines += m_entry + "}\n";
        m_entry.clear();
    }

    std::string m_line;
    std::string m_entry;
    std::string m_name;
    std::string m_value;
    std::uint64_t m_size = 0;
    std::uint64_t m_left = 0; // bytes of a binary value to come
    int m_sizeBytes = 0; // bytes of its length to come
    bool m_skipNewline = false;
};

// Pairs of a time in nanoseconds and a line, ["1715677932345000000","..."], wherever they stand.
class LokiJson final : public StreamDecoder {
public:
    [[nodiscard]] std::string_view name() const override { return "Loki"; }

    void decode(std::string_view bytes, std::string& lines) override
    {
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            if (m_inString)
                i = takeString(bytes, i, lines);
            else
                takeMark(bytes[i]);
        }
    }
    void finish(std::string&) override { }

private:
    enum class Expect : std::uint8_t { Array, Time, Comma, Line };

    // Up to the end of the string or of the bytes; returns the index of the last byte taken.
    std::size_t takeString(std::string_view bytes, std::size_t at, std::string& lines)
    {
        for (; at < bytes.size(); ++at) {
            const char c = bytes[at];
            if (!m_escaped && c == '"') {
                m_inString = false;
                endString(lines);
                return at;
            }
            m_escaped = !m_escaped && c == '\\';
            // An escape is kept whole or not at all.
            if (m_string.size() < MaxValueBytes || m_kept)
                m_string.push_back(c);
            m_kept = m_escaped && m_string.size() <= MaxValueBytes;
        }
        return at;
    }

    void takeMark(char c)
    {
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t')
            return;
        if (c == '"') {
            m_inString = true;
            m_escaped = false;
            m_kept = false;
            m_string.clear();
        } else if (c == '[') {
            m_expect = Expect::Time;
        } else {
            m_expect = c == ',' && m_expect == Expect::Comma ? Expect::Line : Expect::Array;
        }
    }

    void endString(std::string& lines)
    {
        const bool digits = m_string.size() >= 16 && m_string.size() <= 20 &&
            m_string.find_first_not_of("0123456789") == std::string::npos;
        if (m_expect == Expect::Time && digits) {
            m_time = m_string;
            m_expect = Expect::Comma;
            return;
        }
        if (m_expect == Expect::Line) {
            while (m_string.ends_with("\\n") && !m_string.ends_with("\\\\n"))
                m_string.resize(m_string.size() - 2);
            lines += "{\"log\":\"" + m_string + "\\n\",\"stream\":\"loki\",\"time\":\"" + m_time + "\"}\n";
        }
        m_expect = Expect::Array;
    }

    std::string m_string; // escapes as they came
    std::string m_time;
    Expect m_expect = Expect::Array;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_kept = false; // the backslash of an escape was kept, so what it escapes is too
};

} // namespace

bool StreamDecoder::mayFitLater(std::string_view head)
{
    constexpr std::string_view Entry = "__REALTIME_TIMESTAMP=";
    constexpr std::string_view Cursor = "__CURSOR=";
    const std::size_t begin = head.find_first_not_of(" \r\n\t");
    if (head.size() >= HeadBytes || begin == std::string_view::npos)
        return head.size() < HeadBytes;
    if (Entry.starts_with(head) || Cursor.starts_with(head))
        return true;
    if (head[begin] == '[') {
        const std::size_t next = head.find_first_not_of(" \r\n\t", begin + 1);
        return next == std::string_view::npos || (head[next] == '{' && next + 1 >= head.size());
    }
    if (head[begin] != '{')
        return false;
    // An object that did not end yet: its array of records may be still to come.
    std::size_t depth = 0;
    bool inString = false;
    for (std::size_t i = begin; i < head.size(); ++i) {
        const char c = head[i];
        if (c == '"')
            inString = !inString;
        else if (inString && c == '\\')
            ++i;
        else if (!inString && (c == '{' || c == '['))
            ++depth;
        else if (!inString && (c == '}' || c == ']') && --depth == 0)
            return false;
    }
    return true;
}

std::unique_ptr<StreamDecoder> StreamDecoder::forHead(std::string_view head)
{
    if (head.starts_with("__CURSOR=") || head.starts_with("__REALTIME_TIMESTAMP="))
        return std::make_unique<JournalExport>();
    const std::size_t begin = head.find_first_not_of(" \r\n\t");
    if (begin == std::string_view::npos || (head[begin] != '{' && head[begin] != '['))
        return nullptr;
    std::string tight; // without blanks, so that pretty-printed replies are known as well
    for (const char c : head.substr(begin)) {
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            tight.push_back(c);
    }
    if (tight.starts_with(R"({"streams":[{"stream":)") ||
        tight.starts_with(R"({"status":"success","data":{"resultType":"streams")"))
        return std::make_unique<LokiJson>();
    return recordArrayDecoder(head.substr(begin));
}

} // namespace bearerwatch::logs
