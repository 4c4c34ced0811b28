#include "report/near_miss_text.h"

#include <algorithm>

#include "base/text.h"
#include "causes/cures.h"

namespace bearerwatch::report {
namespace {

constexpr std::size_t Around = 28; ///< Characters of the token that are shown on either side.

/// A piece of a token, escaped, with the columns of what is marked in it.
struct Window {
    std::string text;
    std::size_t column = 0;
    std::size_t width = 1;
};

std::size_t columnsOf(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

Window windowOf(std::string_view token, std::size_t at, std::size_t length)
{
    at = std::min(at, token.size());
    length = std::min(length, token.size() - at);
    const std::size_t from = at > Around ? at - Around : 0;
    const std::size_t end = std::min(token.size(), at + length + Around);
    const std::string before =
        (from > 0 ? "..." : "") + base::escapeForDisplay(token.substr(from, at - from));
    const std::string marked = base::escapeForDisplay(token.substr(at, std::min(length, 2 * Around)));
    const std::string after = length > 2 * Around
        ? "..."
        : base::escapeForDisplay(token.substr(at + length, end - at - length)) +
            (end < token.size() ? "..." : "");
    return {before + marked + after, columnsOf(before), std::max<std::size_t>(columnsOf(marked), 1)};
}

std::string caretLine(const char* label, const Window& window)
{
    return std::string(std::char_traits<char>::length(label) + window.column, ' ') +
        std::string(window.width, '^');
}

std::string quoted(const std::string& text)
{
    return text.empty() ? "nothing" : "\"" + base::escapeForDisplay(text) + "\"";
}

} // namespace

std::vector<std::string> nearMissLines(const verdict::NearMiss& miss, std::string_view token)
{
    std::vector<std::string> lines;
    lines.push_back(base::escapeForDisplay(miss.detail) + "  [" + miss.kind + ", " +
                    (miss.verifies ? "proven" : "inferred") + "]");
    if (miss.tokenPosition) {
        constexpr const char* Received = "received  ";
        constexpr const char* Repaired = "repaired  ";
        const std::size_t at = *miss.tokenPosition - 1;
        const Window received = windowOf(token, at, miss.verifies ? miss.found.size() : 1);
        lines.push_back(Received + received.text);
        lines.push_back(caretLine(Received, received));
        if (!miss.repairedToken.empty())
            lines.push_back(Repaired + windowOf(miss.repairedToken, at, miss.expected.size()).text);
    }
    if (!miss.expected.empty() || !miss.found.empty())
        lines.push_back("expected " + quoted(miss.expected) + ", found " + quoted(miss.found));
    if (miss.verifies)
        lines.push_back("Proof: with this change the signature verifies" +
                        (miss.key.empty() ? std::string() : " with key " + base::escapeForDisplay(miss.key)));
    else
        lines.push_back("Not proven: this is what can be seen; no signature was verified");
    lines.push_back("To do: " + std::string(causes::cureOf(miss.kind)));
    if (!miss.repairedToken.empty()) {
        lines.push_back("Repaired token:");
        lines.push_back(base::escapeForDisplay(miss.repairedToken));
    }
    return lines;
}

} // namespace bearerwatch::report
