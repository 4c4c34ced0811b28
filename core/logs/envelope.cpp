#include "logs/envelope.h"
#include "logs/collector.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/text.h"
#include "logs/levels.h"

namespace bearerwatch::logs {
namespace {

using base::isDigit;

bool isNameCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-' || c == '.';
}

// Docker Desktop's "2025-01-26 20:28:18 " (local, without its zone) before the name of a service; 0: none.
std::size_t lengthOfDesktopTime(std::string_view line)
{
    constexpr std::string_view Shape = "0000-00-00 00:00:00 ";
    const auto fits = [](char shape, char c) { return shape == '0' ? isDigit(c) : shape == c; };
    return line.size() > Shape.size() && std::equal(Shape.begin(), Shape.end(), line.begin(), fits)
        ? Shape.size()
        : 0;
}

// "web_1  | text", "authentik-server_1       | {...}"; not "[GIN] ... | 401 |".
bool stripCompose(std::string_view& whole, Envelope& envelope)
{
    const std::size_t timeEnd = lengthOfDesktopTime(whole);
    const std::string_view line = whole.substr(timeEnd);
    std::size_t at = 0;
    while (at < line.size() && at < 64 && isNameCharacter(line[at]))
        ++at;
    const std::size_t nameEnd = at;
    while (at < line.size() && line[at] == ' ')
        ++at;
    if (nameEnd < 2 || at == nameEnd || isHttpMethod(line.substr(0, nameEnd)) || at >= line.size() ||
        line[at] != '|' || isDigit(line[0]))
        return false;
    if (at + 1 < line.size() && line[at + 1] != ' ')
        return false;
    if (timeEnd > 0 && isLevelWord(line.substr(0, nameEnd)))
        return false; // "2024-05-14 09:12:11 INFO | text"
    if (timeEnd > 0)
        envelope.time = readTimestamp(whole, 0);
    envelope.program = line.substr(0, nameEnd);
    envelope.name = "docker_compose";
    whole = line.substr(std::min(at + 2, line.size()));
    return true;
}

// "2022-01-28T16:04:07.413656027Z stderr F text"
bool stripCri(std::string_view& line, Envelope& envelope)
{
    if (line.size() < 30 || !isDigit(line[0]) || line[4] != '-')
        return false;
    const std::size_t blank = line.find(' ');
    if (blank == std::string_view::npos || blank > 40)
        return false;
    const std::string_view rest = line.substr(blank + 1);
    if (!(rest.starts_with("stdout ") || rest.starts_with("stderr ")) || rest.size() < 8 ||
        (rest[7] != 'F' && rest[7] != 'P'))
        return false;
    envelope.time = readTimestamp(line, 0);
    envelope.partial = rest[7] == 'P';
    envelope.stream = rest[3] == 'o' ? 'o' : 'e';
    envelope.name = "k8s_cri";
    line = rest.substr(std::min<std::size_t>(9, rest.size()));
    return true;
}

// "tag[123]: " or "tag: "; the tag may hold slashes and dots. Returns false when it is none.
bool stripTag(std::string_view& line, Envelope& envelope)
{
    std::size_t at = 0;
    while (at < line.size() && at < 80 &&
           (isNameCharacter(line[at]) || line[at] == '/' || line[at] == '(' || line[at] == ')' ||
            line[at] == '@'))
        ++at;
    if (at == 0 || at >= line.size())
        return false;
    const std::string_view tag = line.substr(0, at);
    std::string_view process;
    if (line[at] == '[') {
        const std::size_t close = line.find(']', at);
        if (close == std::string_view::npos || close > at + 24)
            return false;
        process = line.substr(at + 1, close - at - 1);
        at = close + 1;
    }
    if (at >= line.size() || line[at] != ':')
        return false;
    ++at;
    constexpr std::size_t Indent = 4; // a line of a trace, which keeps its indent
    const std::size_t text = std::min(line.find_first_not_of(' ', at), line.size());
    const bool indented = text < line.size() && text - at >= Indent;
    const bool letters =
        std::ranges::any_of(tag, [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
    if (!letters || (at < line.size() && line[at] != ' ' && line[at] != '\t'))
        return false;
    at = indented ? at + 1 : text;
    envelope.program = tag;
    envelope.process = process;
    line = line.substr(at);
    return true;
}

// "2024-05-14 09:12:14": a date and a clock that a blank parts.
bool beginsWithDateBlankClock(std::string_view text)
{
    constexpr std::string_view Form = "dddd-dd-dd dd:dd:dd";
    if (text.size() < Form.size())
        return false;
    for (std::size_t i = 0; i < Form.size(); ++i) {
        if (Form[i] == 'd' ? !isDigit(text[i]) : text[i] != Form[i])
            return false;
    }
    return text.substr(11, 2) < "24" && text[14] < '6' && text[17] < '6';
}

// RFC 3164 (with or without <PRI>) and the ISO form of rsyslog and journalctl -o short-iso:
// "May 14 11:12:14 gw1 nginx[911]: text". Also Heroku: "2020-05-11T18:48:16.155515+00:00 app[web.1]: text".
bool stripSyslog(std::string_view& line, Envelope& envelope)
{
    std::string_view rest = line;
    if (rest.starts_with("<")) {
        const std::size_t close = rest.find('>');
        if (close == std::string_view::npos || close < 2 || close > 4)
            return false;
        rest = rest.substr(close + 1);
        if (rest.starts_with("1 ") && rest.size() > 20 && isDigit(rest[2]))
            rest = rest.substr(2); // RFC 5424 version
    }
    // journalctl -o short-full, with-unit: "Tue 2024-05-14 09:12:12 UTC gw1 nginx[911]: text".
    const bool weekday = rest.size() > 30 && rest[3] == ' ' && isDigit(rest[4]) && rest[8] == '-';
    if (weekday)
        rest = rest.substr(4);
    const bool bracket = rest.starts_with("[") && rest.size() > 21 && isDigit(rest[1]);
    if (bracket)
        return false;
    if (rest.size() < 16 ||
        (!isDigit(rest[0]) && rest[3] != ' ' && static_cast<unsigned char>(rest[0]) < 0x80 && rest[4] != ' '))
        return false;
    // Application lines begin with a time as well; a host and a tag must follow. Their date and
    // clock are parted by a blank, which ISO forms of syslog do not have.
    if (!weekday && beginsWithDateBlankClock(rest))
        return false; // without reading the time
    const auto stamp = readTimestamp(rest, 0);
    if (!stamp || !stamp->hasDate() || stamp->length >= rest.size() || rest[stamp->length] != ' ')
        return false;
    if (!weekday && isDigit(rest[0]) && rest.substr(0, stamp->length).find(' ') != std::string_view::npos)
        return false;
    rest = rest.substr(stamp->length + 1);
    while (rest.starts_with(" "))
        rest.remove_prefix(1);
    std::size_t hostEnd = 0;
    while (hostEnd < rest.size() && hostEnd < 128 && (isNameCharacter(rest[hostEnd]) || rest[hostEnd] == ':'))
        ++hostEnd;
    Envelope inner = envelope;
    inner.time = stamp;
    std::string_view afterTag = rest;
    // No host: Heroku's "app[web.1]: ".
    if (hostEnd > 0 && hostEnd < rest.size() && rest[hostEnd] == '[' && stripTag(afterTag, inner)) {
        inner.name = "heroku_logplex";
    } else {
        if (hostEnd == 0 || hostEnd >= rest.size() || rest[hostEnd] != ' ')
            return false;
        afterTag = rest.substr(hostEnd + 1);
        while (afterTag.starts_with(" "))
            afterTag.remove_prefix(1);
        if (!stripTag(afterTag, inner))
            return false;
        inner.host = rest.substr(0, hostEnd);
        if (isLevelWord(inner.host) && isDigit(line[0]))
            return false; // "2024-05-14T09:12:00Z ERROR auth: ..." is an application's line
        inner.hostIsSender = true;
        inner.name = "syslog_rfc3164";
    }
    envelope = inner;
    line = afterTag;
    return true;
}

// RFC 5424: "<34>1 2003-10-11T22:14:15.003Z host app procid msgid [sd] message".
bool stripSyslog5424(std::string_view& line, Envelope& envelope)
{
    if (!line.starts_with("<"))
        return false;
    const std::size_t close = line.find('>');
    if (close == std::string_view::npos || close < 2 || close > 4 ||
        !line.substr(close + 1).starts_with("1 "))
        return false;
    std::string_view rest = line.substr(close + 3);
    std::string_view words[5];
    for (std::string_view& word : words) {
        const std::size_t blank = rest.find(' ');
        if (blank == std::string_view::npos)
            return false;
        word = rest.substr(0, blank);
        rest = rest.substr(blank + 1);
    }
    if (rest.starts_with("[")) { // structured data: values may hold escaped quotes and brackets
        std::size_t at = 0;
        bool quoted = false;
        for (; at < rest.size(); ++at) {
            if (rest[at] == '\\' && quoted)
                ++at;
            else if (rest[at] == '"')
                quoted = !quoted;
            else if (!quoted && rest[at] == ']' && (at + 1 >= rest.size() || rest[at + 1] != '['))
                break;
        }
        envelope.structured = rest.substr(0, std::min(at + 1, rest.size()));
        rest = rest.substr(envelope.structured.size());
    } else if (rest.starts_with("-")) {
        rest = rest.substr(1);
    }
    rest = base::trim(rest);
    if (rest.starts_with("\xEF\xBB\xBF"))
        rest = rest.substr(3);
    if (auto stamp = readTimestamp(words[0], 0); stamp && stamp->hasDate())
        envelope.time = stamp;
    envelope.host = words[1];
    envelope.hostIsSender = true;
    envelope.program = words[2] == "-" ? std::string_view() : words[2];
    envelope.process = words[3] == "-" ? std::string_view() : words[3];
    envelope.name = "syslog_rfc5424";
    line = rest;
    return true;
}

// Cloud Foundry: "   2020-05-11T18:48:16.15+0000 [APP/PROC/WEB/0] OUT text".
bool stripCloudFoundry(std::string_view& line, Envelope& envelope)
{
    const std::string_view text = base::trim(line);
    if (text.size() < 30 || !isDigit(text[0]))
        return false;
    const std::size_t open = text.find(" [");
    if (open == std::string_view::npos || open > 40)
        return false;
    const std::size_t close = text.find("] ", open);
    if (close == std::string_view::npos ||
        text.substr(open, close - open).find('/') == std::string_view::npos)
        return false;
    const std::string_view rest = text.substr(close + 2);
    if (!rest.starts_with("OUT ") && !rest.starts_with("ERR "))
        return false;
    const auto stamp = readTimestamp(text, 0);
    if (!stamp || !stamp->hasDate())
        return false;
    envelope.time = stamp;
    envelope.program = text.substr(open + 2, close - open - 2);
    envelope.name = "cloudfoundry";
    line = rest.substr(4);
    return true;
}

// "app.log:17:text", "/var/log/x.log-text" of grep; only where the name ends like a log's.
bool stripGrep(std::string_view& line)
{
    const std::size_t colon = line.substr(0, 200).find(".log");
    if (colon == std::string_view::npos || colon + 5 >= line.size() ||
        line.substr(0, colon).find_first_of(" \t\"'{}[]=") != std::string_view::npos)
        return false;
    std::size_t at = colon + 4;
    while (at < line.size() && (line[at] == '.' || isDigit(line[at])))
        ++at;
    if (at >= line.size() || line[at] != ':')
        return false;
    ++at;
    std::size_t number = at;
    while (number < line.size() && isDigit(line[number]))
        ++number;
    if (number > at && number - at < 8 && number < line.size() && line[number] == ':')
        at = number + 1;
    line = line.substr(at);
    return true;
}

// "mattermost[59025]: {...}": what syslog wrote, without its time and host.
bool stripBareTag(std::string_view& line, Envelope& envelope)
{
    const std::size_t open = line.substr(0, 48).find('[');
    if (open == std::string_view::npos || open == 0 || !base::isLetter(line[0]) ||
        line.substr(open, 16).find("]: {") == std::string_view::npos)
        return false;
    return stripTag(line, envelope);
}

} // namespace

std::string_view stripEnvelopes(std::string_view line, Envelope& envelope)
{
    constexpr int MaxLayers = 6;
    for (int layer = 0; layer < MaxLayers && line.size() > 8; ++layer) {
        const char first = line[0];
        if (first == '{')
            break;
        const bool digit = isDigit(first);
        if (digit && stripCri(line, envelope))
            continue;
        if (first == '<' && stripSyslog5424(line, envelope))
            continue;
        if ((digit || first == '<' || (first >= 'A' && first <= 'Z') ||
             static_cast<unsigned char>(first) >= 0x80 || (first >= 'a' && first <= 'z')) &&
            stripSyslog(line, envelope))
            continue;
        if ((digit || first == ' ') && stripCloudFoundry(line, envelope))
            continue;
        if (stripCompose(line, envelope) || stripGrep(line) || stripBareTag(line, envelope))
            continue;
        break;
    }
    return line;
}

bool openDockerJson(std::string_view line, DockerLine& docker)
{
    if (!line.starts_with("{\"log\":\""))
        return false;
    base::JsonDocument document;
    if (!document.reparse(line))
        return false;
    const base::JsonValue root = document.root();
    const base::JsonValue log = root.find("log");
    const base::JsonValue stamp = root.find("time");
    if (!log.isString() || !stamp.isString() || root.size() > 8)
        return false;
    docker.text = log.string();
    docker.time = stamp.string();
    docker.stream = root.find("stream").string();
    return true;
}

} // namespace bearerwatch::logs
