#include "oauth/status_list.h"

#include <algorithm>

#include "base/base64.h"
#include "base/text.h"
#include "causes/catalogue.h"
#include "jose/inflate.h"
#include "jose/jws.h"

namespace bearerwatch::oauth {
namespace {

using base::JsonValue;
using causes::Finding;

constexpr std::size_t MaxRatio = 1032; ///< What DEFLATE can do at best: the size alone is the limit.

base::Error invalid(std::string what)
{
    return {"status_list_invalid", std::move(what), "", "Check the address of the status list"};
}

std::uint32_t adler32(base::ByteView bytes)
{
    constexpr std::uint32_t modulus = 65521;
    std::uint32_t low = 1;
    std::uint32_t high = 0;
    while (!bytes.empty()) {
        const base::ByteView chunk =
            bytes.first(std::min<std::size_t>(bytes.size(), 5552)); // before an overflow
        for (const std::uint8_t octet : chunk) {
            low += octet;
            high += low;
        }
        low %= modulus;
        high %= modulus;
        bytes = bytes.subspan(chunk.size());
    }
    return high << 16U | low;
}

/// ZLIB (RFC 1950): two octets, DEFLATE, a check sum.
base::Expected<base::Bytes> unpack(base::ByteView packed)
{
    if (packed.size() < 6 || (packed[0] & 0x0fU) != 8 || (packed[0] * 256U + packed[1]) % 31 != 0 ||
        (packed[1] & 0x20U) != 0)
        return base::unexpected(invalid("The list is not packed with ZLIB"));
    const jose::Inflated inflated =
        jose::inflateRaw(packed.subspan(2, packed.size() - 6), MaxStatusListBytes, MaxRatio);
    if (inflated.outcome == jose::InflateOutcome::TooLarge || inflated.bytes.size() > MaxStatusListBytes)
        return base::unexpected(base::Error{"status_list_too_large", "The list unpacks to more than 16 MiB",
                                            "", "Check the address of the status list"});
    if (inflated.outcome != jose::InflateOutcome::Good)
        return base::unexpected(invalid("The packed list is damaged"));
    const base::ByteView plain = inflated.bytes.view();
    const base::ByteView sum = packed.last(4);
    const std::uint32_t expected = std::uint32_t{sum[0]} << 24U | std::uint32_t{sum[1]} << 16U |
        std::uint32_t{sum[2]} << 8U | std::uint32_t{sum[3]};
    if (adler32(plain) != expected)
        return base::unexpected(invalid("The check sum of the packed list does not fit"));
    return base::Bytes(plain.begin(), plain.end());
}

std::optional<base::Time> timeOf(JsonValue claims, std::string_view name)
{
    const JsonValue value = claims.find(name);
    const auto number = value && value.isNumber() ? value.number() : std::nullopt;
    return number ? base::timeFromSeconds(*number) : std::nullopt;
}

void checkSignature(StatusList& list, const jose::Jws& jws, const jose::KeySet& keys)
{
    if (keys.keys.empty())
        return;
    const jose::JwsCheck check = jose::verifyJws(jws, keys.keys);
    const bool objected =
        std::any_of(check.findings.begin(), check.findings.end(),
                    [](const Finding& finding) { return finding.severity == causes::Severity::Error; });
    list.signatureVerified = check.state == jose::SignatureState::Verified && !objected;
    list.signatureFailed = check.state == jose::SignatureState::Failed;
}

} // namespace

std::optional<StatusReference> statusReference(JsonValue claims)
{
    if (!claims || !claims.isObject())
        return std::nullopt;
    const JsonValue status = claims.find("status");
    const JsonValue list = status && status.isObject() ? status.find("status_list") : JsonValue();
    if (!list || !list.isObject())
        return std::nullopt;
    const JsonValue index = list.find("idx");
    const JsonValue uri = list.find("uri");
    const auto number = index && index.isNumber() ? index.integer() : std::nullopt;
    if (!number || *number < 0 || !uri || !uri.isString() || uri.raw().size() > 4096)
        return std::nullopt;
    return StatusReference{uri.string(), static_cast<std::uint64_t>(*number)};
}

base::Expected<StatusList> readStatusList(std::string_view jwt, const jose::KeySet& keys)
{
    const jose::Jws jws = jose::parseJws(base::trim(jwt));
    if (jws.signatures.empty() || jws.payload.empty())
        return base::unexpected(invalid(base::trim(jwt).starts_with('<')
                                            ? "The answer is a web page and no status list"
                                            : "The answer is no signed status list"));
    const JsonValue typ = jws.signatures.front().parameter("typ");
    const std::string type = typ && typ.isString() ? typ.string() : std::string();
    if (type != "statuslist+jwt" && type != "application/statuslist+jwt")
        return base::unexpected(invalid("The token is no status list: its typ is `" +
                                        base::escapeForDisplay(type.substr(0, 100)) +
                                        "`, not `statuslist+jwt`"));
    const auto document = base::JsonDocument::parse(base::asText(jws.payload));
    const JsonValue claims = document && document->root().isObject() ? document->root() : JsonValue();
    const JsonValue object = claims ? claims.find("status_list") : JsonValue();
    if (!object || !object.isObject())
        return base::unexpected(invalid("The token has no claim status_list"));
    const JsonValue bits = object.find("bits");
    const JsonValue packed = object.find("lst");
    const auto count = bits && bits.isNumber() ? bits.integer() : std::nullopt;
    if (count != 1 && count != 2 && count != 4 && count != 8)
        return base::unexpected(invalid("`bits` of the list is not 1, 2, 4 or 8"));
    const auto octets = packed && packed.isString() ? base::decodeBase64Url(packed.string()) : std::nullopt;
    if (!octets)
        return base::unexpected(invalid("`lst` of the list is no base64url"));
    auto plain = unpack(*octets);
    if (!plain)
        return base::unexpected(plain.error());
    StatusList list;
    list.bits = static_cast<unsigned>(*count);
    list.octets = std::move(*plain);
    const JsonValue subject = claims.find("sub");
    list.subject = subject && subject.isString() ? subject.string() : std::string();
    list.issuedAt = timeOf(claims, "iat");
    list.expiresAt = timeOf(claims, "exp");
    checkSignature(list, jws, keys);
    return list;
}

std::optional<unsigned> statusAt(const StatusList& list, std::uint64_t index)
{
    const std::uint64_t perOctet = 8U / list.bits;
    const std::uint64_t at = index / perOctet;
    if (at >= list.octets.size())
        return std::nullopt;
    const unsigned shift = static_cast<unsigned>(index % perOctet) * list.bits;
    return static_cast<unsigned>(list.octets[at]) >> shift & ((1U << list.bits) - 1U);
}

std::vector<Finding> statusFindings(const StatusList& list, const StatusReference& reference, base::Time now)
{
    std::vector<Finding> findings;
    const auto certainty = list.signatureVerified ? causes::Certainty::Proven : causes::Certainty::Stated;
    const auto add = [&findings, certainty](std::string_view code, std::string expected, std::string found) {
        Finding finding = causes::makeFinding(code, certainty);
        finding.span.part = "status_list";
        finding.expected = std::move(expected);
        finding.found = std::move(found);
        findings.push_back(std::move(finding));
    };
    const std::string place = std::to_string(reference.index);
    if (list.signatureFailed) {
        add("status_list_signature", "", reference.uri);
        return findings; // whoever changed it decides what it says
    }
    if (!list.signatureVerified)
        add("status_list_unverified", "", reference.uri);
    if (list.subject != reference.uri)
        add("status_list_other", reference.uri, list.subject);
    if (list.expiresAt && *list.expiresAt <= now)
        add("status_list_expired", base::formatRfc3339(now), base::formatRfc3339(*list.expiresAt));
    const auto status = statusAt(list, reference.index);
    if (!status)
        add("status_index_beyond", std::to_string(list.octets.size() * 8 / list.bits), place);
    else if (*status == 0)
        add("status_valid", "", place);
    else if (*status == 1)
        add("status_invalid", "", place);
    else if (*status == 2)
        add("status_suspended", "", place);
    else
        add("status_other", "", std::to_string(*status));
    return findings;
}

} // namespace bearerwatch::oauth
