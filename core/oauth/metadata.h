#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/expected.h"
#include "causes/finding.h"

// What an issuer says about itself: OpenID Connect Discovery 1.0 section 3, RFC 8414 section 2.
//
// Pure functions over bytes that were fetched elsewhere; the bytes may be hostile. No network, no clock.

namespace bearerwatch::oauth {

/// Longest metadata text that is read. Unit: bytes.
inline constexpr std::size_t MaxMetadataBytes = std::size_t{1024} * 1024;

struct Metadata {
    std::string issuer;
    std::string jwksUri;
    std::string authorizationEndpoint, tokenEndpoint, introspectionEndpoint, revocationEndpoint;
    std::string deviceAuthorizationEndpoint, userinfoEndpoint;
    std::vector<std::string> signingAlgorithms; ///< id_token_signing_alg_values_supported.
    std::vector<std::string> tokenAuthMethods; ///< How a client proves who it is at the token endpoint.
    std::vector<std::string> introspectionAuthMethods, revocationAuthMethods;
    std::vector<std::string> grantTypes, scopes, codeChallengeMethods, proofAlgorithms; ///< The last: DPoP.
};

/// Reads the JSON. Members of a wrong type count as absent.
/// @return metadata_invalid (no JSON object), metadata_too_large.
[[nodiscard]] base::Expected<Metadata> parseMetadata(std::string_view json);

/// Where the metadata of `issuer` may be, in the order of trying: OpenID Connect's form (the path of the
/// issuer first), then both forms of RFC 8414 section 3. Empty when `issuer` is no http(s) address.
[[nodiscard]] std::vector<std::string> metadataAddresses(std::string_view issuer);

/// What the doctor knows beside the metadata.
struct MetadataContext {
    std::string askedIssuer; ///< Whose metadata were asked for, as the token or the user spells it.
    std::string fetchedFrom; ///< Address; empty when read from a file.
    std::string tokenAlgorithm; ///< `alg` of a token at hand; empty: none.
};

/// The metadata doctor: issuer that differs (by a slash, case, scheme, or as an alias), algorithms, addresses
/// without https or on another host, missing members. Findings have no cause; part "metadata".
[[nodiscard]] std::vector<causes::Finding> checkMetadata(const Metadata& metadata,
                                                         const MetadataContext& context);

/// How two issuers differ: "" (equal), "slash", "case", "scheme", "port", "path", "host".
[[nodiscard]] std::string issuerDifference(std::string_view expected, std::string_view found);

} // namespace bearerwatch::oauth
