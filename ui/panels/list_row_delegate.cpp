#include "panels/list_row_delegate.h"

#include <QtGui/QPainter>

#include "panels/theme.h"

namespace bearerwatch::panels {

ListRowDelegate::ListRowDelegate(int noteRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_noteRole(noteRole)
{
}

QSize ListRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {160, ListRowHeight};
}

void ListRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Theme& c = colors(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, c.accentTint);
        const int x = option.direction == Qt::RightToLeft ? option.rect.right() - 2 : option.rect.left();
        painter->fillRect(QRect(x, option.rect.top(), 3, option.rect.height()), c.accent);
    }
    const QRect whole = option.rect.adjusted(CardPadding - 1, 0, -CardPadding, 0);
    const Place place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, whole, rect); };
    QRect row = paintEnd(*painter, option, index, whole, place);

    const auto paintElided = [&](FontRole role, const QColor& ink, const QString& text) {
        painter->setFont(font(role));
        painter->setPen(ink);
        const QString shown =
            painter->fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, row.width()));
        painter->drawText(place(row), int(Qt::AlignVCenter | Qt::AlignLeading), shown);
        row.setLeft(row.left() + painter->fontMetrics().horizontalAdvance(shown) + 8);
    };
    paintElided(FontRole::Body, c.text, index.data().toString());
    paintElided(FontRole::Small, c.muted, index.data(m_noteRole).toString());
    painter->restore();
}

} // namespace bearerwatch::panels
