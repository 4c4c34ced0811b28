#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QSslError>
#include <functional>

#include "services/http_types.h"

class QHostInfo;
class QNetworkAccessManager;

namespace bearerwatch::services {

/// One fetch over HTTP, made because the user asked for it.
///
/// The name is resolved first, every address of it is judged, and the connection goes to a judged address
/// (so a name that changes its mind changes nothing). A proxy is given that address too; where any address is
/// allowed it is given the name. TLS is verified against the name. Nothing is kept:
/// no cookies, no cache, no credentials. A fetch is used once; it belongs to the thread of its owner, and
/// ends with exactly one `finished` unless it is deleted before.
class HttpFetch final : public QObject {
    Q_OBJECT
public:
    HttpFetch(FetchRequest request, NetworkSettings settings, QObject* parent = nullptr);
    ~HttpFetch() override;

    /// Replaces the system's look-up of names: for tests, which have no names of their own.
    using Resolver = std::function<QList<QHostAddress>(const QString& name)>;
    void setResolver(Resolver resolver) { m_resolver = std::move(resolver); }

    void start(); ///< Answers through `finished`, never before this function returns.
    void cancel();

    /// Whether the address can be fetched at all and with which further yes. Opens no socket: what a name
    /// resolves to is judged later.
    [[nodiscard]] static FetchProblem judge(const QUrl& address, const FetchPermissions& permissions);

Q_SIGNALS:
    void finished(const bearerwatch::services::FetchReplyPtr& reply);

private:
    void chooseProxy();
    void useProxy(const QNetworkProxy& proxy);
    void resolve();
    void takeAddresses(const QHostInfo& found);
    void send();
    void readSome();
    void takeHeaders();
    void takeEnd();
    void takeTransportError();
    void refuseFlood();
    void takeProxyError(QNetworkReply::NetworkError error);
    void takeStatus();
    bool takeEncoding();
    void follow(const QUrl& target);
    void refusePrivate(const QHostAddress& address);
    void fail(FetchProblem problem, const QString& what, const QString& remedy = {});
    void end();
    [[nodiscard]] QString host() const;
    [[nodiscard]] bool headersComplete() const;

    FetchRequest m_request;
    NetworkSettings m_settings;
    FetchReply m_result;
    Resolver m_resolver;
    QTimer m_deadline;
    QTimer m_meter; ///< Looks how much came, while a request is under way.
    QList<QHostAddress> m_addresses; ///< Judged; the first is tried first.
    qsizetype m_next = 0; ///< Index of the address that is tried next.
    QNetworkProxy m_proxy;
    QNetworkAccessManager* m_network = nullptr;
    QNetworkReply* m_reply = nullptr;
    QByteArray m_received; ///< As sent, perhaps compressed.
    QList<QSslError> m_tlsErrors;
    std::chrono::steady_clock::time_point m_sentAt;
    bool m_byName = false; ///< The proxy is given the name, and chooses the address.
    bool m_started = false;
    bool m_done = false;
};

} // namespace bearerwatch::services
