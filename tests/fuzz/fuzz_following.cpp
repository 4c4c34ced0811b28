#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "tail/line_window.h"

namespace {

using namespace bearerwatch;

// What a follower hands on of `content` that comes in pieces of `step` bytes. @param restartAfter  Pieces
// after which it ends and goes on from its mark; 0: never.
std::vector<std::string> followed(std::string_view content, std::size_t step, std::size_t restartAfter)
{
    std::vector<std::string> lines;
    tail::LineWindow window;
    const tail::LineSink sink = [&](const std::string&, const logs::Block& block, std::uint64_t end) {
        if (end > content.size() || block.start.offset > end)
            std::abort();
        lines.push_back(block.text);
    };
    std::size_t pieces = 0;
    std::uint64_t seen = 0;
    while (seen < content.size()) {
        const std::uint64_t at = window.readOffset();
        seen = std::min<std::uint64_t>(seen + step, content.size());
        window.take(content.substr(at, seen - at));
        window.emitLines(sink);
        (void)window.forgetClosing();
        const tail::FileMark consumed = window.consumedMark();
        window.commit(consumed.offset, consumed.line);
        if (restartAfter == 0 || ++pieces % restartAfter != 0)
            continue;
        const tail::FileMark mark = window.mark();
        if (mark.offset > content.size())
            std::abort();
        const std::uint64_t before = std::min<std::uint64_t>(mark.offset, tail::MarkBytes);
        window = tail::LineWindow();
        window.resume(mark,
                      std::string(content.substr(0, std::min<std::uint64_t>(mark.offset, tail::HeadBytes))),
                      std::string(content.substr(mark.offset - before, before)));
    }
    return lines;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += line;
    return text;
}

// Begins like a JSON document and is none: how far it is taken for one depends on what is there when it is
// looked at.
bool isBrokenDocument(std::string_view content)
{
    const std::size_t first = content.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    return first != std::string_view::npos && (content[first] == '[' || content[first] == '{') &&
        !base::JsonDocument::parse(content.substr(first)).has_value();
}

} // namespace

// A log or a sound document gives the same lines however it is written; all stays within bounds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::size_t step = data[0] % 61 + 1;
    const std::size_t restartAfter = data[1] % 7;
    const std::string_view content(reinterpret_cast<const char*>(data) + 2, size - 2);
    // Holes and UTF-16 are told by more than the bytes; long text is not of interest here.
    if (content.find('\0') != std::string_view::npos || content.starts_with("\xff\xfe") ||
        content.starts_with("\xfe\xff") || content.size() > 8192)
        return 0;
    const std::string whole = joined(followed(content, content.size() + 1, 0));
    if (whole != joined(followed(content, step, 0)) && !isBrokenDocument(content))
        std::abort();
    // From its middle a document is perhaps not read the same.
    (void)followed(content, step, restartAfter);
    return 0;
}
