// What the buttons under a finding do. They change what is assumed here, never the token.

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>

#include "desktop/inspect_controller.h"
#include "panels/inspect_page.h"

namespace bearerwatch::desktop {
namespace {

QString withWord(const QString& list, const QString& word)
{
    return list.trimmed().isEmpty() ? word : list.trimmed() + QLatin1Char(' ') + word;
}

/// `list` without `word` and without `word=...`.
QString withoutWord(const QString& list, const QString& word)
{
    QStringList kept;
    const QStringList words = models::wordsOf(list);
    for (const QString& one : words) {
        if (one != word && !one.startsWith(word + QLatin1Char('=')))
            kept << one;
    }
    return kept.join(QLatin1Char(' '));
}

} // namespace

void InspectController::takeOffer(const models::Offer& offer)
{
    using Kind = models::Offer::Kind;
    models::Expectations expected = m_page->expectations();
    switch (offer.kind) {
    case Kind::JudgeAt:
        chooseInstant(offer.number);
        return;
    case Kind::UseLeeway:
        // It is counted from the instant that is shown: a second later it would not be enough.
        if (!m_at)
            m_at = m_view.expiry.judgedAt;
        m_leeway = static_cast<int>(offer.number);
        judgeAgain();
        return;
    case Kind::InspectText:
        inspectText(offer.text.toUtf8(), tr("corrected text"), m_at);
        return;
    case Kind::CopyText:
        copySecret(offer.text);
        return;
    case Kind::AddKey:
        askForKey();
        return;
    case Kind::AddRevocations:
        askForRevocations();
        return;
    case Kind::ShowCommands:
        Q_EMIT commandsAsked();
        return;
    case Kind::OpenHelp:
        Q_EMIT helpAsked(offer.text);
        return;
    case Kind::UseKey:
        m_forcedKey = offer.text;
        startAgain();
        return;
    case Kind::ExpectAudience:
        expected.audience = offer.text;
        break;
    case Kind::ExpectIssuer:
        expected.issuer = offer.text;
        break;
    case Kind::AllowAlgorithm:
        expected.algorithms = withWord(expected.algorithms, offer.text);
        break;
    case Kind::RequireNot:
        expected.required = withoutWord(expected.required, offer.text);
        expected.scope = withoutWord(expected.scope, offer.text);
        break;
    }
    m_page->setExpectations(expected);
    startAgain();
}

jose::KeySet InspectController::keysToTry() const
{
    if (m_forcedKey.isEmpty())
        return m_keys.keys();
    // The one key alone, and without its kid: then the token's kid has nothing to differ from.
    jose::KeySet one;
    for (const jose::Key& key : m_keys.keys().keys) {
        if (one.keys.empty() && QString::fromStdString(key.name()) == m_forcedKey) {
            one.keys.push_back(key);
            one.keys.back().source = key.name();
            one.keys.back().kid.clear();
        }
    }
    return one.keys.empty() ? m_keys.keys() : one;
}

void InspectController::wireRevocations()
{
    using services::WatchedRevocations;
    connect(&m_revocations, &WatchedRevocations::changed, this, [this] {
        const int count = m_revocations.count();
        const QString file = QFileInfo(m_revocations.path()).fileName();
        m_page->showNotice(
            file.isEmpty()
                ? tr("No list of revoked tokens is checked any more.")
                : tr("%n entries of %1 are checked; the file is watched for changes.", nullptr, count)
                      .arg(file));
        startAgain();
    });
    connect(&m_revocations, &WatchedRevocations::failed, m_page, &panels::InspectPage::showNotice);
}

void InspectController::askForRevocations()
{
    auto* dialog = new QFileDialog(m_page->window(), tr("Choose a list of revoked tokens"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, &m_revocations, &services::WatchedRevocations::watch);
    dialog->open();
}

void InspectController::stopRevocations()
{
    m_revocations.watch({});
}

} // namespace bearerwatch::desktop
