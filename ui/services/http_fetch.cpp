#include "services/http_fetch.h"

#include <QtNetwork/QHostInfo>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <memory>

#include "base/text.h"
#include "services/address_kind.h"
#include "services/background.h"
#include "services/connection_volume.h"
#include "services/http_headers.h"
#include "services/proxy_settings.h"
#include "services/tls_settings.h"
#include "services/wipe.h"

namespace bearerwatch::services {
namespace {

constexpr qsizetype MaxAddressText = 4096;
constexpr qsizetype MaxAddresses = 4; ///< Of one name that are tried.
constexpr qint64 FloodOctets = qint64{16} * 1024 * 1024; ///< Over one connection, whatever Qt makes of them.
constexpr std::chrono::milliseconds MeterPeriod{20};

base::Time now()
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

bool isWeb(const QUrl& address)
{
    return address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http");
}

QString shown(const QByteArray& text)
{
    return QString::fromStdString(base::escapeForDisplay(text.left(300).toStdString()));
}

/// Asking the system's proxy library may take seconds (a configuration script), so it is not done here.
QFuture<QNetworkProxy> systemProxy(const QUrl& address)
{
    return inBackground([address] {
        const QList<QNetworkProxy> proxies =
            QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(address));
        return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
    });
}

} // namespace

HttpFetch::HttpFetch(FetchRequest request, NetworkSettings settings, QObject* parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_settings(std::move(settings))
    , m_proxy(QNetworkProxy::NoProxy)
{
    m_request.address.setFragment({});
    m_request.body.detach(); // what is wiped at the end is not the asker's
    for (auto& header : m_request.headers)
        header.second.detach();
    m_result.asked = m_request.address;
    m_result.address = m_request.address;
    m_deadline.setSingleShot(true);
    connect(&m_meter, &QTimer::timeout, this, &HttpFetch::refuseFlood);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        const auto seconds =
            double(std::chrono::duration_cast<std::chrono::milliseconds>(m_request.limits.time).count()) /
            1000;
        fail(FetchProblem::Timeout,
             tr("%1 did not answer completely within %2 seconds.").arg(host()).arg(seconds),
             tr("Try again later, or check the address and the network."));
    });
}

HttpFetch::~HttpFetch()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    wipe(m_request.body);
    for (auto& header : m_request.headers)
        wipe(header.second);
    if (m_received.isDetached()) // else it is the body of the answer
        wipe(m_received);
}

FetchProblem HttpFetch::judge(const QUrl& address, const FetchPermissions& permissions)
{
    if (!address.isValid() || !isWeb(address) || address.host().isEmpty() || !address.userInfo().isEmpty() ||
        address.toEncoded().size() > MaxAddressText || address.port(443) == 0)
        return FetchProblem::BadAddress;
    if (address.scheme() == QLatin1String("http") && !permissions.plainHttp)
        return FetchProblem::NeedsPlainHttp;
    QHostAddress literal;
    if (literal.setAddress(address.host()) && addressKind(literal) != AddressKind::Public &&
        !permissions.privateAddresses)
        return FetchProblem::NeedsPrivateAddress;
    return FetchProblem::None;
}

void HttpFetch::start()
{
    if (m_started)
        return;
    m_started = true;
    m_result.startedAt = now();
    m_deadline.start(m_request.limits.time);
    QMetaObject::invokeMethod(this, &HttpFetch::chooseProxy, Qt::QueuedConnection);
}

void HttpFetch::cancel()
{
    fail(FetchProblem::Cancelled, tr("The fetch was cancelled."));
}

QString HttpFetch::host() const
{
    return shown(m_result.address.host(QUrl::FullyEncoded).toLatin1());
}

