#include "models/cause_style.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPolygonF>
#include <array>

#include "base/text.h"
#include "causes/catalogue.h"

namespace bearerwatch::models {
namespace {

using Shape = MarkerShape;
using Fill = MarkerFill;

struct Look {
    QRgb light;
    QRgb dark;
    Shape shape;
    Fill fill;
};

// In the order of causes::Cause.
constexpr std::array<Look, causes::CauseCount> Looks = {{
    {0xFF0256A9, 0xFF3E89D7, Shape::Circle, Fill::Filled},
    {0xFF248FCC, 0xFF77C1F0, Shape::Circle, Fill::Hollow},
    {0xFF674C36, 0xFF9F7F65, Shape::Square, Fill::Filled},
    {0xFFCD4001, 0xFFEA6134, Shape::TriangleUp, Fill::Filled},
    {0xFF8C280D, 0xFFF4A988, Shape::TriangleUp, Fill::Hollow},
    {0xFFD95A5C, 0xFFF38183, Shape::TriangleUp, Fill::Dot},
    {0xFF7334A9, 0xFFA36FD9, Shape::Diamond, Fill::Filled},
    {0xFF9F6ED1, 0xFFCDAEF2, Shape::Diamond, Fill::Hollow},
    {0xFF752870, 0xFFCC68B9, Shape::Diamond, Fill::Dot},
    {0xFF0D7435, 0xFF40A35C, Shape::Hexagon, Fill::Filled},
    {0xFF3A984E, 0xFF80D58D, Shape::Hexagon, Fill::Hollow},
    {0xFFBB58A9, 0xFFE6A5D7, Shape::Diamond, Fill::Bar},
    {0xFF967657, 0xFFCAAB88, Shape::Square, Fill::Hollow},
    {0xFF4E5359, 0xFF81878D, Shape::Square, Fill::Dot},
    {0xFFBC7B04, 0xFFEFB146, Shape::TriangleDown, Fill::Filled},
    {0xFF7B8187, 0xFFAFB5BC, Shape::Square, Fill::Bar},
}};
constexpr QRgb OtherLight = 0xFF7C8492;
constexpr QRgb OtherDark = 0xFF8A93A1;

QPolygonF outline(Shape shape, qreal inset)
{
    const qreal r = 6 - inset;
    switch (shape) {
    case Shape::TriangleUp:
        return QPolygonF({{0, -r * 0.95}, {r * 1.05, r * 0.85}, {-r * 1.05, r * 0.85}});
    case Shape::TriangleDown:
        return QPolygonF({{0, r * 0.95}, {r * 1.05, -r * 0.85}, {-r * 1.05, -r * 0.85}});
    case Shape::Diamond:
        return QPolygonF({{0, -r}, {r, 0}, {0, r}, {-r, 0}});
    case Shape::Hexagon:
        return QPolygonF({{-r * 0.5, -r * 0.9},
                          {r * 0.5, -r * 0.9},
                          {r, 0},
                          {r * 0.5, r * 0.9},
                          {-r * 0.5, r * 0.9},
                          {-r, 0}});
    case Shape::Square:
    case Shape::Circle:
    case Shape::TwoBars:
        break;
    }
    const qreal half = r * 0.86;
    return QPolygonF(QRectF(-half, -half, 2 * half, 2 * half));
}

void drawShape(QPainter& painter, Shape shape, qreal inset)
{
    if (shape == Shape::Circle)
        painter.drawEllipse(QPointF(0, 0), 5.5 - inset, 5.5 - inset);
    else
        painter.drawPolygon(outline(shape, inset));
}

} // namespace

QColor causeColor(std::optional<causes::Cause> cause, bool dark)
{
    if (!cause)
        return QColor::fromRgb(dark ? OtherDark : OtherLight);
    const Look& look = Looks.at(causes::index(*cause));
    return QColor::fromRgb(dark ? look.dark : look.light);
}

QColor otherColor(bool dark)
{
    return causeColor(std::nullopt, dark);
}

QString causeTitle(std::optional<causes::Cause> cause)
{
    return cause ? translated(causes::entry(*cause).title) : QCoreApplication::translate("models", "Other");
}

std::optional<causes::Cause> causeAt(int place)
{
    if (place < 0 || place >= static_cast<int>(causes::CauseCount))
        return std::nullopt;
    return causes::allCauses()[static_cast<std::size_t>(place)];
}

QString causeId(std::optional<causes::Cause> cause)
{
    if (!cause)
        return QStringLiteral("other");
    const std::string_view id = causes::id(*cause);
    return QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()));
}

