#include "panels/card.h"

#include <QtCore/QEvent>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QVBoxLayout>

#include "models/cause_style.h"

namespace bearerwatch::panels {

Card::Card(QWidget* parent)
    : QFrame(parent)
{
}

QColor Card::fill() const
{
    return colors(palette()).surface;
}

QColor Card::line() const
{
    return colors(palette()).border;
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line(), 1));
    painter.setBrush(fill());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

CardSplitter::CardSplitter(Qt::Orientation orientation, int gap)
    : QSplitter(orientation)
{
    setHandleWidth(gap);
    setChildrenCollapsible(false);
    // From right to left Qt places what lies in it a pixel too far to the right, where its edge is cut off.
    if (orientation == Qt::Horizontal && isRightToLeft())
        setContentsMargins(0, 0, 1, 0);
}

PlainLabel::PlainLabel(const QString& text, FontRole role, QWidget* parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(panels::font(role));
}

void PlainLabel::setMuted(bool muted)
{
    setProperty("kind", muted ? "muted" : "");
}

void PlainLabel::setSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

PlainLabel* mutedLabel(const QString& text, FontRole role, QWidget* parent)
{
    auto* label = new PlainLabel(text, role, parent);
    label->setMuted();
    return label;
}

QSize CutLabel::minimumSizeHint() const
{
    return {16, PlainLabel::minimumSizeHint().height()};
}

bool CutLabel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() ||
        fontMetrics().horizontalAdvance(text()) <= width())
        return PlainLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                       Qt::convertFromPlainText(text(), Qt::WhiteSpaceNormal), this);
    return true;
}

void CutLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    const Theme& c = colors(palette());
    const QString kind = property("kind").toString();
    painter.setPen(kind == QLatin1String("muted")         ? c.muted
                       : kind == QLatin1String("danger")  ? c.danger
                       : kind == QLatin1String("success") ? c.success
                                                          : c.text);
    const QString text = fontMetrics().elidedText(this->text(), Qt::ElideRight, width());
    painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeading), text);
}

