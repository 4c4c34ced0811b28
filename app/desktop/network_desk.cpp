#include "desktop/network_desk.h"

#include <QtCore/QPointer>

namespace bearerwatch::desktop {

NetworkDesk::NetworkDesk(QObject* parent)
    : QObject(parent)
    , m_keySets(services::KeySetCache::defaultFolder())
{
    connect(&m_preferences, &services::NetworkPreferences::changed, this, [this] {
        m_oauth.setNetworkSettings(m_preferences.settings());
        m_keySets.setNetworkSettings(m_preferences.settings());
    });
    connect(&m_oauth, &services::OAuthService::asking, this,
            [this](quint64, const QUrl& address) { Q_EMIT asking(address); });
    connect(&m_keySets, &services::KeySetService::asking, this,
            [this](quint64, const QUrl& address) { Q_EMIT asking(address); });
    connect(&m_clock, &services::ClockService::asking, this, [this](const QString& server, const QString&) {
        Q_EMIT asked(QUrl(QStringLiteral("sntp://") + server), true);
    });
    connect(&m_oauth, &services::OAuthService::replied, this, &NetworkDesk::noteReply);
    connect(&m_keySets, &services::KeySetService::finished, this,
            [this](quint64 number, const services::KeySetResultPtr& result) {
                noteReply(result->metadataReply);
                noteReply(result->reply);
                if (const auto then = m_discoveries.take(number))
                    then(result);
            });
}

quint64 NetworkDesk::discover(const QString& issuer, const services::FetchPermissions& permissions,
                              QObject* context, std::function<void(const services::KeySetResultPtr&)> then)
{
    services::KeySetService::Options options;
    options.permissions = permissions;
    options.metadataOnly = true;
    const quint64 number = m_keySets.discover(issuer, options);
    m_discoveries.insert(number,
                         [guard = QPointer<QObject>(context),
                          then = std::move(then)](const services::KeySetResultPtr& result) {
                             if (guard)
                                 then(result);
                         });
    return number;
}

void NetworkDesk::forget(quint64 discovery)
{
    m_discoveries.remove(discovery);
    m_keySets.cancel(discovery);
}

void NetworkDesk::noteReply(const services::FetchReplyPtr& reply)
{
    if (!reply)
        return;
    m_clock.noteReply(*reply);
    Q_EMIT asked(reply->asked, !reply->server.isEmpty() || !reply->proxy.isEmpty());
}

} // namespace bearerwatch::desktop
