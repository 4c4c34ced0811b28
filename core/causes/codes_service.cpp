#include "causes/codes.h"

namespace bearerwatch::causes::detail {
namespace {

constexpr auto Error = Severity::Error;
constexpr auto Warning = Severity::Warning;
constexpr auto Note = Severity::Note;
constexpr std::nullopt_t None = std::nullopt;

// clang-format off
constexpr CodeEntry ServiceTable[] = {
    {"metadata_issuer_slash", None, Warning, "Issuer differs by a slash",
     "The metadata name {found}, asked was {expected}; validators compare them octet by octet",
     "Configure the issuer exactly as {found}.", "Name the issuer in tokens and metadata alike.", "RFC 8414 3.3"},
    {"metadata_issuer_case", None, Warning, "Issuer differs by upper and lower case",
     "The metadata name {found}, asked was {expected}; validators compare them octet by octet",
     "Configure the issuer exactly as {found}.", "Name the issuer in tokens and metadata alike.", "RFC 8414 3.3"},
    {"metadata_issuer_scheme", None, Warning, "Issuer differs by http and https",
     "The metadata name {found}, asked was {expected}",
     "Configure the issuer exactly as {found}.",
     "Behind a proxy that ends TLS, tell the issuer its public https address.", "RFC 8414 3.3"},
    {"metadata_issuer_other", None, Error, "Metadata are of another issuer",
     "The metadata name {found}, asked was {expected}: an alias, or another tenant",
     "Configure the issuer as {found} if tokens carry that name; else do not use these keys.",
     "Serve metadata under the very address that they name as issuer.", "RFC 8414 3.3"},
    {"metadata_member_missing", None, Error, "Metadata lack a member", "`{member}` is absent",
     "", "Publish `{member}`; it is required.", "RFC 8414 2"},
    {"metadata_address_plain", None, Warning, "Address without encryption",
     "`{member}` is {found}; whoever is on the way can replace what it serves", "",
     "Publish https addresses only.", "RFC 8414 2"},
    {"metadata_address_other_host", None, Note, "Address on another host",
     "`{member}` is on {found}, the issuer on {expected}; some issuers do so on purpose",
     "Check that the host belongs to the issuer.", "", "RFC 8414 6.2"},
    {"metadata_algorithm_none", None, Warning, "Issuer offers `none`",
     "The metadata list the algorithm none for ID tokens", "Allow signed tokens only.",
     "Take `none` off the list.", "OpenID Connect Discovery 1.0 3"},
    {"metadata_algorithm_rs256_missing", None, Note, "RS256 is not offered",
     "The metadata list {found}; OpenID Connect requires RS256 among them", "", "",
     "OpenID Connect Discovery 1.0 3"},
    {"metadata_algorithm_not_offered", None, Warning, "Algorithm of the token is not offered",
     "The token uses {found}; the metadata list {expected}", "",
     "Make the list and the signing key agree.", "OpenID Connect Discovery 1.0 3"},
    {"metadata_keys_dead", None, Error, "Key set address is dead",
     "`jwks_uri` is {found}, and fetching it failed: {detail}", "",
     "Publish the key set at the address that the metadata name.", "RFC 8414 2"},
    {"key_set_private", None, Error, "Key set gives private keys away",
     "{found} of the keys served to everybody hold a private part or a secret", "",
     "Take the key set offline at once, make new keys, and publish public parts only.", "RFC 7517 9.2"},
};
// clang-format on

} // namespace

std::span<const CodeEntry> serviceCodes()
{
    return ServiceTable;
}

} // namespace bearerwatch::causes::detail
