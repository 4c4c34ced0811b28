#include "panels/found_tokens_card.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace bearerwatch::panels {
namespace {

using models::FoundTokensModel;

/// Title, place in muted ink, verdict with its shape at the end.
class TokenDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {160, ListRowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& c = colors(option.palette);
        painter->save();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected) {
            painter->fillRect(option.rect, c.accentTint);
            const int x = option.direction == Qt::RightToLeft ? option.rect.right() - 2 : option.rect.left();
            painter->fillRect(QRect(x, option.rect.top(), 3, option.rect.height()), c.accent);
        }
        const QRect whole = option.rect.adjusted(CardPadding - 1, 0, -CardPadding, 0);
        QRect row = whole;
        const QVariant judged = index.data(FoundTokensModel::VerdictRole);
        const auto verdict = verdict::Verdict(judged.toInt());
        const QColor ink = verdict == verdict::Verdict::Accepted ? c.success
            : verdict == verdict::Verdict::Rejected              ? c.danger
                                                                 : c.muted;
        const QString shape = verdict == verdict::Verdict::Accepted ? QStringLiteral("check")
            : verdict == verdict::Verdict::Rejected                 ? QStringLiteral("cross")
                                                                    : QStringLiteral("question");
        const auto place = [&](const QRect& rect) {
            return QStyle::visualRect(option.direction, whole, rect);
        };
        if (judged.isValid()) {
            painter->setFont(panels::font(FontRole::Small));
            const QString word = index.data(FoundTokensModel::VerdictWordRole).toString();
            const int wordWidth = painter->fontMetrics().horizontalAdvance(word);
            painter->setPen(ink);
            painter->drawText(place(row), int(Qt::AlignVCenter | Qt::AlignTrailing), word);
            const QPixmap icon =
                iconPixmap(shape, ink, 12, option.widget ? option.widget->devicePixelRatioF() : 1);
            painter->drawPixmap(place(QRect(row.right() - wordWidth - 19, row.center().y() - 5, 12, 12)),
                                icon);
            row.setRight(row.right() - wordWidth - 28);
        }
        painter->setFont(panels::font(FontRole::Body));
        painter->setPen(c.text);
        const QString title =
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, row.width());
        painter->drawText(place(row), int(Qt::AlignVCenter | Qt::AlignLeading), title);
        row.setLeft(row.left() + painter->fontMetrics().horizontalAdvance(title) + 8);
        painter->setFont(panels::font(FontRole::Small));
        painter->setPen(c.muted);
        painter->drawText(
            place(row), int(Qt::AlignVCenter | Qt::AlignLeading),
            painter->fontMetrics().elidedText(index.data(FoundTokensModel::PlaceRole).toString(),
                                              Qt::ElideRight, std::max(0, row.width())));
        painter->restore();
    }
};

} // namespace

FoundTokensCard::FoundTokensCard(models::FoundTokensModel* model, QWidget* parent)
    : Card(parent)
    , m_header(new CardHeader(tr("Found in it")))
    , m_tree(new QTreeView)
    , m_model(model)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, 8);
    layout->setSpacing(0);
    m_header->setContentsMargins(CardPadding - 1, 0, CardPadding, 0);
    layout->addWidget(m_header);
    m_tree->setAccessibleName(tr("Tokens found"));
    m_tree->setItemDelegate(new TokenDelegate(m_tree));
    m_tree->setModel(model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layout->addWidget(m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    Q_EMIT tokenChosen(m_model->choiceOf(index));
            });
    connect(model, &QAbstractItemModel::modelReset, this, &FoundTokensCard::updateHead);
    updateHead();
}

void FoundTokensCard::updateHead()
{
    const int count = m_model->rowCount();
    m_header->setDetail(count == 1 ? tr("1 token") : tr("%n tokens", nullptr, count));
    m_tree->expandAll();
    m_tree->setFixedHeight(std::clamp(m_model->rowsInAll(), 1, 5) * ListRowHeight + 2);
    setVisible(count > 0);
}

void FoundTokensCard::setCurrent(const models::TokenChoice& choice)
{
    m_tree->setCurrentIndex(m_model->indexOf(choice));
}

} // namespace bearerwatch::panels
