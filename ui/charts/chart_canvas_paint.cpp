#include <QPainter>
#include <QPainterPath>
#include <QtCharts/QChart>
#include <algorithm>

#include "charts/chart_canvas.h"
#include "charts/chart_scale.h"
#include "models/cause_style.h"
#include "models/theme.h"
#include "models/wording.h"

// What ChartCanvas paints around and over the bars.

namespace bearerwatch::charts {
namespace {

QFont axisFont(const QFont& base)
{
    QFont font = base;
    font.setPixelSize(12);
    return font;
}

} // namespace

void ChartCanvas::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    if (m_columns.size() > 0)
        paintGrid(*painter, models::themeFor(palette()));
}

void ChartCanvas::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    const models::Theme& theme = models::themeFor(palette());
    if (m_columns.size() == 0 || m_columns.total() == 0) {
        painter->setFont(axisFont(font()));
        painter->setPen(theme.muted);
        painter->drawText(viewport()->rect(), Qt::AlignCenter,
                          m_columns.size() == 0 ? tr("No record with a time was read yet.")
                                                : tr("No token failure in the shown time."));
        if (m_columns.size() == 0)
            return;
    }
    painter->save();
    painter->setFont(axisFont(font()));
    paintAxes(*painter, theme);
    paintBands(*painter, theme);
    paintRequests(*painter, theme);
    paintChoice(*painter, theme);
    painter->restore();
}

void ChartCanvas::paintGrid(QPainter& painter, const models::Theme& theme) const
{
    painter.save();
    painter.setPen(QPen(theme.border, 1, Qt::CustomDashLine));
    QPen pen(theme.border, 1);
    pen.setDashPattern({2, 3});
    painter.setPen(pen);
    for (int step = 1; step <= 4; ++step) {
        const double y = std::round(m_plot.bottom() - m_plot.height() * step / 4) + 0.5;
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    }
    painter.restore();
}

void ChartCanvas::paintAxes(QPainter& painter, const models::Theme& theme) const
{
    painter.setPen(theme.muted);
    for (int step = 0; step <= 4; ++step) {
        const double y = m_plot.bottom() - m_plot.height() * step / 4;
        const QRectF left(0, y - 10, m_plot.left() - 8, 20);
        painter.drawText(left, Qt::AlignRight | Qt::AlignVCenter,
                         models::shortCount(m_failuresTop * step / 4));
        if (m_requestsTop > 0) {
            const QRectF right(m_plot.right() + 8, y - 10, width() - m_plot.right() - 8, 20);
            painter.drawText(right, Qt::AlignLeft | Qt::AlignVCenter,
                             models::shortCount(m_requestsTop * step / 4));
        }
    }
    painter.setPen(QPen(theme.controlBorder, 1));
    const double base = std::round(m_plot.bottom()) + 0.5;
    painter.drawLine(QPointF(m_plot.left(), base), QPointF(m_plot.right(), base));
    const models::TimeWindow window = columnsWindow(0, static_cast<int>(m_columns.size()) - 1);
    for (const TimeTick& tick : timeTicks(window, m_plot.width())) {
        const double x = std::round(xOf(tick.time)) + 0.5;
        painter.setPen(QPen(theme.controlBorder, 1));
        painter.drawLine(QPointF(x, base), QPointF(x, base + 4));
        painter.setPen(theme.muted);
        const QRectF box(x - 45, base + 4, 90, 18);
        if (box.left() > -10 && box.right() < width() + 10)
            painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, tick.label);
    }
}

void ChartCanvas::paintRequests(QPainter& painter, const models::Theme& theme) const
{
    if (m_requestsTop <= 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QPainterPath path;
    bool drawing = false; // a gap in the log is a gap in the line
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (!m_columns.requests[i]) {
            drawing = false;
            continue;
        }
        const double x = m_plot.left() + (static_cast<double>(i) + 0.5) * columnPixels();
        const double y =
            m_plot.bottom() - m_plot.height() * static_cast<double>(*m_columns.requests[i]) / m_requestsTop;
        drawing ? path.lineTo(x, y) : path.moveTo(x, y);
        drawing = true;
    }
    painter.setPen(QPen(theme.surface, 3.4)); // keeps it legible where it crosses bars
    painter.drawPath(path);
    painter.setPen(QPen(theme.text, 1.3));
    painter.drawPath(path);
    painter.restore();
}

void ChartCanvas::paintBands(QPainter& painter, const models::Theme& theme) const
{
    for (const PlacedBand& placed : m_placed) {
        const IncidentBand& band = m_bands[placed.band];
        const QColor color = models::causeColor(models::causeAt(band.cause), theme.dark);
        painter.fillRect(placed.bar, color);
        if (band.from >= m_columns.start) {
            QPen pen(color, 1);
            pen.setDashPattern({2, 2});
            painter.setPen(pen);
            const double x = std::round(placed.bar.left()) + 0.5;
            painter.drawLine(QPointF(x, placed.bar.bottom()), QPointF(x, m_plot.bottom()));
        }
        painter.setPen(theme.text);
        painter.drawText(placed.label, static_cast<int>(placed.align), band.label);
    }
}

void ChartCanvas::paintChoice(QPainter& painter, const models::Theme& theme) const
{
    const auto shade = [&](models::TimeWindow range, bool strong) {
        const double left = std::max(xOf(range.from), m_plot.left());
        const double right = std::min(xOf(range.until), m_plot.right());
        if (right <= left)
            return;
        QColor fill = theme.accent;
        fill.setAlpha(strong ? 46 : 26);
        painter.fillRect(QRectF(left, m_plot.top(), right - left, m_plot.height()), fill);
        painter.setPen(QPen(theme.accent, strong ? 1.5 : 1));
        painter.drawLine(QPointF(left, m_plot.top()), QPointF(left, m_plot.bottom()));
        painter.drawLine(QPointF(right, m_plot.top()), QPointF(right, m_plot.bottom()));
    };
    if (m_selection)
        shade(*m_selection, true);
    if (m_anchor >= 0 && m_cursor >= 0)
        shade(columnsWindow(m_anchor, m_cursor), true);
    else if (m_cursor >= 0)
        shade(columnsWindow(m_cursor, m_cursor), false);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

QString ChartCanvas::valuesText(int column) const
{
    const auto at = static_cast<std::size_t>(column);
    const base::Time from = m_columns.startOf(at);
    QStringList lines{models::rangeText(from, from + m_columns.width)};
    std::uint64_t total = 0;
    std::uint64_t other = 0;
    QStringList causeLines;
    for (const causes::Cause cause : causes::allCauses()) {
        const std::uint64_t count = m_columns.failures[at][causes::index(cause)];
        total += count;
        if (std::find(m_order.begin(), m_order.end(), cause) == m_order.end())
            other += count;
    }
    for (const causes::Cause cause : m_order) {
        const std::uint64_t count = m_columns.failures[at][causes::index(cause)];
        if (count > 0)
            causeLines.append(
                QStringLiteral("%1: %2").arg(models::causeTitle(cause), models::countText(count)));
    }
    if (other > 0)
        causeLines.append(
            QStringLiteral("%1: %2").arg(models::causeTitle(std::nullopt), models::countText(other)));
    lines.append(tr("Failures: %1").arg(models::countText(total)));
    lines.append(causeLines);
    if (m_columns.requests[at])
        lines.append(tr("Requests: %1").arg(models::countText(*m_columns.requests[at])));
    return lines.join(QLatin1Char('\n'));
}

} // namespace bearerwatch::charts
