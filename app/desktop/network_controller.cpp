#include "desktop/network_controller.h"

#include <QtCore/QDateTime>
#include <QtGui/QAction>

#include "causes/catalogue.h"
#include "desktop/inspect_controller.h"
#include "models/token_view.h"
#include "oauth/status_list.h"
#include "panels/network_dialog.h"
#include "shell/main_window.h"
#include "verdict/judge.h"
#include "verdict/keys.h"

namespace bearerwatch::desktop {
namespace {

using panels::NetworkDialog;
using services::FetchProblem;

base::SecretBytes secretOf(const std::string& token)
{
    return base::SecretBytes(std::string_view(token));
}

FetchProblem problemOf(const services::FetchReplyPtr& reply)
{
    return reply ? reply->problem : FetchProblem::None;
}

} // namespace

NetworkController::NetworkController(InspectController& inspect, shell::MainWindow& window, QObject* parent)
    : QObject(parent)
    , m_inspect(inspect)
    , m_window(window)
{
    addActions();
    connect(&m_oauth, &services::OAuthService::asking, this,
            [this](quint64, const QUrl& address) { noteAsked(address); });
    connect(&m_clock, &services::ClockService::readingChanged, this, &NetworkController::showClock);
    connect(&m_clock, &services::ClockService::asking, this, [this](const QString& server, const QString&) {
        noteAsked(QUrl(QStringLiteral("sntp://") + server));
    });
}

NetworkController::~NetworkController() = default;

void NetworkController::addActions()
{
    const auto add = [this](const char* id, const QString& text, void (NetworkController::*run)()) {
        auto* action = new QAction(text, &m_window);
        action->setObjectName(QString::fromLatin1(id));
        connect(action, &QAction::triggered, this, run);
        m_window.addMenuAction(QStringLiteral("tools"), action);
    };
    add("ask-issuer", tr("&Ask the issuer about this token…"), &NetworkController::introspect);
    add("status-list", tr("Look up its &status list…"), &NetworkController::checkStatusList);
    add("revoke", tr("&Revoke this token…"), &NetworkController::revoke);
    add("compare-clock", tr("&Compare this clock…"), &NetworkController::compareClock);
}

void NetworkController::noteAsked(const QUrl& address)
{
    m_window.setNetworkText(
        tr("Asked %1 at %2 UTC")
            .arg(address.host(), QDateTime::currentDateTimeUtc().toString(QStringLiteral("HH:mm"))));
}

void NetworkController::showClock()
{
    const auto reading =
        m_clock.reading(std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now()));
    if (reading)
        m_window.setClockText(reading->text());
}

