#pragma once

#include <QFont>
#include <QPainter>
#include <QSize>
#include <QString>
#include <optional>
#include <vector>

#include "models/chart_columns.h"

namespace bearerwatch::charts {

/// What stands above the chart in a picture that is read by itself: caption and legend.
class PictureHeading {
public:
    struct Entry {
        enum class Kind { Cause, Other, Requests };
        Kind kind = Kind::Cause;
        causes::Cause cause = causes::Cause::Unspecified; ///< Of Kind::Cause.
        QString title;
    };

    /// @param width  Of the picture, in pixels; entries that do not fit go to a further row.
    PictureHeading(QString caption, std::vector<Entry> entries, const QFont& font, int width);

    [[nodiscard]] int height() const { return m_height; } ///< Pixels.
    void paint(QPainter& painter, const QPalette& palette) const;

private:
    QString m_caption;
    std::vector<Entry> m_entries;
    std::vector<QRect> m_places; ///< Of each entry.
    QFont m_font;
    int m_width;
    int m_height = 0;
};

} // namespace bearerwatch::charts
