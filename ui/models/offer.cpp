#include "models/offer.h"

#include <QtCore/QCoreApplication>

#include "base/json.h"
#include "models/cause_style.h"
#include "models/help_pages.h"
#include "models/time_text.h"

namespace bearerwatch::models {
namespace {

using causes::Cause;

/// A leeway beyond a day is no leeway: then only another instant is offered.
constexpr std::int64_t MaxLeeway = 86400;

QString tr(const char* text)
{
    return QCoreApplication::translate("models", text);
}

Offer make(Offer::Kind kind, const QString& label, const QString& text = {}, qint64 number = 0)
{
    return {kind, label, text, number};
}

/// The claim's text, or the first element of a list; empty where it is neither.
QString claimText(const verdict::TokenReport& report, std::string_view name)
{
    if (!report.payloadIsJson)
        return {};
    const auto document = base::JsonDocument::parse(report.payloadText);
    if (!document)
        return {};
    base::JsonValue value = document->root().find(name);
    if (value.isArray() && value.size() > 0)
        value = *value.begin();
    return value.isString() ? QString::fromStdString(value.string()) : QString();
}

QString cut(const QString& text)
{
    return text.size() > 40 ? text.left(39) + QChar(0x2026) : text;
}

void addTimes(QList<Offer>& offers, const causes::Finding& finding, const verdict::TokenReport& report)
{
    const bool expired = finding.cause == Cause::Expired;
    const bool fromIssue = finding.code == "iat_future";
    const auto claimed = expired ? report.expiresAt
        : fromIssue              ? report.issuedAt
                                 : (report.notBefore ? report.notBefore : report.issuedAt);
    if (!claimed)
        return;
    const std::int64_t at = base::toSeconds(*claimed);
    const std::int64_t now = base::toSeconds(report.judgedAt);
    const std::int64_t needed = expired ? now - at + 1 : at - now;
    if (needed > report.leeway.count() && needed <= MaxLeeway)
        offers << make(Offer::Kind::UseLeeway, tr("Try a leeway of %1 s").arg(needed), {}, needed);
    const std::int64_t instant = expired ? at - 1 : at;
    if (instant != now)
        offers << make(Offer::Kind::JudgeAt,
                       expired ? tr("Judge it one second before its end") : tr("Judge it when it begins"), {},
                       instant);
}

void addHeaders(QList<Offer>& offers, const causes::Finding& finding, const verdict::TokenReport& report)
{
    if (finding.span.part == "authorization_header" && !report.repairedHeader.empty()) {
        const QString repaired = QString::fromStdString(report.repairedHeader);
        offers << make(Offer::Kind::InspectText, tr("Inspect the corrected header"), repaired)
               << make(Offer::Kind::CopyText, tr("Copy the corrected header"), repaired);
    } else if (finding.cause == Cause::Malformed && finding.span.part == "token" &&
               report.length != report.text.size() && !report.text.empty()) {
        const QString cleaned = QString::fromStdString(report.text);
        offers << make(Offer::Kind::InspectText, tr("Inspect the cleaned token"), cleaned)
               << make(Offer::Kind::CopyText, tr("Copy the cleaned token"), cleaned);
    }
}

QString fittingKey(const verdict::TokenReport& report)
{
    for (const causes::Finding& finding : report.findings) {
        if (finding.code == "other_key_fits")
            return QString::fromStdString(finding.found);
    }
    return {};
}

void addKeys(QList<Offer>& offers, const causes::Finding& finding, const verdict::TokenReport& report)
{
    const QString fits = fittingKey(report);
    if (!fits.isEmpty() && (finding.cause == Cause::UnknownKey || finding.code == "other_key_fits")) {
        offers << make(Offer::Kind::UseKey, tr("Use key %1").arg(cut(shown(fits.toStdString()))), fits);
        return;
    }
    const bool decrypts = finding.code == "content_not_decrypted" || finding.code == "no_decryption_key" ||
        finding.code == "decryption_failed" || finding.code == "decryption_key_unfit";
    if (decrypts)
        offers << make(Offer::Kind::AddKey, tr("Decrypt with…"));
    else if (finding.cause == Cause::UnknownKey || finding.code == "signature_not_checked" ||
             finding.code == "no_key_given" || finding.code == "no_key_fits")
        offers << make(Offer::Kind::AddKey, tr("Add a key…"));
}

} // namespace

QList<Offer> offersOf(const causes::Finding& finding, const verdict::TokenReport& report)
{
    QList<Offer> offers;
    const bool error = finding.severity == causes::Severity::Error;
    if (error && (finding.cause == Cause::Expired || finding.cause == Cause::NotYetValid))
        addTimes(offers, finding, report);
    if (error && finding.cause == Cause::AudienceMismatch) {
        const QString audience = claimText(report, "aud");
        if (!audience.isEmpty())
            offers << make(Offer::Kind::ExpectAudience, tr("Expect %1").arg(cut(audience)), audience);
    }
    if (error && finding.cause == Cause::IssuerMismatch) {
        const QString issuer = claimText(report, "iss");
        if (!issuer.isEmpty())
            offers << make(Offer::Kind::ExpectIssuer, tr("Expect %1").arg(cut(issuer)), issuer);
    }
    if (finding.code == "algorithm_not_allowed" && QString::fromStdString(finding.found).toLower() != "none")
        offers << make(Offer::Kind::AllowAlgorithm, tr("Allow %1").arg(cut(shown(finding.found))),
                       QString::fromStdString(finding.found));
    if (finding.code == "claim_missing" && !finding.argument("claim").empty())
        offers << make(Offer::Kind::RequireNot,
                       tr("Do not require %1").arg(cut(shown(finding.argument("claim")))),
                       QString::fromStdString(finding.argument("claim")));
    if (finding.code == "scope_missing")
        offers << make(Offer::Kind::RequireNot, tr("Do not require %1").arg(cut(shown(finding.expected))),
                       QString::fromStdString(finding.expected));
    if (finding.code == "revocation_not_checked")
        offers << make(Offer::Kind::AddRevocations, tr("Check a revocation list…"));
    addHeaders(offers, finding, report);
    addKeys(offers, finding, report);
    if (error && (finding.cause == Cause::SignatureMismatch || finding.cause == Cause::UnknownKey))
        offers << make(Offer::Kind::ShowCommands, tr("Commands for your stack…"));
    const QString page = preventionOf(QString::fromStdString(finding.code), finding.cause);
    if (!page.isEmpty() && finding.severity != causes::Severity::Note)
        offers << make(Offer::Kind::OpenHelp, tr("How to prevent it"), page);
    return offers;
}

} // namespace bearerwatch::models
