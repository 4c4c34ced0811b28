#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>

#include "logs/block_reader.h"

namespace bearerwatch::logs {

/// Where the last line feed of `text` stands, or npos.
[[nodiscard]] inline std::size_t lastNewline(std::string_view text)
{
    const void* found = text.empty() ? nullptr : ::memrchr(text.data(), '\n', text.size());
    return found ? static_cast<std::size_t>(static_cast<const char*>(found) - text.data())
                 : std::string_view::npos;
}

/// Where the first line begins that is longer than MaxLineBytes without its newline; npos: none that is known
/// to be. Only how long lines are counts, not how much was read at once.
///
/// @param text  Begins with a line.
/// @param unit  Bytes of a newline.
/// @param last  Called with a text: where the last byte of its last newline stands, or npos.
template <typename Last>
[[nodiscard]] std::size_t startOfLongLine(std::string_view text, std::size_t unit, Last&& last)
{
    std::size_t at = 0;
    while (text.size() - at >= MaxLineBytes + unit) {
        const std::size_t newline = last(text.substr(at, MaxLineBytes + unit));
        if (newline == std::string_view::npos)
            return at;
        at += newline + 1;
    }
    return std::string_view::npos;
}

} // namespace bearerwatch::logs
