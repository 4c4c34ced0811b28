#include "verdict/aws_request.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>

#include "base/text.h"
#include "causes/catalogue.h"

namespace bearerwatch::verdict {
namespace {

constexpr base::Duration AllowedSkew = std::chrono::minutes{15};
constexpr long MaxExpires = 604'800; ///< Seconds that a presigned address may live.

// The value behind `name` and a colon or equals sign, up to a blank, quote or ampersand.
std::string_view valueOf(std::string_view text, std::string_view name)
{
    std::size_t at = base::findIgnoreCase(text, name);
    if (at == std::string_view::npos)
        return {};
    at += name.size();
    while (at < text.size() &&
           (text[at] == ':' || text[at] == '=' || text[at] == ' ' || text[at] == '"' || text[at] == '\''))
        ++at;
    const std::string_view rest = text.substr(at);
    return rest.substr(0, rest.find_first_of(" \t\r\n\"'&,;"));
}

// 20260114T110000Z
std::optional<base::Time> basicTime(std::string_view text)
{
    if (text.size() != 16 || text[8] != 'T')
        return std::nullopt;
    const auto part = [&text](std::size_t from, std::size_t count) {
        return std::string(text.substr(from, count));
    };
    return base::parseInstant(part(0, 4) + "-" + part(4, 2) + "-" + part(6, 2) + "T" + part(9, 2) + ":" +
                              part(11, 2) + ":" + part(13, 2) + "Z");
}

causes::Finding make(std::string_view code, std::string expected, std::string found)
{
    causes::Finding finding = causes::makeFinding(code);
    finding.span = {"request", 0, 0};
    finding.expected = std::move(expected);
    finding.found = std::move(found);
    return finding;
}

} // namespace

std::vector<causes::Finding> judgeAwsRequest(std::string_view text, std::string_view keyId, base::Time now)
{
    std::vector<causes::Finding> findings;
    if (base::findIgnoreCase(text, "AWS4-HMAC-SHA256") == std::string_view::npos)
        return findings;
    if (keyId.starts_with("ASIA") && valueOf(text, "X-Amz-Security-Token").empty())
        findings.push_back(make("aws_session_token_missing", "X-Amz-Security-Token", std::string(keyId)));
    const auto signedAt = basicTime(valueOf(text, "X-Amz-Date"));
    if (!signedAt)
        return findings;
    const std::string_view expires = valueOf(text, "X-Amz-Expires");
    long lifetime = 0;
    for (const char c : expires.substr(0, 7))
        lifetime = c >= '0' && c <= '9' ? lifetime * 10 + (c - '0') : lifetime;
    const base::Duration allowed =
        lifetime > 0 ? base::Duration(std::chrono::seconds(std::min(lifetime, MaxExpires))) : AllowedSkew;
    const bool late = now > *signedAt + allowed;
    const bool early = *signedAt > now + AllowedSkew;
    if (late || early) {
        causes::Finding finding = make(late ? "aws_request_expired" : "aws_request_early",
                                       base::formatRfc3339(now), base::formatRfc3339(*signedAt));
        finding.arguments.emplace_back("distance", base::formatDuration(now - *signedAt));
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace bearerwatch::verdict
