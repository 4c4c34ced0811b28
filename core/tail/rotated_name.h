#pragma once

#include <string>
#include <string_view>

// What the name of a file says of the rotation of its log. Names alone: nothing is opened.

namespace bearerwatch::tail {

/// The parts of "app-2026-11-22.0.log.gz".
struct RotatedName {
    std::string log; ///< "app.log"; of the log itself, its own name.
    std::string suffix; ///< What rotation put in: "-2026-11-22.0"; empty: it is the log itself.
    /// False for a short number before the extension: "app-2.log" beside "app.log" may be a rotation, or the
    /// log of a second process; the content tells.
    bool certain = true;
};

/// Knows numbers and dates behind the name (app.log.2, app.log-20261122, app.log.2026-11-22.0) and before its
/// extension (app-2026-11-22.log, app.20261122.log, app-2026-11-22T13-00-00.123.log), each compressed or not.
[[nodiscard]] RotatedName rotatedName(std::string_view fileName);

/// Name without the suffixes of rotation and compression, as far as the name is certain: "app.log" of
/// "app.log.2.gz", "app.log-20260114.xz", "app-2026-01-14.log", "app.log".
[[nodiscard]] std::string logName(std::string_view fileName);

/// Name without ".gz" and kin.
[[nodiscard]] std::string_view withoutCompression(std::string_view name);

/// Orders names of one log by age: true when `a` is the older.
[[nodiscard]] bool olderName(std::string_view a, std::string_view b);

} // namespace bearerwatch::tail
