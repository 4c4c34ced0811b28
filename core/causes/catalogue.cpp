#include "causes/catalogue.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/brace_pattern.h"
#include "base/text.h"
#include "causes/codes.h"

namespace bearerwatch::causes {
namespace {

constexpr std::array<CauseEntry, CauseCount> Causes = {{
    {Cause::Expired, Family::Time, "Expired", "The token was used after its end of life.",
     "Compare exp with the clock of the server that refused it.",
     "Request a new access token, with the refresh token where there is one, before the old one ends.",
     "Keep the clock synchronised; allow a leeway of at most 60 s.", "RFC 7519 4.1.4"},
    {Cause::NotYetValid, Family::Time, "Not yet valid",
     "The token was used before its time, or two clocks differ.",
     "Compare nbf and iat with the clock of the server that refused it.",
     "Wait, or synchronise the clock of the machine that issues the token.",
     "Synchronise the clock; allow a leeway of at most 60 s.", "RFC 7519 4.1.5"},
    {Cause::Malformed, Family::Form, "Malformed",
     "The text is not a token of the expected form, or the copy is damaged.",
     "Look at how the token is copied and at the Authorization header: Bearer, one blank, the token.",
     "Send the token exactly as it was issued, in `Authorization: Bearer <token>`.",
     "Check that no proxy cuts, re-encodes or folds the header.", "RFC 6750 2.1"},
    {Cause::SignatureMismatch, Family::Trust, "Signature mismatch",
     "The signature does not fit: the token was changed, or signed with another key.",
     "Find out which key signed it, and whether a character was changed on the way.",
     "Request a new token; never edit one.", "Verify with the key set of the issuer that made the token.",
     "RFC 7515 5.2"},
    {Cause::UnknownKey, Family::Trust, "Unknown key",
     "No key for the token's kid: the keys were rotated, or it is another issuer's.",
     "Compare the kid with the issuer's current key set.", "Request a new token after a rotation of keys.",
     "Fetch the key set again when a kid is unknown, and publish new keys before signing with them.",
     "RFC 7515 4.1.4"},
    {Cause::AlgorithmRejected, Family::Trust, "Algorithm rejected",
     "The token names an algorithm that is not allowed, or that does not fit the key.",
     "Compare alg in the header with what the server allows and with the type of the key.",
     "Request a token signed with an algorithm that the API allows.",
     "List the allowed algorithms; let the key decide, never the token.", "RFC 8725 3.1"},
    {Cause::AudienceMismatch, Family::Purpose, "Audience mismatch",
     "The token was issued for another service.",
     "Compare aud with the audience that the API expects, letter by letter.",
     "Request the token for this API (audience, resource or scope of the request).",
     "Expect the audience that the issuer puts in.", "RFC 7519 4.1.3"},
    {Cause::IssuerMismatch, Family::Purpose, "Issuer mismatch",
     "The token comes from another issuer than the expected one.",
     "Compare iss with the expected issuer: scheme, slash at the end, tenant, version.",
     "Request the token from the issuer that the API trusts.",
     "Set the issuer exactly as its metadata spells it.", "RFC 7519 4.1.1"},
    {Cause::ClaimRejected, Family::Purpose, "Claim rejected",
     "Another claim is missing or has the wrong value.",
     "Compare the named claim with what the API requires.", "Request a token that carries the claim.",
     "Require only what the issuer is set to put in.", "RFC 7519 4"},
    {Cause::Revoked, Family::State, "Revoked", "The token was revoked, or its session has ended.",
     "Ask the issuer (introspection, status list); it cannot be known from the token alone.",
     "Sign in again.", "Tell the client that the session ended, so that it does not try again.", "RFC 7009"},
    {Cause::Replayed, Family::State, "Replayed", "A token or proof that may be used once was used twice.",
     "Look for a retry that sends the same jti, or for somebody who copied it.",
     "Make a new proof or token for each request.", "Keep seen jti values as long as the token lives.",
     "RFC 9449 11.1"},
    {Cause::InsufficientScope, Family::Purpose, "Insufficient scope",
     "The token is good but does not carry the right that is needed.",
     "Compare scope, scp or roles with what the route requires.", "Request the token with the missing scope.",
     "Name the required scope in the WWW-Authenticate header.", "RFC 6750 3.1"},
    {Cause::Missing, Family::Form, "Missing", "No token was sent.",
     "See whether the Authorization header leaves the client, and whether a proxy removes it.",
     "Send `Authorization: Bearer <token>`.", "Pass the Authorization header on through proxies.",
     "RFC 6750 3"},
    {Cause::UnknownToken, Family::Form, "Unknown token", "The server does not know this opaque token.",
     "See whether the token belongs to this server and environment.",
     "Use a token of this server and environment.",
     "See whether the store of tokens was emptied or is another environment's.", "RFC 7662 2.2"},
    {Cause::ValidatorUnavailable, Family::Service, "Validator unavailable",
     "The server could not check the token: key set, introspection or identity provider was not reached.",
     "See whether the server reaches the issuer: name resolution, proxy, certificate, time-out.",
     "Try again later, with growing pauses.", "Keep the last key set, raise the time-out, watch the issuer.",
     "RFC 7517"},
    {Cause::Unspecified, Family::Form, "Unspecified", "The token was rejected, and the log gives no reason.",
     "Look at the log of the part that checks the token, at the same time and for the same request.",
     "Paste the token into Inspect to see what is wrong with it.",
     "Log the reason of a refusal, without the token.", "RFC 6750 3.1"},
}};

std::vector<CodeEntry> joinedCodes()
{
    std::vector<CodeEntry> all;
    for (const auto table :
         {detail::tokenCodes(), detail::keyCodes(), detail::serviceCodes(), detail::foreignCodes()})
        all.insert(all.end(), table.begin(), table.end());
    std::sort(all.begin(), all.end(), [](const CodeEntry& a, const CodeEntry& b) { return a.code < b.code; });
    return all;
}

} // namespace

const CauseEntry& entry(Cause cause)
{
    return Causes.at(index(cause));
}

std::span<const CodeEntry> codes()
{
    static const std::vector<CodeEntry> all = joinedCodes();
    return all;
}

const CodeEntry* findCode(std::string_view code)
{
    const auto all = codes();
    const auto found =
        std::lower_bound(all.begin(), all.end(), code,
                         [](const CodeEntry& entry, std::string_view wanted) { return entry.code < wanted; });
    return found != all.end() && found->code == code ? &*found : nullptr;
}

// `{offset}` is that of the span where the finding names no other.
std::string fill(std::string_view words, const Finding& finding)
{
    return base::fillBraces(words, [&](std::string_view name) {
        const std::string argument = finding.argument(name);
        return base::escapeForDisplay(name == "expected"    ? finding.expected
                                          : name == "found" ? finding.found
                                          : argument.empty() && name == "offset"
                                          ? std::to_string(finding.span.offset)
                                          : argument);
    });
}

Words describe(const Finding& finding)
{
    const CodeEntry* code = findCode(finding.code);
    const CauseEntry* cause = finding.cause ? &entry(*finding.cause) : nullptr;
    const auto choose = [&](std::string_view own, std::string_view general) {
        return fill(own.empty() ? general : own, finding);
    };
    Words words;
    words.title = code ? fill(code->title, finding) : finding.code;
    words.evidence = code ? fill(code->evidence, finding) : std::string();
    words.clientFix = choose(code ? code->clientFix : "", cause ? cause->clientFix : "");
    words.serverFix = choose(code ? code->serverFix : "", cause ? cause->serverFix : "");
    words.reference = choose(code ? code->reference : "", cause ? cause->reference : "");
    return words;
}

Finding makeFinding(std::string_view code, Certainty certainty)
{
    Finding finding;
    finding.code = code;
    finding.certainty = certainty;
    if (const CodeEntry* known = findCode(code)) {
        finding.cause = known->cause;
        finding.severity = known->severity;
    }
    return finding;
}

} // namespace bearerwatch::causes
