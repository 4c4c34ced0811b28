#include <algorithm>

#include "base/base64.h"
#include "base/text.h"
#include "causes/sentence.h"
#include "crypto/hash.h"
#include "verdict/judging.h"

namespace bearerwatch::verdict {
namespace {

std::string joined(const std::vector<std::string>& texts, std::string_view separator = ", ")
{
    std::string out;
    for (const std::string& text : texts) {
        if (!out.empty())
            out += separator;
        out += text;
    }
    return out;
}

bool contains(const std::vector<std::string>& texts, std::string_view wanted)
{
    return std::find(texts.begin(), texts.end(), wanted) != texts.end();
}

std::string_view withoutSlash(std::string_view text)
{
    while (text.ends_with('/'))
        text.remove_suffix(1);
    return text;
}

std::string_view withoutScheme(std::string_view text)
{
    const std::size_t at = text.find("://");
    return at == std::string_view::npos ? text : text.substr(at + 3);
}

// "blank", "slash", "case", "scheme" when that alone sets two names apart; else empty.
std::string_view nearDifference(std::string_view a, std::string_view b)
{
    if (base::trim(a) == base::trim(b))
        return "blank";
    if (withoutSlash(a) == withoutSlash(b))
        return "slash";
    if (base::equalsIgnoreCase(a, b))
        return "case";
    if (withoutSlash(withoutScheme(a)) == withoutSlash(withoutScheme(b)))
        return "scheme";
    return {};
}

std::string_view between(std::string_view text, std::string_view before, std::string_view after)
{
    const std::size_t start = text.find(before);
    if (start == std::string_view::npos)
        return {};
    const std::string_view rest = text.substr(start + before.size());
    return rest.substr(0, rest.find_first_of(after));
}

// Why two different issuers may be one: known spellings of the same tenant or realm.
std::string aliasOf(std::string_view a, std::string_view b)
{
    const auto entra = [](std::string_view issuer) {
        const std::string_view v1 = between(issuer, "sts.windows.net/", "/");
        return v1.empty() ? between(issuer, "login.microsoftonline.com/", "/") : v1;
    };
    if (!entra(a).empty() && entra(a) == entra(b))
        return "both are the Entra tenant " + std::string(entra(a)) +
            ", once as version 1 and once as version 2";
    const std::string_view realmA = between(a, "/realms/", "/");
    if (!realmA.empty() && realmA == between(b, "/realms/", "/"))
        return "both name the Keycloak realm " + std::string(realmA) +
            " under different addresses (inside and outside?)";
    return {};
}

// Whether `expected` is where the metadata of the issuer stand (OpenID Connect Discovery 4, RFC 8414 3).
bool isMetadataOf(std::string_view expected, std::string_view issuer)
{
    const std::size_t at = expected.find("/.well-known/");
    return at != std::string_view::npos && !issuer.empty() && expected.substr(0, at) == withoutSlash(issuer);
}

void judgeIssuer(Judging& judging)
{
    const auto& wanted = judging.policy.issuers;
    if (wanted.empty())
        return;
    const base::JsonValue value = judging.claims.find("iss");
    if (!value) {
        judging.add("issuer_missing", {"payload", 0, 0}, joined(wanted));
        return;
    }
    if (!value.isString()) {
        judging.add("issuer_not_text", spanOf(value), wanted.front(), shown(value));
        return;
    }
    const std::string found = value.string();
    if (contains(wanted, found))
        return;
    for (const std::string& issuer : wanted) {
        if (const std::string_view near = nearDifference(found, issuer); !near.empty()) {
            judging.add("issuer_" + std::string(near), spanOf(value), issuer, found);
            return;
        }
        if (isMetadataOf(issuer, found)) {
            judging.add("issuer_metadata", spanOf(value), issuer, found);
            return;
        }
        if (const std::string alias = aliasOf(found, issuer); !alias.empty()) {
            judging.add("issuer_alias", spanOf(value), issuer, found).arguments.emplace_back("alias", alias);
            return;
        }
    }
    judging.add("issuer_differs", spanOf(value), joined(wanted), found);
}

struct Platform {
    std::string_view audience;
    std::string_view service;
};
constexpr Platform Platforms[] = {
    {"00000003-0000-0000-c000-000000000000", "Microsoft Graph"},
    {"https://graph.microsoft.com", "Microsoft Graph"},
    {"https://graph.microsoft.com/", "Microsoft Graph"},
    {"00000002-0000-0000-c000-000000000000", "Azure AD Graph"},
    {"https://graph.windows.net", "Azure AD Graph"},
    {"https://management.azure.com", "Azure Resource Manager"},
    {"https://management.azure.com/", "Azure Resource Manager"},
    {"https://management.core.windows.net/", "Azure Resource Manager"},
    {"https://vault.azure.net", "Azure Key Vault"},
    {"sts.amazonaws.com", "AWS STS"},
    {"https://kubernetes.default.svc", "the Kubernetes API server"},
    {"https://kubernetes.default.svc.cluster.local", "the Kubernetes API server"},
};

std::string_view platformOf(const std::vector<std::string>& audiences)
{
    for (const Platform& platform : Platforms) {
        if (contains(audiences, platform.audience))
            return platform.service;
    }
    return {};
}

// The parts of a text that was written as a list: between commas and blanks, or as JSON.
std::vector<std::string> listed(std::string_view text)
{
    constexpr std::string_view Between = ", \t[]\"";
    std::vector<std::string> parts;
    for (std::size_t at = text.find_first_not_of(Between); at != std::string_view::npos;
         at = text.find_first_not_of(Between, at)) {
        const std::size_t end = std::min(text.find_first_of(Between, at), text.size());
        parts.emplace_back(text.substr(at, end - at));
        at = end;
    }
    return parts;
}

// Whether the one text of aud lists a name that was wanted: RFC 7519 4.1.3 wants an array there.
bool listsWanted(const std::vector<std::string>& found, const std::vector<std::string>& wanted)
{
    const std::vector<std::string> parts = found.size() == 1 ? listed(found.front()) : found;
    return std::any_of(parts.begin(), parts.end(),
                       [&](const std::string& part) { return contains(wanted, part); });
}

void judgeAudience(Judging& judging)
{
    const auto& wanted = judging.policy.audiences;
    const std::vector<std::string> found = textsClaim(judging.claims, "aud");
    const std::string_view service = platformOf(found);
    const base::JsonValue value = judging.claims.find("aud");
    if (wanted.empty()) {
        if (service.starts_with("Microsoft") || service.starts_with("Azure AD"))
            judging.add("audience_platform_note", spanOf(value), "", joined(found))
                .arguments.emplace_back("service", service);
        return;
    }
    if (!value) {
        const std::string client = textClaim(judging.claims, "client_id");
        const std::string hint =
            client.empty() ? "" : "; client_id is " + client + " (Cognito access tokens carry that instead)";
        judging.add("audience_missing", {"payload", 0, 0}, joined(wanted))
            .arguments.emplace_back("hint", hint);
        return;
    }
    if (std::any_of(found.begin(), found.end(),
                    [&](const std::string& one) { return contains(wanted, one); }))
        return;
    if (!service.empty()) {
        judging.add("audience_of_platform", spanOf(value), joined(wanted), joined(found))
            .arguments.emplace_back("service", service);
        return;
    }
    for (const std::string& one : found) {
        for (const std::string& audience : wanted) {
            if (const std::string_view near = nearDifference(one, audience); !near.empty()) {
                judging.add("audience_" + std::string(near), spanOf(value), audience, one);
                return;
            }
        }
    }
    judging.add(listsWanted(found, wanted) ? "audience_listed" : "audience_differs", spanOf(value),
                joined(wanted), found.empty() ? shown(value) : joined(found));
}

void judgeScope(Judging& judging)
{
    if (judging.policy.scopes.empty())
        return;
    const std::vector<std::string> rights = rightsOf(judging.claims);
    std::vector<std::string> missing;
    for (const std::string& scope : judging.policy.scopes) {
        if (!contains(rights, scope))
            missing.push_back(scope);
    }
    const std::vector<std::string> parts = listed(joined(rights, " "));
    const bool commas = std::all_of(missing.begin(), missing.end(),
                                    [&](const std::string& scope) { return contains(parts, scope); });
    if (!missing.empty())
        judging.add(commas ? "scope_listed" : "scope_missing", {"payload", 0, 0}, joined(missing, " "),
                    rights.empty() ? "none" : joined(rights, " "));
}

void judgeRequired(Judging& judging)
{
    for (const RequiredClaim& required : judging.policy.requiredClaims) {
        const base::JsonValue value = findClaim(judging.claims, required.name);
        if (!value || value.isNull()) {
            judging.add("claim_missing", {"payload", 0, 0}, required.value.value_or(""), "")
                .arguments.emplace_back("claim", required.name);
            continue;
        }
        if (!required.value)
            continue;
        const std::string found = value.isString() ? value.string() : std::string(value.raw());
        const auto texts =
            value.isArray() ? textsClaim(judging.claims, required.name) : std::vector<std::string>{found};
        if (!contains(texts, *required.value))
            judging.add("claim_differs", spanOf(value), *required.value, shown(value))
                .arguments.emplace_back("claim", required.name);
    }
    if (!judging.policy.nonce.empty() && judging.kind != "sd_jwt") { // there the key binding carries it
        const base::JsonValue value = judging.claims.find("nonce");
        if (!value)
            judging.add("nonce_missing", {"payload", 0, 0}, judging.policy.nonce);
        else if (!value.isString() || value.string() != judging.policy.nonce)
            judging.add("nonce_differs", spanOf(value), judging.policy.nonce, shown(value));
    }
}

std::string typeName(std::string_view typ)
{
    std::string lower = base::toLowerAscii(typ);
    if (lower.starts_with("application/"))
        lower.erase(0, 12);
    return lower;
}

void judgeHeader(Judging& judging)
{
    if (!judging.header.isObject())
        return;
    const base::JsonValue typ = judging.header.find("typ");
    if (!judging.policy.typ.empty()) {
        if (!typ)
            judging.add("typ_missing", {"header", 0, 0}, judging.policy.typ);
        else if (!typ.isString() || typeName(typ.string()) != typeName(judging.policy.typ))
            judging.add("typ_differs", spanOf(typ, "header"), judging.policy.typ, shown(typ));
    }
    const base::JsonValue algorithm = judging.header.find("alg");
    const auto& allowed = judging.policy.algorithms;
    if (!allowed.empty() && algorithm && !(algorithm.isString() && contains(allowed, algorithm.string())))
        judging.add("algorithm_not_allowed", spanOf(algorithm, "header"), joined(allowed), shown(algorithm));
}

} // namespace

void judgeClaims(Judging& judging)
{
    judgeHeader(judging);
    if (!judging.claims.isObject())
        return;
    judgeIssuer(judging);
    if (judging.kind != "sd_jwt" || judging.claims.find("aud")) // else the key binding names the verifier
        judgeAudience(judging);
    if (judging.kind != "sd_jwt") // else once the disclosures are known
        judgeRequirements(judging);
}

void judgeRequirements(Judging& judging)
{
    judgeScope(judging);
    judgeRequired(judging);
}

void judgeState(Judging& judging)
{
    const base::JsonValue id = judging.claims.isObject() ? judging.claims.find("jti") : base::JsonValue();
    const std::string text = id ? (id.isString() ? id.string() : std::string(id.raw())) : std::string();
    if (const auto& revoked = judging.policy.revoked) {
        if (id && revoked->ids.contains(text))
            judging.add("revoked_by_id", spanOf(id), "", text);
        const auto hash = crypto::digest(crypto::Hash::Sha256, judging.tokenText);
        if (revoked->hashes.contains(base::encodeHex(hash.view())))
            judging.add("revoked_by_hash", {"token", 0, judging.tokenText.size()});
        const NumericDate issued = readNumericDate(judging.claims, "iat");
        const std::string subject = textClaim(judging.claims, "sub");
        for (const auto& [name, before] : revoked->subjectsBefore) {
            if (name == subject && (!issued.time || *issued.time < before))
                judging.add("revoked_by_subject", spanOf(judging.claims.find("sub")),
                            base::formatRfc3339(before), subject);
        }
    }
    if (const auto& seen = judging.policy.seenIds) {
        if (!id)
            judging.add("jti_missing", {"payload", 0, 0});
        else if (seen->contains(text))
            judging.add("jti_seen", spanOf(id), "", text);
    }
}

void noteUnchecked(Judging& judging, const SignatureResult& signature)
{
    const bool told =
        std::any_of(judging.findings.begin(), judging.findings.end(), [](const causes::Finding& finding) {
            return finding.code == "no_key_given" || finding.code == "no_usable_key" ||
                finding.code == "no_decryption_key" || finding.code == "kid_not_in_set" ||
                finding.code == "key_type_unfit" || finding.code == "alg_none";
        });
    if (signature.status == SignatureStatus::NotChecked && !told)
        judging.add(judging.kind.starts_with("jwe") ? "content_not_decrypted" : "signature_not_checked", {},
                    "", causes::phrase("No key was given that fits"));
    if (!judging.claims.isObject() || textClaim(judging.header, "typ") == "dpop+jwt")
        return;
    if (judging.policy.issuers.empty())
        judging.add("issuer_not_checked", {"payload", 0, 0}, "", shown(judging.claims.find("iss")));
    if (judging.policy.audiences.empty())
        judging.add("audience_not_checked", {"payload", 0, 0}, "", shown(judging.claims.find("aud")));
    if (!judging.policy.revoked)
        judging.add("revocation_not_checked", {"token", 0, 0});
}

} // namespace bearerwatch::verdict
