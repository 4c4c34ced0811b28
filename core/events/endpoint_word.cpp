#include <cctype>

#include "events/words.h"

namespace bearerwatch::events::detail {

WordId endpointOf(std::string_view url, const CompiledRules& rules)
{
    url = url.substr(0, url.find_first_of("?#"));
    constexpr std::string_view Ending = ".json";
    while (!url.empty() && (url.back() == '/' || url.back() == ':' || url.back() == ',' || url.back() == '.'))
        url.remove_suffix(1);
    if (url.ends_with(Ending))
        url.remove_suffix(Ending.size());
    const std::string_view last = url.substr(url.rfind('/') + 1);
    constexpr std::size_t Longest = 40;
    if (last.empty() || last.size() > Longest)
        return UnknownWord;
    std::string word; // "openid-configuration" is one word there.
    for (const char c : last) {
        if (c != '-' && c != '_')
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    const WordId id = rules.dictionary.find(word);
    return id < rules.endpoint.size() && rules.endpoint[id] ? id : UnknownWord;
}

} // namespace bearerwatch::events::detail
