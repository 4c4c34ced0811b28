#include "desktop/watch_controller.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QApplication>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMenu>

#include "panels/watch_page.h"
#include "services/watch_settings.h"
#include "shell/main_window.h"
#include "shell/tray.h"

namespace bearerwatch::desktop {
namespace {

const QString ToldKey = QStringLiteral("alerts/keepWatchingTold");

using shell::MainWindow;

QString menuText(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

WatchController::WatchController(MainWindow& window, panels::WatchPage& page, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_page(page)
    , m_tray(new shell::Tray(this))
{
    const services::AlertSettings settings = services::readAlertSettings(QSettings());
    m_page.setAlertSettings(settings, shell::Tray::available());
    connect(&m_page, &panels::WatchPage::alertSettingsChanged, this,
            [this](const services::AlertSettings& changed) {
                QSettings kept;
                services::writeAlertSettings(kept, changed);
                m_tray->setShown(changed.keepWatching);
            });
    m_page.setAlertRules(services::readAlertRules(QSettings()));
    m_page.setOutputs(services::readOutputSettings(QSettings()));
    connect(&m_page, &panels::WatchPage::alertRulesChanged, this, [](const services::AlertRules& changed) {
        QSettings kept;
        services::writeAlertRules(kept, changed);
    });
    connect(&m_page, &panels::WatchPage::outputsChanged, this, [](const services::OutputSettings& changed) {
        QSettings kept;
        services::writeOutputSettings(kept, changed);
    });
    connect(&m_page, &panels::WatchPage::alertSent, &m_window, [this](const QString& receiver) {
        m_window.setNetworkText(tr("An alert was sent to %1").arg(receiver));
    });
    m_tray->setShown(settings.keepWatching);
    addActions();
    wireTray();
    connect(&m_window, &MainWindow::closing, this, [this] {
        QSettings kept;
        services::writeWatchSession(kept, m_page.session());
    });
}

void WatchController::addActions()
{
    const auto add = [this](const QString& text, const QKeySequence& keys, auto&& run) {
        auto* action = new QAction(text, &m_window);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, run] {
            m_window.showPage(shell::Page::Watch);
            run();
        });
        m_window.addMenuAction(QStringLiteral("watch"), action);
    };
    add(tr("&Open logs…"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_page.chooseFiles(); });
    add(tr("Open a &folder…"), {}, [this] { m_page.chooseFolder(); });
    add(tr("Watch a &command…"), {}, [this] { m_page.askForCommand(); });
    add(tr("&Paste lines or a link"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_V),
        [this] { m_page.pasteText(QGuiApplication::clipboard()->text()); });
    m_window.addMenuSeparator(QStringLiteral("watch"));
    add(tr("Open the &last session"), {}, [this] { restoreSession(); });
    add(tr("&Close all logs"), {}, [this] { m_page.closeAll(); });
    m_saved = m_window.addSubmenu(QStringLiteral("watch"), tr("&Saved filters"));
    connect(m_saved, &QMenu::aboutToShow, this, &WatchController::listSavedFilters);
    connect(&m_page, &panels::WatchPage::saveFilterRequested, this, &WatchController::saveFilter);
    add(tr("&Export the records…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { m_page.exportRecords(); });
    m_window.addMenuSeparator(QStringLiteral("watch"));
    using Tab = panels::WatchPage::Tab;
    add(tr("Show &incidents"), QKeySequence(Qt::ALT | Qt::Key_1), [this] { m_page.showTab(Tab::Incidents); });
    add(tr("Show e&vents"), QKeySequence(Qt::ALT | Qt::Key_2), [this] { m_page.showTab(Tab::Events); });
    add(tr("Show con&tributors"), QKeySequence(Qt::ALT | Qt::Key_3),
        [this] { m_page.showTab(Tab::Contributors); });
    add(tr("Show &rules and alerts"), QKeySequence(Qt::ALT | Qt::Key_4),
        [this] { m_page.showTab(Tab::Rules); });
}

void WatchController::listSavedFilters()
{
    m_saved->clear();
    const QList<services::SavedFilter> filters = services::readSavedFilters(QSettings());
    for (const services::SavedFilter& filter : filters) {
        m_saved->addAction(menuText(filter.name), this, [this, link = filter.link] {
            m_window.showPage(shell::Page::Watch);
            m_page.pasteText(link);
        });
    }
    if (filters.isEmpty()) {
        m_saved->addAction(tr("None yet: set filters and choose Save as…"))->setEnabled(false);
        return;
    }
    m_saved->addSeparator();
    QMenu* remove = m_saved->addMenu(tr("Forget"));
    for (const services::SavedFilter& filter : filters) {
        remove->addAction(menuText(filter.name), this, [name = filter.name] {
            QSettings kept;
            services::writeSavedFilter(kept, {name, {}});
        });
    }
}

void WatchController::saveFilter()
{
    auto* dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the filters"));
    dialog->setLabelText(tr("Name of these filters"));
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [link = m_page.session().filterLink](const QString& name) {
                QSettings kept;
                services::writeSavedFilter(kept, {name, link});
            });
    dialog->open();
}

void WatchController::wireTray()
{
    connect(&m_page, &panels::WatchPage::attentionCountChanged, this, [this](int count) {
        m_alerts = count;
        m_tray->setState(m_alerts, m_status);
    });
    connect(&m_page, &panels::WatchPage::statusChanged, this, [this](const QString& text) {
        m_status = text.isEmpty() ? tr("watching nothing") : text;
        m_tray->setState(m_alerts, m_status);
    });
    connect(m_tray, &shell::Tray::openRequested, this, [this] {
        m_window.show();
        m_window.raise();
        m_window.activateWindow();
    });
    connect(m_tray, &shell::Tray::quitRequested, qApp, &QApplication::quit);
    m_window.setCloseQuestion([this] { return leaveWindowOpen(); });
}

bool WatchController::leaveWindowOpen()
{
    if (!m_tray->isShown() || m_page.session().paths.isEmpty())
        return false;
    QSettings kept;
    if (!kept.value(ToldKey, false).toBool()) {
        kept.setValue(ToldKey, true);
        m_page.tellStillWatching();
    }
    m_window.hide();
    return true;
}

void WatchController::restoreSession()
{
    m_page.restore(services::readWatchSession(QSettings()));
}

} // namespace bearerwatch::desktop
