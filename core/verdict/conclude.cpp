#include <algorithm>

#include "verdict/judge.h"
#include "verdict/judging.h"

// From findings to the verdict, and the same again for another instant.

namespace bearerwatch::verdict {

bool hasErrorWithCause(const std::vector<causes::Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const causes::Finding& finding) {
        return finding.severity == causes::Severity::Error && finding.cause;
    });
}

namespace {

Verdict decide(const TokenReport& report)
{
    if (hasErrorWithCause(report.findings) || report.signature.status == SignatureStatus::Failed)
        return Verdict::Rejected;
    for (const auto& layer : report.layers) {
        if (layer->verdict == Verdict::Rejected)
            return Verdict::Rejected;
    }
    if (std::any_of(report.findings.begin(), report.findings.end(), [](const causes::Finding& finding) {
            return finding.severity == causes::Severity::Error;
        }))
        return Verdict::Undetermined;
    if (!report.layers.empty())
        return report.layers.front()->verdict;
    const bool encryptedOnly =
        std::any_of(report.findings.begin(), report.findings.end(),
                    [](const causes::Finding& finding) { return finding.code == "encrypted_not_signed"; });
    const bool opaqueAndActive = !report.payloadIsJson && report.headerJson.empty() &&
        std::any_of(report.findings.begin(), report.findings.end(),
                    [](const causes::Finding& finding) { return finding.code == "introspection_active"; });
    if (opaqueAndActive)
        return Verdict::Accepted;
    const bool sound = report.signature.status == SignatureStatus::Verified ||
        (report.signature.status == SignatureStatus::Decrypted && !encryptedOnly);
    return sound ? Verdict::Accepted : Verdict::Undetermined;
}

} // namespace

// Errors first, then warnings, then notes; the causes of the errors; the verdict.
void conclude(TokenReport& report)
{
    std::stable_sort(
        report.findings.begin(), report.findings.end(),
        [](const causes::Finding& a, const causes::Finding& b) { return a.severity < b.severity; });
    report.causes.clear();
    const auto take = [&report](causes::Cause cause) {
        if (std::find(report.causes.begin(), report.causes.end(), cause) == report.causes.end())
            report.causes.push_back(cause);
    };
    for (const causes::Finding& finding : report.findings) {
        if (finding.severity == causes::Severity::Error && finding.cause)
            take(*finding.cause);
    }
    for (const auto& layer : report.layers)
        std::for_each(layer->causes.begin(), layer->causes.end(), take);
    report.verdict = decide(report);
}

void addFindings(TokenReport& report, const std::vector<causes::Finding>& findings)
{
    const auto answers = [](const causes::Finding& finding) {
        return finding.code.starts_with("introspection_") ? finding.code != "introspection_failed"
                                                          : finding.code == "status_valid" ||
                finding.code == "status_invalid" || finding.code == "status_suspended";
    };
    if (std::any_of(findings.begin(), findings.end(), answers))
        std::erase_if(report.findings, [](const causes::Finding& finding) {
            return finding.code == "revocation_not_checked";
        });
    report.findings.insert(report.findings.end(), findings.begin(), findings.end());
    conclude(report);
}

TokenReport rejudgeTime(const TokenReport& report, const Policy& policy, base::Time now)
{
    TokenReport next = report;
    next.judgedAt = policy.at.value_or(now);
    next.leeway = policy.leeway;
    std::erase_if(next.findings, [](const causes::Finding& finding) { return isTimeCode(finding.code); });
    Judging judging{policy, next.judgedAt, {}, {}, next.kind, next.context, next.text, {}};
    auto header = base::JsonDocument::parse(next.headerJson);
    if (header && header->root().isObject())
        judging.header = header->root();
    auto payload = base::JsonDocument::parse(next.payloadText);
    if (payload && payload->root().isObject()) {
        judging.claims = payload->root();
        judgeTimes(judging);
    }
    next.findings.insert(next.findings.end(), judging.findings.begin(), judging.findings.end());
    for (auto& layer : next.layers)
        layer = std::make_shared<TokenReport>(rejudgeTime(*layer, policy, now));
    conclude(next);
    return next;
}

std::string_view id(SignatureStatus status)
{
    switch (status) {
    case SignatureStatus::Verified:
        return "verified";
    case SignatureStatus::Failed:
        return "failed";
    case SignatureStatus::NotChecked:
        return "not_checked";
    case SignatureStatus::NotSupported:
        return "not_supported";
    case SignatureStatus::Absent:
        return "absent";
    case SignatureStatus::Decrypted:
        break;
    }
    return "decrypted";
}

std::string_view id(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted:
        return "accepted";
    case Verdict::Rejected:
        return "rejected";
    case Verdict::Undetermined:
        break;
    }
    return "undetermined";
}

bool isExplainedByNearMiss(const TokenReport& report, const causes::Finding& finding)
{
    const bool general = finding.code == "signature_invalid" || finding.code == "signature_length" ||
        finding.code == "eddsa_other_curve";
    return general &&
        std::any_of(report.nearMisses.begin(), report.nearMisses.end(),
                    [](const NearMiss& miss) { return miss.verifies; });
}

} // namespace bearerwatch::verdict
