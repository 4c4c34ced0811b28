#include <algorithm>
#include <map>

#include "base/base64.h"
#include "base/json.h"
#include "crypto/hash.h"
#include "jose/jws.h"
#include "verdict/disclosed_claims.h"
#include "verdict/judging.h"

namespace bearerwatch::verdict {
namespace {

constexpr int MaxDepth = 16;
constexpr std::size_t MaxDisclosures = 1000;

using Digests = std::map<std::string, int, std::less<>>; // digest -> how often it stands there

void collectDigests(base::JsonValue value, Digests& digests, int depth)
{
    if (depth > MaxDepth)
        return;
    if (value.isObject()) {
        for (const base::JsonValue member : value) {
            const std::string name = member.name();
            if (name == "_sd" && member.isArray()) {
                for (const base::JsonValue digest : member)
                    ++digests[digest.string()];
            } else if (name == "..." && member.isString()) {
                ++digests[member.string()];
            } else {
                collectDigests(member, digests, depth + 1);
            }
        }
    } else if (value.isArray()) {
        for (const base::JsonValue element : value)
            collectDigests(element, digests, depth + 1);
    }
}

std::vector<std::string_view> split(std::string_view text)
{
    std::vector<std::string_view> pieces;
    for (std::size_t at = 0; at <= text.size() && pieces.size() <= MaxDisclosures;) {
        const std::size_t end = std::min(text.find('~', at), text.size());
        pieces.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return pieces;
}

causes::Finding& addNumbered(Judging& judging, const char* code, std::size_t number, std::string found)
{
    causes::Finding& finding = judging.add(code, {"disclosure", 0, 0}, {}, std::move(found));
    finding.arguments.emplace_back("number", std::to_string(number));
    return finding;
}

// What the holder's proof says (RFC 9901 4.3 and 7.3): for which verifier, which challenge, and when.
void judgeBindingClaims(Judging& judging, base::JsonValue header, base::JsonValue claims)
{
    if (textClaim(header, "typ") != "kb+jwt")
        judging.add("key_binding_typ", {"key_binding", 0, 0}, "kb+jwt",
                    header.isObject() ? shown(header.find("typ")) : "absent");
    for (const char* name : {"iat", "aud", "nonce"}) {
        if (!claims.isObject() || !claims.find(name))
            judging.add("key_binding_claim_missing", {"key_binding", 0, 0})
                .arguments.emplace_back("claim", name);
    }
    const Policy& policy = judging.policy;
    const std::string audience = textClaim(claims, "aud"), nonce = textClaim(claims, "nonce");
    if (!audience.empty() && !policy.audiences.empty() &&
        std::find(policy.audiences.begin(), policy.audiences.end(), audience) == policy.audiences.end())
        judging.add("key_binding_audience", {"key_binding", 0, 0}, policy.audiences.front(), audience);
    if (!nonce.empty() && !policy.nonce.empty() && nonce != policy.nonce)
        judging.add("key_binding_nonce", {"key_binding", 0, 0}, policy.nonce, nonce);
    const NumericDate issued = readNumericDate(claims, "iat");
    if (issued.form != DateForm::Seconds)
        return;
    if (*issued.time > judging.now + policy.leeway)
        judging.add("key_binding_time", {"key_binding", 0, 0}, base::formatRfc3339(judging.now),
                    base::formatRfc3339(*issued.time));
    else if (policy.maxAge && *issued.time + *policy.maxAge + policy.leeway < judging.now)
        judging.add("key_binding_time", {"key_binding", 0, 0},
                    "within " + std::to_string(policy.maxAge->count()) + " s of " +
                        base::formatRfc3339(judging.now),
                    base::formatRfc3339(*issued.time));
}

// The holder's proof at the end (RFC 9901 4.3): signed with the key of cnf, over everything before it.
void judgeKeyBinding(TokenReport& report, Judging& judging, std::string_view binding,
                     std::string_view presented)
{
    const base::JsonValue holder = findClaim(judging.claims, "cnf.jwk");
    if (binding.empty()) {
        if (holder)
            judging.add("key_binding_missing", {"token", report.text.size(), 0});
        return;
    }
    const jose::Jws proof = jose::parseJws(binding);
    if (!holder.isObject() || proof.signatures.empty()) {
        judging.add(
            "key_binding_not_checked", {"token", report.text.size() - binding.size(), binding.size()}, {},
            holder ? "The key binding cannot be read" : "The token names no key of the holder (cnf.jwk)");
        return;
    }
    jose::Key key = jose::readJwk(holder);
    key.kid.clear();
    key.source = "cnf.jwk";
    const jose::JwsCheck check = jose::verifyJws(proof, std::span(&key, 1));
    for (causes::Finding finding : check.findings) {
        finding.span.part = "key_binding";
        judging.findings.push_back(std::move(finding));
    }
    const std::string payload(base::asText(proof.payload));
    const auto document = base::JsonDocument::parse(payload);
    judgeBindingClaims(judging, proof.signatures.front().protectedHeader.root(),
                       document ? document->root() : base::JsonValue());
    const std::string expected =
        base::encodeBase64Url(crypto::digest(crypto::Hash::Sha256, presented).view());
    const std::string found = document ? textClaim(document->root(), "sd_hash") : std::string();
    if (found != expected)
        judging.add("key_binding_hash_differs", {"key_binding", 0, 0}, expected,
                    found.empty() ? "absent" : found);
}

// Required claims and rights are looked for in what was disclosed, too.
void judgeDisclosedClaims(Judging& judging, const std::string& json)
{
    const auto document = base::JsonDocument::parse(json);
    if (!document)
        return;
    const base::JsonValue signedClaims = judging.claims;
    judging.claims = document->root();
    judgeRequirements(judging);
    judging.claims = signedClaims;
}

} // namespace

void judgeDisclosures(TokenReport& report, Judging& judging, std::string_view disclosures)
{
    if (!disclosures.starts_with("~"))
        return;
    std::vector<std::string_view> pieces = split(disclosures.substr(1));
    const std::string_view binding = pieces.empty() ? std::string_view() : pieces.back();
    if (!pieces.empty())
        pieces.pop_back();
    const std::string algorithm = textClaim(judging.claims, "_sd_alg");
    const crypto::Hash hash = algorithm == "sha-384" ? crypto::Hash::Sha384
        : algorithm == "sha-512"                     ? crypto::Hash::Sha512
                                                     : crypto::Hash::Sha256;
    if (!algorithm.empty() && algorithm != "sha-256" && algorithm != "sha-384" && algorithm != "sha-512") {
        judging.add("disclosure_hash_unknown", spanOf(judging.claims.find("_sd_alg")), {}, algorithm);
        return;
    }
    Digests digests;
    collectDigests(judging.claims, digests, 0);
    for (const std::string_view piece : pieces) { // disclosed values may hold digests of others
        const std::string text(base::asText(base::readBase64(piece).bytes));
        if (const auto document = base::JsonDocument::parse(text))
            collectDigests(document->root(), digests, 0);
    }
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto octets = base::decodeBase64Url(pieces[i]);
        const std::string text = octets ? std::string(base::asText(*octets)) : std::string();
        const auto document = base::JsonDocument::parse(text);
        const bool sound = document && document->root().isArray() &&
            (document->root().size() == 2 || document->root().size() == 3);
        if (!sound) {
            addNumbered(judging, "disclosure_damaged", i + 1,
                        octets ? "no JSON array of 2 or 3 values" : "no base64url");
            continue;
        }
        report.disclosures.push_back(text);
        const std::string digest = base::encodeBase64Url(crypto::digest(hash, pieces[i]).view());
        if (!digests.contains(digest))
            addNumbered(judging, "disclosure_unknown", i + 1,
                        document->root().size() == 3 ? (*std::next(document->root().begin())).string()
                                                     : "an array element");
    }
    for (const auto& [digest, count] : digests) {
        if (count > 1)
            judging.add("disclosure_digest_twice", {"payload", 0, 0}, {}, digest);
    }
    DisclosedClaims disclosed = mergeDisclosures(judging.claims, pieces, hash);
    std::move(disclosed.findings.begin(), disclosed.findings.end(), std::back_inserter(judging.findings));
    report.disclosedClaims = std::move(disclosed.json);
    judgeDisclosedClaims(judging, report.disclosedClaims);
    const std::string_view presented =
        std::string_view(report.text).substr(0, report.text.size() - binding.size());
    judgeKeyBinding(report, judging, binding, presented);
}

} // namespace bearerwatch::verdict
