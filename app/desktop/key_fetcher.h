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

class NetworkDesk;

/// Fetches key sets for the dialog, each because the user pressed Add, and says when and from where.
class KeyFetcher final : public QObject {
    Q_OBJECT
public:
    /// @param keys, desk  Outlive the fetcher.
    KeyFetcher(services::KeyStore& keys, NetworkDesk& desk, QObject* parent = nullptr);
    void serve(panels::AddKeyDialog* dialog);

Q_SIGNALS:
    /// How many keys, from where, when, what has changed, and what the metadata doctor says.
    void fetched(const QString& summary);

private:
    void fetch(const QString& address, bool discover, bool confirmed);
    void take(quint64 request, const services::KeySetResultPtr& result);
    void takeKeys(const services::KeySetResult& result);
    services::KeyStore& m_keys;
    NetworkDesk& m_desk;
    QPointer<panels::AddKeyDialog> m_dialog;
    services::KeySetService::Options m_options; ///< With each yes that was given for this address.
    services::FetchProblem m_question = services::FetchProblem::None; ///< What the next yes is for.
    quint64 m_request = 0;
};

} // namespace bearerwatch::desktop
