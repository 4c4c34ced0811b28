#include <algorithm>
#include <memory>

#include "base/text.h"
#include "jose/jws.h"
#include "jose/key_file.h"
#include "verdict/judging.h"
#include "verdict/well_known_secrets.h"

namespace bearerwatch::verdict {
namespace {

bool isPrivateHost(std::string_view host)
{
    return host == "localhost" || host.starts_with("127.") || host.starts_with("10.") ||
        host.starts_with("192.168.") || host.starts_with("169.254.") || host.starts_with("[::1]") ||
        host.starts_with("[fe80") || host.starts_with("[fd") || host.ends_with(".local") ||
        host.ends_with(".internal") || host.starts_with("0.") ||
        (host.starts_with("172.") && host.size() > 6 && host[6] == '.' && host.substr(4, 2) >= "16" &&
         host.substr(4, 2) <= "31");
}

// What is odd about an address in a header; empty: nothing.
std::string oddityOf(std::string_view url)
{
    if (!base::startsWithIgnoreCase(url, "https://"))
        return base::startsWithIgnoreCase(url, "http://") ? ", without encryption" : ", no https address";
    const std::string_view authority = url.substr(8, url.find_first_of("/?#", 8) - 8);
    if (authority.find('@') != std::string_view::npos)
        return ", with a user name that hides the host";
    return isPrivateHost(base::toLowerAscii(authority)) ? ", inside a private network" : "";
}

// What a key id seems to be made for; empty: it looks like a key id.
std::string_view injectionIn(std::string_view kid)
{
    const auto has = [&kid](std::string_view part) {
        return base::findIgnoreCase(kid, part) != std::string_view::npos;
    };
    if (kid.find('\0') != std::string_view::npos)
        return "a zero byte";
    if (has("../") || has("..\\") || has("/dev/null") || has("/etc/") || has("/proc/") || has("%2e%2e"))
        return "a file path";
    if (has("' or ") || has("'or'") || has("union select") || has("union all") || has("';") || has("' --") ||
        has("'--") || has("\" or "))
        return "SQL";
    if (has("$(") || has("`") || has("| ") || has("; ") || has("&&"))
        return "a command";
    if (has("{{") || has("${") || has("<script"))
        return "a template or script";
    if (base::startsWithIgnoreCase(kid, "http://") || base::startsWithIgnoreCase(kid, "file:"))
        return "an address to fetch";
    return {};
}

void judgeKeyId(Judging& judging)
{
    const base::JsonValue kid = judging.header.find("kid");
    if (!kid.isString())
        return;
    if (const std::string_view what = injectionIn(kid.string()); !what.empty())
        judging.add("kid_injection", spanOf(kid, "header"), "", shown(kid))
            .arguments.emplace_back("what", what);
}

void judgeCarriedKeys(Judging& judging)
{
    if (base::equalsIgnoreCase(textClaim(judging.header, "typ"), "dpop+jwt"))
        return;
    for (const char* name : {"jwk", "x5c"}) {
        if (const base::JsonValue carried = judging.header.find(name))
            judging.add("key_carried", spanOf(carried, "header"), "", name);
    }
    for (const char* name : {"jku", "x5u"}) {
        const base::JsonValue url = judging.header.find(name);
        if (!url)
            continue;
        causes::Finding& finding = judging.add("key_address", spanOf(url, "header"), "", shown(url));
        finding.arguments.emplace_back("name", name);
        finding.arguments.emplace_back("oddity", oddityOf(url.isString() ? url.string() : std::string()));
    }
}

} // namespace

void reviewHeader(Judging& judging)
{
    if (!judging.header.isObject())
        return;
    judgeKeyId(judging);
    judgeCarriedKeys(judging);
}

void reviewSecret(Judging& judging, const jose::Jws& jws)
{
    for (const jose::Signature& signature : jws.signatures) {
        const jose::SignatureAlgorithm* algorithm = jose::findSignatureAlgorithm(signature.algorithm);
        if (!algorithm || algorithm->family != jose::SignatureFamily::Hmac || !jws.payloadKnown)
            continue;
        const std::string input = jws.signingInput(signature);
        for (const std::string_view secret : wellKnownSecrets()) {
            jose::Key key;
            key.kty = "oct";
            key.bits = secret.size() * 8;
            key.secret = std::make_shared<base::SecretBytes>(secret);
            if (jose::fits(*algorithm, key, input, signature.octets) == jose::Fit::Fits) {
                judging.add("well_known_secret", {"signature", 0, 0}, "", std::string(secret));
                return;
            }
        }
    }
}

} // namespace bearerwatch::verdict
