#include <algorithm>

#include "base/text.h"
#include "causes/sentence.h"
#include "verdict/judging.h"

namespace bearerwatch::verdict {
namespace {

using causes::phrase;

bool has(base::JsonValue object, std::string_view name)
{
    return object.isObject() && static_cast<bool>(object.find(name));
}

std::string typeOf(base::JsonValue header)
{
    std::string typ = base::toLowerAscii(textClaim(header, "typ"));
    if (typ.starts_with("application/"))
        typ.erase(0, 12);
    return typ;
}

// Why it is an ID token, in words; empty when it is none or that cannot be told.
std::string idTokenEvidence(base::JsonValue header, base::JsonValue claims)
{
    if (textClaim(claims, "token_use") == "id")
        return "token_use is id";
    if (base::equalsIgnoreCase(textClaim(claims, "typ"), "ID"))
        return "its typ claim is ID";
    if (typeOf(header) == "at+jwt" || has(claims, "scope") || has(claims, "scp") ||
        textClaim(claims, "token_use") == "access")
        return {};
    if (has(claims, "at_hash"))
        return "it carries at_hash";
    if (has(claims, "c_hash"))
        return "it carries c_hash";
    if (has(claims, "nonce") && has(claims, "aud") && has(claims, "iss"))
        return "it carries a nonce";
    return {};
}

std::string platformLabel(base::JsonValue claims)
{
    const std::string issuer = textClaim(claims, "iss");
    const auto holds = [&issuer](std::string_view part) { return issuer.find(part) != std::string::npos; };
    if (holds("sts.windows.net/"))
        return phrase("Entra access token, version 1");
    if (holds("login.microsoftonline.com/"))
        return textClaim(claims, "ver") == "1.0" ? phrase("Entra token, version 1.0")
                                                 : phrase("Entra token, version 2.0");
    if (holds("accounts.google.com"))
        return phrase("Google token");
    if (holds("securetoken.google.com/"))
        return phrase("Firebase ID token");
    if (holds("cognito-idp."))
        return textClaim(claims, "token_use") == "id"    ? phrase("Cognito id token")
            : textClaim(claims, "token_use") == "access" ? phrase("Cognito access token")
                                                         : phrase("Cognito token");
    if (holds("token.actions.githubusercontent.com"))
        return phrase("GitHub Actions identity token");
    if (holds("/realms/"))
        return phrase("Keycloak token");
    if (holds(".auth0.com"))
        return phrase("Auth0 token");
    if (holds(".okta.com"))
        return phrase("Okta token");
    return {};
}

void requireForProfile(Judging& judging, std::string_view profile, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        if (has(judging.claims, name))
            continue;
        causes::Finding& finding = judging.add("profile_claim_missing", {"payload", 0, 0}, name, "");
        finding.arguments.emplace_back("claim", name);
        finding.arguments.emplace_back("profile", profile);
    }
}

void judgeProfile(Judging& judging, const std::string& evidence)
{
    const std::string& profile = judging.policy.profile;
    const std::string typ = typeOf(judging.header);
    if (profile == "access_token" && !evidence.empty()) // first: it is why all else is missing
        judging.add("id_token_as_access_token", {"payload", 0, 0})
            .arguments.emplace_back("evidence", evidence);
    if (profile == "access_token") {
        if (typ != "at+jwt")
            judging.add(typ.empty() ? "typ_missing" : "typ_differs", {"header", 0, 0}, "at+jwt", typ);
        requireForProfile(judging, "an access token (RFC 9068)",
                          {"iss", "exp", "aud", "sub", "client_id", "iat", "jti"});
    } else if (profile == "id_token") {
        requireForProfile(judging, "an ID token", {"iss", "sub", "aud", "exp", "iat"});
        if (textsClaim(judging.claims, "aud").size() > 1 && !has(judging.claims, "azp"))
            judging.add("azp_missing", {"payload", 0, 0});
        if (typ == "at+jwt")
            judging.add("typ_differs", {"header", 0, 0}, "an ID token", typ);
    } else if (profile == "jwt_svid") {
        requireForProfile(judging, "a JWT-SVID", {"sub", "aud", "exp"});
        const std::string subject = textClaim(judging.claims, "sub");
        if (!subject.empty() && !subject.starts_with("spiffe://"))
            judging.add("claim_differs", spanOf(judging.claims.find("sub")), "spiffe://...", subject)
                .arguments.emplace_back("claim", "sub");
    } else if (profile == "kubernetes") {
        requireForProfile(judging, "a Kubernetes service-account token",
                          {"iss", "sub", "aud", "exp", "kubernetes.io"});
    } else if (profile == "dpop") {
        if (typ != "dpop+jwt")
            judging.add("typ_differs", {"header", 0, 0}, "dpop+jwt", typ);
        requireForProfile(judging, "a DPoP proof", {"jti", "htm", "htu", "iat"});
    }
}

/// Types that are made for one purpose, which is not to open an API (RFC 8725 3.11).
bool isNeverAccessToken(std::string_view typ)
{
    static constexpr std::string_view Types[] = {"dpop+jwt",     "logout+jwt",
                                                 "secevent+jwt", "token-introspection+jwt",
                                                 "kb+jwt",       "client-authentication+jwt"};
    return std::find(std::begin(Types), std::end(Types), typ) != std::end(Types);
}

/// A logout token that its issuer gave no type of its own; typ logout+jwt is only recommended.
bool saysLogout(base::JsonValue claims)
{
    const base::JsonValue events = claims.find("events");
    return events.isObject() && events.find("http://schemas.openid.net/event/backchannel-logout");
}

/// The token endpoint that a client assertion (private_key_jwt, RFC 7523 2.2) is for; empty when it is none.
std::string assertionEndpoint(base::JsonValue claims)
{
    const std::string client = textClaim(claims, "sub");
    if (client.empty() || textClaim(claims, "iss") != client || !rightsOf(claims).empty())
        return {};
    for (const std::string& audience : textsClaim(claims, "aud")) {
        std::string_view path = std::string_view(audience).substr(0, audience.find_first_of("?#"));
        if (path.ends_with('/'))
            path.remove_suffix(1);
        if (path.starts_with("http") && path.ends_with("/token"))
            return audience;
    }
    return {};
}

bool isRefreshToken(base::JsonValue claims)
{
    const std::string claimed = base::toLowerAscii(textClaim(claims, "typ"));
    return claimed == "refresh" || claimed == "offline";
}

/// The code whose words say what a token with this label is for; empty where nothing is to be said.
std::string_view purposeOf(std::string_view label)
{
    static constexpr std::pair<std::string_view, std::string_view> Codes[] = {
        {"ID token", "purpose_id_token"},
        {"Cognito id token", "purpose_id_token"},
        {"refresh token", "purpose_refresh_token"},
        {"DPoP proof", "purpose_dpop"},
        {"JWT-SVID", "purpose_svid"},
        {"Kubernetes", "purpose_kubernetes"},
        {"Entra", "purpose_entra"},
        {"Cognito access token", "purpose_cognito_access"},
        {"GitHub Actions", "purpose_workflow"},
        {"Firebase", "purpose_firebase"},
        {"logout token", "purpose_logout"},
        {"access token", "purpose_access_token"}};
    const auto* const found = std::find_if(std::begin(Codes), std::end(Codes), [&label](const auto& entry) {
        return label.starts_with(entry.first);
    });
    return found == std::end(Codes) ? std::string_view() : found->second;
}

} // namespace

