#include "services/login_service.h"

#include <QtCore/QUrlQuery>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include "base/base64.h"
#include "base/text.h"
#include "crypto/hash.h"
#include "services/wipe.h"

namespace bearerwatch::services {
namespace {

constexpr qint64 MaxRequest = qint64{16} * 1024; ///< Of the browser's redirect.

QByteArray randomText()
{
    return QByteArray::fromStdString(base::encodeBase64Url(crypto::randomBytes(32)));
}

QByteArray challengeOf(const QByteArray& verifier)
{
    const crypto::Digest digest = crypto::digest(crypto::Hash::Sha256, verifier.toStdString());
    return QByteArray::fromStdString(base::encodeBase64Url(digest.view()));
}

bool sameText(const QByteArray& a, const QByteArray& b)
{
    return crypto::constantTimeEqual(base::asBytes({a.constData(), static_cast<std::size_t>(a.size())}),
                                     base::asBytes({b.constData(), static_cast<std::size_t>(b.size())}));
}

QByteArray valueOf(const QUrlQuery& query, const char* name)
{
    // In a form `+` is a blank.
    return QByteArray::fromPercentEncoding(
        query.queryItemValue(QLatin1String(name), QUrl::FullyEncoded).toLatin1().replace('+', ' '));
}

} // namespace

LoginService::LoginService(OAuthService& service, QObject* parent)
    : QObject(parent)
    , m_service(service)
{
    qRegisterMetaType<TokenResultPtr>();
    m_deadline.setSingleShot(true);
    m_pollTimer.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(tr("Nobody logged in in time, so the login was given up. Begin it anew.")); });
    connect(&m_pollTimer, &QTimer::timeout, this, &LoginService::poll);
}

LoginService::~LoginService()
{
    stop();
}

void LoginService::stop()
{
    m_running = false;
    m_deadline.stop();
    m_pollTimer.stop();
    m_service.cancel(m_request);
    m_request = 0;
    if (m_server)
        m_server->deleteLater();
    m_server = nullptr;
    wipe(m_verifier);
    m_device.reset();
}

void LoginService::cancel()
{
    stop();
}

void LoginService::fail(const QString& problem)
{
    auto result = std::make_shared<TokenResult>();
    result->problem = problem;
    finish(result);
}

void LoginService::finish(const TokenResultPtr& result)
{
    stop();
    Q_EMIT finished(result);
}

void LoginService::startCode(const CodeLogin& login)
{
    stop();
    m_running = true;
    m_login = login;
    m_server = new QTcpServer(this);
    connect(m_server, &QTcpServer::newConnection, this, &LoginService::takeConnection);
    if (!m_server->listen(QHostAddress::LocalHost)) {
        const QString problem =
            tr("No port of this machine could be opened for the answer: %1.").arg(m_server->errorString());
        QTimer::singleShot(0, this, [this, problem] { fail(problem); });
        return;
    }
    m_verifier = randomText();
    m_state = randomText();
    m_redirect = "http://127.0.0.1:" + QByteArray::number(m_server->serverPort()) + "/callback";
    FormFields fields{{"response_type", "code"},
                      {"client_id", QByteArray::fromStdString(login.token.client.id)},
                      {"redirect_uri", m_redirect},
                      {"state", m_state},
                      {"code_challenge", challengeOf(m_verifier)},
                      {"code_challenge_method", "S256"}};
    if (!login.scope.isEmpty())
        fields.emplaceBack("scope", login.scope);
    QUrl address = login.authorizationEndpoint;
    QByteArray query = address.query(QUrl::FullyEncoded).toLatin1();
    query += (query.isEmpty() ? "" : "&") + formBody(fields);
    address.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    m_deadline.start(login.patience);
    QTimer::singleShot(0, this, [this, address] {
        if (m_running)
            Q_EMIT openBrowser(address);
    });
}

void LoginService::takeConnection()
{
    while (m_server && m_server->hasPendingConnections()) {
        QTcpSocket* socket = m_server->nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > MaxRequest)
                socket->abort();
            else if (socket->canReadLine())
                takeRequest(*socket);
        });
    }
}

