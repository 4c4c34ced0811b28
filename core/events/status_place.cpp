#include "events/status_place.h"

#include <cstring>

#include "base/ascii.h"
#include "base/text.h"

namespace bearerwatch::events::detail {

using base::isDigit;

// "401" where a status may stand: not a part of a number, a time, a path or a name, and not the
// count of bytes that follows another status.
bool isStatusPlace(std::string_view block, std::size_t start, std::size_t end)
{
    if (end < block.size() && std::strchr(" \t\r\n\"',;:)]}|\\", block[end]) == nullptr)
        return false;
    if (start == 0)
        return true;
    const char before = block[start - 1];
    if (std::strchr(" \t\n\"':=([,|>", before) == nullptr)
        return false;
    if (before == ':' && start >= 2 && isDigit(block[start - 2]))
        return false;
    const bool afterStatus = before == ' ' && start >= 6 && isDigit(block[start - 2]) &&
        isDigit(block[start - 3]) && isDigit(block[start - 4]) && block[start - 5] == ' ' &&
        block[start - 6] == '"';
    return !afterStatus || block.substr(start - 4, 3) == "401";
}

// Other refusals matter where they surely are the status of a request: after the quoted request line, or the
// value of a status or code.
bool isRefusalPlace(std::string_view block, std::size_t start, std::size_t end)
{
    if (start < 2 || !isStatusPlace(block, start, end))
        return false;
    std::size_t i = start;
    while (i > 0 && (block[i - 1] == ' ' || block[i - 1] == '"' || block[i - 1] == '\\'))
        --i;
    if (i == 0)
        return false;
    if (block[i - 1] != ':' && block[i - 1] != '=')
        return block[start - 1] == ' ' && block[start - 2] == '"';
    for (--i; i > 0 && (block[i - 1] == '"' || block[i - 1] == '\\'); --i) { }
    const std::string_view name = block.substr(0, i);
    const auto endsWith = [&](std::string_view word) {
        return name.size() >= word.size() &&
            base::equalsIgnoreCase(name.substr(name.size() - word.size()), word);
    };
    return endsWith("status") || endsWith("code") || endsWith("resp");
}

} // namespace bearerwatch::events::detail
