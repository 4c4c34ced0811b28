#include "logs/label_lines.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/text.h"
#include "logs/collector.h"
#include "logs/levels.h"
#include "logs/members.h"

namespace bearerwatch::logs {
namespace {

constexpr std::size_t MaxLabel = 32;
constexpr std::size_t MaxLines = 64;
constexpr int LabelRank = 600; // after named members, before free text

// Behind blanks and the bars of a frame.
std::string_view withoutFrame(std::string_view line)
{
    for (;;) {
        if (line.starts_with("\xE2\x94\x82")) // a box's vertical bar
            line.remove_prefix(3);
        else if (!line.empty() && (line[0] == ' ' || line[0] == '\t' || line[0] == '|'))
            line.remove_prefix(1);
        else
            return line;
    }
}

// Behind the level in brackets that each line of a block begins with: "[Error] Method: GET".
std::string_view withoutLevel(std::string_view line)
{
    const std::size_t close = line.starts_with("[") ? line.substr(0, 16).find("] ") : std::string_view::npos;
    return close != std::string_view::npos && isLevelWord(line.substr(1, close - 1)) ? line.substr(close + 2)
                                                                                     : line;
}

struct Label {
    std::string_view name;
    std::string_view value;
};

Label split(std::string_view line)
{
    line = withoutFrame(line);
    const std::size_t colon = line.substr(0, MaxLabel + 2).find(": ");
    if (colon == std::string_view::npos || colon == 0 || !base::isLetter(line[0]))
        return {};
    const std::string_view name = line.substr(0, colon);
    int words = 1;
    for (const char c : name) {
        if (c == ' ')
            ++words;
        else if (!base::isLetter(c) && !base::isDigit(c) && c != '_' && c != '-')
            return {};
    }
    if (words > 3)
        return {};
    return {name, base::trim(line.substr(colon + 2))};
}

bool takesLabel(Role role)
{
    return role == Role::Client || role == Role::Remote || role == Role::Forwarded || role == Role::Status ||
        role == Role::Method || role == Role::Path || role == Role::RequestId || role == Role::UserAgent;
}

} // namespace

std::string_view labelOf(std::string_view line)
{
    const std::string_view name = split(line).name;
    if (name.empty())
        return {};
    constexpr std::array<std::string_view, 11> Others = {"Host", "Headers", "Body",   "Details",
                                                         "Date", "Referer", "Server", "User",
                                                         "Type", "Query",   "Message"};
    const bool known = name.ends_with("ID") || std::ranges::find(Others, name) != Others.end() ||
        MemberTable::builtIn().find(name) != nullptr;
    return known ? name : std::string_view();
}

bool hasLabel(std::string_view line)
{
    return !split(line).name.empty();
}

std::size_t offerLabelLines(std::string_view lines, Collector& collector)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < MaxLines && !lines.empty(); ++i) {
        const std::size_t newline = std::min(lines.find('\n'), lines.size());
        const Label label = split(withoutLevel(lines.substr(0, newline)));
        lines.remove_prefix(std::min(newline + 1, lines.size()));
        if (label.name.empty() || label.value.empty())
            continue;
        const MemberTable::Entry* entry = MemberTable::builtIn().find(label.name);
        for (int index = 0; entry != nullptr && index < entry->count; ++index) {
            const MemberTable::Meaning& meaning = entry->meanings[index];
            if (takesLabel(meaning.role)) {
                collector.offerRole(meaning.role, label.value, LabelRank + meaning.rank);
                ++count;
            }
        }
    }
    return count;
}

} // namespace bearerwatch::logs
