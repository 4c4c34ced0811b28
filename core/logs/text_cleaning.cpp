#include "logs/text_cleaning.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <iconv.h>
#include <optional>

#include "base/byte_search.h"
#include "base/json.h"
#include "base/text.h"

namespace bearerwatch::logs {
namespace {

// Windows-1252 from 0x80 to 0x9F; what it leaves open stays a control character, as in Latin-1.
constexpr std::array<char32_t, 32> Windows1252 = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

// The charset whose escape sequence a text holds, or nullptr.
const char* charsetOf(std::string_view text)
{
    const std::size_t escape = text.find("\x1b$");
    if (escape == std::string_view::npos || escape + 2 >= text.size())
        return nullptr;
    const std::string_view rest = text.substr(escape + 2);
    if (rest.starts_with(")C"))
        return "ISO-2022-KR";
    if (rest[0] == ')' || rest[0] == '*' || rest[0] == '+')
        return "ISO-2022-CN-EXT";
    return rest[0] == 'B' || rest[0] == '@' || rest[0] == '(' || rest[0] == 'A' ? "ISO-2022-JP-2" : nullptr;
}

// Closes a converter.
class Converter {
public:
    explicit Converter(const char* charset)
        : m_handle(::iconv_open("UTF-8", charset))
    {
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;
    ~Converter()
    {
        if (usable())
            ::iconv_close(m_handle);
    }
    [[nodiscard]] bool usable() const { return reinterpret_cast<std::intptr_t>(m_handle) != -1; }

    // Bytes that do not fit are left out. False where nothing could be read.
    [[nodiscard]] bool convert(std::string_view text, std::string& out)
    {
        std::string input(text); // iconv takes its input through a pointer to characters that may change
        char* from = input.data();
        std::size_t left = input.size();
        out.clear();
        std::array<char, 4096> buffer{};
        while (left > 0) {
            char* to = buffer.data();
            std::size_t room = buffer.size();
            const std::size_t before = left;
            const std::size_t done = ::iconv(m_handle, &from, &left, &to, &room);
            out.append(buffer.data(), buffer.size() - room);
            if (done == static_cast<std::size_t>(-1) && left == before && room == buffer.size()) {
                ++from;
                --left;
            }
        }
        return !out.empty();
    }

private:
    iconv_t m_handle;
};

// Eight bytes at a time: most records are plain ASCII.
bool isAscii(std::string_view text)
{
    std::uint64_t high = 0;
    std::size_t at = 0;
    for (; at + sizeof high <= text.size(); at += sizeof high) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, sizeof word);
        high |= word;
    }
    for (; at < text.size(); ++at)
        high |= static_cast<unsigned char>(text[at]);
    return (high & 0x8080808080808080U) == 0;
}

// "[1;44m", "[0m": a colour whose escape character was lost; 0: none.
std::size_t bareColourLength(std::string_view rest)
{
    if (rest[0] != '[')
        return 0;
    const std::size_t end = rest.find_first_not_of("0123456789;", 1);
    return end != std::string_view::npos && end > 1 && end < 14 && rest[end] == 'm' ? end + 1 : 0;
}

// "\\x1b[", "\\u001b[", "\\033[", as programs and JSON write a terminal sequence; "#033[", as rsyslog does.
bool holdsWrittenEscape(std::string_view text)
{
    if (text.find("#033[") != std::string_view::npos)
        return true;
    if (text.find('\\') == std::string_view::npos)
        return false;
    return text.find("1b[") != std::string_view::npos || text.find("1B[") != std::string_view::npos ||
        text.find("\\033[") != std::string_view::npos;
}

// Length of what stands for the escape character at the start of `rest`; 0: none.
std::size_t escapeLength(std::string_view rest)
{
    if (rest[0] == '\x1b')
        return 1;
    if (rest[0] != '#' && rest[0] != '\\')
        return 0;
    for (const std::string_view written : {"#033", "\\033", "\\x1b", "\\x1B", "\\u001b", "\\u001B"}) {
        if (rest.starts_with(written))
            return written.size();
    }
    return 0;
}

// Length of the terminal sequence at the start of `rest`, as `ESC [ 1 ; 31 m`; 0: none.
std::size_t sequenceLength(std::string_view rest)
{
    const std::size_t lead = escapeLength(rest);
    if (lead == 0 || lead == rest.size() || rest[lead] != '[')
        return 0;
    std::size_t end = lead + 1;
    while (end < rest.size() && rest[end] >= '0' && rest[end] <= '?')
        ++end;
    return end < rest.size() && rest[end] >= '@' && rest[end] <= '~' ? end + 1 : end;
}

std::size_t blanksEnd(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(' ', at), text.size());
}

