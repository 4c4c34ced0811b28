#include "base/json.h"

#include <array>
#include <bit>
#include <cstring>
#include <limits>

#include "base/ascii.h"
#include "base/hex_digit.h"
#include "base/text.h"

namespace bearerwatch::base {
namespace {

constexpr std::uint32_t TypeBits = 3;
constexpr std::uint32_t MaxCount = (1U << (32 - TypeBits)) - 1;

// Characters inside a string that need no second look: printable ASCII but quote and backslash.
constexpr std::array<bool, 256> makePlain()
{
    std::array<bool, 256> plain{};
    for (unsigned c = 0x20; c < 0x80; ++c)
        plain[c] = c != '"' && c != '\\';
    return plain;
}
constexpr auto Plain = makePlain();

// How many of the eight octets at `from` come before the first that needs a second look; 8: none does.
std::size_t plainOctets(const char* from)
{
    constexpr std::uint64_t Ones = 0x0101010101010101, Tops = 0x8080808080808080;
    std::uint64_t word = 0;
    std::memcpy(&word, from, sizeof word);
    const auto zeros = [](std::uint64_t octets) { return (octets - Ones) & ~octets; };
    // Borrows reach only the octets behind the first that is found.
    const std::uint64_t found =
        (zeros(word ^ Ones * '"') | zeros(word ^ Ones * '\\') | ((word - Ones * 0x20) & ~word) | word) & Tops;
    return found == 0 ? sizeof word : static_cast<std::size_t>(std::countr_zero(found)) / 8;
}

} // namespace

// Iterative, so that depth costs memory of our own and never the stack.
class JsonParser {
public:
    JsonParser(std::string_view text, JsonLimits limits, std::vector<JsonDocument::Node>& nodes)
        : m_text(text)
        , m_limits(limits)
        , m_nodes(nodes)
    {
    }

    [[nodiscard]] bool run()
    {
        if (m_text.size() > std::numeric_limits<std::uint32_t>::max())
            return fail("the text is longer than 4 GiB");
        skipBlanks();
        if (!value())
            return false;
        while (m_open != NoNode) {
            if (!next())
                return false;
        }
        skipBlanks();
        return m_at == m_text.size() || fail("something follows after the end of the JSON text");
    }

    [[nodiscard]] JsonError error() const { return m_error; }

private:
    using Node = JsonDocument::Node;
    static constexpr std::uint32_t NoNode = std::numeric_limits<std::uint32_t>::max();

    bool fail(const char* what)
    {
        m_error = {what, m_at};
        return false;
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    void skipBlanks()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
                return;
            ++m_at;
        }
    }

    // The part after a value: a comma and the next one, or the end of what is open.
    bool next()
    {
        skipBlanks();
        const std::uint32_t open = m_open;
        const bool object = (m_nodes[open].countAndType & 7U) == static_cast<std::uint32_t>(JsonType::Object);
        const bool empty = (m_nodes[open].countAndType >> TypeBits) == 0;
        if (atEnd())
            return fail(object ? "the text ends inside an object" : "the text ends inside an array");
        if (m_text[m_at] == (object ? '}' : ']')) {
            ++m_at;
            m_nodes[open].length = static_cast<std::uint32_t>(m_at) - m_nodes[open].offset;
            m_open = m_nodes[open].next;
            --m_depth;
            m_nodes[open].next = static_cast<std::uint32_t>(m_nodes.size());
            return true;
        }
        if (!empty) {
            if (m_text[m_at] != ',')
                return fail(object ? "a comma or } was expected" : "a comma or ] was expected");
            ++m_at;
            skipBlanks();
        }
        if ((m_nodes[open].countAndType >> TypeBits) == MaxCount)
            return fail("too many values");
        m_nodes[open].countAndType += 1U << TypeBits;
        return object ? member() : value();
    }

    bool member()
    {
        if (atEnd())
            return fail("the text ends inside an object");
        if (m_text[m_at] != '"')
            return fail(m_text[m_at] == '}' ? "a comma stands before }"
                                            : "a member name in quotes was expected");
        m_nameOffset = static_cast<std::uint32_t>(m_at);
        if (!string())
            return false;
        m_nameLength = static_cast<std::uint32_t>(m_at) - m_nameOffset - 2;
        skipBlanks();
        if (atEnd())
            return fail("the text ends after a member name");
        if (m_text[m_at] != ':')
            return fail("a colon was expected after the member name");
        ++m_at;
        skipBlanks();
        const bool read = value();
        return read;
    }

