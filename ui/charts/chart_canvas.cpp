#include "charts/chart_canvas.h"

#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>

#include "charts/chart_scale.h"
#include "models/cause_style.h"
#include "models/theme.h"

namespace bearerwatch::charts {
namespace {

constexpr double LeftRoom = 40;
constexpr double RightRoom = 46;
constexpr double BottomRoom = 26;
constexpr double LaneHeight = 20;
constexpr double BarShare = 0.84; // of a column's width

/// Diagonal stripes, closer than Qt's own pattern: the smallest bars still show them.
QBrush hatched(const QColor& ink, const QColor& ground, qreal ratio)
{
    constexpr int Side = 6;
    QImage tile((QSizeF(Side, Side) * ratio).toSize(), QImage::Format_RGB32);
    tile.setDevicePixelRatio(ratio);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 2));
    for (const int shift : {-Side, 0, Side})
        painter.drawLine(QPointF(shift - 1, Side + 1), QPointF(shift + Side + 1, -1));
    return QBrush(tile);
}

} // namespace

ChartCanvas::ChartCanvas(QWidget* parent)
    : QChartView(parent)
{
    auto* bars = new QChart;
    bars->legend()->hide();
    bars->setBackgroundVisible(false);
    bars->setMargins({});
    bars->setAnimationOptions(QChart::NoAnimation);
    if (auto* layout = bars->layout())
        layout->setContentsMargins(0, 0, 0, 0);
    m_series = new QStackedBarSeries;
    m_series->setBarWidth(BarShare);
    for (QBarSet*& set : m_sets) {
        set = new QBarSet(QString());
        m_series->append(set);
    }
    bars->addSeries(m_series);
    m_horizontal = new QValueAxis;
    m_vertical = new QValueAxis;
    bars->addAxis(m_horizontal, Qt::AlignBottom);
    bars->addAxis(m_vertical, Qt::AlignLeft);
    m_series->attachAxis(m_horizontal);
    m_series->attachAxis(m_vertical);
    m_horizontal->setVisible(false);
    m_vertical->setVisible(false);
    setChart(bars);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setMinimumHeight(150);
    setRenderHint(QPainter::Antialiasing, false); // crisp bars; lines are painted smooth by themselves
    recolour();
}

void ChartCanvas::recolour()
{
    const models::Theme& theme = models::themeFor(palette());
    setBackgroundBrush(theme.surface);
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        const bool isCause = i < m_order.size();
        const QColor color =
            models::causeColor(isCause ? std::optional(m_order[i]) : std::nullopt, theme.dark);
        m_sets[i]->setBrush(isCause || !m_hatching ? QBrush(color)
                                                   : hatched(color, theme.surface, devicePixelRatioF()));
        m_sets[i]->setPen(QPen(theme.surface, 1));
    }
    viewport()->update();
}

void ChartCanvas::setHatching(bool hatching)
{
    m_hatching = hatching;
    recolour();
}

void ChartCanvas::setColumns(const models::ChartColumns& columns, const std::vector<causes::Cause>& order)
{
    const bool otherLooks = order != m_order;
    m_columns = columns;
    m_order = order;
    if (m_order.size() > models::MaxShownCauses)
        m_order.resize(models::MaxShownCauses);
    const int count = static_cast<int>(m_columns.size());
    m_cursor = m_cursor < count ? m_cursor : -1;
    m_anchor = m_anchor < count ? m_anchor : -1;
    if (otherLooks)
        recolour();
    applyValues();
    layOut();
}

void ChartCanvas::setHidden(const QSet<int>& causes)
{
    m_hidden = causes;
    applyValues();
    viewport()->update();
}

void ChartCanvas::setBands(const QList<IncidentBand>& bands)
{
    m_bands = bands;
    layOut();
}

void ChartCanvas::setSelection(std::optional<models::TimeWindow> selection)
{
    m_selection = selection;
    viewport()->update();
}

