#include "charts/failure_chart.h"

#include <QEvent>
#include <QPainter>
#include <QSvgGenerator>
#include <QVBoxLayout>
#include <algorithm>

#include "charts/chart_canvas.h"
#include "models/cause_style.h"
#include "models/theme.h"

namespace bearerwatch::charts {

FailureChart::FailureChart(QWidget* parent)
    : QWidget(parent)
    , m_canvas(new ChartCanvas(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_canvas);
    setFocusProxy(m_canvas);
    m_canvas->setAccessibleName(tr("Failures over time"));
    m_canvas->setAccessibleDescription(tr("Left and Right tell the values of each interval, with Shift they "
                                          "choose a range; plus and minus zoom. "
                                          "The button Table shows the same numbers as a table."));
    connect(m_canvas, &ChartCanvas::rangeChosen, this, &FailureChart::rangeChosen);
    connect(m_canvas, &ChartCanvas::choiceCleared, this, &FailureChart::choiceCleared);
    connect(m_canvas, &ChartCanvas::zoomRequested, this, &FailureChart::zoomRequested);
    connect(m_canvas, &ChartCanvas::bandActivated, this, &FailureChart::bandActivated);
}

void FailureChart::setColumns(const models::ChartColumns& columns, const std::vector<causes::Cause>& order)
{
    m_canvas->setColumns(columns, order);
    m_order = order;
    series::CauseCounts totals = columns.totals();
    for (const causes::Cause cause : order)
        totals[causes::index(cause)] = 0;
    m_other = std::any_of(totals.begin(), totals.end(), [](std::uint64_t count) { return count > 0; });
    m_requests = std::any_of(columns.requests.begin(), columns.requests.end(),
                             [](const auto& count) { return count.has_value(); });
}

void FailureChart::setHidden(const QSet<int>& causes)
{
    m_canvas->setHidden(causes);
    m_hidden = causes;
}

void FailureChart::setBands(const QList<IncidentBand>& bands)
{
    m_canvas->setBands(bands);
}

void FailureChart::setSelection(std::optional<models::TimeWindow> selection)
{
    m_canvas->setSelection(selection);
}

PictureHeading FailureChart::heading() const
{
    using Entry = PictureHeading::Entry;
    std::vector<Entry> entries;
    for (const causes::Cause cause : m_order) {
        if (!m_hidden.contains(static_cast<int>(causes::index(cause))))
            entries.push_back({Entry::Kind::Cause, cause, models::causeTitle(cause)});
    }
    if (m_other && !m_hidden.contains(-1))
        entries.push_back({Entry::Kind::Other, causes::Cause::Unspecified, models::causeTitle(std::nullopt)});
    if (m_requests)
        entries.push_back({Entry::Kind::Requests, causes::Cause::Unspecified, tr("Requests")});
    return {m_caption, std::move(entries), font(), m_canvas->width()};
}

void FailureChart::paintPicture(QPainter& painter, const PictureHeading& heading) const
{
    const QSize size = m_canvas->size();
    painter.fillRect(0, 0, size.width(), heading.height() + size.height(),
                     models::themeFor(palette()).surface);
    heading.paint(painter, palette());
    m_canvas->render(&painter, QRectF(QPointF(0, heading.height()), size), m_canvas->rect());
}

QImage FailureChart::picture(qreal scale) const
{
    const PictureHeading above = heading();
    const QSize size = m_canvas->size() + QSize(0, above.height());
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintPicture(painter, above);
    return image;
}

bool FailureChart::savePng(const QString& file, qreal scale) const
{
    return picture(scale).save(file, "PNG");
}

bool FailureChart::saveSvg(const QString& file) const
{
    const PictureHeading above = heading();
    const QSize size = m_canvas->size() + QSize(0, above.height());
    QSvgGenerator generator;
    generator.setFileName(file);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(m_caption.isEmpty() ? tr("Failures over time") : m_caption);
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    m_canvas->setHatching(false);
    paintPicture(painter, above);
    m_canvas->setHatching(true);
    return painter.end();
}

void FailureChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_canvas->recolour();
    QWidget::changeEvent(event);
}

} // namespace bearerwatch::charts
