#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace bearerwatch::logs {

/// What one line is to its neighbours.
enum class LineKind : std::uint8_t {
    Blank,
    Head, ///< Begins a record: it has a time, a level, an address or is an object.
    Loose, ///< Says nothing of itself; goes on with a record whose head is a Head.
    Exception, ///< "a.b.SomeException: text": goes on with a Head or a stack trace, else begins.
    Continuation, ///< Indented, a stack frame, "Caused by:": never begins a record.
    Directive, ///< "#Fields: ..." of a W3C log; goes with the line after it.
};

struct LineClass {
    LineKind kind = LineKind::Loose;
    char stream = 0; ///< 'o' stdout, 'e' stderr, where Kubernetes or Docker say it.
    bool traceHead = false; ///< "host:9000 [REQUEST ...": lines with the same mark belong to it (MinIO).
    bool traced = false; ///< "host:9000 GET /x", "host:9000 403 Forbidden": such a line, or a record.
    bool partial = false; ///< Kubernetes or Docker cut it: the next line goes on with it.
    bool enveloped = false; ///< It stands in an envelope with a time of its own.
    bool indented = false;
    bool levelOnly = false; ///< It begins with a level and has no time.
    bool dateOnly = false; ///< It has a time and no level: java.util.logging puts the level on the next line.
    bool serverError = false; ///< An access line with status 500, which uvicorn follows with the exception.
    bool refused = false; ///< An access line of uvicorn with a status from 400.
    bool asgiError = false; ///< That exception's head.
    bool labelled = false; ///< "RequestID: 17A": one value of a record that has a line for each.
    bool hasLabel = false; ///< As `labelled`, whatever the label is: "API: PutObject(bucket=b)".
    std::size_t labelMark = 0; ///< Of the "[Error]" in "[Error] Method: GET", a value of a record; 0: none.
    bool timeLabel = false; ///< Such a line with the time, which begins the record (Appwrite).
    std::size_t runner = 0; ///< Of the time in brackets before an exception or a line with a time of its own.
    bool runnerHead = false; ///< The latter.
    bool document = false; ///< "---" alone, which begins a document of YAML (gcloud logging read).
    bool yamlKey = false; ///< "severity: WARNING", "httpRequest:": a line of such a document, or a message.
    std::size_t colonAt =
        0; ///< Of " : " in a list that is aligned by it: "Id           : 4625" (PowerShell).
    bool access = false; ///< "203.0.113.5 - - [14/May/2024:09:12:12 +0000] "GET ...": whole in itself.
    bool marker = false; ///< "[stderr]" alone: which stream the lines below it are of.
    bool loneBrace = false; ///< "{": an object follows over several lines.
    bool mayOpenObject = false; ///< A head of text, below which such an object belongs to it.
    bool announces = false; ///< It ends with a colon: "Request received:".
    bool announced =
        false; ///< It may follow such a line: "203.0.113.5 - GET /x" without a time, a lone brace.
    bool requestNotice =
        false; ///< "Unauthorized: /path", which Django prints before the line of the request.
    bool requestLine = false; ///< That line: "[05/Mar/2025 10:01:27] "POST /path HTTP/1.1" 401 65".
};

/// "[stderr]", "stdout:" alone on a line.
[[nodiscard]] bool isStreamMarker(std::string_view line);

/// Looks at the start of a line (without its newline).
[[nodiscard]] LineClass classifyLine(std::string_view line);

} // namespace bearerwatch::logs