MarkerStyle causeMarker(std::optional<causes::Cause> cause)
{
    if (!cause)
        return {MarkerShape::TwoBars, MarkerFill::Filled};
    const Look& look = Looks.at(causes::index(*cause));
    return {look.shape, look.fill};
}

void paintCauseMarker(QPainter& painter, const QRectF& box, std::optional<causes::Cause> cause, bool dark)
{
    paintMarker(painter, box, causeMarker(cause), causeColor(cause, dark));
}

void paintMarker(QPainter& painter, const QRectF& box, MarkerStyle style, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    const qreal scale = std::min(box.width(), box.height()) / 16.0;
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (style.shape == Shape::TwoBars) {
        painter.drawRect(QRectF(-5, -4, 10, 2));
        painter.drawRect(QRectF(-5, 2, 10, 2));
    } else if (style.fill == Fill::Filled) {
        drawShape(painter, style.shape, 0);
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        drawShape(painter, style.shape, 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        const qreal low = style.shape == Shape::TriangleUp ? 1.2 : 0;
        if (style.fill == Fill::Dot)
            painter.drawEllipse(QPointF(0, low), 1.6, 1.6);
        if (style.fill == Fill::Bar)
            painter.drawRect(QRectF(-2.5, -1, 5, 2));
    }
    painter.restore();
}

QString translated(std::string_view english)
{
    const QByteArray key(english.data(), static_cast<qsizetype>(english.size()));
    return QCoreApplication::translate("core", key.constData());
}

QString translatedLabel(const std::string& label)
{
    constexpr std::string_view IdToken = "ID token (";
    if (!label.starts_with(IdToken))
        return translated(label);
    return translated(IdToken.substr(0, IdToken.size() - 2)) + QStringLiteral(" (") +
        translated(std::string_view(label).substr(IdToken.size(), label.size() - IdToken.size() - 1)) +
        QLatin1Char(')');
}

namespace {

/// The value of an argument; those that are words of core in the user's language.
QString translatedValue(const std::string& name, const std::string& value)
{
    if (name != "part" && name != "how" && name != "encoding")
        return shownWithin(value);
    QStringList phrases;
    for (const QString& phrase : QString::fromStdString(value).split(QStringLiteral(", ")))
        phrases << translated(phrase.toStdString());
    return phrases.join(QGuiApplication::isRightToLeft() ? QStringLiteral("\u060C ") : QStringLiteral(", "));
}

} // namespace

QString translatedSentences(const causes::Sentences& sentences)
{
    QStringList texts;
    for (const causes::Sentence& sentence : sentences) {
        causes::Sentence local = sentence;
        for (auto& [name, value] : local.arguments)
            value = translatedValue(name, value).toStdString();
        texts << QString::fromStdString(causes::fill(translated(sentence.words).toStdString(), local)) +
                QLatin1Char('.');
    }
    return texts.join(QLatin1Char(' '));
}

QString shown(std::string_view bytes)
{
    return QString::fromStdString(base::escapeForDisplay(bytes));
}

QString shownWithin(std::string_view bytes)
{
    const QString text = shown(bytes);
    return text.isEmpty() || !QGuiApplication::isRightToLeft() ? text : QChar(0x2066) + text + QChar(0x2069);
}

} // namespace bearerwatch::models
