#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include "services/key_set_service.h"

namespace bearerwatch::panels {
class AddKeyDialog;
}
namespace bearerwatch::services {
class KeyStore;
}

namespace bearerwatch::desktop {

/// Fetches key sets for the dialog, each because the user pressed Add, and says when and from where.
class KeyFetcher final : public QObject {
    Q_OBJECT
public:
    /// @param keys  Outlives the fetcher.
    explicit KeyFetcher(services::KeyStore& keys, QObject* parent = nullptr);
    void serve(panels::AddKeyDialog* dialog);

Q_SIGNALS:
    void networkUsed(const QString& text); ///< For the status bar.
    void fetched(const QString& summary); ///< How many keys, from where, when, what has changed.

private:
    void fetch(const QString& address, bool discover, bool confirmed);
    void take(quint64 request, const services::KeySetResultPtr& result);
    services::KeyStore& m_keys;
    services::KeySetService m_service;
    QPointer<panels::AddKeyDialog> m_dialog;
    quint64 m_request = 0;
};

} // namespace bearerwatch::desktop
