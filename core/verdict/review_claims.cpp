#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <set>

#include "base/text.h"
#include "verdict/judging.h"

namespace bearerwatch::verdict {
namespace {

constexpr std::array<std::string_view, 14> PersonalClaims = {
    "email",       "phone_number", "phone",       "birthdate", "date_of_birth", "address", "given_name",
    "family_name", "ssn",          "national_id", "passport",  "credit_card",   "iban",    "personal_code"};
constexpr std::array<std::string_view, 9> SecretClaims = {"password", "passwd",        "pwd",
                                                          "secret",   "client_secret", "api_key",
                                                          "apikey",   "private_key",   "password_hash"};
constexpr std::size_t MaxClaims = 10'000; ///< More are not compared with each other.

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N>& names, std::string_view name)
{
    const std::string lower = base::toLowerAscii(name);
    return std::find(names.begin(), names.end(), lower) != names.end();
}

// Members that stand more than once, at the top of the object.
void findDuplicates(Judging& judging, base::JsonValue object, std::string_view part)
{
    if (!object.isObject() || object.size() > MaxClaims)
        return;
    std::set<std::string> seen;
    std::set<std::string> told;
    for (const base::JsonValue member : object) {
        const std::string name = member.name();
        if (seen.insert(name).second || !told.insert(name).second)
            continue;
        std::string values;
        for (const base::JsonValue other : object) {
            if (other.name() == name)
                values += (values.empty() ? "" : ", then ") + shown(other);
        }
        judging.add("duplicate_claim", spanOf(member, part), "", values)
            .arguments.emplace_back("claim", name);
    }
}

// Integers that a double cannot hold: JavaScript and many others read another number.
void findRoundedNumbers(Judging& judging, base::JsonValue value, std::string_view name, int depth, int& told)
{
    if (depth > 8 || told >= 5)
        return;
    if (value.isObject() || value.isArray()) {
        for (const base::JsonValue child : value)
            findRoundedNumbers(judging, child, value.isObject() ? child.name() : std::string(name), depth + 1,
                               told);
        return;
    }
    if (!value.isNumber())
        return;
    const std::string_view digits = value.raw();
    if (digits.size() < 16 || digits.find_first_of(".eE") != std::string_view::npos)
        return;
    const auto number = value.number();
    char buffer[512] = "infinity";
    if (number)
        std::snprintf(buffer, sizeof buffer, "%.0f", *number);
    if (digits == buffer)
        return;
    ++told;
    judging
        .add("claim_number_rounded", spanOf(value), number ? std::string(buffer).substr(0, 40) : "infinity",
             shown(value))
        .arguments.emplace_back("claim", name);
}

void findPersonalData(Judging& judging)
{
    std::string names;
    base::JsonValue first;
    for (const base::JsonValue member : judging.claims) {
        const std::string name = member.name();
        if (isOneOf(SecretClaims, name))
            judging.add("secret_in_claims", spanOf(member), "", name);
        if (!isOneOf(PersonalClaims, name))
            continue;
        names += (names.empty() ? "" : ", ") + name;
        if (!first)
            first = member;
    }
    const std::string label = labelOf(judging.header, judging.claims, judging.kind);
    if (!names.empty() && !label.starts_with("ID token") && !judging.kind.starts_with("jwe"))
        judging.add("personal_data", spanOf(first), "", names);
}

} // namespace

void reviewClaims(Judging& judging)
{
    if (!judging.claims.isObject())
        return;
    findDuplicates(judging, judging.claims, "payload");
    int told = 0;
    findRoundedNumbers(judging, judging.claims, "", 0, told);
    findPersonalData(judging);
    const base::JsonValue subject = judging.claims.find("sub");
    if (subject && !subject.isString())
        judging.add("sub_not_text", spanOf(subject), "text", shown(subject));
    for (const char* name : {"iss", "jti"}) {
        const base::JsonValue value = judging.claims.find(name);
        if (value && !value.isString() && judging.policy.issuers.empty()) {
            causes::Finding& finding = judging.add("claim_type", spanOf(value), "text", shown(value));
            finding.severity = causes::Severity::Warning;
            finding.cause.reset();
            finding.arguments.emplace_back("claim", name);
        }
    }
}

} // namespace bearerwatch::verdict
