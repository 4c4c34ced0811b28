#include "desktop/network_controller.h"

#include <QtCore/QDateTime>
#include <QtGui/QAction>

#include "desktop/endpoint_talk.h"
#include "desktop/inspect_controller.h"
#include "desktop/network_desk.h"
#include "models/token_view.h"
#include "oauth/status_list.h"
#include "panels/network_dialog.h"
#include "panels/network_settings_dialog.h"
#include "shell/main_window.h"
#include "verdict/keys.h"

namespace bearerwatch::desktop {
namespace {

using panels::NetworkDialog;
using services::FetchProblem;

base::Time systemTime()
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

} // namespace

NetworkController::NetworkController(InspectController& inspect, shell::MainWindow& window, NetworkDesk& desk,
                                     QObject* parent)
    : QObject(parent)
    , m_inspect(inspect)
    , m_window(window)
    , m_desk(desk)
{
    addActions();
    connect(&desk, &NetworkDesk::asking, this,
            [this](const QUrl& address) { m_window.setNetworkText(tr("Asking %1…").arg(address.host())); });
    connect(&desk, &NetworkDesk::asked, this, &NetworkController::noteAsked);
    connect(&desk.clock(), &services::ClockService::readingChanged, this, &NetworkController::showClock);
    const auto tell = [this](const QString& remark) { m_inspect.notice(remark); };
    connect(&desk.preferences(), &services::NetworkPreferences::told, this, tell);
    connect(&desk.clients(), &services::ClientBook::told, this, tell);
    m_clockStale.setSingleShot(true);
    connect(&m_clockStale, &QTimer::timeout, this, &NetworkController::showClock);
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
    add("status-list", tr("Look up its &status list…"), &NetworkController::checkStatusList);
    add("compare-clock", tr("&Compare this clock…"), &NetworkController::compareClock);
    m_window.addMenuSeparator(QStringLiteral("tools"));
    add("network-settings", tr("&Network settings…"), &NetworkController::editSettings);
}

void NetworkController::noteAsked(const QUrl& address, bool sent)
{
    if (sent)
        m_networkText =
            tr("Asked %1 at %2 UTC")
                .arg(address.host(), QDateTime::currentDateTimeUtc().toString(QStringLiteral("HH:mm")));
    m_window.setNetworkText(m_networkText);
}

void NetworkController::showClock()
{
    const auto reading = m_desk.clock().reading(systemTime());
    m_window.setClockText(reading ? reading->text() : QString());
    m_inspect.setTrueTime(reading);
    if (reading)
        m_clockStale.start(std::chrono::hours(1) + std::chrono::seconds(1));
}

NetworkDialog* NetworkController::open(const QString& title, const QString& explanation)
{
    auto* dialog = new NetworkDialog(title, explanation, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void NetworkController::checkStatusList()
{
    const verdict::TokenReport* report = models::reportOf(m_inspect.reports(), m_inspect.current());
    if (!report)
        return m_inspect.notice(tr("There is no token to look up. Paste one first."));
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
    dialog->setAskText([] { return tr("Fetch"); });
    if (!reference)
        dialog->showProblem(tr("This token names no status list."));
    auto number = std::make_shared<quint64>(0);
    connect(dialog, &NetworkDialog::asked, this, [this, dialog, address, number] {
        dialog->showBusy(tr("Fetching…"));
        const QPointer<NetworkDialog> shown(dialog);
        *number = m_desk.oauth().fetchStatusList(QUrl(address, QUrl::StrictMode), dialog->permissions(),
                                                 [this, shown](const services::StatusListResultPtr& result) {
                                                     if (shown)
                                                         takeStatusList(*shown, *result);
                                                 });
    });
    connect(dialog, &NetworkDialog::cancelled, this, [this, dialog, number] {
        m_desk.oauth().cancel(*number);
        dialog->showProblem(tr("Stopped."));
    });
    dialog->open();
}

void NetworkController::takeStatusList(NetworkDialog& dialog, const services::StatusListResult& result)
{
    if (!result.problem.isEmpty())
        return dialog.showProblem(result.problem, result.reply ? result.reply->problem : FetchProblem::None);
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
    dialog.showResult(doctorText(findings) + QLatin1Char('\n') + result.reply->origin());
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
        m_desk.clock().measure(servers(), dialog->permissions());
    });
    connect(&m_desk.clock(), &services::ClockService::measured, dialog,
            [this, dialog](const services::ClockReadingPtr& reading) { takeClock(*dialog, *reading); });
    connect(dialog, &NetworkDialog::cancelled, this, [this, dialog] {
        m_desk.clock().cancel();
        dialog->showProblem(tr("Stopped."));
    });
    connect(dialog, &QObject::destroyed, this, [this] { m_desk.clock().cancel(); });
    dialog->open();
}

void NetworkController::takeClock(NetworkDialog& dialog, const services::ClockReading& reading)
{
    if (!reading.good())
        return dialog.showProblem(
            reading.problem, reading.needsPrivate ? FetchProblem::NeedsPrivateAddress : FetchProblem::None);
    QString text = reading.text();
    if (reading.clockIsOff())
        text += QLatin1Char('\n') + services::ClockService::synchroniseHint();
    const QString verdict = m_inspect.trueTimeText();
    dialog.showResult(verdict.isEmpty() ? text : text + QLatin1Char('\n') + verdict);
}

void NetworkController::editSettings()
{
    auto* dialog =
        new panels::NetworkSettingsDialog(m_desk.preferences().settings(), m_desk.store(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &panels::NetworkSettingsDialog::saved, this,
            [this](const services::NetworkSettings& settings) { m_desk.preferences().save(settings); });
    dialog->open();
}

} // namespace bearerwatch::desktop