std::string labelOf(base::JsonValue header, base::JsonValue claims, std::string_view kind)
{
    if (kind == "jwe" || kind == "jwe_json")
        return phrase("encrypted token (JWE)");
    const std::string typ = typeOf(header);
    if (typ == "dpop+jwt")
        return phrase("DPoP proof (RFC 9449)");
    if (typ == "at+jwt")
        return phrase("access token (RFC 9068)");
    if (typ == "logout+jwt" || (claims.isObject() && saysLogout(claims)))
        return phrase("logout token");
    if (typ == "secevent+jwt")
        return phrase("security event token (RFC 8417)");
    if (typ == "token-introspection+jwt")
        return phrase("introspection response (RFC 9701)");
    if (typ == "kb+jwt")
        return phrase("key binding of an SD-JWT (RFC 9901)");
    if (kind == "sd_jwt")
        return typ == "vc+sd-jwt" || typ == "dc+sd-jwt" ? phrase("verifiable credential (SD-JWT VC)")
                                                        : phrase("SD-JWT (RFC 9901)");
    if (has(claims, "kubernetes.io") || textClaim(claims, "sub").starts_with("system:serviceaccount:"))
        return phrase("Kubernetes service-account token");
    if (textClaim(claims, "sub").starts_with("spiffe://"))
        return phrase("JWT-SVID (SPIFFE)");
    if (isRefreshToken(claims))
        return phrase("refresh token");
    std::string platform = platformLabel(claims);
    if (!idTokenEvidence(header, claims).empty())
        return platform.empty() ? phrase("ID token") : "ID token (" + platform + ")";
    if (!platform.empty())
        return platform;
    if (has(claims, "scope") || has(claims, "scp") ||
        base::equalsIgnoreCase(textClaim(claims, "typ"), "bearer"))
        return phrase("access token");
    return claims.isObject() ? phrase("JWT") : phrase("signed content (JWS)");
}

