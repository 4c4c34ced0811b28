#include "oauth/introspection.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "causes/catalogue.h"

namespace bearerwatch::oauth {
namespace {

using base::JsonValue;
using causes::Finding;

constexpr std::size_t MaxAnswer = std::size_t{1024} * 1024;
constexpr std::size_t MaxShown = 200; ///< Bytes of one value in evidence.

Finding serverFinding(std::string_view code)
{
    Finding finding = causes::makeFinding(code, causes::Certainty::Stated);
    finding.span.part = "introspection";
    return finding;
}

std::string shown(JsonValue value)
{
    return value.isString() ? value.string().substr(0, MaxShown)
                            : std::string(value.raw().substr(0, MaxShown));
}

/// The words of a scope or the entries of an audience, without order.
std::set<std::string> wordsOf(JsonValue value)
{
    std::set<std::string> words;
    if (value.isArray()) {
        for (const JsonValue one : value)
            words.insert(shown(one));
        return words;
    }
    const std::string text = value.isString() ? value.string() : std::string(value.raw());
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at)
            words.insert(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

bool same(JsonValue a, JsonValue b)
{
    if (a.isNumber() && b.isNumber())
        return a.number() == b.number();
    return wordsOf(a) == wordsOf(b);
}

JsonValue tokenMember(JsonValue claims, std::string_view name)
{
    const JsonValue value = claims.find(name);
    if (value || name != "scope")
        return value;
    return claims.find("scp");
}

void compare(std::vector<Finding>& findings, JsonValue answer, JsonValue claims)
{
    for (const char* name : {"exp", "nbf", "iat", "scope", "aud", "iss", "sub", "client_id", "jti"}) {
        const JsonValue stated = answer.find(name);
        const JsonValue own = tokenMember(claims, name);
        if (!stated || !own || same(stated, own))
            continue;
        Finding finding = serverFinding("introspection_differs");
        finding.arguments.emplace_back("member", name);
        finding.expected = shown(own);
        finding.found = shown(stated);
        findings.push_back(std::move(finding));
    }
}

std::optional<base::Time> expiryOf(JsonValue object)
{
    const JsonValue value = object && object.isObject() ? object.find("exp") : JsonValue();
    const auto number = value && value.isNumber() ? value.number() : std::nullopt;
    return number ? base::timeFromSeconds(*number) : std::nullopt;
}

} // namespace

base::Expected<Introspection> parseIntrospection(std::string_view body)
{
    if (body.size() > MaxAnswer)
        return base::unexpected(base::Error{"introspection_too_large", "The answer is larger than 1 MiB", "",
                                            "Check the address of the introspection endpoint"});
    const base::Error invalid{
        "introspection_invalid", "The answer is no introspection response: it has no `active`", "",
        base::trim(body).starts_with('<') ? "This is a web page; check the address"
                                          : "Check the address of the introspection endpoint"};
    const auto document = base::JsonDocument::parse(body);
    if (!document || !document->root().isObject())
        return base::unexpected(invalid);
    const JsonValue active = document->root().find("active");
    if (!active || !active.isBool())
        return base::unexpected(invalid);
    return Introspection{active.type() == base::JsonType::True, std::string(body)};
}

std::vector<Finding> introspectionFindings(const Introspection& answer, JsonValue claims, base::Time now)
{
    std::vector<Finding> findings;
    const bool hasClaims = claims && claims.isObject();
    if (!answer.active) {
        const auto expiry = expiryOf(claims);
        findings.push_back(serverFinding(expiry && *expiry <= now ? "introspection_inactive_expired"
                                                                  : "introspection_inactive"));
        return findings;
    }
    const auto document = base::JsonDocument::parse(answer.json);
    if (!document)
        return findings;
    const auto expiry = expiryOf(document->root());
    Finding active = serverFinding("introspection_active");
    active.found = expiry ? "until " + base::formatRfc3339(*expiry) : "without an end that it names";
    findings.push_back(std::move(active));
    if (expiry && *expiry <= now) {
        Finding late = serverFinding("introspection_active_expired");
        late.found = base::formatRfc3339(*expiry);
        late.expected = base::formatRfc3339(now);
        findings.push_back(std::move(late));
    }
    if (hasClaims)
        compare(findings, document->root(), claims);
    return findings;
}

} // namespace bearerwatch::oauth
