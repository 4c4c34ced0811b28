#include "panels/pinned_card.h"

#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

#include "panels/list_row_delegate.h"

namespace bearerwatch::panels {
namespace {

using models::PinnedModel;

/// What tells the token from its kin as the note, the countdown at the end.
class PinDelegate final : public ListRowDelegate {
public:
    explicit PinDelegate(QObject* parent)
        : ListRowDelegate(PinnedModel::DetailRole, parent)
    {
    }

protected:
    QRect paintEnd(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const QRect& row, const Place& place) const override
    {
        const Theme& c = colors(option.palette);
        const int state = index.data(PinnedModel::StateRole).toInt();
        const QColor ink = state == PinnedModel::Expired ? c.danger
            : state == PinnedModel::Soon                 ? c.warning
            : state == PinnedModel::Endless              ? c.muted
                                                         : c.text;
        const QString countdown = index.data(PinnedModel::CountdownRole).toString();
        painter.setFont(panels::font(FontRole::PanelTitle));
        painter.setPen(ink);
        painter.drawText(place(row), int(Qt::AlignVCenter | Qt::AlignTrailing), countdown);
        const QRect left = row.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(countdown) - 12, 0);
        if (state != PinnedModel::Soon && state != PinnedModel::Expired)
            return left;
        const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1;
        painter.drawPixmap(place(QRect(left.right() - 10, left.center().y() - 6, 13, 13)),
                           iconPixmap(QStringLiteral("warning"), ink, 13, ratio));
        return left.adjusted(0, 0, -16, 0);
    }
};

} // namespace

PinnedCard::PinnedCard(PinnedModel* model, QWidget* parent)
    : Card(parent)
    , m_header(new CardHeader(tr("Pinned")))
    , m_list(new QListView)
    , m_model(model)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, 8);
    layout->setSpacing(0);
    m_header->setContentsMargins(CardPadding - 1, 0, CardPadding, 0);
    layout->addWidget(m_header);
    m_list->setAccessibleName(tr("Pinned tokens"));
    m_list->setAccessibleDescription(tr("Enter inspects, F2 renames, Delete removes"));
    m_list->setItemDelegate(new PinDelegate(m_list));
    m_list->setModel(model);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    layout->addWidget(m_list);
    addActions();
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT inspectAsked(index.row()); });
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, change, this, &PinnedCard::updateHead);
    connect(model, &QAbstractItemModel::modelReset, this, &PinnedCard::updateHead);
    updateHead();
}

void PinnedCard::addActions()
{
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString& text, const QKeySequence& keys, auto&& run) {
        auto* action = new QAction(text, m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, run] {
            const QModelIndex current = m_list->currentIndex();
            if (current.isValid())
                run(current);
        });
        m_list->addAction(action);
    };
    add(tr("Inspect"), {}, [this](const QModelIndex& index) { Q_EMIT inspectAsked(index.row()); });
    add(tr("Rename"), {}, [this](const QModelIndex& index) { m_list->edit(index); });
    for (const int minutes : {1, 2, 5, 15})
        add(minutes == 1 ? tr("Notify a minute before its end")
                         : tr("Notify %n minutes before its end", nullptr, minutes),
            {}, [this, minutes](const QModelIndex& index) {
                m_model->setNotifyBefore(index.row(), std::chrono::minutes(minutes));
            });
    add(tr("Let go of it"), QKeySequence::Delete,
        [this](const QModelIndex& index) { m_model->remove(index.row()); });
}

void PinnedCard::updateHead()
{
    const int count = m_model->rowCount();
    m_header->setDetail(count == 1 ? tr("1 token") : tr("%n tokens", nullptr, count));
    m_list->setFixedHeight(std::clamp(count, 1, 4) * ListRowHeight + 2);
    setVisible(count > 0);
}

} // namespace bearerwatch::panels
