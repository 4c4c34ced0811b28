#include "base/text.h"

#include <algorithm>
#include <cstdio>

namespace bearerwatch::base {
namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isInvisible(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || c == 0x61C || c == 0x180E ||
        (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
        c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE0FFF);
}

void appendHex(std::string& out, const char* prefix, unsigned value)
{
    char buffer[24];
    std::snprintf(buffer, sizeof buffer, "%s{%02X}", prefix, value);
    out += buffer;
}

} // namespace

CodePoint codePointAt(std::string_view bytes, std::size_t offset)
{
    if (offset >= bytes.size())
        return {};
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[offset + i]); };
    const unsigned char first = at(0);
    if (first < 0x80)
        return {first, 1};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || offset + length > bytes.size())
        return {};
    char32_t value = first & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((at(i) & 0xC0) != 0x80)
            return {};
        value = value << 6 | (at(i) & 0x3Fu);
    }
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (value < least[length] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return {};
    return {value, length};
}

std::size_t findInvalidUtf8(std::string_view bytes)
{
    for (std::size_t i = 0; i < bytes.size();) {
        if (static_cast<unsigned char>(bytes[i]) < 0x80) {
            ++i;
            continue;
        }
        const CodePoint point = codePointAt(bytes, i);
        if (point.length == 0)
            return i;
        i += point.length;
    }
    return std::string_view::npos;
}

void appendUtf8(std::string& out, char32_t c)
{
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        c = 0xFFFD;
    const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

std::string escapeForDisplay(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size();) {
        const CodePoint point = codePointAt(bytes, i);
        if (point.length == 0) {
            appendHex(out, "\\x", static_cast<unsigned char>(bytes[i]));
            ++i;
            continue;
        }
        if (point.value == '\n')
            out += "\\n";
        else if (point.value == '\t')
            out += "\\t";
        else if (isInvisible(point.value))
            appendHex(out, "\\u", point.value);
        else
            out.append(bytes.substr(i, point.length));
        i += point.length;
    }
    return out;
}

std::string_view trim(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n\f\v";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::vector<std::string_view> splitAtSpaces(std::string_view text)
{
    constexpr std::string_view Spaces = " \t\n\v\f\r";
    std::vector<std::string_view> parts;
    for (std::size_t begin = text.find_first_not_of(Spaces); begin != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(Spaces, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = text.find_first_not_of(Spaces, end);
    }
    return parts;
}

std::string toLowerAscii(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), lower);
    return out;
}

bool equalsIgnoreCase(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t index = 0; index < a.size(); ++index) {
        if (a[index] != b[index] && lower(a[index]) != lower(b[index]))
            return false;
    }
    return true;
}

bool startsWithIgnoreCase(std::string_view text, std::string_view prefix)
{
    return text.size() >= prefix.size() && equalsIgnoreCase(text.substr(0, prefix.size()), prefix);
}

std::size_t findIgnoreCase(std::string_view text, std::string_view needle, std::size_t from)
{
    if (from > text.size() || needle.size() > text.size() - from)
        return std::string_view::npos;
    if (needle.empty())
        return from;
    const std::size_t end = text.size() - needle.size() + 1; // no place at or beyond it fits
    const char small = lower(needle.front());
    const char capital = small >= 'a' && small <= 'z' ? static_cast<char>(small - 'a' + 'A') : small;
    const auto next = [&](char first, std::size_t at) {
        const std::size_t found = at < end ? text.substr(0, end).find(first, at) : std::string_view::npos;
        return std::min(found, end);
    };
    // Both cases of the first letter are looked for by themselves, so that each byte is read twice at most.
    std::size_t atSmall = next(small, from);
    std::size_t atCapital = small == capital ? end : next(capital, from);
    while (atSmall < end || atCapital < end) {
        std::size_t& at = atSmall < atCapital ? atSmall : atCapital;
        if (equalsIgnoreCase(text.substr(at, needle.size()), needle))
            return at;
        at = next(&at == &atSmall ? small : capital, at + 1);
    }
    return std::string_view::npos;
}

} // namespace bearerwatch::base
