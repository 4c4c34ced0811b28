#include "panels/compare_dialog.h"

#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include "panels/card.h"
#include "panels/secret_edit.h"

namespace bearerwatch::panels {
namespace {

using models::ComparisonModel;

/// What differs stands on a tint: wrong for what is gone, right for what is new, warning for a change.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& c = colors(option.palette);
        painter->save();
        const int state = index.data(ComparisonModel::StateRole).toInt();
        const bool value =
            index.column() == ComparisonModel::LeftColumn || index.column() == ComparisonModel::RightColumn;
        const QColor fill = state == ComparisonModel::Changed ? c.warningTint
            : state == ComparisonModel::Added                 ? c.rightFill
            : state == ComparisonModel::Removed               ? c.wrongFill
                                                              : c.surface;
        painter->fillRect(option.rect, option.state.testFlag(QStyle::State_Selected) ? c.accentTint : fill);
        painter->setFont(panels::font(value ? FontRole::Fixed : FontRole::Small));
        painter->setPen(state == ComparisonModel::Same ? c.muted : c.text);
        const QRect cell = option.rect.adjusted(8, 0, -8, 0);
        painter->drawText(
            cell, int(Qt::AlignVCenter | Qt::AlignLeading),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, cell.width()));
        painter->restore();
    }
};

} // namespace

CompareDialog::CompareDialog(ComparisonModel* model, QWidget* parent)
    : QDialog(parent)
    , m_left(new QComboBox)
    , m_right(new QComboBox)
    , m_pasted(new SecretEdit)
    , m_summary(new PlainLabel({}, FontRole::PanelTitle))
    , m_table(new QTableView)
{
    setWindowTitle(tr("Compare two tokens"));
    resize(920, 620);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    auto* grid = new QGridLayout;
    const auto add = [&](const QString& title, QComboBox* box, int column) {
        auto* label = new PlainLabel(title, FontRole::Small);
        label->setMuted();
        label->setBuddy(box);
        box->setAccessibleName(title);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        grid->addWidget(label, 0, column);
        grid->addWidget(box, 1, column);
        grid->setColumnStretch(column, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &CompareDialog::chosen);
    };
    add(tr("First token"), m_left, 0);
    add(tr("Second token"), m_right, 1);
    layout->addLayout(grid);
    m_pasted->setAccessibleName(tr("Another token"));
    m_pasted->setPlaceholderText(tr("Or paste another token here"));
    m_pasted->setFont(panels::font(FontRole::Fixed));
    m_pasted->setTabChangesFocus(true);
    m_pasted->setFixedHeight(56);
    layout->addWidget(m_pasted);
    layout->addWidget(m_summary);
    m_table->setAccessibleName(tr("Differences"));
    m_table->setModel(model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(TableRowHeight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(ComparisonModel::LeftColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ComparisonModel::RightColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(ComparisonModel::NameColumn, 120);
    m_table->setColumnWidth(ComparisonModel::StateColumn, 150);
    layout->addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"));
    row->addStretch();
    row->addWidget(close);
    layout->addLayout(row);
    connect(m_pasted, &QPlainTextEdit::textChanged, this, [this] {
        if (m_right->currentIndex() == m_right->count() - 1)
            Q_EMIT chosen();
        else
            m_right->setCurrentIndex(m_right->count() - 1);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void CompareDialog::setChoices(const QStringList& titles, int left, int right)
{
    for (QComboBox* box : {m_left, m_right}) {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItems(titles);
        box->addItem(tr("The token pasted below"));
        box->setCurrentIndex(box == m_left ? left : right);
    }
    Q_EMIT chosen();
}

int CompareDialog::left() const
{
    return m_left->currentIndex();
}

int CompareDialog::right() const
{
    return m_right->currentIndex();
}

QByteArray CompareDialog::pasted() const
{
    return m_pasted->toPlainText().toUtf8();
}

void CompareDialog::showSummary(const QString& text)
{
    m_summary->setText(text);
}

} // namespace bearerwatch::panels
