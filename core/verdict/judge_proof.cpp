#include <algorithm>

#include "base/base64.h"
#include "base/text.h"
#include "crypto/hash.h"
#include "jose/key.h"
#include "verdict/judging.h"

namespace bearerwatch::verdict {
namespace {

std::string sha256Url(std::string_view text)
{
    return base::encodeBase64Url(crypto::digest(crypto::Hash::Sha256, text).view());
}

// An address without query and fragment, scheme and host in lower case (RFC 9449 4.3).
std::string comparableUrl(std::string_view url)
{
    url = url.substr(0, url.find_first_of("?#"));
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos)
        return std::string(url);
    const std::size_t path = std::min(url.find('/', scheme + 3), url.size());
    std::string origin = base::toLowerAscii(url.substr(0, path));
    if (origin.starts_with("https://") && origin.ends_with(":443"))
        origin.resize(origin.size() - 4);
    if (origin.starts_with("http://") && origin.ends_with(":80"))
        origin.resize(origin.size() - 3);
    return origin + std::string(path < url.size() ? url.substr(path) : "/");
}

// The thumbprint that an access token is bound to, where it is a JWT that can be read.
std::string boundThumbprint(const std::string& accessToken)
{
    const std::size_t first = accessToken.find('.');
    if (first == std::string::npos)
        return {};
    const std::size_t second = accessToken.find('.', first + 1);
    const auto payload =
        base::readBase64(std::string_view(accessToken).substr(first + 1, second - first - 1));
    const std::string text(base::asText(payload.bytes));
    const auto document = base::JsonDocument::parse(text);
    if (!document)
        return {};
    const base::JsonValue bound = findClaim(document->root(), "cnf.jkt");
    return bound.isString() ? bound.string() : std::string();
}

void judgeDpop(Judging& judging)
{
    const base::JsonValue jwk = judging.header.find("jwk");
    if (!jwk.isObject()) {
        judging.add("dpop_key_missing", {"header", 0, 0});
    } else {
        for (const char* name : {"d", "p", "q", "k"}) {
            if (jwk.find(name))
                judging.add("dpop_key_private", spanOf(jwk, "header"), "", name);
        }
    }
    for (const char* name : {"jti", "htm", "htu", "iat"}) {
        if (!judging.claims.find(name) && judging.policy.profile != "dpop")
            judging.add("claim_missing", {"payload", 0, 0}).arguments.emplace_back("claim", name);
    }
    const base::JsonValue method = judging.claims.find("htm");
    if (!judging.policy.httpMethod.empty() && method && shown(method) != judging.policy.httpMethod)
        judging.add("dpop_method_differs", spanOf(method), judging.policy.httpMethod, shown(method));
    const base::JsonValue url = judging.claims.find("htu");
    if (!judging.policy.httpUrl.empty() && url &&
        comparableUrl(textClaim(judging.claims, "htu")) != comparableUrl(judging.policy.httpUrl))
        judging.add("dpop_url_differs", spanOf(url), judging.policy.httpUrl, shown(url));
    if (judging.policy.accessToken.empty())
        return;
    const std::string expected = sha256Url(judging.policy.accessToken);
    const base::JsonValue hash = judging.claims.find("ath");
    if (!hash)
        judging.add("dpop_hash_missing", {"payload", 0, 0}, expected);
    else if (!hash.isString() || hash.string() != expected)
        judging.add("dpop_hash_differs", spanOf(hash), expected, shown(hash));
    const std::string bound = boundThumbprint(judging.policy.accessToken);
    if (!bound.empty() && jwk.isObject()) {
        const std::string own = jose::readJwk(jwk).thumbprint;
        if (own != bound)
            judging.add("dpop_key_differs", spanOf(jwk, "header"), bound, own);
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
