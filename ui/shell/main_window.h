#pragma once

#include <QtWidgets/QMainWindow>
#include <functional>

#include "panels/theme.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace bearerwatch::shell {

class CommandPalette;
class Rail;

/// The pages of the rail, in their order.
enum class Page : int { Inspect, Watch, Keys, Help };

/// The frame around the pages: rail, menu bar, status bar, actions. No logic: pages are plugged
/// in from outside, and actions only say what was asked.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);

    /// Takes the page over.
    void setPage(Page page, QWidget* widget);
    void showPage(Page page);
    [[nodiscard]] Page currentPage() const;

    /// Adds an action to a menu ("file", "edit", "view", "token", "watch", "tools", "help"), to the
    /// window's shortcuts and to the palette. The window takes it over when it has no parent.
    void addMenuAction(const QString& menu, QAction* action);
    void addMenuSeparator(const QString& menu);
    /// A menu inside a menu; its actions are the caller's, and not in the palette.
    [[nodiscard]] QMenu* addSubmenu(const QString& menu, const QString& title);
    void editShortcuts();

    void setAlertCount(int count);
    /// Asked when the window is about to close; true: it was hidden instead, and the program goes on.
    void setCloseQuestion(std::function<bool()> staysOpen) { m_staysOpen = std::move(staysOpen); }
    void setThemeChoice(panels::ThemeChoice choice); ///< Marks the choice in the menu.
    void recolour(); ///< After the colours of the program changed.
    void setNetworkText(const QString& text); ///< Empty: nothing was sent.
    void setWatchText(const QString& text);
    void setClockText(const QString& text); ///< Empty: not measured, or too long ago.

Q_SIGNALS:
    void themeChosen(bearerwatch::panels::ThemeChoice choice);
    void pageShown(bearerwatch::shell::Page page);
    /// The window became the active one; a time to look at the clipboard.
    void windowActivated();
    void closing();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildMenus();
    void buildViewMenu();
    void buildStatusBar();
    void buildPaletteButton();
    QMenu* menu(const QString& name) const;

    Rail* m_rail;
    QStackedWidget* m_stack;
    QLabel* m_networkIcon = nullptr;
    QLabel* m_network = nullptr;
    QLabel* m_clock = nullptr;
    QLabel* m_watch = nullptr;
    QHash<QString, QMenu*> m_menus;
    QHash<int, QAction*> m_themeActions;
    QList<QAction*> m_listed; ///< All actions, in the order of the menus.
    CommandPalette* m_palette = nullptr;
    QPushButton* m_paletteButton = nullptr;
    std::function<bool()> m_staysOpen;
};

} // namespace bearerwatch::shell
