#include "events/field_text.h"

#include <algorithm>
#include <array>

#include "events/word_characters.h"

namespace bearerwatch::events::detail {

bool isField(std::string_view name, const TextSet& fields)
{
    std::array<char, 64> lower{};
    if (name.size() > lower.size())
        return false;
    std::transform(name.begin(), name.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const std::string_view text(lower.data(), name.size());
    if (fields.contains(text))
        return true;
    const std::size_t dot = text.rfind('.');
    return dot != std::string_view::npos && fields.contains(text.substr(dot + 1));
}

std::size_t endOfValue(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? text[i] : '\0'; };
    std::size_t i = at;
    if (byte(i) == '\\' && byte(i + 1) == '"') {
        const std::size_t close = text.find("\\\"", i + 2);
        return close == std::string_view::npos ? text.size() : close + 2;
    }
    if (const char quote = byte(i); quote == '"' || quote == '\'') {
        for (++i; i < text.size() && text[i] != quote; ++i) {
            if (text[i] == '\\')
                ++i;
        }
        return std::min(i + 1, text.size());
    }
    while (i < text.size() && !isSpace(text[i]) && text[i] != ',' && text[i] != '}' && text[i] != ']')
        ++i;
    return i;
}

std::size_t endOfGroup(std::string_view text, std::size_t at)
{
    constexpr std::size_t Longest = 4096;
    const std::size_t stop = std::min(text.size(), at + Longest);
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = at; i < stop; ++i) {
        const char c = text[i];
        if (c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '{' || c == '['))
            ++depth;
        else if (!quoted && (c == '}' || c == ']') && --depth == 0)
            return i + 1;
    }
    return stop;
}

bool fieldFollows(std::string_view text, std::size_t at)
{
    constexpr std::size_t LongestName = 40;
    if (at >= text.size() || text[at] != ' ')
        return false;
    const auto isName = [text](std::size_t i) {
        const bool sign = text[i] < 0 && isSign(text, i);
        return (!sign && Kinds[static_cast<unsigned char>(text[i])] != Other) || text[i] == '_' ||
            text[i] == '.';
    };
    const std::size_t start = at + 1;
    std::size_t end = start;
    while (end < text.size() && end - start < LongestName && isName(end))
        ++end;
    return end > start && end < text.size() && text[end] == '=';
}

} // namespace bearerwatch::events::detail
