#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>
#include <optional>
#include <string>

#include "causes/cause.h"
#include "models/offer.h"
#include "models/text_mark.h"
#include "verdict/verdict.h"

// A report of core in the words and places that the windows show. Plain data, made anew whenever
// the clock, the keys or the expectations change; hostile bytes are escaped.

namespace bearerwatch::models {

/// Two texts that are compared, or a label and what stands there.
struct EvidenceRow {
    QString label;
    QString text;
    bool fixedFont = true;
    bool wrong = false; ///< Differences are marked as wrong; else as right.
};

struct FindingView {
    std::optional<causes::Cause> cause;
    causes::Severity severity = causes::Severity::Error;
    causes::Certainty certainty = causes::Certainty::Proven;
    QString code;
    QString title;
    QString evidence; ///< A sentence; empty where the rows say it all.
    QList<EvidenceRow> rows; ///< None, or the two that are compared.
    bool compared = false; ///< Differences between the two rows are marked.
    QString sideHead; ///< "16:04"
    QString sideText; ///< "past expiry"
    QString clientFix;
    QString serverFix;
    QString reference;
    std::optional<TextMark> mark; ///< In the pasted text.
    QList<Offer> offers; ///< Secrets may stand in them.
    [[nodiscard]] QString plainText() const; ///< For the clipboard; holds no token.
};

struct NearMissView {
    QString title;
    QString sentence;
    QString part;
    std::optional<qsizetype> position; ///< From 1.
    QString pasted; ///< The part as pasted, for the aligned texts; may be empty.
    QString repaired;
    QString pastedReads; ///< The same decoded; may be empty.
    QString repairedReads;
    QString cure; ///< What undoes it.
    QString proof;
    QString likely; ///< How it came about, inferred; may be empty.
    QString repairedToken; ///< Secret; empty where the key was misread.
    bool verifies = false;
    std::optional<TextMark> mark; ///< In the pasted text.
    QString key; ///< That verifies.
    std::optional<Offer> offer; ///< What puts it right, where that is not another token.
    [[nodiscard]] QString plainText() const; ///< For the clipboard; holds no token.
};

struct BannerView {
    verdict::Verdict verdict = verdict::Verdict::Undetermined;
    QString word; ///< "Rejected"
    QString sentence;
    verdict::SignatureStatus signature = verdict::SignatureStatus::NotChecked;
    QString signatureText; ///< "Signature verified with key"
    QString key; ///< "2026-01"
    QString leeway; ///< "Leeway 0 s"
    QString clock; ///< "Clock 11:16:04 UTC (16:46:04 IST)"
    bool wantsKey = false; ///< A key would settle it: offer to add one.
};

struct ExpiryView {
    std::optional<base::Time> issuedAt;
    std::optional<base::Time> notBefore;
    std::optional<base::Time> expiresAt;
    base::Time judgedAt{};
    std::chrono::seconds leeway{0};
    QString sentence; ///< "Expired 16:04 ago"
    bool expired = false;
    bool early = false;
    bool known = true; ///< False: its times cannot be read, which is not the same as that it has none.
};

struct PartView {
    QString name; ///< "header", "payload", "signature"
    QString text; ///< Encoded.
    qsizetype bytes = 0; ///< Decoded; -1 where it is not known.
};

struct TokenView {
    QString title; ///< "Access token"
    QString place; ///< "Authorization header"
    qsizetype start = 0; ///< In the pasted text, UTF-16.
    qsizetype length = 0;
    BannerView banner;
    QList<FindingView> findings; ///< Errors first; notes last.
    QList<NearMissView> nearMisses;
    ExpiryView expiry;
    QList<PartView> parts;
    std::string headerJson;
    std::string payloadJson; ///< Empty where the payload is no JSON.
    QString payloadText; ///< As it can be shown.
    QHash<QString, causes::Cause> claimCauses; ///< Claims that a finding is about.
    QHash<QString, QString> claimNotes; ///< What is wrong with them, in few words.
    [[nodiscard]] QList<TextMark> marks() const; ///< Of all findings and near misses, in order.
    [[nodiscard]] QString report() const; ///< Markdown for support; holds no token and no signature.
};

/// @param report   One token.
/// @param pasted   The whole text, for places in UTF-16.
/// @param haveKeys Whether the user has given any key.
[[nodiscard]] TokenView viewOf(const verdict::TokenReport& report, std::string_view pasted, bool haveKeys);

/// The findings alone, and the banner alone: for a clock that moves on.
[[nodiscard]] BannerView bannerOf(const verdict::TokenReport& report, bool haveKeys);
[[nodiscard]] FindingView viewOf(const causes::Finding& finding, const verdict::TokenReport& report);
[[nodiscard]] ExpiryView expiryOf(const verdict::TokenReport& report);

/// "Access token", "ID token", "JWT", "Opaque token": first letter large.
[[nodiscard]] QString tokenTitle(const verdict::TokenReport& report);
[[nodiscard]] QString placeText(const verdict::TokenReport& report);
[[nodiscard]] QString verdictWord(verdict::Verdict verdict);

} // namespace bearerwatch::models
