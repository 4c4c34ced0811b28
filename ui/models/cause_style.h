#pragma once

#include <QColor>
#include <QPainter>
#include <QString>
#include <optional>

#include "causes/cause.h"
#include "causes/sentence.h"

// How a cause looks: a hue a family, a lightness a member, and a marker that tells it apart
// without colour. They colour markers, bars and lines, never text.

namespace bearerwatch::models {

/// Reaches 3:1 against every surface of the theme. No cause means "other" (charts only).
[[nodiscard]] QColor causeColor(std::optional<causes::Cause> cause, bool dark);

/// The colour of "other" in charts, which stands for all causes that are not drawn by themselves.
[[nodiscard]] QColor otherColor(bool dark);

enum class MarkerShape : std::uint8_t { Circle, TriangleUp, Diamond, Square, Hexagon, TriangleDown, TwoBars };
enum class MarkerFill : std::uint8_t { Filled, Hollow, Dot, Bar };

struct MarkerStyle {
    MarkerShape shape = MarkerShape::Circle;
    MarkerFill fill = MarkerFill::Filled;
};

[[nodiscard]] MarkerStyle causeMarker(std::optional<causes::Cause> cause); ///< Without one: two bars.

/// The cause at a place of the catalogue; none for a place that it does not have (-1: other).
[[nodiscard]] std::optional<causes::Cause> causeAt(int place);

/// Translated title of the catalogue; "Other" without a cause.
[[nodiscard]] QString causeTitle(std::optional<causes::Cause> cause);

/// The id of the contract: "signature_mismatch"; "other" without a cause.
[[nodiscard]] QString causeId(std::optional<causes::Cause> cause);

/// Draws the marker of a cause into the middle of `box`; the shape is 12 units wide in a box of 16.
void paintCauseMarker(QPainter& painter, const QRectF& box, std::optional<causes::Cause> cause, bool dark);

/// Draws any marker in the same way.
void paintMarker(QPainter& painter, const QRectF& box, MarkerStyle style, const QColor& color);

/// An English sentence of core (catalogue, incidents) in the user's language, where there is one.
[[nodiscard]] QString translated(std::string_view english);
/// A label of core: a text of the catalogue, or "ID token (...)" with one inside.
[[nodiscard]] QString translatedLabel(const std::string& label);
/// Sentences of core, one after the other, with their full stops.
[[nodiscard]] QString translatedSentences(const causes::Sentences& sentences);

/// Text of hostile origin, made safe to show: control and bidirectional characters are escaped.
[[nodiscard]] QString shown(std::string_view bytes);

/// The same within words: addresses, ids and names of files run from left to right in every language. Where
/// the words run the other way they are isolated, as U+2066 says.
[[nodiscard]] QString shownWithin(std::string_view bytes);

} // namespace bearerwatch::models
