#include "panels/claims_card.h"

#include <QtGui/QClipboard>
#include <QtGui/QPainter>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTreeView>

#include "models/cause_style.h"
#include "panels/secret_edit.h"

namespace bearerwatch::panels {
namespace {

using models::ClaimsModel;

/// Marker of a finding, names and values on the fixed font, the muted part of a meaning.
class ClaimDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QFontMetrics metrics(
            panels::font(index.column() == ClaimsModel::MeaningColumn ? FontRole::Small : FontRole::Fixed));
        const int marker = index.column() == ClaimsModel::NameColumn ? 22 : 12;
        return {std::min(420, metrics.horizontalAdvance(index.data().toString()) + marker),
                std::max(TableRowHeight,
                         QStyledItemDelegate::sizeHint(option, index).height() > 40 ? TableRowHeight : 0)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& c = colors(QGuiApplication::palette());
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, c.accentTint);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.border);
        QRect cell = option.rect.adjusted(4, 0, -4, 0);
        if (index.column() == ClaimsModel::NameColumn) {
            const QVariant cause = index.data(ClaimsModel::CauseRole);
            if (cause.isValid()) {
                const QRectF box = QStyle::visualRect(option.direction, option.rect,
                                                      QRect(cell.left() - 5, cell.center().y() - 6, 13, 13));
                models::paintCauseMarker(*painter, box, causes::Cause(cause.toInt()), c.dark);
            }
            cell.setLeft(cell.left() + 12);
        }
        painter->setPen(c.text);
        const QRect whole = option.rect.adjusted(4, 0, -4, 0);
        const auto draw = [&](const QString& text) {
            painter->drawText(QStyle::visualRect(option.direction, whole, cell),
                              int(Qt::AlignVCenter | Qt::AlignLeading),
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
        };
        if (index.column() != ClaimsModel::MeaningColumn) {
            painter->setFont(panels::font(FontRole::Fixed));
            // Names and values run from left to right in every language.
            draw(QChar(0x2066) + index.data().toString() + QChar(0x2069));
        } else {
            painter->setFont(panels::font(FontRole::Small));
            const QString detail = index.data(ClaimsModel::DetailRole).toString();
            const QString text = index.data().toString();
            const QString head = detail.isEmpty() ? text : text.left(text.size() - detail.size());
            draw(head);
            cell.setLeft(cell.left() + painter->fontMetrics().horizontalAdvance(head));
            painter->setPen(c.muted);
            if (cell.width() > 0)
                draw(detail);
        }
        painter->restore();
    }
};

// Of the column, where the window is narrow: a time with what it means is read whole.
constexpr int LeastMeaning = 150;
constexpr int MostMeaning = 270;
} // namespace

/// Names and values as wide as they need to be; in a narrow window values are cut before meanings are.
class ClaimsTree final : public QTreeView {
public:
    /// What stands where there is no row, and what a screen reader hears then.
    void setHint(const QString& hint)
    {
        m_hint = hint;
        setAccessibleDescription(hint);
        viewport()->update();
    }

    void shareWidth()
    {
        const int needed[] = {sizeHintForColumn(ClaimsModel::NameColumn),
                              sizeHintForColumn(ClaimsModel::ValueColumn)};
        // The header's own hint does not know what a style gives the section at the right.
        const QString title = model()->headerData(ClaimsModel::NameColumn, Qt::Horizontal).toString();
        const int head = QFontMetrics(panels::font(FontRole::Small)).horizontalAdvance(title) + 36;
        const int name = std::clamp(needed[0] + 4, std::min(head, 160), 160);
        const int meaning =
            std::clamp(sizeHintForColumn(ClaimsModel::MeaningColumn) + 8, LeastMeaning, MostMeaning);
        // Meanings say the first thing first; of values, as of URLs, the end tells most.
        const int both = viewport()->width() - name;
        const int rest = std::max(both - meaning, std::min(both * 3 / 5, both - LeastMeaning));
        setColumnWidth(ClaimsModel::NameColumn, name);
        setColumnWidth(ClaimsModel::ValueColumn, std::clamp(needed[1] + 8, 90, std::clamp(rest, 90, 250)));
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QTreeView::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            shareWidth();
    }

    void paintEvent(QPaintEvent* event) override
    {
        QTreeView::paintEvent(event);
        if (m_hint.isEmpty() || model()->rowCount() > 0)
            return;
        QPainter painter(viewport());
        painter.setFont(panels::font(FontRole::Small));
        painter.setPen(colors(palette()).muted);
        painter.drawText(viewport()->rect().adjusted(CardPadding, 12, -CardPadding, -8),
                         int(Qt::AlignTop | Qt::AlignLeading) | Qt::TextWordWrap, m_hint);
    }

private:
    QString m_hint;
};

