#pragma once

#include <QColor>
#include <QPainter>
#include <QString>
#include <optional>

#include "causes/cause.h"

// How a cause looks: a hue a family, a lightness a member, and a marker that tells it apart
// without colour. They colour markers, bars and lines, never text.

namespace bearerwatch::models {

/// Reaches 3:1 against every surface of the theme. No cause means "other" (charts only).
[[nodiscard]] QColor causeColor(std::optional<causes::Cause> cause, bool dark);

/// Translated title of the catalogue; "Other" without a cause.
[[nodiscard]] QString causeTitle(std::optional<causes::Cause> cause);

/// The id of the contract: "signature_mismatch"; "other" without a cause.
[[nodiscard]] QString causeId(std::optional<causes::Cause> cause);

/// Draws the marker of a cause into the middle of `box`; the shape is 12 units wide in a box of 16.
void paintCauseMarker(QPainter& painter, const QRectF& box, std::optional<causes::Cause> cause, bool dark);

/// An English sentence of core (catalogue, incidents) in the user's language, where there is one.
[[nodiscard]] QString translated(std::string_view english);

/// Text of hostile origin, made safe to show: control and bidirectional characters are escaped.
[[nodiscard]] QString shown(std::string_view bytes);

} // namespace bearerwatch::models
