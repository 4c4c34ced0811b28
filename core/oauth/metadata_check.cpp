#include <algorithm>
#include <array>
#include <cctype>

#include "causes/catalogue.h"
#include "oauth/metadata.h"

// The metadata doctor: what is wrong with the metadata of an issuer, as findings.

namespace bearerwatch::oauth {
namespace {

using causes::Finding;

struct Address {
    std::string scheme, host, port, path;
};

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char sign) { return static_cast<char>(std::tolower(sign)); });
    return result;
}

Address split(std::string_view text)
{
    Address address;
    const std::size_t scheme = text.find("://");
    if (scheme == std::string_view::npos) {
        address.path = text;
        return address;
    }
    address.scheme = lower(text.substr(0, scheme));
    text.remove_prefix(scheme + 3);
    const std::size_t slash = text.find('/');
    std::string_view authority = text.substr(0, slash);
    address.path = slash == std::string_view::npos ? std::string() : std::string(text.substr(slash));
    const std::size_t colon = authority.rfind(':');
    if (colon != std::string_view::npos && authority.find(']', colon) == std::string_view::npos) {
        address.port = authority.substr(colon + 1);
        authority = authority.substr(0, colon);
    }
    if (address.port.empty())
        address.port = address.scheme == "http" ? "80" : "443";
    address.host = lower(authority);
    return address;
}

std::string_view withoutSlash(std::string_view text)
{
    while (text.ends_with('/'))
        text.remove_suffix(1);
    return text;
}

Finding metadataFinding(std::string_view code, std::string expected, std::string found,
                        std::string member = {})
{
    Finding finding = causes::makeFinding(code);
    finding.span.part = "metadata";
    finding.expected = std::move(expected);
    finding.found = std::move(found);
    if (!member.empty())
        finding.arguments.emplace_back("member", std::move(member));
    return finding;
}

void checkIssuer(std::vector<Finding>& findings, const Metadata& metadata, const std::string& asked)
{
    if (metadata.issuer.empty()) {
        findings.push_back(metadataFinding("metadata_member_missing", "", "", "issuer"));
        return;
    }
    const std::string difference = asked.empty() ? "" : issuerDifference(asked, metadata.issuer);
    if (difference.empty())
        return;
    const char* code = "metadata_issuer_other";
    for (const auto& [kind, name] :
         {std::pair("slash", "metadata_issuer_slash"), std::pair("case", "metadata_issuer_case"),
          std::pair("scheme", "metadata_issuer_scheme")}) {
        if (difference == kind)
            code = name;
    }
    findings.push_back(metadataFinding(code, asked, metadata.issuer));
}

void checkAddresses(std::vector<Finding>& findings, const Metadata& metadata)
{
    const std::array addresses{
        std::pair("jwks_uri", &metadata.jwksUri),
        std::pair("authorization_endpoint", &metadata.authorizationEndpoint),
        std::pair("token_endpoint", &metadata.tokenEndpoint),
        std::pair("introspection_endpoint", &metadata.introspectionEndpoint),
        std::pair("revocation_endpoint", &metadata.revocationEndpoint),
        std::pair("device_authorization_endpoint", &metadata.deviceAuthorizationEndpoint)};
    const std::string issuerHost = split(metadata.issuer).host;
    for (const auto& [member, text] : addresses) {
        if (text->empty())
            continue;
        const Address address = split(*text);
        if (address.scheme != "https")
            findings.push_back(metadataFinding("metadata_address_plain", "https", *text, member));
        if (!issuerHost.empty() && address.host != issuerHost)
            findings.push_back(
                metadataFinding("metadata_address_other_host", issuerHost, address.host, member));
    }
}

void checkAlgorithms(std::vector<Finding>& findings, const Metadata& metadata,
                     const std::string& tokenAlgorithm)
{
    const auto& offered = metadata.signingAlgorithms;
    const auto has = [&offered](std::string_view name) {
        return std::find(offered.begin(), offered.end(), name) != offered.end();
    };
    std::string list;
    for (const std::string& name : offered)
        list += (list.empty() ? "" : ", ") + name;
    if (has("none"))
        findings.push_back(metadataFinding("metadata_algorithm_none", "", "none"));
    if (!offered.empty() && !has("RS256") && !metadata.authorizationEndpoint.empty())
        findings.push_back(metadataFinding("metadata_algorithm_rs256_missing", "RS256", list));
    if (!tokenAlgorithm.empty() && !offered.empty() && !has(tokenAlgorithm))
        findings.push_back(metadataFinding("metadata_algorithm_not_offered", list, tokenAlgorithm));
}

} // namespace

std::string issuerDifference(std::string_view expected, std::string_view found)
{
    if (expected == found)
        return {};
    if (withoutSlash(expected) == withoutSlash(found))
        return "slash";
    if (lower(expected) == lower(found) || lower(withoutSlash(expected)) == lower(withoutSlash(found)))
        return "case";
    const Address a = split(expected);
    const Address b = split(found);
    const bool samePath = withoutSlash(a.path) == withoutSlash(b.path);
    if (a.host == b.host && samePath && a.scheme != b.scheme)
        return "scheme";
    if (a.host != b.host)
        return "host";
    return samePath ? "port" : "path";
}

std::vector<Finding> checkMetadata(const Metadata& metadata, const MetadataContext& context)
{
    std::vector<Finding> findings;
    checkIssuer(findings, metadata, context.askedIssuer);
    if (metadata.jwksUri.empty())
        findings.push_back(metadataFinding("metadata_member_missing", "", "", "jwks_uri"));
    if (!context.fetchedFrom.empty() && split(context.fetchedFrom).scheme == "http")
        findings.push_back(
            metadataFinding("metadata_address_plain", "https", context.fetchedFrom, "the metadata"));
    checkAddresses(findings, metadata);
    checkAlgorithms(findings, metadata, context.tokenAlgorithm);
    return findings;
}

} // namespace bearerwatch::oauth
