#include "desktop/composition.h"

#include <QtCore/QEvent>
#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>

#include "desktop/inspect_controller.h"
#include "desktop/issuer_controller.h"
#include "desktop/key_ring_controller.h"
#include "desktop/login_controller.h"
#include "desktop/network_controller.h"
#include "desktop/network_desk.h"
#include "desktop/pin_controller.h"
#include "desktop/renewal_controller.h"
#include "desktop/token_tools.h"
#include "desktop/watch_controller.h"
#include "models/wording.h"
#include "panels/help_page.h"
#include "panels/inspect_page.h"
#include "panels/keys_page.h"
#include "panels/watch_page.h"
#include "services/desktop_appearance.h"
#include "services/notifier.h"
#include "services/pipeline_service.h"
#include "shell/main_window.h"

namespace bearerwatch::desktop {
namespace {

const QString ThemeKey = QStringLiteral("appearance/theme");
const QString GeometryKey = QStringLiteral("window/geometry");
const QString WatchingKey = QStringLiteral("window/watching"); // when it was closed
const QString LayoutKey = QStringLiteral("window/inspectLayout");

using shell::MainWindow;
using shell::Page;

} // namespace

Composition::Composition()
    : m_appearance(new services::DesktopAppearance(this))
    , m_pins(new PinController(this))
    , m_network(new NetworkDesk(this))
    , m_inspect(new InspectController(m_pins->model(), *m_network, this))
    , m_tools(new TokenTools(*m_inspect, *m_pins->model(), this))
    , m_window(std::make_unique<MainWindow>())
{
    m_window->setPage(Page::Inspect, m_inspect->page());
    wirePages();
    addActions();
    wireTheme();
    const QSettings settings;
    m_window->restoreGeometry(settings.value(GeometryKey).toByteArray());
    m_inspect->page()->restoreLayout(settings.value(LayoutKey).toByteArray());
    m_window->showPage(Page::Inspect);
    m_inspect->page()->focusText();
    m_window->installEventFilter(this);
}

bool Composition::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        m_window->removeEventFilter(this);
        // Not at once: what is painted now must reach the screen first.
        QMetaObject::invokeMethod(
            this, [this] { QTimer::singleShot(30, this, &Composition::complete); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Composition::complete()
{
    if (m_watch)
        return;
    m_pipeline = new services::PipelineService(this);
    m_notifier = new services::Notifier(this);
    m_watch = new panels::WatchPage(*m_pipeline, *m_notifier);
    m_help = new panels::HelpPage;
    m_window->setPage(Page::Watch, m_watch);
    m_window->setPage(Page::Keys, m_inspect->keysPage());
    m_window->setPage(Page::Help, m_help);
    wireWatch();
    m_watchController = new WatchController(*m_window, *m_watch, this);
    m_keyRing = new KeyRingController(m_inspect->keyStore(), *m_inspect->keysPage(), this);
    completeNetwork();
    m_appearance->start();
    m_inspect->page()->prepare();
}

void Composition::completeNetwork()
{
    m_window->addMenuSeparator(QStringLiteral("tools"));
    new IssuerController(*m_inspect, *m_window, *m_network, this);
    auto* renewals = new RenewalController(*m_inspect, *m_pins->model(), *m_window, *m_network, this);
    new LoginController(*m_inspect, *renewals, *m_window, *m_network, this);
    new NetworkController(*m_inspect, *m_window, *m_network, this);
    m_network->preferences().load();
}

panels::WatchPage& Composition::watch()
{
    complete();
    return *m_watch;
}

Composition::~Composition()
{
    m_window.reset(); // the pages before what they use
    const QObjectList owned = children(); // and each before what was there when it was made
    std::for_each(owned.crbegin(), owned.crend(), [](QObject* one) { delete one; });
}

MainWindow& Composition::window()
{
    return *m_window;
}

void Composition::wireTheme()
{
    m_theme = panels::ThemeChoice(std::clamp(QSettings().value(ThemeKey, 0).toInt(), 0, 2));
    m_window->setThemeChoice(m_theme);
    applyTheme();
    connect(m_window.get(), &MainWindow::themeChosen, this, [this](panels::ThemeChoice choice) {
        m_theme = choice;
        QSettings().setValue(ThemeKey, int(choice));
        applyTheme();
    });
    connect(m_appearance, &services::DesktopAppearance::prefersDarkChanged, this, &Composition::applyTheme);
}

void Composition::forceTheme(panels::ThemeChoice choice)
{
    m_theme = choice;
    m_window->setThemeChoice(choice);
    applyTheme();
}

void Composition::applyTheme()
{
    const bool dark = m_theme == panels::ThemeChoice::Dark ||
        (m_theme == panels::ThemeChoice::System && m_appearance->prefersDark().value_or(false));
    panels::applyTheme(*qApp, dark);
    m_window->recolour();
}

void Composition::wirePages()
{
    MainWindow* window = m_window.get();
    connect(m_inspect, &InspectController::inspectShown, window,
            [window] { window->showPage(Page::Inspect); });
    connect(m_inspect, &InspectController::helpAsked, window, [this, window](const QString& id) {
        complete();
        m_help->openPage(id);
        window->showPage(Page::Help);
    });
    connect(window, &MainWindow::pageShown, this, [this](Page page) {
        if (page != Page::Inspect)
            complete();
    });
    connect(m_inspect, &InspectController::logsGiven, window, [this, window](const QStringList& paths) {
        watch().openPaths(paths);
        window->showPage(Page::Watch);
    });
    connect(m_pins, &PinController::inspectAsked, window, [this, window](int row) {
        m_inspect->inspectPinned(row);
        window->show();
        window->raise();
        window->activateWindow();
    });
    connect(window, &MainWindow::windowActivated, m_inspect, [this, window] {
        if (window->currentPage() == Page::Inspect)
            m_inspect->lookAtClipboard();
    });
    connect(window, &MainWindow::closing, this, [this, window] {
        QSettings settings;
        settings.setValue(GeometryKey, window->saveGeometry());
        settings.setValue(LayoutKey, m_inspect->page()->layoutState());
        settings.setValue(WatchingKey, window->currentPage() == Page::Watch);
    });
}

void Composition::wireWatch()
{
    MainWindow* window = m_window.get();
    connect(m_watch, &panels::WatchPage::inspectRequested, this, [this](const QString& text, qint64 time) {
        std::optional<base::Time> at;
        if (time >= 0)
            at = models::fromMilliseconds(time);
        m_inspect->openText(text.toUtf8(), tr("from a log record"), at);
    });
    connect(m_watch, &panels::WatchPage::attentionCountChanged, window, &MainWindow::setAlertCount);
    connect(m_watch, &panels::WatchPage::statusChanged, window, [window](const QString& text) {
        window->setWatchText(text.isEmpty() ? tr("Watching nothing") : text);
    });
    connect(m_watch, &panels::WatchPage::raiseRequested, window, [window] {
        window->showPage(Page::Watch);
        window->show();
        window->raise();
        window->activateWindow();
    });
}

/// The page of what has the focus: a finding, a claim; else the whole help.
void Composition::showHelpOfFocus()
{
    complete();
    for (const QWidget* at = QApplication::focusWidget(); at; at = at->parentWidget()) {
        const QString id = at->property("helpId").toString();
        if (!id.isEmpty()) {
            m_help->openPage(id);
            break;
        }
    }
    m_window->showPage(Page::Help);
}

void Composition::add(const char* menu, const QByteArray& id, const QString& text, const QKeySequence& keys,
                      const std::function<void()>& run)
{
    auto* action = new QAction(text, m_window.get());
    action->setObjectName(QString::fromLatin1(id));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    m_window->addMenuAction(QLatin1String(menu), action);
}

void Composition::addActions()
{
    add("file", "open", tr("&Open…"), QKeySequence::Open, [this] { chooseFiles(); });
    add("file", "samples", tr("Open the &samples"), {}, [this] { openSamples(); });
    m_window->addMenuSeparator(QStringLiteral("file"));
    add("file", "quit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { m_window->close(); });
    add("edit", "paste", tr("&Paste and inspect"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
        [this] { m_inspect->paste(); });
    add("edit", "clear", tr("&Clear"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace),
        [this] { m_inspect->clear(); });
    add("edit", "copy-report", tr("Copy &report without the token"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { m_inspect->copyReport(); });
    add("edit", "copy-token", tr("Copy &token"), {}, [this] { m_inspect->copyToken(); });
    add("help", "help", tr("&Help"), QKeySequence::HelpContents, [this] { showHelpOfFocus(); });
    addTokenActions();
}

void Composition::addTokenActions()
{
    add("token", "add-key", tr("&Add key…"), QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { m_inspect->askForKey(); });
    add("token", "mask", tr("&Mask or show the text"), QKeySequence(Qt::CTRL | Qt::Key_M),
        [this] { m_inspect->page()->setMasked(!m_inspect->page()->masked()); });
    add("token", "pin", tr("&Pin this token"), QKeySequence(Qt::CTRL | Qt::Key_P),
        [this] { m_inspect->pinCurrent(); });
    add("token", "compare", tr("&Compare two tokens…"), QKeySequence(Qt::CTRL | Qt::Key_D),
        [this] { m_tools->compare(); });
    add("token", "compose", tr("C&ompose a token…"), QKeySequence(Qt::CTRL | Qt::Key_T),
        [this] { m_tools->compose(); });
    add("token", "commands", tr("Commands for &your stack…"), QKeySequence(Qt::CTRL | Qt::Key_J),
        [this] { m_tools->showCommands(); });
    add("token", "report", tr("&Report for support…"), QKeySequence(Qt::CTRL | Qt::Key_R),
        [this] { m_tools->report(); });
    add("token", "session", tr("&Earlier in this session…"), QKeySequence(Qt::CTRL | Qt::Key_H),
        [this] { m_tools->showSession(); });
    add("token", "revocations", tr("Check against a &list of revoked tokens…"), {},
        [this] { m_inspect->askForRevocations(); });
    add("token", "no-revocations", tr("Stop checking against that list"), {},
        [this] { m_inspect->stopRevocations(); });
    m_window->addMenuSeparator(QStringLiteral("token"));
    const QList<QPair<QString, QString>> samples = {
        {tr("Sample: expired"), QStringLiteral("token-set")},
        {tr("Sample: signed with another key"), QStringLiteral("other-key")},
        {tr("Sample: damaged copy"), QStringLiteral("damaged")},
        {tr("Sample: accepted"), QStringLiteral("accepted")},
    };
    for (const auto& [title, id] : samples)
        add("token", "sample-" + id.toLatin1(), title, {}, [this, id = id] { m_inspect->openSample(id); });
}

void Composition::chooseFiles()
{
    auto* dialog = new QFileDialog(m_window.get(), tr("Open tokens, keys or logs"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, m_inspect, &InspectController::openFiles);
    dialog->open();
}

void Composition::open(const QStringList& files, const QString& text)
{
    if (!files.isEmpty())
        m_inspect->openFiles(files);
    if (!text.isEmpty())
        m_inspect->openText(text.toUtf8());
}

void Composition::restoreSession()
{
    complete();
    m_watchController->restoreSession();
    if (QSettings().value(WatchingKey).toBool() && !m_watch->session().paths.isEmpty())
        m_window->showPage(Page::Watch);
}

void Composition::openSamples()
{
    watch().openSample();
    m_inspect->openSample(QStringLiteral("token-set"));
}

void Composition::screenshotWhenShown(const QString& file)
{
    auto* wait = new QTimer(this);
    auto tries = std::make_shared<int>(0);
    connect(wait, &QTimer::timeout, this, [this, wait, tries, file] {
        // A growing log never comes to rest: after ten seconds the picture is taken as it is.
        const bool rest = m_inspect->idle() && (!m_pipeline || !m_pipeline->running()) && *tries >= 5;
        if (!rest && ++*tries < 100)
            return;
        wait->stop();
        QTimer::singleShot(200, this,
                           [this, file] { QCoreApplication::exit(m_window->grab().save(file) ? 0 : 1); });
    });
    wait->start(100);
}

} // namespace bearerwatch::desktop
