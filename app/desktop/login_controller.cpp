#include "desktop/login_controller.h"

#include <QtGui/QAction>
#include <QtGui/QDesktopServices>

#include "desktop/endpoint_talk.h"
#include "desktop/inspect_controller.h"
#include "desktop/issuer_controller.h"
#include "desktop/network_desk.h"
#include "desktop/renewal_controller.h"
#include "models/token_view.h"
#include "panels/network_dialog.h"
#include "services/http_fetch.h"
#include "shell/main_window.h"

namespace bearerwatch::desktop {
namespace {

using panels::NetworkDialog;
using services::FetchProblem;

const QString IssuerField = QStringLiteral("issuer");
const QString WayField = QStringLiteral("way");
const QString ClientField = QStringLiteral("client");
const QString SecretField = QStringLiteral("secret");
const QString ScopeField = QStringLiteral("scope");
const QString RenewField = QStringLiteral("renew");

base::SecretBytes secretOf(const QString& text)
{
    const std::string bytes = text.toStdString();
    return base::SecretBytes(std::string_view(bytes));
}

QUrl urlOf(const std::string& text)
{
    return QUrl(QString::fromStdString(text), QUrl::StrictMode);
}

} // namespace

LoginController::LoginController(InspectController& inspect, RenewalController& renewals,
                                 shell::MainWindow& window, NetworkDesk& desk, QObject* parent)
    : QObject(parent)
    , m_inspect(inspect)
    , m_renewals(renewals)
    , m_window(window)
    , m_desk(desk)
    , m_logins(desk.oauth())
    , m_open([](const QUrl& address) { QDesktopServices::openUrl(address); })
{
    auto* action = new QAction(tr("&Log in for a token…"), &m_window);
    action->setObjectName(QStringLiteral("log-in"));
    connect(action, &QAction::triggered, this, &LoginController::logIn);
    m_window.addMenuAction(QStringLiteral("tools"), action);
    connect(&m_logins, &services::LoginService::openBrowser, this, [this](const QUrl& address) {
        if (m_dialog)
            m_dialog->showBusy(
                tr("Your browser shows the login page of %1. This window waits for it.").arg(address.host()));
        m_open(address);
    });
    connect(&m_logins, &services::LoginService::showCode, this, &LoginController::showCode);
    connect(&m_logins, &services::LoginService::finished, this, &LoginController::takeTokens);
}

LoginController::~LoginController() = default;

void LoginController::logIn()
{
    auto* dialog = new NetworkDialog(tr("Log in for a token"),
                                     tr("You log in at the issuer's own page; this program never sees your "
                                        "password. The issuer's metadata "
                                        "are read first, and say where that page is."),
                                     &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    m_metadata.reset();
    buildForm(*dialog);
    m_desk.store().probe();
    dialog->setAddresses([this] { return addresses(); });
    dialog->setAskText([this] { return m_metadata ? tr("Log in") : tr("Read the metadata"); });
    connect(dialog, &NetworkDialog::valueChanged, this, [this](const QString& id) {
        if (m_dialog && id == IssuerField && m_dialog->value(IssuerField).trimmed() != m_metadataOf)
            m_metadata.reset();
        if (m_dialog && id == IssuerField)
            m_dialog->setAddresses([this] { return addresses(); });
    });
    connect(dialog, &NetworkDialog::asked, this, &LoginController::press);
    connect(dialog, &NetworkDialog::cancelled, this, &LoginController::cancel);
    connect(dialog, &QObject::destroyed, this, [this] {
        m_logins.cancel();
        m_desk.forget(std::exchange(m_discovery, 0));
    });
    dialog->open();
}

void LoginController::buildForm(NetworkDialog& dialog)
{
    const QString issuer = issuerOf(m_inspect);
    dialog.addField(IssuerField, tr("Issuer"), issuer.startsWith(QLatin1String("http")) ? issuer : QString());
    dialog.addChoice(
        WayField, tr("Where you log in"), {QStringLiteral("code"), QStringLiteral("device")},
        {tr("in the browser of this machine (PKCE)"), tr("on another device, with a code (device flow)")});
    dialog.addField(ClientField, tr("Client id"), m_desk.clients().find(issuer).clientId);
    dialog.addField(SecretField, tr("Client secret, if it has one"), QString(), true);
    dialog.addField(ScopeField, tr("Scope"), QStringLiteral("openid"));
    dialog.addCheck(RenewField, tr("Renew it before it ends, where the issuer gives a refresh token"), false);
}

bool LoginController::byDevice() const
{
    return m_dialog && m_dialog->value(WayField) == QLatin1String("device");
}

QStringList LoginController::addresses() const
{
    if (!m_dialog)
        return {};
    if (!m_metadata)
        return services::KeySetService::addressesFor(m_dialog->value(IssuerField).trimmed());
    return {services::displayAddress(urlOf(byDevice() ? m_metadata->deviceAuthorizationEndpoint
                                                      : m_metadata->authorizationEndpoint)),
            services::displayAddress(urlOf(m_metadata->tokenEndpoint))};
}

void LoginController::press()
{
    if (m_metadata)
        start();
    else
        readMetadata();
}

void LoginController::readMetadata()
{
    m_dialog->showBusy(tr("Reading the issuer's metadata…"));
    m_metadataOf = m_dialog->value(IssuerField).trimmed();
    m_discovery = m_desk.discover(m_metadataOf, m_dialog->permissions(), this,
                                  [this](const services::KeySetResultPtr& result) { takeMetadata(result); });
}

void LoginController::takeMetadata(const services::KeySetResultPtr& result)
{
    m_discovery = 0;
    if (!m_dialog)
        return;
    if (!result->metadata || result->problem != FetchProblem::None)
        return m_dialog->showProblem(result->problemText, result->problem);
    m_metadata = result->metadata;
    QString text = tr("The metadata name these addresses (%1). Nothing but them was asked for so far.")
                       .arg(result->metadataReply ? result->metadataReply->origin() : QString());
    const QString doctor = doctorText(result->findings);
    m_dialog->showQuestion(doctor.isEmpty() ? text : text + QLatin1Char('\n') + doctor);
}

services::EndpointRequest LoginController::tokenRequest() const
{
    services::EndpointRequest request;
    request.endpoint = urlOf(m_metadata->tokenEndpoint);
    request.client.id = m_dialog->value(ClientField).trimmed().toStdString();
    request.client.secret = secretOf(m_dialog->value(SecretField));
    const auto& ways = m_metadata->tokenAuthMethods;
    const bool onlyPost = std::find(ways.begin(), ways.end(), "client_secret_post") != ways.end() &&
        std::find(ways.begin(), ways.end(), "client_secret_basic") == ways.end();
    request.client.method = request.client.secret.empty() ? services::ClientAuthentication::None
        : onlyPost                                        ? services::ClientAuthentication::SecretPost
                                                          : services::ClientAuthentication::SecretBasic;
    request.audience = m_metadata->issuer;
    request.permissions = m_dialog->permissions();
    return request;
}

void LoginController::start()
{
    const services::EndpointRequest token = tokenRequest();
    const std::string& page =
        byDevice() ? m_metadata->deviceAuthorizationEndpoint : m_metadata->authorizationEndpoint;
    if (page.empty() || m_metadata->tokenEndpoint.empty())
        return m_dialog->showProblem(byDevice() ? tr("The issuer offers no login with a code.")
                                                : tr("The issuer names no login page."));
    if (token.client.id.empty())
        return m_dialog->showProblem(
            tr("A login needs a client id. Give that of a client which the issuer lets use this way."));
    // What the browser opens comes from the issuer: a web address, and nothing that starts a program.
    services::FetchPermissions anywhere = token.permissions;
    anywhere.privateAddresses = true;
    const FetchProblem problem = services::HttpFetch::judge(urlOf(page), anywhere);
    if (problem == FetchProblem::NeedsPlainHttp)
        return m_dialog->showProblem(tr("The login page is not encrypted, so it was not opened."), problem);
    if (problem != FetchProblem::None)
        return m_dialog->showProblem(tr("The login page that the issuer names is no web address."), problem);
    if (byDevice())
        startDevice(token);
    else
        startCode(token);
}

void LoginController::startCode(const services::EndpointRequest& token)
{
    services::LoginService::CodeLogin login;
    login.authorizationEndpoint = urlOf(m_metadata->authorizationEndpoint);
    login.token = token;
    login.scope = m_dialog->value(ScopeField).toUtf8();
    login.issuer = m_metadata->issuer;
    m_dialog->showBusy(tr("Opening the login page…"));
    m_logins.startCode(login);
}

void LoginController::startDevice(const services::EndpointRequest& token)
{
    services::EndpointRequest device = token;
    device.endpoint = urlOf(m_metadata->deviceAuthorizationEndpoint);
    m_dialog->showBusy(tr("Asking for a code…"));
    m_logins.startDevice(device, token, m_dialog->value(ScopeField).toUtf8());
}

void LoginController::showCode(const QString& userCode, const QString& address, const QUrl&)
{
    if (m_dialog)
        m_dialog->showBusy(
            tr("Open %1 on any device, log in there, and give this code:\n%2\nThis window waits for "
               "it.")
                .arg(address, userCode));
}

void LoginController::takeTokens(const services::TokenResultPtr& result)
{
    if (!result->good()) {
        if (m_dialog)
            m_dialog->showProblem(result->problem,
                                  result->reply ? result->reply->problem : FetchProblem::None);
        return;
    }
    const oauth::TokenResponse& tokens = *result->tokens;
    QByteArray text = "Authorization: Bearer ";
    text.append(tokens.accessToken.text().data(), static_cast<qsizetype>(tokens.accessToken.size()));
    if (!tokens.idToken.empty()) {
        text.append("\nid_token: ");
        text.append(tokens.idToken.text().data(), static_cast<qsizetype>(tokens.idToken.size()));
    }
    m_inspect.openText(text, tr("from a login"));
    if (!m_dialog)
        return;
    services::ClientRecord record = m_desk.clients().find(m_metadataOf);
    if (record.clientId.isEmpty()) { // what is known already stays
        const services::EndpointRequest request = tokenRequest();
        record.endpoints.insert(QStringLiteral("token"), request.endpoint.toString());
        record.clientId = QString::fromStdString(request.client.id);
        record.method = request.client.secret.empty() ? QStringLiteral("none") : QStringLiteral("basic");
        m_desk.clients().remember(record, {});
    }
    QString outcome = tr("The login is done; the tokens are inspected.");
    if (m_dialog->value(RenewField) == QLatin1String("yes")) {
        if (tokens.refreshToken.empty() || !tokens.expiresIn) {
            outcome += QLatin1Char(' ') +
                tr("The issuer gave no refresh token, so it is not renewed; many want the scope "
                   "offline_access.");
        } else {
            m_renewals.keep(tokenRequest(), m_metadataOf, std::string(tokens.accessToken.text()),
                            tokens.refreshToken, result->receivedAt + base::Duration(*tokens.expiresIn));
            outcome += QLatin1Char(' ') + tr("It is pinned, and renewed a minute before it ends.") +
                QLatin1Char(' ') + m_desk.store().placeText();
        }
    }
    m_dialog->showResult(outcome);
}

void LoginController::cancel()
{
    m_logins.cancel();
    m_desk.forget(std::exchange(m_discovery, 0));
    if (m_dialog)
        m_dialog->showProblem(tr("Stopped."));
}

} // namespace bearerwatch::desktop