void LoginService::takeRequest(QTcpSocket& socket)
{
    const QList<QByteArray> line = socket.readLine(MaxRequest).trimmed().split(' ');
    socket.disconnect(this); // the rest of the request is of no use
    const QUrl target = QUrl::fromEncoded(line.value(1), QUrl::StrictMode);
    if (line.value(0) != "GET" || target.path() != QLatin1String("/callback"))
        return answerBrowser(socket, "404 Not Found", tr("There is nothing here."));
    const QUrlQuery query(target);
    if (!sameText(valueOf(query, "state"), m_state)) // somebody else's redirect: the login goes on waiting
        return answerBrowser(socket, "400 Bad Request",
                             tr("This answer does not belong to the login that is waiting."));
    const QByteArray issuer = valueOf(query, "iss");
    if (!m_login.issuer.empty() && !issuer.isEmpty() && issuer.toStdString() != m_login.issuer) {
        answerBrowser(socket, "400 Bad Request", tr("This answer comes from another issuer."));
        return fail(tr("The answer comes from another issuer than the login was begun at. Begin the login "
                       "anew, and check "
                       "the address in the browser."));
    }
    const QByteArray error = valueOf(query, "error");
    if (!error.isEmpty()) {
        answerBrowser(socket, "200 OK", tr("The login was refused. You can close this page."));
        const base::Error told =
            oauth::explainTokenError({error.toStdString(), valueOf(query, "error_description").toStdString()},
                                     oauth::Grant::AuthorizationCode, 302);
        return fail(QString::fromStdString(base::toText(told)));
    }
    answerBrowser(socket, "200 OK", tr("The login is done. You can close this page."));
    redeem(valueOf(query, "code"));
}

void LoginService::answerBrowser(QTcpSocket& socket, const char* status, const QString& text)
{
    const QByteArray page =
        "<!doctype html><meta charset=utf-8><title>Bearerwatch</title><p>" + text.toHtmlEscaped().toUtf8();
    socket.write("HTTP/1.1 " + QByteArray(status) +
                 "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\nReferrer-Policy: "
                 "no-referrer"
                 "\r\nConnection: close\r\nContent-Length: " +
                 QByteArray::number(page.size()) + "\r\n\r\n" + page);
    socket.disconnectFromHost();
    if (m_server && status[0] == '2')
        socket.setParent(nullptr); // outlives the server, until the page is written
}

void LoginService::redeem(const QByteArray& code)
{
    m_server->close();
    m_deadline.stop();
    m_request = m_service.redeemCode(m_login.token, code, m_verifier, m_redirect,
                                     [this](const TokenResultPtr& result) {
                                         m_request = 0;
                                         finish(result);
                                     });
}

void LoginService::startDevice(const EndpointRequest& device, const EndpointRequest& token,
                               const QByteArray& scope)
{
    stop();
    m_running = true;
    m_deviceToken = token;
    m_request = m_service.startDevice(device, scope, [this](const DeviceResultPtr& result) {
        m_request = 0;
        if (!result->device)
            return fail(result->problem);
        m_device = result->device;
        m_interval = m_device->interval;
        m_deadline.start(std::min<std::chrono::seconds>(m_device->expiresIn, std::chrono::hours(1)));
        m_pollTimer.start(m_interval);
        const auto shown = [](const std::string& text) {
            return QString::fromStdString(base::escapeForDisplay(text));
        };
        const QUrl complete(QString::fromStdString(m_device->verificationUriComplete), QUrl::StrictMode);
        Q_EMIT showCode(shown(m_device->userCode), shown(m_device->verificationUri),
                        complete.scheme() == QLatin1String("https") ? complete : QUrl());
    });
}

void LoginService::poll()
{
    if (m_device)
        m_request = m_service.pollDevice(m_deviceToken, m_device->deviceCode,
                                         [this](const TokenResultPtr& result) { takePoll(result); });
}

void LoginService::takePoll(const TokenResultPtr& result)
{
    m_request = 0;
    if (result->error == "slow_down")
        m_interval += std::chrono::seconds(5); // RFC 8628 3.5
    else if (result->error != "authorization_pending")
        return finish(result);
    m_pollTimer.start(m_interval);
}

} // namespace bearerwatch::services
