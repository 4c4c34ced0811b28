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
    {"introspection_inactive", Cause::Revoked, Error, "The issuer calls the token inactive",
     "Introspection answers inactive; the server does not say why: revoked, logged out, unknown to it, or not for the client that asks",
     "Request a new token; if that one is inactive too, check which issuer and client the token belongs to.",
     "Ask the introspection endpoint of the issuer that made the token, as a client that may see it.", "RFC 7662 2.2"},
    {"introspection_inactive_expired", None, Note, "The issuer calls the token inactive",
     "Introspection answers inactive without a reason; that the token has expired is reason enough", "", "", "RFC 7662 2.2"},
    {"introspection_active", None, Note, "The issuer calls the token active",
     "Introspection answers active, {found}; a resource server may still refuse it", "", "", "RFC 7662 2.2"},
    {"introspection_active_expired", None, Warning, "Active, and yet over",
     "Introspection answers active, but names the end {found}, before the clock {expected}", "",
     "Compare the clocks of the issuer and of this machine.", "RFC 7662 2.2"},
    {"introspection_differs", None, Warning, "Introspection and token differ",
     "`{member}` is {found} at the issuer and {expected} in the token",
     "Request a new token if rights were changed after it was issued.",
     "Decide which of the two the resource server goes by.", "RFC 7662 2.2"},
    {"introspection_failed", None, Note, "Introspection gave no answer", "{found}", "", "", "RFC 7662 2.3"},
    {"status_valid", None, Note, "Not revoked by its status list", "Place {found} of the status list says valid", "", "",
     "draft-ietf-oauth-status-list 7"},
    {"status_invalid", Cause::Revoked, Error, "Revoked by its status list", "Place {found} of the status list says invalid",
     "Request a new token; this one will not come back.", "", "draft-ietf-oauth-status-list 7"},
    {"status_suspended", Cause::Revoked, Error, "Suspended by its status list",
     "Place {found} of the status list says suspended", "Ask the issuer whether and when it will be valid again.", "",
     "draft-ietf-oauth-status-list 7"},
    {"status_other", None, Warning, "Status with a meaning of its own",
     "The status list says {found}, whose meaning the application defines", "Ask the issuer what it means.", "",
     "draft-ietf-oauth-status-list 7"},
    {"status_index_beyond", None, Warning, "Place beyond the status list",
     "The token names the place {found}; the list has {expected}", "", "Publish a list that is long enough.",
     "draft-ietf-oauth-status-list 8.3"},
    {"status_list_other", None, Warning, "Status list of another address",
     "The list says that it is {found}, fetched was {expected}", "", "Let `sub` of the list be its address.",
     "draft-ietf-oauth-status-list 8.3"},
    {"status_list_expired", None, Warning, "Status list is out of date",
     "The list expired at {found}, the clock is {expected}", "", "Publish the list anew before it expires.",
     "draft-ietf-oauth-status-list 8.3"},
    {"status_list_signature", None, Warning, "Signature of the status list is wrong",
     "The list at {found} was changed or signed with another key, so it says nothing", "",
     "Publish the list as it was signed.", "draft-ietf-oauth-status-list 8.3"},
    {"status_list_unverified", None, Note, "Signature of the status list not checked",
     "No key that was given fits the list at {found}", "Give the issuer's keys too.", "", "draft-ietf-oauth-status-list 8.3"},
    {"status_list_failed", None, Note, "Status list gave no answer", "{found}", "", "", "draft-ietf-oauth-status-list 8.1"},
};
// clang-format on

} // namespace

std::span<const CodeEntry> serviceCodes()
{
    return ServiceTable;
}

} // namespace bearerwatch::causes::detail
