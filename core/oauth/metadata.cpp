#include "oauth/metadata.h"

#include "base/json.h"
#include "base/text.h"

namespace bearerwatch::oauth {
namespace {

constexpr std::size_t MaxText = 4096; ///< Of one address or name that is kept.
constexpr std::size_t MaxListed = 200; ///< Entries of one list that are kept.

std::string textOf(base::JsonValue object, std::string_view name)
{
    const base::JsonValue value = object.find(name);
    if (!value || !value.isString() || value.raw().size() > MaxText)
        return {};
    return value.string();
}

std::vector<std::string> listOf(base::JsonValue object, std::string_view name)
{
    std::vector<std::string> list;
    const base::JsonValue values = object.find(name);
    if (!values || !values.isArray())
        return list;
    for (const base::JsonValue value : values) {
        if (value.isString() && value.raw().size() <= MaxText && list.size() < MaxListed)
            list.push_back(value.string());
    }
    return list;
}

} // namespace

base::Expected<Metadata> parseMetadata(std::string_view json)
{
    if (json.size() > MaxMetadataBytes)
        return base::unexpected(base::Error{"metadata_too_large", "The metadata are larger than 1 MiB", "",
                                            "Check the address: metadata are a short JSON object"});
    const auto document = base::JsonDocument::parse(json);
    if (!document)
        return base::unexpected(base::Error{
            "metadata_invalid", "The reply is no JSON: " + document.error().what,
            "byte " + std::to_string(document.error().offset),
            base::trim(json).starts_with('<') ? "This is a web page; give the address of the issuer itself"
                                              : "Check the address of the issuer"});
    const base::JsonValue root = document->root();
    if (!root.isObject())
        return base::unexpected(base::Error{"metadata_invalid", "The reply is JSON, but no object", "",
                                            "Check the address of the issuer"});
    Metadata metadata;
    metadata.issuer = textOf(root, "issuer");
    metadata.jwksUri = textOf(root, "jwks_uri");
    metadata.authorizationEndpoint = textOf(root, "authorization_endpoint");
    metadata.tokenEndpoint = textOf(root, "token_endpoint");
    metadata.introspectionEndpoint = textOf(root, "introspection_endpoint");
    metadata.revocationEndpoint = textOf(root, "revocation_endpoint");
    metadata.deviceAuthorizationEndpoint = textOf(root, "device_authorization_endpoint");
    metadata.userinfoEndpoint = textOf(root, "userinfo_endpoint");
    metadata.signingAlgorithms = listOf(root, "id_token_signing_alg_values_supported");
    metadata.tokenAuthMethods = listOf(root, "token_endpoint_auth_methods_supported");
    metadata.introspectionAuthMethods = listOf(root, "introspection_endpoint_auth_methods_supported");
    metadata.revocationAuthMethods = listOf(root, "revocation_endpoint_auth_methods_supported");
    metadata.grantTypes = listOf(root, "grant_types_supported");
    metadata.scopes = listOf(root, "scopes_supported");
    metadata.codeChallengeMethods = listOf(root, "code_challenge_methods_supported");
    metadata.proofAlgorithms = listOf(root, "dpop_signing_alg_values_supported");
    return metadata;
}

std::vector<std::string> metadataAddresses(std::string_view issuer)
{
    const std::size_t scheme = issuer.find("://");
    if (scheme == std::string_view::npos || issuer.find_first_of("?# \t\r\n") != std::string_view::npos)
        return {};
    const std::string_view name = issuer.substr(0, scheme);
    if (name != "https" && name != "http")
        return {};
    const std::size_t path = issuer.find('/', scheme + 3);
    const std::string origin(issuer.substr(0, path));
    std::string_view rest = path == std::string_view::npos ? std::string_view() : issuer.substr(path);
    while (rest.ends_with('/'))
        rest.remove_suffix(1);
    if (origin.size() <= scheme + 3)
        return {};
    constexpr std::string_view openId = "/.well-known/openid-configuration";
    constexpr std::string_view oauth = "/.well-known/oauth-authorization-server";
    std::vector<std::string> addresses{origin + std::string(rest) + std::string(openId),
                                       origin + std::string(oauth) + std::string(rest)};
    if (!rest.empty()) {
        addresses.push_back(origin + std::string(openId) + std::string(rest));
        addresses.push_back(origin + std::string(rest) + std::string(oauth));
    }
    return addresses;
}

} // namespace bearerwatch::oauth