NetworkDialog* NetworkController::open(const QString& title, const QString& explanation)
{
    auto* dialog = new NetworkDialog(title, explanation, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

const verdict::TokenReport* NetworkController::current() const
{
    return models::reportOf(m_inspect.reports(), m_inspect.current());
}

void NetworkController::addClientFields(NetworkDialog& dialog) const
{
    dialog.addField(QStringLiteral("client"), tr("Client id"), QString());
    dialog.addChoice(
        QStringLiteral("method"), tr("It proves itself by"),
        {QStringLiteral("basic"), QStringLiteral("post"), QStringLiteral("bearer"), QStringLiteral("none")},
        {tr("secret in the header (basic)"), tr("secret in the form (post)"), tr("a bearer token"),
         tr("nothing")});
    dialog.addField(QStringLiteral("secret"), tr("Secret or token"), QString(), true);
}

services::EndpointRequest NetworkController::requestOf(const NetworkDialog& dialog) const
{
    services::EndpointRequest request;
    request.endpoint = QUrl(dialog.value(QStringLiteral("endpoint")).trimmed(), QUrl::StrictMode);
    request.client.id = dialog.value(QStringLiteral("client")).trimmed().toStdString();
    request.client.method =
        services::clientAuthenticationFromId(dialog.value(QStringLiteral("method")).toStdString())
            .value_or(services::ClientAuthentication::None);
    request.client.secret = secretOf(dialog.value(QStringLiteral("secret")).toStdString());
    request.permissions = dialog.permissions();
    return request;
}

void NetworkController::introspect()
{
    const verdict::TokenReport* report = current();
    if (!report)
        return;
    const std::string token = report->text;
    NetworkDialog* dialog = open(tr("Ask the issuer about this token"),
                                 tr("Sends the token itself to the issuer's introspection endpoint, which "
                                    "says whether it is active."));
    dialog->addField(QStringLiteral("endpoint"), tr("Introspection endpoint"), QString());
    addClientFields(*dialog);
    dialog->setAddresses([dialog] {
        const QString text = dialog->value(QStringLiteral("endpoint")).trimmed();
        return text.isEmpty() ? QStringList() : QStringList{text};
    });
    connect(dialog, &NetworkDialog::asked, this,
            [this, dialog, token] { sendIntrospection(*dialog, token); });
    dialog->open();
}

void NetworkController::sendIntrospection(NetworkDialog& dialog, const std::string& token)
{
    dialog.showBusy(tr("Asking…"));
    const QPointer<NetworkDialog> shown(&dialog);
    const auto take = [this, shown, token](const services::IntrospectionResultPtr& result) {
        if (!result->answer) {
            if (shown)
                shown->showProblem(result->problem, problemOf(result->reply));
            return;
        }
        m_clock.noteReply(*result->reply);
        const models::Reports reports = m_inspect.reports();
        const verdict::TokenReport* report = models::reportOf(reports, m_inspect.current());
        std::optional<base::JsonDocument> claims;
        if (report && report->text == token && report->payloadIsJson) {
            if (auto parsed = base::JsonDocument::parse(report->payloadText))
                claims = std::move(*parsed);
        }
        m_inspect.addServerFindings(token,
                                    oauth::introspectionFindings(*result->answer,
                                                                 claims ? claims->root() : base::JsonValue(),
                                                                 m_inspect.now()));
        if (shown)
            shown->showResult((result->answer->active ? tr("The issuer calls the token active: %1.")
                                                      : tr("The issuer calls the token inactive: %1."))
                                  .arg(result->reply->origin()));
    };
    const quint64 number = m_oauth.introspect(requestOf(dialog), secretOf(token), {}, take);
    connect(
        &dialog, &NetworkDialog::cancelled, this,
        [this, shown, number] {
            m_oauth.cancel(number);
            if (shown)
                shown->showProblem(tr("Cancelled."));
        },
        Qt::SingleShotConnection);
}

void NetworkController::checkStatusList()
{
    const verdict::TokenReport* report = current();
    if (!report)
        return;
    std::optional<oauth::StatusReference> reference;
    if (const auto document = base::JsonDocument::parse(report->payloadText);
        document && report->payloadIsJson)
        reference = oauth::statusReference(document->root());
    NetworkDialog* dialog =
        open(tr("Look up the status list"),
             tr("Fetches the list of revoked tokens that this token names, and looks its place up. The "
                "token itself is not sent; whoever made the token chose the address."));
    const QString address = reference ? QString::fromStdString(reference->uri) : QString();
    dialog->setAddresses([address] { return address.isEmpty() ? QStringList() : QStringList{address}; });
    if (!reference)
        dialog->showProblem(tr("This token names no status list."));
    connect(dialog, &NetworkDialog::asked, this, [this, dialog, address] {
        dialog->showBusy(tr("Fetching…"));
        const QPointer<NetworkDialog> shown(dialog);
        m_oauth.fetchStatusList(QUrl(address, QUrl::StrictMode), dialog->permissions(),
                                [this, shown](const services::StatusListResultPtr& result) {
                                    if (shown)
                                        takeStatusList(*shown, *result);
                                });
    });
    dialog->open();
}

void NetworkController::takeStatusList(NetworkDialog& dialog, const services::StatusListResult& result)
{
    if (!result.problem.isEmpty())
        return dialog.showProblem(result.problem, problemOf(result.reply));
    const models::Reports reports = m_inspect.reports();
    const verdict::TokenReport* report = models::reportOf(reports, m_inspect.current());
    const auto list = oauth::readStatusList(result.jwt, m_inspect.keys().verification);
    if (!list)
        return dialog.showProblem(QString::fromStdString(base::toText(list.error())));
    const auto document = report ? base::JsonDocument::parse(report->payloadText)
                                 : base::Expected<base::JsonDocument, base::JsonError>();
    const auto reference = report && document ? oauth::statusReference(document->root()) : std::nullopt;
    if (!reference)
        return dialog.showProblem(tr("The token was replaced meanwhile."));
    const auto findings = oauth::statusFindings(*list, *reference, m_inspect.now());
    m_inspect.addServerFindings(report->text, findings);
    QString text;
    for (const causes::Finding& finding : findings) {
        const causes::Words words = causes::describe(finding);
        text += QString::fromStdString(words.title + ": " + words.evidence) + QStringLiteral("\n");
    }
    dialog.showResult(text + result.reply->origin());
}

void NetworkController::revoke()
{
    const verdict::TokenReport* report = current();
    if (!report)
        return;
    const std::string token = report->text;
    NetworkDialog* dialog =
        open(tr("Revoke this token"),
             tr("Sends the token to the issuer's revocation endpoint, which ends it for everybody who "
                "uses it. That cannot be undone, so you are asked twice."));
    dialog->addField(QStringLiteral("endpoint"), tr("Revocation endpoint"), QString());
    addClientFields(*dialog);
    dialog->setAddresses([dialog] {
        const QString text = dialog->value(QStringLiteral("endpoint")).trimmed();
        return text.isEmpty() ? QStringList() : QStringList{text};
    });
    auto confirmed = std::make_shared<bool>(false);
    connect(dialog, &NetworkDialog::asked, this, [this, dialog, token, confirmed] {
        const QPointer<NetworkDialog> shown(dialog);
        const bool second = std::exchange(*confirmed, !*confirmed);
        dialog->showBusy(tr("Asking…"));
        m_oauth.revoke(requestOf(*dialog), secretOf(token), {}, second,
                       [shown](const services::RevocationResultPtr& result) {
                           if (shown && result->revoked)
                               shown->showResult(
                                   tr("The token is revoked: %1.").arg(result->reply->origin()));
                           else if (shown)
                               shown->showProblem(result->problem, problemOf(result->reply));
                       });
    });
    dialog->open();
}

void NetworkController::compareClock()
{
    NetworkDialog* dialog =
        open(tr("Compare this clock"),
             tr("Asks time servers (SNTP) for the time. Nothing about tokens is sent, and no clock is "
                "set."));
    dialog->addField(QStringLiteral("servers"), tr("Time servers"),
                     services::ClockService::usualServers().join(QLatin1Char(' ')));
    const auto servers = [dialog] {
        return dialog->value(QStringLiteral("servers")).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    dialog->setAddresses(servers);
    connect(dialog, &NetworkDialog::asked, this, [this, dialog, servers] {
        dialog->showBusy(tr("Asking…"));
        m_clock.measure(servers(), dialog->permissions());
    });
    connect(&m_clock, &services::ClockService::measured, dialog,
            [dialog](const services::ClockReadingPtr& reading) {
                if (!reading->good())
                    return dialog->showProblem(reading->problem, FetchProblem::NeedsPrivateAddress);
                const QString hint = services::ClockService::synchroniseHint();
                dialog->showResult(reading->clockIsOff() ? reading->text() + QLatin1Char('\n') + hint
                                                         : reading->text());
            });
    connect(dialog, &NetworkDialog::cancelled, this, [this, dialog] {
        m_clock.cancel();
        dialog->showProblem(tr("Cancelled."));
    });
    dialog->open();
}

} // namespace bearerwatch::desktop
