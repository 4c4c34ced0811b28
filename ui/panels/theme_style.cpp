#include "panels/theme_style.h"

#include <QtCore/QHash>
#include <QtGui/QGuiApplication>

#include "panels/theme.h"

namespace bearerwatch::panels {
namespace {

constexpr auto Template = R"(
QToolTip { background: @surface; color: @text; border: 1px solid @controlBorder; padding: 4px 6px; }
QMainWindow, QDialog { background: @background; }
QMenuBar { background: @background; color: @text; border: none; padding: 2px 8px; spacing: 0; }
QMenuBar::item { padding: 5px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @accentTint; }
QMenu { background: @surface; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 24px; border-radius: 3px; }
QMenu::icon { padding-left: 6px; }
QMenu::item:selected { background: @accentTint; }
QMenu::item:disabled { color: @controlBorder; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QStatusBar { background: @background; color: @muted; border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @accentTint; }

QPushButton { background: @surface; color: @text; border: 1px solid @controlBorder; border-radius: 4px;
    padding: 0 12px; min-height: 30px; }
QPushButton:hover { background: @raised; border-color: @accent; }
QPushButton:pressed { background: @accentTint; }
QPushButton:focus { border: 2px solid @accent; padding: 0 11px; min-height: 28px; }
QPushButton:disabled { color: @controlBorder; border-color: @border; }
QPushButton:checked { background: @accentTint; border-color: @accent; color: @accent; }
QPushButton[kind="small"] { min-height: 22px; padding: 0 8px; font-size: 12px; }
QPushButton::menu-indicator { subcontrol-origin: border; subcontrol-position: center right; right: 3px; }
QPushButton[kind="small"]:focus { min-height: 20px; padding: 0 7px; }
QPushButton[kind="primary"], QPushButton[kind="hero"] { background: @accent; color: @onAccent; border: 1px solid @accent;
    font-weight: 600; }
QPushButton[kind="hero"] { min-height: 38px; padding: 0 16px; }
QPushButton[kind="primary"]:focus, QPushButton[kind="hero"]:focus { border: 2px solid @text; padding: 0 11px; }
QPushButton[kind="hero"]:focus { min-height: 36px; padding: 0 15px; }
QPushButton[kind="primary"]:disabled { background: @border; color: @muted; border-color: @border; }
QPushButton[kind="link"], QToolButton[kind="link"] { background: transparent; color: @accent; border: 1px solid transparent;
    min-height: 22px; padding: 0 4px; font-size: 12px; }
QPushButton[kind="link"]:hover, QToolButton[kind="link"]:hover { background: @accentTint; }
QPushButton[kind="link"]:focus, QToolButton[kind="link"]:focus { border: 2px solid @accent; padding: 0 3px; min-height: 20px; }
QPushButton[kind="value"] { background: transparent; color: @text; border: 1px solid transparent; min-height: 18px;
    padding: 0; text-align: left; font-size: 12px; font-family: '@fixed'; }
QPushButton[kind="value"]:hover { background: @accentTint; }
QPushButton[kind="value"]:focus { border: 2px solid @accent; min-height: 16px; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 4px; padding: 2px; }
QToolButton:hover { background: @accentTint; }
QToolButton:focus { border: 2px solid @accent; padding: 1px; }

QLineEdit, QAbstractSpinBox, QComboBox { background: @surface; border: 1px solid @controlBorder;
    border-radius: 3px; padding: 0 6px; min-height: 22px; selection-background-color: @accent;
    selection-color: @onAccent; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid @accent; padding: 0 5px; min-height: 20px; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: @controlBorder; border-color: @border; }
QAbstractSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; width: 18px;
    border: none; background: transparent; }
QAbstractSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; width: 18px;
    border: none; background: transparent; }
QAbstractSpinBox::up-arrow { image: url(:/icons/@mode/arrow-up.svg); width: 8px; height: 8px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/@mode/arrow-down.svg); width: 8px; height: 8px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/@mode/chevron-down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @controlBorder; outline: none;
    selection-background-color: @accentTint; selection-color: @text; }
