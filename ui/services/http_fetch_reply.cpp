#include <QtCore/QCoreApplication>
#include <QtNetwork/QNetworkReply>

#include "base/text.h"
#include "services/http_fetch.h"
#include "services/http_headers.h"
#include "services/inflate_limited.h"
#include "services/tls_settings.h"

// What HttpFetch makes of a reply that has ended: an error in words, a redirect, a body.

namespace bearerwatch::services {
namespace {

int portOf(const QUrl& address)
{
    return address.port(address.scheme() == QLatin1String("https") ? 443 : 80);
}

bool sameOrigin(const QUrl& a, const QUrl& b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

QString shown(const QByteArray& text)
{
    return QString::fromStdString(base::escapeForDisplay(text.left(300).toStdString()));
}

/// The proxy is there, and does not want to lead on: the words are Qt's, perhaps translated.
bool deniedByProxy(const QString& words)
{
    return words == QCoreApplication::translate("QHttpSocketEngine", "Proxy denied connection") ||
        words ==
        QCoreApplication::translate("QSocks5SocketEngine", "Connection not allowed by SOCKSv5 server") ||
        words == QCoreApplication::translate("QSocks5SocketEngine", "General SOCKSv5 server failure");
}

} // namespace

void HttpFetch::takeEnd()
{
    if (m_done)
        return;
    while (!m_done && m_reply->bytesAvailable() > 0)
        readSome();
    if (m_done)
        return;
    m_result.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool transport = error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied;
    const qlonglong announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (transport || !headersComplete() || error == QNetworkReply::ProtocolFailure)
        return takeTransportError();
    if (m_received.size() < announced && m_result.status != 304)
        return fail(FetchProblem::NotReached,
                    tr("The reply of %1 was cut off after %2 of %3 bytes.")
                        .arg(host())
                        .arg(m_received.size())
                        .arg(announced),
                    tr("Try again."));
    takeStatus();
}

void HttpFetch::takeTransportError()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (!m_tlsErrors.isEmpty() || error == QNetworkReply::SslHandshakeFailedError) {
        const TlsWords words = describeTlsErrors(m_tlsErrors, host());
        return fail(FetchProblem::Tls, words.what, words.remedy);
    }
    const bool nothingCame = !headersComplete();
    // Qt calls most of what a proxy refuses unknown, and says it in words alone.
    const bool proxyFailed = error == QNetworkReply::UnknownNetworkError ||
        (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError);
    if (nothingCame && !m_result.proxy.isEmpty() && proxyFailed)
        return takeProxyError(error);
    const bool unreachable = error == QNetworkReply::ConnectionRefusedError ||
        error == QNetworkReply::UnknownNetworkError || error == QNetworkReply::HostNotFoundError;
    if (nothingCame && unreachable && m_next < m_addresses.size()) {
        m_reply->deleteLater();
        m_reply = nullptr;
        return send();
    }
    if (error == QNetworkReply::ConnectionRefusedError)
        return fail(FetchProblem::NotReached,
                    tr("%1 (%2) refused the connection.").arg(host(), m_result.server),
                    tr("Check the port, and whether the server runs."));
    if (error == QNetworkReply::RemoteHostClosedError)
        return fail(FetchProblem::NotReached,
                    tr("%1 closed the connection before the reply was complete.").arg(host()),
                    tr("Try again."));
    fail(FetchProblem::NotReached,
         tr("The reply of %1 could not be read: %2.").arg(host(), shown(m_reply->errorString().toUtf8())),
         tr("Check that an HTTP server answers at this address."));
}

void HttpFetch::takeProxyError(QNetworkReply::NetworkError error)
{
    const QString said = shown(m_reply->errorString().toUtf8());
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return fail(FetchProblem::NotReached,
                    tr("The proxy %1 wants another user name or password.").arg(m_result.proxy),
                    tr("Give both in the settings of the network."));
    if (!deniedByProxy(m_reply->errorString()))
        return fail(
            FetchProblem::NotReached,
            tr("The proxy %1 cannot be reached, or cut the connection: %2.").arg(m_result.proxy, said),
            tr("Check the settings of the network, or fetch without a proxy."));
    if (m_byName)
        return fail(FetchProblem::NotReached,
                    tr("The proxy %1 does not lead to %2: %3.").arg(m_result.proxy, host(), said),
                    tr("Check the address, or fetch without a proxy."));
    fail(FetchProblem::NeedsPrivateAddress,
         tr("The proxy %1 does not lead to %2 (%3): %4.").arg(m_result.proxy, m_result.server, host(), said),
         tr("Some proxies know names alone: allow any address, private ones too, to give it the name."));
}

void HttpFetch::takeStatus()
{
    takeReplyHeaders(m_result, *m_reply);
    const int status = m_result.status;
    if (status >= 300 && status < 400 && status != 304 && m_reply->hasRawHeader("Location"))
        return follow(m_result.address.resolved(QUrl::fromEncoded(m_reply->rawHeader("Location"))));
    if (!takeEncoding())
        return;
    if (status == 304 || (status >= 200 && status < 300))
        return end();
    if (m_result.retryAfter && (status == 429 || status == 503))
        return fail(FetchProblem::TooManyRequests,
                    tr("%1 answers %2 and asks to wait %3 seconds.")
                        .arg(host())
                        .arg(status)
                        .arg(m_result.retryAfter->count()),
                    tr("Wait that long before you try again."));
    if (status == 429)
        return fail(FetchProblem::TooManyRequests, tr("%1 answers 429: too many requests.").arg(host()),
                    tr("Wait some minutes before you try again."));
    fail(FetchProblem::Status, tr("%1 answers with the status %2.").arg(host()).arg(status),
         status >= 500 ? tr("The server has a fault of its own; try again later.")
                       : tr("Check the path of the address, and what the server expects."));
}

bool HttpFetch::takeEncoding()
{
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (encoding.isEmpty() || encoding == "identity" || m_received.isEmpty()) {
        m_result.body = m_received;
        return true;
    }
    if (encoding != "gzip" && encoding != "x-gzip" && encoding != "deflate") {
        fail(FetchProblem::Damaged,
             tr("%1 packs its reply as `%2`, which was not asked for.").arg(host(), shown(encoding)));
        return false;
    }
    InflatedReply inflated = inflateReply(m_received, m_request.limits.bytes);
    if (inflated.outcome == InflateOutcome::Good) {
        m_result.body = std::move(inflated.bytes);
        return true;
    }
    if (inflated.outcome == InflateOutcome::TooLarge)
        fail(FetchProblem::TooLarge,
             tr("The reply of %1 unpacks to more than %2 bytes, from %3.")
                 .arg(host())
                 .arg(m_request.limits.bytes)
                 .arg(m_received.size()),
             tr("This looks like an attack on the memory of whoever fetches it; check the address."));
    else
        fail(FetchProblem::Damaged, tr("The packed reply of %1 is damaged.").arg(host()), tr("Try again."));
    return false;
}

void HttpFetch::follow(const QUrl& target)
{
    const QString shownTarget = displayAddress(target);
    const QString again = tr("If you trust that address, give it instead.");
    if (m_request.post)
        return fail(
            FetchProblem::Redirect,
            tr("%1 wants to lead on to %2, but what was sent may be secret.").arg(host(), shownTarget),
            again);
    if (!sameOrigin(m_result.address, target) || !target.userInfo().isEmpty())
        return fail(FetchProblem::Redirect, tr("%1 leads on to %2, another server.").arg(host(), shownTarget),
                    again);
    if (m_result.redirects >= m_request.limits.redirects)
        return fail(FetchProblem::Redirect,
                    tr("%1 leads on more than %2 times.").arg(host()).arg(m_request.limits.redirects), again);
    ++m_result.redirects;
    m_result.address = target;
    m_result.address.setFragment({});
    m_reply->deleteLater();
    m_reply = nullptr;
    if (!m_byName)
        --m_next; // the same server: the address that was judged and has just answered
    send();
}

} // namespace bearerwatch::services
