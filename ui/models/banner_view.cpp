// The banner: verdict, one sentence, what was checked with which key at which clock.

#include <QtCore/QCoreApplication>

#include "base/json.h"
#include "causes/catalogue.h"
#include "models/cause_style.h"
#include "models/text_difference.h"
#include "models/time_text.h"
#include "models/token_view.h"

namespace bearerwatch::models {
namespace {

using causes::Cause;
using verdict::SignatureStatus;
using verdict::Verdict;

QString tr(const char* text)
{
    return QCoreApplication::translate("models", text);
}

const causes::Finding* findingOf(const verdict::TokenReport& report, Cause cause)
{
    for (const causes::Finding& finding : report.findings) {
        if (finding.cause == cause && finding.severity == causes::Severity::Error)
            return &finding;
    }
    return nullptr;
}

QString slashPhrase(const causes::Finding* finding, const char* lacks, const char* extra, const char* other)
{
    if (finding && finding->expected == finding->found + "/")
        return tr(lacks);
    if (finding && finding->found == finding->expected + "/")
        return tr(extra);
    return tr(other);
}

QString lowerFirst(QString text)
{
    if (text.size() > 1 && text[1].isLower())
        text[0] = text[0].toLower();
    return text;
}

QString nearMissPhrase(const verdict::NearMiss& miss)
{
    if (miss.kind == "other_key")
        return tr("another key signed it");
    if (miss.part == "key")
        return tr("the key was misread");
    const bool one = miss.verifies && miss.expected.size() <= 1 && miss.found.size() <= 1 && miss.position;
    if (one && miss.part == "header")
        return tr("the copy is damaged in one character of the header");
    if (one && miss.part == "payload")
        return tr("the copy is damaged in one character of the payload");
    if (one && miss.part == "signature")
        return tr("the copy is damaged in one character of the signature");
    return miss.part == "signature" && !miss.position ? tr("the signature was made differently")
                                                      : tr("the copy is damaged");
}

/// A cause as a part of a sentence.
QString phraseOf(Cause cause, const verdict::TokenReport& report)
{
    const causes::Finding* finding = findingOf(report, cause);
    switch (cause) {
    case Cause::Expired:
        if (report.expiresAt && *report.expiresAt <= report.judgedAt)
            return tr("expired %1 ago").arg(roughSpanText(report.judgedAt - *report.expiresAt));
        break;
    case Cause::NotYetValid: {
        const auto from = report.notBefore ? report.notBefore : report.issuedAt;
        if (from && *from > report.judgedAt)
            return tr("not valid for another %1").arg(roughSpanText(*from - report.judgedAt));
        break;
    }
    case Cause::AudienceMismatch:
        return slashPhrase(finding, QT_TRANSLATE_NOOP("models", "the audience lacks its final slash"),
                           QT_TRANSLATE_NOOP("models", "the audience has a slash too many"),
                           QT_TRANSLATE_NOOP("models", "meant for another audience"));
    case Cause::IssuerMismatch:
        return slashPhrase(finding, QT_TRANSLATE_NOOP("models", "the issuer lacks its final slash"),
                           QT_TRANSLATE_NOOP("models", "the issuer has a slash too many"),
                           QT_TRANSLATE_NOOP("models", "made by another issuer"));
    case Cause::SignatureMismatch:
        return report.nearMisses.empty() ? tr("the signature does not fit")
                                         : nearMissPhrase(report.nearMisses.front());
    case Cause::UnknownKey:
        return tr("no key fits the kid");
    default:
        break;
    }
    const causes::CodeEntry* code = finding ? causes::findCode(finding->code) : nullptr;
    return lowerFirst(translated(code ? code->title : causes::entry(cause).title));
}

QString rejectedSentence(const verdict::TokenReport& report)
{
    QStringList phrases;
    for (const Cause cause : report.causes) {
        if (phrases.size() == 2)
            break;
        phrases << phraseOf(cause, report);
    }
    const auto more = static_cast<int>(report.causes.size()) - static_cast<int>(phrases.size());
    if (more == 1)
        return tr("%1, and one more reason").arg(phrases.join(QStringLiteral(", ")));
    if (more > 0)
        return tr("%1, and %2 more reasons").arg(phrases.join(QStringLiteral(", "))).arg(more);
    if (phrases.size() == 2)
        return tr("%1, and %2").arg(phrases[0], phrases[1]);
    return phrases.value(0);
}

QString undeterminedSentence(const verdict::TokenReport& report, bool haveKeys)
{
    if (report.signature.status == SignatureStatus::NotSupported)
        return tr("this algorithm is not supported, so the signature was not checked");
    if (report.parts.empty() || report.kind == "opaque")
        return tr("only its server knows whether it is valid");
    if (report.kind == "jwe")
        return haveKeys ? tr("encrypted, and none of the keys decrypts it")
                        : tr("encrypted, and no key to decrypt it");
    if (!haveKeys)
        return tr("no key: the signature was not checked");
    return tr("none of the keys fits: the signature was not checked");
}

QString signatureText(SignatureStatus status)
{
    switch (status) {
    case SignatureStatus::Verified:
        return tr("Signature verified with key");
    case SignatureStatus::Failed:
        return tr("Signature does not verify with key");
    case SignatureStatus::NotChecked:
        return tr("Signature not checked");
    case SignatureStatus::NotSupported:
        return tr("Signature not supported");
    case SignatureStatus::Absent:
        return tr("No signature");
    case SignatureStatus::Decrypted:
        return tr("Decrypted with key");
    }
    return {};
}

bool carries(const verdict::TokenReport& report, std::string_view claim)
{
    const auto document = base::JsonDocument::parse(report.payloadText);
    return document && document->root().isObject() && document->root().find(claim);
}

QString acceptedSentence(const verdict::TokenReport& report)
{
    int notChecked = 0;
    for (const causes::Finding& finding : report.findings)
        notChecked += finding.severity == causes::Severity::Note ? 1 : 0;
    const QString end = report.expiresAt
        ? tr("passes every check, ends in %1")
              .arg(roughSpanText(*report.expiresAt + report.leeway - report.judgedAt))
        : tr("passes every check, never ends");
    return notChecked == 0 ? end : tr("passes the checks that were made; see the notes for the others");
}

} // namespace

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted:
        return tr("Accepted");
    case Verdict::Rejected:
        return tr("Rejected");
    case Verdict::Undetermined:
        return tr("Not determined");
    }
    return {};
}

