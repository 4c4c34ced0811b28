#include "panels/watch_widgets.h"

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
namespace {

std::optional<causes::Cause> causeOf(int index)
{
    if (index < 0 || index >= static_cast<int>(causes::CauseCount))
        return std::nullopt;
    return causes::allCauses()[static_cast<std::size_t>(index)];
}

} // namespace

WatchCard::WatchCard(QWidget* parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
    setContentsMargins(1, 1, 1, 1);
}

void WatchCard::paintEvent(QPaintEvent*)
{
    const models::Theme& theme = models::themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

CauseMarker::CauseMarker(int cause, QWidget* parent)
    : QWidget(parent)
    , m_cause(cause)
{
    setFixedSize(16, 16);
}

void CauseMarker::setCause(int cause)
{
    m_cause = cause;
    update();
}

void CauseMarker::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    models::paintCauseMarker(painter, rect(), causeOf(m_cause), models::themeFor(palette()).dark);
}

WatchChip::WatchChip(const QString& text, Look look, QWidget* parent)
    : QLabel(text, parent)
    , m_look(look)
{
    setTextFormat(Qt::PlainText);
    setFont(panels::font(FontRole::SmallBold));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void WatchChip::setLook(Look look)
{
    m_look = look;
    update();
}

QSize WatchChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 16, 20};
}

void WatchChip::paintEvent(QPaintEvent*)
{
    const models::Theme& theme = models::themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor ink = theme.text;
    if (m_look == Look::Filled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.danger);
        ink = theme.surface;
    } else if (m_look == Look::Tinted) {
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(theme.accentTint);
    } else {
        painter.setPen(QPen(m_look == Look::Dashed ? theme.controlBorder : theme.border, 1,
                            m_look == Look::Dashed ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        if (m_look == Look::Outlined)
            ink = theme.muted;
    }
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(ink);
    painter.setFont(font());
    painter.drawText(rect(), Qt::AlignCenter, text());
}

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

QLabel* plainLabel(const QString& text, int fontRole, bool muted, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(panels::font(static_cast<FontRole>(fontRole)));
    label->setText(text);
    if (muted)
        label->setProperty("kind", QStringLiteral("muted"));
    return label;
}

ElidedLabel::ElidedLabel(int fontRole, QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(panels::font(static_cast<FontRole>(fontRole)));
    setProperty("kind", QStringLiteral("muted"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::setFullText(const QString& text)
{
    m_full = text;
    setAccessibleName(text);
    elide();
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide()
{
    const QString fitting = QFontMetrics(font()).elidedText(m_full, Qt::ElideRight, width());
    setText(fitting);
    if (fitting != m_full)
        setToolTip(Qt::convertFromPlainText(m_full, Qt::WhiteSpaceNormal));
    else
        setToolTip(QString());
}

WatchDelegate::WatchDelegate(const Roles& roles, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{
}

void setUpTable(QTableView& table, const WatchDelegate::Roles& roles)
{
    table.setItemDelegate(new WatchDelegate(roles, &table));
    table.setStyleSheet(
        QStringLiteral("QHeaderView::section:first, QHeaderView::section:only-one { padding-left: 15px; }"));
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(TableRowHeight);
    table.horizontalHeader()->setHighlightSections(false);
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
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
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
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
            models::paintCauseMarker(*painter, mark, causeOf(index.data(m_roles.cause).toInt()), theme.dark);
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
    painter.setPen(QPen(models::causeColor(causeOf(index.data(m_roles.cause).toInt()), dark), 1.5));
    painter.drawPath(path);
}

void WatchDelegate::paintShare(QPainter& painter, const QRect& area, const QModelIndex& index,
                               const QPalette& palette) const
{
    const models::Theme& theme = models::themeFor(palette);
    const double share = std::clamp(index.data(m_roles.share).toDouble(), 0.0, 1.0);
    constexpr int TextWidth = 48;
    const QRect bar(area.left(), area.center().y() - 3, std::max(20, area.width() - TextWidth), 8);
    painter.fillRect(bar, theme.border);
    QRect part = bar;
    part.setWidth(static_cast<int>(bar.width() * share));
    painter.fillRect(part, theme.accent);
    painter.setFont(panels::font(FontRole::Small));
    painter.setPen(theme.text);
    painter.drawText(QRect(bar.right() + 8, area.top(), TextWidth - 8, area.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
}

} // namespace bearerwatch::panels
