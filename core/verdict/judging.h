#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/json.h"
#include "base/time.h"
#include "causes/catalogue.h"
#include "verdict/claims.h"
#include "verdict/policy.h"
#include "verdict/verdict.h"

// What the parts of the judge share. Internal to this folder.

namespace bearerwatch::jose {
struct Jws;
struct JwsCheck;
} // namespace bearerwatch::jose

namespace bearerwatch::verdict {

struct Keys;

/// One token under judgement.
struct Judging {
    const Policy& policy;
    base::Time now;
    base::JsonValue header; ///< Object, or empty.
    base::JsonValue claims; ///< Object, or empty.
    std::string_view kind;
    std::string_view context;
    std::string_view tokenText;
    std::vector<causes::Finding> findings;
    std::string_view memberName = {}; ///< Member, parameter or cookie that it stood in: "refresh_token".
    std::string_view scheme = {}; ///< Of the Authorization header that it stood in: "DPoP".

    /// Appends a finding of the catalogue.
    causes::Finding& add(std::string_view code, causes::Span span = {}, std::string expected = {},
                         std::string found = {})
    {
        causes::Finding finding = causes::makeFinding(code);
        finding.span = std::move(span);
        finding.expected = std::move(expected);
        finding.found = std::move(found);
        findings.push_back(std::move(finding));
        return findings.back();
    }
};

void judgeTimes(Judging& judging); ///< exp, nbf, iat, lifetime, maximum age.
void judgeClaims(Judging& judging); ///< iss, aud, scope, required claims, nonce, typ, algorithms.
void judgeRequirements(Judging& judging); ///< Scope, required claims and values, nonce.
void judgeState(Judging& judging); ///< Revocation, replay.
void judgePurpose(Judging& judging); ///< What the token is for, and whether it is used for that.
void judgeProof(Judging& judging); ///< DPoP, at_hash.
void reviewClaims(Judging& judging); ///< Warnings: duplicates, rounded numbers, personal data, types.
void reviewHeader(Judging& judging); ///< Warnings: hostile kid, keys and addresses that the token carries.
void reviewSecret(Judging& judging,
                  const jose::Jws& jws); ///< Warning: signed with a secret that everybody knows.
/// Findings for what was given and is no key, in place of "no key was given"; warnings for a key that fits
/// but that other programs cannot read.
void reviewKeys(Judging& judging, const Keys& keys, const jose::JwsCheck& check);
void reviewDecryptionKeys(Judging& judging, const Keys& keys); ///< The same for what should decrypt.
void noteUnchecked(Judging& judging, const SignatureResult& signature); ///< A note for each check not made.

/// Whether a finding rejects: an error that has a cause.
[[nodiscard]] bool hasErrorWithCause(const std::vector<causes::Finding>& findings);

/// Whether the code is one that judgeTimes makes.
[[nodiscard]] bool isTimeCode(std::string_view code);

/// What the token is, in English: "ID token", "access token (RFC 9068)".
[[nodiscard]] std::string labelOf(base::JsonValue header, base::JsonValue claims, std::string_view kind);

/// Judges what is no JOSE token: opaque kinds, cookies, PASETO, key ids. Fills kind, label, claims as far as
/// is sound.
void judgeForeign(TokenReport& report, Judging& judging, const Keys& keys);

/// SD-JWT (RFC 9901): disclosures, digests, key binding.
void judgeDisclosures(TokenReport& report, Judging& judging, std::string_view disclosures);

} // namespace bearerwatch::verdict