BannerView bannerOf(const verdict::TokenReport& report, bool haveKeys)
{
    BannerView banner;
    banner.verdict = report.verdict;
    banner.word = verdictWord(report.verdict);
    switch (report.verdict) {
    case Verdict::Accepted:
        banner.sentence = acceptedSentence(report);
        break;
    case Verdict::Rejected:
        banner.sentence = rejectedSentence(report);
        break;
    case Verdict::Undetermined:
        banner.sentence = undeterminedSentence(report, haveKeys);
        break;
    }
    banner.signature = report.signature.status;
    banner.signatureText = report.parts.empty() ? tr("No signature to check")
        : report.kind == "jwe" && report.signature.status == SignatureStatus::NotChecked
        ? tr("Not decrypted")
        : signatureText(report.signature.status);
    const bool names = report.signature.status == SignatureStatus::Verified ||
        report.signature.status == SignatureStatus::Failed ||
        report.signature.status == SignatureStatus::Decrypted;
    if (names)
        banner.key = shown(report.signature.key);
    banner.leeway = tr("Leeway %1 s").arg(report.leeway.count());
    banner.clock = tr("Clock %1").arg(clockBothText(report.judgedAt));
    banner.wantsKey = report.signature.status == SignatureStatus::NotChecked && !report.parts.empty();
    return banner;
}

ExpiryView expiryOf(const verdict::TokenReport& report)
{
    ExpiryView view;
    view.issuedAt = report.issuedAt;
    view.notBefore = report.notBefore;
    view.expiresAt = report.expiresAt;
    view.judgedAt = report.judgedAt;
    view.leeway = report.leeway;
    const base::Time now = report.judgedAt;
    const auto from = report.notBefore ? report.notBefore : std::optional<base::Time>();
    view.known = report.payloadIsJson || report.expiresAt || report.issuedAt;
    view.expired = report.expiresAt && *report.expiresAt + report.leeway <= now;
    view.early = from && *from - report.leeway > now;
    if (view.early)
        view.sentence = tr("Valid in %1").arg(exactSpanText(*from - now));
    else if (view.expired)
        view.sentence = tr("Expired %1 ago").arg(exactSpanText(now - *report.expiresAt));
    else if (report.expiresAt && *report.expiresAt <= now)
        view.sentence = tr("Expired %1 ago, inside the leeway").arg(exactSpanText(now - *report.expiresAt));
    else if (report.expiresAt)
        view.sentence = tr("Expires in %1").arg(exactSpanText(*report.expiresAt - now));
    else if (!view.known)
        view.sentence =
            report.layers.empty() ? tr("Not known: it cannot be read") : tr("As the token inside says");
    else if (carries(report, "exp"))
        view.sentence = tr("Not known: exp cannot be read as a time");
    else
        view.sentence = tr("No expiry: it carries no exp");
    return view;
}

} // namespace bearerwatch::models
