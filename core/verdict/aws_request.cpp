#include "verdict/aws_request.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <string>

#include "base/text.h"
#include "causes/catalogue.h"

namespace bearerwatch::verdict {
namespace {

constexpr base::Duration AllowedSkew = std::chrono::minutes{15};
constexpr long MaxExpires = 604'800; ///< Seconds that a presigned address may live.

/// Regions that an account must switch on; session tokens of the global STS endpoint are refused there.
constexpr std::array<std::string_view, 16> OptInRegions = {
    "af-south-1",     "ap-east-1",      "ap-east-2",  "ap-south-2",   "ap-southeast-3", "ap-southeast-4",
    "ap-southeast-5", "ap-southeast-7", "ca-west-1",  "eu-central-2", "eu-south-1",     "eu-south-2",
    "il-central-1",   "me-central-1",   "me-south-1", "mx-central-1"};

/// What AWS answers, and what that means for the key beside it.
struct ErrorWords {
    std::string_view code; ///< As the XML or JSON names it.
    std::string_view words;
    std::string_view finding;
};
constexpr ErrorWords Errors[] = {
    {"ExpiredToken", "security token included in the request is expired", "aws_error_expired"},
    {"RequestExpired", "Request has expired", "aws_error_expired"},
    {"InvalidClientTokenId", "security token included in the request is invalid", "aws_error_unknown"},
    {"UnrecognizedClientException", "", "aws_error_unknown"},
    {"InvalidAccessKeyId", "Access Key Id you provided does not exist", "aws_error_unknown"},
    {"SignatureDoesNotMatch", "signature we calculated does not match", "aws_error_signature"},
    {"InvalidSignatureException", "", "aws_error_signature"},
    {"RequestTimeTooSkewed", "difference between the request time and the current time is too large",
     "aws_error_skew"},
};

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

/// Key id, date, region and service that a signature is made for.
struct Scope {
    std::string keyId, date, region, service;
};

std::optional<Scope> scopeOf(std::string_view text)
{
    std::string value(valueOf(text, "Credential"));
    for (std::size_t at = base::findIgnoreCase(value, "%2F"); at != std::string::npos;
         at = base::findIgnoreCase(value, "%2F"))
        value.replace(at, 3, "/");
    std::array<std::string, 5> parts;
    std::size_t at = 0;
    for (std::string& part : parts) {
        const std::size_t end = std::min(value.find('/', at), value.size());
        part = at <= value.size() ? value.substr(at, end - at) : std::string();
        at = end + 1;
    }
    if (parts[4] != "aws4_request")
        return std::nullopt;
    return Scope{parts[0], parts[1], parts[2], parts[3]};
}

/// "aws", "aws-cn" or "aws-us-gov": accounts and keys of one are unknown in the others.
std::string_view partitionOfRegion(std::string_view region)
{
    return region.starts_with("cn-") ? "aws-cn" : region.starts_with("us-gov-") ? "aws-us-gov" : "aws";
}

struct Host {
    std::string name;
    std::string region; ///< Empty for global endpoints.
    std::string partition;
};

bool looksLikeRegion(std::string_view label)
{
    const auto dashes = std::count(label.begin(), label.end(), '-');
    return dashes >= 2 && dashes <= 3 && label.size() >= 9 && label.size() <= 20 && label.back() >= '1' &&
        label.back() <= '9' && label[2] == '-';
}

std::optional<Host> hostOf(std::string_view text)
{
    const std::size_t at = base::findIgnoreCase(text, ".amazonaws.com");
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::size_t begin = text.find_last_of(" \t\r\n\"'/:@", at);
    const std::size_t from = begin == std::string_view::npos ? 0 : begin + 1;
    const bool china = text.substr(at + 14).starts_with(".cn");
    Host host;
    host.name = base::toLowerAscii(text.substr(from, at + (china ? 17 : 14) - from));
    const std::string labels = host.name.substr(0, host.name.find(".amazonaws"));
    for (std::size_t label = 0; label <= labels.size();) {
        const std::size_t end = std::min(labels.find('.', label), labels.size());
        const std::string one = labels.substr(label, end - label);
        if (looksLikeRegion(one))
            host.region = one;
        label = end + 1;
    }
    host.partition = china ? "aws-cn" : std::string(partitionOfRegion(host.region));
    return host;
}

void judgeClock(std::vector<causes::Finding>& findings, std::string_view text, base::Time now)
{
    const auto signedAt = basicTime(valueOf(text, "X-Amz-Date"));
    if (!signedAt)
        return;
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
}

void judgeScope(std::vector<causes::Finding>& findings, std::string_view text, const Scope& scope)
{
    const std::string_view date = valueOf(text, "X-Amz-Date").substr(0, 8);
    if (date.size() == 8 && date != scope.date)
        findings.push_back(make("aws_scope_date_differs", std::string(date), scope.date));
    const auto host = hostOf(text);
    if (host && partitionOfRegion(scope.region) != host->partition)
        findings.push_back(make("aws_partition_differs", host->partition + " (" + host->name + ")",
                                std::string(partitionOfRegion(scope.region)) + " (" + scope.region + ")"));
    else if (host && !host->region.empty() && host->region != scope.region)
        findings.push_back(make("aws_region_differs", host->region, scope.region));
    const bool optIn =
        std::find(OptInRegions.begin(), OptInRegions.end(), scope.region) != OptInRegions.end();
    if (optIn && scope.keyId.starts_with("ASIA"))
        findings.push_back(make("aws_opt_in_region", "", scope.region));
}

/// Credentials as the AWS command line prints them: with the end of the session.
void judgeSession(std::vector<causes::Finding>& findings, std::string_view text, base::Time now)
{
    const auto end = base::parseInstant(valueOf(text, "\"Expiration\""));
    if (!end || *end > now)
        return;
    causes::Finding finding =
        make("aws_session_expired", base::formatRfc3339(now), base::formatRfc3339(*end));
    finding.arguments.emplace_back("ago", base::formatDuration(now - *end));
    findings.push_back(std::move(finding));
}

} // namespace

std::vector<causes::Finding> judgeAwsRequest(std::string_view text, std::string_view keyId, base::Time now)
{
    std::vector<causes::Finding> findings;
    for (const ErrorWords& error : Errors) {
        const bool said = base::findIgnoreCase(text, error.code) != std::string_view::npos ||
            (!error.words.empty() && base::findIgnoreCase(text, error.words) != std::string_view::npos);
        if (!said)
            continue;
        findings.push_back(make(error.finding, "", std::string(error.code)));
        findings.back().certainty = causes::Certainty::Stated;
        findings.back().arguments.emplace_back("key", std::string(keyId));
        break;
    }
    judgeSession(findings, text, now);
    if (base::findIgnoreCase(text, "AWS4-HMAC-SHA256") == std::string_view::npos)
        return findings;
    const bool sessionToken = !valueOf(text, "X-Amz-Security-Token").empty();
    if (keyId.starts_with("ASIA") && !sessionToken)
        findings.push_back(make("aws_session_token_missing", "X-Amz-Security-Token", std::string(keyId)));
    if (keyId.starts_with("AKIA") && sessionToken)
        findings.push_back(make("aws_session_token_unwanted", "", std::string(keyId)));
    if (const auto scope = scopeOf(text))
        judgeScope(findings, text, *scope);
    judgeClock(findings, text, now);
    return findings;
}

} // namespace bearerwatch::verdict
