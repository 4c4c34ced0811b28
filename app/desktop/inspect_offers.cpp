// What the buttons under a finding do. They change what is assumed here, never the token.

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>

#include "desktop/inspect_controller.h"
#include "panels/inspect_page.h"

namespace bearerwatch::desktop {
namespace {

constexpr qint64 MaxRevocationFile = 64 * 1024 * 1024;

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

void InspectController::askForRevocations()
{
    auto* dialog = new QFileDialog(m_page->window(), tr("Choose a list of revoked tokens"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &InspectController::readRevocations);
    dialog->open();
}

void InspectController::readRevocations(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_page->showNotice(
            tr("%1 cannot be read: %2. Check the name and the permission.").arg(path, file.errorString()));
        return;
    }
    if (file.size() > MaxRevocationFile) {
        m_page->showNotice(tr("%1 is larger than 64 MiB. Give a shorter list.").arg(path));
        return;
    }
    const QByteArray content = file.readAll();
    auto list = verdict::parseRevocations({content.constData(), static_cast<std::size_t>(content.size())});
    if (!list) {
        m_page->showNotice(
            QStringLiteral("%1: %2").arg(path, QString::fromStdString(base::toText(list.error()))));
        return;
    }
    const auto count = list->ids.size() + list->hashes.size() + list->subjectsBefore.size();
    m_revocations = std::move(*list);
    m_page->showNotice(tr("%n entries of %1 are checked from now on.", nullptr, static_cast<int>(count))
                           .arg(QFileInfo(path).fileName()));
    startAgain();
}

} // namespace bearerwatch::desktop
