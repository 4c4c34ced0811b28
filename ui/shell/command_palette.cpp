#include "shell/command_palette.h"

#include <QtCore/QPointer>
#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

#include "models/wording.h"
#include "panels/theme.h"

namespace bearerwatch::shell {
namespace {

enum Role { ActionRole = Qt::UserRole, ShortcutRole, GroupRole };

/// Title at the start, group in muted ink, shortcut at the end.
class ActionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, panels::ListRowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& c = panels::colors(option.palette);
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, c.accentTint);
        QRect row = option.rect.adjusted(12, 0, -12, 0);
        painter->setFont(panels::font(panels::FontRole::Body));
        painter->setPen(enabled ? c.text : c.controlBorder);
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeading, index.data().toString());
        painter->setFont(panels::font(panels::FontRole::Small));
        painter->setPen(c.muted);
        const QString end = index.data(ShortcutRole).toString().isEmpty()
            ? index.data(GroupRole).toString()
            : index.data(GroupRole).toString() + QStringLiteral("    ") + index.data(ShortcutRole).toString();
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignTrailing, end);
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_filter(new QSortFilterProxyModel(this))
{
    setWindowTitle(tr("Find an action"));
    resize(560, 420);
    m_search->setPlaceholderText(tr("Type a part of its name"));
    m_search->setAccessibleName(tr("Find an action"));
    m_list->setAccessibleName(tr("Actions"));
    m_list->setItemDelegate(new ActionDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_filter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setFilterFixedString(text);
        m_list->setCurrentIndex(m_filter->index(0, 0));
    });
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListView::activated, this, &CommandPalette::runCurrent);
    m_search->installEventFilter(this);
}

void CommandPalette::addAction(QAction* action, const QString& group)
{
    auto* item = new QStandardItem;
    item->setData(QVariant::fromValue(QPointer<QAction>(action)), ActionRole);
    item->setData(QString(group).remove(QLatin1Char('&')), GroupRole);
    m_model->appendRow(item);
}

int CommandPalette::actionCount() const
{
    return m_model->rowCount();
}

void CommandPalette::refresh()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem* item = m_model->item(row);
        const auto action = item->data(ActionRole).value<QPointer<QAction>>();
        if (!action)
            continue;
        QString title = action->text();
        title.remove(QLatin1Char('&'));
        item->setText(title);
        item->setEnabled(action->isEnabled());
        item->setData(action->shortcut().toString(QKeySequence::NativeText), ShortcutRole);
        item->setData(models::listed({title, action->shortcut().toString(QKeySequence::NativeText)}),
                      Qt::AccessibleTextRole);
    }
}

void CommandPalette::open()
{
    refresh();
    m_search->clear();
    m_filter->setFilterFixedString(QString());
    m_list->setCurrentIndex(m_filter->index(0, 0));
    m_search->setFocus();
    QDialog::open();
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const auto action = index.data(ActionRole).value<QPointer<QAction>>();
    accept();
    if (action)
        action->trigger();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            const int row =
                std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, m_filter->rowCount() - 1));
            m_list->setCurrentIndex(m_filter->index(row, 0));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace bearerwatch::shell
