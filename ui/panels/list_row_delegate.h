#pragma once

#include <QtWidgets/QStyledItemDelegate>
#include <functional>

namespace bearerwatch::panels {

/// A row of a short list of tokens: title, a note in muted ink, and at its end what the list itself draws.
/// Mirrored where the text runs from right to left.
class ListRowDelegate : public QStyledItemDelegate {
public:
    /// @param noteRole  Of the model: what tells the row from its kin.
    ListRowDelegate(int noteRole, QObject* parent);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;

protected:
    /// Where a rectangle of a left-to-right row stands in the row that is drawn.
    using Place = std::function<QRect(const QRect&)>;
    /// Draws the end of the row. @return what is left of `row` for the title and the note.
    virtual QRect paintEnd(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                           const QRect& row, const Place& place) const = 0;

private:
    int m_noteRole;
};

} // namespace bearerwatch::panels
