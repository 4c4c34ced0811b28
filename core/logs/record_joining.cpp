#include "logs/record_joining.h"

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace bearerwatch::logs {

void joinDockerLines(std::string_view text, std::string& joined, std::string& time)
{
    joined.clear();
    std::string others; // of the other stream, met between the parts of a line
    std::string stream;
    std::size_t at = 0;
    bool first = true;
    while (at < text.size()) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        at = end + 1;
        DockerLine docker;
        const bool known = openDockerJson(base::trim(line), docker);
        if (first) {
            time = docker.time;
            stream = docker.stream;
        }
        const bool between = !first && !joined.ends_with('\n') && docker.stream != stream;
        (between ? others : joined) += known ? std::string_view(docker.text) : line;
        first = false;
    }
    if (!others.empty()) {
        joined += joined.ends_with('\n') ? "" : "\n";
        joined += others;
    }
    while (!joined.empty() && (joined.back() == '\n' || joined.back() == '\r'))
        joined.pop_back();
}

void joinEnvelopedLines(std::string_view text, std::string_view head, const Envelope& envelope,
                        std::string& joined)
{
    std::string own(head); // `joined` may hold what `head` views
    std::string others;
    bool partial = envelope.partial;
    std::size_t at = text.find('\n');
    while (at != std::string_view::npos && at + 1 < text.size()) {
        const std::size_t end = text.find('\n', at + 1);
        const std::string_view line = text.substr(at + 1, end == std::string_view::npos ? end : end - at - 1);
        Envelope of;
        const std::string_view inner = stripEnvelopes(line, of);
        at = end;
        if (partial && of.stream != envelope.stream) {
            others += '\n';
            others += inner;
            continue;
        }
        if (!partial)
            own.push_back('\n');
        own += inner;
        partial = of.partial;
    }
    joined = std::move(own);
    joined += others;
}

} // namespace bearerwatch::logs
