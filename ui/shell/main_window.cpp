#include "shell/main_window.h"

#include <QtGui/QActionGroup>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStatusBar>

#include "shell/command_palette.h"
#include "shell/menu_key.h"
#include "shell/rail.h"
#include "shell/shortcut_editor.h"

namespace bearerwatch::shell {
namespace {

QLabel* statusLabel(const QString& name)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setFont(panels::font(panels::FontRole::Small));
    label->setAccessibleName(name);
    return label;
}

// To where it was last in the page, or to what comes first there; else it would go to the rail.
void takeFocus(const QWidget& page)
{
    QWidget* target = page.focusWidget();
    for (QWidget* next = page.nextInFocusChain(); target == nullptr && next != &page;
         next = next->nextInFocusChain()) {
        if (page.isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled() &&
            next->isVisibleTo(&page))
            target = next;
    }
    if (target != nullptr)
        target->setFocus(Qt::OtherFocusReason);
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_rail(new Rail)
    , m_stack(new QStackedWidget)
{
    setWindowTitle(QStringLiteral("Bearerwatch"));
    setMinimumSize(800, 500);
    resize(1280, 800);
    auto* central = new QWidget;
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_stack, 1);
    setCentralWidget(central);
    m_rail->addPage(int(Page::Inspect), QStringLiteral("inspect"), tr("Inspect"), false);
    m_rail->addPage(int(Page::Watch), QStringLiteral("watch"), tr("Watch"), false);
    m_rail->addPage(int(Page::Keys), QStringLiteral("keys"), tr("Keys"), false);
    m_rail->addPage(int(Page::Help), QStringLiteral("help"), tr("Help"), true);
    for (int i = 0; i <= int(Page::Help); ++i)
        m_stack->addWidget(new QWidget);
    connect(m_rail, &Rail::pageChosen, this, [this](int page) { showPage(Page(page)); });
    m_palette = new CommandPalette(this);
    buildMenus();
    buildStatusBar();
    buildPaletteButton();
    recolour();
    showPage(Page::Inspect);
    qApp->installEventFilter(new MenuKey(this));
}

void MainWindow::setPage(Page page, QWidget* widget)
{
    const int shown = m_stack->currentIndex();
    QWidget* old = m_stack->widget(int(page));
    m_stack->insertWidget(int(page), widget);
    m_stack->removeWidget(old);
    delete old;
    m_stack->setCurrentIndex(shown);
}

void MainWindow::showPage(Page page)
{
    const bool left = focusWidget() == nullptr || m_stack->isAncestorOf(focusWidget());
    m_stack->setCurrentIndex(int(page));
    m_rail->setCurrent(int(page));
    Q_EMIT pageShown(page); // now it is made, if it was not yet
    if (left)
        takeFocus(*m_stack->currentWidget());
}

Page MainWindow::currentPage() const
{
    return Page(m_stack->currentIndex());
}

QMenu* MainWindow::menu(const QString& name) const
{
    return m_menus.value(name);
}

void MainWindow::addMenuAction(const QString& menuName, QAction* action)
{
    if (!action->parent())
        action->setParent(this);
    if (QMenu* target = menu(menuName))
        target->addAction(action);
    addAction(action);
    ShortcutEditor::prepare(action);
    m_listed << action;
    m_palette->addAction(action, menu(menuName) ? menu(menuName)->title() : QString());
}

void MainWindow::editShortcuts()
{
    auto* dialog = new ShortcutEditor(m_listed, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::addMenuSeparator(const QString& menuName)
{
    if (QMenu* target = menu(menuName))
        target->addSeparator();
}

QMenu* MainWindow::addSubmenu(const QString& menuName, const QString& title)
{
    return menu(menuName)->addMenu(title);
}

void MainWindow::buildMenus()
{
    const QList<QPair<QString, QString>> menus = {
        {QStringLiteral("file"), tr("&File")},   {QStringLiteral("edit"), tr("&Edit")},
        {QStringLiteral("view"), tr("&View")},   {QStringLiteral("token"), tr("&Token")},
        {QStringLiteral("watch"), tr("&Watch")}, {QStringLiteral("tools"), tr("T&ools")},
        {QStringLiteral("help"), tr("&Help")},
    };
    for (const auto& [name, title] : menus)
        m_menus.insert(name, menuBar()->addMenu(title));
    buildViewMenu();
    auto* palette = new QAction(tr("Find an action…"), this);
    palette->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    connect(palette, &QAction::triggered, this, [this] { m_palette->open(); });
    palette->setObjectName(QStringLiteral("find-action"));
    addMenuAction(QStringLiteral("tools"), palette);
    auto* shortcuts = new QAction(tr("&Shortcuts…"), this);
    shortcuts->setObjectName(QStringLiteral("shortcuts"));
    connect(shortcuts, &QAction::triggered, this, &MainWindow::editShortcuts);
    addMenuAction(QStringLiteral("tools"), shortcuts);
}

void MainWindow::buildViewMenu()
{
    const QList<QPair<QString, Page>> pages = {{tr("Show Inspect"), Page::Inspect},
                                               {tr("Show Watch"), Page::Watch},
                                               {tr("Show Keys"), Page::Keys},
                                               {tr("Show Help"), Page::Help}};
    int number = 1;
    for (const auto& [title, page] : pages) {
        auto* action = new QAction(title, this);
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number++)));
        connect(action, &QAction::triggered, this, [this, page = page] { showPage(page); });
        addMenuAction(QStringLiteral("view"), action);
    }
    addMenuSeparator(QStringLiteral("view"));
    auto* group = new QActionGroup(this);
    const QList<QPair<QString, panels::ThemeChoice>> themes = {
        {tr("Follow the system's colours"), panels::ThemeChoice::System},
        {tr("Light colours"), panels::ThemeChoice::Light},
        {tr("Dark colours"), panels::ThemeChoice::Dark}};
    for (const auto& [title, choice] : themes) {
        auto* action = new QAction(title, this);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] { Q_EMIT themeChosen(choice); });
        m_themeActions.insert(int(choice), action);
        addMenuAction(QStringLiteral("view"), action);
    }
    setThemeChoice(panels::ThemeChoice::System);
}

