#pragma once

#include <QSet>
#include <QtCharts/QChartView>
#include <array>
#include <optional>
#include <vector>

#include "charts/failure_chart.h"

class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace bearerwatch::models {
struct Theme;
}

namespace bearerwatch::charts {

/// The view behind FailureChart. Qt Charts draws the bars; axes, bands, the requests' line and what
/// belongs to the pointer are painted over them, so that they can be told exactly where to be.
class ChartCanvas final : public QChartView {
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget* parent = nullptr);

    void setColumns(const models::ChartColumns& columns, const std::vector<causes::Cause>& order);
    void setHidden(const QSet<int>& causes);
    void setBands(const QList<IncidentBand>& bands);
    void setSelection(std::optional<models::TimeWindow> selection);
    void recolour();
    void setHatching(bool hatching); ///< Of "other"; a drawing as SVG cannot hold it and shows it plain.

Q_SIGNALS:
    void rangeChosen(const bearerwatch::models::TimeWindow& range);
    void choiceCleared();
    void zoomRequested(const bearerwatch::models::TimeWindow& window);
    void bandActivated(const QString& id);

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct PlacedBand {
        int band = 0;
        QRectF bar;
        QRectF label;
        Qt::Alignment align;
    };

    void applyValues();
    void layOut();
    void placeBands();
    void paintGrid(QPainter& painter, const models::Theme& theme) const;
    void paintAxes(QPainter& painter, const models::Theme& theme) const;
    void paintRequests(QPainter& painter, const models::Theme& theme) const;
    void paintBands(QPainter& painter, const models::Theme& theme) const;
    void paintChoice(QPainter& painter, const models::Theme& theme) const;
    void zoom(double factor, double atX);
    void moveCursor(int by, bool choose);
    void showValues(int column, const QPoint& global);
    [[nodiscard]] QString valuesText(int column) const;
    [[nodiscard]] double columnPixels() const;
    [[nodiscard]] double xOf(base::Time time) const;
    [[nodiscard]] int columnAt(double x) const; ///< -1 outside.
    [[nodiscard]] models::TimeWindow columnsWindow(int a, int b) const;
    [[nodiscard]] const IncidentBand* bandAt(const QPointF& position) const;

    models::ChartColumns m_columns;
    std::vector<causes::Cause> m_order;
    QSet<int> m_hidden;
    bool m_hatching = true;
    QList<IncidentBand> m_bands;
    std::vector<PlacedBand> m_placed;
    std::optional<models::TimeWindow> m_selection;
    QRectF m_plot;
    double m_failuresTop = 4;
    double m_requestsTop = 0; ///< 0: no requests known.
    int m_lanes = 1;
    int m_cursor = -1; ///< Column under the pointer or the keys.
    int m_anchor = -1; ///< Where a choice began; -1: none.
    bool m_dragging = false;
    std::array<QBarSet*, models::MaxShownCauses + 1> m_sets{};
    QStackedBarSeries* m_series = nullptr;
    QValueAxis* m_horizontal = nullptr;
    QValueAxis* m_vertical = nullptr;
};

} // namespace bearerwatch::charts
