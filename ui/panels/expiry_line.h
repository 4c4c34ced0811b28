#pragma once

#include <QtWidgets/QWidget>

#include "models/time_scale.h"
#include "models/token_view.h"

namespace bearerwatch::panels {

/// The life of a token as a line: before, valid, leeway, expired; "now" is dragged or moved by the
/// arrow keys. Time runs from left to right in every language.
class ExpiryLine final : public QWidget {
    Q_OBJECT
public:
    explicit ExpiryLine(QWidget* parent = nullptr);
    void setExpiry(const models::ExpiryView& expiry);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, 58}; }

Q_SIGNALS:
    void instantChosen(qint64 secondsSince1970);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitRange();
    qreal xOf(base::Time time) const;
    base::Time timeAt(qreal x) const;
    void choose(qreal x);
    void paintZones(QPainter& painter) const;
    void paintBreak(QPainter& painter, qreal x) const;
    void paintLabels(QPainter& painter) const;
    models::ExpiryView m_expiry;
    models::TimeScale m_scale;
    bool m_dragging = false;
};

} // namespace bearerwatch::panels
