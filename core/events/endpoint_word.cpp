#include <algorithm>
#include <array>

#include "events/words.h"

namespace bearerwatch::events::detail {

std::size_t endOfUrl(std::string_view text, std::size_t at)
{
    constexpr std::string_view Ends = " \t\r\n\"'>)]\\";
    return std::min(text.find_first_of(Ends, at), text.size());
}

Endpoint endpointOf(std::string_view url, const CompiledRules& rules)
{
    url = url.substr(0, url.find_first_of("?#"));
    while (!url.empty() && (url.back() == '/' || url.back() == ':' || url.back() == ',' || url.back() == '.'))
        url.remove_suffix(1);
    const std::size_t begin = url.rfind('/') + 1;
    std::string_view last = url.substr(begin);
    constexpr std::string_view Ending = ".json";
    if (last.ends_with(Ending))
        last.remove_suffix(Ending.size());
    std::array<char, 40> word{}; // "openid-configuration" is one word there.
    std::size_t size = 0;
    if (last.empty() || last.size() > word.size())
        return {};
    for (const char c : last) {
        if (c != '-' && c != '_')
            word[size++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    const WordId id = rules.dictionary.find(std::string_view(word.data(), size));
    if (id >= rules.endpoint.size() || !rules.endpoint[id])
        return {};
    return {id, begin, last.size()};
}

} // namespace bearerwatch::events::detail