CutLabel* restLabel(FontRole role, QWidget* parent)
{
    auto* label = new CutLabel({}, role, parent);
    label->setMuted();
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

Chip::Chip(const QString& text, Look look, QWidget* parent)
    : QWidget(parent)
{
    setFont(panels::font(FontRole::SmallBold));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setContent(text, look);
}

void Chip::setContent(const QString& text, Look look)
{
    m_text = text;
    m_look = look;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 16, 20};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Theme& c = colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen line(c.controlBorder, 1, m_look == Look::Dashed ? Qt::DashLine : Qt::SolidLine);
    QBrush fill(Qt::NoBrush);
    QColor ink = c.muted;
    if (m_look == Look::Filled) {
        line = Qt::NoPen;
        fill = c.danger;
        ink = c.surface;
    } else if (m_look == Look::Tinted) {
        line.setColor(c.accent);
        fill = c.accentTint;
        ink = c.accent;
    }
    painter.setPen(line);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(ink);
    painter.setFont(font());
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

CertaintyChip::CertaintyChip(causes::Certainty certainty, QWidget* parent)
    : Chip({}, Look::Outlined, parent)
{
    setFont(panels::font(FontRole::Small));
    setCertainty(certainty);
}

void CertaintyChip::setCertainty(causes::Certainty certainty)
{
    switch (certainty) {
    case causes::Certainty::Proven:
        setContent(tr("proven"), Look::Tinted);
        setToolTip(tr("Computed here from the token and the keys"));
        break;
    case causes::Certainty::Stated:
        setContent(tr("stated"), Look::Outlined);
        setToolTip(tr("A server or a log says so"));
        break;
    case causes::Certainty::Inferred:
        setContent(tr("inferred"), Look::Dashed);
        setToolTip(tr("What explains the evidence best"));
        break;
    }
    setAccessibleDescription(toolTip());
}

MarkerLabel::MarkerLabel(QWidget* parent)
    : MarkerLabel(std::nullopt, parent)
{
}

MarkerLabel::MarkerLabel(std::optional<causes::Cause> cause, QWidget* parent)
    : QWidget(parent)
    , m_cause(cause)
{
    setFixedSize(14, 14);
}

void MarkerLabel::setCause(std::optional<causes::Cause> cause)
{
    m_cause = cause;
    m_kind = Kind::Cause;
    update();
}

void MarkerLabel::setFinding(std::optional<causes::Cause> cause, causes::Severity severity)
{
    m_cause = cause;
    m_kind = severity == causes::Severity::Note        ? Kind::Note
        : cause && severity == causes::Severity::Error ? Kind::Cause
                                                       : Kind::Warning;
    update();
}

void MarkerLabel::paintEvent(QPaintEvent*)
{
    const Theme& c = colors(palette());
    QPainter painter(this);
    if (m_kind == Kind::Cause) {
        models::paintCauseMarker(painter, QRectF(rect()).adjusted(-1, -1, 1, 1), m_cause, c.dark);
        return;
    }
    const bool warning = m_kind == Kind::Warning;
    painter.drawPixmap(rect(),
                       iconPixmap(warning ? QStringLiteral("warning") : QStringLiteral("note"),
                                  warning ? c.warning : c.muted, width(), devicePixelRatioF()));
}

QWidget* chainTabs(QWidget* before, QWidget& part)
{
    QList<QWidget*> parts = part.findChildren<QWidget*>();
    parts.prepend(&part);
    for (QWidget* next : std::as_const(parts)) {
        if ((next->focusPolicy() & Qt::TabFocus) == 0 || next->focusProxy() != nullptr)
            continue;
        QWidget::setTabOrder(before, next);
        before = next;
    }
    return before;
}

QIcon markerIcon(causes::Cause cause, const QPalette& palette, qreal ratio)
{
    constexpr int Side = 16;
    QPixmap picture(QSize(Side, Side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    models::paintCauseMarker(painter, QRectF(0, 0, Side, Side), cause, colors(palette).dark);
    return picture;
}

IconLabel::IconLabel(const QString& name, Ink ink, int size, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_ink(ink)
    , m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString& name, Ink ink)
{
    m_name = name;
    m_ink = ink;
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    const Theme& c = colors(palette());
    QColor ink = c.muted;
    switch (m_ink) {
    case Ink::Muted:
        break;
    case Ink::Accent:
        ink = c.accent;
        break;
    case Ink::Danger:
        ink = c.danger;
        break;
    case Ink::Success:
        ink = c.success;
        break;
    case Ink::Warning:
        ink = c.warning;
        break;
    case Ink::Text:
        ink = c.text;
        break;
    }
    QPainter painter(this);
    painter.drawPixmap(rect(), iconPixmap(m_name, ink, m_size, devicePixelRatioF()));
}

IconButton::IconButton(const QString& iconName, const QString& text, const QString& kind, QWidget* parent)
    : QPushButton(text, parent)
    , m_icon(iconName)
{
    setProperty("kind", kind);
    setAccessibleName(text);
    setIconSize({22, 14}); // the style leaves no room between icon and text
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    recolour();
}

void IconButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void IconButton::recolour()
{
    const Theme& c = colors(QGuiApplication::palette());
    const QString kind = property("kind").toString();
    const bool filled = kind == QLatin1String("primary") || kind == QLatin1String("hero");
    setIcon(panels::icon(m_icon, filled ? c.onAccent : kind == QLatin1String("link") ? c.accent : c.text));
}

IconTool::IconTool(const QString& iconName, const QString& name, QWidget* parent)
    : QToolButton(parent)
    , m_icon(iconName)
{
    setAccessibleName(name);
    setToolTip(name);
    setIconSize({14, 14});
    setFixedSize(22, 22);
    setFocusPolicy(Qt::StrongFocus);
    recolour();
}

void IconTool::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void IconTool::recolour()
{
    setIcon(panels::icon(m_icon, colors(QGuiApplication::palette()).muted));
}

CardHeader::CardHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_detail(new CutLabel({}, FontRole::Small))
    , m_layout(new QHBoxLayout(this))
{
    setFixedHeight(32);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(new PlainLabel(title, FontRole::PanelTitle));
    m_detail->setMuted();
    m_layout->addWidget(m_detail, 1);
}

void CardHeader::setDetail(const QString& detail)
{
    m_detail->setText(detail);
}

void CardHeader::addWidget(QWidget* widget)
{
    m_layout->addWidget(widget);
}

QVBoxLayout* cardLayout(QWidget* card, int top)
{
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(CardPadding, top, CardPadding, CardPadding);
    layout->setSpacing(0);
    return layout;
}

} // namespace bearerwatch::panels
