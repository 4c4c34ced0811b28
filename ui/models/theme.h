#pragma once

#include <QColor>
#include <QPalette>

// The colours of the design, one set for light and one for dark. Views take the set that fits
// the palette they are drawn with, so that a live switch needs nothing but a repaint.

namespace bearerwatch::models {

struct Theme {
    bool dark = false;
    QColor background;
    QColor surface;
    QColor raised; ///< Table heads, evidence.
    QColor border; ///< Dividers.
    QColor controlBorder; ///< Reaches 3:1.
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor accentTint; ///< Selection.
    QColor success;
    QColor successTint;
    QColor danger;
    QColor dangerTint;
    QColor warning;
    QColor warningTint;
    QColor tokenHeader;
    QColor tokenPayload;
    QColor tokenSignature;
    QColor wrongFill;
    QColor rightFill;
};

[[nodiscard]] const Theme& lightTheme();
[[nodiscard]] const Theme& darkTheme();

/// The set whose surface is like the palette's window: dark under a dark palette.
[[nodiscard]] const Theme& themeFor(const QPalette& palette);

/// A whole palette (all groups) made of a theme.
[[nodiscard]] QPalette paletteOf(const Theme& theme);

} // namespace bearerwatch::models