void judgePurpose(Judging& judging)
{
    if (!judging.claims.isObject())
        return;
    const std::string evidence = idTokenEvidence(judging.header, judging.claims);
    const bool refresh = isRefreshToken(judging.claims);
    const bool inHeader = judging.context == "authorization_header" || judging.context == "curl";
    if (refresh && (inHeader || judging.policy.profile == "access_token"))
        judging.add("refresh_token_as_access_token", spanOf(judging.claims.find("typ")), "Bearer",
                    textClaim(judging.claims, "typ"));
    const bool asCredential = inHeader && !judging.scheme.empty(); // and not in the header DPoP of curl
    if (asCredential && isNeverAccessToken(typeOf(judging.header)))
        judging.add("other_token_as_access_token", spanOf(judging.header.find("typ"), "header"), "at+jwt",
                    textClaim(judging.header, "typ"));
    else if (asCredential && saysLogout(judging.claims))
        judging.add("logout_token_in_header", spanOf(judging.claims.find("events")));
    const std::string endpoint = assertionEndpoint(judging.claims);
    if (asCredential && !endpoint.empty())
        judging
            .add("client_assertion_in_header", spanOf(judging.claims.find("aud")), endpoint,
                 textClaim(judging.claims, "sub"))
            .certainty = causes::Certainty::Inferred;
    if (!judging.policy.profile.empty())
        judgeProfile(judging, evidence);
    if (!evidence.empty() && inHeader && judging.policy.profile.empty()) {
        causes::Finding& finding = judging.add("id_token_in_header", {"payload", 0, 0});
        finding.certainty = causes::Certainty::Inferred;
        finding.arguments.emplace_back("evidence", evidence);
    }
    const std::string issuer = textClaim(judging.claims, "iss");
    const bool microsoft = issuer.find("sts.windows.net/") != std::string::npos ||
        issuer.find("login.microsoftonline.com/") != std::string::npos;
    if (microsoft && has(judging.header, "nonce"))
        judging.add("entra_nonce_header", spanOf(judging.header.find("nonce"), "header"));
    const bool toldAlready = inHeader && (!evidence.empty() || refresh);
    if (toldAlready)
        return;
    if (const auto code = purposeOf(labelOf(judging.header, judging.claims, judging.kind)); !code.empty())
        judging.add(code, {"payload", 0, 0});
}

} // namespace bearerwatch::verdict