// Where the array begins that stands for the message of journald's JSON.
std::optional<std::size_t> messageArray(std::string_view text)
{
    constexpr std::string_view Name = "\"MESSAGE\":";
    const std::size_t name = base::findBytes(text, Name);
    if (name == std::string_view::npos)
        return std::nullopt;
    const std::size_t begin = blanksEnd(text, name + Name.size());
    return text.substr(begin).starts_with('[') ? std::optional(begin) : std::nullopt;
}

} // namespace

bool toUtf8(std::string_view text, std::string& out)
{
    if (text.find('\x1b') != std::string_view::npos) {
        if (const char* charset = charsetOf(text)) {
            Converter converter(charset);
            if (converter.usable() && converter.convert(text, out))
                return true;
        }
    }
    if (isAscii(text))
        return false;
    std::size_t bad = base::findInvalidUtf8(text);
    if (bad == std::string_view::npos)
        return false;
    out.clear();
    while (!text.empty()) {
        bad = std::min(bad, text.size());
        out += text.substr(0, bad);
        text.remove_prefix(bad);
        if (text.empty())
            break;
        const auto byte = static_cast<unsigned char>(text[0]);
        base::appendUtf8(out, byte >= 0x80 && byte < 0xA0 ? Windows1252[byte - 0x80] : byte);
        text.remove_prefix(1);
        bad = base::findInvalidUtf8(text);
    }
    return true;
}

bool blankTerminal(std::string_view text, std::string& out)
{
    if (text.find('\x1b') == std::string_view::npos && !holdsWrittenEscape(text))
        return false;
    out = text;
    bool found = false;
    for (std::size_t i = text.find_first_of("\x1b\\#"); i != std::string_view::npos;
         i = text.find_first_of("\x1b\\#", i)) {
        const std::size_t length = sequenceLength(text.substr(i));
        std::fill_n(out.begin() + static_cast<std::ptrdiff_t>(i), length, ' ');
        i += std::max<std::size_t>(length, 1);
        found = found || length > 0;
    }
    return found;
}

bool hidesWords(std::string_view line)
{
    return line.find('\x1b') != std::string_view::npos || holdsWrittenEscape(line) ||
        messageArray(line).has_value();
}

bool spellMessage(std::string_view text, std::string& out)
{
    const auto array = messageArray(text);
    if (!array)
        return false;
    const std::size_t begin = *array;
    std::string message;
    std::size_t at = begin;
    do {
        at = blanksEnd(text, at + 1);
        unsigned char byte = 0;
        const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), byte);
        if (error != std::errc())
            return false;
        message.push_back(static_cast<char>(byte));
        at = blanksEnd(text, static_cast<std::size_t>(end - text.data()));
    } while (text.substr(at).starts_with(','));
    if (!text.substr(at).starts_with(']'))
        return false;
    out = text.substr(0, begin);
    base::appendJsonString(out, message);
    out += text.substr(at + 1);
    return true;
}

bool stripTerminal(std::string_view text, std::string& out)
{
    const bool escapes = text.find('\x1b') != std::string_view::npos;
    const bool written = holdsWrittenEscape(text);
    const bool tabs = text.find("#011") != std::string_view::npos;
    const bool nuls = text.find('\0') != std::string_view::npos;
    const bool lost =
        text.find("[0m") != std::string_view::npos; // copied from a terminal without the escapes
    if (!escapes && !written && !tabs && !nuls && !lost)
        return false;
    out.clear();
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        if (const std::size_t sequence = sequenceLength(rest); sequence > 0) {
            i += sequence - 1;
        } else if (const std::size_t colour = lost ? bareColourLength(rest) : 0; colour > 0) {
            i += colour - 1;
        } else if (rest.starts_with("#011")) {
            out.push_back('\t');
            i += 3;
        } else if (rest[0] != '\0' && rest[0] != '\x1b') {
            out.push_back(rest[0]);
        }
    }
    return true;
}

bool isWide(std::string_view text)
{
    if (text.size() < 16)
        return false;
    for (std::size_t i = 1; i < 16; i += 2) {
        if (text[i] != ' ')
            return false;
    }
    std::size_t letters = 0;
    for (std::size_t i = 0; i < 16; i += 2)
        letters += text[i] != ' ';
    return letters >= 6;
}

bool stripQuotedRequest(std::string_view text, std::string& cleaned)
{
    for (const std::string_view start : {"Request finished \"HTTP/", "Request starting \"HTTP/"}) {
        const std::size_t at = text.find(start);
        if (at == std::string_view::npos ||
            text.substr(at, start.size() + 8).find("\" \"") == std::string_view::npos)
            continue;
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string result(text.substr(0, at));
        for (const char c : text.substr(at, end - at)) {
            if (c != '"')
                result.push_back(c);
        }
        result += text.substr(end);
        cleaned = std::move(result); // `text` may view it
        return true;
    }
    return false;
}

} // namespace bearerwatch::logs
