#include "charts/chart_picture.h"

#include <QFontMetrics>
#include <QPalette>

#include "models/cause_style.h"
#include "models/theme.h"

namespace bearerwatch::charts {
namespace {

constexpr int Margin = 16;
constexpr int RowHeight = 24;
constexpr int MarkerSize = 14;
constexpr int MarkerSpace = 20; // marker and the gap to its text
constexpr int EntryGap = 20;

} // namespace

PictureHeading::PictureHeading(QString caption, std::vector<Entry> entries, const QFont& font, int width)
    : m_caption(std::move(caption))
    , m_entries(std::move(entries))
    , m_font(font)
    , m_width(width)
{
    m_font.setPixelSize(12);
    const QFontMetrics metrics(m_font);
    int x = Margin;
    int y = Margin / 2 + (m_caption.isEmpty() ? 0 : RowHeight);
    for (const Entry& entry : m_entries) {
        const int needed = MarkerSpace + metrics.horizontalAdvance(entry.title);
        if (x > Margin && x + needed > m_width - Margin) {
            x = Margin;
            y += RowHeight;
        }
        m_places.emplace_back(x, y, needed, RowHeight);
        x += needed + EntryGap;
    }
    m_height = y + (m_entries.empty() ? 0 : RowHeight) + Margin / 2;
}

void PictureHeading::paint(QPainter& painter, const QPalette& palette) const
{
    const models::Theme& theme = models::themeFor(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    painter.setPen(theme.text);
    painter.drawText(QRect(Margin, Margin / 2, m_width - 2 * Margin, RowHeight),
                     Qt::AlignVCenter | Qt::AlignLeft, m_caption);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        const QRect& place = m_places[i];
        const QRectF marker(place.left(), place.center().y() - MarkerSize / 2.0, MarkerSize, MarkerSize);
        if (entry.kind == Entry::Kind::Requests) {
            painter.setPen(QPen(theme.text, 1.5));
            painter.drawLine(QLineF(marker.left(), marker.center().y(), marker.right(), marker.center().y()));
        } else {
            const bool named = entry.kind == Entry::Kind::Cause;
            models::paintCauseMarker(painter, marker, named ? std::optional(entry.cause) : std::nullopt,
                                     theme.dark);
        }
        painter.setPen(theme.text);
        painter.drawText(place.adjusted(MarkerSpace, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft, entry.title);
    }
    painter.restore();
}

} // namespace bearerwatch::charts
