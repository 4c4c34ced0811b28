#include "base/base64.h"
#include "base/text.h"
#include "crypto/hash.h"
#include "jose/key.h"
#include "oauth/dpop.h"
#include "verdict/judging.h"

namespace bearerwatch::verdict {
namespace {

// What stands in the proof, as the finding shows it.
std::string foundIn(const oauth::DpopProblem& problem)
{
    if (problem.code == "dpop_key_private")
        return problem.member;
    if (problem.code == "dpop_key_differs")
        return jose::readJwk(problem.value).thumbprint;
    return problem.value ? shown(problem.value) : std::string();
}

void judgeDpop(Judging& judging)
{
    const Policy& policy = judging.policy;
    const oauth::DpopRequest request{policy.httpMethod, policy.httpUrl, policy.accessToken};
    for (const oauth::DpopProblem& problem : oauth::checkDpopProof(judging.header, judging.claims, request)) {
        if (problem.code == "claim_missing") {
            if (policy.profile != "dpop") // the profile names its missing claims itself
                judging.add(problem.code, {"payload", 0, 0}).arguments.emplace_back("claim", problem.member);
            continue;
        }
        const causes::Span span =
            problem.value ? spanOf(problem.value, problem.part) : causes::Span{problem.part, 0, 0};
        judging.add(problem.code, span, problem.expected, foundIn(problem));
    }
    std::string unknown;
    for (const auto& [value, what] : {std::pair(&policy.httpMethod, "method"),
                                      {&policy.httpUrl, "address"},
                                      {&policy.accessToken, "access token"}}) {
        if (value->empty())
            unknown += (unknown.empty() ? "" : ", ") + std::string(what);
    }
    if (!unknown.empty())
        judging.add("dpop_not_compared", {"payload", 0, 0}, "", unknown);
}

// The left half of the hash that goes with the token's algorithm (OpenID Connect Core 3.1.3.6, 3.3.2.11).
std::string halfHash(std::string_view algorithm, std::string_view value)
{
    const crypto::Hash function = algorithm.ends_with("384")                           ? crypto::Hash::Sha384
        : algorithm.ends_with("512") || algorithm == "EdDSA" || algorithm == "Ed25519" ? crypto::Hash::Sha512
                                                                                       : crypto::Hash::Sha256;
    const crypto::Digest digest = crypto::digest(function, value);
    return base::encodeBase64Url(digest.view().first(digest.size / 2));
}

void judgeHash(Judging& judging, const char* claim, std::string_view code, const std::string& value)
{
    const base::JsonValue hash = judging.claims.find(claim);
    if (!hash || value.empty())
        return;
    const std::string expected = halfHash(textClaim(judging.header, "alg"), value);
    if (!hash.isString() || hash.string() != expected)
        judging.add(code, spanOf(hash), expected, shown(hash));
}

/// The scheme must go with the token: DPoP with a token that is bound to a key, and Bearer with one that is
/// not.
void judgeScheme(Judging& judging)
{
    const base::JsonValue bound = findClaim(judging.claims, "cnf.jkt");
    if (base::equalsIgnoreCase(judging.scheme, "DPoP") && !bound)
        judging.add("dpop_token_not_bound", {"payload", 0, 0}, "", std::string(judging.scheme));
    if (base::equalsIgnoreCase(judging.scheme, "Bearer") &&
        bound) // a server that knows no DPoP would take it
        judging.add("dpop_token_as_bearer", spanOf(bound), "DPoP", std::string(judging.scheme)).certainty =
            causes::Certainty::Inferred;
}

} // namespace

void judgeProof(Judging& judging)
{
    if (!judging.header.isObject() || !judging.claims.isObject())
        return;
    if (base::equalsIgnoreCase(textClaim(judging.header, "typ"), "dpop+jwt")) {
        judgeDpop(judging);
        return;
    }
    judgeScheme(judging);
    judgeHash(judging, "at_hash", "at_hash_differs", judging.policy.accessToken);
    judgeHash(judging, "c_hash", "c_hash_differs", judging.policy.authorizationCode);
}

} // namespace bearerwatch::verdict
