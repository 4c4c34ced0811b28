#include "tokens/api_key.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace bearerwatch::tokens {
namespace {

constexpr std::size_t MostRead = std::size_t{64} * 1024;
constexpr std::size_t ShortestKey = 8;

bool namesApiKey(std::string_view name)
{
    constexpr std::array<std::string_view, 9> Names = {
        "x-api-key",      "api-key",        "apikey",     "x-apikey",       "ocp-apim-subscription-key",
        "x-goog-api-key", "x-rapidapi-key", "dd-api-key", "x-functions-key"};
    return std::any_of(Names.begin(), Names.end(),
                       [&](std::string_view known) { return base::equalsIgnoreCase(known, name); });
}

bool belongsToName(char c)
{
    return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// What stands behind the colon, without quotes, up to the next blank or quote.
std::string_view valueBehind(std::string_view text)
{
    constexpr std::string_view Around = " \t\"'";
    const std::size_t start = text.find_first_not_of(Around);
    if (start == std::string_view::npos)
        return {};
    text.remove_prefix(start);
    return text.substr(0, text.find_first_of(" \t\r\n\"',"));
}

} // namespace

std::optional<std::string> apiKeyHeader(std::string_view text)
{
    text = text.substr(0, MostRead);
    for (std::size_t colon = text.find(':'); colon != std::string_view::npos;
         colon = text.find(':', colon + 1)) {
        std::size_t end = colon;
        if (end > 0 && (text[end - 1] == '"' || text[end - 1] == '\''))
            --end;
        std::size_t start = end;
        while (start > 0 && belongsToName(text[start - 1]))
            --start;
        const std::string_view name = text.substr(start, end - start);
        if (namesApiKey(name) && valueBehind(text.substr(colon + 1)).size() >= ShortestKey)
            return std::string(name);
    }
    return std::nullopt;
}

} // namespace bearerwatch::tokens
