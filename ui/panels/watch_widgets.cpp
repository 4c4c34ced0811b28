#include "panels/watch_widgets.h"

#include <QCursor>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QTableView>
#include <algorithm>

#include "models/cause_style.h"
#include "models/theme.h"
#include "panels/theme.h"

namespace bearerwatch::panels {
ShareBar::ShareBar(double share, QWidget* parent)
    : QWidget(parent)
    , m_share(share)
{
    setFixedHeight(8);
    setMinimumWidth(60);
    setMaximumWidth(240);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShare(double share)
{
    m_share = share;
    update();
}

void ShareBar::paintEvent(QPaintEvent*)
{
    const models::Theme& theme = models::themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.border);
    QRect part = rect();
    part.setWidth(static_cast<int>(part.width() * std::clamp(m_share, 0.0, 1.0)));
    if (layoutDirection() == Qt::RightToLeft)
        part.moveRight(rect().right());
    painter.fillRect(part, theme.accent);
}

namespace {

class WheelGuard final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* editor = qobject_cast<QWidget*>(watched);
        if (event->type() != QEvent::Wheel || !editor || editor->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore(); // what lies around it scrolls
        return true;
    }
};

} // namespace

void setUpNumber(QWidget* editor)
{
    editor->setFocusPolicy(Qt::StrongFocus);
    editor->setLocale(QLocale::c()); // the digits of the page
    editor->setLayoutDirection(Qt::LeftToRight);
    editor->installEventFilter(new WheelGuard(editor));
}

WatchDelegate::WatchDelegate(const Roles& roles, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{
}

void setUpTable(QTableView& table, const WatchDelegate::Roles& roles)
{
    auto* delegate = new WatchDelegate(roles, &table);
    table.setItemDelegate(delegate);
    delegate->followPointer(table);
    // "First" is the one at the left, also where the text runs from right to left.
    table.setStyleSheet(
        QGuiApplication::isRightToLeft()
            ? QStringLiteral(
                  "QHeaderView::section:last, QHeaderView::section:only-one { padding-right: 15px; }")
            : QStringLiteral(
                  "QHeaderView::section:first, QHeaderView::section:only-one { padding-left: 15px; }"));
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(TableRowHeight);
    table.horizontalHeader()->setHighlightSections(false);
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
}

void WatchDelegate::followPointer(QTableView& table)
{
    m_table = &table;
    table.setMouseTracking(true);
    table.viewport()->installEventFilter(this);
}

bool WatchDelegate::eventFilter(QObject* watched, QEvent* event)
{
    const bool moved = event->type() == QEvent::MouseMove || event->type() == QEvent::Leave ||
        event->type() == QEvent::Wheel;
    if (moved && m_table && watched == m_table->viewport())
        m_table->viewport()->update();
    return QStyledItemDelegate::eventFilter(watched, event);
}

QSize WatchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (m_roles.cause != 0 && index.column() == m_roles.causeColumn)
        size.rwidth() += 24;
    return {size.width() + 8, TableRowHeight};
}

void WatchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const models::Theme& theme = models::themeFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = m_table && m_table->viewport()->underMouse() &&
        m_table->rowAt(m_table->viewport()->mapFromGlobal(QCursor::pos()).y()) == index.row();
    painter->save();
    painter->fillRect(option.rect, selected ? theme.accentTint : hovered ? theme.raised : theme.surface);
    if (m_roles.rules) {
        painter->setPen(theme.border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    QRect area = option.rect.adjusted(6, 0, -6, 0);
    if (index.column() == 0)
        option.direction == Qt::RightToLeft ? area.setRight(area.right() - 10)
                                            : area.setLeft(area.left() + 10);
    if (index.column() == m_roles.sparkColumn) {
        paintSpark(*painter, area.adjusted(4, 4, -4, -6), index, theme.dark);
    } else if (index.column() == m_roles.shareColumn) {
        paintShare(*painter, area, index, option.palette);
    } else {
        if (m_roles.cause != 0 && index.column() == m_roles.causeColumn) {
            const bool rightToLeft = option.direction == Qt::RightToLeft;
            const QRect mark(rightToLeft ? area.right() - 15 : area.left(), area.center().y() - 7, 16, 16);
            models::paintCauseMarker(*painter, mark, models::causeAt(index.data(m_roles.cause).toInt()),
                                     theme.dark);
            rightToLeft ? area.setRight(area.right() - 24) : area.setLeft(area.left() + 24);
        }
        const bool watched = index.column() == m_roles.notableColumn;
        const bool notable = watched && index.data(m_roles.notable).toBool();
        const bool fixed = m_roles.fixedColumns.contains(index.column());
        painter->setFont(panels::font(notable     ? FontRole::SmallBold
                                          : fixed ? FontRole::Fixed
                                                  : FontRole::Small));
        if (index.column() == m_roles.causeColumn && m_roles.cause != 0 && m_roles.spark != 0)
            painter->setFont(panels::font(FontRole::Body));
        const bool muted = watched || m_roles.mutedColumns.contains(index.column());
        painter->setPen(notable ? theme.danger : muted ? theme.muted : theme.text);
        const auto align = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
        const QString text =
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width());
        const int figures = fixed || watched ? Qt::TextForceLeftToRight : 0; // "×4.1", "10:15 GET /a"
        painter->drawText(area,
                          static_cast<int>(QStyle::visualAlignment(option.direction, align)) |
                              Qt::TextSingleLine | figures,
                          text);
    }
    const auto* table = qobject_cast<const QWidget*>(option.widget);
    if (selected && index.column() == 0 && table && table->hasFocus()) { // where keys go
        const int edge = option.direction == Qt::RightToLeft ? option.rect.right() - 2 : option.rect.left();
        painter->fillRect(QRect(edge, option.rect.top(), 3, option.rect.height()), theme.accent);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void WatchDelegate::paintSpark(QPainter& painter, const QRectF& area, const QModelIndex& index,
                               bool dark) const
{
    const auto values = index.data(m_roles.spark).value<QList<double>>();
    if (values.size() < 2 || area.width() < 4)
        return;
    // More columns than points to draw them: the largest of each step, so that no spike is lost.
    const qsizetype points =
        std::min<qsizetype>(values.size(), std::max<qsizetype>(2, static_cast<qsizetype>(area.width() / 2)));
    const double largest = std::max(1.0, *std::max_element(values.begin(), values.end()));
    QPainterPath path;
    for (qsizetype i = 0; i < points; ++i) {
        const qsizetype from = i * values.size() / points;
        const qsizetype until = std::max(from + 1, (i + 1) * values.size() / points);
        const double value = *std::max_element(values.begin() + from, values.begin() + until);
        const QPointF at(area.left() +
                             area.width() * static_cast<double>(i) / static_cast<double>(points - 1),
                         area.bottom() - area.height() * value / largest);
        i == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(models::causeColor(models::causeAt(index.data(m_roles.cause).toInt()), dark), 1.5));
    painter.drawPath(path);
}

void WatchDelegate::paintShare(QPainter& painter, const QRect& area, const QModelIndex& index,
                               const QPalette& palette) const
{
    const models::Theme& theme = models::themeFor(palette);
    const double share = std::clamp(index.data(m_roles.share).toDouble(), 0.0, 1.0);
    constexpr int TextWidth = 48;
    const auto place = [&area](const QRect& part) {
        return QStyle::visualRect(QGuiApplication::layoutDirection(), area, part);
    };
    const QRect bar(area.left(), area.center().y() - 3, std::max(20, area.width() - TextWidth), 8);
    painter.fillRect(place(bar), theme.border);
    QRect part = bar;
    part.setWidth(static_cast<int>(bar.width() * share));
    painter.fillRect(place(part), theme.accent);
    painter.setFont(panels::font(FontRole::Small));
    painter.setPen(theme.text);
    painter.drawText(place(QRect(bar.right() + 8, area.top(), TextWidth - 8, area.height())),
                     Qt::AlignVCenter | Qt::AlignLeading, index.data().toString());
}

} // namespace bearerwatch::panels
