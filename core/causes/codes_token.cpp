#include "causes/codes.h"

#include <vector>

namespace bearerwatch::causes::detail {
namespace {

constexpr auto Error = Severity::Error;
constexpr auto Warning = Severity::Warning;
constexpr auto Note = Severity::Note;
constexpr std::nullopt_t NoCause = std::nullopt;

constexpr std::string_view HeaderClause = "RFC 6750 2.1";
constexpr std::string_view SendHeader =
    "Send exactly `Authorization: Bearer <token>`: one blank, nothing else.";
constexpr std::string_view CopyAgain = "Copy the token again from its source, as one line without blanks.";

// clang-format off
constexpr CodeEntry HeaderCodes[] = {
    {"invisible_character", Cause::Malformed, Error, "Invisible character",
     "An invisible character {found} stands at byte {offset}; a server sees it and refuses the text", CopyAgain, "", HeaderClause},
    {"unusual_blank", Cause::Malformed, Error, "Unusual blank",
     "The blank {found} is not the ordinary one {expected}", "Replace it by an ordinary blank.", "", HeaderClause},
    {"look_alike_character", Cause::Malformed, Error, "Look-alike character",
     "{found} looks like `{expected}` and is another character", CopyAgain, "", HeaderClause},
    {"header_folded", Cause::Malformed, Error, "Header broken over lines",
     "The Authorization header holds a line break", "Write the header on one line.",
     "Reject or unfold folded headers at the proxy.", "RFC 9112 5.2"},
    {"header_quotes", Cause::Malformed, Error, "Quotes around the token",
     "The header holds a quote ({found})", "Remove the quotes: they become part of the token.", "", HeaderClause},
    {"header_without_token", Cause::Missing, Error, "No token in the header",
     "The Authorization header ends after `{found}`", "Find out why the variable that should hold the token is empty.", "", "RFC 6750 3.1"},
    {"header_scheme_missing", Cause::Malformed, Error, "`Bearer` is missing",
     "The header value begins with the token itself", SendHeader, "", HeaderClause},
    {"header_scheme_misspelled", Cause::Malformed, Error, "Scheme is misspelled",
     "The scheme is `{found}`, not `Bearer`", SendHeader, "", HeaderClause},
    {"header_scheme_other", Cause::Malformed, Error, "Another scheme than `Bearer`",
     "The scheme is `{found}`; servers for bearer tokens expect `Bearer`", SendHeader,
     "Accept `Bearer`, as the standard says.", HeaderClause},
    {"header_scheme_twice", Cause::Malformed, Error, "`Bearer` stands twice",
     "The header value begins with `Bearer Bearer`", "Remove one: the library adds the scheme, and so does the code.", "", HeaderClause},
    {"header_tab", NoCause, Warning, "Tab after the scheme", "A tab stands after `Bearer`; strict servers want one blank",
     SendHeader, "", HeaderClause},
    {"header_extra_blanks", NoCause, Warning, "More than one blank", "{found} stand after `Bearer`; some servers split at one blank",
     SendHeader, "", HeaderClause},
    {"header_name_colon", Cause::Malformed, Error, "No colon after the name of the header", "After `Authorization` stands {found}, where a colon belongs", SendHeader, "", HeaderClause},
    {"header_parameter", Cause::Malformed, Error, "A name before the token", "`{found}` stands before the token; Bearer has no parameters", SendHeader, "", HeaderClause},
    {"header_colon", Cause::Malformed, Error, "Colon after the scheme", "`Bearer:` has a colon", SendHeader, "", HeaderClause},
    {"header_comma", Cause::Malformed, Error, "Comma in the header", "A comma stands at byte {offset} of the value", SendHeader,
     "Look whether a proxy joins two Authorization headers into one.", HeaderClause},
    {"header_separator", Cause::Malformed, Error, "Wrong sign after the scheme", "`{found}` stands after the scheme, where one blank belongs",
     SendHeader, "", HeaderClause},
    {"header_percent_encoded", Cause::Malformed, Error, "Blank is encoded",
     "`{found}` stands where a blank belongs: the header was encoded as if it were a URL", "Do not URL-encode header values.", "", HeaderClause},
    {"header_missing_space", Cause::Malformed, Error, "Blank after the scheme is missing",
     "The token follows `Bearer` without a blank", SendHeader, "", HeaderClause},
    {"credentials_absent", Cause::Missing, Error, "No credentials in the request",
     "The request has no Authorization header, no cookie and no key: nothing in it says who sends it", SendHeader, "", "RFC 6750 3.1"},
    {"header_placeholder", Cause::Missing, Error, "A placeholder was sent",
     "`{found}` stands where the token belongs: the variable was not filled in", "Fill in the variable before the request is made.", "", "RFC 6750 3.1"},
    {"header_brackets", Cause::Malformed, Error, "Bracket before the token", "`{found}` stands before the token", SendHeader, "", HeaderClause},
    {"header_trailing", Cause::Malformed, Error, "Text after the token", "After the token follows `{found}`", SendHeader, "", HeaderClause},
    {"blank_inside_token", Cause::Malformed, Error, "Blank inside the token", "The token holds a blank after character {place}", CopyAgain, "", "RFC 7515 2"},
    {"line_break_inside_token", Cause::Malformed, Error, "Line break inside the token",
     "The token is broken over lines, first after character {place}; it is judged here as if it were one line", CopyAgain,
     "Look for a tool that wraps long lines (terminal, e-mail, `base64` without -w0).", "RFC 7515 2"},
    {"glued_tokens", Cause::Malformed, Error, "Two tokens without a gap", "Another token begins at byte {offset}",
     "Separate the tokens; send one.", "", "RFC 7515 7.1"},
    {"token_incomplete", Cause::Malformed, Error, "Half a token",
     "{found} of {expected} segments are there; the copy ends early or lost its beginning", CopyAgain,
     "Look for a limit on header length: cookies end at 4096 bytes, headers often at 8 KiB.", "RFC 7515 7.1"},
    {"token_too_long", Cause::Malformed, Error, "Token is too long", "The token has {found} bytes; more than {expected} are not read",
     "Ask for fewer claims or groups.", "", "RFC 7519 7.2"},
};

constexpr CodeEntry TimeCodes[] = {
    {"exp_passed", Cause::Expired, Severity::Error, "Expired",
     "exp {found} is {ago} before the clock {expected}, leeway {leeway} s", "", "", "RFC 7519 4.1.4"},
    {"exp_missing", NoCause, Warning, "Never expires", "There is no exp claim: the token is good until its key is changed",
     "", "Let the issuer put in exp; require it in the verifier.", "RFC 8725 3.10"},
    {"exp_in_milliseconds", NoCause, Warning, "exp is in milliseconds",
     "exp {found} is the year {year} when read as seconds, as the standard says; read as milliseconds it is {expected}",
     "Divide by 1000 where the token is made.", "Divide by 1000 where the token is made: until then it never expires.", "RFC 7519 2"},
    {"nbf_in_milliseconds", Cause::NotYetValid, Error, "{claim} is in milliseconds",
     "{claim} {found} is the year {year} when read as seconds, as the standard says; read as milliseconds it is {expected}",
     "Divide by 1000 where the token is made.", "", "RFC 7519 2"},
    {"nbf_future", Cause::NotYetValid, Error, "Not yet valid",
     "nbf {found} is {ahead} after the clock {expected}, leeway {leeway} s", "", "", "RFC 7519 4.1.5"},
    {"iat_future", Cause::NotYetValid, Error, "Issued in the future",
     "iat {found} is {ahead} after the clock {expected}, leeway {leeway} s: one of two clocks is wrong", "", "", "RFC 7519 4.1.6"},
    {"naive_local_time", NoCause, Warning, "Local time written as UTC",
     "{claim} is {ahead} ahead, close to a whole time zone offset: the issuer takes its local time for UTC",
     "Make times from UTC (in Python `datetime.now(timezone.utc)`, not `utcnow()`).", "", "RFC 7519 2"},
    {"time_claim_not_number", Cause::ClaimRejected, Error, "{claim} is no number",
     "{claim} is {found}; the standard wants a number of seconds", "Write {claim} as a number, without quotes.", "", "RFC 7519 2"},
    {"time_claim_out_of_range", NoCause, Warning, "{claim} is out of range",
     "{claim} {found} is beyond the year 9999; parsers round it or refuse it", "Write seconds since 1970.", "", "RFC 7519 2"},
    {"time_claim_fraction", NoCause, Note, "{claim} has a fraction", "{claim} is {found}; it is legal, and some parsers refuse it", "", "", "RFC 7519 2"},
    {"exp_before_iat", NoCause, Warning, "Ends before it begins", "exp {found} is not after iat {expected}", "",
     "Look how the issuer computes exp.", "RFC 7519 4.1.4"},
    {"lifetime_long", NoCause, Warning, "Long lifetime", "The token lives {found} (iat to exp); who steals it has all that time",
     "", "Issue short access tokens (minutes to an hour) and refresh them.", "RFC 9700 2.2"},
    {"lifetime_short", NoCause, Warning, "Very short lifetime",
     "The token lives {found} (iat to exp): it can expire on its way, and any difference of the clocks ends it", "Ask for a new token right before each request, or ask the issuer.",
     "Look how the issuer computes exp: 15 or 60 can be minutes that were added as seconds.", "RFC 7519 4.1.4"},
    {"max_age_exceeded", Cause::Expired, Error, "Older than allowed", "{claim} {found} is {ago} before the clock; at most {expected} s are allowed",
     "Sign in again.", "", "OpenID Connect Core 3.1.3.7"},
    {"max_age_without_iat", Cause::ClaimRejected, Error, "Age cannot be known", "A maximum age is required, and the token has no {expected}",
     "", "Let the issuer put in iat.", "RFC 7519 4.1.6"},
    {"soon_expires", NoCause, Note, "Expires soon", "exp {found} is {left} away", "", "", "RFC 7519 4.1.4"},
};

constexpr CodeEntry ClaimCodes[] = {
    {"issuer_differs", Cause::IssuerMismatch, Error, "Another issuer", "iss is {found}, expected {expected}{difference}", "", "", "RFC 7519 4.1.1"},
    {"issuer_missing", Cause::IssuerMismatch, Error, "No issuer", "There is no iss claim, expected {expected}", "", "", "RFC 7519 4.1.1"},
    {"issuer_slash", Cause::IssuerMismatch, Error, "Issuer differs by a slash", "iss is {found}, expected {expected}: only the slash at the end differs",
     "", "Set the issuer exactly as its metadata spells it, with or without the slash.", "RFC 7519 4.1.1"},
    {"issuer_case", Cause::IssuerMismatch, Error, "Issuer differs by case", "iss is {found}, expected {expected}: only upper and lower case differ",
     "", "", "RFC 7519 2"},
    {"issuer_scheme", Cause::IssuerMismatch, Error, "Issuer differs by scheme", "iss is {found}, expected {expected}: only http and https differ", "", "", "RFC 7519 4.1.1"},
    {"issuer_alias", Cause::IssuerMismatch, Error, "An alias of the issuer", "iss is {found}, expected {expected}: {alias}", "",
     "Expect the issuer as the token spells it, after making sure that it is the same tenant.", "OpenID Connect Discovery 4.3"},
    {"issuer_not_text", Cause::IssuerMismatch, Error, "iss is no text", "iss is {found}", "", "", "RFC 7519 4.1.1"},
    {"audience_differs", Cause::AudienceMismatch, Error, "Meant for another service", "aud is {found}, expected {expected}", "", "", "RFC 7519 4.1.3"},
    {"audience_missing", Cause::AudienceMismatch, Error, "No audience", "There is no aud claim, expected {expected}{hint}", "", "", "RFC 7519 4.1.3"},
    {"audience_slash", Cause::AudienceMismatch, Error, "Audience differs by a slash", "aud is {found}, expected {expected}: only the slash at the end differs",
     "Request the token with the audience spelled as the API expects it.", "Expect the audience as the issuer spells it.", "RFC 7519 4.1.3"},
    {"audience_case", Cause::AudienceMismatch, Error, "Audience differs by case", "aud is {found}, expected {expected}: only upper and lower case differ", "", "", "RFC 7519 4.1.3"},
    {"audience_scheme", Cause::AudienceMismatch, Error, "Audience differs by scheme", "aud is {found}, expected {expected}: only the scheme differs", "", "", "RFC 7519 4.1.3"},
    {"audience_of_platform", Cause::AudienceMismatch, Error, "Meant for {service}", "aud {found} is {service}, not your API; expected {expected}",
     "Request a scope of your own API, not one of {service}.", "", "RFC 7519 4.1.3"},
    {"audience_platform_note", NoCause, Warning, "Meant for {service}", "aud {found} is {service}: only it can check this token; its signature never verifies elsewhere",
     "Request a scope of your own API.", "", "RFC 7519 4.1.3"},
    {"claim_missing", Cause::ClaimRejected, Error, "Claim {claim} is missing", "{claim} is required, and the token does not carry it", "", "", "RFC 7519 4"},
    {"claim_differs", Cause::ClaimRejected, Error, "Claim {claim} is another", "{claim} is {found}, expected {expected}", "", "", "RFC 7519 4"},
    {"claim_type", Cause::ClaimRejected, Error, "Claim {claim} has the wrong type", "{claim} is {found}, expected {expected}", "", "", "RFC 7519 4.1"},
    {"sub_not_text", NoCause, Warning, "sub is no text", "sub is {found}; PyJWT 2.10 and others refuse it", "", "Write sub as a string.", "RFC 7519 4.1.2"},
    {"nonce_differs", Cause::ClaimRejected, Error, "Another nonce", "nonce is {found}, expected {expected}", "Start the sign-in again; keep the nonce in the session.", "", "OpenID Connect Core 3.1.3.7"},
    {"nonce_missing", Cause::ClaimRejected, Error, "No nonce", "There is no nonce claim, expected {expected}", "", "", "OpenID Connect Core 3.1.3.7"},
    {"typ_differs", Cause::ClaimRejected, Error, "Another type of token", "typ is {found}, expected {expected}", "", "", "RFC 8725 3.11"},
    {"typ_missing", Cause::ClaimRejected, Error, "No type", "The header has no typ, expected {expected}", "", "", "RFC 8725 3.11"},
    {"azp_missing", NoCause, Warning, "azp is missing", "There are several audiences and no azp claim", "", "", "OpenID Connect Core 3.1.3.7"},
    {"scope_missing", Cause::InsufficientScope, Error, "A right is missing", "{expected} is required; the token carries {found}", "", "", "RFC 6750 3.1"},
    {"algorithm_not_allowed", Cause::AlgorithmRejected, Error, "Algorithm is not allowed", "alg is {found}; allowed are {expected}", "", "", "RFC 8725 3.1"},
    {"revoked_by_id", Cause::Revoked, Error, "Revoked", "jti {found} stands in the revocation list", "", "", "RFC 7009"},
    {"revoked_by_hash", Cause::Revoked, Error, "Revoked", "The SHA-256 of the token stands in the revocation list", "", "", "RFC 7009"},
    {"revoked_by_subject", Cause::Revoked, Error, "Session ended", "Tokens of {found} issued before {expected} are revoked", "", "", "RFC 7009"},
    {"jti_seen", Cause::Replayed, Error, "Used before", "jti {found} was seen before", "", "", "RFC 7519 4.1.7"},
    {"jti_missing", NoCause, Warning, "No jti", "Seen ids are given, but the token carries none: replay cannot be told", "", "Let the issuer put in jti.", "RFC 7519 4.1.7"},
    {"id_token_as_access_token", Cause::ClaimRejected, Error, "ID token used as access token",
     "{evidence}: it tells the client who signed in; it is no key to an API", "Send the access token of the same response.", "Require typ at+jwt.", "RFC 9068 4"},
    {"id_token_in_header", NoCause, Warning, "ID token used as access token",
     "{evidence}, and it stands in an Authorization header: it tells the client who signed in; it is no key to an API",
     "Send the access token of the same response.", "Require typ at+jwt.", "RFC 9068 4"},
    {"refresh_token_as_access_token", Cause::ClaimRejected, Error, "Refresh token used as access token", "typ is {found}",
     "Send the access token; the refresh token goes to the token endpoint alone.", "", "RFC 6749 1.5"},
    {"entra_nonce_header", NoCause, Warning, "Signed for Microsoft alone", "The header has a nonce: Microsoft changed it after signing, and only its own services can verify this token",
     "Request a token for your own API.", "Do not verify tokens that are meant for Microsoft Graph.", "learn.microsoft.com/entra/identity-platform/access-tokens"},
    {"profile_claim_missing", Cause::ClaimRejected, Error, "{claim} is missing for {profile}", "{profile} must carry {claim}", "", "", "RFC 9068 2.2"},
    {"at_hash_differs", Cause::ClaimRejected, Error, "at_hash does not fit", "at_hash is {found}, that of the given access token {expected}", "", "", "OpenID Connect Core 3.1.3.6"},
    {"c_hash_differs", Cause::ClaimRejected, Error, "c_hash does not fit", "c_hash is {found}, that of the given authorization code {expected}", "", "", "OpenID Connect Core 3.3.2.11"},
    {"duplicate_claim", NoCause, Warning, "Claim {claim} stands twice", "{claim} is {found}; parsers take the first, the last, or refuse it", "", "Write each claim once.", "RFC 7519 4"},
    {"claim_number_rounded", NoCause, Warning, "Number of {claim} is rounded by many parsers", "{claim} {found} does not fit into a double exactly; JavaScript reads {expected}",
     "", "Write large numbers as text.", "RFC 8259 6"},
    {"payload_not_json", NoCause, Warning, "Payload is no JSON", "The payload does not begin like JSON; it is a JWS, not a JWT", "", "", "RFC 7519 7.2"},
    {"payload_json_invalid", Cause::Malformed, Error, "Payload is damaged JSON", "{found} at byte {offset} of the payload", CopyAgain, "", "RFC 7519 7.2"},
    {"payload_not_object", NoCause, Warning, "Payload is no JSON object", "A JWT needs a JSON object; this is {found}", "", "", "RFC 7519 7.2"},
    {"payload_not_utf8", NoCause, Warning, "Payload is not UTF-8", "Byte {offset} of the payload is not UTF-8", "", "", "RFC 7519 7.2"},
    {"kid_injection", NoCause, Warning, "kid holds {what}", "kid is {found}: it looks made to attack a server that uses it in a path, a query or a command",
     "", "Use kid only to look it up in the key set, exactly.", "RFC 8725 3.10"},
    {"key_carried", NoCause, Warning, "The token carries a key", "The header holds {found}: a key that the token brings along proves nothing, since everybody can make one",
     "", "Verify with the key set of the issuer alone.", "RFC 8725 3.10"},
    {"key_address", NoCause, Warning, "The token names an address for keys", "{name} is {found}{oddity}; it was not fetched",
     "", "Never fetch keys from an address in a token; allow-list the issuer's.", "RFC 8725 3.10"},
    {"well_known_secret", NoCause, Warning, "Signed with a well-known secret", "The signature verifies with the secret `{found}`, which stands in every list of common secrets: everybody can make such tokens",
     "", "Change the secret at once, to 32 random octets or more; tokens signed with it cannot be trusted.", "RFC 8725 3.5"},
    {"personal_data", NoCause, Warning, "Personal data in clear", "{found} can be read by everybody who sees the token", "", "Leave personal data out of access tokens, or encrypt them.", "RFC 9068 6"},
    {"secret_in_claims", NoCause, Warning, "A secret in clear", "The claim {found} looks like a secret; everybody who sees the token can read it", "", "Never put secrets into claims.", "RFC 7519 12"},
};

constexpr CodeEntry ProofCodes[] = {
    {"dpop_key_missing", Cause::ClaimRejected, Error, "Proof without a key", "The header of the DPoP proof has no jwk", "", "", "RFC 9449 4.2"},
    {"dpop_key_private", Cause::ClaimRejected, Error, "Proof shows its private key", "The jwk of the proof has the private member {found}", "Make a new key at once: this one is known.", "", "RFC 9449 4.3"},
    {"dpop_method_differs", Cause::ClaimRejected, Error, "Proof for another method", "htm is {found}, the request is {expected}", "Make a new proof for each request.", "", "RFC 9449 4.3"},
    {"dpop_url_differs", Cause::ClaimRejected, Error, "Proof for another address", "htu is {found}, the request is {expected}", "Make a new proof for each request; leave out query and fragment.", "Compare with the outside address when a proxy stands in front.", "RFC 9449 4.3"},
    {"dpop_hash_differs", Cause::ClaimRejected, Error, "Proof for another access token", "ath is {found}, the hash of the given access token is {expected}", "Make the proof with the access token that is sent.", "", "RFC 9449 4.3"},
    {"dpop_hash_missing", Cause::ClaimRejected, Error, "Proof names no access token", "An access token is sent, and the proof has no ath", "", "", "RFC 9449 4.3"},
    {"dpop_key_differs", Cause::ClaimRejected, Error, "Proof with another key", "The access token is bound to jkt {expected}, the proof's key is {found}", "Sign the proof with the key that the token was requested with.", "", "RFC 9449 6.1"},
    {"dpop_not_compared", NoCause, Note, "Proof not compared with its request", "Of the request these are not known here: {found}. Paste the whole request (request line, Host, Authorization and DPoP) or the curl command to have all compared", "", "", "RFC 9449 4.3"},
    {"dpop_signature_fits", NoCause, Note, "Proof is signed with its own key", "The proof's signature fits the jwk in its header, as a DPoP proof must; it says who sends, not who may", "", "", "RFC 9449 4.3"},
    {"dpop_signature_differs", Cause::SignatureMismatch, Error, "Proof's signature does not fit", "The proof's signature does not fit the jwk in its header", "", "", "RFC 9449 4.3"},
    {"disclosure_damaged", Cause::Malformed, Error, "Disclosure is damaged", "Disclosure {number} is {found}", CopyAgain, "", "RFC 9901 7.1"},
    {"disclosure_unknown", Cause::Malformed, Error, "Disclosure without a digest", "No digest in the token fits disclosure {number} ({found})", "Send only disclosures of this token, unchanged.", "", "RFC 9901 7.1"},
    {"disclosure_name", Cause::Malformed, Error, "Disclosure under a name that is taken", "{found} is disclosed where it must not be: the name stands there already, or is reserved", "", "", "RFC 9901 7.1"},
    {"key_binding_typ", Cause::ClaimRejected, Error, "Key binding of another type", "typ of the key binding is {found}, {expected} is right", "", "", "RFC 9901 4.3"},
    {"key_binding_claim_missing", Cause::ClaimRejected, Error, "{claim} is missing in the key binding", "The holder's proof must carry iat, aud and nonce", "", "", "RFC 9901 4.3"},
    {"key_binding_audience", Cause::AudienceMismatch, Error, "Presented to another verifier", "aud of the key binding is {found}, expected is {expected}", "Present the credential with a key binding for this verifier.", "", "RFC 9901 7.3"},
    {"key_binding_nonce", Cause::ClaimRejected, Error, "Key binding for another challenge", "nonce of the key binding is {found}, expected is {expected}", "Answer the challenge of this request.", "", "RFC 9901 7.3"},
    {"key_binding_time", Cause::ClaimRejected, Error, "Key binding at the wrong time", "iat of the key binding is {found}, expected {expected}", "Make the key binding when the credential is presented; synchronise the clock.", "", "RFC 9901 7.3"},
    {"disclosure_digest_twice", Cause::Malformed, Error, "Digest stands twice", "The digest {found} stands more than once", "", "", "RFC 9901 7.1"},
    {"disclosure_hash_unknown", Cause::AlgorithmRejected, Error, "Hash of disclosures is not supported", "_sd_alg is {found}", "", "", "RFC 9901 4.1.1"},
    {"key_binding_hash_differs", Cause::ClaimRejected, Error, "Key binding for other disclosures", "sd_hash is {found}, that of the presented text {expected}", "", "", "RFC 9901 7.3"},
    {"key_binding_missing", NoCause, Note, "No key binding", "The token names a holder's key (cnf), and nothing proves that the sender holds it", "", "", "RFC 9901 7.3"},
    {"key_binding_not_checked", NoCause, Note, "Key binding not checked", "{found}", "", "", "RFC 9901 7.3"},
};

constexpr std::string_view Purpose = "What it is for";
constexpr CodeEntry PurposeCodes[] = {
    {"purpose_id_token", NoCause, Note, Purpose, "An ID token tells the client who signed in; an API wants the access token of the same response", "", "", "OpenID Connect Core 2"},
    {"purpose_refresh_token", NoCause, Note, Purpose, "A refresh token goes to the token endpoint of its issuer alone, which gives new access tokens for it", "", "", "RFC 6749 1.5"},
    {"purpose_dpop", NoCause, Note, Purpose, "A DPoP proof goes beside an access token, for one request: it shows that the sender holds the key", "", "", "RFC 9449 4"},
    {"purpose_svid", NoCause, Note, Purpose, "A JWT-SVID names a workload to the service in aud; each service gets one of its own", "", "", "JWT-SVID 3"},
    {"purpose_kubernetes", NoCause, Note, Purpose, "A pod shows it to the services in aud, by default the Kubernetes API; another service needs a projected token with its own aud", "", "", "kubernetes.io/docs/concepts/security/service-accounts"},
    {"purpose_entra", NoCause, Note, Purpose, "Microsoft Entra made it for the API in aud; only that API can judge it, and the client that asked should not read it", "", "", "learn.microsoft.com/entra/identity-platform/access-tokens"},
    {"purpose_cognito_access", NoCause, Note, Purpose, "An access token of Cognito has no aud: an API checks client_id, token_use and scope", "", "", "docs.aws.amazon.com/cognito"},
    {"purpose_workflow", NoCause, Note, Purpose, "It shows a cloud which workflow runs, and is exchanged there for its credentials; it lives minutes", "", "", "docs.github.com/actions"},
    {"purpose_firebase", NoCause, Note, Purpose, "Firebase made it for the project in aud: the project's own back end takes it, other APIs do not", "", "", "firebase.google.com/docs/auth/admin/verify-id-tokens"},
    {"purpose_logout", NoCause, Note, Purpose, "A logout token tells a client that a session ended; it opens nothing", "", "", "OpenID Connect Back-Channel Logout 2.4"},
    {"purpose_access_token", NoCause, Note, Purpose, "An access token opens the API in aud, with the rights in scope", "", "", "RFC 9068 2.2"},
};

constexpr CodeEntry OpaqueCodes[] = {
    {"opaque_token", NoCause, Note, "Opaque token", "{label}: it is only a name for something that its server knows; expiry, rights and revocation cannot be known from it",
     "Ask the server that issued it (introspection, or its API).", "", "RFC 7662"},
    {"opaque_where_jwt_expected", Cause::Malformed, Error, "Opaque token where a JWT is expected", "The expectations name {expected}, which only a JWT can fulfil",
     "Request the token with an audience (the API's identifier): without one many issuers answer with an opaque token.", "", "RFC 9068 2"},
    {"checksum_differs", Cause::Malformed, Error, "Checksum does not fit", "The last six characters of this {label} do not fit those before: a character was changed or lost",
     CopyAgain, "", "github.blog/2021-04-05-behind-githubs-new-authentication-token-formats"},
    {"checksum_fits", NoCause, Note, "Checksum fits", "The copy of this {label} is complete; whether it is still good only its server knows", "", "", "github.blog/2021-04-05-behind-githubs-new-authentication-token-formats"},
    {"aws_account", NoCause, Note, "AWS account {found}", "The key id {key} belongs to account {found}", "See whether this is the account that you mean.", "", "docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"},
    {"aws_needs_session_token", NoCause, Warning, "Temporary key id", "An ASIA key works only together with its session token (X-Amz-Security-Token); without it AWS answers `The security token included in the request is invalid`",
     "Send all three: access key id, secret key and session token (AWS_SESSION_TOKEN).", "", "docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html"},
    {"aws_session_token_missing", Cause::UnknownToken, Error, "Session token is missing", "The request is signed with the temporary key {found} and has no {expected}: AWS answers `The security token included in the request is invalid`",
     "Send the session token of the same credentials (AWS_SESSION_TOKEN).", "", "docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html"},
    {"aws_request_expired", Cause::Expired, Error, "Signed too long ago", "The request was signed {found}, {distance} before the clock {expected}",
     "Sign the request when it is sent; synchronise the clock.", "", "docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html"},
    {"aws_request_early", Cause::NotYetValid, Error, "Signed in the future", "The request was signed {found}, {distance} after the clock {expected}",
     "Synchronise the clock of the caller.", "", "docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html"},
    {"aws_not_a_credential", NoCause, Warning, "Unique id, not a key", "{label}: it names an identity and cannot sign requests", "Use an access key id (AKIA or ASIA).", "", "docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"},
    {"basic_credentials", NoCause, Note, "User name and password", "Basic credentials for the user {found}: no bearer token", "Request a token and send it with `Bearer`, where the API wants one.", "", "RFC 7617"},
    {"cookie_signed", NoCause, Note, "Signed session cookie", "{label}; its content can be read: {found}", "", "", "itsdangerous.palletsprojects.com"},
    {"cookie_not_shown", NoCause, Note, "Signed session cookie", "{label}; its content is not shown: it is sealed, or in a form that only its own language reads", "", "", "itsdangerous.palletsprojects.com"},
    {"kind_not_checked", NoCause, Note, "Not checked here", "{label}: named and shown; its XML signature is not checked here, so nothing proves who made it", "", "", ""},
    {"foreign_expired", Cause::Expired, Error, "Expired", "{claim} {found} is {ago} before the clock {expected}, leeway {leeway} s", "", "", ""},
    {"foreign_damaged", Cause::Malformed, Error, "Damaged", "{label}: {found}", CopyAgain, "", ""},
};

constexpr CodeEntry NoteCodes[] = {
    {"signature_not_checked", NoCause, Note, "Signature not checked", "{found}; nothing here proves who made the token",
     "Give the issuer's public key or key set.", "Give the issuer's public key or key set.", "RFC 7515 5.2"},
    {"content_not_decrypted", NoCause, Note, "Content not decrypted", "{found}", "Give the private key or secret of the recipient.", "", "RFC 7516 5.2"},
    {"issuer_not_checked", NoCause, Note, "Issuer not checked", "No issuer was expected; iss is {found}", "", "", "RFC 7519 4.1.1"},
    {"audience_not_checked", NoCause, Note, "Audience not checked", "No audience was expected; aud is {found}", "", "", "RFC 7519 4.1.3"},
    {"audience_present_none_expected", NoCause, Note, "Some libraries refuse this audience", "aud is {found}; a verifier that expects none (PyJWT, say) refuses the token", "", "Set the expected audience.", "RFC 7519 4.1.3"},
    {"revocation_not_checked", NoCause, Note, "Revocation not checked", "Whether it was revoked cannot be known from the token", "Ask the issuer (introspection), or give a revocation list.", "", "RFC 7662"},
    {"replay_not_checked", NoCause, Note, "Replay not checked", "No list of seen ids was given", "", "", "RFC 7519 4.1.7"},
    {"encrypted_not_signed", NoCause, Note, "Encrypted, not signed", "{found} uses the recipient's public key: everybody can make such a token, nobody signed it", "", "Accept only a signed token inside (nested JWT).", "RFC 8725 3.3"},
    {"nested_token", NoCause, Note, "Token inside the token", "The decrypted content is a token of its own, judged as layer {number}", "", "", "RFC 7519 A.2"},
    {"nested_rejected", NoCause, Note, "The inner token decides", "Findings of layer {number} count for the whole", "", "", "RFC 8725 3.3"},
    {"nested_too_deep", Cause::Malformed, Error, "Nested too deep", "More than {expected} layers are not opened", "", "", "RFC 8725 3.3"},
};
// clang-format on

} // namespace

std::span<const CodeEntry> tokenCodes()
{
    static const std::vector<CodeEntry> all = [] {
        std::vector<CodeEntry> joined;
        for (const std::span<const CodeEntry> table :
             {std::span<const CodeEntry>(HeaderCodes), std::span<const CodeEntry>(TimeCodes),
              std::span<const CodeEntry>(ClaimCodes), std::span<const CodeEntry>(ProofCodes),
              std::span<const CodeEntry>(OpaqueCodes), std::span<const CodeEntry>(PurposeCodes),
              std::span<const CodeEntry>(NoteCodes)})
            joined.insert(joined.end(), table.begin(), table.end());
        return joined;
    }();
    return all;
}

} // namespace bearerwatch::causes::detail
