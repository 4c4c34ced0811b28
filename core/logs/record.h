#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/time.h"

namespace bearerwatch::logs {

/// Where a record stands. `offset` is in bytes of the uncompressed log, `line` counts from 1.
struct Place {
    std::uint64_t offset = 0;
    std::uint64_t line = 0;
};

/// One member of a structured record: path of names joined by dots ("req.headers.authorization").
struct Field {
    std::string name;
    std::string value;
};

/// One record of a log, read. It owns its text, so that it may cross threads and outlive blocks.
struct Record {
    Place place;
    /// Whole record, lines joined by '\n', as received but for its encoding (UTF-8 here, journald's arrays of
    /// bytes as text) and with blanks for terminal sequences; may hold a token in clear.
    std::string text;
    std::string format; ///< Name of the definition: "nginx_combined", "json", "plain"; empty: none.
    std::optional<base::Time> time; ///< UTC; empty where the record has none.
    bool timeZoneAssumed = false; ///< The time had no zone: the default zone was used.
    std::string level; ///< As written; may be empty.
    std::string message; ///< Free text of the record; the whole text where nothing better is known.
    std::vector<Field> fields; ///< All named values (JSON flattened, nested JSON too; logfmt; key=value).
    std::optional<std::string> clientAddress; ///< The client, not a proxy, where that can be told.
    std::optional<int> status; ///< HTTP status that the client saw.
    std::optional<std::string> method;
    std::optional<std::string> path; ///< With query, as logged.
    std::optional<std::string> service;
    std::optional<std::string> requestId;
    std::optional<std::string> connection; ///< Connection or process id that neighbours share.
    std::optional<std::string> userAgent;

    /// Value of the first field whose last name part is `name` (case-insensitive), or empty.
    [[nodiscard]] std::string_view field(std::string_view name) const;
    /// A record of a request: it carries a method or a status.
    [[nodiscard]] bool isRequest() const { return method.has_value() || status.has_value(); }
};

} // namespace bearerwatch::logs
