#include "desktop/login_controller.h"

#include <QtGui/QAction>
#include <QtGui/QDesktopServices>

#include "desktop/inspect_controller.h"
#include "panels/network_dialog.h"
#include "shell/main_window.h"

namespace bearerwatch::desktop {
namespace {

using panels::NetworkDialog;

const QString KeptName = QStringLiteral("window");

base::SecretBytes secretOf(const QString& text)
{
    const std::string bytes = text.toStdString();
    return base::SecretBytes(std::string_view(bytes));
}

services::OAuthClient clientOf(const NetworkDialog& dialog)
{
    services::OAuthClient client;
    client.id = dialog.value(QStringLiteral("client")).trimmed().toStdString();
    client.secret = secretOf(dialog.value(QStringLiteral("secret")));
    client.method = client.secret.empty() ? services::ClientAuthentication::None
                                          : services::ClientAuthentication::SecretBasic;
    return client;
}

QStringList oneAddress(const QString& text)
{
    return text.trimmed().isEmpty() ? QStringList() : QStringList{text.trimmed()};
}

} // namespace

LoginController::LoginController(InspectController& inspect, shell::MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_inspect(inspect)
    , m_window(window)
    , m_logins(m_oauth)
{
    const auto add = [this](const char* id, const QString& text, void (LoginController::*run)()) {
        auto* action = new QAction(text, &m_window);
        action->setObjectName(QString::fromLatin1(id));
        connect(action, &QAction::triggered, this, run);
        m_window.addMenuAction(QStringLiteral("tools"), action);
    };
    add("log-in", tr("&Log in for a token…"), &LoginController::logIn);
    add("keep-renewed", tr("Keep a token &renewed…"), &LoginController::renew);
    connect(&m_keySets, &services::KeySetService::finished, this,
            [this](quint64, const services::KeySetResultPtr& result) { takeMetadata(result); });
    connect(&m_logins, &services::LoginService::openBrowser, this, [this](const QUrl& address) {
        if (m_dialog)
            m_dialog->showBusy(
                tr("Your browser shows the login page of %1. This window waits for it.").arg(address.host()));
        QDesktopServices::openUrl(address);
    });
    connect(&m_logins, &services::LoginService::finished, this, &LoginController::takeTokens);
}

LoginController::~LoginController() = default;

NetworkDialog* LoginController::open(const QString& title, const QString& explanation)
{
    auto* dialog = new NetworkDialog(title, explanation, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    return dialog;
}

void LoginController::logIn()
{
    NetworkDialog* dialog =
        open(tr("Log in for a token"),
             tr("Opens the issuer's login page in your browser (authorization code with PKCE); the answer "
                "comes to a port of this machine. This program never sees your password."));
    dialog->addField(QStringLiteral("issuer"), tr("Issuer"), QString());
    dialog->addField(QStringLiteral("client"), tr("Client id"), QString());
    dialog->addField(QStringLiteral("secret"), tr("Client secret, if it has one"), QString(), true);
    dialog->addField(QStringLiteral("scope"), tr("Scope"), QStringLiteral("openid"));
    dialog->addChoice(QStringLiteral("renew"), tr("When it ends"),
                      {QStringLiteral("no"), QStringLiteral("yes")},
                      {tr("let it end"), tr("renew it before, where the issuer gives a refresh token")});
    dialog->setAddresses([dialog] {
        return services::KeySetService::addressesFor(dialog->value(QStringLiteral("issuer")).trimmed())
            .mid(0, 2);
    });
    connect(dialog, &NetworkDialog::asked, this, &LoginController::startLogin);
    connect(dialog, &NetworkDialog::cancelled, this, [this, dialog] {
        m_logins.cancel();
        dialog->showProblem(tr("Cancelled."));
    });
    connect(dialog, &QObject::destroyed, this, [this] { m_logins.cancel(); });
    dialog->open();
}

void LoginController::startLogin()
{
    m_dialog->showBusy(tr("Reading the issuer's metadata…"));
    services::KeySetService::Options options;
    options.permissions = m_dialog->permissions();
    m_keySets.discover(m_dialog->value(QStringLiteral("issuer")).trimmed(), options);
}

void LoginController::takeMetadata(const services::KeySetResultPtr& result)
{
    if (!m_dialog)
        return;
    if (!result->metadata || result->metadata->authorizationEndpoint.empty() ||
        result->metadata->tokenEndpoint.empty())
        return m_dialog->showProblem(result->problemText.isEmpty() ? tr("The issuer names no login page.")
                                                                   : result->problemText,
                                     result->problem);
    m_request.endpoint = QUrl(QString::fromStdString(result->metadata->tokenEndpoint), QUrl::StrictMode);
    m_request.client = clientOf(*m_dialog);
    m_request.audience = result->metadata->issuer;
    m_request.permissions = m_dialog->permissions();
    services::LoginService::CodeLogin login;
    login.authorizationEndpoint =
        QUrl(QString::fromStdString(result->metadata->authorizationEndpoint), QUrl::StrictMode);
    login.token = m_request;
    login.scope = m_dialog->value(QStringLiteral("scope")).toUtf8();
    login.issuer = result->metadata->issuer;
    if (login.authorizationEndpoint.scheme() != QLatin1String("https") && !m_request.permissions.plainHttp)
        return m_dialog->showProblem(tr("The login page is not encrypted, so it was not opened."),
                                     services::FetchProblem::NeedsPlainHttp);
    m_keepRenewed = m_dialog->value(QStringLiteral("renew")) == QLatin1String("yes");
    m_logins.startCode(login);
}

void LoginController::takeTokens(const services::TokenResultPtr& result)
{
    if (!result->good()) {
        if (m_dialog)
            m_dialog->showProblem(result->problem,
                                  result->reply ? result->reply->problem : services::FetchProblem::None);
        return;
    }
    if (m_dialog)
        m_dialog->showResult(tr("The login is done; the tokens are inspected."));
    show(*result->tokens, tr("from a login"));
    if (result->tokens->refreshToken.empty() || !result->tokens->expiresIn)
        return;
    if (m_keepRenewed)
        keep(m_request, result->tokens->refreshToken,
             result->receivedAt + base::Duration(*result->tokens->expiresIn));
}

void LoginController::show(const oauth::TokenResponse& tokens, const QString& from)
{
    QByteArray text = "Authorization: Bearer ";
    text.append(tokens.accessToken.text().data(), static_cast<qsizetype>(tokens.accessToken.size()));
    if (!tokens.idToken.empty()) {
        text.append("\nid_token: ");
        text.append(tokens.idToken.text().data(), static_cast<qsizetype>(tokens.idToken.size()));
    }
    m_inspect.inspectText(text, from);
}

void LoginController::renew()
{
    NetworkDialog* dialog = open(tr("Keep a token renewed"),
                                 tr("Exchanges a refresh token for a new access token, now and a minute "
                                    "before each end, until this program is "
                                    "closed. The refresh token is kept in the system's secret store. %1")
                                     .arg(m_store.placeText()));
    dialog->addField(QStringLiteral("endpoint"), tr("Token endpoint"), m_request.endpoint.toString());
    dialog->addField(QStringLiteral("client"), tr("Client id"), QString::fromStdString(m_request.client.id));
    dialog->addField(QStringLiteral("secret"), tr("Client secret, if it has one"), QString(), true);
    dialog->addField(QStringLiteral("refresh"), tr("Refresh token"), QString(), true);
    dialog->setAddresses([dialog] { return oneAddress(dialog->value(QStringLiteral("endpoint"))); });
    connect(dialog, &NetworkDialog::asked, this, [this, dialog] {
        services::EndpointRequest request;
        request.endpoint = QUrl(dialog->value(QStringLiteral("endpoint")).trimmed(), QUrl::StrictMode);
        request.client = clientOf(*dialog);
        request.permissions = dialog->permissions();
        dialog->showBusy(tr("Asking…"));
        keep(request, secretOf(dialog->value(QStringLiteral("refresh"))), base::Time{});
    });
    dialog->open();
}

void LoginController::keep(const services::EndpointRequest& request, const base::SecretBytes& refreshToken,
                           std::optional<base::Time> expiresAt)
{
    m_keeper = std::make_unique<services::TokenKeeper>(m_oauth, m_store, KeptName);
    connect(m_keeper.get(), &services::TokenKeeper::renewed, this, [this] {
        show(*m_keeper->token().tokens, tr("renewed"));
        if (m_dialog)
            m_dialog->showResult(tr("Renewed. %1").arg(m_store.placeText()));
    });
    connect(m_keeper.get(), &services::TokenKeeper::failed, this, [this](const QString& problem) {
        if (m_dialog)
            m_dialog->showProblem(problem, services::FetchProblem::NeedsPrivateAddress);
        else
            m_window.setNetworkText(problem);
    });
    m_keeper->keep(request, refreshToken, expiresAt, true);
}

} // namespace bearerwatch::desktop
