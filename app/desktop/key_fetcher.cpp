#include "desktop/key_fetcher.h"

#include "desktop/endpoint_talk.h"
#include "desktop/network_desk.h"
#include "panels/add_key_dialog.h"
#include "services/key_store.h"

namespace bearerwatch::desktop {

using services::FetchProblem;

KeyFetcher::KeyFetcher(services::KeyStore& keys, NetworkDesk& desk, QObject* parent)
    : QObject(parent)
    , m_keys(keys)
    , m_desk(desk)
{
    connect(&m_desk.keySets(), &services::KeySetService::finished, this, &KeyFetcher::take);
}

void KeyFetcher::serve(panels::AddKeyDialog* dialog)
{
    m_dialog = dialog;
    connect(dialog, &panels::AddKeyDialog::addressGiven, this, &KeyFetcher::fetch);
    const auto cancel = [this] { m_desk.keySets().cancel(m_request); };
    connect(dialog, &panels::AddKeyDialog::fetchCancelled, this, cancel);
    connect(dialog, &QDialog::rejected, this, cancel);
}

void KeyFetcher::fetch(const QString& address, bool discover, bool confirmed)
{
    if (!confirmed) {
        m_options = {};
        m_options.honourCooldown = true;
    } else if (m_question == FetchProblem::NeedsPlainHttp) {
        m_options.permissions.plainHttp = true;
    } else if (m_question == FetchProblem::NeedsPrivateAddress) {
        m_options.permissions.privateAddresses = true;
    } else {
        m_options.followOtherHost = true;
    }
    m_request = discover ? m_desk.keySets().discover(address, m_options)
                         : m_desk.keySets().fetchKeySet(QUrl(address, QUrl::StrictMode), m_options);
    if (m_dialog)
        m_dialog->setFetching(true);
}

void KeyFetcher::take(quint64 request, const services::KeySetResultPtr& result)
{
    if (request != m_request)
        return;
    if (m_dialog)
        m_dialog->setFetching(false);
    if (result->hasKeys())
        return takeKeys(*result);
    if (!m_dialog)
        return;
    m_question = result->problem;
    if (m_question == FetchProblem::NeedsPlainHttp || m_question == FetchProblem::NeedsPrivateAddress)
        return m_dialog->askAgain(result->problemText);
    if (!result->nextAddress.isEmpty())
        return m_dialog->askAgain(
            tr("The key set lies on another host: %1").arg(services::displayAddress(result->nextAddress)));
    QString text = result->problemText.isEmpty() ? tr("The answer holds no key.") : result->problemText;
    if (!result->findings.empty())
        text += QLatin1Char('\n') + doctorText(result->findings);
    m_dialog->showProblem(text);
}

void KeyFetcher::takeKeys(const services::KeySetResult& result)
{
    QString text = result.summary();
    const auto again = m_desk.keySets().askAgainAt(result.address, result.currentAt);
    if (result.fromCopy && result.problem == FetchProblem::None && again)
        text += tr("; it was asked a moment ago, and is asked again from %1 on")
                    .arg(QString::fromStdString(base::formatRfc3339(*again)));
    if (!result.findings.empty())
        text += QLatin1Char('\n') + doctorText(result.findings);
    m_keys.addKeys(result.keys, false);
    if (m_dialog)
        m_dialog->accept();
    Q_EMIT fetched(text);
}

} // namespace bearerwatch::desktop
