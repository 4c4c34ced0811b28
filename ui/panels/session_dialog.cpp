#include "panels/session_dialog.h"

#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

#include "panels/card.h"

namespace bearerwatch::panels {
namespace {

/// Title above its detail.
class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, 44}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& c = colors(option.palette);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, c.accentTint);
        const QRect row = option.rect.adjusted(12, 4, -12, -4);
        const auto line = [&](int top, FontRole role, const QColor& ink, const QString& text) {
            painter->setFont(panels::font(role));
            painter->setPen(ink);
            painter->drawText(QRect(row.left(), row.top() + top, row.width(), 18),
                              int(Qt::AlignVCenter | Qt::AlignLeading),
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, row.width()));
        };
        line(0, FontRole::Body, c.text, index.data().toString());
        line(18, FontRole::Small, c.muted, index.data(models::SessionModel::DetailRole).toString());
        painter->restore();
    }
};

} // namespace

SessionDialog::SessionDialog(models::SessionModel* model, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListView)
{
    setWindowTitle(tr("Earlier in this session"));
    resize(560, 420);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    auto* note = new PlainLabel(tr("Kept in memory until the program ends, never saved."), FontRole::Small);
    note->setMuted();
    layout->addWidget(note);
    m_list->setAccessibleName(tr("Texts inspected in this session"));
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setModel(model);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layout->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    auto* remove = new QPushButton(tr("Forget"));
    auto* clear = new QPushButton(tr("Forget all"));
    auto* inspect = new QPushButton(tr("Inspect again"));
    inspect->setProperty("kind", "primary");
    inspect->setDefault(true);
    row->addWidget(remove);
    row->addWidget(clear);
    row->addStretch();
    row->addWidget(inspect);
    layout->addLayout(row);
    auto* forget = new QAction(tr("Forget"), m_list);
    forget->setShortcut(QKeySequence::Delete);
    forget->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(forget);
    const auto forgetCurrent = [this, model] { model->remove(m_list->currentIndex().row()); };
    connect(forget, &QAction::triggered, this, forgetCurrent);
    connect(remove, &QPushButton::clicked, this, forgetCurrent);
    connect(clear, &QPushButton::clicked, model, &models::SessionModel::clear);
    connect(inspect, &QPushButton::clicked, this, [this] { take(m_list->currentIndex()); });
    connect(m_list, &QListView::activated, this, &SessionDialog::take);
    m_list->setCurrentIndex(model->index(0));
    m_list->setFocus();
}

void SessionDialog::take(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const int row = index.row();
    accept();
    Q_EMIT inspectAsked(row);
}

} // namespace bearerwatch::panels
