#include "logs/record_array.h"

#include <algorithm>
#include <array>
#include <string>

namespace bearerwatch::logs {
namespace {

// Members that hold the records of a document.
constexpr std::array<std::string_view, 10> Holders = {"Records", "records", "logEvents", "events", "Events",
                                                      "entries", "items",   "value",     "logs",   "results"};

bool isHolder(std::string_view name)
{
    return std::ranges::find(Holders, name) != Holders.end();
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

class RecordArray final : public StreamDecoder {
public:
    [[nodiscard]] std::string_view name() const override { return "JSON array"; }

    void resume(std::string_view head, char last) override
    {
        if (last != '}')
            return; // a line of text, outside of documents
        std::string none;
        for (const char c : head) {
            if (startsElement(c)) {
                m_anyElement = true;
                m_document.clear();
                return;
            }
            decode(std::string_view(&c, 1), none);
        }
    }

    void decode(std::string_view bytes, std::string& lines) override
    {
        for (const char c : bytes) {
            if (m_depth == 0 && (m_textOpen || (c != '{' && c != '[')))
                takeText(c, lines);
            else
                takeJson(c, lines);
        }
    }

    void finish(std::string& lines) override
    {
        if (m_depth > 0 && m_elementDepth > 0)
            emit(m_element, lines); // the document was cut
        else if (m_textOpen || (m_depth > 0 && !m_anyElement))
            emit(m_document, lines);
    }

private:
    // Outside of documents: a line of something else.
    void takeText(char c, std::string& lines)
    {
        if (c == '\n') {
            if (m_textOpen)
                emit(m_document, lines);
            m_textOpen = false;
        } else if (m_textOpen || (!isBlank(c) && c != ',')) {
            m_textOpen = true;
            add(m_document, c);
        }
    }

    void takeJson(char c, std::string& lines)
    {
        const bool starts = startsElement(c);
        if (!m_anyElement && !starts)
            add(m_document, c);
        if (starts) {
            m_anyElement = true;
            m_document.clear();
            m_elementDepth = m_depth + 1;
        }
        if (m_elementDepth > 0)
            add(m_element, c);
        if (m_inString)
            takeString(c);
        else
            takeMark(c, lines);
    }

    void takeString(char c)
    {
        if (!m_escaped && c == '"')
            m_inString = false;
        else if (m_depth == 1 && m_string.size() < 64)
            m_string.push_back(c);
        m_escaped = !m_escaped && c == '\\';
    }

    void takeMark(char c, std::string& lines)
    {
        if (c == '"') {
            m_inString = true;
            m_escaped = false;
            m_string.clear();
        } else if (c == ':' && m_depth == 1) {
            m_inHolder = isHolder(m_string);
        } else if (c == '{' || c == '[') {
            if (m_depth == 0)
                m_ofArray = c == '[';
            if (m_depth == 1)
                m_innerArray = c == '[';
            ++m_depth;
        } else if ((c == '}' || c == ']') && m_depth > 0) {
            close(lines);
        }
    }

    void close(std::string& lines)
    {
        if (m_elementDepth == m_depth) {
            emit(m_element, lines);
            m_elementDepth = 0;
        }
        if (--m_depth > 0)
            return;
        if (!m_anyElement)
            emit(m_document, lines); // an object that holds no records is one itself
        m_document.clear();
        m_anyElement = false;
        m_inHolder = false;
    }

    [[nodiscard]] bool startsElement(char c) const
    {
        return !m_inString && c == '{' && m_elementDepth == 0 && atElement();
    }

    [[nodiscard]] bool atElement() const
    {
        return (m_depth == 1 && m_ofArray) || (m_depth == 2 && !m_ofArray && m_innerArray && m_inHolder);
    }

    static void add(std::string& to, char c)
    {
        if (to.size() < MaxValueBytes)
            to.push_back(c == '\n' || c == '\r' ? ' ' : c);
    }

    static void emit(std::string& text, std::string& lines)
    {
        if (!text.empty())
            lines += text + '\n';
        text.clear();
    }

    std::string m_document; // while it holds no element
    std::string m_element;
    std::string m_string; // the last one directly within the document: a name
    std::size_t m_depth = 0;
    std::size_t m_elementDepth = 0; // 0: within none
    bool m_anyElement = false;
    bool m_ofArray = false; // the document is an array
    bool m_innerArray = false;
    bool m_inHolder = false;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_textOpen = false;
};

// Behind a value that is no object and holds none; npos where it is one, or does not end.
std::size_t behindPlainValue(std::string_view text, std::size_t at)
{
    if (text[at] == '{' || text.substr(at).starts_with("[{") || text.substr(at).starts_with("[["))
        return std::string_view::npos;
    if (text[at] == '[') {
        const std::size_t end = text.find(']', at);
        return end == std::string_view::npos ? end : end + 1;
    }
    if (text[at] == '"') {
        std::size_t end = at + 1;
        while (end < text.size() && text[end] != '"')
            end += text[end] == '\\' ? 2 : 1;
        return end < text.size() ? end + 1 : std::string_view::npos;
    }
    return text.find(',', at);
}

} // namespace

std::unique_ptr<StreamDecoder> recordArrayDecoder(std::string_view head)
{
    std::string tight; // without blanks; those in strings matter here as little
    for (const char c : head) {
        if (!isBlank(c))
            tight.push_back(c);
    }
    if (tight.starts_with(R"([{")"))
        return std::make_unique<RecordArray>();
    const std::string_view text = tight;
    std::size_t at = 1;
    while (text.starts_with("{") && at < text.size() && text[at] == '"') {
        const std::size_t end = text.find('"', at + 1);
        if (end == std::string_view::npos || end + 4 >= text.size() || text[end + 1] != ':')
            return nullptr;
        if (text.substr(end + 2).starts_with(R"([{")"))
            return isHolder(text.substr(at + 1, end - at - 1)) ? std::make_unique<RecordArray>() : nullptr;
        const std::size_t next = behindPlainValue(text, end + 2);
        if (next == std::string_view::npos || next >= text.size() || text[next] != ',')
            return nullptr;
        at = next + 1;
    }
    return nullptr;
}

} // namespace bearerwatch::logs