namespace {

/// Why there are no claims to show.
QString hintOf(const models::TokenView& token)
{
    if (!token.payloadJson.empty())
        return {};
    if (!token.payloadText.isEmpty())
        return ClaimsCard::tr("The payload is no JSON, so it has no claims. It stands under Raw.");
    if (token.parts.size() == 5)
        return ClaimsCard::tr("The claims are encrypted. Add the key that decrypts them to read them here.");
    return token.title.isEmpty() ? QString() : ClaimsCard::tr("No claims can be read from this token.");
}

QString grouped(const models::TokenView& token)
{
    QString text;
    for (const models::PartView& part : token.parts)
        text += QStringLiteral("%1 (%2)\n%3\n\n").arg(part.name).arg(part.bytes).arg(part.text);
    return text.trimmed();
}

} // namespace

ClaimsCard::ClaimsCard(QWidget* parent)
    : TabCard(tr("What the token says"), parent)
    , m_claims(ClaimsModel::Kind::Claims)
    , m_header(ClaimsModel::Kind::Header)
    , m_claimsTree(makeTree(&m_claims, tr("Claims")))
    , m_headerTree(makeTree(&m_header, tr("Header members")))
    , m_raw(makeText(tr("Decoded header and payload")))
    , m_parts(makeText(tr("Encoded parts")))
{
    addTab(tr("Claims"), m_claimsTree);
    addTab(tr("Header"), m_headerTree);
    addTab(tr("Raw"), m_raw);
    addTab(tr("Parts"), m_parts);
    setMinimumHeight(120);
}

ClaimsTree* ClaimsCard::makeTree(QAbstractItemModel* model, const QString& name)
{
    auto* tree = new ClaimsTree;
    tree->setAccessibleName(name);
    tree->setModel(model);
    tree->setItemDelegate(new ClaimDelegate(tree));
    tree->setUniformRowHeights(true);
    tree->setIndentation(14);
    tree->setFont(panels::font(FontRole::Small));
    tree->header()->setProperty("kind", "marked"); // the title stands above the names, not the markers
    tree->header()->setSectionsMovable(false);
    tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    tree->header()->setStretchLastSection(true);
    tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(tr("Copy value"), tree);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, tree, [tree] {
        QGuiApplication::clipboard()->setText(tree->currentIndex().data(ClaimsModel::RawRole).toString());
    });
    tree->addAction(copy);
    // F1 opens the page of the claim that is chosen.
    connect(tree->selectionModel(), &QItemSelectionModel::currentChanged, tree,
            [tree](const QModelIndex& index) {
                tree->setProperty("helpId", index.siblingAtColumn(ClaimsModel::NameColumn).data().toString());
            });
    return tree;
}

QPlainTextEdit* ClaimsCard::makeText(const QString& name)
{
    auto* text = new SecretEdit;
    text->setAccessibleName(name);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(panels::font(FontRole::Fixed));
    text->setWordWrapMode(QTextOption::WrapAnywhere);
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(12);
    text->setStyleSheet(QStringLiteral("QPlainTextEdit { border: none; }"));
    return text;
}

void ClaimsCard::setToken(const models::TokenView& token)
{
    m_claims.setJson(token.payloadJson, token.claimCauses, token.claimNotes);
    m_header.setJson(token.headerJson, token.claimCauses, token.claimNotes);
    const QString hint = hintOf(token);
    m_claimsTree->setHint(hint);
    setCount(0, hint.isEmpty() ? m_claims.rowCount() : -1); // how many it has is not known
    setCount(1, m_header.rowCount());
    const QString shown = token.title + grouped(token);
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_raw->setPlainText(QString::fromStdString(token.headerJson) + QStringLiteral("\n\n") +
                        token.payloadText);
    m_encoded = grouped(token);
    setMasked(m_masked);
    for (auto* tree : {m_claimsTree, m_headerTree}) {
        tree->setRootIsDecorated(false);
        for (int row = 0; row < tree->model()->rowCount(); ++row) {
            if (tree->model()->hasChildren(tree->model()->index(row, 0)))
                tree->setRootIsDecorated(true);
        }
        tree->shareWidth();
    }
}

void ClaimsCard::setNow(base::Time now)
{
    m_claims.setNow(now);
}

void ClaimsCard::setMasked(bool masked)
{
    m_masked = masked;
    m_parts->setPlainText(masked && !m_encoded.isEmpty() ? tr("The text is masked.") : m_encoded);
}

void ClaimsCard::clear()
{
    setToken({});
    m_raw->clear();
    m_parts->clear();
}

} // namespace bearerwatch::panels
