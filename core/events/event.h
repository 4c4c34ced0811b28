#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "causes/cause.h"
#include "events/borrowing.h"

namespace bearerwatch::events {

/// A token failure that a log tells of (the event of the command-line contract). Holds no token
/// in clear: `text` and `evidence` are redacted, the token is a keyed fingerprint.
struct Event {
    std::string key; ///< Same for the same record after a restart: source identity and place.
    std::optional<base::Time> time;
    std::optional<causes::Cause> cause; ///< Empty: "none" (only with all lines), or joined.
    std::vector<causes::Cause> alternatives; ///< Further causes that the words name.
    causes::Certainty certainty = causes::Certainty::Stated;
    std::string file;
    std::uint64_t offset = 0; ///< Bytes of the uncompressed log.
    std::uint64_t line = 0; ///< From 1.
    std::string format;
    std::optional<std::string> clientIp;
    std::optional<int> status;
    std::optional<std::string> method;
    std::optional<std::string> path;
    std::optional<std::string> route; ///< Path without query, ids folded: "/orders/{id}".
    std::optional<std::string> service;
    std::optional<std::string> keyId;
    std::optional<std::string> issuer;
    std::optional<std::string> audience;
    std::optional<std::string> subject;
    std::optional<std::string> clientId;
    std::optional<std::string> userAgent;
    std::optional<std::string> requestId;
    std::optional<std::string> tokenFingerprint;
    std::string rule; ///< Which rule decided.
    std::string evidence; ///< The words of the record that decided.
    std::optional<std::string> joined; ///< Key of the event that this record was joined to.
    std::vector<Borrowing> borrowed; ///< Which of the fields above stand in other records.
    std::string text; ///< The whole record, redacted.
};

} // namespace bearerwatch::events
