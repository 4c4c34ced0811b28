#pragma once

#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QIcon>
#include <QtGui/QPalette>

#include "models/theme.h"

class QApplication;
class QWidget;

// The look: the Fusion style with our own palette, light and dark, switched live. Widgets that
// paint themselves ask for `colors(palette())` and repaint when the palette changes.

namespace bearerwatch::panels {

enum class ThemeChoice : std::uint8_t { System, Light, Dark };

using models::Theme;

/// The tokens of colour that belong to a palette.
[[nodiscard]] inline const Theme& colors(const QPalette& palette)
{
    return models::themeFor(palette);
}

/// Sizes are pixels at 100 %.
enum class FontRole : std::uint8_t {
    Body, ///< 13
    PanelTitle, ///< 13 semibold
    Small, ///< 12: tables, muted lines, chips, axes
    SmallBold, ///< 12 semibold
    FindingTitle, ///< 14 semibold
    Sentence, ///< 14 medium
    Lead, ///< 14: empty states
    Headline, ///< 15 medium: verdict sentence
    Heading, ///< 20 semibold: empty states
    Verdict, ///< 24 bold
    Badge, ///< 11 semibold
    Fixed, ///< 12, monospaced
    FixedAligned, ///< 13, monospaced
};
[[nodiscard]] QFont font(FontRole role);

/// Sets style, font and palette of the program. Cheap when nothing changes.
void applyTheme(QApplication& application, bool dark);
/// Gives a window, and what it will open, the style sheet of the program's palette; to be called again when
/// that changes. It is the window's and not the program's, since then a widget that is put together before
/// it has a window is dressed once, and not again at each step.
void applyStyleSheet(QWidget& window);

/// A picture of resources/icons in one colour: `name` without path and ending.
[[nodiscard]] QIcon icon(const QString& name, const QColor& color);
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal ratio);

inline constexpr int Grid = 8;
inline constexpr int CardPadding = 16;
inline constexpr int PageMargin = 16;
inline constexpr int TableRowHeight = 24;
inline constexpr int ListRowHeight = 32;

} // namespace bearerwatch::panels
