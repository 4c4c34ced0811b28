#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/json.h"
#include "logs/timestamp.h"

// What collectors put around an application's line: Docker JSON, Kubernetes CRI, syslog, journald,
// compose, Heroku, grep. They are taken off one after the other, as often as they are met.

namespace bearerwatch::logs {

/// What the envelopes around a line said.
struct Envelope {
    std::string_view name; ///< Name of the innermost: "k8s_cri"; empty: none. Static text.
    std::optional<Timestamp> time; ///< Of the innermost that had one; views the line.
    std::string_view program; ///< syslog's tag, a compose service.
    std::string_view process; ///< Its process id.
    std::string_view host;
    std::string_view structured; ///< RFC 5424's structured data, with its brackets.
    char stream = 0; ///< Of CRI: 'o' for stdout, 'e' for stderr.
    bool partial = false; ///< The line is a part; the next of its stream goes on with it.
    bool hostIsSender = false;
};

/// Takes the text envelopes off `line` (one line, without its newline) and returns what is inside.
/// Docker's and journald's JSON are left: they are objects, which the JSON reader opens.
[[nodiscard]] std::string_view stripEnvelopes(std::string_view line, Envelope& envelope);

/// A line of Docker's json-file driver.
struct DockerLine {
    std::string text; ///< Unescaped; ends with a newline unless the line was cut.
    std::string stream;
    std::string time;
};
[[nodiscard]] bool openDockerJson(std::string_view line, DockerLine& docker);

} // namespace bearerwatch::logs
