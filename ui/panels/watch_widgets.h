#pragma once

#include <QStyledItemDelegate>

#include "panels/card.h"

class QTableView;

// Small painted pieces of the Watch page. Their colours follow the palette.

namespace bearerwatch::panels {

/// A horizontal bar from 0 to 1.
class ShareBar final : public QWidget {
    Q_OBJECT
public:
    explicit ShareBar(double share, QWidget* parent = nullptr);
    void setShare(double share);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share;
};

/// For editors of numbers and times: digits and order as everywhere on the page; the wheel changes the value
/// only when it has the focus, else a page that is scrolled changes it.
void setUpNumber(QWidget* editor);

/// Draws markers before the text (from `causeRole`), spark lines (from `sparkRole`), shares as bars, and
/// emphasises what `notableRole` says. A role of 0 is not used.
class WatchDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    struct Roles {
        int cause = 0;
        int causeColumn = 0;
        int spark = 0;
        int sparkColumn = -1;
        int notable = 0;
        int notableColumn = -1;
        int share = 0;
        int shareColumn = -1;
        QList<int> fixedColumns; ///< In the monospaced font.
        QList<int> mutedColumns;
        bool rules = true; ///< A line under each row.
    };
    explicit WatchDelegate(const Roles& roles, QObject* parent = nullptr);

    /// Lights the whole row of `table` under the pointer, not one cell.
    void followPointer(QTableView& table);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintSpark(QPainter& painter, const QRectF& area, const QModelIndex& index, bool dark) const;
    void paintShare(QPainter& painter, const QRect& area, const QModelIndex& index,
                    const QPalette& palette) const;
    Roles m_roles;
    const QTableView* m_table = nullptr; ///< Whose pointer is followed.
};

/// The look and the keys of all tables of the page: one row is chosen at a time, Tab leaves the table.
void setUpTable(QTableView& table, const WatchDelegate::Roles& roles);

} // namespace bearerwatch::panels