void MainWindow::setThemeChoice(panels::ThemeChoice choice)
{
    if (QAction* action = m_themeActions.value(int(choice)))
        action->setChecked(true);
}

void MainWindow::buildStatusBar()
{
    auto* bar = statusBar();
    bar->setSizeGripEnabled(false);
    bar->setFixedHeight(24);
    bar->setContentsMargins(8, 0, 8, 0);
    m_networkIcon = new QLabel;
    m_network = statusLabel(tr("Network"));
    setNetworkText({});
    m_clock = statusLabel(tr("Clock"));
    m_clock->setProperty("kind", "muted");
    setClockText({});
    m_watch = statusLabel(tr("Watching"));
    m_watch->setProperty("kind", "muted");
    m_watch->setText(tr("Watching nothing"));
    bar->addWidget(m_networkIcon);
    bar->addWidget(m_network);
    bar->addWidget(new QLabel(QStringLiteral("  ")));
    bar->addWidget(m_clock);
    bar->addPermanentWidget(m_watch);
}

void MainWindow::buildPaletteButton()
{
    m_paletteButton = new QPushButton(tr("Find an action   Ctrl+Shift+P"));
    m_paletteButton->setProperty("kind", "link");
    m_paletteButton->setAccessibleName(tr("Find an action"));
    m_paletteButton->setToolTip(tr("Lists every action with its shortcut"));
    connect(m_paletteButton, &QPushButton::clicked, this, [this] { m_palette->open(); });
    menuBar()->setCornerWidget(m_paletteButton, Qt::TopRightCorner);
}

void MainWindow::recolour()
{
    panels::applyStyleSheet(*this);
    const auto& c = panels::colors(palette());
    if (m_networkIcon)
        m_networkIcon->setPixmap(
            panels::iconPixmap(QStringLiteral("lock"), c.muted, 12, devicePixelRatioF()));
    if (m_paletteButton)
        m_paletteButton->setIcon(panels::icon(QStringLiteral("inspect"), c.muted));
}

void MainWindow::setAlertCount(int count)
{
    m_rail->setBadge(int(Page::Watch), count);
}

void MainWindow::setNetworkText(const QString& text)
{
    m_network->setText(text.isEmpty() ? tr("Offline: nothing was sent") : text);
}

void MainWindow::setWatchText(const QString& text)
{
    m_watch->setText(text);
}

void MainWindow::setClockText(const QString& text)
{
    m_clock->setText(text.isEmpty() ? tr("Clock offset not measured") : text);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow())
        Q_EMIT windowActivated();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    Q_EMIT closing();
    event->setAccepted(!m_staysOpen || !m_staysOpen());
}

} // namespace bearerwatch::shell
