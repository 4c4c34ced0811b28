#include "desktop/key_fetcher.h"

#include <QtCore/QTime>

#include "panels/add_key_dialog.h"
#include "services/key_store.h"

namespace bearerwatch::desktop {

KeyFetcher::KeyFetcher(services::KeyStore& keys, QObject* parent)
    : QObject(parent)
    , m_keys(keys)
{
    connect(&m_service, &services::KeySetService::finished, this, &KeyFetcher::take);
    connect(&m_service, &services::KeySetService::asking, this, [this](quint64, const QUrl& address) {
        Q_EMIT networkUsed(tr("Asking %1").arg(services::displayAddress(address)));
    });
}

void KeyFetcher::serve(panels::AddKeyDialog* dialog)
{
    m_dialog = dialog;
    connect(dialog, &panels::AddKeyDialog::addressGiven, this, &KeyFetcher::fetch);
    const auto cancel = [this] { m_service.cancel(m_request); };
    connect(dialog, &panels::AddKeyDialog::fetchCancelled, this, cancel);
    connect(dialog, &QDialog::rejected, this, cancel);
}

void KeyFetcher::fetch(const QString& address, bool discover, bool confirmed)
{
    services::KeySetService::Options options;
    options.permissions.plainHttp = confirmed;
    options.permissions.privateAddresses = confirmed;
    options.followOtherHost = confirmed;
    m_request = discover ? m_service.discover(address, options)
                         : m_service.fetchKeySet(QUrl(address, QUrl::StrictMode), options);
    if (m_dialog)
        m_dialog->setFetching(true);
}

void KeyFetcher::take(quint64 request, const services::KeySetResultPtr& result)
{
    if (request != m_request)
        return;
    using Problem = services::FetchProblem;
    if (result->reply || result->metadataReply)
        Q_EMIT networkUsed(
            tr("Last request at %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss"))));
    if (m_dialog)
        m_dialog->setFetching(false);
    if (result->hasKeys()) {
        m_keys.addKeys(result->keys, false);
        if (m_dialog)
            m_dialog->accept();
        Q_EMIT fetched(result->summary());
        return;
    }
    if (!m_dialog)
        return;
    if (result->problem == Problem::NeedsPlainHttp || result->problem == Problem::NeedsPrivateAddress)
        m_dialog->askAgain(result->problemText);
    else if (!result->nextAddress.isEmpty())
        m_dialog->askAgain(
            tr("The key set lies on another host: %1").arg(services::displayAddress(result->nextAddress)));
    else
        m_dialog->showProblem(result->problemText.isEmpty() ? tr("The answer holds no key.")
                                                            : result->problemText);
}

} // namespace bearerwatch::desktop
