#include "logs/line_kind.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/keyed_hash.h"
#include "base/text.h"
#include "logs/address.h"
#include "logs/collector.h"
#include "logs/columns.h"
#include "logs/envelope.h"
#include "logs/label_lines.h"
#include "logs/levels.h"
#include "logs/line_marks.h"
#include "logs/timestamp.h"

namespace bearerwatch::logs {
namespace {

using base::isDigit;

constexpr std::string_view Continuations[] = {"at ",
                                              "à ",
                                              "Caused by:",
                                              "Suppressed:",
                                              "... ",
                                              "--- End of",
                                              "---> ",
                                              "Traceback (",
                                              "During handling of the above",
                                              "The above exception was",
                                              "Stack trace:",
                                              "Stacktrace:",
                                              "[stacktrace]",
                                              "[previous exception]",
                                              "note: run with",
                                              "Correlation ID:",
                                              "Timestamp:",
                                              "Trace ID:",
                                              "Processing by ",
                                              "Completed ",
                                              "The server responded with:",
                                              "Rendered ",
                                              "Filter chain halted",
                                              "npm ERR!",
                                              "npm error",
                                              "ValidTo:",
                                              "Current time:",
                                              "Exceptions caught:",
                                              "goroutine ",
                                              "created by ",
                                              "fatal: unable to access '",
                                              "fatal: Authentication failed",
                                              "stack backtrace:",
                                              "reply: '",
                                              "header: ",
                                              "| "};

constexpr std::array<bool, 256> FirstOfContinuations = [] {
    std::array<bool, 256> first{};
    for (const std::string_view start : Continuations)
        first[static_cast<unsigned char>(start[0])] = true;
    return first;
}();

bool startsContinuation(std::string_view line)
{
    if (std::string_view("})]").find(line[0]) != std::string_view::npos)
        return line.size() < 4 || line[1] == ',' || line[1] == ')' || line[1] == ';';
    if (line.starts_with("</"))
        return true; // the end of an XML element
    if (line == ">" || line == "<" ||
        (line.size() > 3 && (line[0] == '<' || line[0] == '>') && line[1] == ' ' && line[2] != ' '))
        return true; // a dump of headers: "> GET /x HTTP/1.1", "< HTTP/1.1 401 Unauthorized"
    if (line[0] == '[' && line.size() > 12) { // Rails tags its lines: "[request id] Completed 401"
        const std::size_t close = line.find("] ");
        const std::string_view rest = close < 80 ? line.substr(close + 2) : std::string_view();
        if (rest.starts_with("Completed ") || rest.starts_with("Processing by ") ||
            rest.starts_with("  Parameters:"))
            return true;
    }
    if (line[0] == '#' && line.size() > 2 && isDigit(line[1]))
        return true; // PHP's "#0 /var/www/..."
    return FirstOfContinuations[static_cast<unsigned char>(line[0])] &&
        std::ranges::any_of(Continuations, [&](std::string_view start) { return line.starts_with(start); });
}

// "io.jsonwebtoken.ExpiredJwtException: ...", "UnauthorizedError: ...", "ValueError", "Error: ..."
bool startsWithException(std::string_view line)
{
    std::size_t end = 0;
    while (end < line.size() && end < 160 &&
           (isDigit(line[end]) || (line[end] >= 'a' && line[end] <= 'z') ||
            (line[end] >= 'A' && line[end] <= 'Z') || line[end] == '.' || line[end] == '_' ||
            line[end] == '$' || line[end] == '`' || line[end] == '+'))
        ++end;
    const std::string_view name = line.substr(0, end);
    const bool named = name.ends_with("Exception") || name.ends_with("Error") || name.ends_with("Failure") ||
        name.ends_with("Fault") || name.ends_with("Errors");
    return named && (end == line.size() || line[end] == ':' || line[end] == ' ' || line[end] == '(');
}

// What Django prints of a refused request, without a time.
bool isRequestNotice(std::string_view line)
{
    constexpr std::string_view Starts[] = {"Unauthorized: /",          "Forbidden: /",
                                           "Bad Request: /",           "Not Found: /",
                                           "Internal Server Error: /", "Forbidden ("};
    return std::ranges::any_of(Starts, [&](std::string_view start) { return line.starts_with(start); });
}

// What AWS Lambda tells of each call, between the lines of the program.
bool isPlatformLine(std::string_view line)
{
    constexpr std::string_view Starts[] = {
        "START RequestId: ", "END RequestId: ", "REPORT RequestId: ", "INIT_START Runtime"};
    return std::ranges::any_of(Starts, [&](std::string_view start) { return line.starts_with(start); });
}

bool startsWithLevel(std::string_view line)
{
    std::size_t begin = line[0] == '[' || line[0] == '<' ? 1 : 0;
    std::size_t end = begin;
    while (end < line.size() && end < 14 && ((line[end] | 0x20) >= 'a' && (line[end] | 0x20) <= 'z'))
        ++end;
    if (end == begin || end >= line.size() || !isLevelWord(line.substr(begin, end - begin)))
        return false;
    if (line[0] == '<' && line.substr(end).starts_with("><"))
        return false; // "<Error><Code>...": an element
    return line[end] == ':' || line[end] == ']' || line[end] == '[' || line[end] == '>' ||
        (line[end] == ' ' && line[begin] >= 'A' && line[begin] <= 'Z' && line[end - 1] <= 'Z') ||
        line[end] == '\t' || line[end] == '=';
}

// "[main] INFO io.javalin.Javalin - text" (SLF4J's simple logger): the thread, then the level.
bool startsWithThread(std::string_view line)
{
    const std::size_t close = line[0] == '[' ? line.substr(0, 64).find("] ") : std::string_view::npos;
    if (close == std::string_view::npos || close + 3 >= line.size())
        return false;
    const std::string_view rest = line.substr(close + 2);
    return rest[0] >= 'A' && rest[0] <= 'Z' && startsWithLevel(rest);
}

// "level=error ...", "logger=context userId=0 ..."; "http-method=GET status=401", which may be a setting
// where nothing follows.
bool startsWithPair(std::string_view line)
{
    std::size_t end = 0;
    bool plain = true; // no hyphens and digits
    while (end < line.size() && end < 40 &&
           (base::isLetter(line[end]) || line[end] == '_' || line[end] == '.' || line[end] == '@' ||
            (end > 0 && (line[end] == '-' || isDigit(line[end]))))) {
        plain = plain && line[end] != '-' && !isDigit(line[end]);
        ++end;
    }
    return end > 0 && end + 1 < line.size() && line[end] == '=' && line[end + 1] != ' ' &&
        line[end + 1] != '=' && (plain || line.find('=', line.find(' ', end)) != std::string_view::npos);
}

bool hasHeadTime(std::string_view line)
{
    if (startsWithSeconds(line))
        return true;
    std::size_t at = 0;
    const auto stamp = findTimestamp(line, at, 64);
    if (!stamp)
        return false;
    const bool bracketed = at > 0 && line[at - 1] == '[' && line.substr(at + stamp->length).starts_with("]");
    if (!stamp->hasDate() && at > 1 && !bracketed) // "host [RESPONSE] [12:53:48.766]"
        return false;
    const bool labelled =
        at > 6 && line.substr(at - 2, 2) == ": " && line[0] != '['; // "First occurred: March 15 ..."
    return !labelled && !line.starts_with("WHEN: ") && !line.starts_with("WHAT: ") &&
        !line.starts_with("Time: ");
}

// The text inside {"log":"...": escapes are looked at as they are.
LineClass classifyDocker(std::string_view line)
{
    const std::size_t end = line.rfind("\",\"stream\":\"");
    const std::string_view inner = line.substr(8, end == std::string_view::npos ? 200 : end - 8);
    LineClass result;
    if (end != std::string_view::npos && !inner.ends_with("\\n"))
        result.partial = true;
    if (end != std::string_view::npos && end + 15 < line.size())
        result.stream = line[end + 15]; // "stdout" or "stderr": their fourth letter
    std::string_view start = inner;
    if (start.starts_with("\\u001b")) // a colour
        start = start.substr(std::min(start.size(), start.find('m') + 1));
    if (start == "\\n" || start == "\\r\\n" || start.empty())
        result.kind = LineKind::Blank;
    else if (start.starts_with("\\t") || start[0] == ' ' || startsContinuation(start))
        result.kind = LineKind::Continuation;
    else if (startsWithException(start))
        result.kind = LineKind::Exception;
    else
        result.kind = LineKind::Head;
    result.enveloped = true;
    result.indented = start.starts_with("\\t") || start.starts_with(" ");
    return result;
}

// "#Fields: date time", Zeek's "#fields\tts\tuid", and the head line of a CSV file.
bool isDirective(std::string_view line)
{
    if (line[0] == '#' && line.size() > 3 && line[1] >= 'A' && line[1] <= 'Z')
        return line.substr(0, 40).find(':') != std::string_view::npos;
    constexpr std::string_view Zeek[] = {"#separator ", "#set_separator", "#empty_field", "#unset_field",
                                         "#path",       "#open",          "#fields",      "#types"};
    return line[0] == '#' &&
        std::ranges::any_of(Zeek, [&](std::string_view word) { return line.starts_with(word); });
}

// What a line of a trace says behind "host:9000 "; empty where no address with its port begins the line.
std::string_view behindMark(std::string_view line)
{
    const auto address = addressAt(line, 0);
    const std::size_t blank = address && address->hasPort ? line.find(' ') : std::string_view::npos;
    return blank == std::string_view::npos ? std::string_view() : line.substr(blank + 1);
}

bool isTraced(std::string_view rest)
{
    const std::size_t blank = rest.find(' ');
    if (blank == std::string_view::npos)
        return false;
    const std::string_view word = rest.substr(0, blank);
    const bool request = isHttpMethod(word) && rest.substr(blank).starts_with(" /") &&
        rest.find(' ', blank + 1) == std::string_view::npos;
    return request || (isStatusNumber(rest) && base::isLetter(rest[blank + 1]));
}

// Lines of a block whose every line begins with the same mark: Yarn's "➤ YN0035: │   Request Method: GET",
// and below MinIO's "host:9000 [REQUEST s3.GetObject]" its "host:9000 Host: x".
bool continuesMarked(std::string_view line)
{
    constexpr std::string_view Bar = "\xE2\x94\x82   "; // │ and three blanks
    constexpr std::string_view Arrow = "\xE2\x9E\xA4 "; // ➤
    if (line.starts_with(Arrow))
        return line.substr(0, 48).find(Bar) != std::string_view::npos;
    const std::string_view rest = behindMark(line);
    if (rest.empty())
        return false;
    const std::size_t word = rest.find_first_of(" :");
    return rest.starts_with("[RESPONSE] ") || rest.starts_with("<?xml") ||
        (word != std::string_view::npos && word > 0 && rest.substr(word).starts_with(": ") &&
         rest[0] >= 'A' && rest[0] <= 'Z');
}

// The time in brackets that a runner puts before each line that a program writes: "[2024-05-14T09:12:12.345Z]
// ".
void classifyRunner(std::string_view line, LineClass& result)
{
    const std::size_t close = line.size() > 24 ? line.substr(0, 40).find("] ") : std::string_view::npos;
    if (line[0] != '[' || !isDigit(line[1]) || close == std::string_view::npos)
        return;
    const std::string_view rest = line.substr(close + 2);
    const bool exception = !rest.empty() && startsWithException(rest);
    const bool head = !rest.empty() && isDigit(rest[0]) && readTimestamp(rest, 0).has_value();
    if (!exception && !head)
        return;
    result.runner = base::keyedHash(line.substr(0, close)) | 1;
    result.runnerHead = head;
}

LineKind kindOfInner(std::string_view line, bool enveloped, bool& announced)
{
    if (line[0] == '{')
        return LineKind::Head;
    if (startsContinuation(line) || isTimedFrame(line) || (!enveloped && continuesMarked(line)))
        return LineKind::Continuation;
    if (isDirective(line))
        return LineKind::Directive;
    if (startsWithException(line))
        return LineKind::Exception;
    if (enveloped || hasHeadTime(line) || startsWithLevel(line) || startsWithPair(line) ||
        startsWithThread(line) || isRequestNotice(line) || isPlatformLine(line) ||
        line.starts_with("Started ") || line.starts_with("Logger: "))
        return LineKind::Head;
    if (addressAt(line, 0)) {
        announced = true;
        return LineKind::Head;
    }
    return separatorOfCsvHead(line) != 0 ? LineKind::Directive : LineKind::Loose;
}

// The line without its end and what stands before its first word.
std::string_view withoutMarks(std::string_view line)
{
    while (!line.empty() && (line.back() == '\r' || line.back() == '\n'))
        line.remove_suffix(1);
    if (line.starts_with("\xEF\xBB\xBF"))
        line.remove_prefix(3);
    if (line.starts_with("\x1b[")) { // a colour before the first word
        const std::size_t end = line.find('m');
        if (end < 12)
            line = line.substr(end + 1);
    }
    if (line.starts_with("data: {")) // server-sent events
        line.remove_prefix(6);
    else if (line.starts_with('\x1e')) // RFC 7464
        line.remove_prefix(1);
    return line;
}

// What else is told of a line that begins at its margin. @param result  Knows its kind.
void describe(std::string_view inner, LineClass& result)
{
    const bool month =
        base::isLetter(inner[0]) && inner.size() > 20 && inner[3] == ' ' && result.kind == LineKind::Head;
    if (result.kind == LineKind::Loose && !result.enveloped)
        result.colonAt = alignedColon(inner);
    result.access = result.kind == LineKind::Head && addressAt(inner, 0) &&
        inner.substr(0, 200).find("] \"") != std::string_view::npos;
    result.mayOpenObject = result.kind == LineKind::Head && !result.enveloped && hasHeadTime(inner);
    result.document = inner == "---";
    result.yamlKey = !result.enveloped && isYamlKey(inner);
    result.marker = isStreamMarker(inner);
    constexpr std::size_t ShortHead = 48; // a time and a number, and the body on the next line
    result.announces = inner.back() == ':' ||
        (inner.size() < ShortHead && result.kind == LineKind::Head &&
         std::ranges::none_of(inner, base::isLetter));
    if (inner[0] == '[' && result.kind == LineKind::Head) {
        classifyLabel(inner, result);
        classifyRunner(inner, result);
    }
    result.levelOnly = !result.enveloped && startsWithLevel(inner) && inner[0] != '[';
    result.dateOnly = !result.enveloped && month && !result.levelOnly &&
        (levelInHead(inner).empty() || inner.find("LoggerAdapter ") != std::string_view::npos);
    result.asgiError =
        inner.starts_with("ERROR:") && inner.find("Exception in ASGI application") != std::string_view::npos;
    const std::size_t closing = inner.starts_with("INFO:  ") ? inner.rfind("\" ") : std::string_view::npos;
    result.refused = closing != std::string_view::npos && closing + 2 < inner.size() &&
        (inner[closing + 2] == '4' || inner[closing + 2] == '5');
    const bool labelMayStand = result.kind == LineKind::Loose || result.kind == LineKind::Exception;
    result.labelled = !result.enveloped && labelMayStand && !labelOf(inner).empty();
    result.hasLabel =
        result.labelled || (!result.enveloped && result.kind == LineKind::Loose && hasLabel(inner));
    const std::string_view marked = result.kind == LineKind::Head ? behindMark(inner) : std::string_view();
    result.traceHead = marked.starts_with("[REQUEST ");
    result.traced = !marked.empty() && isTraced(marked);
    result.requestNotice = result.kind == LineKind::Head && isRequestNotice(inner);
    result.requestLine =
        inner[0] == '[' && inner.find("] \"") < 32 && inner.find(" HTTP/") != std::string_view::npos;
    result.serverError = inner.find("\" 500") != std::string_view::npos;
}

} // namespace

LineClass classifyLine(std::string_view line)
{
    LineClass result;
    line = withoutMarks(line);
    if (line.starts_with("{\"log\":\""))
        return classifyDocker(line);
    if (line.starts_with("{")) {
        result.kind = LineKind::Head;
        result.announced = result.loneBrace = line.find_last_not_of(" \r\n") == 0;
        return result;
    }
    Envelope envelope;
    line = stripEnvelopes(line, envelope);
    result.partial = envelope.partial;
    result.stream = envelope.stream;
    result.enveloped = envelope.time.has_value();
    const std::size_t begin = line.find_first_not_of(" \t");
    if (begin == std::string_view::npos) {
        result.kind = LineKind::Blank;
        return result;
    }
    const std::string_view inner = line.substr(begin);
    if (begin > 0) {
        result.indented = true;
        const bool timed = isDigit(inner[0]) && hasHeadTime(inner.substr(0, 48));
        result.kind = timed ? LineKind::Head : LineKind::Continuation;
        return result;
    }
    if (line.starts_with("#011") || line.starts_with("#012")) { // rsyslog's tab
        result.indented = true;
        result.kind = LineKind::Continuation;
        return result;
    }
    result.kind = kindOfInner(inner, result.enveloped, result.announced);
    describe(inner, result);
    return result;
}

} // namespace bearerwatch::logs
