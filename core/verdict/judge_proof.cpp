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
    const base::JsonValue hash = judging.claims.find("at_hash");
    if (!hash || judging.policy.accessToken.empty())
        return;
    const std::string algorithm = textClaim(judging.header, "alg");
    const crypto::Hash function = algorithm.ends_with("384") ? crypto::Hash::Sha384
        : algorithm.ends_with("512") || algorithm == "EdDSA" ? crypto::Hash::Sha512
                                                             : crypto::Hash::Sha256;
    const crypto::Digest digest = crypto::digest(function, judging.policy.accessToken);
    const std::string expected = base::encodeBase64Url(digest.view().first(digest.size / 2));
    if (!hash.isString() || hash.string() != expected)
        judging.add("at_hash_differs", spanOf(hash), expected, shown(hash));
}

} // namespace bearerwatch::verdict