    bool value()
    {
        if (atEnd())
            return fail(m_at == 0 ? "the text is empty" : "the text ends where a value was expected");
        if (m_nodes.size() >= m_limits.values)
            return fail("too many values");
        const std::size_t start = m_at;
        const auto index = static_cast<std::uint32_t>(m_nodes.size());
        m_nodes.push_back({.offset = static_cast<std::uint32_t>(start),
                           .length = 0,
                           .nameOffset = m_nameOffset,
                           .nameLength = m_nameLength,
                           .next = index + 1,
                           .countAndType = 0});
        m_nameOffset = m_nameLength = 0;
        switch (m_text[m_at]) {
        case '{':
            return open(index, JsonType::Object);
        case '[':
            return open(index, JsonType::Array);
        case '"':
            return string() && close(index, JsonType::String);
        case 't':
            return word("true") && close(index, JsonType::True);
        case 'f':
            return word("false") && close(index, JsonType::False);
        case 'n':
            return word("null") && close(index, JsonType::Null);
        case ']':
            return fail("a comma stands before ]");
        default:
            return number() && close(index, JsonType::Number);
        }
    }

    bool open(std::uint32_t index, JsonType type)
    {
        if (m_depth >= m_limits.depth)
            return fail("nested too deeply");
        m_nodes[index].countAndType = static_cast<std::uint32_t>(type);
        m_nodes[index].next = m_open;
        m_open = index;
        ++m_depth;
        ++m_at;
        return true;
    }

    bool close(std::uint32_t index, JsonType type)
    {
        Node& node = m_nodes[index];
        node.countAndType = static_cast<std::uint32_t>(type);
        node.length = static_cast<std::uint32_t>(m_at) - node.offset;
        return true;
    }

    bool word(std::string_view expected)
    {
        if (m_text.substr(m_at, expected.size()) != expected)
            return fail("a value was expected");
        m_at += expected.size();
        return true;
    }

    bool string()
    {
        ++m_at;
        for (;;) {
            if constexpr (std::endian::native == std::endian::little) {
                std::size_t plain = sizeof(std::uint64_t);
                while (plain == sizeof(std::uint64_t) && m_text.size() - m_at >= plain) {
                    plain = plainOctets(m_text.data() + m_at);
                    m_at += plain;
                }
            }
            while (m_at < m_text.size() && Plain[static_cast<unsigned char>(m_text[m_at])])
                ++m_at;
            if (atEnd())
                return fail("the text ends inside a string");
            const char c = m_text[m_at];
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c == '\\') {
                if (!escape())
                    return false;
            } else if (static_cast<unsigned char>(c) < 0x80) {
                if (c == 0x7F) { // DEL is legal
                    ++m_at;
                    continue;
                }
                return fail("a control character stands in a string");
            } else {
                const CodePoint point = codePointAt(m_text, m_at);
                if (point.length == 0)
                    return fail("a byte is not UTF-8");
                m_at += point.length;
            }
        }
    }

    bool escape()
    {
        if (m_at + 1 >= m_text.size())
            return fail("the text ends inside a string");
        const char c = m_text[m_at + 1];
        if (c != 'u') {
            if (std::string_view("\"\\/bfnrt").find(c) == std::string_view::npos)
                return fail("an escape is not one of JSON's");
            m_at += 2;
            return true;
        }
        for (std::size_t i = 2; i < 6; ++i) {
            if (m_at + i >= m_text.size())
                return fail("the text ends inside a string");
            if (hexValue(m_text[m_at + i]) < 0)
                return fail("four hexadecimal digits were expected after \\u");
        }
        m_at += 6;
        return true;
    }

    bool number()
    {
        const auto peek = [this] { return m_at < m_text.size() ? m_text[m_at] : '\0'; };
        if (peek() == '-')
            ++m_at;
        if (!isDigit(peek()))
            return fail("a value was expected");
        if (peek() == '0') {
            ++m_at;
            if (isDigit(peek()))
                return fail("a number starts with 0");
        }
        while (isDigit(peek()))
            ++m_at;
        if (peek() == '.') {
            ++m_at;
            if (!isDigit(peek()))
                return fail("digits were expected after the decimal point");
            while (isDigit(peek()))
                ++m_at;
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            if (!isDigit(peek()))
                return fail("digits were expected in the exponent");
            while (isDigit(peek()))
                ++m_at;
        }
        return true;
    }

    std::string_view m_text;
    JsonLimits m_limits;
    std::vector<Node>& m_nodes;
    std::uint32_t m_open = NoNode; // the innermost; its node's `next` names the one around it until it ends
    std::size_t m_depth = 0;
    std::size_t m_at = 0;
    std::uint32_t m_nameOffset = 0;
    std::uint32_t m_nameLength = 0;
    JsonError m_error;
};

Expected<JsonDocument, JsonError> JsonDocument::parse(std::string_view text, JsonLimits limits)
{
    JsonDocument document;
    if (auto read = document.reparse(text, limits); !read)
        return unexpected(std::move(read).error());
    return document;
}

Expected<void, JsonError> JsonDocument::reparse(std::string_view text, JsonLimits limits)
{
    m_nodes.clear();
    m_text = text;
    JsonParser parser(text, limits, m_nodes);
    if (!parser.run()) {
        m_nodes.clear();
        return unexpected(parser.error());
    }
    return {};
}

} // namespace bearerwatch::base
