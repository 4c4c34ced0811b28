#include "models/error_text_view.h"

#include <QtCore/QCoreApplication>

#include "causes/catalogue.h"
#include "models/cause_style.h"
#include "models/help_pages.h"
#include "models/time_text.h"

namespace bearerwatch::models {
namespace {

using causes::Cause;

constexpr qsizetype MaxServerRows = 12;
constexpr qsizetype MaxSteps = 3; ///< Of the likeliest causes; a longer list is not read.

QString tr(const char* text)
{
    return QCoreApplication::translate("models", text);
}

QString step(Cause cause)
{
    switch (cause) {
    case Cause::Expired:
    case Cause::NotYetValid:
        return tr("Paste the token that was sent: its times are compared with this clock at once.");
    case Cause::Malformed:
    case Cause::Missing:
        return tr("Paste the request as it was sent, with its Authorization header: damage to the header "
                  "and the copy shows first.");
    case Cause::SignatureMismatch:
    case Cause::UnknownKey:
    case Cause::AlgorithmRejected:
        return tr("Paste the token, and add the issuer's public key or key set: the signature is checked "
                  "and a failure is explained.");
    case Cause::AudienceMismatch:
    case Cause::IssuerMismatch:
    case Cause::ClaimRejected:
    case Cause::InsufficientScope:
        return tr("Paste the token, and fill in what the API expects: issuer, audience, scope, claims. "
                  "The difference is marked.");
    case Cause::Revoked:
    case Cause::Replayed:
        return tr("Paste the token, and give the list of revoked or seen ids: the token alone cannot tell.");
    case Cause::UnknownToken:
        return tr("Paste the token or key id: its kind, its issuer and a damaged copy can be seen, "
                  "whether its server knows it cannot.");
    case Cause::ValidatorUnavailable:
        return tr("Open the log of the API: the token may be good, the check itself failed.");
    case Cause::Unspecified:
        return tr("Paste the whole response with its WWW-Authenticate header, or the request that was "
                  "refused: this text gives no reason.");
    }
    return {};
}

FindingView causeCard(const report::NamedCause& named, int rank, std::string_view pasted)
{
    const causes::CauseEntry& entry = causes::entry(named.cause);
    FindingView view;
    view.cause = named.cause;
    view.certainty = named.certainty;
    view.code = causeId(named.cause);
    view.title = tr("%1. %2").arg(rank).arg(translated(entry.title));
    QStringList sentences;
    if (!named.evidence.empty())
        sentences << tr("The text says “%1”.").arg(shown(named.evidence).simplified());
    sentences << (named.advice.empty() ? translated(entry.meaning) : translated(named.advice));
    sentences << tr("Check: %1").arg(translated(entry.check));
    view.evidence = sentences.join(QLatin1Char(' '));
    view.clientFix = translated(entry.clientFix);
    view.serverFix = translated(entry.serverFix);
    view.reference = translated(entry.reference);
    const QString page = preventionOf({}, named.cause);
    view.offers << Offer{Offer::Kind::OpenHelp, tr("How to prevent it"), page, 0};
    const std::size_t at = named.evidence.empty() ? std::string_view::npos : pasted.find(named.evidence);
    if (at != std::string_view::npos)
        view.mark = TextMark{utf16Length(pasted.substr(0, at)), utf16Length(named.evidence), false};
    return view;
}

/// Its challenges and its error code, with what the registry says that the code means.
std::optional<FindingView> serverCard(const report::ErrorText& error)
{
    FindingView view;
    view.severity = causes::Severity::Note;
    view.certainty = causes::Certainty::Stated;
    view.title = tr("What the server said");
    for (const oauth::Challenge& challenge : error.challenges) {
        view.rows << EvidenceRow{tr("asks for"), shown(challenge.scheme), true, false};
        for (const oauth::AuthParameter& parameter : challenge.parameters)
            view.rows << EvidenceRow{shown(parameter.name), shown(parameter.value), true, false};
    }
    if (error.response) {
        const oauth::ErrorMeaning* meaning = oauth::meaningOf(error.response->error);
        view.code = shown(error.response->error);
        view.evidence = meaning
            ? QStringLiteral("%1: %2 %3")
                  .arg(view.code, translated(meaning->meaning), translated(meaning->action))
            : tr("%1 is no registered OAuth error").arg(view.code);
        view.reference = meaning ? translated(meaning->reference) : QString();
    }
    if (view.rows.isEmpty() && view.evidence.isEmpty())
        return std::nullopt;
    view.rows = view.rows.mid(0, MaxServerRows);
    return view;
}

} // namespace

ErrorTextView errorTextViewOf(const report::ErrorText& error, std::string_view pasted, base::Time now)
{
    ErrorTextView view;
    view.banner.word = tr("An error, no token");
    view.banner.clock = tr("Clock %1").arg(clockBothText(now));
    view.banner.signatureText = tr("Nothing to verify in this text");
    int rank = 0;
    for (const report::NamedCause& named : error.causes) {
        view.causes << causeCard(named, ++rank, pasted);
        const QString next = step(named.cause);
        if (!view.nextSteps.contains(next) && view.nextSteps.size() < MaxSteps)
            view.nextSteps << next;
    }
    if (const auto server = serverCard(error))
        view.causes << *server;
    if (error.causes.empty())
        view.banner.sentence = tr("no cause is named");
    if (!error.causes.empty())
        view.banner.sentence = error.causes.size() == 1
            ? tr("it tells of: %1").arg(causeTitle(error.causes.front().cause))
            : tr("most likely: %1").arg(causeTitle(error.causes.front().cause));
    return view;
}

QList<FindingView> findingsBeside(const report::ErrorText& beside, const verdict::TokenReport& report,
                                  std::string_view pasted)
{
    QList<FindingView> views;
    for (const report::NamedCause& named : beside.causes) {
        FindingView view = causeCard(named, 0, pasted);
        const bool shown = report::shows(report, named.cause);
        view.severity = shown ? causes::Severity::Note : causes::Severity::Warning;
        view.title = tr("The text beside it says: %1").arg(causeTitle(named.cause));
        view.evidence += QLatin1Char(' ') +
            (shown
                 ? tr("The token shows the same.")
                 : tr("Nothing here shows it: the server knows more, has another clock, key or expectation, "
                      "or means another token."));
        views << view;
    }
    return views;
}

QString ErrorTextView::report() const
{
    QString text = QStringLiteral("# %1: %2\n\n").arg(banner.word, banner.sentence);
    for (const FindingView& cause : causes)
        text += QStringLiteral("## ") + cause.plainText() + QLatin1Char('\n');
    text += QStringLiteral("## ") + tr("What to do next") + QLatin1Char('\n');
    for (const QString& next : nextSteps)
        text += QStringLiteral("- ") + next + QLatin1Char('\n');
    return text;
}

} // namespace bearerwatch::models
