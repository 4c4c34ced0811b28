#include "panels/help_page.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QPainter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

#include "models/cause_style.h"
#include "panels/card.h"

namespace bearerwatch::panels {
namespace {

using models::HelpModel;

class HelpDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {160, ListRowHeight - 2};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& c = colors(QGuiApplication::palette());
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, c.accentTint);
        QRect row = option.rect.adjusted(16, 0, -12, 0);
        const QVariant cause = index.data(HelpModel::CauseRole);
        if (cause.isValid()) {
            const QRect box =
                QStyle::visualRect(option.direction, row, QRect(row.left(), row.center().y() - 6, 14, 14));
            models::paintCauseMarker(*painter, QRectF(box), causes::Cause(cause.toInt()), c.dark);
        }
        row = QStyle::visualRect(option.direction, row, row.adjusted(22, 0, 0, 0));
        const QRect whole = row;
        const auto place = [&](const QRect& rect) {
            return QStyle::visualRect(option.direction, whole, rect);
        };
        painter->setFont(panels::font(FontRole::Small));
        painter->setPen(c.muted);
        const QString group = index.data(HelpModel::GroupRole).toString();
        painter->drawText(place(whole), int(Qt::AlignVCenter | Qt::AlignTrailing), group);
        row.setRight(row.right() - painter->fontMetrics().horizontalAdvance(group) - 8);
        painter->setFont(panels::font(FontRole::Body));
        painter->setPen(c.text);
        painter->drawText(
            place(row), int(Qt::AlignVCenter | Qt::AlignLeading),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, row.width()));
        painter->restore();
    }
};

} // namespace

HelpPage::HelpPage(QWidget* parent)
    : QWidget(parent)
    , m_filter(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_scroll(new QScrollArea)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    auto* splitter = new CardSplitter(Qt::Horizontal, 16);
    auto* left = new Card;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(1, 0, 1, 8);
    auto* header = new CardHeader(tr("Help"));
    header->setContentsMargins(15, 0, 16, 0);
    header->setDetail(tr("causes, prevention, claims, algorithms; offline"));
    column->addWidget(header);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(15, 0, 15, 8);
    row->addWidget(m_search);
    column->addLayout(row);
    m_filter->setSourceModel(&m_model);
    m_filter->setFilterRole(HelpModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setAccessibleName(tr("Help pages"));
    m_list->setObjectName(QStringLiteral("helpPages"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new HelpDelegate(m_list));
    m_list->setUniformItemSizes(true);
    column->addWidget(m_list, 1);
    auto* right = new Card;
    auto* page = new QVBoxLayout(right);
    page->setContentsMargins(1, 1, 1, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Help page"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    page->addWidget(m_scroll);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setSizes({392, 776});
    outer->addWidget(splitter);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { showRow(m_filter->mapToSource(index).row()); });
    m_list->setCurrentIndex(m_filter->index(0, 0));
}

void HelpPage::openPage(const QString& id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    m_search->clear();
    m_list->setCurrentIndex(m_filter->mapFromSource(m_model.index(row)));
    m_list->setFocus();
}

void HelpPage::showRow(int row)
{
    if (row < 0)
        return;
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    const QModelIndex index = m_model.index(row);
    const QVariant cause = index.data(HelpModel::CauseRole);
    if (cause.isValid()) {
        auto* marker = new MarkerLabel;
        marker->setCause(causes::Cause(cause.toInt()));
        head->addWidget(marker);
    }
    head->addWidget(new PlainLabel(index.data().toString(), FontRole::Heading));
    auto* id = new PlainLabel(index.data(HelpModel::IdRole).toString(), FontRole::Fixed);
    id->setMuted();
    id->setSelectable();
    head->addWidget(id);
    head->addStretch();
    layout->addLayout(head);
    const auto sections = m_model.sections(row);
    for (const HelpModel::Section& section : sections) {
        layout->addSpacing(10);
        if (!section.title.isEmpty()) {
            auto* title = new PlainLabel(section.title, FontRole::SmallBold);
            title->setMuted();
            layout->addWidget(title);
        }
        auto* text = new PlainLabel(section.text, section.fixedFont ? FontRole::Fixed : FontRole::Body);
        text->setWordWrap(true);
        text->setSelectable();
        if (isRightToLeft() && !section.fixedFont) // a reference in Latin letters stands below its title too
            text->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        layout->addWidget(text);
    }
    layout->addStretch();
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false); // the card's surface shows through
    content->show();
}

} // namespace bearerwatch::panels
