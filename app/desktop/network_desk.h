#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <functional>

#include "services/client_book.h"
#include "services/clock_service.h"
#include "services/key_set_service.h"
#include "services/network_preferences.h"
#include "services/oauth_service.h"
#include "services/secret_store.h"

namespace bearerwatch::desktop {

/// The services that reach others, one of each for the whole window: under the user's settings, with one
/// clock that learns from every reply. Opens no socket by itself.
class NetworkDesk final : public QObject {
    Q_OBJECT
public:
    explicit NetworkDesk(QObject* parent = nullptr);

    [[nodiscard]] services::SecretStore& store() { return m_store; }
    [[nodiscard]] services::NetworkPreferences& preferences() { return m_preferences; }
    [[nodiscard]] services::ClientBook& clients() { return m_clients; }
    [[nodiscard]] services::OAuthService& oauth() { return m_oauth; }
    [[nodiscard]] services::KeySetService& keySets() { return m_keySets; }
    [[nodiscard]] services::ClockService& clock() { return m_clock; }

    /// Reads the metadata of an issuer, and nothing else. `then` runs once in `context`, not after `forget`
    /// and not when the context is gone. Returns a number for `forget`.
    quint64 discover(const QString& issuer, const services::FetchPermissions& permissions, QObject* context,
                     std::function<void(const services::KeySetResultPtr&)> then);
    void forget(quint64 discovery); ///< Stops it without an answer.

Q_SIGNALS:
    void asking(const QUrl& address);
    /// @param sent  A socket was opened; else nothing left this machine but, perhaps, the look-up of a name.
    void asked(const QUrl& address, bool sent);

private:
    void noteReply(const services::FetchReplyPtr& reply);

    services::SecretStore m_store;
    services::NetworkPreferences m_preferences{m_store};
    services::ClientBook m_clients{m_store};
    services::OAuthService m_oauth;
    services::KeySetService m_keySets;
    services::ClockService m_clock;
    QHash<quint64, std::function<void(const services::KeySetResultPtr&)>> m_discoveries;
};

} // namespace bearerwatch::desktop
