#include <vector>

#include "causes/codes.h"

// Tokens that are no JOSE: PASETO, Fernet, Branca, macaroons, Biscuit, signed cookies, requests to AWS.

namespace bearerwatch::causes::detail {
namespace {

constexpr auto Error = Severity::Error;
constexpr auto Warning = Severity::Warning;
constexpr auto Note = Severity::Note;
constexpr std::nullopt_t NoCause = std::nullopt;

// clang-format off
constexpr CodeEntry ForeignCodes[] = {
    {"saml_expired", Cause::Expired, Error, "Expired", "{claim} {found} is {ago} before the clock {expected}, leeway {leeway} s",
     "Sign in again: the identity provider makes a new assertion, which is good for minutes and for one use.",
     "Compare the clocks of the identity provider and of the service; allow a leeway of at most 60 s.", "SAML 2.0 Core 2.5.1.2"},
    {"foreign_early", Cause::NotYetValid, Error, "Not yet valid", "{claim} {found} is {ahead} after the clock {expected}, leeway {leeway} s", "", "", ""},
    {"foreign_signature_fits", NoCause, Note, "Signature verifies", "{label}: the key {key} made this signature ({how})", "", "", ""},
    {"foreign_signature_differs", Cause::SignatureMismatch, Error, "Signature does not verify", "{label}: none of the given keys made this signature ({found})",
     "", "", ""},
    {"foreign_decryption_fails", Cause::SignatureMismatch, Error, "Decryption fails", "{label}: the tag fits none of the given keys ({found}): another key, or a changed token",
     "", "Decrypt with the key that the issuer encrypts with.", ""},
    {"cookie_signature_unknown", NoCause, Warning, "Signature fits no usual salt", "{label}: no given secret makes this signature with the salts {found}: another secret, a salt of the application's own, or a changed cookie",
     "", "Compare the secret and the salt of the application that made it.", ""},
    {"saml_not_signed", NoCause, Warning, "No signature in it", "The {label} carries no XML signature: anyone can write it", "", "Accept none that is not signed.", "SAML 2.0 Core 5"},
    {"foreign_time_form", Cause::ClaimRejected, Error, "{claim} is no time", "{claim} is {found}; this kind of token writes times as RFC 3339 text", "", "Write it as 2026-01-31T12:00:00Z.", "github.com/paseto-standard/paseto-spec"},
    {"foreign_not_supported", NoCause, Note, "Not supported here", "{label}: named and shown; this version of it is not verified or decrypted here", "", "", ""},
    {"macaroon_caveats", NoCause, Note, "Caveats limit this macaroon", "{found} caveats; the service that made it decides whether each one holds", "Read the caveats: one that does not hold is refused.", "", "research.google/pubs/pub41892"},
    {"macaroon_third_party", NoCause, Error, "Discharge is needed", "The caveat {found} of {where} holds only together with a discharge macaroon of that party", "Fetch the discharge and send it beside this macaroon.", "", "research.google/pubs/pub41892"},
    {"biscuit_blocks", NoCause, Note, "Blocks of this Biscuit", "{found} blocks, {checks} checks: each block after the first can only take rights away", "", "", "doc.biscuitsec.org"},
};

constexpr CodeEntry AwsCodes[] = {
    {"aws_error_expired", Cause::Expired, Error, "AWS says: expired", "AWS answered {found} to the key {key}: its session has ended", "Get new temporary credentials; let the SDK renew them before they end.", "", "docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html"},
    {"aws_error_unknown", Cause::UnknownToken, Error, "AWS does not know this key or session token", "AWS answered {found} to the key {key}: the key is deleted, inactive or of another partition, or its session token is missing or of other credentials",
     "Compare AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN: all three must come from one source. See whether the key is active.", "", "docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html"},
    {"aws_error_signature", Cause::SignatureMismatch, Error, "AWS computes another signature", "AWS answered {found} to the key {key}: another secret key, or the request was changed after signing",
     "Compare the secret key; let no proxy change headers, path or query after signing.", "", "docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html"},
    {"aws_error_skew", Cause::NotYetValid, Error, "AWS says: the clocks differ", "AWS answered {found} to the key {key}: the clock of the caller is more than 15 minutes off", "Synchronise the clock of the caller.", "", "docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html"},
    {"aws_session_expired", Cause::Expired, Error, "Session has ended", "The session ended {found}, {ago} before the clock {expected}", "Get new temporary credentials.", "", "docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html"},
    {"aws_session_token_unwanted", Cause::UnknownToken, Error, "Session token with a long-term key", "The key {found} is a long-term one, and the request carries a session token of other credentials: AWS refuses both",
     "Unset AWS_SESSION_TOKEN, or use the access key that came with it.", "", "docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html"},
    {"aws_scope_date_differs", Cause::SignatureMismatch, Error, "Signed for another day", "The credential scope names {found}, X-Amz-Date {expected}", "Take both from one clock, in UTC.", "", "docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html"},
    {"aws_region_differs", Cause::SignatureMismatch, Error, "Signed for another region", "The credential scope names {found}, the host is in {expected}", "Set the region of the endpoint (AWS_REGION).", "", "docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html"},
    {"aws_partition_differs", Cause::UnknownToken, Error, "Key of another partition", "The request is signed for {found} and sent to {expected}: accounts and keys of one partition do not exist in the other",
     "Use an endpoint and a key of the same partition.", "", "docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html"},
    {"aws_opt_in_region", NoCause, Warning, "Region must be switched on", "{found} is an opt-in region: session tokens of the global STS endpoint are refused there with `The security token included in the request is invalid`",
     "Get the credentials from the STS endpoint of a region (AWS_STS_REGIONAL_ENDPOINTS=regional).", "Switch the region on for the account, or let the global endpoint issue tokens for all regions.", "docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html"},
};
// clang-format on

} // namespace

std::span<const CodeEntry> foreignCodes()
{
    static const std::vector<CodeEntry> all = [] {
        std::vector<CodeEntry> joined(std::begin(ForeignCodes), std::end(ForeignCodes));
        joined.insert(joined.end(), std::begin(AwsCodes), std::end(AwsCodes));
        return joined;
    }();
    return all;
}

} // namespace bearerwatch::causes::detail
