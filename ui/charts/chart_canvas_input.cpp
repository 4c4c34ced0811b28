#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <QtCharts/QChart>
#include <algorithm>
#include <cmath>

#include "charts/chart_canvas.h"

// Mouse, wheel and keys of ChartCanvas.

namespace bearerwatch::charts {

bool ChartCanvas::viewportEvent(QEvent* event)
{
    // Where the mouse rests, Qt asks the scene for a tooltip, which has none and takes ours away.
    if (event->type() == QEvent::ToolTip)
        return true;
    return QChartView::viewportEvent(event);
}

void ChartCanvas::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void ChartCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QChartView::mousePressEvent(event);
        return;
    }
    if (const IncidentBand* band = bandAt(event->position())) {
        Q_EMIT bandActivated(QString(band->id));
        return;
    }
    m_anchor = columnAt(event->position().x());
    m_cursor = m_anchor;
    m_dragging = m_anchor >= 0;
    viewport()->update();
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const double x = m_dragging ? std::clamp(event->position().x(), m_plot.left(), m_plot.right() - 1)
                                : event->position().x();
    const bool onPlot = m_dragging || m_plot.contains(event->position());
    const int column = onPlot ? columnAt(x) : -1;
    viewport()->setCursor(bandAt(event->position()) ? Qt::PointingHandCursor
                              : onPlot              ? Qt::CrossCursor
                                                    : Qt::ArrowCursor);
    if (column != m_cursor) {
        m_cursor = column;
        viewport()->update();
    }
    if (column >= 0)
        showValues(column, event->globalPosition().toPoint());
    else
        QToolTip::hideText();
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_dragging) {
        QChartView::mouseReleaseEvent(event);
        return;
    }
    m_dragging = false;
    const int anchor = std::exchange(m_anchor, -1);
    if (anchor >= 0 && m_cursor >= 0 && anchor != m_cursor)
        Q_EMIT rangeChosen(columnsWindow(anchor, m_cursor));
    else if (m_selection)
        Q_EMIT choiceCleared();
    viewport()->update();
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int column = columnAt(event->position().x());
    if (event->button() == Qt::LeftButton && column >= 0)
        Q_EMIT rangeChosen(columnsWindow(column, column));
}

void ChartCanvas::leaveEvent(QEvent* event)
{
    if (!m_dragging)
        m_cursor = -1;
    viewport()->update();
    QChartView::leaveEvent(event);
}

void ChartCanvas::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update(); // the frame that shows it
}

void ChartCanvas::focusOutEvent(QFocusEvent* event)
{
    if (!m_dragging) {
        m_cursor = -1;
        m_anchor = -1;
    }
    QToolTip::hideText();
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void ChartCanvas::wheelEvent(QWheelEvent* event)
{
    const double turns = event->angleDelta().y() / 120.0;
    if (m_columns.size() == 0 || std::abs(turns) < 0.01) {
        event->ignore();
        return;
    }
    zoom(std::pow(0.8, turns), event->position().x());
    event->accept();
}

void ChartCanvas::zoom(double factor, double atX)
{
    if (m_columns.size() == 0)
        return;
    const models::TimeWindow window = columnsWindow(0, static_cast<int>(m_columns.size()) - 1);
    const double share = std::clamp((atX - m_plot.left()) / m_plot.width(), 0.0, 1.0);
    const auto length = static_cast<double>(window.length().count());
    const auto next = static_cast<std::int64_t>(
        std::max(length * factor, 3.0 * static_cast<double>(m_columns.width.count())));
    const auto shift = static_cast<std::int64_t>(share * (length - static_cast<double>(next)));
    const base::Time from = window.from + base::Duration(shift);
    Q_EMIT zoomRequested({from, from + base::Duration(next)});
}

void ChartCanvas::moveCursor(int by, bool choose)
{
    const int last = static_cast<int>(m_columns.size()) - 1;
    if (last < 0)
        return;
    const int before = m_cursor < 0 ? last : m_cursor;
    if (choose && m_anchor < 0)
        m_anchor = before;
    if (!choose)
        m_anchor = -1;
    m_cursor = std::clamp(m_cursor < 0 ? last : before + by, 0, last);
    const double x = m_plot.left() + (m_cursor + 0.5) * columnPixels();
    showValues(m_cursor,
               viewport()->mapToGlobal(QPoint(static_cast<int>(x), static_cast<int>(m_plot.top()))));
    viewport()->update();
}

void ChartCanvas::keyPressEvent(QKeyEvent* event)
{
    const bool choose = event->modifiers().testFlag(Qt::ShiftModifier);
    const int whole = static_cast<int>(m_columns.size());
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(-1, choose);
    case Qt::Key_Right:
        return moveCursor(1, choose);
    case Qt::Key_Home:
        return moveCursor(-whole, choose);
    case Qt::Key_End:
        return moveCursor(whole, choose);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus: {
        const double x =
            m_cursor < 0 ? m_plot.center().x() : m_plot.left() + (m_cursor + 0.5) * columnPixels();
        return zoom(event->key() == Qt::Key_Minus ? 1.25 : 0.8, x);
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor >= 0)
            Q_EMIT rangeChosen(columnsWindow(m_anchor >= 0 ? m_anchor : m_cursor, m_cursor));
        m_anchor = -1;
        return;
    case Qt::Key_Escape:
        if (m_anchor < 0 && m_cursor < 0 && !m_selection) {
            event->ignore();
            return;
        }
        m_anchor = -1;
        m_cursor = -1;
        QToolTip::hideText();
        if (m_selection)
            Q_EMIT choiceCleared();
        viewport()->update();
        return;
    default:
        event->ignore(); // nothing else is ours: no scrolling of the view behind
    }
}

void ChartCanvas::showValues(int column, const QPoint& global)
{
    QToolTip::showText(global + QPoint(12, 12), valuesText(column), viewport(), viewport()->rect(), 60'000);
}

} // namespace bearerwatch::charts
