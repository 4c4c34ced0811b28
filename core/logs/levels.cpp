#include "logs/levels.h"

#include <algorithm>
#include <array>

namespace bearerwatch::logs {
namespace {

constexpr std::array<std::string_view, 47> Levels = {
    "trace",   "debug",    "info",    "warn",   "warning",   "error",         "fatal",       "notice",
    "crit",    "critical", "alert",   "emerg",  "emergency", "severe",        "fine",        "finer",
    "finest",  "config",   "panic",   "dpanic", "dbug",      "fail",          "debu",        "warni",
    "erro",    "fata",     "trac",    "inf",    "wrn",       "err",           "dbg",         "trc",
    "ftl",     "vrb",      "verbose", "log",    "verb",      "audit",         "information", "fehler",
    "warnung", "严重",     "警告",    "信息",   "erreur",    "avertissement", "grave"};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

bool isLevelWord(std::string_view word)
{
    if (word.size() < 3 || word.size() > 13)
        return false;
    char lower[16] = {};
    for (std::size_t i = 0; i < word.size(); ++i)
        lower[i] = word[i] >= 'A' && word[i] <= 'Z' ? static_cast<char>(word[i] - 'A' + 'a') : word[i];
    const std::string_view wanted(lower, word.size());
    return std::ranges::any_of(Levels, [&](std::string_view level) {
        return level.size() == wanted.size() && level[0] == wanted[0] && level == wanted;
    });
}

std::string_view levelInHead(std::string_view line, std::size_t limit)
{
    const std::size_t end = std::min(line.size(), limit);
    for (std::size_t i = 0; i < end; ++i) {
        if (!isLetter(line[i]))
            continue;
        std::size_t stop = i + 1;
        while (stop < line.size() && isLetter(line[stop]))
            ++stop;
        const std::string_view word = line.substr(i, stop - i);
        const char before = i > 0 ? line[i - 1] : ' ';
        const char after = stop < line.size() ? line[stop] : ' ';
        const bool bracketed =
            before == '[' || before == '<' || before == '(' || before == '|' || after == ']' || after == '[';
        const bool upper = word[0] >= 'A' && word[0] <= 'Z' && word.back() >= 'A' && word.back() <= 'Z';
        const bool first = i == 0 && (after == ':' || after == ' ');
        const bool separate = std::string_view(" \t[<(|.:=\"").find(before) != std::string_view::npos &&
            std::string_view(" \t]>)|:[,\"").find(after) != std::string_view::npos;
        const bool foreign = static_cast<unsigned char>(word[0]) >= 0x80;
        if (separate && (upper || bracketed || first || foreign || before == '=' || before == '.') &&
            isLevelWord(word))
            return word;
        i = stop;
    }
    return {};
}

} // namespace bearerwatch::logs
