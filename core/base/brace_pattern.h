#pragma once

#include <string>
#include <string_view>

namespace bearerwatch::base {

/// Puts values in place of the names in braces: "{found} of {expected}". A brace that is not closed stays.
/// @param valueOf  called with each name, gives what stands for it (std::string or std::string_view).
template <typename ValueOf>
[[nodiscard]] std::string fillBraces(std::string_view pattern, const ValueOf& valueOf)
{
    std::string out;
    for (std::size_t i = 0; i < pattern.size();) {
        const std::size_t close = pattern[i] == '{' ? pattern.find('}', i) : std::string_view::npos;
        if (close == std::string_view::npos) {
            out.push_back(pattern[i++]);
            continue;
        }
        out += valueOf(pattern.substr(i + 1, close - i - 1));
        i = close + 1;
    }
    return out;
}

} // namespace bearerwatch::base
