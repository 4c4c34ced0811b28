#pragma once

#include <string_view>

#include "logs/record.h"

// The record that opens a request: it has the client and the route and no answer, and many frameworks name
// them nowhere else. Rails: `Started GET "/x" for 203.0.113.9`, Fastify: "incoming request", ASP.NET:
// "Request starting HTTP/1.1 GET". Its words take it past the prefilter.

namespace bearerwatch::events {

/// Lower case; the first is rare in ordinary lines.
struct OpeningWords {
    std::string_view first;
    std::string_view second;
};
inline constexpr OpeningWords Openings[] = {{"started", "for"},
                                            {"incoming", "request"},
                                            {"starting", "request"},
                                            // Phoenix's answers have no other word: "Sent 403 in 3ms".
                                            {"403", "sent"},
                                            {"500", "sent"},
                                            {"503", "sent"}};

/// Phoenix: "request_id=F9mYc3Qk1J2lAAAC [info] GET /api/teams" is the whole record. Lower case.
inline constexpr std::string_view OpeningTexts[] = {"[info] get /", "[info] post /", "[info] put /",
                                                    "[info] patch /", "[info] delete /"};

/// True where `text` may be such a record. False for most others.
[[nodiscard]] inline bool mayOpenRequest(std::string_view text)
{
    constexpr std::string_view Level = "[info] ";
    constexpr std::size_t LongestMethod = 6;
    if (const std::size_t level = text.find(Level); level != std::string_view::npos) {
        const std::string_view rest = text.substr(level + Level.size());
        const std::size_t slash = rest.substr(0, LongestMethod + 2).find(" /");
        if (slash != std::string_view::npos && rest.front() >= 'A' && rest.front() <= 'Z')
            return true;
    }
    return text.find("tarted ") != std::string_view::npos ||
        text.find("ncoming ") != std::string_view::npos || text.find("starting ") != std::string_view::npos ||
        text.find("Sent ") != std::string_view::npos;
}

/// A record without an answer that has what the others of its request lack.
[[nodiscard]] inline bool opensRequest(const logs::Record& record)
{
    return record.requestId && record.method && !record.status && (record.clientAddress || record.path);
}

} // namespace bearerwatch::events
