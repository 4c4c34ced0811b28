// Findings as cards show them.

#include <QtCore/QCoreApplication>
#include <QtGui/QGuiApplication>

#include "causes/catalogue.h"
#include "models/cause_style.h"
#include "models/text_difference.h"
#include "models/time_text.h"
#include "models/token_view.h"

namespace bearerwatch::models {
namespace {

using causes::Cause;

QString tr(const char* text)
{
    return QCoreApplication::translate("models", text);
}

/// The template in the user's language, with the finding's values.
QString words(std::string_view english, const causes::Finding& finding)
{
    QString text = translated(english);
    for (const QChar mark : {QChar(0x201C), QChar(0x201D)}) // what is to be typed stands in quotes
        text.replace(text.indexOf(QLatin1Char('`')), text.contains(QLatin1Char('`')) ? 1 : 0, mark);
    if (QGuiApplication::isRightToLeft()) { // an address keeps its last slash at its end
        text.replace(QLatin1Char('{'), QChar(0x2068) + QStringLiteral("{"));
        text.replace(QLatin1Char('}'), QStringLiteral("}") + QChar(0x2069));
    }
    return QString::fromStdString(causes::fill(text.toStdString(), finding));
}

/// What stands left of the found value: the name of the claim or header member.
QString foundLabel(const causes::Finding& finding)
{
    for (const char* name : {"claim", "member", "parameter"}) {
        const std::string value = finding.argument(name);
        if (!value.empty() && value.size() <= 24)
            return shown(value);
    }
    if (finding.cause == Cause::AudienceMismatch)
        return QStringLiteral("aud");
    if (finding.cause == Cause::IssuerMismatch)
        return QStringLiteral("iss");
    if (finding.cause == Cause::AlgorithmRejected)
        return QStringLiteral("alg");
    if (finding.cause == Cause::UnknownKey)
        return QStringLiteral("kid");
    return tr("found");
}

void addTimeRows(FindingView& view, const verdict::TokenReport& report)
{
    const bool expired = view.cause == Cause::Expired;
    const auto claimed = expired ? report.expiresAt : (report.notBefore ? report.notBefore : report.issuedAt);
    if (!claimed)
        return;
    const QString label = expired ? QStringLiteral("exp")
        : report.notBefore        ? QStringLiteral("nbf")
                                  : QStringLiteral("iat");
    view.rows = {{label, instantText(*claimed), false, false},
                 {tr("now"), instantText(report.judgedAt), false, false}};
    view.sideHead = exactSpanText(report.judgedAt - *claimed);
    view.sideText = expired ? tr("past expiry") : tr("until it is valid");
    view.evidence.clear();
}

/// The core's word for a claim that is not there.
bool isAbsent(const causes::Finding& finding)
{
    return finding.found == "absent";
}

/// Whether what was found is told in words of core, and is no value of the token.
bool foundIsPhrase(const causes::Finding& finding)
{
    return finding.code == "foreign_damaged" || finding.code == "content_not_decrypted" ||
        finding.code == "signature_not_checked";
}

/// @param differ Whether there are two values whose difference can be shown.
void addComparedRows(FindingView& view, const causes::Finding& finding, bool differ)
{
    view.rows = {{tr("expected"), shown(finding.expected), true, false},
                 {foundLabel(finding), shown(finding.found), true, true}};
    const QString& expected = view.rows[0].text;
    const QString& found = view.rows[1].text;
    if (!differ || expected.size() > 400 || found.size() > 400)
        return;
    view.compared = true;
    const QString what = differenceWords(expected, found);
    const TextDifference difference = differenceOf(expected, found);
    const bool close = std::max(difference.expectedLength, difference.foundLength) * 2 <
        std::max(expected.size(), found.size()) + 1;
    view.compared = close;
    view.sideHead = close ? differenceSize(difference) : tr("Differs");
    view.sideText = close ? what : tr("another value");
}

} // namespace

FindingView viewOf(const causes::Finding& judged, const verdict::TokenReport& report)
{
    causes::Finding finding = judged;
    if (isAbsent(judged))
        finding.found = tr("absent").toStdString();
    if (foundIsPhrase(judged))
        finding.found = translated(judged.found).toStdString();
    for (auto& [name, value] : finding.arguments) {
        if (name == "label")
            value = translatedLabel(value).toStdString();
        else if (name == "how" || name == "encoding")
            value = translated(value).toStdString();
    }
    FindingView view;
    view.cause = finding.cause;
    view.severity = finding.severity;
    view.certainty = finding.certainty;
    view.code = QString::fromStdString(finding.code);
    const causes::CodeEntry* code = causes::findCode(finding.code);
    const causes::CauseEntry* cause = finding.cause ? &causes::entry(*finding.cause) : nullptr;
    const auto choose = [&](std::string_view own, std::string_view general) {
        return words(own.empty() ? general : own, finding);
    };
    view.title = code ? words(code->title, finding) : cause ? translated(cause->title) : view.code;
    view.evidence = code ? words(code->evidence, finding) : QString();
    view.clientFix = choose(code ? code->clientFix : "", cause ? cause->clientFix : "");
    view.serverFix = choose(code ? code->serverFix : "", cause ? cause->serverFix : "");
    view.reference = choose(code ? code->reference : "", cause ? cause->reference : "");
    const bool isTime = finding.code == "exp_passed" || finding.code == "nbf_future" ||
        (finding.cause == Cause::Expired && report.expiresAt &&
         finding.severity == causes::Severity::Error) ||
        (finding.cause == Cause::NotYetValid && (report.notBefore || report.issuedAt) &&
         finding.severity == causes::Severity::Error);
    const bool comparable = finding.cause == Cause::AudienceMismatch ||
        finding.cause == Cause::IssuerMismatch || finding.cause == Cause::UnknownKey ||
        finding.cause == Cause::ClaimRejected || finding.cause == Cause::AlgorithmRejected ||
        finding.cause == Cause::InsufficientScope;
    if (isTime)
        addTimeRows(view, report);
    else if (comparable && !finding.expected.empty() && !finding.found.empty())
        addComparedRows(view, finding, !isAbsent(judged));
    view.offers = offersOf(judged, report);
    return view;
}

QString FindingView::plainText() const
{
    QString text = title + QLatin1Char('\n');
    if (cause)
        text += tr("Cause: %1 (%2)")
                    .arg(causeId(*cause), QString::fromStdString(std::string(causes::id(certainty)))) +
            QLatin1Char('\n');
    if (!evidence.isEmpty())
        text += evidence + QLatin1Char('\n');
    for (const EvidenceRow& row : rows)
        text += QStringLiteral("%1: %2\n").arg(row.label, row.text);
    if (!sideHead.isEmpty())
        text += QStringLiteral("%1 %2\n").arg(sideHead, sideText);
    if (!clientFix.isEmpty())
        text += tr("Client: %1").arg(clientFix) + QLatin1Char('\n');
    if (!serverFix.isEmpty())
        text += tr("Server: %1").arg(serverFix) + QLatin1Char('\n');
    if (!reference.isEmpty())
        text += reference + QLatin1Char('\n');
    return text;
}

} // namespace bearerwatch::models
