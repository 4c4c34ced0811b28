#include "panels/found_tokens_card.h"

#include <QtGui/QPainter>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

#include "models/wording.h"
#include "panels/list_row_delegate.h"

namespace bearerwatch::panels {
namespace {

using models::FoundTokensModel;

/// The place as the note, the verdict with its shape at the end.
class TokenDelegate final : public ListRowDelegate {
public:
    explicit TokenDelegate(QObject* parent)
        : ListRowDelegate(FoundTokensModel::PlaceRole, parent)
    {
    }

protected:
    QRect paintEnd(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const QRect& row, const Place& place) const override
    {
        const QVariant judged = index.data(FoundTokensModel::VerdictRole);
        if (!judged.isValid())
            return row;
        const Theme& c = colors(option.palette);
        const auto verdict = verdict::Verdict(judged.toInt());
        const QColor ink = verdict == verdict::Verdict::Accepted ? c.success
            : verdict == verdict::Verdict::Rejected              ? c.danger
                                                                 : c.muted;
        const QString shape = verdict == verdict::Verdict::Accepted ? QStringLiteral("check")
            : verdict == verdict::Verdict::Rejected                 ? QStringLiteral("cross")
                                                                    : QStringLiteral("question");
        painter.setFont(panels::font(FontRole::Small));
        const QString word = index.data(FoundTokensModel::VerdictWordRole).toString();
        const int wordWidth = painter.fontMetrics().horizontalAdvance(word);
        painter.setPen(ink);
        painter.drawText(place(row), int(Qt::AlignVCenter | Qt::AlignTrailing), word);
        const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1;
        painter.drawPixmap(place(QRect(row.right() - wordWidth - 19, row.center().y() - 5, 12, 12)),
                           iconPixmap(shape, ink, 12, ratio));
        return row.adjusted(0, 0, -wordWidth - 28, 0);
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
    const int count = m_model->tokenCount();
    QString detail = count == 1 ? tr("1 token") : tr("%n tokens", nullptr, count);
    detail.replace(QString::number(count), models::countText(static_cast<quint64>(count)));
    if (m_model->isFull())
        detail = tr("%1; more are left out").arg(detail);
    m_header->setDetail(detail);
    m_tree->expandAll();
    m_tree->setFixedHeight(std::clamp(m_model->rowsInAll(), 1, 5) * ListRowHeight + 2);
    setVisible(count > 0);
}

void FoundTokensCard::setCurrent(const models::TokenChoice& choice)
{
    m_tree->setCurrentIndex(m_model->indexOf(choice));
}

} // namespace bearerwatch::panels