void HttpFetch::chooseProxy()
{
    if (m_done)
        return;
    const QString address = displayAddress(m_request.address);
    switch (judge(m_request.address, m_request.permissions)) {
    case FetchProblem::None:
        break;
    case FetchProblem::NeedsPlainHttp:
        return fail(
            FetchProblem::NeedsPlainHttp,
            tr("%1 is not encrypted: everybody on the way can read and change what is sent.").arg(address),
            tr("Use https, or allow plain http for this fetch."));
    case FetchProblem::NeedsPrivateAddress:
        return refusePrivate(QHostAddress(m_request.address.host()));
    default:
        return fail(FetchProblem::BadAddress, tr("%1 is no address that can be fetched.").arg(address),
                    tr("Give an https address with a host, without user name and password in it."));
    }
    for (const auto& [name, value] : std::as_const(m_request.headers)) {
        if (!isHeaderText(value))
            return fail(FetchProblem::BadSettings,
                        tr("What the header %1 is to hold has control characters in it, so nothing was sent.")
                            .arg(shown(name)),
                        tr("Give the secret or the token again, without line breaks."));
    }
    if (m_settings.proxy == ProxyChoice::None)
        return resolve();
    if (m_settings.proxy == ProxyChoice::Named) {
        const ProxySetup setup = namedProxy(m_settings);
        if (!setup.problem.isEmpty())
            return fail(FetchProblem::BadSettings, setup.problem);
        useProxy(setup.proxy);
        return resolve();
    }
    systemProxy(m_request.address).then(this, [this](const QNetworkProxy& proxy) {
        useProxy(proxy);
        if (!m_done)
            resolve();
    });
}

void HttpFetch::useProxy(const QNetworkProxy& proxy)
{
    m_proxy = proxy;
    if (proxy.type() != QNetworkProxy::NoProxy)
        m_result.proxy = shown(QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port()).toUtf8());
}

void HttpFetch::resolve()
{
    const QString name = m_request.address.host(QUrl::FullyEncoded);
    const bool viaProxy = m_proxy.type() != QNetworkProxy::NoProxy;
    QHostAddress literal;
    if (viaProxy && m_request.permissions.privateAddresses) {
        m_byName = true; // any address is allowed, so the proxy, which may know more names, chooses it
        return send();
    }
    if (literal.setAddress(name)) {
        QHostInfo found;
        found.setAddresses({literal});
        return takeAddresses(found);
    }
    if (m_resolver) {
        QHostInfo found;
        found.setAddresses(m_resolver(name));
        return takeAddresses(found);
    }
    // These names are this machine whatever a name server says (RFC 6761 6.3).
    if (name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost"))) {
        QHostInfo found;
        found.setAddresses(
            {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)});
        return takeAddresses(found);
    }
    QHostInfo::lookupHost(name, this, [this](const QHostInfo& found) {
        if (!m_done)
            takeAddresses(found);
    });
}

void HttpFetch::takeAddresses(const QHostInfo& found)
{
    m_addresses = found.addresses();
    if (m_addresses.isEmpty() && !m_result.proxy.isEmpty()) {
        return fail(
            FetchProblem::NeedsPrivateAddress,
            tr("This machine cannot resolve the name %1, so where the proxy %2 would lead is not known.")
                .arg(host(), m_result.proxy),
            tr("Allow any address, private ones too, to let the proxy resolve it."));
    }
    if (m_addresses.isEmpty()) {
        return fail(FetchProblem::NameUnknown,
                    tr("The name %1 could not be resolved (%2).").arg(host(), found.errorString()),
                    tr("Check the spelling, and whether this machine has a connection."));
    }
    for (const QHostAddress& address : std::as_const(m_addresses)) {
        if (addressKind(address) != AddressKind::Public && !m_request.permissions.privateAddresses)
            return refusePrivate(address);
    }
    m_addresses = m_addresses.mid(0, MaxAddresses);
    send();
}

void HttpFetch::refusePrivate(const QHostAddress& address)
{
    const QString kind = describe(addressKind(address));
    const bool literal = m_request.address.host() == address.toString();
    fail(FetchProblem::NeedsPrivateAddress,
         literal ? tr("%1 is %2.").arg(host(), kind)
                 : tr("%1 leads to %2, %3.").arg(host(), address.toString(), kind),
         tr("Allow it only if you expect a server there."));
}

