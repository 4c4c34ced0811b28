#pragma once

#include <QtWidgets/QWidget>

#include "models/token_view.h"

namespace bearerwatch::panels {

/// Two texts one under the other on the fixed font, the part that differs marked; long texts are
/// shown around the difference. The accessible name holds both texts.
class AlignedTexts final : public QWidget {
    Q_OBJECT
public:
    explicit AlignedTexts(QWidget* parent = nullptr);

    /// @param compared  Whether differences are marked.
    void setRows(const QList<models::EvidenceRow>& rows, bool compared);
    /// A ruler above and a mark below, at a place counted from 1; 0 for none.
    void setRuler(qsizetype position);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int labelWidth() const;
    int lineCount() const;
    int room() const; ///< For the values.
    qreal widest(qsizetype characters) const;
    void paintLabel(QPainter& painter, int line, const QString& text);
    void paintRow(QPainter& painter, int line, const models::EvidenceRow& row, qsizetype from,
                  qsizetype count);
    QList<models::EvidenceRow> m_rows;
    bool m_compared = false;
    qsizetype m_ruler = 0;
    int m_left = 0; ///< Where the values begin, while they are painted.
};

} // namespace bearerwatch::panels
