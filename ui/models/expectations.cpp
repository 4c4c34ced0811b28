#include "models/expectations.h"

#include <QtCore/QRegularExpression>

namespace bearerwatch::models {
namespace {

std::vector<std::string> listOf(const QString& text)
{
    std::vector<std::string> items;
    const QStringList parts = wordsOf(text);
    for (const QString& part : parts)
        items.push_back(part.toStdString());
    return items;
}

CheckState stateOf(const QString& field, const verdict::TokenReport& report,
                   std::initializer_list<causes::Cause> failing)
{
    if (field.trimmed().isEmpty())
        return CheckState::NotAsked;
    for (const causes::Cause cause : report.causes) {
        if (std::find(failing.begin(), failing.end(), cause) != failing.end())
            return CheckState::Failed;
    }
    return report.payloadIsJson ? CheckState::Passed : CheckState::Unknown;
}

} // namespace

QStringList wordsOf(const QString& field)
{
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    return field.split(between, Qt::SkipEmptyParts);
}

verdict::Policy policyOf(const Expectations& expectations)
{
    verdict::Policy policy;
    policy.issuers = listOf(expectations.issuer);
    policy.audiences = listOf(expectations.audience);
    policy.algorithms = listOf(expectations.algorithms);
    policy.scopes = listOf(expectations.scope);
    for (const std::string& item : listOf(expectations.required)) {
        const std::size_t equals = item.find('=');
        if (equals == std::string::npos)
            policy.requiredClaims.push_back({item, std::nullopt});
        else
            policy.requiredClaims.push_back({item.substr(0, equals), item.substr(equals + 1)});
    }
    policy.leeway = std::chrono::seconds(expectations.leewaySeconds);
    return policy;
}

ExpectationStates statesOf(const Expectations& expectations, const verdict::TokenReport& report)
{
    using causes::Cause;
    ExpectationStates states;
    states.issuer = stateOf(expectations.issuer, report, {Cause::IssuerMismatch});
    states.audience = stateOf(expectations.audience, report, {Cause::AudienceMismatch});
    states.algorithms = stateOf(expectations.algorithms, report, {Cause::AlgorithmRejected});
    states.required = stateOf(expectations.required, report, {Cause::ClaimRejected});
    states.scope = stateOf(expectations.scope, report, {Cause::InsufficientScope});
    return states;
}

} // namespace bearerwatch::models
