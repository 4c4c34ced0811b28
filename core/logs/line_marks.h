#pragma once

#include <cstddef>
#include <string_view>

#include "logs/line_kind.h"

// What the start of a line shows of the block that it stands in; `line` is not empty.

namespace bearerwatch::logs {

/// "1715677932.345 158 10.0.0.2 ..." (Squid, journalctl -o short-unix), "1715677932: New connection"
/// (Mosquitto): seconds since 1970; "[  932.345678] ...": since the start.
[[nodiscard]] bool startsWithSeconds(std::string_view line);

/// A frame of a stack behind the time that some loggers put before each line:
/// "[2024-05-14T09:12:12.345Z] \tat a.b".
[[nodiscard]] bool isTimedFrame(std::string_view line);

/// "[Error] Method: GET": sets `labelMark` and `timeLabel`.
void classifyLabel(std::string_view line, LineClass& result);

/// "severity: WARNING", "httpRequest:"; not "error: text", which is a message.
[[nodiscard]] bool isYamlKey(std::string_view line);

/// Where the colon of "ProviderName : x" stands; 0 where a line has none of the kind.
[[nodiscard]] std::size_t alignedColon(std::string_view line);

} // namespace bearerwatch::logs
