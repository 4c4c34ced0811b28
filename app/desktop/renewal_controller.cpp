#include "desktop/renewal_controller.h"

#include <QtGui/QAction>

#include "desktop/endpoint_talk.h"
#include "desktop/inspect_controller.h"
#include "desktop/issuer_controller.h"
#include "desktop/network_desk.h"
#include "models/token_view.h"
#include "panels/network_dialog.h"
#include "panels/renewed_dialog.h"
#include "shell/main_window.h"
#include "verdict/judge.h"
#include "verdict/keys.h"

namespace bearerwatch::desktop {
namespace {

using panels::NetworkDialog;
using services::TokenKeeper;

const QString GrantField = QStringLiteral("grant");
const QString RefreshField = QStringLiteral("refresh");
const QString ScopeField = QStringLiteral("scope");

base::SecretBytes secretOf(const QString& text)
{
    const std::string bytes = text.toStdString();
    return base::SecretBytes(std::string_view(bytes));
}

/// Of the refresh token in the store: one for each endpoint and client.
QString nameOf(const services::EndpointRequest& request)
{
    return request.endpoint.toString(QUrl::RemoveQuery) + QLatin1Char('#') +
        QString::fromStdString(request.client.id);
}

QString timeText(base::Time time)
{
    return QString::fromStdString(base::formatRfc3339(std::chrono::floor<std::chrono::seconds>(time)));
}

} // namespace

struct RenewalController::Kept {
    Kept(NetworkDesk& desk, const QString& keptName, QString of)
        : name(keptName)
        , issuer(std::move(of))
        , keeper(desk.oauth(), desk.store(), keptName)
    {
    }
    QString name;
    QString issuer;
    quint64 pin = 0; ///< Of the pinned token; 0: none yet.
    QString problem;
    TokenKeeper keeper;