QPlainTextEdit, QTextEdit, QTextBrowser { background: @surface; border: 1px solid @controlBorder; border-radius: 3px;
    selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus { border: 2px solid @accent; }

QTabBar { background: transparent; border: none; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent;
    padding: 0 0 0 0; margin: @tabMargin; min-height: 28px; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { border-bottom: 2px solid @accent; background: @accentTint; }

QTreeView, QTableView, QListView { background: @surface; color: @text; border: none; outline: none;
    alternate-background-color: @raised; selection-background-color: @accentTint; selection-color: @text; }
QTreeView::item, QTableView::item { border: none; }
QTreeView::item:selected, QTableView::item:selected, QListView::item:selected { background: @accentTint; color: @text; }
QTreeView::item:hover, QListView::item:hover { background: @raised; }
QTreeView::item:selected:hover, QListView::item:selected:hover { background: @accentTint; }
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:closed { image: url(:/icons/@mode/chevron-right.svg); }
QTreeView::branch:has-children:open { image: url(:/icons/@mode/chevron-down.svg); }
QHeaderView { background: @raised; border: none; }
QHeaderView::section { background: @raised; color: @muted; border: none; border-bottom: 1px solid @border;
    padding: 0 4px; min-height: 23px; font-size: 12px; }
QHeaderView[kind="marked"]::section:@begin { padding-left: 16px; padding-right: 16px; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 3px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: @controlBorder; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @raised; border: 1px solid @border; border-radius: 3px; height: 8px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QLabel[kind="muted"] { color: @muted; }
QLabel[kind="danger"] { color: @danger; }
QLabel[kind="success"] { color: @success; }
QLabel[kind="warning"] { color: @warning; }
QCheckBox { spacing: 6px; }
QCheckBox::indicator { width: 13px; height: 13px; border: 1px solid @controlBorder; border-radius: 3px;
    background: @surface; }
QCheckBox::indicator:focus { border-color: @accent; }
QCheckBox::indicator:disabled { border-color: @border; }
QCheckBox::indicator:checked { border-color: @accent; background: @accent; image: url(:/icons/@mode/check.svg); }
QGroupBox { border: 1px solid @border; border-radius: 4px; margin-top: 8px; padding-top: 8px; }
QDialogButtonBox, QMessageBox, QInputDialog, QFileDialog { dialogbuttonbox-buttons-have-icons: 0; }
)";

} // namespace

QString styleSheet(const Theme& c)
{
    const QList<std::pair<const char*, QString>> tokens = {
        {"@accentTint", c.accentTint.name()},
        {"@accent", c.accent.name()},
        {"@onAccent", c.onAccent.name()},
        {"@background", c.background.name()},
        {"@surface", c.surface.name()},
        {"@raised", c.raised.name()},
        {"@controlBorder", c.controlBorder.name()},
        {"@border", c.border.name()},
        {"@muted", c.muted.name()},
        {"@danger", c.danger.name()},
        {"@success", c.success.name()},
        {"@warning", c.warning.name()},
        {"@text", c.text.name()},
        {"@fixed", font(FontRole::Fixed).families().value(0)},
        // "First" is the one at the left, also where the text runs from right to left.
        {"@begin", QGuiApplication::isRightToLeft() ? QStringLiteral("last") : QStringLiteral("first")},
        {"@tabMargin",
         QGuiApplication::isRightToLeft() ? QStringLiteral("0 0 0 16px") : QStringLiteral("0 16px 0 0")},
        {"@mode", c.dark ? QStringLiteral("dark") : QStringLiteral("light")},
    };
    QString sheet = QString::fromLatin1(Template);
    for (const auto& [name, value] : tokens)
        sheet.replace(QLatin1String(name), value);
    return sheet;
}

} // namespace bearerwatch::panels
