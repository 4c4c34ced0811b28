#include "logs/line_marks.h"

#include <algorithm>
#include <functional>

#include "base/ascii.h"
#include "base/keyed_hash.h"
#include "logs/label_lines.h"
#include "logs/levels.h"

namespace bearerwatch::logs {

using base::isDigit;

bool startsWithSeconds(std::string_view line)
{
    std::size_t end = line.find_first_not_of("0123456789");
    if (end == 10 && line[0] >= '1' && line[0] <= '3') {
        if (line[end] == '.')
            end = line.find_first_not_of("0123456789", end + 1);
        return end != std::string_view::npos && (line[end] == ' ' || (line[end] == ':' && end == 10));
    }
    if (line[0] != '[' || line.size() < 14 || (line[1] != ' ' && !isDigit(line[1])))
        return false;
    const std::size_t begin = line.find_first_not_of(' ', 1);
    const std::size_t dot = std::min(line.find_first_not_of("0123456789", begin), line.size());
    return dot > begin && dot + 8 < line.size() && line[dot] == '.' && line[dot + 7] == ']' &&
        line.substr(dot + 1, 6).find_first_not_of("0123456789") == std::string_view::npos;
}

bool isTimedFrame(std::string_view line)
{
    if (line[0] != '[' || line.size() < 24 || !isDigit(line[1]))
        return false;
    const std::size_t close = line.substr(0, 40).find("] ");
    if (close == std::string_view::npos)
        return false;
    const std::string_view rest = line.substr(close + 2);
    const std::size_t begin = rest.find_first_not_of(" \t");
    return begin != std::string_view::npos &&
        (begin > 0 ? rest[0] == '\t' || rest.substr(begin).starts_with("at ")
                   : rest.starts_with("Caused by: "));
}

void classifyLabel(std::string_view line, LineClass& result)
{
    const std::size_t close = line.substr(0, 16).find("] ");
    if (line[0] != '[' || close == std::string_view::npos || line.size() < close + 5)
        return;
    const std::string_view rest = line.substr(close + 2);
    if (!base::isLetter(rest[0]) || !hasLabel(rest))
        return;
    result.labelMark = base::keyedHash(line.substr(0, close)) | 1;
    result.timeLabel = rest.starts_with("Time") || rest.starts_with("time") || rest.starts_with("Date: ");
}

bool isYamlKey(std::string_view line)
{
    if (line[0] < 'a' || line[0] > 'z')
        return false;
    std::size_t end = 0;
    while (end < line.size() && end < 40 &&
           (base::isLetter(line[end]) || isDigit(line[end]) || line[end] == '_'))
        ++end;
    return end < line.size() && line[end] == ':' && (end + 1 == line.size() || line[end + 1] == ' ') &&
        !isLevelWord(line.substr(0, end));
}

std::size_t alignedColon(std::string_view line)
{
    const std::size_t at = line.substr(0, 40).find(" : ");
    const std::size_t end = line.find_first_of(" :=\"'[(/");
    return at != std::string_view::npos && base::isLetter(line[0]) &&
            line.find_first_not_of(' ', end) == at + 1
        ? at
        : 0;
}

bool isStreamMarker(std::string_view line)
{
    constexpr std::string_view Markers[] = {
        "[stderr]", "[stdout]", "stderr:", "stdout:", "STDERR:", "STDOUT:"};
    return line.size() < 9 && std::ranges::find(Markers, line) != std::end(Markers);
}

} // namespace bearerwatch::logs
