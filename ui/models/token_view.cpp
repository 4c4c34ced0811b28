#include "models/token_view.h"

#include <QtCore/QCoreApplication>

#include "base/base64.h"
#include "causes/catalogue.h"
#include "causes/cures.h"
#include "models/cause_style.h"
#include "models/time_text.h"
#include "models/wording.h"

namespace bearerwatch::models {
namespace {

/// Places beyond are not shown, and counting up to them would hold the window each second.
constexpr std::size_t MaxMarkedBytes = std::size_t{1024} * 1024;

QString tr(const char* text)
{
    return QCoreApplication::translate("models", text);
}

QString upperFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QList<PartView> partsOf(const verdict::TokenReport& report)
{
    QStringList names{tr("header"), tr("payload"), tr("signature")};
    if (report.parts.size() == 5)
        names = {tr("header"), tr("encrypted key"), tr("initialization vector"), tr("ciphertext"), tr("tag")};
    QList<PartView> parts;
    for (std::size_t i = 0; i < report.parts.size(); ++i) {
        const QString name = names.value(static_cast<qsizetype>(i), tr("part %1").arg(i + 1));
        const auto encoded = static_cast<qsizetype>(report.parts[i].size());
        parts << PartView{name, shown(report.parts[i]),
                          encoded / 4 * 3 + std::max<qsizetype>(0, encoded % 4 - 1)};
    }
    return parts;
}

QString claimOf(const causes::Finding& finding)
{
    const std::string named = finding.argument("claim");
    if (!named.empty())
        return shown(named);
    if (!finding.cause)
        return {};
    switch (*finding.cause) {
    case causes::Cause::Expired:
        return QStringLiteral("exp");
    case causes::Cause::AudienceMismatch:
        return QStringLiteral("aud");
    case causes::Cause::IssuerMismatch:
        return QStringLiteral("iss");
    case causes::Cause::NotYetValid:
        return finding.code.rfind("iat", 0) == 0 ? QStringLiteral("iat") : QStringLiteral("nbf");
    case causes::Cause::InsufficientScope:
        return QStringLiteral("scope");
    case causes::Cause::UnknownKey:
        return QStringLiteral("kid");
    case causes::Cause::AlgorithmRejected:
        return QStringLiteral("alg");
    default:
        return {};
    }
}

QString claimNote(causes::Cause cause)
{
    switch (cause) {
    case causes::Cause::AudienceMismatch:
    case causes::Cause::IssuerMismatch:
        return tr("not the expected one");
    case causes::Cause::InsufficientScope:
        return tr("lacks a required scope");
    case causes::Cause::UnknownKey:
        return tr("no key has it");
    case causes::Cause::AlgorithmRejected:
        return tr("not allowed, or not of the key");
    default:
        return {};
    }
}

QString partName(const std::string& part)
{
    return part == "header" ? tr("header") : part == "payload" ? tr("payload") : tr("signature");
}

/// What is wrong, by the kinds that name one place; else as core says it.
QString sentenceOf(const verdict::NearMiss& miss)
{
    const QString expected = shown(miss.expected);
    const QString found = shown(miss.found);
    const bool inPart = miss.part == "header" || miss.part == "payload" || miss.part == "signature";
    if (miss.kind == "other_key" && miss.part == "key")
        return found.isEmpty()
            ? tr("The token names no key; its signature verifies with key %1.").arg(isolated(expected))
            : tr("The token names key %1, but its signature verifies with key %2.")
                  .arg(isolated(found), isolated(expected));
    if (!miss.position || !inPart)
        return translatedSentences(miss.sentences);
    const auto at = static_cast<int>(*miss.position);
    const QString part = partName(miss.part);
    if (miss.kind == "substituted_character")
        return tr("Character %1 of the %2: %3 should be %4.").arg(at).arg(part, found, expected);
    if (miss.kind == "case_changed")
        return tr("Character %1 of the %2: %3 should be %4; the letter's case was changed.")
            .arg(at)
            .arg(part, found, expected);
    if (miss.kind == "swapped_characters")
        return tr("Characters %1 and %2 of the %3 are swapped: %4 should be %5.")
            .arg(at)
            .arg(at + 1)
            .arg(part, found, expected);
    if (miss.kind == "extra_character")
        return tr("Character %1 of the %2, %3, is one too many.").arg(at).arg(part, found);
    if (miss.kind == "missing_character")
        return tr("Before character %1 of the %2 the character %3 is missing.").arg(at).arg(part, expected);
    return translatedSentences(miss.sentences);
}

QString titleOf(const verdict::NearMiss& miss, const verdict::TokenReport& report)
{
    if (const auto* code = causes::findCode(miss.kind); code && miss.kind == "well_known_secret")
        return translated(code->title);
    for (const causes::Finding& finding : report.findings) {
        if (finding.argument("kind") != miss.kind || finding.code == "near_miss")
            continue;
        const causes::CodeEntry* code = causes::findCode(finding.code);
        if (code && finding.code.starts_with("near_miss"))
            return translated(code->title);
    }
    if (miss.part == "key")
        return tr("The key was misread");
    // Of what changes several at once, found and expected are the first.
    const bool one = miss.kind == "substituted_character" || miss.kind == "case_changed" ||
        miss.kind == "extra_character" || miss.kind == "missing_character";
    return one ? tr("Damaged copy: one character differs") : tr("Damaged copy");
}

/// How such damage usually comes about: an inference, and marked as one.
QString likelyCause(const verdict::NearMiss& miss)
{
    const auto one = [&miss](const char* kind) { return miss.kind == kind; };
    if (one("substituted_character"))
        return tr("Typed, or read from a picture: the two characters were taken for each other.");
    if (one("case_changed"))
        return tr("A field, a header or a search box that changes the case of letters.");
    if (one("swapped_characters") || one("extra_character") || one("missing_character"))
        return tr("Typed by hand, or edited after it was copied.");
    if (one("missing_characters") || one("lost_start") || one("truncated_signature"))
        return tr("A selection that began or ended too early, or a field or a log that cuts long values.");
    if (one("white_space") || one("extra_characters"))
        return tr("A line wrap in a mail, a terminal or a document that was copied along.");
    if (one("other_key") && !miss.found.empty())
        return tr("The key id was used twice, or the key set is another environment's.");
    return {};
}

NearMissView viewOf(const verdict::NearMiss& miss, const verdict::TokenReport& report)
{
    NearMissView view;
    view.part = shown(miss.part);
    view.sentence = sentenceOf(miss);
    view.title = titleOf(miss, report);
    if (miss.position)
        view.position = static_cast<qsizetype>(*miss.position);
    view.likely = likelyCause(miss);
    view.cure = translated(causes::cureOf(miss.kind));
    if (miss.kind == "other_key" && !miss.key.empty())
        view.offer = Offer{Offer::Kind::UseKey, tr("Use key %1").arg(isolated(shown(miss.key))),
                           QString::fromStdString(miss.key), 0};
    view.proof = miss.verifies && miss.key.empty() ? tr("The signature verifies with this secret.")
        : miss.verifies
        ? tr("The signature verifies with key %1 once this is undone.").arg(isolated(shown(miss.key)))
        : tr("No proof: the signature was not checked again.");
    view.repairedToken = QString::fromStdString(miss.repairedToken);
    view.verifies = miss.verifies;
    view.key = QString::fromStdString(miss.key);
    const std::size_t index = miss.part == "payload" ? 1 : miss.part == "signature" ? 2 : 0;
    const bool inPart = miss.part == "header" || miss.part == "payload" || miss.part == "signature";
    const QStringList repaired = view.repairedToken.split(QLatin1Char('.'));
    if (inPart && index < report.parts.size() && static_cast<qsizetype>(index) < repaired.size()) {
        view.pasted = shown(report.parts[index]);
        view.repaired = repaired[static_cast<qsizetype>(index)];
        if (index < 2) {
            const auto decode = [](const QByteArray& part) {
                return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
            };
            const QByteArray before = decode(view.pasted.toLatin1());
            const QByteArray after = decode(view.repaired.toLatin1());
            view.pastedReads = shown({before.constData(), static_cast<std::size_t>(before.size())});
            view.repairedReads = shown({after.constData(), static_cast<std::size_t>(after.size())});
        }
    }
    return view;
}

} // namespace

QString tokenTitle(const verdict::TokenReport& report)
{
    if (!report.label.empty() && report.kind != "none")
        return upperFirst(translatedLabel(report.label));
    static const QHash<QString, const char*> titles = {
        {QStringLiteral("jwt"), QT_TRANSLATE_NOOP("models", "JWT")},
        {QStringLiteral("jwe"), QT_TRANSLATE_NOOP("models", "Encrypted token (JWE)")},
        {QStringLiteral("sd_jwt"), QT_TRANSLATE_NOOP("models", "SD-JWT")},
        {QStringLiteral("damaged_jwt"), QT_TRANSLATE_NOOP("models", "Damaged JWT")},
        {QStringLiteral("opaque"), QT_TRANSLATE_NOOP("models", "Opaque token")},
        {QStringLiteral("paseto"), QT_TRANSLATE_NOOP("models", "PASETO")},
        {QStringLiteral("none"), QT_TRANSLATE_NOOP("models", "No token")},
    };
    const QString kind = QString::fromStdString(report.kind);
    if (const char* title = titles.value(kind))
        return tr(title);
    return upperFirst(QString(kind).replace(QLatin1Char('_'), QLatin1Char(' ')));
}

QString placeText(const verdict::TokenReport& report)
{
    static const QHash<QString, const char*> places = {
        {QStringLiteral("authorization_header"), QT_TRANSLATE_NOOP("models", "Authorization header")},
        {QStringLiteral("dpop_header"), QT_TRANSLATE_NOOP("models", "DPoP header")},
        {QStringLiteral("http_header"), QT_TRANSLATE_NOOP("models", "HTTP header")},
        {QStringLiteral("curl"), QT_TRANSLATE_NOOP("models", "curl command")},
        {QStringLiteral("json"), QT_TRANSLATE_NOOP("models", "JSON")},
        {QStringLiteral("url"), QT_TRANSLATE_NOOP("models", "address")},
        {QStringLiteral("form"), QT_TRANSLATE_NOOP("models", "form")},
        {QStringLiteral("cookie"), QT_TRANSLATE_NOOP("models", "cookie")},
        {QStringLiteral("log_line"), QT_TRANSLATE_NOOP("models", "log line")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("models", "text")},
    };
    const QString context = QString::fromStdString(report.context);
    const char* known = places.value(context);
    return known ? tr(known) : context;
}

TokenView viewOf(const verdict::TokenReport& report, std::string_view pasted, bool haveKeys)
{
    TokenView view;
    view.title = tokenTitle(report);
    view.place = placeText(report);
    const std::size_t offset = std::min(report.offset, pasted.size());
    const bool marked = offset <= MaxMarkedBytes;
    view.start = marked ? utf16Length(pasted.substr(0, offset)) : static_cast<qsizetype>(offset);
    view.length = utf16Length(pasted.substr(offset, report.length));
    view.banner = bannerOf(report, haveKeys);
    view.expiry = expiryOf(report);
    view.parts = partsOf(report);
    view.headerJson = report.headerJson;
    view.payloadText = shown(report.payloadText);
    if (report.payloadIsJson) // of an SD-JWT with what was disclosed in its place
        view.payloadJson = report.disclosedClaims.empty() ? report.payloadText : report.disclosedClaims;
    for (const causes::Finding& finding : report.findings) {
        if (finding.code.starts_with("near_miss") && !report.nearMisses.empty())
            continue; // said below, with its proof
        view.findings << viewOf(finding, report);
        if (verdict::isExplainedByNearMiss(report, finding)) {
            view.findings.back().clientFix.clear();
            view.findings.back().serverFix.clear();
        }
        if (marked)
            view.findings.back().mark = markOf(finding, report, pasted);
        const QString claim = claimOf(finding);
        if (finding.cause && !claim.isEmpty() && !view.claimCauses.contains(claim)) {
            view.claimCauses.insert(claim, *finding.cause);
            view.claimNotes.insert(claim, claimNote(*finding.cause));
        }
    }
    for (const verdict::NearMiss& miss : report.nearMisses) {
        view.nearMisses << viewOf(miss, report);
        if (marked)
            view.nearMisses.back().mark = markOf(miss, report, pasted);
    }
    return view;
}

QList<TextMark> TokenView::marks() const
{
    QList<TextMark> all;
    for (const NearMissView& miss : nearMisses) {
        if (miss.mark)
            all << *miss.mark;
    }
    for (const FindingView& finding : findings) {
        // A line under a whole signature would point at nothing.
        const bool wide = finding.mark && !finding.mark->damage && finding.mark->length > 80;
        if (finding.mark && !wide && !all.contains(*finding.mark))
            all << *finding.mark;
    }
    return all;
}

QString NearMissView::plainText() const
{
    return QStringLiteral("## %1\n%2\n%3\n%4\n").arg(title, sentence, cure, proof) +
        (likely.isEmpty() ? QString() : tr("Likely cause: %1").arg(likely) + QLatin1Char('\n'));
}

QString TokenView::report() const
{
    QString text = QStringLiteral("# %1: %2\n\n").arg(title, banner.word);
    text += banner.sentence + QStringLiteral("\n\n");
    text += QStringLiteral("- %1 %2\n- %3\n- %4\n- %5\n\n")
                .arg(banner.signatureText, banner.key, banner.leeway, banner.clock, expiry.sentence);
    for (const FindingView& finding : findings)
        text += QStringLiteral("## ") + finding.plainText() + QLatin1Char('\n');
    for (const NearMissView& miss : nearMisses)
        text += miss.plainText() + QLatin1Char('\n');
    for (const FindingView& finding : findings) {
        const QString secret = finding.evidence.section(QLatin1Char('`'), 1, 1);
        if (finding.code != QLatin1String("well_known_secret") || secret.isEmpty())
            continue; // known to everybody, and still the secret of somebody's service
        for (const char quote : {'`', '"'})
            text.replace(QLatin1Char(quote) + secret + QLatin1Char(quote), tr("(cut)"));
    }
    text += tr("The token, its signature and its claims are not part of this report.") + QLatin1Char('\n');
    return text;
}

} // namespace bearerwatch::models