void ChartCanvas::applyValues()
{
    const std::size_t count = m_columns.size();
    std::array<QList<qreal>, models::MaxShownCauses + 1> values;
    for (QList<qreal>& list : values)
        list.fill(0, static_cast<qsizetype>(count));
    double largest = 0;
    double mostRequests = 0;
    for (std::size_t column = 0; column < count; ++column) {
        double sum = 0;
        for (const causes::Cause cause : causes::allCauses()) {
            const auto found = std::find(m_order.begin(), m_order.end(), cause);
            const bool other = found == m_order.end();
            if (m_hidden.contains(other ? -1 : static_cast<int>(causes::index(cause))))
                continue;
            const auto slot = other ? m_sets.size() - 1 : static_cast<std::size_t>(found - m_order.begin());
            const auto value = static_cast<double>(m_columns.failures[column][causes::index(cause)]);
            values[slot][static_cast<qsizetype>(column)] += value;
            sum += value;
        }
        largest = std::max(largest, sum);
        mostRequests = std::max(mostRequests, static_cast<double>(m_columns.requests[column].value_or(0)));
    }
    m_failuresTop = valueScale(largest).top;
    m_requestsTop = mostRequests > 0 ? valueScale(mostRequests).top : 0;
    // All at once per set: replacing single values costs time with the square of their number.
    for (std::size_t i = 0; i < m_sets.size(); ++i) {
        m_sets[i]->remove(0, m_sets[i]->count());
        m_sets[i]->append(values[i]);
    }
    m_horizontal->setRange(-0.5, std::max<double>(static_cast<double>(count), 1) - 0.5);
    m_vertical->setRange(0, m_failuresTop);
}

void ChartCanvas::layOut()
{
    placeBands(); // needs the old width only, and tells how many lanes there are
    const double top = 4 + m_lanes * LaneHeight + 6;
    m_plot = QRectF(LeftRoom, top, std::max(10.0, width() - LeftRoom - RightRoom),
                    std::max(10.0, height() - top - BottomRoom));
    chart()->resize(width(), height());
    chart()->setPlotArea(m_plot);
    placeBands();
    viewport()->update();
}

void ChartCanvas::placeBands()
{
    m_placed.clear();
    m_lanes = 1;
    if (m_columns.size() == 0)
        return;
    const models::TimeWindow window = columnsWindow(0, static_cast<int>(m_columns.size()) - 1);
    std::vector<double> laneEnds;
    QFont labelFont = font();
    labelFont.setPixelSize(12);
    const QFontMetricsF metrics(labelFont);
    for (int i = 0; i < m_bands.size(); ++i) {
        const IncidentBand& band = m_bands[i];
        if (band.until <= window.from || band.from >= window.until)
            continue;
        const double left = xOf(std::max(band.from, window.from));
        const double right = std::max(xOf(std::min(band.until, window.until)), left + 4);
        const double text = metrics.horizontalAdvance(band.label) + 8;
        const bool before = left - text >= LeftRoom;
        const double from = before ? left - text : left;
        std::size_t lane = 0;
        while (lane < laneEnds.size() && laneEnds[lane] > from)
            ++lane;
        constexpr std::size_t MostLanes = 3;
        if (lane >= MostLanes)
            continue; // the list of incidents has them all
        laneEnds.resize(std::max(laneEnds.size(), lane + 1));
        laneEnds[lane] = before ? right + 8 : std::max(right, left + text) + 8;
        PlacedBand placed;
        placed.band = i;
        const double y = 4 + static_cast<double>(lane) * LaneHeight;
        placed.bar = QRectF(left, y + 7, right - left, 6);
        placed.label =
            before ? QRectF(from, y, text - 6, LaneHeight) : QRectF(left, y - 4, text, LaneHeight - 8);
        placed.align = Qt::AlignVCenter | (before ? Qt::AlignRight : Qt::AlignLeft);
        m_placed.push_back(placed);
        m_lanes = std::max(m_lanes, static_cast<int>(lane) + 1);
    }
}

double ChartCanvas::columnPixels() const
{
    return m_plot.width() / std::max(1.0, static_cast<double>(m_columns.size()));
}

double ChartCanvas::xOf(base::Time time) const
{
    const auto whole =
        static_cast<double>((m_columns.width * static_cast<std::int64_t>(m_columns.size())).count());
    const auto part = static_cast<double>((time - m_columns.start).count());
    return m_plot.left() + m_plot.width() * (whole > 0 ? part / whole : 0);
}

int ChartCanvas::columnAt(double x) const
{
    if (m_columns.size() == 0 || x < m_plot.left() || x >= m_plot.right())
        return -1;
    return std::min(static_cast<int>((x - m_plot.left()) / columnPixels()),
                    static_cast<int>(m_columns.size()) - 1);
}

models::TimeWindow ChartCanvas::columnsWindow(int a, int b) const
{
    const auto first = static_cast<std::size_t>(std::max(0, std::min(a, b)));
    const auto last = static_cast<std::size_t>(std::max(0, std::max(a, b)));
    return {m_columns.startOf(first), m_columns.startOf(last + 1)};
}

const IncidentBand* ChartCanvas::bandAt(const QPointF& position) const
{
    for (const PlacedBand& placed : m_placed) {
        if (placed.bar.adjusted(0, -6, 0, 6).contains(position) || placed.label.contains(position))
            return &m_bands[placed.band];
    }
    return nullptr;
}

} // namespace bearerwatch::charts