    [[nodiscard]] QString state() const
    {
        const auto tr = [](const char* text) { return RenewalController::tr(text); };
        QString text = tr("renewed %1 times").arg(keeper.token().renewals);
        switch (keeper.state()) {
        case TokenKeeper::State::Renewing:
            text += tr(", being renewed");
            break;
        case TokenKeeper::State::Waiting:
            if (keeper.nextRenewal())
                text += tr(", next at %1").arg(timeText(*keeper.nextRenewal()));
            break;
        case TokenKeeper::State::Ended:
            text += tr(", ended");
            break;
        case TokenKeeper::State::Idle:
            text += tr(", not renewed by itself");
            break;
        }
        return problem.isEmpty() ? text : text + QLatin1Char('\n') + problem;
    }
};

RenewalController::RenewalController(InspectController& inspect, models::PinnedModel& pinned,
                                     shell::MainWindow& window, NetworkDesk& desk, QObject* parent)
    : QObject(parent)
    , m_inspect(inspect)
    , m_pinned(pinned)
    , m_window(window)
    , m_desk(desk)
{
    const auto add = [this](const char* id, const QString& text, void (RenewalController::*run)()) {
        auto* action = new QAction(text, &m_window);
        action->setObjectName(QString::fromLatin1(id));
        connect(action, &QAction::triggered, this, run);
        m_window.addMenuAction(QStringLiteral("tools"), action);
    };
    add("keep-renewed", tr("&Keep a token renewed…"), &RenewalController::renew);
    add("renewed-tokens", tr("Renewed &tokens…"), &RenewalController::showRenewed);
}

RenewalController::~RenewalController() = default;

void RenewalController::renew()
{
    auto* dialog =
        new NetworkDialog(tr("Keep a token renewed"),
                          tr("Gets a new access token from the issuer, now and a minute before each "
                             "end, until you stop it or close this program. It is pinned, and the "
                             "refresh token goes to the system's secret store."),
                          &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* talk = new EndpointTalk(
        *dialog, m_desk, {QStringLiteral("token"), tr("Token endpoint"), &oauth::Metadata::tokenEndpoint},
        m_inspect.keys().verification, issuerOf(m_inspect));
    dialog->addChoice(GrantField, tr("Renewed by"),
                      {QStringLiteral("refresh_token"), QStringLiteral("client_credentials")},
                      {tr("a refresh token"), tr("the client itself (client credentials)")});
    dialog->addField(RefreshField, tr("Refresh token"), QString(), true);
    dialog->setPlaceholder(RefreshField, tr("empty: the one that is kept for this client"));
    dialog->addField(ScopeField, tr("Scope"), QString());
    const auto showFields = [dialog] {
        const bool byClient = dialog->value(GrantField) == QLatin1String("client_credentials");
        dialog->setShown(RefreshField, !byClient);
        dialog->setShown(ScopeField, byClient);
    };
    connect(dialog, &NetworkDialog::valueChanged, dialog, [showFields](const QString& id) {
        if (id == GrantField)
            showFields();
    });
    showFields();
    talk->sendText = [] { return tr("Renew"); };
    talk->send = [this, dialog, talk](const services::EndpointRequest& request) {
        send(*dialog, *talk, request);
        return quint64(0);
    };
    connect(dialog, &NetworkDialog::cancelled, this, [this] {
        if (m_dialog) // the first renewal is under way: it is dropped
            m_kept.erase(nameOf(m_talk->request()));
        m_dialog = nullptr;
    });
    dialog->open();
}

RenewalController::Kept& RenewalController::add(const services::EndpointRequest& request,
                                                const QString& issuer)
{
    const QString name = nameOf(request);
    quint64 pin = 0;
    if (const auto before = m_kept.find(name); before != m_kept.end())
        pin = before->second->pin;
    auto kept = std::make_unique<Kept>(m_desk, name, issuer);
    Kept& added = *kept;
    added.pin = pin;
    m_kept[name] = std::move(kept);
    connect(&added.keeper, &TokenKeeper::renewed, this, [this, &added] { takeRenewed(added); });
    connect(&added.keeper, &TokenKeeper::failed, this,
            [this, &added](const QString& problem) { takeFailure(added, problem); });
    connect(&added.keeper, &TokenKeeper::stateChanged, this, &RenewalController::refill);
    return added;
}

void RenewalController::send(NetworkDialog& dialog, EndpointTalk& talk,
                             const services::EndpointRequest& request)
{
    m_dialog = &dialog;
    m_talk = &talk;
    Kept& kept = add(request, talk.issuer());
    if (dialog.value(GrantField) == QLatin1String("client_credentials")) {
        kept.keeper.keepByClient(request, dialog.value(ScopeField).trimmed().toUtf8(), true);
        kept.keeper.renewNow();
        return;
    }
    // At once: when the access token at hand ends is not known.
    const base::SecretBytes refreshToken = secretOf(dialog.value(RefreshField).trimmed());
    kept.keeper.keep(request, refreshToken, base::Time{}, true);
}

void RenewalController::keep(const services::EndpointRequest& request, const QString& issuer,
                             const std::string& accessToken, const base::SecretBytes& refreshToken,
                             std::optional<base::Time> expiresAt)
{
    Kept& kept = add(request, issuer);
    verdict::TokenReport report = judge(accessToken);
    if (!report.expiresAt)
        report.expiresAt = expiresAt; // an opaque token does not say it itself
    kept.pin = m_pinned.at(m_pinned.add(report)).id;
    kept.keeper.keep(request, refreshToken, expiresAt, true);
}

verdict::TokenReport RenewalController::judge(const std::string& token) const
{
    return verdict::judge(token, m_inspect.keys(), m_inspect.policy(), m_inspect.now());
}

void RenewalController::takeRenewed(Kept& kept)
{
    kept.problem.clear();
    const auto& tokens = *kept.keeper.token().tokens;
    const std::string token(tokens.accessToken.text());
    verdict::TokenReport report = judge(token);
    if (!report.expiresAt)
        report.expiresAt = kept.keeper.token().expiresAt; // an opaque token does not say it itself
    // The page is changed only where it shows the token that has ended, or where the user waits for it.
    const int before = m_pinned.rowOf(kept.pin);
    const QByteArray old = before >= 0 ? m_pinned.token(before) : QByteArray();
    const verdict::TokenReport* shown = models::reportOf(m_inspect.reports(), m_inspect.current());
    const bool isShown = shown && QByteArray::fromStdString(shown->text) == old;
    if (m_pinned.renew(kept.pin, report) < 0)
        kept.pin = m_pinned.at(m_pinned.add(report)).id;
    if (m_dialog || isShown)
        m_inspect.openText(QByteArray::fromStdString("Authorization: Bearer " + token), tr("renewed"));
    if (m_dialog) {
        m_talk->remember();
        const auto next = kept.keeper.nextRenewal();
        m_dialog->showResult(
            (next ? tr("Renewed, pinned and inspected. The next renewal is at %1.").arg(timeText(*next))
                  : tr("Renewed, pinned and inspected. The issuer does not say when the token ends, so it is "
                       "not "
                       "renewed by itself.")) +
            QLatin1Char(' ') + m_desk.store().placeText());
        m_dialog = nullptr;
    }
    refill();
}

void RenewalController::takeFailure(Kept& kept, const QString& problem)
{
    kept.problem = problem;
    const auto again = kept.keeper.nextRenewal();
    if (m_dialog && kept.keeper.state() == TokenKeeper::State::Waiting && again) {
        m_dialog->showBusy(tr("%1 It is tried again at %2.").arg(problem, timeText(*again)));
    } else if (m_dialog) {
        m_dialog->showProblem(problem, kept.keeper.lastProblem());
        m_dialog = nullptr;
    } else if (!m_dialog) {
        m_inspect.notice(
            tr("%1 was not renewed. %2").arg(kept.name.section(QLatin1Char('#'), 0, 0), problem));
    }
    refill();
}

void RenewalController::showRenewed()
{
    auto* dialog = new panels::RenewedDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_list = dialog;
    connect(dialog, &panels::RenewedDialog::renewAsked, this, [this](const QString& name) {
        if (const auto kept = m_kept.find(name); kept != m_kept.end())
            kept->second->keeper.renewNow();
    });
    connect(dialog, &panels::RenewedDialog::stopAsked, this, [this](const QString& name) {
        const auto kept = m_kept.find(name);
        if (kept == m_kept.end())
            return;
        kept->second->keeper.forget();
        m_kept.erase(kept);
        refill();
    });
    refill();
    dialog->open();
}

void RenewalController::refill()
{
    if (!m_list)
        return;
    QList<panels::RenewedDialog::Line> lines;
    for (const auto& [name, kept] : m_kept) {
        const int row = m_pinned.rowOf(kept->pin);
        const QString title = row >= 0 ? m_pinned.at(row).title : name.section(QLatin1Char('#'), 0, 0);
        lines << panels::RenewedDialog::Line{name, title, kept->state()};
    }
    m_list->setLines(lines);
}

} // namespace bearerwatch::desktop
