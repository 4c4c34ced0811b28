#include "oauth/dpop.h"

#include <algorithm>
#include <utility>

#include "base/base64.h"
#include "base/text.h"
#include "crypto/hash.h"
#include "jose/key.h"

namespace bearerwatch::oauth {

std::string accessTokenHash(std::string_view accessToken)
{
    return base::encodeBase64Url(crypto::digest(crypto::Hash::Sha256, accessToken).view());
}

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

std::string boundThumbprint(std::string_view accessToken)
{
    const std::size_t first = accessToken.find('.');
    if (first == std::string_view::npos)
        return {};
    const std::size_t second = accessToken.find('.', first + 1);
    const auto payload = base::readBase64(accessToken.substr(first + 1, second - first - 1));
    const auto document = base::JsonDocument::parse(base::asText(payload.bytes));
    if (!document || !document->root().isObject())
        return {};
    const base::JsonValue confirmation = document->root().find("cnf");
    if (!confirmation.isObject())
        return {};
    const base::JsonValue bound = confirmation.find("jkt");
    return bound.isString() ? bound.string() : std::string();
}

std::vector<DpopProblem> checkDpopProof(base::JsonValue header, base::JsonValue claims,
                                        const DpopRequest& request)
{
    std::vector<DpopProblem> problems;
    const base::JsonValue jwk = header.find("jwk");
    if (!jwk.isObject()) {
        problems.push_back({"dpop_key_missing", "header", {}, "", "jwk"});
    } else {
        for (const char* name : {"d", "p", "q", "k"}) {
            if (jwk.find(name))
                problems.push_back({"dpop_key_private", "header", jwk, "", name});
        }
    }
    for (const char* name : {"jti", "htm", "htu", "iat"}) {
        if (!claims.find(name))
            problems.push_back({"claim_missing", "payload", {}, "", name});
    }
    const base::JsonValue method = claims.find("htm");
    if (!request.method.empty() && method && method.string() != request.method)
        problems.push_back({"dpop_method_differs", "payload", method, std::string(request.method), "htm"});
    const base::JsonValue url = claims.find("htu");
    if (!request.url.empty() && url &&
        (!url.isString() || comparableUrl(url.string()) != comparableUrl(request.url)))
        problems.push_back({"dpop_url_differs", "payload", url, std::string(request.url), "htu"});
    if (request.accessToken.empty())
        return problems;
    const std::string expected = accessTokenHash(request.accessToken);
    const base::JsonValue hash = claims.find("ath");
    if (!hash)
        problems.push_back({"dpop_hash_missing", "payload", {}, expected, "ath"});
    else if (!hash.isString() || hash.string() != expected)
        problems.push_back({"dpop_hash_differs", "payload", hash, expected, "ath"});
    std::string bound = boundThumbprint(request.accessToken);
    if (!bound.empty() && jwk.isObject() && jose::readJwk(jwk).thumbprint != bound)
        problems.push_back({"dpop_key_differs", "header", jwk, std::move(bound), "jwk"});
    return problems;
}

} // namespace bearerwatch::oauth
