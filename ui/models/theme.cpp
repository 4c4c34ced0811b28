#include "models/theme.h"

#include <QGuiApplication>

namespace bearerwatch::models {
namespace {

Theme makeLight()
{
    Theme t;
    t.dark = false;
    t.background = QColor(0xF3F4F6);
    t.surface = QColor(0xFFFFFF);
    t.raised = QColor(0xF8F9FA);
    t.border = QColor(0xD6DAE1);
    t.controlBorder = QColor(0x838B99);
    t.text = QColor(0x1A1E26);
    t.muted = QColor(0x566072);
    t.accent = QColor(0x0B6B75);
    t.onAccent = QColor(0xFFFFFF);
    t.accentTint = QColor(0xE3F1F2);
    t.success = QColor(0x1B7A3D);
    t.successTint = QColor(0xE6F4EA);
    t.danger = QColor(0xB3261E);
    t.dangerTint = QColor(0xFBEBE9);
    t.warning = QColor(0x8A5700);
    t.warningTint = QColor(0xFBF2DF);
    t.tokenSignature = QColor(0x8A3F78);
    t.wrongFill = QColor(0xFBE3DF);
    t.rightFill = QColor(0xDDF0E2);
    t.tokenHeader = t.accent;
    t.tokenPayload = t.text;
    return t;
}

Theme makeDark()
{
    Theme t;
    t.dark = true;
    t.background = QColor(0x14171C);
    t.surface = QColor(0x1B1F26);
    t.raised = QColor(0x222730);
    t.border = QColor(0x363D49);
    t.controlBorder = QColor(0x717B8B);
    t.text = QColor(0xE6E9EE);
    t.muted = QColor(0xA4ADBC);
    t.accent = QColor(0x55BDC7);
    t.onAccent = QColor(0x0D1115);
    t.accentTint = QColor(0x1B3439);
    t.success = QColor(0x62C98C);
    t.successTint = QColor(0x1B3024);
    t.danger = QColor(0xFF8F82);
    t.dangerTint = QColor(0x37211F);
    t.warning = QColor(0xE3B354);
    t.warningTint = QColor(0x342A17);
    t.tokenSignature = QColor(0xDB9CCB);
    t.wrongFill = QColor(0x54302C);
    t.rightFill = QColor(0x21432F);
    t.tokenHeader = t.accent;
    t.tokenPayload = t.text;
    return t;
}

} // namespace

const Theme& lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme& themeFor(const QPalette& palette)
{
    // A style sheet may leave a widget without a ground of its own: then the program's counts.
    QColor ground = palette.color(QPalette::Window);
    if (ground.alpha() < 255)
        ground = QGuiApplication::palette().color(QPalette::Window);
    return ground.lightness() < 128 ? darkTheme() : lightTheme();
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.background);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.raised);
    palette.setColor(QPalette::ToolTipBase, theme.raised);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.danger);
    palette.setColor(QPalette::Light, theme.raised);
    palette.setColor(QPalette::Midlight, theme.border);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Dark, theme.controlBorder);
    palette.setColor(QPalette::Shadow, theme.dark ? QColor(Qt::black) : theme.controlBorder);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.tokenSignature);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.controlBorder);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.muted);
    return palette;
}

} // namespace bearerwatch::models