void HttpFetch::send()
{
    if (!m_network) {
        m_network = new QNetworkAccessManager(this);
        m_network->setProxy(m_proxy);
        m_network->setAutoDeleteReplies(false);
    }
    QUrl target = m_result.address;
    if (!m_byName) { // the judged address stands in the place of the name
        const QHostAddress& address = m_addresses.at(m_next++);
        target.setHost(address.toString());
        m_result.server = address.toString();
    }
    const bool encrypted = target.scheme() == QLatin1String("https");
    QNetworkRequest request(target);
    if (encrypted) {
        const TlsSetup tls = tlsSetup(m_settings);
        if (!tls.problem.isEmpty())
            return fail(FetchProblem::BadSettings, tls.problem);
        request.setSslConfiguration(tls.configuration);
        request.setPeerVerifyName(m_result.address.host(QUrl::FullyEncoded));
    }
    prepareRequest(request, m_request, m_result.address);
    m_received.clear();
    m_tlsErrors.clear();
    m_sentAt = std::chrono::steady_clock::now();
    m_reply = m_request.post ? m_network->post(request, m_request.body) : m_network->get(request);
    m_reply->setReadBufferSize(qint64{64} * 1024);
    m_meter.start(MeterPeriod);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError>& errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpFetch::takeHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpFetch::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &HttpFetch::takeEnd);
}

void HttpFetch::takeHeaders()
{
    if (m_done || !headersComplete())
        return;
    m_result.roundTrip =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_sentAt);
    m_result.receivedAt = now();
    const qlonglong announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_request.limits.bytes)
        fail(FetchProblem::TooLarge,
             tr("The reply of %1 announces %2 bytes; at most %3 are taken.")
                 .arg(host())
                 .arg(announced)
                 .arg(m_request.limits.bytes),
             tr("Check the address: this is no reply of the kind that was asked for."));
}

bool HttpFetch::headersComplete() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 200;
}

void HttpFetch::readSome()
{
    if (m_done)
        return;
    m_received += m_reply->read(m_request.limits.bytes + 1 - m_received.size());
    if (m_received.size() > m_request.limits.bytes)
        fail(FetchProblem::TooLarge,
             tr("The reply of %1 is larger than %2 bytes, so it was not read to its end.")
                 .arg(host())
                 .arg(m_request.limits.bytes),
             tr("Check the address: this is no reply of the kind that was asked for."));
}

// The limit of the body is kept by readSome; this one holds for what Qt keeps to itself: a head without end,
// endless lines between chunks.
void HttpFetch::refuseFlood()
{
    const bool direct = m_proxy.type() == QNetworkProxy::NoProxy;
    const int usual = m_result.address.scheme() == QLatin1String("https") ? 443 : 80;
    const quint64 octets = direct
        ? receivedFrom(QHostAddress(m_result.server), static_cast<quint16>(m_result.address.port(usual)))
        : receivedFrom({}, m_proxy.port());
    if (octets > static_cast<quint64>(std::max<qint64>(FloodOctets, 2 * m_request.limits.bytes)))
        fail(FetchProblem::TooLarge,
             tr("The reply of %1 is larger than %2 bytes, so it was not read to its end.")
                 .arg(host())
                 .arg(FloodOctets),
             tr("Check the address: this is no reply of the kind that was asked for."));
}

void HttpFetch::fail(FetchProblem problem, const QString& what, const QString& remedy)
{
    if (m_done)
        return;
    m_result.problem = problem;
    m_result.what = what;
    m_result.remedy = remedy;
    end();
}

void HttpFetch::end()
{
    m_done = true;
    m_deadline.stop();
    m_meter.stop();
    if (m_result.receivedAt == base::Time{})
        m_result.receivedAt = now();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    Q_EMIT finished(std::make_shared<const FetchReply>(std::move(m_result)));
}

} // namespace bearerwatch::services
