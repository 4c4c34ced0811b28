#include "panels/expiry_line.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include "models/time_text.h"
#include "panels/theme.h"

namespace bearerwatch::panels {
namespace {

constexpr int BarTop = 13;
constexpr int BarHeight = 20;
constexpr int LabelTop = 37;

QString clockOf(base::Time time, base::Time reference)
{
    const auto day = [](base::Time t) { return std::chrono::floor<std::chrono::days>(t); };
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(base::toSeconds(time), Qt::UTC);
    return utc.toString(day(time) == day(reference) ? QStringLiteral("HH:mm:ss")
                                                    : QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

ExpiryLine::ExpiryLine(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Time line: arrow keys move the clock by a minute, with Shift by an hour"));
    setToolTip(tr("Drag to judge the token at another time"));
    setCursor(Qt::SizeHorCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ExpiryLine::setExpiry(const models::ExpiryView& expiry)
{
    m_expiry = expiry;
    setAccessibleDescription(expiry.sentence);
    if (!m_dragging)
        fitRange();
    update();
}

void ExpiryLine::fitRange()
{
    std::vector<base::Time> times{m_expiry.judgedAt};
    for (const auto& time : {m_expiry.issuedAt, m_expiry.notBefore, m_expiry.expiresAt}) {
        if (time)
            times.push_back(*time);
    }
    if (m_expiry.expiresAt)
        times.push_back(*m_expiry.expiresAt + m_expiry.leeway);
    m_scale = models::TimeScale(std::move(times));
}

qreal ExpiryLine::xOf(base::Time time) const
{
    return m_scale.fractionOf(time) * (width() - 1);
}

base::Time ExpiryLine::timeAt(qreal x) const
{
    return m_scale.timeAt(x / std::max(1, width() - 1));
}

QSize ExpiryLine::sizeHint() const
{
    constexpr int Width = 400;
    return {Width, LabelTop + std::max(20, QFontMetrics(panels::font(FontRole::SmallBold)).height()) + 1};
}

void ExpiryLine::choose(qreal x)
{
    Q_EMIT instantChosen(base::toSeconds(timeAt(x)));
}

void ExpiryLine::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragging = true;
    choose(event->position().x());
}

void ExpiryLine::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        choose(event->position().x());
    else
        m_dragging = false;
}

void ExpiryLine::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const qint64 seconds = event->modifiers().testFlag(Qt::ShiftModifier) ? 3600 : 60;
    Q_EMIT instantChosen(base::toSeconds(m_expiry.judgedAt) + step * seconds);
}

void ExpiryLine::paintZones(QPainter& painter) const
{
    const Theme& c = colors(palette());
    const qreal end = width() - 1;
    const auto from = m_expiry.notBefore ? m_expiry.notBefore : m_expiry.issuedAt;
    const qreal validFrom = from ? xOf(*from) : 0;
    const qreal validTo = m_expiry.expiresAt ? xOf(*m_expiry.expiresAt) : end;
    const qreal leewayTo = m_expiry.expiresAt ? xOf(*m_expiry.expiresAt + m_expiry.leeway) : end;
    const qreal now = xOf(m_expiry.judgedAt);
    painter.setFont(panels::font(FontRole::Small));
    const auto zone = [&](qreal left, qreal right, const QColor& fill, const QColor& line, const QColor& ink,
                          const QString& text) {
        if (right - left < 1)
            return;
        const QRectF area(left, BarTop, right - left, BarHeight);
        painter.setPen(QPen(line, 1));
        painter.setBrush(fill);
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(ink);
        const qreal needed = painter.fontMetrics().horizontalAdvance(text) + 8;
        QRectF room = area;
        if (std::abs(room.center().x() - now) < needed / 2 && now - left >= needed)
            room.setRight(now); // beside the line of now, not under it
        if (needed < room.width())
            painter.drawText(room, Qt::AlignCenter, text);
    };
    if (!m_expiry.known) {
        zone(0, end + 1, c.raised, c.border, c.muted, QString());
        return;
    }
    zone(0, validFrom, c.raised, c.border, c.muted, QString());
    QString valid = tr("valid");
    if (from && m_expiry.expiresAt && *m_expiry.expiresAt > *from)
        valid = tr("valid for %1").arg(models::exactSpanText(*m_expiry.expiresAt - *from));
    zone(validFrom, validTo, c.successTint, c.success, c.success, valid);
    zone(validTo, leewayTo, c.warningTint, c.warning, c.warning, tr("leeway"));
    zone(leewayTo, end + 1, c.dangerTint, c.danger, c.danger, tr("expired"));
    if (const auto broken = m_scale.breakAt())
        paintBreak(painter, *broken * end);
}

/// Two slanted strokes: the line is shortened here.
void ExpiryLine::paintBreak(QPainter& painter, qreal x) const
{
    const Theme& c = colors(palette());
    const QPolygonF gap{{x - 2, BarTop - 2.0},
                        {x + 6, BarTop - 2.0},
                        {x + 2, BarTop + BarHeight + 2.0},
                        {x - 6, BarTop + BarHeight + 2.0}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.surface);
    painter.drawPolygon(gap);
    painter.setPen(QPen(c.muted, 1.5));
    painter.drawLine(gap[0], gap[3]);
    painter.drawLine(gap[1], gap[2]);
    painter.restore();
}

void ExpiryLine::paintLabels(QPainter& painter) const
{
    const Theme& c = colors(palette());
    const qreal now = xOf(m_expiry.judgedAt);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    painter.drawPolygon(QPolygonF{{now - 6, 1}, {now + 6, 1}, {now + 6, 8}, {now, 13}, {now - 6, 8}});
    painter.fillRect(QRectF(now - 1, 8, 2, BarTop + BarHeight - 4), c.accent);
    struct Label {
        qreal x;
        QString text;
        bool isNow;
    };
    QList<Label> labels;
    const base::Time ref = m_expiry.judgedAt;
    labels << Label{now, tr("now %1").arg(clockOf(ref, ref)), true};
    if (m_expiry.expiresAt)
        labels << Label{xOf(*m_expiry.expiresAt),
                        QStringLiteral("exp %1").arg(clockOf(*m_expiry.expiresAt, ref)), false};
    if (m_expiry.issuedAt && m_expiry.issuedAt == m_expiry.notBefore) {
        labels << Label{xOf(*m_expiry.issuedAt),
                        QStringLiteral("iat, nbf %1").arg(clockOf(*m_expiry.issuedAt, ref)), false};
    } else {
        if (m_expiry.notBefore)
            labels << Label{xOf(*m_expiry.notBefore),
                            QStringLiteral("nbf %1").arg(clockOf(*m_expiry.notBefore, ref)), false};
        if (m_expiry.issuedAt)
            labels << Label{xOf(*m_expiry.issuedAt),
                            QStringLiteral("iat %1").arg(clockOf(*m_expiry.issuedAt, ref)), false};
    }
    QList<QRectF> taken;
    for (const Label& label : labels) {
        painter.setFont(panels::font(label.isNow ? FontRole::SmallBold : FontRole::Small));
        const qreal textWidth = painter.fontMetrics().horizontalAdvance(label.text) + 4;
        const qreal left = std::clamp(label.x - textWidth / 2, 0.0, std::max(0.0, width() - textWidth));
        const QRectF area(left, LabelTop, textWidth, std::max(20, painter.fontMetrics().height()));
        const auto clash = [&](const QRectF& other) { return other.adjusted(-6, 0, 6, 0).intersects(area); };
        if (!label.isNow)
            painter.fillRect(QRectF(label.x, BarTop - 1, 1.5, BarHeight + 5), c.text);
        if (std::any_of(taken.begin(), taken.end(), clash))
            continue; // its place is marked; exact times stand in the claims
        taken << area;
        painter.setPen(label.isNow ? c.accent : c.muted);
        painter.drawText(area, Qt::AlignCenter, label.text);
    }
}

void ExpiryLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintZones(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLabels(painter);
    if (hasFocus()) {
        painter.setPen(QPen(colors(palette()).accent, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace bearerwatch::panels
