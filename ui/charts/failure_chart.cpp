#include "charts/failure_chart.h"

#include <QEvent>
#include <QPainter>
#include <QSvgGenerator>
#include <QVBoxLayout>

#include "charts/chart_canvas.h"

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
}

void FailureChart::setHidden(const QSet<int>& causes)
{
    m_canvas->setHidden(causes);
}

void FailureChart::setBands(const QList<IncidentBand>& bands)
{
    m_canvas->setBands(bands);
}

void FailureChart::setSelection(std::optional<models::TimeWindow> selection)
{
    m_canvas->setSelection(selection);
}

QImage FailureChart::picture(qreal scale) const
{
    QImage image((QSizeF(m_canvas->size()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    m_canvas->render(&painter);
    return image;
}

bool FailureChart::savePng(const QString& file, qreal scale) const
{
    return picture(scale).save(file, "PNG");
}

bool FailureChart::saveSvg(const QString& file) const
{
    QSvgGenerator generator;
    generator.setFileName(file);
    generator.setSize(m_canvas->size());
    generator.setViewBox(m_canvas->rect());
    generator.setTitle(tr("Failures over time"));
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    m_canvas->render(&painter);
    return painter.end();
}

void FailureChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_canvas->recolour();
    QWidget::changeEvent(event);
}

} // namespace bearerwatch::charts
