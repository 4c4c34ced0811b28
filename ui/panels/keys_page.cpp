#include "panels/keys_page.h"

#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include "models/keys_model.h"
#include "panels/card.h"

namespace bearerwatch::panels {

using models::KeysModel;

KeysPage::KeysPage(models::KeysModel* keys, QWidget* parent)
    : QWidget(parent)
    , m_model(keys)
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_detail(new PlainLabel({}, FontRole::Small))
    , m_remove(nullptr)
{
    setAcceptDrops(true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    auto* card = new Card;
    auto* layout = cardLayout(card, 8);
    auto* header = new CardHeader(tr("Keys"));
    header->setDetail(tr("in memory for this session alone; gone when the program ends"));
    auto* add = new IconButton(QStringLiteral("plus"), tr("Add key"), QStringLiteral("small"));
    auto* remove = new IconButton(QStringLiteral("trash"), tr("Remove"), QStringLiteral("small"));
    m_remove = remove;
    header->addWidget(remove);
    header->addWidget(add);
    layout->addWidget(header);
    layout->addSpacing(8);
    m_table->setAccessibleName(tr("Keys"));
    m_table->setModel(keys);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(TableRowHeight + 4);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setFont(panels::font(FontRole::Small));
    auto* empty = new QWidget;
    auto* column = new QVBoxLayout(empty);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(new IconLabel(QStringLiteral("keys"), IconLabel::Ink::Muted, 40), 0, Qt::AlignHCenter);
    auto* title = new PlainLabel(tr("Without a key no signature is checked"), FontRole::Heading);
    title->setAlignment(Qt::AlignHCenter);
    column->addWidget(title);
    auto* text =
        new PlainLabel(tr("Add the issuer's public key, its key set, a certificate, or a shared secret. "
                          "Files can be dropped here."),
                       FontRole::Sentence);
    text->setMuted();
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    column->addWidget(text);
    auto* first = new IconButton(QStringLiteral("plus"), tr("Add key"), QStringLiteral("hero"));
    column->addWidget(first, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_table);
    layout->addWidget(m_stack, 1);
    m_detail->setMuted();
    m_detail->setWordWrap(true);
    m_detail->setSelectable();
    layout->addSpacing(8);
    layout->addWidget(m_detail);
    outer->addWidget(card);
    connect(add, &QPushButton::clicked, this, &KeysPage::addKeyAsked);
    connect(first, &QPushButton::clicked, this, &KeysPage::addKeyAsked);
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_table->currentIndex().isValid())
            Q_EMIT removeAsked(m_table->currentIndex().row());
    });
    connect(keys, &QAbstractItemModel::modelReset, this, &KeysPage::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &KeysPage::showDetail);
    showState();
}

void KeysPage::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 1 : 0);
    m_remove->setVisible(any);
    m_table->resizeColumnsToContents();
    for (int i = 0; i < KeysModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, std::min(300, m_table->columnWidth(i) + 16));
    if (any)
        m_table->selectRow(0);
    showDetail();
}

void KeysPage::showDetail()
{
    const QModelIndex current = m_table->currentIndex();
    m_detail->setText(current.isValid()
                          ? current.data(KeysModel::ProblemsRole).toStringList().join(QLatin1Char('\n'))
                          : QString());
    m_detail->setVisible(!m_detail->text().isEmpty());
}

void KeysPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void KeysPage::dropEvent(QDropEvent* event)
{
    QStringList urls;
    const auto list = event->mimeData()->urls();
    for (const QUrl& url : list)
        urls << url.toString();
    event->acceptProposedAction();
    Q_EMIT filesDropped(urls);
}

} // namespace bearerwatch::panels
