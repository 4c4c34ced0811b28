#pragma once

#include <string_view>

#include "logs/layout.h"

namespace bearerwatch::logs {

/// What a member's name that is not listed is likely to mean, judged by the words of which it is made:
/// "reqTimeSec", "http_retcode", "ip_client", "origin.address". The value decides whether it is taken.
struct Guess {
    Role role = Role::None;
    int rank = 0; ///< Lower is better; all guesses come after the names that are listed.
};
/// @param path  Names joined by dots; its last part is judged, the parts before it may only forbid.
[[nodiscard]] Guess guessMember(std::string_view path);

/// True where the parts of a path before its last one name another machine: "server.ip", "node_meta.ip",
/// "destination.address", "auth_device.ip".
[[nodiscard]] bool belongsToOtherMachine(std::string_view path);

/// True where they name a file or a program: "log.file.path", "process.path".
[[nodiscard]] bool belongsToFile(std::string_view path);

/// True where they name another answer than the client's: "upstream.status", "grpc.code".
[[nodiscard]] bool belongsToOtherReply(std::string_view path);

/// True where nothing in a name forbids that its value is the time of the record, if it is the only time.
[[nodiscard]] bool mayNameTime(std::string_view path);

/// True where it may be the path of the record's request, if it is the only value with a slash before it.
[[nodiscard]] bool mayNamePath(std::string_view path);

/// True where it may be the client of the record's request, if it is the only address.
[[nodiscard]] bool mayNameClient(std::string_view path);

/// True where it may be the status of the record's request, if it is the only number that can be: "s",
/// "answer_code". @param isRefusal  The number is 401 or 403, which few other numbers are: names need say no
/// more.
[[nodiscard]] bool mayNameStatus(std::string_view path, bool isRefusal);

} // namespace bearerwatch::logs
