#pragma once

#include <QList>
#include <QSet>
#include <QWidget>
#include <optional>
#include <vector>

#include "charts/chart_picture.h"
#include "models/chart_columns.h"

namespace bearerwatch::charts {

class ChartCanvas;

/// An incident above the columns.
struct IncidentBand {
    QString id;
    QString label; ///< "12:03 Signature mismatch, firing"
    base::Time from;
    base::Time until;
    int cause = -1; ///< Index; -1: other.
};

/// Failures per interval, stacked by cause, with requests as a line on the right axis and incidents as bands.
///
/// Mouse: hover tells the values, a drag chooses a range, the wheel zooms at the pointer, a click on a
/// band opens the incident. Keys: Left and Right move a cursor that tells the values, with Shift they choose
/// a range, Return chooses one column, plus and minus zoom, Escape lets go of the choice. The
/// numbers are offered as a table elsewhere: a chart says little to a screen reader.
class FailureChart final : public QWidget {
    Q_OBJECT
public:
    explicit FailureChart(QWidget* parent = nullptr);

    /// `order`: causes with a bar of their own, first at the bottom; all others are added up as "other".
    void setColumns(const models::ChartColumns& columns, const std::vector<causes::Cause>& order);
    void setHidden(const QSet<int>& causes); ///< Indices that are left out; -1: other.
    void setBands(const QList<IncidentBand>& bands);
    void setSelection(std::optional<models::TimeWindow> selection);

    /// What pictures of the chart say above it, with the legend: a picture is read by itself.
    void setCaption(const QString& caption) { m_caption = caption; }

    [[nodiscard]] bool savePng(const QString& file, qreal scale = 2) const;
    [[nodiscard]] bool saveSvg(const QString& file) const;
    [[nodiscard]] QImage picture(qreal scale = 2) const;

Q_SIGNALS:
    void rangeChosen(const bearerwatch::models::TimeWindow& range);
    void choiceCleared();
    void zoomRequested(const bearerwatch::models::TimeWindow& window);
    void bandActivated(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] PictureHeading heading() const;
    void paintPicture(QPainter& painter, const PictureHeading& heading) const;

    ChartCanvas* m_canvas;
    QString m_caption;
    std::vector<causes::Cause> m_order;
    QSet<int> m_hidden;
    bool m_other = false; ///< Causes that are not in `m_order` occur.
    bool m_requests = false; ///< They are known.
};

} // namespace bearerwatch::charts
