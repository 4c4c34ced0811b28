#include "desktop/issuer_controller.h"

#include <QtCore/QPointer>
#include <QtGui/QAction>

#include "base/json.h"
#include "desktop/endpoint_talk.h"
#include "desktop/inspect_controller.h"
#include "desktop/network_desk.h"
#include "models/token_view.h"
#include "panels/network_dialog.h"
#include "shell/main_window.h"

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

QString issuerIn(const verdict::TokenReport& report)
{
    if (!report.payloadIsJson)
        return {};
    const auto document = base::JsonDocument::parse(report.payloadText);
    const base::JsonValue issuer = document ? document->root().find("iss") : base::JsonValue();
    return issuer.isString() ? QString::fromStdString(std::string(issuer.string())) : QString();
}

} // namespace

QString issuerOf(const InspectController& inspect)
{
    const models::Reports reports = inspect.reports();
    const verdict::TokenReport* shown = models::reportOf(reports, inspect.current());
    QString issuer = shown ? issuerIn(*shown) : QString();
    if (!reports)
        return issuer;
    for (const verdict::TokenReport& report : *reports) { // the ID token beside an opaque one
        if (issuer.isEmpty())
            issuer = issuerIn(report);
    }
    return issuer;
}

IssuerController::IssuerController(InspectController& inspect, shell::MainWindow& window, NetworkDesk& desk,
                                   QObject* parent)
    : QObject(parent)
    , m_inspect(inspect)
    , m_window(window)
    , m_desk(desk)
{
    const auto add = [this](const char* id, const QString& text, void (IssuerController::*run)()) {
        auto* action = new QAction(text, &m_window);
        action->setObjectName(QString::fromLatin1(id));
        connect(action, &QAction::triggered, this, run);
        m_window.addMenuAction(QStringLiteral("tools"), action);
    };
    add("ask-issuer", tr("&Ask the issuer about this token…"), &IssuerController::introspect);
    add("revoke", tr("&Revoke this token…"), &IssuerController::revoke);
}

const verdict::TokenReport* IssuerController::current() const
{
    const verdict::TokenReport* report = models::reportOf(m_inspect.reports(), m_inspect.current());
    if (!report)
        m_inspect.notice(tr("There is no token to ask about. Paste one first."));
    return report;
}

NetworkDialog* IssuerController::open(const QString& title, const QString& explanation)
{
    auto* dialog = new NetworkDialog(title, explanation, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void IssuerController::introspect()
{
    const verdict::TokenReport* report = current();
    if (!report)
        return;
    NetworkDialog* dialog = open(tr("Ask the issuer about this token"),
                                 tr("Sends the token itself to the issuer's introspection endpoint, which "
                                    "says whether it is active."));
    auto* talk = new EndpointTalk(*dialog, m_desk,
                                  {QStringLiteral("introspection"), tr("Introspection endpoint"),
                                   &oauth::Metadata::introspectionEndpoint},
                                  m_inspect.keys().verification, issuerOf(m_inspect));
    talk->send = [this, dialog, talk, token = report->text](const services::EndpointRequest& request) {
        const QPointer<NetworkDialog> shown(dialog);
        return m_desk.oauth().introspect(
            request, secretOf(token), {},
            [this, shown, talk, token](const services::IntrospectionResultPtr& result) {
                if (shown)
                    takeIntrospection(*shown, *talk, token, *result);
            });
    };
    dialog->open();
}

void IssuerController::takeIntrospection(NetworkDialog& dialog, EndpointTalk& talk, const std::string& token,
                                         const services::IntrospectionResult& result)
{
    talk.answered();
    if (!result.answer)
        return dialog.showProblem(result.problem, problemOf(result.reply));
    talk.remember();
    const models::Reports reports = m_inspect.reports();
    const verdict::TokenReport* report = models::reportOf(reports, m_inspect.current());
    std::optional<base::JsonDocument> claims;
    if (report && report->text == token && report->payloadIsJson) {
        if (auto parsed = base::JsonDocument::parse(report->payloadText))
            claims = std::move(*parsed);
    }
    const auto findings = oauth::introspectionFindings(
        *result.answer, claims ? claims->root() : base::JsonValue(), m_inspect.now());
    m_inspect.addServerFindings(token, findings);
    dialog.showResult(doctorText(findings) + QLatin1Char('\n') + result.reply->origin());
}

void IssuerController::revoke()
{
    const verdict::TokenReport* report = current();
    if (!report)
        return;
    NetworkDialog* dialog =
        open(tr("Revoke this token"),
             tr("Sends the token to the issuer's revocation endpoint, which ends it for everybody who "
                "uses it. That cannot be undone, so you are asked twice."));
    auto* talk = new EndpointTalk(
        *dialog, m_desk,
        {QStringLiteral("revocation"), tr("Revocation endpoint"), &oauth::Metadata::revocationEndpoint},
        m_inspect.keys().verification, issuerOf(m_inspect));
    // The first yes counts for one endpoint: another address is asked about anew.
    auto confirmed = std::make_shared<QUrl>();
    talk->sendText = [confirmed, dialog] {
        const QUrl address(dialog->value(QStringLiteral("endpoint")).trimmed(), QUrl::StrictMode);
        return *confirmed == address ? tr("Revoke it for good") : tr("Revoke");
    };
    talk->send = [this, dialog, talk, confirmed,
                  token = report->text](const services::EndpointRequest& request) {
        const QPointer<NetworkDialog> shown(dialog);
        const bool second = *confirmed == request.endpoint;
        return m_desk.oauth().revoke(
            request, secretOf(token), {}, second,
            [shown, talk, confirmed, second, request](const services::RevocationResultPtr& result) {
                if (!shown)
                    return;
                talk->answered();
                if (!second) {
                    *confirmed = request.endpoint;
                    return shown->showQuestion(result->problem);
                }
                if (!result->revoked)
                    return shown->showProblem(result->problem, problemOf(result->reply));
                talk->remember();
                shown->showResult(tr("The issuer has ended the token, or did not know it: %1. A server that "
                                     "judges tokens by their signature alone accepts it until it expires.")
                                      .arg(result->reply->origin()));
            });
    };
    dialog->open();
}

} // namespace bearerwatch::desktop
